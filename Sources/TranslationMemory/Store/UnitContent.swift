import Bitext
import FoundationEssentials
import UnicodeText

/// The parts of a unit that are stored as text in a column: codes, properties and notes.
enum UnitContent {
  private struct Extras: Codable {
    var properties: [TranslationUnit.Property]?
    var notes: [String]?
  }

  /// Codes as JSON, or nil when there are none.
  static func encode(_ codes: [InlineCode]) throws -> String? {
    codes.isEmpty ? nil : try json(codes)
  }

  /// The codes of a column.
  static func codes(_ text: String?) throws -> [InlineCode] {
    guard let text else { return [] }
    return try JSONDecoder().decode([InlineCode].self, from: Data(text.utf8))
  }

  /// Properties and notes as JSON, or nil when there are none.
  static func extras(of unit: TranslationUnit) throws -> String? {
    if unit.properties.isEmpty && unit.notes.isEmpty { return nil }
    return try json(
      Extras(
        properties: unit.properties.isEmpty ? nil : unit.properties, notes: unit.notes.isEmpty ? nil : unit.notes))
  }

  /// Puts properties and notes of a column into a unit.
  static func decodeExtras(_ text: String?, into unit: inout TranslationUnit) throws {
    guard let text else { return }
    let extras = try JSONDecoder().decode(Extras.self, from: Data(text.utf8))
    unit.properties = extras.properties ?? []
    unit.notes = extras.notes ?? []
  }

  /// Any value as JSON with keys in order.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// A value from JSON.
  static func decode<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }
}

/// What makes two units the same content: language, typographic key and codes of each variant, in whatever order.
struct ContentIdentity {
  /// One string for each variant, sorted.
  let sides: [String]
  /// The key of each variant, in the unit's order.
  let keys: [String]

  init(_ unit: TranslationUnit) {
    keys = unit.variants.map { MatchKey.typographic($0.content.text) }
    sides = zip(unit.variants, keys).map { variant, key in
      let codes = variant.content.codes
      let head = "\(variant.language.identifier)\u{1}\(key)"
      return codes.isEmpty
        ? head : head + "\u{1}" + codes.map { "\($0.role.rawValue)\u{2}\($0.markup)" }.joined(separator: "\u{1}")
    }.sorted()
  }

  /// Whether two units have the same content, in whatever order of variants.
  static func == (left: Self, right: Self) -> Bool { left.sides == right.sides }

  /// The hash under which the store finds it.
  var hash: Int64 {
    var hash = ContentHash()
    for side in sides { hash.combine(side) }
    return hash.stored
  }
}
