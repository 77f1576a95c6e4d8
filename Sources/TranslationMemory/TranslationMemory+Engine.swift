import GRDBSQLite

extension TranslationMemory {
  /// The version of SQLite that holds the store, such as `3.40.1`.
  public static var engineVersion: String { String(cString: sqlite3_libversion()) }
}
