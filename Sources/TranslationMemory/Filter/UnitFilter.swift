public import Bitext
import UnicodeText

/// Which units are meant: conditions that must all hold, such as `article = "old issue" and confirmed = no`.
///
/// | field | what is compared |
/// |---|---|
/// | `text`, `text.fr` | any text, or the text in a language |
/// | `language` | a language that the unit has; `fr` means every French |
/// | `article`, `place`, `author`, `tool`, `domain`, `id` | where the unit comes from, as stored |
/// | `note` | any note |
/// | `client`, `project`, `prop.NAME` | a property of that name, in any case, with or without `x-` |
/// | `origin` | `human`, `aligned`, `machine` or `imported` |
/// | `confirmed` | `yes` or `no` |
/// | `date`, `created`, `changed` | `date` is the last change, else the creation; a day or a moment in UTC |
/// | `unit`, `batch` | numbers of this memory |
///
/// Operators: `=` `!=` equal (texts: typography aside); `~` `!~` contains, in any case; `=~` matches a regular expression
/// (ICU); `<` `<=` `>` `>=` for dates and numbers. A unit without the value fulfils only `!=` and `!~`. `= ""` means that
/// there is none.
public struct UnitFilter: Sendable {
  /// How a value is compared.
  enum Operator: String, CaseIterable, Sendable {
    case matches = "=~"
    case differs = "!="
    case lacks = "!~"
    case atMost = "<="
    case atLeast = ">="
    case equals = "="
    case contains = "~"
    case before = "<"
    case after = ">"

    /// Whether the condition is the opposite of another one.
    var isNegation: Bool { self == .differs || self == .lacks }
    /// Whether values are put in order.
    var isOrder: Bool { [.before, .atMost, .after, .atLeast].contains(self) }
  }

  /// What is compared.
  enum Field: Sendable {
    case text(LanguageTag?)
    case language
    case article, place, author, tool, domain, id, note
    case property(String)
    case origin, confirmed
    case date, created, changed
    case unit, batch
  }

  /// One condition, with its value made ready.
  struct Condition: Sendable {
    var field: Field
    var comparison: Operator
    var value: String
    var expected: Expected
  }

  /// A value made ready for comparison.
  enum Expected: Sendable {
    case key(String)
    case pattern(RegularExpression)
    case number(Int64)
    case moments(start: Int64, end: Int64)
    case language(LanguageTag)
    case flag(Bool)
  }

  var conditions: [Condition]
  /// The filter as it was written.
  public let text: String

  /// Whether a unit is meant.
  ///
  /// - Throws: `.limit` when a regular expression takes too long on a text.
  public func matches(_ stored: StoredUnit) throws(CalqueError) -> Bool {
    for condition in conditions where try !condition.holds(for: stored) { return false }
    return true
  }
}

extension UnitFilter.Condition {
  fileprivate func holds(for stored: StoredUnit) throws(CalqueError) -> Bool {
    let unit = stored.unit
    switch field {
    case .text(let language):
      let variants = unit.variants.filter { language?.matches($0.language) ?? true }
      return try any(variants.map(\.content.text))
    case .language:
      guard case .language(let tag) = expected else { return false }
      let isGeneral = tag.identifier == tag.language
      return unit.variants.contains { $0.language == tag || isGeneral && tag.matches($0.language) }
        != comparison.isNegation
    case .article: return try any([unit.provenance.article])
    case .place: return try any([unit.provenance.place])
    case .author: return try any([unit.provenance.author, unit.created?.person, unit.changed?.person])
    case .tool: return try any([unit.provenance.tool])
    case .domain: return try any([unit.domain])
    case .id: return try any([unit.id])
    case .note: return try any(unit.notes)
    case .property(let name):
      return try any(unit.properties.filter { Self.plain($0.name) == Self.plain(name) }.map(\.value))
    case .origin: return try any([unit.provenance.origin.rawValue])
    case .confirmed:
      guard case .flag(let flag) = expected else { return false }
      return (unit.isConfirmed == flag) != comparison.isNegation
    case .date: return compare((unit.changed?.date ?? unit.created?.date)?.secondsSince1970)
    case .created: return compare(unit.created?.date?.secondsSince1970)
    case .changed: return compare(unit.changed?.date?.secondsSince1970)
    case .unit: return compare(stored.id.number)
    case .batch: return compare(stored.batch.number)
    }
  }

  /// `x-client`, `Client` and `client` are one name.
  private static func plain(_ name: String) -> String {
    let small = name.lowercased()
    return small.hasPrefix("x-") ? String(small.dropFirst(2)) : small
  }

  /// Whether one of the values is as the condition says; a negation asks that none is.
  private func any(_ values: [String?]) throws(CalqueError) -> Bool {
    let present = values.compactMap { $0 }
    if value.isEmpty, comparison == .equals || comparison == .differs {
      return present.allSatisfy(\.isEmpty) != comparison.isNegation
    }
    for value in present where try agrees(value) { return !comparison.isNegation }
    return comparison.isNegation
  }

  private func agrees(_ value: String) throws(CalqueError) -> Bool {
    switch (comparison, expected) {
    case (.equals, .key(let key)), (.differs, .key(let key)): return MatchKey.typographic(value) == key
    case (.contains, .key(let key)), (.lacks, .key(let key)): return MatchKey.caseless(value).contains(key)
    case (_, .pattern(let pattern)):
      do throws(UnicodeTextError) { return try pattern.matches(anywhereIn: value) } catch {
        throw CalqueError(
          .limit, "the pattern takes too long on a text of \(value.utf8.count) bytes", hint: "Make it simpler.")
      }
    default: return false
    }
  }

  private func compare(_ number: Int64?) -> Bool {
    let range: (start: Int64, end: Int64)
    switch expected {
    case .number(let number): range = (number, number)
    case .moments(let start, let end): range = (start, end)
    default: return false
    }
    guard let number else { return comparison.isNegation }
    return switch comparison {
    case .before: number < range.start
    case .atMost: number <= range.end
    case .after: number > range.end
    case .atLeast: number >= range.start
    case .differs, .lacks: !(range.start...range.end).contains(number)
    case .equals, .contains, .matches: (range.start...range.end).contains(number)
    }
  }
}
