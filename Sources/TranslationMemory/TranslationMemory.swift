public import Bitext
import GRDB
import Synchronization
import UnicodeText

/// What a team has translated: units of two languages or more in one SQLite file, with exact, in-context and fuzzy
/// look-up.
///
/// Every change is one durable transaction (write-ahead log, `synchronous = FULL`): what a call has returned for survives
/// a crash, and what it has not returned for is there wholly or not at all. Several processes may use one file; what one
/// adds the others find at their next look-up. Safe to share between threads.
public final class TranslationMemory: Sendable {
  /// The file, as it was named.
  public let path: String
  /// What it was opened for.
  public let mode: OpenMode
  let queue: DatabaseQueue
  let indexes = Mutex(FuzzyIndexes())
  let languages = LanguageTable()
  let session = LookupSession()
  /// Whether large merges of the index are done in the background: right for a process that lives long, such as an editor.
  let mergesInBackground: Bool
  /// Whether the store had checksums on all rows when it was opened.
  let hasRowChecksums: Bool
  /// When and how large additions are done as bulk loads.
  let bulkLimits = Mutex(BulkLoad.Limits())

  /// The longest text that a variant may have, in UTF-8 bytes; longer ones are skipped by `add`.
  public static let longestText = 1 << 20
  /// How many places a unit remembers beside its first; later ones are not noted.
  public static let mostOccurrences = 100
  /// SQLite's cache, in KiB.
  static let cache = 65_536
  /// How long a call waits for another process before it fails with `.busy`, in seconds.
  public static let waitingTime = 30.0

  /// Makes an empty memory.
  ///
  /// The file appears under its name only when it is complete.
  /// - Parameter path: where; the folder exists, the file does not.
  /// - Returns: the memory, open for reading and adding.
  /// - Throws: `.exists`, `.notFound` (no such folder), `.unwritable`.
  public static func create(at path: String) throws(CalqueError) -> TranslationMemory {
    let temporary = try StoreFile.temporary(beside: path)
    defer { StoreFile.remove(temporary) }
    do {
      var configuration = Configuration()
      configuration.prepareDatabase { database in
        try database.execute(
          sql: "PRAGMA page_size = 4096; PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL")
      }
      let queue = try DatabaseQueue(path: temporary, configuration: configuration)
      try queue.inDatabase { database in
        try database.inTransaction(.immediate) {
          try Schema.migrate(database, from: 0)
          try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
          return .commit
        }
        _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
      }
      try queue.close()
    } catch {
      throw StoreFailure.describe(error, path: path, operation: "creating the memory")
    }
    try StoreFile.publish(temporary, as: path)
    return try TranslationMemory(openingAt: path)
  }

  /// Opens a memory; one of an older format is brought to the current one, which older programs then refuse.
  ///
  /// - Parameters:
  ///   - path: the memory's file.
  ///   - mode: whether anything will be written; the index beside the store, a cache, is kept in any case where that is
  ///     possible.
  ///   - mergesInBackground: whether look-ups need not wait when the index has grown so far that its file is written anew;
  ///     then that is done by another thread, and left out when the process ends before.
  /// - Throws: `.notFound`, `.unreadable`; `.foreignStore` for a file that is empty, not SQLite, of another program or of
  ///   a newer Calque, which is left untouched; `.damagedStore`; `.busy`; `.unwritable` when the place is read-only and
  ///   the mode is not.
  public init(
    openingAt path: String, mode: OpenMode = .readWrite, mergesInBackground: Bool = false
  ) throws(CalqueError) {
    try StoreFile.examine(path)
    self.path = path
    self.mode = mode
    self.mergesInBackground = mergesInBackground
    do {
      queue = try Self.connect(path, mode)
      hasRowChecksums = try queue.inDatabase { try Schema.hasRowChecksums($0) }
    } catch {
      throw StoreFailure.describe(error, path: path, operation: "opening it")
    }
  }

  deinit { session.close() }

  private static func connect(_ path: String, _ mode: OpenMode) throws -> DatabaseQueue {
    let queue: DatabaseQueue
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration(mode))
      try queue.inDatabase { try check($0, path: path) }
    } catch let error as DatabaseError
      where mode == .readOnly && !StoreFile.hasLog(path)
      && [.SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_IOERR].contains(error.resultCode)
    {
      // Nobody can write where the log's shared memory cannot be made: the file alone is the whole truth.
      let immutable = try DatabaseQueue(path: uri(path) + "?immutable=1", configuration: configuration(mode))
      try immutable.inDatabase { try check($0, path: path) }
      return immutable
    }
    guard mode == .readWrite else { return queue }
    try queue.inDatabase { database in
      let journal = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
      guard journal == "wal" else {
        throw CalqueError(
          .unsupported, "the file system does not allow a write-ahead log (journal mode \(journal ?? "unknown"))",
          hint: "Keep the memory on a local disk; network file systems cannot share it safely.")
      }
      try database.inTransaction(.immediate) {
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard version < Schema.currentVersion else { return .rollback }
        try Schema.migrate(database, from: version)
        return .commit
      }
    }
    return queue
  }

  private static func configuration(_ mode: OpenMode) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = mode == .readOnly
    configuration.busyMode = .timeout(waitingTime)
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA cache_size = -\(cache);
          PRAGMA temp_store = FILE;
          PRAGMA cell_size_check = ON;
          PRAGMA trusted_schema = OFF;
          """)
    }
    return configuration
  }

  /// Removes a memory with what SQLite keeps beside it; nobody may have it open.
  public static func remove(_ path: String) { StoreFile.remove(path) }

  /// What kind of network or user-space file system a place lies on, such as `NFS`, or nil when it is a local disk.
  ///
  /// SQLite's locks and its shared memory cannot be relied on there when several machines use one file.
  public static func networkFileSystem(of path: String) -> String? { StoreFile.networkFileSystem(of: path) }

  /// Looks inside: the header may lag behind the write-ahead log, and the schema must be readable.
  private static func check(_ database: Database, path: String) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version <= Schema.currentVersion else { throw StoreFile.newer(version, path: path) }
    let tables = try String.fetchSet(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
    let missing = Set(["state", "batch", "unit", "variant", "occurrence", "change"]).subtracting(tables).sorted()
    guard missing.isEmpty else {
      throw StoreFailure.damaged(path: path, reason: "tables are missing: \(missing.joined(separator: ", "))")
    }
  }

  private static func uri(_ path: String) -> String {
    var result = "file:"
    for byte in path.utf8 {
      let isPlain = byte > 0x20 && byte < 0x7F && byte != 0x25 && byte != 0x3F && byte != 0x23
      result += isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return result
  }

  /// Reads in one transaction: everything `body` sees belongs to one moment.
  func read<Result>(_ operation: String, _ body: (Database) throws -> Result) throws(CalqueError) -> Result {
    do {
      return try queue.inDatabase { database in
        let transaction = try session.reading(database)
        try transaction.begin.run()
        do {
          let result = try body(database)
          try transaction.commit.run()
          return result
        } catch {
          try? RawStatement(database, "ROLLBACK").run()
          throw error
        }
      }
    } catch {
      throw StoreFailure.describe(error, path: path, operation: operation)
    }
  }

  /// Reads in one transaction with the statements of a look-up, one of which holds the transaction open.
  func readQuickly<Result>(
    _ operation: String, _ body: (Database, LookupSession.Statements) throws -> Result
  ) throws(CalqueError) -> Result {
    do {
      return try queue.inDatabase { database in
        let statements = try session.statements(database, self)
        defer { statements.holder.reset() }
        guard try statements.holder.step() else {
          throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the counters are missing")
        }
        return try body(database, statements)
      }
    } catch {
      throw StoreFailure.describe(error, path: path, operation: operation)
    }
  }

  /// Writes in one durable transaction: all of `body` or nothing.
  func write<Result>(_ operation: String, _ body: (Database) throws -> Result) throws(CalqueError) -> Result {
    guard mode == .readWrite else {
      throw CalqueError(
        .unwritable, "the memory was opened for reading only (\(operation))", at: .init(file: path))
    }
    do {
      return try queue.inDatabase { database in
        try RawStatement(database, "BEGIN IMMEDIATE").run()
        do {
          let result = try body(database)
          try RawStatement(database, "COMMIT").run()
          return result
        } catch {
          try? RawStatement(database, "ROLLBACK").run()
          throw error
        }
      }
    } catch {
      throw StoreFailure.describe(error, path: path, operation: operation)
    }
  }
}

extension TranslationMemory {
  /// Sets from how many units on an addition to a filled memory is a bulk load, and how many slots its tables have.
  package func limitBulkLoads(leastUnits: Int, slots: Int) {
    bulkLimits.withLock {
      $0.leastUnits = leastUnits
      $0.slots = slots
    }
  }

  /// Whether an index is being written in the background.
  package var isMerging: Bool { indexes.withLock { $0.isMerging } }

  /// The settings of the connection that decide over durability and format, as SQLite reports them.
  package var settings: [String: String] {
    let names = ["journal_mode", "synchronous", "application_id", "user_version"]
    let values = queue.inDatabase { database in
      names.map { (try? String.fetchOne(database, sql: "PRAGMA \($0)")) ?? "" }
    }
    return Dictionary(uniqueKeysWithValues: zip(names, values))
  }
}
