import Bitext

/// The elements of TMX 1.1 to 1.4b with their attributes and contents, as its document types and prose have them.
enum TMXGrammar {
  private static let segmentType = AttributeValue.oneOf(["block", "paragraph", "sentence", "phrase"])
  private static let any = 0...Int.max

  /// What may be said of a unit, of its sides and in part of the whole.
  private static let shared: [String: AttributeValue] = [
    "o-encoding": .text, "datatype": .text, "creationtool": .text, "creationtoolversion": .text, "creationid": .text,
    "changeid": .text, "creationdate": .compactDate, "changedate": .compactDate, "o-tmf": .text,
  ]
  private static let used: [String: AttributeValue] = ["usagecount": .natural, "lastusagedate": .compactDate]
  /// `lang` is the name that versions before 1.4 had for `xml:lang`.
  private static let described: [String: AttributeValue] = ["o-encoding": .text, "lang": .language]

  private static func merged(_ tables: [String: AttributeValue]...) -> [String: AttributeValue] {
    tables.reduce(into: [:]) { $0.merge($1) { _, new in new } }
  }

  private static let codes: [String: ClosedRange<Int>] = Dictionary(
    uniqueKeysWithValues: ["bpt", "ept", "it", "ph", "hi", "ut"].map { ($0, any) })

  /// The rules by the names of elements; sections are the chapters of the specification of 1.4b.
  static let rules: [String: ElementRule] = [
    "header": ElementRule(
      attributes: merged(shared, ["segtype": segmentType, "adminlang": .language, "srclang": .languageOrAll]),
      required: ["creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"],
      children: ["note": any, "prop": any, "ude": any], section: "header"),
    "note": ElementRule(attributes: described, xmlAttributes: ["lang"], takesText: true, section: "note"),
    "prop": ElementRule(
      attributes: merged(described, ["type": .text]), required: ["type"], xmlAttributes: ["lang"], takesText: true,
      section: "prop"),
    "ude": ElementRule(
      attributes: ["name": .text, "base": .text], required: ["name"], children: ["map": 1...Int.max], section: "ude"),
    "map": ElementRule(
      attributes: ["unicode": .text, "code": .text, "ent": .text, "subst": .text], required: ["unicode"],
      section: "map"),
    "tu": ElementRule(
      attributes: merged(shared, used, ["tuid": .text, "segtype": segmentType, "srclang": .languageOrAll]),
      children: ["note": any, "prop": any, "tuv": 1...Int.max], order: ["note": 0, "prop": 0, "tuv": 1], section: "tu"),
    "tuv": ElementRule(
      attributes: merged(shared, used, ["lang": .language]), xmlAttributes: ["lang"],
      children: ["note": any, "prop": any, "seg": 1...1], order: ["note": 0, "prop": 0, "seg": 1], section: "tuv"),
    "seg": ElementRule(xmlAttributes: ["space"], children: codes, takesText: true, section: "seg"),
    "bpt": ElementRule(
      attributes: ["i": .text, "x": .text, "type": .text], required: ["i"], children: ["sub": any], takesText: true,
      section: "bpt"),
    "ept": ElementRule(
      attributes: ["i": .text], required: ["i"], children: ["sub": any], takesText: true, section: "ept"),
    "it": ElementRule(
      attributes: ["pos": .oneOf(["begin", "end"]), "x": .text, "type": .text], required: ["pos"],
      children: ["sub": any], takesText: true, section: "it"),
    "ph": ElementRule(
      attributes: ["assoc": .oneOf(["p", "f", "b"]), "x": .text, "type": .text], children: ["sub": any],
      takesText: true, section: "ph"),
    "hi": ElementRule(
      attributes: ["x": .text, "type": .text], children: codes, takesText: true, section: "hi"),
    "sub": ElementRule(
      attributes: ["datatype": .text, "type": .text], children: codes, takesText: true, section: "sub"),
    "ut": ElementRule(attributes: ["x": .text], children: ["sub": any], takesText: true, section: "ut"),
  ]
}
