public import Bitext
import GRDB
import UnicodeText

/// A run of words that a text shares with stored units.
public struct SharedFragment: Hashable, Sendable {
  /// Its place in the text that was asked for, in UTF-8 bytes.
  public var range: Range<Int>
  /// The words as they stand there.
  public var text: String
  /// How many words it has.
  public var wordCount: Int
  /// In how many stored texts it occurs as a longest run.
  public var occurrences: Int
  /// The newest units that have it.
  public var units: [StoredUnit]
}

extension TranslationMemory {
  /// The longest runs of words that a text shares with stored texts, the longest first.
  ///
  /// Words are compared as look-up does: folded, numbers and addresses equal by kind. A run that lies inside a longer
  /// shared one is left out.
  /// - Parameters:
  ///   - text: the text.
  ///   - source: its language.
  ///   - target: a language that the units must have as well.
  ///   - shortest: the fewest words of a run, at least 2.
  ///   - limit: the most runs to return.
  ///   - unitLimit: the most units to return with each.
  /// - Returns: the runs.
  /// - Throws: `.damagedStore`, `.busy`.
  /// - Complexity: O(words of the memory): it reads every text of the language.
  public func sharedFragments(
    of text: String, from source: LanguageTag, to target: LanguageTag, shortest: Int = 2, limit: Int = 10,
    unitLimit: Int = 1
  ) throws(CalqueError) -> [SharedFragment] {
    try read("searching fragments") { database in
      let tokenizer = try Tokenizer(language: source.identifier)
      var search = try FragmentSearch(tokenizer.tokens(in: text), shortest: max(2, shortest), keeping: unitLimit)
      let rows = try RawStatement(
        database,
        """
        SELECT v.unit, v.language, v.text, group_concat(o.language) FROM variant v JOIN variant o
          ON o.unit = v.unit AND o.position <> v.position
        GROUP BY v.unit, v.position ORDER BY v.unit DESC, v.position
        """)
      defer { rows.reset() }
      var roles: [String: Bool] = [:]
      func matches(_ language: String, _ wanted: LanguageTag, _ side: String) throws -> Bool {
        if let known = roles[side + language] { return known }
        let answer = wanted.matches(try self.languages.tag(language))
        roles[side + language] = answer
        return answer
      }
      while try rows.step() {
        guard try matches(rows.text(1) ?? "", source, "s"),
          try (rows.text(3) ?? "").split(separator: ",").contains(where: { try matches(String($0), target, "t") })
        else { continue }
        search.add(try rows.withTextBytes(2) { try tokenizer.tokens(in: $0) }, of: rows.integer(0))
      }
      let reader = try UnitReader(database, self)
      return try search.fragments(limit: limit).map { found in
        let bytes = Array(text.utf8)
        return SharedFragment(
          range: found.range, text: String(decoding: bytes[found.range], as: UTF8.self), wordCount: found.wordCount,
          occurrences: found.count, units: try found.units.compactMap { try reader.unit(UnitIdentifier($0)) })
      }
    }
  }
}

/// Collects the runs of tokens that a text shares with others.
private struct FragmentSearch {
  struct Found {
    var range: Range<Int>
    var wordCount: Int
    var count: Int
    var units: [Int64]
  }

  private struct Run: Hashable {
    var start: Int
    var count: Int
  }

  private let tokens: [Token]
  private let shortest: Int
  private let unitLimit: Int
  /// Where in the text each pair of neighbouring words stands.
  private var places: [UInt64: [Int]] = [:]
  private var runs: [Run: (count: Int, units: [Int64])] = [:]

  init(_ tokens: [Token], shortest: Int, keeping unitLimit: Int) {
    self.tokens = tokens
    self.shortest = shortest
    self.unitLimit = unitLimit
    for index in tokens.indices.dropLast() {
      places[Self.pair(tokens[index], tokens[index + 1]), default: []].append(index)
    }
  }

  private static func pair(_ left: Token, _ right: Token) -> UInt64 { left.hash &* 0x9E37_79B9_7F4A_7C15 ^ right.hash }

  mutating func add(_ stored: [Token], of unit: Int64) {
    guard stored.count >= shortest else { return }
    var found: Set<Run> = []
    for index in stored.indices.dropLast() {
      for place in places[Self.pair(stored[index], stored[index + 1])] ?? [] {
        // Only where the run begins: the words before differ.
        if index > 0, place > 0, stored[index - 1].hash == tokens[place - 1].hash { continue }
        var count = 0
        while index + count < stored.count, place + count < tokens.count,
          stored[index + count].hash == tokens[place + count].hash
        { count += 1 }
        if count >= shortest { found.insert(Run(start: place, count: count)) }
      }
    }
    for run in found {
      runs[run, default: (0, [])].count += 1
      if runs[run, default: (0, [])].units.count < unitLimit { runs[run]?.units.append(unit) }
    }
  }

  func fragments(limit: Int) -> [Found] {
    var kept: [Run] = []
    for run in runs.keys.sorted(by: { ($0.count, $1.start) > ($1.count, $0.start) }) {
      let isInside = kept.contains { $0.start <= run.start && $0.start + $0.count >= run.start + run.count }
      if !isInside { kept.append(run) }
      if kept.count == limit { break }
    }
    return kept.map { run in
      let last = tokens[run.start + run.count - 1]
      return Found(
        range: tokens[run.start].range.lowerBound..<last.range.upperBound, wordCount: run.count,
        count: runs[run]?.count ?? 0, units: runs[run]?.units ?? [])
    }
  }
}
