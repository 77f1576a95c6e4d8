import Bitext
import GRDB
import Testing
import TranslationMemory

@Suite("Store: opening, refusing, sharing, damage")
struct StoreTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("memory.sqlite")
  }

  /// A memory with some units, closed and written out.
  private func fill(_ count: Int = 200) throws {
    let memory = try TranslationMemory.create(at: path)
    let units = (0..<count).map {
      pair(InlineText("Sentence number \($0) of the test"), InlineText("Phrase \($0) du test"))
    }
    _ = try memory.add(units, batch: ImportBatch(label: "test"))
    try execute("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  private func execute(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test("a memory is made once: neither a file nor a link is overwritten")
  func create() throws {
    _ = try TranslationMemory.create(at: path)
    #expect(throws: CalqueError(.exists, "")) { try TranslationMemory.create(at: path) }
    #expect(throws: CalqueError(.notFound, "")) { try TranslationMemory.create(at: folder.file("none/memory.sqlite")) }
  }

  @Test("what is not there, not a file, empty or foreign is refused and left untouched")
  func refusals() throws {
    #expect(throws: CalqueError(.notFound, "")) { try TranslationMemory(openingAt: path) }
    #expect(throws: CalqueError(.unreadable, "")) { try TranslationMemory(openingAt: folder.path) }
    try folder.write([], to: "empty.sqlite")
    #expect(throws: CalqueError(.foreignStore, "")) { try TranslationMemory(openingAt: folder.file("empty.sqlite")) }
    #expect(try folder.read("empty.sqlite").isEmpty)
    try folder.write(Array("<tmx version=\"1.4\">".utf8), to: "memory.tmx")
    #expect(throws: CalqueError(.foreignStore, "")) { try TranslationMemory(openingAt: folder.file("memory.tmx")) }
    try execute("CREATE TABLE t (x)")
    let before = try folder.read("memory.sqlite")
    #expect(throws: CalqueError(.foreignStore, "")) { try TranslationMemory(openingAt: path) }
    #expect(try folder.read("memory.sqlite") == before)
  }

  @Test("a memory of a newer program is refused and left untouched")
  func newer() throws {
    try fill(3)
    try execute("PRAGMA user_version = 999")
    try execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let before = try folder.read("memory.sqlite")
    let error = try #require(throws: CalqueError.self) { try TranslationMemory(openingAt: path) }
    #expect(error.code == .foreignStore)
    #expect(error.message.contains("format 999"))
    #expect(try folder.read("memory.sqlite") == before)
  }

  @Test("a memory that was cut off is reported as damaged")
  func truncated() throws {
    try fill()
    let bytes = try folder.read("memory.sqlite")
    for length in [100, 4096, bytes.count / 2, bytes.count - 1] {
      try folder.write(Array(bytes[..<length]), to: "memory.sqlite")
      let error = try #require(throws: CalqueError.self) { try TranslationMemory(openingAt: path) }
      #expect(error.code == .damagedStore, "\(length) bytes")
    }
  }

  @Test("a flipped bit in any text is seen by verification, and the unit is not proposed")
  func flippedBit() throws {
    try fill(20)
    var bytes = try folder.read("memory.sqlite")
    let needle = Array("Phrase 7 du test".utf8)
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: needle) })
    bytes[place] ^= 1
    try folder.write(bytes, to: "memory.sqlite")
    let memory = try TranslationMemory(openingAt: path)
    #expect(try memory.verify() == ["the memory is damaged: the content of unit 8 does not agree with its checksum"])
    #expect(throws: CalqueError(.damagedStore, "")) { try memory.lookup(asking("Sentence number 7 of the test")) }
  }

  @Test(
    "random flips never crash, and every answer is right or refused", arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func randomFlips(seed: UInt64) throws {
    try fill(50)
    let whole = try folder.read("memory.sqlite")
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      var bytes = whole
      for _ in 0..<3 {
        bytes[Int.random(in: 100..<bytes.count, using: &generator)] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      }
      try folder.write(bytes, to: "memory.sqlite")
      do {
        let memory = try TranslationMemory(openingAt: path, mode: .readOnly)
        for number in 0..<50 {
          let matches = try memory.lookup(asking(InlineText("Sentence number \(number) of the test"), limit: 1))
          for match in matches where match.score == .exact {
            #expect(match.target.text == "Phrase \(number) du test")
          }
        }
        _ = try memory.verify()
      } catch {
        #expect([.damagedStore, .unreadable, .defect, .language].contains(error.code), "\(error)")
      }
    }
  }

  @Test("what is stored is durable: write-ahead log, full synchronisation, our mark")
  func pragmas() throws {
    let memory = try TranslationMemory.create(at: path)
    #expect(
      memory.settings == [
        "journal_mode": "wal", "synchronous": "2", "application_id": "1131500621", "user_version": "2",
      ])
  }

  @Test("what one connection adds the other finds at its next look-up, exact and fuzzy")
  func twoConnections() throws {
    let first = try TranslationMemory.create(at: path)
    let second = try TranslationMemory(openingAt: path)
    let reader = try TranslationMemory(openingAt: path, mode: .readOnly)
    let batch = ImportBatch(label: "test")
    for number in 1...5 {
      _ = try first.add(
        [pair(InlineText("Alpha beta gamma \(number) delta w\(number)"), InlineText("x\(number)"))], batch: batch)
      let text = InlineText("Alpha beta gamma \(number) epsilon w\(number)")
      #expect(try second.lookup(asking(text)).first?.target.text == "x\(number)")
      #expect(try reader.lookup(asking(text)).first?.target.text == "x\(number)")
    }
    let id = try #require(try second.lookup(asking("Alpha beta gamma 3 delta w3")).first?.unit.id)
    _ = try second.delete([id])
    #expect(try first.lookup(asking("Alpha beta gamma 3 delta w3", threshold: 100)).isEmpty)
    #expect(try reader.lookup(asking("Alpha beta gamma 3 delta w3", threshold: 100)).isEmpty)
  }

  @Test("several writers lose nothing")
  func severalWriters() async throws {
    _ = try TranslationMemory.create(at: path)
    let path = path
    try await withThrowingTaskGroup { group in
      for writer in 0..<4 {
        group.addTask {
          let memory = try TranslationMemory(openingAt: path)
          for number in 0..<25 {
            let text = InlineText("Writer \(writer) wrote the sentence w\(writer)x\(number)")
            _ = try memory.add([pair(text, text)], batch: ImportBatch(label: "writer \(writer)"))
          }
        }
      }
      try await group.waitForAll()
    }
    let memory = try TranslationMemory(openingAt: path)
    #expect(try memory.statistics().units == 100)
    #expect(try memory.verify() == [])
  }

  @Test("a memory opened for reading only is not written")
  func readOnly() throws {
    try fill(3)
    let memory = try TranslationMemory(openingAt: path, mode: .readOnly)
    #expect(throws: CalqueError(.unwritable, "")) { try memory.add([pair("a", "b")], batch: ImportBatch(label: "x")) }
    #expect(try memory.statistics().units == 3)
  }
}
