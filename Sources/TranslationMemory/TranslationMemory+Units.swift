public import Bitext
import GRDB

extension TranslationMemory {
  /// In which order units are gone through.
  public enum UnitOrder: Sendable {
    /// By language and text of the first variant, then of the second: the same content gives the same order in every
    /// memory, so that exported files differ little.
    case content
    /// As they came in.
    case insertion
  }

  /// The unit with a number, or nil when there is none.
  ///
  /// - Throws: `.damagedStore` when its content does not agree with its checksum.
  public func unit(_ id: UnitIdentifier) throws(CalqueError) -> StoredUnit? {
    try read("reading a unit") { try UnitReader($0, self).unit(id) }
  }

  /// Calls `body` with each unit that has a variant in both languages.
  ///
  /// The units are those of the moment of the call; one that is deleted meanwhile is left out. `body` may use the memory.
  /// - Parameters:
  ///   - source: a language that the unit must have, or nil.
  ///   - target: another one, or nil.
  ///   - order: by content unless told.
  ///   - body: gets the units one by one; what it throws ends the call and is thrown on.
  /// - Throws: `CalqueError` as `.damagedStore`, or what `body` throws.
  /// - Complexity: O(n log n); 8 bytes of memory a unit.
  public func forEachUnit(
    from source: LanguageTag? = nil, to target: LanguageTag? = nil, order: UnitOrder = .content,
    _ body: (StoredUnit) throws -> Void
  ) throws {
    let numbers = try read("listing units") { try Self.numbers(order, $0) }
    var start = 0
    while start < numbers.count {
      let page = numbers[start..<min(start + 256, numbers.count)]
      start = page.endIndex
      let units = try read("reading units") { database in
        let reader = try UnitReader(database, self)
        return try page.compactMap { try reader.unit(UnitIdentifier($0)) }
      }
      for unit in units {
        let hasSource = source.map { unit.unit.variant(in: $0) != nil } ?? true
        let hasTarget = target.map { unit.unit.variant(in: $0) != nil } ?? true
        if hasSource && hasTarget { try body(unit) }
      }
    }
  }

  private static func numbers(_ order: UnitOrder, _ database: Database) throws -> [Int64] {
    let sql =
      switch order {
      case .insertion: "SELECT id FROM unit ORDER BY id"
      case .content:
        """
        SELECT a.unit FROM variant a LEFT JOIN variant b ON b.unit = a.unit AND b.position = 1
        WHERE a.position = 0 ORDER BY a.language, a.text, b.language, b.text, a.unit
        """
      }
    let statement = try RawStatement(database, sql)
    defer { statement.reset() }
    var result: [Int64] = []
    while try statement.step() { result.append(statement.integer(0)) }
    return result
  }

  /// What the memory holds, in figures.
  ///
  /// - Returns: the figures of one moment.
  /// - Throws: `.damagedStore`, `.busy`.
  /// - Complexity: O(n): it reads every variant.
  public func statistics() throws(CalqueError) -> MemoryStatistics {
    let size = StoreFile.size(path)
    return try read("counting units") { database in
      func number(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
      let languages = try Row.fetchAll(
        database,
        sql: """
          SELECT language, count(DISTINCT unit) AS units, sum(length(CAST(text AS BLOB))) AS bytes
          FROM variant GROUP BY language ORDER BY language
          """
      ).map { row in
        MemoryStatistics.Language(
          language: try self.languages.tag(row["language"]), units: row["units"], textBytes: row["bytes"])
      }
      let origins = try Row.fetchAll(
        database, sql: "SELECT origin, count(*) AS units FROM unit GROUP BY origin ORDER BY origin"
      ).compactMap { row in
        Provenance.Origin(rawValue: row["origin"]).map { MemoryStatistics.Origin(origin: $0, units: row["units"]) }
      }
      return MemoryStatistics(
        units: try number("SELECT count(*) FROM unit"),
        confirmed: try number("SELECT count(*) FROM unit WHERE confirmed"),
        variants: try number("SELECT count(*) FROM variant"), languages: languages, origins: origins,
        articles: try number("SELECT count(DISTINCT article) FROM unit"),
        batches: try number(
          "SELECT count(*) FROM batch WHERE NOT rolledBack\(self.hasRowChecksums ? " AND kind = 'import'" : "")"),
        changes: try number("SELECT count(*) FROM change"), fileBytes: size)
    }
  }
}
