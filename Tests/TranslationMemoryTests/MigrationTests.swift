import Bitext
import GRDB
import Testing
import TranslationMemory

@Suite("Migration: a memory of each earlier format opens with all that it holds")
struct MigrationTests {
  let folder: TemporaryFolder
  let path: String

  /// Makes a memory and takes away what later formats added, so that it is as format 1 wrote it.
  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("memory.sqlite")
    let memory = try TranslationMemory.create(at: path)
    _ = try memory.add(
      [pair("Yes.", "Oui.", context: .init(previous: "Is it?", next: nil)), pair("No.", "Non.")],
      batch: ImportBatch(label: "first", person: "anne"))
    _ = try memory.add(
      [pair("Yes.", "Oui.", context: .init(previous: "Really?", next: nil))], batch: ImportBatch(label: "second"))
    _ = try memory.delete([UnitIdentifier(2)], reason: "wrong")
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          DELETE FROM batch WHERE kind = 'deletion';
          UPDATE change SET batch = NULL;
          DROP INDEX changeByBatch;
          ALTER TABLE batch DROP COLUMN kind;
          ALTER TABLE batch DROP COLUMN undoes;
          ALTER TABLE batch DROP COLUMN checksum;
          ALTER TABLE occurrence DROP COLUMN checksum;
          ALTER TABLE change DROP COLUMN checksum;
          PRAGMA user_version = 1;
          """)
    }
    try queue.close()
  }

  @Test("format 1 becomes the current one, and everything is there")
  func migrate() throws {
    let memory = try TranslationMemory(openingAt: path)
    #expect(memory.settings["user_version"] == "2")
    #expect(try memory.verify() == [])
    #expect(try memory.unit(UnitIdentifier(1))?.occurrences.map(\.context.previous) == ["Really?"])
    #expect(try memory.batches().map(\.batch.label) == ["first", "second"])
    #expect(try memory.batches().map(\.kind) == [.import, .import])
    let entry = try #require(try memory.history().first)
    #expect(entry.reason == "wrong")
    #expect(try memory.restore(entry.id).unit.variants.map(\.content.text) == ["No.", "Non."])
    #expect(try memory.undo(BatchIdentifier(1)).removed == 1)
    #expect(try memory.verify() == [])
  }

  @Test("format 1 can be read without being changed")
  func readOnly() throws {
    let before = try folder.read("memory.sqlite")
    let memory = try TranslationMemory(openingAt: path, mode: .readOnly)
    #expect(try memory.lookup(asking("Yes.", context: .init(previous: "Really?", next: nil))).map(\.score) == [102])
    #expect(try memory.verify() == [])
    #expect(try memory.history().count == 1)
    #expect(try memory.statistics().batches == 2)
    #expect(try folder.read("memory.sqlite") == before)
    let rescued = try TranslationMemory.salvage(path, to: folder.file("rescued.sqlite"))
    #expect(rescued.rescued == 1)
    #expect(rescued.lost.isEmpty)
  }

  @Test("a format number that the tables do not fit is damage, not a migration", arguments: [0, -7])
  func wrongNumber(version: Int) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = \(version)") }
    try queue.close()
    #expect(throws: CalqueError(.damagedStore, "")) { try TranslationMemory(openingAt: path) }
  }
}
