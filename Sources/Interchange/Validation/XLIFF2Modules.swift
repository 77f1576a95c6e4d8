import Bitext
import XMLText

extension XLIFF2Validator {
  /// Checks the elements and attributes of modules.
  func checkModules(_ root: XMLTree, _ context: inout ValidationContext) {
    visit(root, [], &context)
    var ids: Set<String> = []
    checkListIDs(root, &ids, &context)
  }

  /// The xml:id of lists beside the text is an ID, unique in the whole document (5.9.12.4).
  private func checkListIDs(_ tree: XMLTree, _ ids: inout Set<String>, _ context: inout ValidationContext) {
    if tree.name.namespace == XLIFF2ITSRules.namespace, let id = tree["id", in: XMLName.xmlNamespace],
      !ids.insert(id).inserted
    {
      context.fail(
        "xliff2.id.module", "the xml:id \(id.prefix(60)) occurs twice in the document", at: tree, "5.9.12 xml:id")
    }
    for child in tree.elements { checkListIDs(child, &ids, &context) }
  }

  private func visit(_ tree: XMLTree, _ ancestors: [XMLTree], _ context: inout ValidationContext) {
    checkModuleAttributes(tree, ancestors, &context)
    checkITS(tree, ancestors, &context)
    if let prefix = XLIFF2ModuleRules.prefixes[tree.name.namespace] {
      checkModuleElement(tree, prefix, ancestors, &context)
    }
    let path = ancestors + [tree]
    for child in tree.elements where tree.name.local != "skeleton" { visit(child, path, &context) }
  }

  // MARK: - Elements

  private func checkModuleElement(
    _ tree: XMLTree, _ prefix: String, _ ancestors: [XMLTree], _ context: inout ValidationContext
  ) {
    let name = tree.name.local
    guard let rule = XLIFF2ModuleRules.rule(name, of: prefix, version: version) else {
      context.fail(
        "xliff2.\(prefix).element", "the module \(prefix) has no element <\(name.prefix(60))>", at: tree, "5")
      return
    }
    checkAttributes(tree, rule, prefix: prefix, &context)
    checkContent(tree, rule, prefix: prefix, &context)
    for child in tree.elements where child.name.namespace == core {
      if rule.children["xlf:\(child.name.local)"] != nil { checkElement(child, &context) }
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
      if ["translation", "definition"].allSatisfy({ tree.first($0, in: tree.name.namespace) == nil }) {
        context.fail("xliff2.gls.entry", "a glossEntry has neither translation nor definition", at: tree, rule.section)
      }
      checkSpan(tree, of: "source", prefix, ancestors, &context)
    case ("gls", "translation"): checkSpan(tree, of: "target", prefix, ancestors, &context)
    case ("mda", "metadata"): unique(descendants(of: tree), "metadata", "5.4.5 id", &context)
    case ("res", "resourceData"): unique(tree.elements, "resourceData", "5.5.5 id", &context)
    case ("res", "resourceItem"): checkResourceItem(tree, rule.section, &context)
    case ("res", "resourceItemRef"): checkResourceReference(tree, ancestors, &context)
    case ("res", "source"), ("res", "target"): checkResource(tree, rule.section, &context)
    case ("ctr", "revisions"): checkRevisions(tree, ancestors, &context)
    case ("val", "rule"): checkRule(tree, &context)
    default: break
    }
  }

  private func descendants(of tree: XMLTree) -> [XMLTree] { [tree] + tree.elements.flatMap(descendants) }

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
    if tree["subType"] != nil, tree["type"] == nil {
      context.fail("xliff2.mtc.subType", "subType stands without type", at: tree, "5.1.7 subType")
    } else if let subType = tree["subType"], subType.hasPrefix("xlf:") {
      context.fail("xliff2.mtc.subType", "the prefix xlf is reserved", at: tree, "5.1.7 subType")
    }
    if let target = tree.first("target", in: core), let language = target.element.language, let wanted = targetLanguage,
      tree["reference"] != "yes", language.lowercased() != wanted.lowercased()
    {
      context.fail("xliff2.mtc.lang", "the target of a match is in \(language.prefix(40))", at: target, section)
    }
    checkSpan(tree, of: "source", "mtc", ancestors, &context)
    if let unit = ancestors.last(where: { isCore($0, "unit") }) {
      UnitCheck(validator: self, match: tree, of: unit).run(&context)
    }
  }

  /// A reference without `#` names a span of text of the unit.
  private func checkSpan(
    _ tree: XMLTree, of side: String, _ prefix: String, _ ancestors: [XMLTree], _ context: inout ValidationContext
  ) {
    guard let reference = tree["ref"], !reference.contains("#"),
      let unit = ancestors.last(where: { isCore($0, "unit") }), !ids(in: unit, "source").contains(reference),
      side == "source" || !ids(in: unit, side).contains(reference)
    else { return }
    context.fail(
      "xliff2.\(prefix).ref", "ref=\"\(reference.prefix(60))\" points to no span of text of the unit", at: tree,
      prefix == "gls" ? "5.2.5 ref" : "5.1.7 ref")
  }

  private func checkResourceItem(_ tree: XMLTree, _ section: String, _ context: inout ValidationContext) {
    let sides = ["source", "target"].compactMap { tree.first($0, in: tree.name.namespace) }
    if !sides.isEmpty, sides.allSatisfy(\.elements.isEmpty), tree["mimeType"] == nil {
      context.fail("xliff2.res.mimeType", "what is referred to outside needs a mimeType", at: tree, section)
    }
    if let type = tree["mimeType"], !type.isEmpty, type.split(separator: "/").count != 2 {
      context.warn(
        "xliff2.res.mimeType", "mimeType=\"\(type.prefix(60))\" is no type and subtype", at: tree.element.place,
        "5.5.5 mimeType")
    }
    if tree["context"] == "no", tree.first("source", in: tree.name.namespace) == nil {
      context.fail("xliff2.res.source", "a <resourceItem> with context=\"no\" has no <source>", at: tree, section)
    }
  }

  private func checkResourceReference(_ tree: XMLTree, _ ancestors: [XMLTree], _ context: inout ValidationContext) {
    guard let reference = tree["ref"], let file = ancestors.first(where: { isCore($0, "file") }) else { return }
    let items = file.elements("resourceData", in: tree.name.namespace).flatMap {
      $0.elements("resourceItem", in: tree.name.namespace)
    }
    // A warning only, since OASIS' own suite has such references in a file that it calls valid.
    if !items.contains(where: { $0["id"] == reference }) {
      context.warn(
        "xliff2.res.ref", "ref=\"\(reference.prefix(60))\" names no <resourceItem> of the file",
        at: tree.element.place, "5.5.5 ref")
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
    guard let language = tree.element.language else { return }
    if tree.name.local == "source", let wanted = sourceLanguage, language.lowercased() != wanted.lowercased() {
      context.fail(
        "xliff2.res.lang", "xml:lang is \(language.prefix(40)), and srcLang is \(wanted.prefix(40))", at: tree, section)
    }
    // The prose asks for it, and OASIS' own suite has it otherwise in a file that it calls valid.
    if tree.name.local == "target", let wanted = targetLanguage, language.lowercased() != wanted.lowercased() {
      context.warn(
        "xliff2.res.lang", "xml:lang is \(language.prefix(40)), and trgLang is \(wanted.prefix(40))",
        at: tree.element.place, section)
    }
  }

  /// What a revision applies to must be there, and be one.
  private func checkRevisions(_ tree: XMLTree, _ ancestors: [XMLTree], _ context: inout ValidationContext) {
    let section = "5.6.4.3 revisions"
    guard let applies = tree["appliesTo"], ancestors.count >= 2 else { return }
    guard let kind = XLIFF2Grammar.rule(applies, version: version) else {
      return context.fail(
        "xliff2.ctr.appliesTo", "appliesTo=\"\(applies.prefix(60))\" is no element of the core", at: tree,
        "5.6.5 appliesTo")
    }
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
      // Files that are called valid name what holds the element.
      guard all.contains(reference) else {
        return context.fail(
          "xliff2.ctr.ref", "ref=\"\(reference.prefix(60))\" points to nothing inside <\(owner.name.local)>", at: tree,
          "5.6.5 ref")
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
        guard property != "content" else { continue }
        let isKnown = kind.attributes[property] != nil || kind.xmlAttributes.contains { "xml:\($0)" == property }
        if !isKnown || subjects.first.map({ $0[property] == nil && kind.attributes[property] != nil }) ?? false {
          context.fail(
            "xliff2.ctr.property", "\(property.prefix(60)) is no attribute of the <\(applies)> it speaks of", at: item,
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
    // The prose says that it is used with isPresent, and files that are called valid have it elsewhere, without effect.
    if tree["occurs"] != nil, own != ["isPresent"] {
      context.warn("xliff2.val.occurs", "occurs goes with isPresent", at: tree.element.place, "5.8.5 occurs")
    }
    if tree["existsInSource"] != nil, own != ["isPresent"], own != ["startsWith"], own != ["endsWith"] {
      context.fail(
        "xliff2.val.existsInSource", "existsInSource goes with isPresent, startsWith or endsWith", at: tree,
        "5.8.5 existsInSource")
    }
  }
}
