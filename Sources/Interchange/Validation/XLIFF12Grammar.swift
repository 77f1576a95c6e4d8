import XMLText

/// The elements of XLIFF 1.2 with their attributes and contents (2.1 to 2.4; what 1.1 and 1.2 deprecate is named apart).
enum XLIFF12Grammar {
  private static let any = 0...Int.max
  private static let most = 1...Int.max

  private static func merged(_ tables: [String: AttributeValue]...) -> [String: AttributeValue] {
    tables.reduce(into: [:]) { $0.merge($1) { _, new in new } }
  }

  private static func children(_ names: [String], _ count: ClosedRange<Int> = any) -> [String: ClosedRange<Int>] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, count) })
  }

  /// What a resource is like, on groups, units and candidates.
  private static let resource: [String: AttributeValue] = [
    "datatype": .oneOfOrOwn(XLIFF12Values.dataTypes), "restype": .oneOfOrOwn(XLIFF12Values.resourceTypes),
    "resname": .text, "extradata": .text, "extype": .text, "help-id": .token, "menu": .text, "menu-option": .text,
    "menu-name": .text, "coord": .coordinates, "font": .text, "css-style": .text, "style": .token, "exstyle": .token,
  ]
  private static let sized: [String: AttributeValue] = [
    "size-unit": .oneOfOrOwn(XLIFF12Values.sizeUnits), "maxwidth": .token, "minwidth": .token, "maxheight": .token,
    "minheight": .token, "maxbytes": .token, "minbytes": .token, "charclass": .text,
  ]
  private static let handled: [String: AttributeValue] = [
    "translate": .yesNo, "reformat": .oneOf(["yes", "no"] + XLIFF12Values.formats),
  ]
  private static let stated: [String: AttributeValue] = [
    "state": .oneOfOrOwn(XLIFF12Values.states), "state-qualifier": .oneOfOrOwn(XLIFF12.qualifiers.sorted()),
    "phase-name": .token, "resname": .text,
  ]
  private static let code: [String: AttributeValue] = ["id": .text, "xid": .text, "equiv-text": .text]
  private static let inline = children(["g", "x", "bx", "ex", "bpt", "ept", "ph", "it", "mrk"])
  private static let delimiter = AttributeValue.oneOfOrOwn(["bold", "italic", "underlined", "link"])
  private static let placeholder = AttributeValue.oneOfOrOwn(["image", "pb", "lb"])
  private static let external = children(["internal-file", "external-file"], 0...1)

  private static func native(_ own: [String: AttributeValue]) -> ElementRule {
    ElementRule(
      attributes: merged(code, ["crc": .text], own), required: ["id"], takesForeignAttributes: true,
      children: ["sub": any], takesText: true, section: "2.4")
  }

  private static let text = ElementRule(
    xmlAttributes: ["lang"], takesForeignAttributes: true, children: inline, takesText: true, section: "2.3")

  /// The rules by the names of elements.
  static let rules: [String: ElementRule] = [
    "xliff": ElementRule(
      attributes: ["version": .oneOf(["1.0", "1.1", "1.2"])], required: ["version"], xmlAttributes: ["lang"],
      takesForeignAttributes: true, children: ["file": most], order: ["file": 0], foreignPlace: 0, section: "2.1 xliff"),
    "file": ElementRule(
      attributes: [
        "original": .text, "source-language": .language, "target-language": .language,
        "datatype": .oneOfOrOwn(XLIFF12Values.dataTypes), "tool-id": .text, "date": .schemaDateTime,
        "category": .text, "product-name": .text, "product-version": .text, "build-num": .text,
      ], required: ["original", "source-language", "datatype"], xmlAttributes: ["space"], takesForeignAttributes: true,
      children: ["header": 0...1, "body": 1...1], order: ["header": 0, "body": 1], section: "2.2 file"),
    "header": ElementRule(
      children: children(["glossary", "reference", "count-group", "note", "tool", "prop-group"]).merging(
        ["skl": 0...1, "phase-group": 0...1]
      ) { $1 },
      order: [
        "skl": 0, "phase-group": 1, "glossary": 2, "reference": 2, "count-group": 2, "note": 2, "tool": 2,
        "prop-group": 2,
      ], foreignPlace: 3, section: "2.2 header"),
    "skl": ElementRule(children: external, isFilled: true, section: "2.2 skl"),
    "glossary": ElementRule(children: external, takesText: true, section: "2.2 glossary"),
    "reference": ElementRule(children: external, takesText: true, section: "2.2 reference"),
    "internal-file": ElementRule(
      attributes: ["form": .text, "crc": .token], takesText: true, section: "2.2 internal-file"),
    "external-file": ElementRule(
      attributes: ["href": .text, "crc": .token, "uid": .token], required: ["href"], section: "2.2 external-file"),
    "note": ElementRule(
      attributes: [
        "priority": .within(1, 10), "from": .text, "annotates": .oneOf(["source", "target", "general"]),
      ], xmlAttributes: ["lang"], takesText: true, section: "2.2 note"),
    "phase-group": ElementRule(children: ["phase": most], section: "2.2 phase-group"),
    "phase": ElementRule(
      attributes: [
        "phase-name": .text, "process-name": .text, "company-name": .text, "tool-id": .text, "date": .schemaDateTime,
        "job-id": .text, "contact-name": .text, "contact-email": .text, "contact-phone": .text,
      ], required: ["phase-name", "process-name"], children: ["note": any], section: "2.2 phase"),
    "count-group": ElementRule(
      attributes: ["name": .text], required: ["name"], children: ["count": any], section: "2.2 count-group"),
    "count": ElementRule(
      attributes: [
        "count-type": .oneOfOrOwn(XLIFF12Values.countTypes), "phase-name": .text,
        "unit": .oneOfOrOwn(XLIFF12Values.units),
      ], takesText: true, section: "2.2 count"),
    "prop-group": ElementRule(
      attributes: ["name": .text], children: ["prop": any], section: "2.2 prop-group"),
    "prop": ElementRule(
      attributes: ["prop-type": .text], required: ["prop-type"], xmlAttributes: ["lang"], takesText: true,
      section: "2.2 prop"),
    "tool": ElementRule(
      attributes: ["tool-id": .text, "tool-name": .text, "tool-version": .text, "tool-company": .text],
      required: ["tool-id", "tool-name"], takesForeignAttributes: true, foreignPlace: 0, takesText: true,
      section: "2.2 tool"),
    "context-group": ElementRule(
      attributes: ["name": .text, "crc": .token, "purpose": .manyOfOrOwn(["information", "location", "match"])],
      children: ["context": most], section: "2.2 context-group"),
    "context": ElementRule(
      attributes: [
        "context-type": .oneOfOrOwn(XLIFF12Values.contextTypes), "match-mandatory": .yesNo, "crc": .token,
      ], required: ["context-type"], takesText: true, section: "2.2 context"),
    "body": ElementRule(children: children(["group", "trans-unit", "bin-unit"]), section: "2.3 body"),
    "group": ElementRule(
      attributes: merged(resource, sized, handled, ["id": .text, "merged-trans": .yesNo]), xmlAttributes: ["space"],
      takesForeignAttributes: true,
      children: children([
        "context-group", "count-group", "prop-group", "note", "group", "trans-unit", "bin-unit",
      ]),
      order: [
        "context-group": 0, "count-group": 1, "prop-group": 1, "note": 2, "group": 4, "trans-unit": 4, "bin-unit": 4,
      ], foreignPlace: 3, section: "2.3 group"),
    "trans-unit": ElementRule(
      attributes: merged(resource, sized, handled, ["id": .text, "approved": .yesNo, "phase-name": .text]),
      required: ["id"], xmlAttributes: ["space"], takesForeignAttributes: true,
      children: children(["context-group", "count-group", "prop-group", "note", "alt-trans"]).merging(
        ["source": 1...1, "seg-source": 0...1, "target": 0...1]
      ) { $1 },
      order: [
        "source": 0, "seg-source": 1, "target": 2, "context-group": 3, "count-group": 3, "prop-group": 3, "note": 3,
        "alt-trans": 3,
      ], foreignPlace: 4, section: "2.3 trans-unit"),
    "source": text,
    "seg-source": text,
    "target": ElementRule(
      attributes: merged(
        stated,
        [
          "coord": .coordinates, "font": .text, "css-style": .text, "style": .token, "exstyle": .token,
          "equiv-trans": .yesNo, "restype": .oneOfOrOwn(XLIFF12Values.resourceTypes),
        ]), xmlAttributes: ["lang"], takesForeignAttributes: true, children: inline, takesText: true,
      section: "2.3 target"),
    "alt-trans": ElementRule(
      attributes: merged(
        resource,
        [
          "match-quality": .text, "tool-id": .text, "crc": .token, "origin": .text, "mid": .token, "phase-name": .token,
          "alttranstype": .oneOfOrOwn(XLIFF12Values.candidates),
        ]), xmlAttributes: ["lang", "space"], takesForeignAttributes: true,
      children: children(["context-group", "prop-group", "note"]).merging(
        ["source": 0...1, "seg-source": 0...1, "target": most]
      ) { $1 },
      order: ["source": 0, "seg-source": 1, "target": 2, "context-group": 3, "prop-group": 3, "note": 4],
      foreignPlace: 5, section: "2.3 alt-trans"),
    "bin-unit": ElementRule(
      attributes: merged(
        handled,
        [
          "id": .text, "mime-type": .mediaType, "approved": .yesNo, "resname": .text, "phase-name": .text,
          "restype": .oneOfOrOwn(XLIFF12Values.resourceTypes),
        ]), required: ["id", "mime-type"], takesForeignAttributes: true,
      children: children(["context-group", "count-group", "prop-group", "note", "trans-unit"]).merging(
        ["bin-source": 1...1, "bin-target": 0...1]
      ) { $1 },
      order: [
        "bin-source": 0, "bin-target": 1, "context-group": 2, "count-group": 2, "prop-group": 2, "note": 2,
        "trans-unit": 2,
      ], foreignPlace: 3, section: "2.3 bin-unit"),
    "bin-source": ElementRule(
      takesForeignAttributes: true, children: external, isFilled: true, section: "2.3 bin-source"),
    "bin-target": ElementRule(
      attributes: merged(
        stated, ["mime-type": .mediaType, "restype": .oneOfOrOwn(XLIFF12Values.resourceTypes)]),
      takesForeignAttributes: true, children: external, isFilled: true, section: "2.3 bin-target"),
    "g": ElementRule(
      attributes: merged(code, ["ctype": delimiter, "clone": .yesNo]), required: ["id"], takesForeignAttributes: true,
      children: inline, takesText: true, section: "2.4 g"),
    "x": ElementRule(
      attributes: merged(code, ["ctype": placeholder, "clone": .yesNo]), required: ["id"],
      takesForeignAttributes: true, section: "2.4 x"),
    "bx": ElementRule(
      attributes: merged(code, ["rid": .token, "ctype": delimiter, "clone": .yesNo]), required: ["id"],
      takesForeignAttributes: true, section: "2.4 bx"),
    "ex": ElementRule(
      attributes: merged(code, ["rid": .token]), required: ["id"], takesForeignAttributes: true, section: "2.4 ex"),
    "ph": native(["ctype": placeholder, "assoc": .oneOf(["preceding", "following", "both"])]),
    "bpt": native(["rid": .token, "ctype": delimiter]),
    "ept": native(["rid": .token]),
    "it": ElementRule(
      attributes: merged(
        code, ["crc": .text, "rid": .token, "ctype": delimiter, "pos": .oneOf(["open", "close"])]),
      required: ["id", "pos"], takesForeignAttributes: true, children: ["sub": any], takesText: true,
      section: "2.4 it"),
    "sub": ElementRule(
      attributes: ["datatype": .oneOfOrOwn(XLIFF12Values.dataTypes), "ctype": delimiter, "xid": .text],
      children: inline, takesText: true, section: "2.4 sub"),
    "mrk": ElementRule(
      attributes: ["mtype": .oneOfOrOwn(XLIFF12Values.markTypes), "mid": .token, "comment": .text],
      required: ["mtype"], takesForeignAttributes: true, children: inline, takesText: true, section: "2.4 mrk"),
  ]

  /// Attributes that earlier versions had, and 1.2 deprecates.
  static let deprecatedAttributes: Set<String> = ["ts", "tool"]
  /// Elements that it deprecates.
  static let deprecatedElements: Set<String> = ["prop-group", "prop"]
}

/// What is wrong with an attribute, or that it is missing.
struct AttributeFault {
  /// The kinds of faults.
  enum Kind {
    case unknown, value, missing, foreign
  }
  var kind: Kind
  /// The attribute's name without prefix.
  var name: String
  /// What is wrong, one line.
  var message: String
}

extension XLIFF12Grammar {
  /// What is wrong with the attributes of an element of XLIFF 1.2; nothing for an element that it does not have.
  static func faults(of element: XMLElement) -> [AttributeFault] {
    guard let rule = rules[element.name.local] else { return [] }
    let shown = element.name.local
    var faults: [AttributeFault] = []
    for attribute in element.attributes {
      let name = attribute.name.local
      if attribute.name.namespace == XMLName.xmlNamespace {
        if rule.xmlAttributes.contains(name) || rule.takesForeignAttributes { continue }
        faults.append(.init(kind: .unknown, name: name, message: "<\(shown)> has no xml:\(name.prefix(40))"))
      } else if !XLIFF12.isCore(attribute.name) {
        if rule.takesForeignAttributes { continue }
        faults.append(
          .init(
            kind: .foreign, name: name,
            message: "<\(shown)> takes no attribute of another namespace (\(name.prefix(40)))"))
      } else if let value = rule.attributes[name] {
        if value.accepts(attribute.value) { continue }
        faults.append(
          .init(
            kind: .value, name: name,
            message: "\(name)=\"\(attribute.value.prefix(40))\" is not \(value.words)"))
      } else if !deprecatedAttributes.contains(name) {
        faults.append(
          .init(kind: .unknown, name: name, message: "<\(shown)> has no attribute \(name.prefix(40))"))
      }
    }
    for name in rule.required where element[name] == nil {
      faults.append(.init(kind: .missing, name: name, message: "<\(shown)> has no \(name)"))
    }
    return faults
  }

  /// Whether the attributes of an element are those of XLIFF 1.2, and the element one that it has and does not deprecate.
  static func isSound(_ element: XMLElement) -> Bool {
    rules[element.name.local] != nil && !deprecatedElements.contains(element.name.local)
      && !element.attributes.contains { deprecatedAttributes.contains($0.name.local) && XLIFF12.isCore($0.name) }
      && faults(of: element).isEmpty
  }
}
