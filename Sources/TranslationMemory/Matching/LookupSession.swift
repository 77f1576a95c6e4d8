import Bitext
import GRDB
import GRDBSQLite
import UnicodeText

/// What look-ups keep from one to the next: prepared statements and opened tokenizers.
///
/// Unchecked: it is used only inside `TranslationMemory.read` and `write`, whose queue lets in one at a time.
final class LookupSession: @unchecked Sendable {
  /// What cuts texts of a language into words, for several scorers one after the other.
  final class SharedTokenizer {
    let tokenizer: Tokenizer
    let splitter: WordSplitter

    init(_ language: String) throws(UnicodeTextError) {
      tokenizer = try Tokenizer(language: language)
      splitter = try WordSplitter(language: language)
    }
  }

  /// The statements of a look-up.
  final class Statements {
    /// Units and positions by key, newest first.
    let byKey: RawStatement
    /// The counter that every change of the store raises.
    let generation: RawStatement
    /// Holds a reading transaction open as long as it stands on its row, which costs less than to begin and to end one.
    let holder: RawStatement
    let reader: UnitReader

    fileprivate init(_ database: Database, _ memory: TranslationMemory) throws {
      byKey = try RawStatement(
        database, "SELECT unit, position FROM variant WHERE key = ? ORDER BY key, unit DESC, position DESC")
      generation = try RawStatement(database, "SELECT value FROM state WHERE name = 'generation'")
      holder = try RawStatement(ownedIn: database, "SELECT 1 FROM state")
      reader = try UnitReader(database, memory)
    }
  }

  /// The statements that every reading transaction begins and ends with.
  struct Transaction {
    let begin: RawStatement
    let commit: RawStatement
  }

  /// What look-ups have to know of the store as a whole.
  struct State {
    /// The counter that every change of the store raises.
    let generation: Int64
    /// Whether any unit has a second place.
    let hasOccurrences: Bool
    /// SQLite's own number for the state of the file, as this connection sees it.
    fileprivate let dataVersion: UInt32
  }

  /// Memory that searches use one after the other.
  let room = SearchRoom()
  private var statements: Statements?
  private var reading: Transaction?
  private var state: State?
  private var units = UnitCache()
  private var tokenizers: [String: SharedTokenizer] = [:]

  /// The statements, prepared at the first call.
  func statements(_ database: Database, _ memory: TranslationMemory) throws -> Statements {
    if let statements { return statements }
    let prepared = try Statements(database, memory)
    statements = prepared
    return prepared
  }

  /// The statements of a reading transaction, prepared at the first call.
  func reading(_ database: Database) throws -> Transaction {
    if let reading { return reading }
    let prepared = Transaction(
      begin: try RawStatement(database, "BEGIN DEFERRED"), commit: try RawStatement(database, "COMMIT"))
    reading = prepared
    return prepared
  }

  /// The store's state at this moment of a transaction that has read something; asked anew only when SQLite says that the
  /// file has changed.
  func state(_ database: Database, _ statements: Statements) throws -> State {
    var version: UInt32 = 0
    let code = sqlite3_file_control(database.sqliteConnection, "main", SQLITE_FCNTL_DATA_VERSION, &version)
    if code == SQLITE_OK, let state, state.dataVersion == version { return state }
    units.removeAll()
    let occurrence = try RawStatement(database, "SELECT 1 FROM occurrence LIMIT 1")
    defer { occurrence.reset() }
    let read = State(
      generation: try statements.currentGeneration(), hasOccurrences: try occurrence.step(), dataVersion: version)
    state = code == SQLITE_OK ? read : nil
    return read
  }

  /// The unit with a number, or nil when there is none: one read before, as long as `state` has found nothing changed.
  func unit(_ id: UnitIdentifier, _ reader: UnitReader) throws -> StoredUnit? {
    if let known = units[id] { return known }
    guard let unit = try reader.unit(id) else { return nil }
    units.insert(unit)
    return unit
  }

  /// The tokenizer of a language, opened at the first call.
  func tokenizer(_ language: LanguageTag) throws(UnicodeTextError) -> SharedTokenizer {
    if let known = tokenizers[language.identifier] { return known }
    let opened = try SharedTokenizer(language.identifier)
    tokenizers[language.identifier] = opened
    return opened
  }

  /// Lets go of the statements before their connection closes.
  func close() {
    statements = nil
    reading = nil
  }
}

extension LookupSession.Statements {
  /// The store's state, as a number that every change raises.
  func currentGeneration() throws -> Int64 {
    defer { generation.reset() }
    guard try generation.step() else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the counter generation is missing")
    }
    return generation.integer(0)
  }
}
