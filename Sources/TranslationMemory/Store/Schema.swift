import GRDB

/// The tables of the store and how they came to be.
enum Schema {
  /// Marks a SQLite file as a memory of Calque (`PRAGMA application_id`): "CqTM".
  static let applicationID: Int32 = 0x4371_544D

  /// The version that this program writes (`PRAGMA user_version`).
  static var currentVersion: Int { migrations.count }

  /// The step from each version to the next; a published step is never changed.
  static let migrations: [String] = [
    """
    CREATE TABLE state (
      name TEXT PRIMARY KEY NOT NULL,
      value INTEGER NOT NULL
    ) WITHOUT ROWID;
    INSERT INTO state (name, value) VALUES ('change', 1), ('generation', 1), ('purged', 0), ('unit', 1),
      ('store', abs(random() >> 1));

    CREATE TABLE batch (
      id INTEGER PRIMARY KEY NOT NULL,
      label TEXT NOT NULL,
      tool TEXT,
      date INTEGER,
      person TEXT,
      units INTEGER NOT NULL,
      rolledBack INTEGER NOT NULL
    );

    CREATE TABLE unit (
      id INTEGER PRIMARY KEY NOT NULL,
      identity INTEGER NOT NULL,
      checksum INTEGER NOT NULL,
      batch INTEGER NOT NULL REFERENCES batch(id),
      confirmed INTEGER NOT NULL,
      origin TEXT NOT NULL,
      article TEXT,
      place TEXT,
      author TEXT,
      tool TEXT,
      contextKnown INTEGER NOT NULL,
      previous TEXT,
      next TEXT,
      domain TEXT,
      fileID TEXT,
      createdDate INTEGER,
      createdBy TEXT,
      changedDate INTEGER,
      changedBy TEXT,
      extras TEXT
    );
    CREATE INDEX unitByIdentity ON unit (identity);
    CREATE INDEX unitByBatch ON unit (batch);

    CREATE TABLE variant (
      unit INTEGER NOT NULL REFERENCES unit(id),
      position INTEGER NOT NULL,
      language TEXT NOT NULL,
      text TEXT NOT NULL,
      codes TEXT,
      key INTEGER NOT NULL,
      PRIMARY KEY (unit, position)
    ) WITHOUT ROWID;
    CREATE INDEX variantByKey ON variant (key);

    CREATE TABLE occurrence (
      unit INTEGER NOT NULL REFERENCES unit(id),
      number INTEGER NOT NULL,
      batch INTEGER NOT NULL REFERENCES batch(id),
      article TEXT,
      place TEXT,
      previous TEXT,
      next TEXT,
      PRIMARY KEY (unit, number)
    ) WITHOUT ROWID;
    CREATE INDEX occurrenceByBatch ON occurrence (batch);

    CREATE TABLE change (
      id INTEGER PRIMARY KEY NOT NULL,
      unit INTEGER NOT NULL,
      kind TEXT NOT NULL,
      date INTEGER,
      person TEXT,
      reason TEXT,
      batch INTEGER,
      before TEXT
    );
    CREATE INDEX changeByUnit ON change (unit);
    """,
    // Every writing operation is a batch of a kind, so that it can be undone whole; all content has a checksum.
    """
    ALTER TABLE batch ADD COLUMN kind TEXT NOT NULL DEFAULT 'import';
    ALTER TABLE batch ADD COLUMN undoes INTEGER;
    ALTER TABLE batch ADD COLUMN checksum INTEGER;
    ALTER TABLE occurrence ADD COLUMN checksum INTEGER;
    ALTER TABLE change ADD COLUMN checksum INTEGER;
    CREATE INDEX changeByBatch ON change (batch);
    """,
  ]

  /// Whether places, batches and the history have checksums: from format 2 on; an older store that is only read has none.
  static func hasRowChecksums(_ database: Database) throws -> Bool {
    try String.fetchAll(database, sql: "SELECT name FROM pragma_table_info('batch')").contains("checksum")
  }

  /// Brings a database from its version to the current one, in the caller's transaction.
  static func migrate(_ database: Database, from version: Int) throws {
    guard version >= 0 else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the format number \(version) is impossible")
    }
    do {
      for step in migrations[version...] { try database.execute(sql: step) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
      // A step that does not fit the tables: the number of the format is not the true one.
      throw DatabaseError(
        resultCode: .SQLITE_CORRUPT, message: "it says that it has format \(version), and its tables do not fit that")
    }
    if (1..<2).contains(version) { try RowChecksums.fill(database) }
    try database.execute(sql: "PRAGMA user_version = \(currentVersion)")
  }
}
