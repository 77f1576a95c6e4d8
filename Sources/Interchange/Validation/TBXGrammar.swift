/// The elements of the core structure of TBX 3 (ISO 30042:2019, 7) with their attributes and contents.
enum TBXGrammar {
  private static let any = 0...Int.max
  private static let many = 1...Int.max

  private static func table(_ names: String...) -> [String: ClosedRange<Int>] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, any) })
  }

  private static let noteText = table("ec", "foreign", "hi", "ph", "sc")
  private static let links = table("admin", "adminGrp", "note", "ref", "transacGrp", "xref")
  private static let information = links.merging(table("descrip", "descripGrp")) { $1 }

  private static let id: [String: AttributeValue] = ["id": .token]
  /// What data categories say beside their text.
  private static let category: [String: AttributeValue] = [
    "id": .token, "target": .text, "datatype": .text, "type": .text,
  ]

  /// An element of a data category; data categories as tags stand for it in the other style.
  private static func category(takesNotes: Bool, _ name: String) -> ElementRule {
    ElementRule(
      attributes: category, required: ["type"], xmlAttributes: ["lang"], children: takesNotes ? noteText : [:],
      takesText: true, section: name)
  }

  /// A group begins with what it is about.
  private static func group(
    _ head: String, _ rest: [String: ClosedRange<Int>], foreignPlace: Int? = 1
  ) -> ElementRule {
    var order = rest.mapValues { _ in 1 }
    order[head] = 0
    // In the style with data categories as tags the head is one of those.
    return ElementRule(
      attributes: id, children: rest.merging([head: 0...1]) { $1 }, order: order, foreignPlace: foreignPlace,
      section: "\(head)Grp")
  }

  private static func paragraphs(_ section: String) -> ElementRule {
    ElementRule(attributes: id, xmlAttributes: ["lang"], children: ["p": many], section: section)
  }

  private static let code: AttributeValue = .oneOf(["fmt", "ui", "quote", "link", "image", "other"])

  /// The rules by the names of elements.
  static let rules: [String: ElementRule] = [
    "tbx": ElementRule(
      attributes: ["type": .text, "style": .oneOf(["dca", "dct"])], required: ["type", "style"],
      xmlAttributes: ["lang"], children: ["tbxHeader": 1...1, "text": 1...1], order: ["tbxHeader": 0, "text": 1],
      section: "tbx"),
    "tbxHeader": ElementRule(
      attributes: id, children: ["fileDesc": 1...1, "encodingDesc": 0...1, "revisionDesc": 0...1],
      order: ["fileDesc": 0, "encodingDesc": 1, "revisionDesc": 2], section: "tbxHeader"),
    "fileDesc": ElementRule(
      attributes: id, children: ["publicationStmt": 0...1, "titleStmt": 0...1, "sourceDesc": many],
      order: ["titleStmt": 0, "publicationStmt": 0, "sourceDesc": 1], section: "fileDesc"),
    "titleStmt": ElementRule(
      attributes: id, xmlAttributes: ["lang"], children: ["title": 1...1, "note": any], order: ["title": 0, "note": 1],
      section: "titleStmt"),
    "title": ElementRule(attributes: id, xmlAttributes: ["lang"], takesText: true, section: "title"),
    "publicationStmt": paragraphs("publicationStmt"), "sourceDesc": paragraphs("sourceDesc"),
    "encodingDesc": paragraphs("encodingDesc"), "change": paragraphs("change"),
    "revisionDesc": ElementRule(
      attributes: id, xmlAttributes: ["lang"], children: ["change": many], section: "revisionDesc"),
    "p": ElementRule(
      attributes: ["id": .token, "type": .text], xmlAttributes: ["lang"], children: noteText, takesText: true,
      section: "p"),
    "text": ElementRule(
      attributes: id, children: ["body": 1...1, "back": 0...1], order: ["body": 0, "back": 1], section: "text"),
    "body": ElementRule(attributes: id, children: ["conceptEntry": many], section: "body"),
    "back": ElementRule(attributes: id, children: ["refObjectSec": any], section: "back"),
    "refObjectSec": ElementRule(
      attributes: ["id": .token, "type": .text], required: ["type"], children: ["refObject": many],
      section: "refObjectSec"),
    "refObject": ElementRule(
      attributes: id, children: table("itemSet", "itemGrp", "item"), isFilled: true, section: "refObject"),
    "itemSet": ElementRule(
      attributes: ["id": .token, "type": .text], children: table("itemGrp", "item"), isFilled: true,
      section: "itemSet"),
    "itemGrp": ElementRule(
      attributes: id, children: links.merging(["item": 1...1]) { $1 },
      order: links.mapValues { _ in 1 }.merging(["item": 0]) { $1 }, foreignPlace: 1, section: "itemGrp"),
    "item": ElementRule(
      attributes: ["id": .token, "type": .text], children: noteText, takesText: true, section: "item"),
    "conceptEntry": ElementRule(
      attributes: id, required: ["id"], children: information.merging(["langSec": many]) { $1 },
      order: information.mapValues { _ in 0 }.merging(["langSec": 1]) { $1 }, foreignPlace: 0, section: "conceptEntry"),
    "langSec": ElementRule(
      attributes: id, xmlAttributes: ["lang"], children: information.merging(["termSec": many]) { $1 },
      order: information.mapValues { _ in 0 }.merging(["termSec": 1]) { $1 }, foreignPlace: 0, section: "langSec"),
    "termSec": ElementRule(
      attributes: id,
      children: information.merging(table("termNote", "termNoteGrp")) { $1 }.merging(["term": 1...1]) { $1 },
      order: information.mapValues { _ in 1 }.merging(["term": 0, "termNote": 1, "termNoteGrp": 1]) { $1 },
      foreignPlace: 1, section: "termSec"),
    "term": ElementRule(attributes: id, children: table("hi"), takesText: true, section: "term"),
    "admin": category(takesNotes: true, "admin"), "descrip": category(takesNotes: true, "descrip"),
    "termNote": category(takesNotes: true, "termNote"), "adminNote": category(takesNotes: false, "adminNote"),
    "descripNote": category(takesNotes: false, "descripNote"), "ref": category(takesNotes: false, "ref"),
    "transac": category(takesNotes: false, "transac"), "transacNote": category(takesNotes: false, "transacNote"),
    "xref": ElementRule(
      attributes: ["id": .token, "target": .text, "type": .text], required: ["target", "type"], takesText: true,
      section: "xref"),
    "adminGrp": group("admin", table("adminNote", "note", "ref", "xref")),
    "descripGrp": group(
      "descrip", table("admin", "adminGrp", "descripNote", "note", "ref", "transacGrp", "xref")),
    "termNoteGrp": group("termNote", links),
    "transacGrp": group("transac", table("date", "note", "ref", "transacNote", "xref")),
    "note": ElementRule(attributes: id, xmlAttributes: ["lang"], children: noteText, takesText: true, section: "note"),
    "date": ElementRule(attributes: id, takesText: true, section: "date"),
    "hi": ElementRule(
      attributes: [
        "target": .text,
        "type": .oneOf(["entailedTerm", "hotkey", "italics", "bold", "superscript", "subscript", "math"]),
      ], takesText: true, section: "hi"),
    "foreign": ElementRule(
      attributes: id, xmlAttributes: ["lang"], children: noteText, takesText: true, section: "foreign"),
    "ph": ElementRule(attributes: ["id": .token, "type": .text], section: "ph"),
    "sc": ElementRule(
      attributes: ["id": .token, "isolated": .yesNo, "type": code, "subtype": .text, "disp": .text, "equiv": .text],
      required: ["id"], section: "sc"),
    "ec": ElementRule(
      attributes: [
        "id": .token, "isolated": .yesNo, "type": code, "subtype": .text, "disp": .text, "equiv": .text,
        "startRef": .token, "target": .text,
      ], section: "ec"),
  ]
}
