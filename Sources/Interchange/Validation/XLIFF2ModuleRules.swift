/// The elements of the modules of XLIFF 2, and the values that a table can say.
enum XLIFF2ModuleRules {
  /// The elements of modules with their attributes and children (XLIFF 2.1, 5).
  static let rules: [String: [String: ElementRule]] = [
    "mtc": [
      "matches": ElementRule(children: ["match": 1...Int.max], section: "5.1.6.2 matches"),
      "match": ElementRule(
        attributes: [
          "id": .token, "matchQuality": .percent, "matchSuitability": .percent, "origin": .text, "ref": .text,
          "reference": .yesNo, "similarity": .percent, "subType": .custom,
          "type": .oneOf(["am", "mt", "icm", "idm", "tb", "tm", "other"]),
        ], required: ["ref"], takesForeignAttributes: true, section: "5.1.6.3 match"),
    ],
    "gls": [
      "glossary": ElementRule(children: ["glossEntry": 1...Int.max], section: "5.2.4.2 glossary"),
      "glossEntry": ElementRule(
        attributes: ["id": .token, "ref": .text], takesForeignAttributes: true,
        children: ["term": 1...1, "translation": 0...Int.max, "definition": 0...1],
        order: ["term": 0, "translation": 1, "definition": 2], section: "5.2.4.3 glossEntry"),
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
        children: ["metaGroup": 0...Int.max, "meta": 0...Int.max], isFilled: true, section: "5.4.4.3 metaGroup"),
      "meta": ElementRule(attributes: ["type": .text], required: ["type"], takesText: true, section: "5.4.4.4 meta"),
    ],
    "res": [
      "resourceData": ElementRule(
        children: ["resourceItemRef": 0...Int.max, "resourceItem": 0...Int.max],
        order: ["resourceItemRef": 0, "resourceItem": 1], isFilled: true, section: "5.5.4.2 resourceData"),
      "resourceItemRef": ElementRule(
        attributes: ["id": .token, "ref": .token], required: ["ref"], takesForeignAttributes: true,
        section: "5.5.4.3 resourceItemRef"),
      "resourceItem": ElementRule(
        attributes: ["id": .token, "mimeType": .text, "context": .yesNo], takesForeignAttributes: true,
        children: ["source": 0...1, "target": 0...1, "reference": 0...Int.max],
        order: ["source": 0, "target": 1, "reference": 2], isFilled: true, section: "5.5.4.4 resourceItem"),
      "source": ElementRule(
        attributes: ["href": .text], takesForeignAttributes: true, takesText: true, section: "5.5.4.5 source"),
      "target": ElementRule(
        attributes: ["href": .text], takesForeignAttributes: true, takesText: true, section: "5.5.4.6 target"),
      "reference": ElementRule(
        attributes: ["href": .text], required: ["href"], takesForeignAttributes: true, section: "5.5.4.7 reference"),
    ],
    "ctr": [
      "changeTrack": ElementRule(children: ["revisions": 1...Int.max], section: "5.6.4.2 changeTrack"),
      "revisions": ElementRule(
        attributes: ["appliesTo": .token, "ref": .token, "currentVersion": .token], required: ["appliesTo"],
        takesForeignAttributes: true, children: ["revision": 1...Int.max], section: "5.6.4.3 revisions"),
      "revision": ElementRule(
        attributes: ["author": .text, "datetime": .text, "version": .token], takesForeignAttributes: true,
        children: ["item": 1...Int.max], section: "5.6.4.4 revision"),
      "item": ElementRule(
        attributes: ["property": .text], required: ["property"], takesForeignAttributes: true, takesText: true,
        section: "5.6.4.5 item"),
    ],
    "slr": [
      "profiles": ElementRule(
        attributes: ["generalProfile": .text, "storageProfile": .text], children: ["normalization": 0...1],
        section: "5.7.4.2 profiles"),
      "normalization": ElementRule(
        attributes: ["general": .oneOf(["none", "nfc", "nfd"]), "storage": .oneOf(["none", "nfc", "nfd"])],
        section: "5.7.4.3 normalization"),
      "data": ElementRule(
        attributes: ["profile": .text], required: ["profile"], takesText: true, section: "5.7.4.4 data"),
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
    "fs": [:],
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
