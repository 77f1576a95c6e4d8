import Bitext
import XMLText

/// Checks TMX 1.1 to 1.4b (LISA, 2005): the content models of its document type and the rules of the prose.
struct TMXValidator {
  /// The start tag of `tmx`.
  let root: XMLElement

  init(root: XMLElement) { self.root = root }

  private static let namespaces: Set = ["", "http://www.lisa.org/tmx", "http://www.lisa.org/tmx14"]

  /// Checks what follows the start tag, unit by unit, up to the end tag.
  func validate(_ stream: XMLStream, _ context: inout ValidationContext) throws(CalqueError) {
    guard let version = root["version"] else {
      context.fail("tmx.version", "<tmx> has no version", at: root, "tmx")
      return try stream.skip()
    }
    if !["1.1", "1.2", "1.3", "1.4"].contains(version) {
      context.fail("tmx.version", "version=\"\(version.prefix(20))\" is none of 1.1 to 1.4", at: root, "tmx, version")
    }
    if !Self.namespaces.contains(root.name.namespace) {
      context.fail("tmx.namespace", "\(root.name.namespace.prefix(60)) is not the namespace of TMX", at: root, "tmx")
    }
    // Three names are enough to see that they are not the right two.
    var names: [String] = []
    var sourceLanguage: String?
    while let child = try stream.nextChild() {
      if names.count < 3 { names.append(child.name.local) }
      if child.name.local == "header" {
        sourceLanguage = child["srclang"]
        check(try stream.tree(from: child), version, &context)
      } else if child.name.local == "body" {
        while let tag = try stream.nextChild() {
          guard tag.name.local == "tu" else {
            context.fail("tmx.structure", "<\(tag.name.local.prefix(60))> cannot stand in <body>", at: tag, "body")
            try stream.skip()
            continue
          }
          let unit = try stream.tree(from: tag)
          check(unit, version, &context)
          checkLanguages(of: unit, sourceLanguage: unit["srclang"] ?? sourceLanguage, version, &context)
        }
      } else {
        try stream.skip()
      }
    }
    if names != ["header", "body"] {
      context.fail("tmx.structure", "<tmx> holds one <header> and then one <body>", at: root, "tmx")
    }
  }

  // MARK: - Elements

  private func check(_ tree: XMLTree, _ version: String, _ context: inout ValidationContext) {
    let name = tree.name.local
    guard let rule = TMXGrammar.rules[name] else {
      return context.fail("tmx.structure", "TMX has no element <\(name.prefix(60))>", at: tree, "Elements")
    }
    checkAttributes(tree, rule, version, &context)
    checkContent(tree, rule, &context)
    switch name {
    case "seg": checkPairs(tree, &context)
    case "ude":
      if tree["base"] == nil, tree.elements.contains(where: { $0["code"] != nil }) {
        context.fail("tmx.ude", "<ude> has no base, and a <map> in it has code", at: tree, "ude")
      }
    case "map":
      if let value = tree["unicode"], !value.hasPrefix("#x") || UInt32(value.dropFirst(2), radix: 16) == nil {
        context.fail("tmx.map", "unicode=\"\(value.prefix(20))\" is not #x and hexadecimal digits", at: tree, "unicode")
      }
      if ["code", "ent", "subst"].allSatisfy({ tree[$0] == nil }) {
        context.warn("tmx.map", "a <map> maps to nothing", at: tree.element.place, "map")
      }
    case "tu":
      if let id = tree["tuid"], id.isEmpty || id.contains(where: \.isWhitespace) {
        context.warn("tmx.tuid", "tuid=\"\(id.prefix(40))\" has white space", at: tree.element.place, "tuid")
      }
    case "ut":
      context.warn("tmx.ut", "<ut> is deprecated", at: tree.element.place, "ut")
    default: break
    }
    for child in tree.elements where rule.children[child.name.local] != nil { check(child, version, &context) }
  }

  /// Rules that had a name before there was a table.
  private static func ruleName(_ attribute: String, of element: String) -> String {
    switch attribute {
    case "creationdate", "changedate", "lastusagedate": "tmx.date"
    case "segtype": "tmx.segtype"
    case "pos": "tmx.pos"
    case "i": "tmx.pair"
    case "lang", "srclang", "adminlang": "tmx.lang"
    default: element == "header" ? "tmx.header" : "tmx.attribute"
    }
  }

  private func checkAttributes(
    _ tree: XMLTree, _ rule: ElementRule, _ version: String, _ context: inout ValidationContext
  ) {
    let element = tree.name.local
    for name in rule.required where tree[name] == nil {
      let known = element == "header" ? "tmx.header" : Self.ruleName(name, of: element)
      context.fail(known, "<\(element)> has no \(name)", at: tree, rule.section)
    }
    for attribute in tree.element.attributes {
      let (name, value) = (attribute.name.local, attribute.value)
      let isXML = attribute.name.namespace == XMLName.xmlNamespace
      guard let wanted = isXML ? rule.xmlAttributes.contains(name) ? .text : nil : rule.attributes[name] else {
        let shown = isXML ? "xml:\(name)" : name
        // What other namespaces say is theirs.
        if isXML && name != "space" || attribute.name.namespace.isEmpty {
          context.fail("tmx.attribute", "<\(element)> has no attribute \(shown.prefix(60))", at: tree, rule.section)
        }
        continue
      }
      if isXML, name == "lang", !AttributeValue.isWellFormedLanguage(value) {
        context.fail("tmx.lang", "xml:lang=\"\(value.prefix(40))\" is no language tag", at: tree, "xml:lang")
      } else if name == "lang", !isXML, version == "1.4" {
        context.warn("tmx.lang", "lang is deprecated for xml:lang", at: tree.element.place, "lang")
      } else if !wanted.accepts(value) {
        context.fail(
          Self.ruleName(name, of: element), "\(name)=\"\(value.prefix(40))\" is not \(wanted.words)", at: tree, name)
      }
    }
  }

  private func checkContent(_ tree: XMLTree, _ rule: ElementRule, _ context: inout ValidationContext) {
    for fault in rule.faults(of: tree) {
      let kind =
        switch fault.kind {
        case .text: "text"
        case .child, .foreign: rule.takesText ? fault.child == "sub" ? "sub" : "inline" : "structure"
        case .order: "order"
        // There is one element of each kind that must be there.
        case .count, .missing: fault.child
        case .empty: "structure"
        }
      context.fail("tmx.\(kind)", fault.message, at: fault.place, rule.section)
    }
  }

  // MARK: - Prose

  private func checkLanguages(
    of unit: XMLTree, sourceLanguage: String?, _ version: String, _ context: inout ValidationContext
  ) {
    var tags: [String] = []
    for side in unit.elements where side.name.local == "tuv" {
      guard let tag = side.element.language ?? (version == "1.4" ? nil : side["lang"]) else {
        context.fail("tmx.lang", "<tuv> has no xml:lang", at: side, "tuv")
        continue
      }
      tags.append(tag.lowercased())
    }
    guard !tags.isEmpty, let sourceLanguage, sourceLanguage.lowercased() != "*all*" else { return }
    if !tags.contains(sourceLanguage.lowercased()) {
      context.warn(
        "tmx.srclang", "no <tuv> is in the source language \(sourceLanguage.prefix(40))", at: unit.element.place,
        "srclang")
    }
  }

  /// Each `bpt` has a number of its own in the segment, and one `ept` after it.
  private func checkPairs(_ segment: XMLTree, _ context: inout ValidationContext) {
    var begins: [String: XMLTree] = [:]
    var ended: Set<String> = []
    func visit(_ tree: XMLTree) {
      for child in tree.elements {
        let number = child["i"] ?? ""
        if child.name.local == "bpt", child["i"] != nil, begins.updateValue(child, forKey: number) != nil {
          context.fail("tmx.pair", "two <bpt> have i=\"\(number.prefix(20))\"", at: child, "i")
        }
        if child.name.local == "ept", child["i"] != nil {
          if begins[number] == nil {
            context.fail("tmx.pair", "<ept i=\"\(number.prefix(20))\"> stands before its <bpt>", at: child, "ept")
          } else if !ended.insert(number).inserted {
            context.fail("tmx.pair", "two <ept> have i=\"\(number.prefix(20))\"", at: child, "i")
          }
        }
        visit(child)
      }
    }
    visit(segment)
    for (number, begin) in begins.sorted(by: { $0.key < $1.key }) where !ended.contains(number) {
      context.fail("tmx.pair", "<bpt i=\"\(number.prefix(20))\"> has no <ept>", at: begin, "bpt")
    }
  }
}
