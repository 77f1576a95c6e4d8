import Bitext

/// The elements of the core of XLIFF 2 with their attributes and contents (XLIFF 2.1, 4.2).
enum XLIFF2Grammar {
  private static let direction = AttributeValue.oneOf(["ltr", "rtl", "auto"])
  private static let reorder = AttributeValue.oneOf(["yes", "firstNo", "no"])
  private static let codeType = AttributeValue.oneOf(["fmt", "ui", "quote", "link", "image", "other"])

  static let inlineNames: Set<String> = ["cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"]
  private static let inline: [String: ClosedRange<Int>] = Dictionary(
    uniqueKeysWithValues: inlineNames.map { ($0, 0...Int.max) })

  private static let code: [String: AttributeValue] = [
    "canCopy": .yesNo, "canDelete": .yesNo, "canReorder": reorder, "copyOf": .token, "type": codeType,
    "subType": .custom,
  ]

  private static func merged(_ left: [String: AttributeValue], _ right: [String: AttributeValue]) -> [String:
    AttributeValue]
  {
    left.merging(right) { _, new in new }
  }

  private static let mark: [String: AttributeValue] = [
    "id": .token, "translate": .yesNo, "type": .oneOfOrCustom(["generic", "comment", "term"]), "ref": .text,
    "value": .text,
  ]

  private static let rules: [String: ElementRule] = [
    "xliff": ElementRule(
      attributes: ["version": .oneOf(["2.0", "2.1", "2.2"]), "srcLang": .language, "trgLang": .language],
      required: ["version", "srcLang"], xmlAttributes: ["space", "lang"], takesForeignAttributes: true,
      children: ["file": 1...Int.max], order: ["file": 2], section: "4.2.2.1 xliff"),
    "file": ElementRule(
      attributes: [
        "id": .token, "canResegment": .yesNo, "original": .text, "translate": .yesNo, "srcDir": direction,
        "trgDir": direction,
      ], required: ["id"], xmlAttributes: ["space", "lang"], takesForeignAttributes: true,
      children: ["skeleton": 0...1, "notes": 0...1, "unit": 0...Int.max, "group": 0...Int.max],
      order: ["skeleton": 0, "notes": 2, "unit": 3, "group": 3], foreignPlace: 1, section: "4.2.2.2 file"),
    "skeleton": ElementRule(attributes: ["href": .text], takesText: true, section: "4.2.2.3 skeleton"),
    "group": ElementRule(
      attributes: [
        "id": .token, "name": .text, "canResegment": .yesNo, "translate": .yesNo, "srcDir": direction,
        "trgDir": direction, "type": .custom,
      ], required: ["id"], xmlAttributes: ["space", "lang"], takesForeignAttributes: true,
      children: ["notes": 0...1, "unit": 0...Int.max, "group": 0...Int.max],
      order: ["notes": 2, "unit": 3, "group": 3], foreignPlace: 1, section: "4.2.2.4 group"),
    "unit": ElementRule(
      attributes: [
        "id": .token, "name": .text, "canResegment": .yesNo, "translate": .yesNo, "srcDir": direction,
        "trgDir": direction, "type": .custom,
      ], required: ["id"], xmlAttributes: ["space", "lang"], takesForeignAttributes: true,
      children: ["notes": 0...1, "originalData": 0...1, "segment": 1...Int.max, "ignorable": 0...Int.max],
      order: ["notes": 2, "originalData": 3, "segment": 4, "ignorable": 4], foreignPlace: 1, section: "4.2.2.5 unit"),
    "segment": ElementRule(
      attributes: [
        "id": .token, "canResegment": .yesNo, "state": .oneOf(["initial", "translated", "reviewed", "final"]),
        "subState": .prefixed,
      ], children: ["source": 1...1, "target": 0...1], order: ["source": 0, "target": 1],
      section: "4.2.2.6 segment"),
    "ignorable": ElementRule(
      attributes: ["id": .token], children: ["source": 1...1, "target": 0...1], order: ["source": 0, "target": 1],
      section: "4.2.2.7 ignorable"),
    "notes": ElementRule(children: ["note": 1...Int.max], section: "4.2.2.8 notes"),
    "note": ElementRule(
      attributes: [
        "id": .token, "appliesTo": .oneOf(["source", "target"]), "category": .text, "priority": .within(1, 10),
      ], xmlAttributes: ["space", "lang"], takesForeignAttributes: true, takesText: true, section: "4.2.2.9 note"),
    "originalData": ElementRule(children: ["data": 1...Int.max], section: "4.2.2.10 originalData"),
    "data": ElementRule(
      attributes: ["id": .token, "dir": direction], required: ["id"], xmlAttributes: ["space"],
      children: ["cp": 0...Int.max], takesText: true, section: "4.2.2.11 data"),
    "source": ElementRule(
      xmlAttributes: ["space", "lang"], children: inline, takesText: true, section: "4.2.2.12 source"),
    "target": ElementRule(
      attributes: ["order": .positive], xmlAttributes: ["space", "lang"], children: inline, takesText: true,
      section: "4.2.2.13 target"),
    "cp": ElementRule(attributes: ["hex": .text], required: ["hex"], section: "4.2.3.1 cp"),
    "ph": ElementRule(
      attributes: merged(
        code, ["id": .token, "disp": .text, "equiv": .text, "dataRef": .token, "subFlows": .tokens]),
      required: ["id"], section: "4.2.3.2 ph"),
    "pc": ElementRule(
      attributes: merged(
        code,
        [
          "id": .token, "canOverlap": .yesNo, "dispEnd": .text, "dispStart": .text, "equivEnd": .text,
          "equivStart": .text, "dataRefEnd": .token, "dataRefStart": .token, "subFlowsEnd": .tokens,
          "subFlowsStart": .tokens, "dir": direction,
        ]), required: ["id"], children: inline, takesText: true, section: "4.2.3.3 pc"),
    "sc": ElementRule(
      attributes: merged(
        code,
        [
          "id": .token, "canOverlap": .yesNo, "dataRef": .token, "dir": direction, "disp": .text, "equiv": .text,
          "isolated": .yesNo, "subFlows": .tokens,
        ]), required: ["id"], section: "4.2.3.4 sc"),
    "ec": ElementRule(
      attributes: merged(
        code,
        [
          "id": .token, "canOverlap": .yesNo, "dataRef": .token, "dir": direction, "disp": .text, "equiv": .text,
          "isolated": .yesNo, "startRef": .token, "subFlows": .tokens,
        ]), section: "4.2.3.5 ec"),
    "mrk": ElementRule(
      attributes: mark, required: ["id"], takesForeignAttributes: true, refusesXMLAttributes: true, children: inline,
      takesText: true, section: "4.2.3.6 mrk"),
    "sm": ElementRule(
      attributes: mark, required: ["id"], takesForeignAttributes: true, refusesXMLAttributes: true,
      section: "4.2.3.7 sm"),
    "em": ElementRule(attributes: ["startRef": .token], required: ["startRef"], section: "4.2.3.8 em"),
  ]

  /// The rule of an element in a version: 2.2 has notes on the whole document, and notes that refer.
  static func rule(_ name: String, version: String) -> ElementRule? {
    guard var rule = rules[name] else { return nil }
    if let modules = XLIFF2ModuleRules.places[name] {
      rule.children.merge(modules) { _, new in new }
      for key in modules.keys { rule.order[key] = rule.foreignPlace }
    }
    guard version == "2.2" else { return rule }
    switch name {
    case "xliff":
      rule.children.merge(["notes": 0...1, "mda:metadata": 0...1]) { _, new in new }
      rule.order.merge(["notes": 0, "mda:metadata": 1]) { _, new in new }
    case "note": rule.attributes["ref"] = .text
    default: break
    }
    return rule
  }

  /// The namespaces of modules by the prefixes that fragment identifiers use (XLIFF 2.1, 3.2).
  static let fragmentPrefixes: [String: String] = [
    "mtc": "urn:oasis:names:tc:xliff:matches:2.0", "gls": "urn:oasis:names:tc:xliff:glossary:2.0",
    "fs": "urn:oasis:names:tc:xliff:fs:2.0", "mda": "urn:oasis:names:tc:xliff:metadata:2.0",
    "res": "urn:oasis:names:tc:xliff:resourcedata:2.0", "ctr": "urn:oasis:names:tc:xliff:changetracking:2.0",
    "slr": "urn:oasis:names:tc:xliff:sizerestriction:2.0", "val": "urn:oasis:names:tc:xliff:validation:2.0",
    "its": "http://www.w3.org/2005/11/its", "itsm": "urn:oasis:names:tc:xliff:itsm:2.1",
    "pgs": "urn:oasis:names:tc:xliff:pgs:1.0",
  ]
  static let moduleNamespaces = Set(fragmentPrefixes.values)
}
