import Bitext
import XMLText

extension XLIFF2Validator {
  /// Checks the elements and attributes of modules.
  func checkModules(_ root: XMLTree, _ context: inout ValidationContext) {
    visit(root, [], &context)
  }

  private func visit(_ tree: XMLTree, _ ancestors: [XMLTree], _ context: inout ValidationContext) {
    checkModuleAttributes(tree, ancestors, &context)
    if let prefix = XLIFF2ModuleRules.prefixes[tree.name.namespace], let rules = XLIFF2ModuleRules.rules[prefix] {
      checkModuleElement(tree, prefix, rules, ancestors, &context)
    }
    let path = ancestors + [tree]
    for child in tree.elements where tree.name.local != "skeleton" { visit(child, path, &context) }
  }

  // MARK: - Elements

  private func checkModuleElement(
    _ tree: XMLTree, _ prefix: String, _ rules: [String: ElementRule], _ ancestors: [XMLTree],
    _ context: inout ValidationContext
  ) {
    let name = tree.name.local
    guard let rule = rules[name] else {
      context.fail(
        "xliff2.\(prefix).element", "the module \(prefix) has no element <\(name.prefix(60))>", at: tree, "5")
      return
    }
    for wanted in rule.required where tree[wanted] == nil {
      context.fail("xliff2.\(prefix).required", "<\(name)> has no \(wanted)", at: tree, rule.section)
    }
    for attribute in tree.element.attributes {
      if attribute.name.namespace.isEmpty {
        guard let value = rule.attributes[attribute.name.local] else {
          context.fail(
            "xliff2.\(prefix).attribute", "<\(name)> has no attribute \(attribute.name.local.prefix(60))", at: tree,
            rule.section)
          continue
        }
        if !value.accepts(attribute.value) {
          context.fail(
            "xliff2.\(prefix).value", "\(attribute.name.local)=\"\(attribute.value.prefix(60))\" is not \(value.words)",
            at: tree,
            rule.section)
        }
      }
    }
    var counts: [String: Int] = [:]
    for child in tree.children {
      switch child {
      case .text(let text):
        if !rule.takesText, !text.allSatisfy(\.isWhitespace) {
          context.fail("xliff2.\(prefix).text", "<\(name)> holds no text", at: tree, rule.section)
        }
      case .element(let inner) where inner.name.namespace == tree.name.namespace:
        counts[inner.name.local, default: 0] += 1
        if !rule.children.isEmpty, rule.children[inner.name.local] == nil {
          context.fail(
            "xliff2.\(prefix).child", "<\(inner.name.local.prefix(60))> cannot stand in <\(name)>", at: inner,
            rule.section)
        }
      case .element(let inner) where inner.name.namespace == core && prefix == "mda":
        context.warn(
          "xliff2.mda.namespace", "<\(inner.name.local.prefix(60))> of the core's namespace stands in <\(name)>",
          at: inner.element.place,
          rule.section)
      default: continue
      }
    }
    for (child, count) in rule.children.sorted(by: { $0.key < $1.key }) {
      let found = counts[child, default: 0]
      if found < count.lowerBound {
        context.fail("xliff2.\(prefix).missing", "<\(name)> has no <\(child)>", at: tree, rule.section)
      }
      if found > count.upperBound {
        context.fail("xliff2.\(prefix).count", "<\(name)> has \(found) <\(child)>", at: tree, rule.section)
      }
    }
    switch (prefix, name) {
    case ("mtc", "match"): checkMatch(tree, ancestors, &context)
    case ("mtc", "matches"): unique(tree.elements, "matches", "5.1.7 id", &context)
    case ("gls", "glossary"):
      let entries = tree.elements("glossEntry", in: tree.name.namespace)
      unique(
        entries + entries.flatMap { $0.elements("translation", in: tree.name.namespace) }, "glossary", "5.2.5 id",
        &context)
    case ("gls", "glossEntry"):
      if counts["translation"] == nil, counts["definition"] == nil {
        context.fail("xliff2.gls.entry", "a glossEntry has neither translation nor definition", at: tree, rule.section)
      }
    case ("res", "resourceData"): unique(tree.elements, "resourceData", "5.5.5 id", &context)
    case ("res", "source"), ("res", "target"): checkResource(tree, rule.section, &context)
    case ("ctr", "revisions"): checkRevisions(tree, ancestors, &context)
    case ("val", "rule"): checkRule(tree, &context)
    default: break
    }
  }

  private func unique(_ trees: [XMLTree], _ scope: String, _ section: String, _ context: inout ValidationContext) {
    var ids: Set<String> = []
    for tree in trees {
      if let id = tree["id"], !ids.insert(id).inserted {
        context.fail("xliff2.id.module", "the id \(id.prefix(60)) occurs twice in its \(scope)", at: tree, section)
      }
    }
  }

  private func checkMatch(_ tree: XMLTree, _ ancestors: [XMLTree], _ context: inout ValidationContext) {
    let section = "5.1.6.3 match"
    if tree.element.language != nil {
      context.fail("xliff2.mtc.lang", "<match> has no attribute xml:lang", at: tree, section)
    }
    if tree["subType"] != nil, tree["type"] == nil {
      context.fail("xliff2.mtc.subType", "subType stands without type", at: tree, "5.1.7 subType")
    }
    for name in ["source", "target"] where tree.first(name, in: core) == nil {
      context.fail("xliff2.mtc.missing", "<match> has no <\(name)>", at: tree, section)
    }
    if let target = tree.first("target", in: core), let language = target.element.language, let wanted = targetLanguage,
      tree["reference"] != "yes", language.lowercased() != wanted.lowercased()
    {
      context.fail("xliff2.mtc.lang", "the target of a match is in \(language.prefix(40))", at: target, section)
    }
    if let reference = tree["ref"], !reference.contains("#"), let unit = ancestors.last(where: { isCore($0, "unit") }),
      !ids(in: unit, "source").contains(reference)
    {
      context.fail(
        "xliff2.mtc.ref", "ref=\"\(reference.prefix(60))\" points to no span of text of the unit", at: tree, "5.1.7 ref"
      )
    }
    for child in ["source", "target"].compactMap({ tree.first($0, in: core) }) { checkInlineGrammar(child, &context) }
  }

  /// Elements inside the source and target of a match follow the core's grammar.
  private func checkInlineGrammar(_ tree: XMLTree, _ context: inout ValidationContext) {
    for child in tree.elements where child.name.namespace == core {
      guard XLIFF2Grammar.inlineNames.contains(child.name.local),
        let rule = XLIFF2Grammar.rule(child.name.local, version: root["version"] ?? "")
      else {
        context.fail("xliff2.child", "<\(child.name.local.prefix(60))> cannot stand in text", at: child, "4.2.3")
        continue
      }
      for name in rule.required where child[name] == nil {
        context.fail("xliff2.attribute.required", "<\(child.name.local)> has no \(name)", at: child, rule.section)
      }
      checkInlineGrammar(child, &context)
    }
  }

  private func checkResource(_ tree: XMLTree, _ section: String, _ context: inout ValidationContext) {
    let isEmpty = tree.elements.isEmpty && tree.text.allSatisfy(\.isWhitespace)
    if isEmpty == (tree["href"] == nil) {
      context.fail(
        "xliff2.res.href",
        isEmpty ? "an empty <\(tree.name.local)> needs href" : "<\(tree.name.local)> has content and href", at: tree,
        section)
    }
    if tree.name.local == "source", let language = tree.element.language, let wanted = sourceLanguage,
      language.lowercased() != wanted.lowercased()
    {
      context.fail(
        "xliff2.res.lang", "xml:lang is \(language.prefix(40)), and srcLang is \(wanted.prefix(40))", at: tree, section)
    }
  }

  /// What a revision applies to must be there, and be one.
  private func checkRevisions(_ tree: XMLTree, _ ancestors: [XMLTree], _ context: inout ValidationContext) {
    let section = "5.6.4.3 revisions"
    guard let applies = tree["appliesTo"], ancestors.count >= 2 else { return }
    let owner = ancestors[ancestors.count - 2]
    var candidates: [XMLTree] = []
    var all: Set<String> = []
    func collect(_ element: XMLTree) {
      for child in element.elements where child.name.namespace == core {
        if child.name.local == applies { candidates.append(child) }
        if let id = child["id"] { all.insert(id) }
        if !["unit", "group", "file"].contains(child.name.local) || child.name.local == applies { collect(child) }
      }
    }
    collect(owner)
    var subjects = candidates
    if let reference = tree["ref"] {
      guard all.contains(reference) else {
        context.fail(
          "xliff2.ctr.ref", "ref=\"\(reference.prefix(60))\" points to nothing inside <\(owner.name.local)>", at: tree,
          "5.6.5 ref")
        return
      }
      subjects = candidates.filter { $0["id"] == reference }
    } else if candidates.count > 1, candidates.contains(where: { $0["id"] != nil }) {
      context.fail(
        "xliff2.ctr.ref", "there are \(candidates.count) <\(applies.prefix(40))>, and no ref says which", at: tree,
        section)
    }
    let versions = Set(tree.elements.compactMap { $0["version"] })
    if let current = tree["currentVersion"], !versions.contains(current) {
      context.fail(
        "xliff2.ctr.version", "no revision has the version \(current.prefix(60))", at: tree, "5.6.5 currentVersion")
    }
    for revision in tree.elements where revision.name.namespace == tree.name.namespace {
      var properties: Set<String> = []
      for item in revision.elements where item.name.namespace == tree.name.namespace {
        guard let property = item["property"] else { continue }
        if !properties.insert(property).inserted {
          context.fail(
            "xliff2.ctr.property", "the property \(property.prefix(60)) occurs twice in a revision", at: item,
            "5.6.5 property")
        }
        guard property != "content", let subject = subjects.first else { continue }
        let known = XLIFF2Grammar.rule(subject.name.local, version: root["version"] ?? "")?.attributes[property]
        if known == nil || subject[property] == nil {
          context.fail(
            "xliff2.ctr.property", "\(property.prefix(60)) is no attribute of the <\(subject.name.local)> it speaks of",
            at: item,
            "5.6.5 property")
        }
      }
    }
  }

  private func checkRule(_ tree: XMLTree, _ context: inout ValidationContext) {
    let section = "5.8.4.3 rule"
    let own = ["isPresent", "isNotPresent", "startsWith", "endsWith"].filter { tree[$0] != nil }
    let custom = tree.element.attributes.filter {
      !$0.name.namespace.isEmpty && $0.name.namespace != XMLName.xmlNamespace
    }
    if own.count + min(custom.count, 1) != 1 {
      context.fail(
        "xliff2.val.rule",
        "a rule has exactly one of isPresent, isNotPresent, startsWith, endsWith or a rule of its own", at: tree,
        section)
    }
    if tree["existsInSource"] != nil, own != ["isPresent"], own != ["startsWith"], own != ["endsWith"] {
      context.fail(
        "xliff2.val.existsInSource", "existsInSource goes with isPresent, startsWith or endsWith", at: tree,
        "5.8.5 existsInSource")
    }
  }
}
