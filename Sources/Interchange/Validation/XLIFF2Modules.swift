import Bitext
import XMLText

extension XLIFF2Validator {
  /// The elements of modules with their attributes and children (XLIFF 2.1, 5).
  private static let moduleRules: [String: [String: ElementRule]] = [
    "mtc": [
      "matches": ElementRule(children: ["match": 1...Int.max], section: "5.1.4.1 matches"),
      "match": ElementRule(
        attributes: [
          "id": .token, "matchQuality": .percent, "matchSuitability": .percent, "origin": .text, "ref": .text,
          "reference": .yesNo, "similarity": .percent, "subType": .custom,
          "type": .oneOf(["am", "mt", "icm", "idm", "tb", "tm", "other"]),
        ], required: ["ref"], takesForeignAttributes: true, section: "5.1.4.2 match"),
    ],
    "gls": [
      "glossary": ElementRule(children: ["glossEntry": 1...Int.max], section: "5.2.4.1 glossary"),
      "glossEntry": ElementRule(
        attributes: ["id": .token, "ref": .text], takesForeignAttributes: true,
        children: ["term": 1...1, "translation": 0...Int.max, "definition": 0...1], section: "5.2.4.2 glossEntry"),
      "term": ElementRule(
        attributes: ["source": .text], takesForeignAttributes: true, takesText: true, section: "5.2.4.3 term"),
      "translation": ElementRule(
        attributes: ["id": .token, "ref": .text, "source": .text], takesForeignAttributes: true, takesText: true,
        section: "5.2.4.4 translation"),
      "definition": ElementRule(
        attributes: ["source": .text], takesForeignAttributes: true, takesText: true, section: "5.2.4.5 definition"),
    ],
    "mda": [
      "metadata": ElementRule(
        attributes: ["id": .token], children: ["metaGroup": 1...Int.max], section: "5.4.4.1 metadata"),
      "metaGroup": ElementRule(
        attributes: ["id": .token, "category": .text, "appliesTo": .oneOf(["source", "target", "ignorable"])],
        children: ["metaGroup": 0...Int.max, "meta": 0...Int.max], section: "5.4.4.2 metaGroup"),
      "meta": ElementRule(attributes: ["type": .text], required: ["type"], takesText: true, section: "5.4.4.3 meta"),
    ],
    "res": [
      "resourceData": ElementRule(
        children: ["resourceItemRef": 0...Int.max, "resourceItem": 0...Int.max], section: "5.5.4.2 resourceData"),
      "resourceItemRef": ElementRule(
        attributes: ["id": .token, "ref": .token], required: ["ref"], takesForeignAttributes: true,
        section: "5.5.4.3 resourceItemRef"),
      "resourceItem": ElementRule(
        attributes: ["id": .token, "mimeType": .text, "context": .yesNo], takesForeignAttributes: true,
        children: ["source": 0...1, "target": 0...1, "reference": 0...Int.max], section: "5.5.4.4 resourceItem"),
      "source": ElementRule(
        attributes: ["href": .text], takesForeignAttributes: true, takesText: true, section: "5.5.4.5 source"),
      "target": ElementRule(
        attributes: ["href": .text], takesForeignAttributes: true, takesText: true, section: "5.5.4.6 target"),
      "reference": ElementRule(
        attributes: ["href": .text], required: ["href"], takesForeignAttributes: true, section: "5.5.4.7 reference"),
    ],
    "ctr": [
      "changeTrack": ElementRule(children: ["revisions": 1...Int.max], section: "5.6.4.1 changeTrack"),
      "revisions": ElementRule(
        attributes: ["appliesTo": .token, "ref": .token, "currentVersion": .token], required: ["appliesTo"],
        takesForeignAttributes: true, children: ["revision": 1...Int.max], section: "5.6.4.2 revisions"),
      "revision": ElementRule(
        attributes: ["author": .text, "datetime": .text, "version": .token], takesForeignAttributes: true,
        children: ["item": 1...Int.max], section: "5.6.4.3 revision"),
      "item": ElementRule(
        attributes: ["property": .text], required: ["property"], takesForeignAttributes: true, takesText: true,
        section: "5.6.4.4 item"),
    ],
    "slr": [
      "profiles": ElementRule(
        attributes: ["generalProfile": .text, "storageProfile": .text], children: ["normalization": 0...1],
        section: "5.7.4.1 profiles"),
      "normalization": ElementRule(
        attributes: ["general": .oneOf(["none", "nfc", "nfd"]), "storage": .oneOf(["none", "nfc", "nfd"])],
        section: "5.7.4.2 normalization"),
      "data": ElementRule(
        attributes: ["profile": .text], required: ["profile"], takesText: true, section: "5.7.4.3 data"),
    ],
    "val": [
      "validation": ElementRule(
        takesForeignAttributes: true, children: ["rule": 1...Int.max], section: "5.8.4.1 validation"),
      "rule": ElementRule(
        attributes: [
          "isPresent": .text, "occurs": .positive, "isNotPresent": .text, "startsWith": .text, "endsWith": .text,
          "existsInSource": .yesNo, "caseSensitive": .yesNo, "normalization": .oneOf(["none", "nfc", "nfd"]),
          "disabled": .yesNo,
        ], takesForeignAttributes: true, section: "5.8.4.2 rule"),
    ],
    "fs": [:],
  ]

  private static let formats: Set<String> = [
    "a", "b", "bdo", "big", "blockquote", "body", "br", "button", "caption", "center", "cite", "code", "col",
    "colgroup",
    "dd", "del", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "html", "i", "img", "label",
    "legend", "li", "ol", "p", "pre", "q", "s", "samp", "select", "small", "span", "strike", "strong", "sub", "sup",
    "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "tt", "u", "ul",
  ]

  private static let prefixes = Dictionary(
    uniqueKeysWithValues: XLIFF2Grammar.fragmentPrefixes.map { ($0.value, $0.key) })

  /// Checks the elements and attributes of modules.
  func checkModules(_ root: XMLTree, _ context: inout ValidationContext) {
    visit(root, [], &context)
  }

  private func visit(_ tree: XMLTree, _ ancestors: [XMLTree], _ context: inout ValidationContext) {
    checkModuleAttributes(tree, ancestors, &context)
    if let prefix = Self.prefixes[tree.name.namespace], let rules = Self.moduleRules[prefix] {
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
    case ("mtc", "matches"): unique(tree.elements, "matches", "5.1.5.1 id", &context)
    case ("gls", "glossary"):
      let entries = tree.elements("glossEntry", in: tree.name.namespace)
      unique(
        entries + entries.flatMap { $0.elements("translation", in: tree.name.namespace) }, "glossary", "5.2.5.1 id",
        &context)
    case ("gls", "glossEntry"):
      if counts["translation"] == nil, counts["definition"] == nil {
        context.fail("xliff2.gls.entry", "a glossEntry has neither translation nor definition", at: tree, rule.section)
      }
    case ("res", "resourceData"): unique(tree.elements, "resourceData", "5.5.5.1 id", &context)
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
    let section = "5.1.4.2 match"
    if tree.element.language != nil {
      context.fail("xliff2.mtc.lang", "<match> has no attribute xml:lang", at: tree, section)
    }
    if tree["subType"] != nil, tree["type"] == nil {
      context.fail("xliff2.mtc.subType", "subType stands without type", at: tree, "5.1.5 subType")
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
        "xliff2.mtc.ref", "ref=\"\(reference.prefix(60))\" points to no span of text of the unit", at: tree, "5.1.5 ref"
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
    let section = "5.6.4.2 revisions"
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
    let section = "5.8.4.2 rule"
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

  // MARK: - Attributes

  private func checkModuleAttributes(_ tree: XMLTree, _ ancestors: [XMLTree], _ context: inout ValidationContext) {
    var size: [String: String] = [:]
    var format: String?
    var hasSubFormat = false
    for attribute in tree.element.attributes {
      let (name, value) = (attribute.name.local, attribute.value)
      switch Self.prefixes[attribute.name.namespace] {
      case "fs":
        switch name {
        case "fs":
          format = value
          if !Self.formats.contains(value) {
            context.fail(
              "xliff2.fs.value", "fs:fs=\"\(value.prefix(40))\" is no element of HTML on the module's list", at: tree,
              "5.3.5.1 fs")
          }
        case "subFs": hasSubFormat = true
        default:
          context.fail("xliff2.fs.attribute", "the module fs has no attribute \(name.prefix(60))", at: tree, "5.3.4")
        }
      case "slr": size[name] = value
      case "pgs": checkPlural(name, value, tree, ancestors, &context)
      case "mtc", "gls", "mda", "res", "ctr", "val":
        if tree.name.namespace == core {
          context.fail(
            "xliff2.module.attribute", "no attribute \(name.prefix(60)) of this module stands on elements of the core",
            at: tree, "5")
        }
      default: continue
      }
    }
    let isJoinedEnd = isCore(tree, "ec") && tree["isolated"] != "yes"
    if hasSubFormat, format == nil {
      context.fail("xliff2.fs.subFs", "fs:subFs stands without fs:fs", at: tree, "5.3.5.2 subFs")
    }
    if isJoinedEnd, format != nil {
      context.fail("xliff2.fs.ec", "fs:fs stands on an isolated <ec> only", at: tree, "5.3.4")
    }
    if !size.isEmpty { checkSize(size, tree, ancestors, isJoinedEnd, &context) }
  }

  private func checkSize(
    _ size: [String: String], _ tree: XMLTree, _ ancestors: [XMLTree], _ isJoinedEnd: Bool,
    _ context: inout ValidationContext
  ) {
    let known: Set<String> = ["storageRestriction", "sizeRestriction", "equivStorage", "sizeInfo", "sizeInfoRef"]
    for name in size.keys.sorted() where !known.contains(name) {
      context.fail("xliff2.slr.attribute", "the module slr has no attribute \(name.prefix(60))", at: tree, "5.7.5")
    }
    if isJoinedEnd {
      for name in ["equivStorage", "sizeInfo", "sizeInfoRef"] where size[name] != nil {
        context.fail("xliff2.slr.ec", "slr:\(name) stands on an isolated <ec> only", at: tree, "5.7.5 \(name)")
      }
    }
    if size["sizeInfo"] != nil, size["sizeInfoRef"] != nil {
      context.fail("xliff2.slr.sizeInfo", "sizeInfo and sizeInfoRef exclude each other", at: tree, "5.7.5 sizeInfo")
    }
    // The standard profiles count in whole numbers; what other profiles write is theirs.
    let profile = ancestors.lazy.flatMap(\.elements).first { $0.name.local == "profiles" }?["generalProfile"] ?? ""
    for name in ["equivStorage", "sizeInfo"] {
      guard let value = size[name] else { continue }
      let looksNumeric = Double(value) != nil
      let isStandard = profile.hasPrefix("xliff:")
      if !AttributeValue.natural.accepts(value), looksNumeric || isStandard {
        context.fail("xliff2.slr.value", "slr:\(name)=\"\(value.prefix(40))\" is no whole number", at: tree, "5.7.6")
      }
    }
    for name in ["sizeRestriction", "storageRestriction"] {
      guard let value = size[name], profile.hasPrefix("xliff:") || profile.isEmpty else { continue }
      let parts = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let isNumber = { (part: String) in AttributeValue.natural.accepts(part) }
      let isGood =
        value == "*" || parts.count == 1 && isNumber(value)
        || parts.count == 2 && isNumber(parts[0]) && (isNumber(parts[1]) || parts[1] == "*")
      if !isGood {
        context.fail("xliff2.slr.value", "slr:\(name)=\"\(value.prefix(40))\" is no restriction", at: tree, "5.7.6")
      }
    }
    if let reference = size["sizeInfoRef"] {
      let data = (ancestors + [tree]).flatMap(\.elements).filter {
        $0.name.local == "data" && $0.name.namespace == XLIFF2Grammar.fragmentPrefixes["slr"]
      }
      func holds(_ tree: XMLTree) -> Bool { tree["id"] == reference || tree.elements.contains(where: holds) }
      if !data.contains(where: holds) {
        context.fail(
          "xliff2.slr.sizeInfoRef", "sizeInfoRef=\"\(reference.prefix(60))\" points to no size data", at: tree,
          "5.7.5 sizeInfoRef")
      }
    }
  }

  /// Plural, Gender and Select (XLIFF 2.2, part 2).
  private func checkPlural(
    _ name: String, _ value: String, _ tree: XMLTree, _ ancestors: [XMLTree], _ context: inout ValidationContext
  ) {
    let section = "Plural, Gender, and Select Module"
    switch (name, tree.name.local) {
    case ("switch", "unit"), ("switch", "group"):
      for part in value.split(separator: " ") {
        let kind = part.split(separator: ":").first.map(String.init) ?? ""
        if !["plural", "gender", "select", "ordinal"].contains(kind) {
          context.fail(
            "xliff2.pgs.switch", "\(part.prefix(40)) switches by neither plural, gender nor select", at: tree, section)
        }
      }
    case ("case", _):
      let pgs = XLIFF2Grammar.fragmentPrefixes["pgs"] ?? ""
      if !(ancestors + [tree]).contains(where: { $0.element["switch", in: pgs] != nil }) {
        context.fail("xliff2.pgs.case", "pgs:case stands where nothing is switched", at: tree, section)
      }
    case ("switch", let element):
      context.fail("xliff2.pgs.switch", "pgs:switch stands on <\(element)>", at: tree, section)
    default:
      context.fail("xliff2.pgs.attribute", "the module pgs has no attribute \(name.prefix(60))", at: tree, section)
    }
  }
}
