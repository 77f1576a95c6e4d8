import GRDB
import GRDBSQLite

/// A prepared statement driven by SQLite's own calls.
///
/// GRDB owns the connection, its transactions, and the cache of statements; rows of the hot paths are bound and read
/// without boxing each value.
struct RawStatement {
  private let owner: Statement
  private let handle: OpaquePointer

  /// Prepares a statement, or takes it from the connection's cache.
  init(_ database: Database, _ sql: String) throws {
    owner = try database.cachedStatement(sql: sql)
    handle = owner.sqliteStatement
    sqlite3_reset(handle)
  }

  /// Prepares a statement that nobody else uses, so that what was bound stays bound.
  init(ownedIn database: Database, _ sql: String) throws {
    owner = try database.makeStatement(sql: sql)
    handle = owner.sqliteStatement
  }

  /// Lets SQLite copy a text before the call returns (`SQLITE_TRANSIENT`, a macro that Swift does not import).
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// Binds a number; indices start at 1.
  func bind(_ value: Int64?, at index: Int32) {
    if let value { sqlite3_bind_int64(handle, index, value) } else { sqlite3_bind_null(handle, index) }
  }

  /// Binds a text; indices start at 1.
  func bind(_ value: String?, at index: Int32) {
    guard var value else {
      sqlite3_bind_null(handle, index)
      return
    }
    value.withUTF8 { bytes in
      guard let base = bytes.baseAddress else {
        sqlite3_bind_text(handle, index, "", 0, Self.transient)
        return
      }
      base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        _ = sqlite3_bind_text64(
          handle, index, $0, sqlite3_uint64(bytes.count), Self.transient, UInt8(SQLITE_UTF8))
      }
    }
  }

  /// Goes to the next row; false when there is none.
  func step() throws -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE { return false }
    let message = sqlite3_db_handle(handle).flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) }
    sqlite3_reset(handle)
    throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message, sql: owner.sql)
  }

  /// Makes the statement ready for other values and lets go of what it read.
  func reset() { sqlite3_reset(handle) }

  /// Runs a statement that returns nothing.
  func run() throws {
    while try step() {}
    reset()
  }

  /// Runs a statement that returns nothing with a text that is not copied; afterwards nothing is bound in its place.
  func run(_ value: String, at index: Int32) throws {
    try binding(value, at: index) { try run() }
  }

  /// Runs a statement that returns nothing with two texts that are not copied; afterwards nothing is bound in their places.
  func run(_ first: String, at firstIndex: Int32, _ second: String, at secondIndex: Int32) throws {
    try binding(first, at: firstIndex) { try binding(second, at: secondIndex) { try run() } }
  }

  /// Calls `body` while a text is bound that is not copied.
  private func binding(_ value: String, at index: Int32, _ body: () throws -> Void) throws {
    var value = value
    try value.withUTF8 { bytes in
      // The empty text needs an address as well.
      guard let base = bytes.baseAddress else {
        bind("", at: index)
        return try body()
      }
      defer { sqlite3_bind_null(handle, index) }
      base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        _ = sqlite3_bind_text64(handle, index, $0, sqlite3_uint64(bytes.count), nil, UInt8(SQLITE_UTF8))
      }
      do { try body() } catch {
        reset()
        throw error
      }
    }
  }

  /// A column of the current row as a number; NULL is 0.
  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  /// A column of the current row as a number, or nil for NULL.
  func optionalInteger(_ column: Int32) -> Int64? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : sqlite3_column_int64(handle, column)
  }

  /// A column of the current row as text, or nil for NULL; bytes that are not UTF-8 are replaced (checksums notice).
  func text(_ column: Int32) -> String? {
    guard let bytes = sqlite3_column_text(handle, column) else { return nil }
    return String(
      decoding: UnsafeBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(handle, column))), as: UTF8.self)
  }

  /// Calls `body` with the bytes of a text column of the current row, without copying them.
  func withTextBytes<Result>(_ column: Int32, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result
  {
    let bytes = sqlite3_column_text(handle, column)
    return try body(UnsafeBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(handle, column))))
  }
}
