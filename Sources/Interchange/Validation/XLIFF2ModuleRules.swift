/// The elements of the modules of XLIFF 2, and the values that a table can say.
enum XLIFF2ModuleRules {
  private static let any = 0...Int.max

  /// The elements of modules with their attributes and children (XLIFF 2.1, 5).
  static let rules: [String: [String: ElementRule]] = [
    "mtc": [
      "matches": ElementRule(children: ["match": 1...Int.max], section: "5.1.6.2 matches"),
      "match": ElementRule(
        attributes: [
          "id": .token, "matchQuality": .percent, "matchSuitability": .percent, "origin": .text, "ref": .text,
          "reference": .yesNo, "similarity": .percent, "subType": .custom,
          "type": .oneOf(["am", "mt", "icm", "idm", "tb", "tm", "other"]),
        ], required: ["ref"], takesForeignAttributes: true, refusesXMLAttributes: true,
        children: ["mda:metadata": 0...1, "xlf:originalData": 0...1, "xlf:source": 1...1, "xlf:target": 1...1],
        order: ["mda:metadata": 0, "xlf:originalData": 1, "xlf:source": 2, "xlf:target": 3], foreignPlace: 4,
        section: "5.1.6.3 match"),
    ],
    "gls": [
      "glossary": ElementRule(children: ["glossEntry": 1...Int.max], section: "5.2.4.2 glossary"),
      "glossEntry": ElementRule(
        attributes: ["id": .token, "ref": .text], takesForeignAttributes: true,
        children: ["term": 1...1, "translation": any, "definition": 0...1, "mda:metadata": 0...1],
        order: ["term": 0, "translation": 1, "definition": 2, "mda:metadata": 3], foreignPlace: 3,
        section: "5.2.4.3 glossEntry"),
      "term": ElementRule(
        attributes: ["source": .text], takesForeignAttributes: true, takesText: true, section: "5.2.4.4 term"),
      "translation": ElementRule(
        attributes: ["id": .token, "ref": .text, "source": .text], takesForeignAttributes: true, takesText: true,
        section: "5.2.4.5 translation"),
      "definition": ElementRule(
        attributes: ["source": .text], takesForeignAttributes: true, takesText: true, section: "5.2.4.6 definition"),
    ],
    "mda": [
      "metadata": ElementRule(
        attributes: ["id": .token], children: ["metaGroup": 1...Int.max], section: "5.4.4.2 metadata"),
      "metaGroup": ElementRule(
        attributes: ["id": .token, "category": .text, "appliesTo": .oneOf(["source", "target", "ignorable"])],
        children: ["metaGroup": any, "meta": any], isFilled: true, section: "5.4.4.3 metaGroup"),
      "meta": ElementRule(attributes: ["type": .text], required: ["type"], takesText: true, section: "5.4.4.4 meta"),
    ],
    "res": [
      "resourceData": ElementRule(
        children: ["resourceItemRef": any, "resourceItem": any], order: ["resourceItemRef": 0, "resourceItem": 1],
        isFilled: true, section: "5.5.4.2 resourceData"),
      "resourceItemRef": ElementRule(
        attributes: ["id": .token, "ref": .token], required: ["ref"], takesForeignAttributes: true,
        section: "5.5.4.3 resourceItemRef"),
      "resourceItem": ElementRule(
        attributes: ["id": .token, "mimeType": .text, "context": .yesNo], takesForeignAttributes: true,
        children: ["source": 0...1, "target": 0...1, "reference": any],
        order: ["xlf:notes": 0, "source": 1, "target": 2, "reference": 3], isFilled: true,
        section: "5.5.4.4 resourceItem"),
      "source": ElementRule(
        attributes: ["href": .text], takesForeignAttributes: true, foreignPlace: 0, section: "5.5.4.5 source"),
      "target": ElementRule(
        attributes: ["href": .text], takesForeignAttributes: true, foreignPlace: 0, section: "5.5.4.6 target"),
      "reference": ElementRule(
        attributes: ["href": .text], required: ["href"], takesForeignAttributes: true, section: "5.5.4.7 reference"),
    ],
    "ctr": [
      "changeTrack": ElementRule(children: ["revisions": 1...Int.max], section: "5.6.4.2 changeTrack"),
      "revisions": ElementRule(
        attributes: ["appliesTo": .token, "ref": .token, "currentVersion": .token], required: ["appliesTo"],
        takesForeignAttributes: true, children: ["revision": 1...Int.max], section: "5.6.4.3 revisions"),
      "revision": ElementRule(
        attributes: ["author": .text, "datetime": .dateTime, "version": .token], takesForeignAttributes: true,
        children: ["item": 1...Int.max], section: "5.6.4.4 revision"),
      "item": ElementRule(
        attributes: ["property": .text], required: ["property"], takesForeignAttributes: true, takesText: true,
        section: "5.6.4.5 item"),
    ],
    "slr": [
      "profiles": ElementRule(
        attributes: [
          "generalProfile": .profile(["xliff:codepoints"]),
          "storageProfile": .profile(["xliff:utf8", "xliff:utf16", "xliff:utf32"]),
        ], children: ["normalization": 0...1], order: ["normalization": 0], foreignPlace: 1,
        section: "5.7.4.2 profiles"),
      "normalization": ElementRule(
        attributes: ["general": .oneOf(["none", "nfc", "nfd"]), "storage": .oneOf(["none", "nfc", "nfd"])],
        section: "5.7.4.3 normalization"),
      "data": ElementRule(
        attributes: ["profile": .text], required: ["profile"], takesForeignAttributes: true, foreignPlace: 0,
        section: "5.7.4.4 data"),
    ],
    "val": [
      "validation": ElementRule(
        takesForeignAttributes: true, children: ["rule": 1...Int.max], section: "5.8.4.2 validation"),
      "rule": ElementRule(
        attributes: [
          "isPresent": .text, "occurs": .positive, "isNotPresent": .text, "startsWith": .text, "endsWith": .text,
          "existsInSource": .yesNo, "caseSensitive": .yesNo, "normalization": .oneOf(["none", "nfc", "nfd"]),
          "disabled": .yesNo,
        ], takesForeignAttributes: true, section: "5.8.4.3 rule"),
    ],
    "its": XLIFF2ITSRules.elements,
    "itsm": [:], "fs": [:], "pgs": [:],
  ]

  /// The rule of an element in a version: 2.2 has notes on resources.
  static func rule(_ name: String, of prefix: String, version: String) -> ElementRule? {
    var rule = rules[prefix]?[name]
    if version == "2.2", prefix == "res", name == "resourceItem" { rule?.children["xlf:notes"] = 0...1 }
    return rule
  }

  /// Which elements of modules stand in which elements of the core, and how many (XLIFF 2.1, 4.2.2).
  static let places: [String: [String: ClosedRange<Int>]] = {
    let shared = ["mda:metadata": 0...1, "slr:data": 0...1, "val:validation": 0...1, "its:provenanceRecords": any]
    func and(_ more: [String: ClosedRange<Int>]) -> [String: ClosedRange<Int>] { shared.merging(more) { $1 } }
    return [
      "file": and(["res:resourceData": 0...1, "slr:profiles": 0...1]), "group": shared,
      "unit": and([
        "mtc:matches": 0...1, "gls:glossary": 0...1, "res:resourceData": 0...1, "its:locQualityIssues": any,
      ]),
    ]
  }()

  /// On which elements of the core the attributes of modules may stand (“Used in” of each).
  static let holders: [String: [String: Set<String>]] = {
    let containers: Set = ["file", "group", "unit"]
    let codes: Set = ["ph", "pc", "sc", "ec"]
    let marks: Set = ["mrk", "sm"]
    let format = containers.union(codes).union(marks).union(["note"])
    let limit = containers.union(marks).union(["pc", "sc"])
    return [
      "fs": ["fs": format, "subFs": format],
      "slr": [
        "storageRestriction": limit, "sizeRestriction": limit, "equivStorage": codes,
        "sizeInfo": containers.union(codes), "sizeInfoRef": containers.union(codes),
      ],
      "its": XLIFF2ITSRules.holders(containers, marks),
      "itsm": ["domains": containers.union(marks), "lang": marks],
    ]
  }()

  /// The chapters that describe the attributes of modules.
  static let attributeChapters = [
    "mtc": "5.1.7", "gls": "5.2.5", "mda": "5.4.5", "res": "5.5.5", "ctr": "5.6.5", "slr": "5.7.5", "val": "5.8.5",
    "its": "5.9.12",
  ]

  /// The elements of HTML that `fs:fs` may name (XLIFF 2.1, 5.3.5.1).
  static let formats: Set<String> = [
    "a", "b", "bdo", "big", "blockquote", "body", "br", "button", "caption", "center", "cite", "code", "col",
    "colgroup",
    "dd", "del", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "html", "i", "img", "label",
    "legend", "li", "ol", "p", "pre", "q", "s", "samp", "select", "small", "span", "strike", "strong", "sub", "sup",
    "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "tt", "u", "ul",
  ]

  /// The prefix of a module by its namespace.
  static let prefixes = Dictionary(uniqueKeysWithValues: XLIFF2Grammar.fragmentPrefixes.map { ($0.value, $0.key) })
}
