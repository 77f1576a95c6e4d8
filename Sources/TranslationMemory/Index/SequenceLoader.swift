import Bitext
import GRDB
import UnicodeText

/// Reads texts out of the store for an index.
struct SequenceLoader {
  /// Which units to read.
  enum Selection {
    /// One unit.
    case one(Int64)
    /// All from a number on.
    case from(Int64)
  }

  private let from: LanguageTag?
  private let to: LanguageTag?
  private let languages: LanguageTable
  /// Whether texts of a language are sources, targets.
  private var roles: [String: (isSource: Bool, isTarget: Bool)] = [:]

  init(_ key: FuzzyIndexes.Key, _ languages: LanguageTable) {
    from = try? languages.tag(key.from)
    to = try? languages.tag(key.to)
    self.languages = languages
  }

  /// Calls `body` with each text that can be read from the one language to the other, in order of units.
  mutating func load(
    _ database: Database, _ selection: Selection, _ tokenizer: borrowing Tokenizer,
    _ body: (String, [Token], SequenceEntry) -> Void
  ) throws {
    let (condition, number): (String, Int64) =
      switch selection {
      case .one(let unit): ("=", unit)
      case .from(let unit): (">=", unit)
      }
    let statement = try RawStatement(
      database,
      """
      SELECT v.unit, v.position, v.language, v.text, u.confirmed, u.origin
      FROM variant v CROSS JOIN unit u ON u.id = v.unit
      WHERE v.unit \(condition) ? ORDER BY v.unit, v.position
      """)
    statement.bind(number, at: 1)
    defer { statement.reset() }
    var group: [(position: Int64, text: String, isSource: Bool, isTarget: Bool)] = []
    var unit: Int64 = -1
    var penalty: UInt8 = 0
    func flush() throws {
      for variant in group where variant.isSource {
        guard group.contains(where: { $0.isTarget && $0.position != variant.position }) else { continue }
        let tokens = try tokenizer.tokens(in: variant.text)
        body(
          variant.text, tokens,
          SequenceEntry(unit: unit, position: UInt8(clamping: variant.position), staticPenalty: penalty))
      }
      group.removeAll(keepingCapacity: true)
    }
    while try statement.step() {
      let number = statement.integer(0)
      if number != unit {
        try flush()
        guard (1...SequenceEntry.greatestUnit).contains(number) else {
          throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a unit has an impossible number (\(number))")
        }
        unit = number
        let origin = statement.text(5).flatMap(Provenance.Origin.init(rawValue:)) ?? .imported
        penalty = UInt8(
          clamping: MatchScorer.staticPenalty(origin: origin, isConfirmed: statement.integer(4) != 0))
      }
      let role = try role(of: statement.text(2) ?? "")
      // The text of a mere target is not needed.
      group.append((statement.integer(1), role.isSource ? statement.text(3) ?? "" : "", role.isSource, role.isTarget))
    }
    try flush()
  }

  private mutating func role(of language: String) throws -> (isSource: Bool, isTarget: Bool) {
    if let known = roles[language] { return known }
    let tag = try languages.tag(language)
    let role = (from?.matches(tag) ?? false, to?.matches(tag) ?? false)
    roles[language] = role
    return role
  }
}
