import Bitext
import UnicodeText
import XMLText

/// Checks SRX 1.0 and 2.0 (LISA, 2008): structure, names, and whether the expressions can be compiled.
struct SRXValidator {
  let root: XMLTree

  init(root: XMLTree) { self.root = root }

  private static let namespace = "http://www.lisa.org/srx20"
  private static let many = 1...Int.max

  private static let rules: [String: ElementRule] = [
    "srx": ElementRule(
      attributes: ["version": .oneOf(["1.0", "2.0"])], required: ["version"],
      children: ["header": 1...1, "body": 1...1], order: ["header": 0, "body": 1], section: "srx"),
    "header": ElementRule(
      attributes: ["segmentsubflows": .yesNo, "cascade": .yesNo], required: ["segmentsubflows", "cascade"],
      children: ["formathandle": 0...3], order: ["formathandle": 0], foreignPlace: 1, section: "header"),
    "formathandle": ElementRule(
      attributes: ["type": .oneOf(["start", "end", "isolated"]), "include": .yesNo], required: ["type", "include"],
      section: "formathandle"),
    "body": ElementRule(
      children: ["languagerules": 1...1, "maprules": 1...1], order: ["languagerules": 0, "maprules": 1],
      section: "body"),
    "languagerules": ElementRule(children: ["languagerule": many], section: "languagerules"),
    "languagerule": ElementRule(
      attributes: ["languagerulename": .text], required: ["languagerulename"], children: ["rule": many],
      section: "languagerule"),
    "rule": ElementRule(
      attributes: ["break": .yesNo], children: ["beforebreak": 0...1, "afterbreak": 0...1],
      order: ["beforebreak": 0, "afterbreak": 1], section: "rule"),
    "beforebreak": ElementRule(takesText: true, section: "beforebreak"),
    "afterbreak": ElementRule(takesText: true, section: "afterbreak"),
    "maprules": ElementRule(children: ["languagemap": many], section: "maprules"),
    "languagemap": ElementRule(
      attributes: ["languagerulename": .text, "languagepattern": .text],
      required: ["languagerulename", "languagepattern"], section: "languagemap"),
  ]

  /// Version 1.0 groups its maps, and says nothing of cascading.
  private static func rule(_ name: String, version: String) -> ElementRule? {
    guard version == "1.0" else { return rules[name] }
    switch name {
    case "header":
      var rule = rules[name]
      rule?.required = ["segmentsubflows"]
      return rule
    case "maprules": return ElementRule(children: ["maprule": many], section: "maprules")
    case "maprule":
      return ElementRule(
        attributes: ["maprulename": .text], required: ["maprulename"], children: ["languagemap": many],
        section: "maprule")
    default: return rules[name]
    }
  }

  func validate(_ context: inout ValidationContext) {
    let version = root["version"] ?? ""
    if version == "2.0", root.name.namespace != Self.namespace {
      context.fail("srx.namespace", "<srx> is not in the namespace \(Self.namespace)", at: root, "srx")
    }
    var names: Set<String> = []
    var maps: [XMLTree] = []
    check(root, version, &names, &maps, &context)
    for map in maps {
      if let name = map["languagerulename"], !names.contains(name) {
        context.fail("srx.map", "no rule set is called \(name.prefix(60))", at: map, "languagemap")
      }
    }
  }

  private func check(
    _ tree: XMLTree, _ version: String, _ names: inout Set<String>, _ maps: inout [XMLTree],
    _ context: inout ValidationContext
  ) {
    let element = tree.name.local
    guard let rule = Self.rule(element, version: version) else { return }
    for name in rule.required where tree[name] == nil {
      let kind = ["languagerule": "name", "languagemap": "map"][element] ?? "attribute"
      context.fail("srx.\(element == "srx" ? "version" : kind)", "<\(element)> has no \(name)", at: tree, element)
    }
    for attribute in tree.element.attributes where attribute.name.namespace.isEmpty {
      let (name, value) = (attribute.name.local, attribute.value)
      guard let wanted = rule.attributes[name] else {
        context.fail("srx.attribute", "<\(element)> has no attribute \(name.prefix(60))", at: tree, element)
        continue
      }
      if !wanted.accepts(value) {
        let kind = ["version", "break"].contains(name) ? name : "attribute"
        context.fail("srx.\(kind)", "\(name)=\"\(value.prefix(40))\" is not \(wanted.words)", at: tree, element)
      }
    }
    for fault in rule.faults(of: tree) {
      context.fail(
        fault.kind == .text ? "srx.text" : "srx.structure", fault.message, at: fault.place, rule.section)
    }
    switch element {
    case "languagerule":
      if let name = tree["languagerulename"], !names.insert(name).inserted {
        context.fail("srx.name", "two rule sets are called \(name.prefix(60))", at: tree, element)
      }
    case "rule":
      if tree.elements.isEmpty {
        context.warn("srx.rule", "a <rule> without a pattern is for every place", at: tree.element.place, element)
      }
    case "beforebreak", "afterbreak": check(pattern: tree.text, tree, &context)
    case "languagemap":
      maps.append(tree)
      if let pattern = tree["languagepattern"] { check(pattern: pattern, tree, &context) }
    default: break
    }
    for child in tree.elements where rule.children[child.name.local] != nil {
      check(child, version, &names, &maps, &context)
    }
  }

  private func check(pattern: String, _ tree: XMLTree, _ context: inout ValidationContext) {
    if pattern.isEmpty { return }
    do { _ = try RegularExpression(pattern) } catch {
      context.fail("srx.pattern", "the expression cannot be used: \(error)", at: tree, "rule")
    }
  }
}
