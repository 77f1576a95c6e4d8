import Bitext
import FoundationEssentials
import Testing
import TranslationMemory

/// A memory that was deleted from, confirmed and found in several places, then damaged: what is wrong is seen, and what
/// the damage did not reach is rescued.
@Suite("Salvage: damage is seen, and costs only what lies in it")
struct SalvageTests {
  let folder: TemporaryFolder
  let whole: [UInt8]
  /// The texts of every unit by its number.
  let units: [Int64: [String]]
  static let pageSize = 4096
  /// `make soak` does it all, an ordinary run a part of it.
  static let isSoak = ProcessInfo.processInfo.environment["CALQUE_SOAK"] != nil

  init() throws {
    folder = try TemporaryFolder()
    let memory = try TranslationMemory.create(at: folder.file("memory.sqlite"))
    let numbers = 0..<3000
    _ = try memory.add(
      numbers.map { number in
        var unit = pair(
          InlineText("Sentence \(number) of the long article says number \(number * 7)"),
          InlineText("La phrase \(number) du long article dit le nombre \(number * 7)"),
          context: .init(previous: "Before \(number)", next: nil))
        unit.provenance.article = "article-\(number / 100)"
        return unit
      }, batch: ImportBatch(label: "article"))
    _ = try memory.add(
      numbers.prefix(300).map { number in
        pair(
          InlineText("Sentence \(number) of the long article says number \(number * 7)"),
          InlineText("La phrase \(number) du long article dit le nombre \(number * 7)"),
          context: .init(previous: "Elsewhere", next: "\(number)"))
      }, batch: ImportBatch(label: "elsewhere"))
    _ = try memory.delete((1...50).map { UnitIdentifier($0 * 40) }, reason: "not good")
    let long = String(repeating: "A very long text. ", count: 2000)
    _ = try memory.add([pair(InlineText(long), "Un texte très long")], batch: ImportBatch(label: "long"))
    _ = try memory.compact()
    units = try Self.contents(memory)
    whole = try folder.read("memory.sqlite")
  }

  private static func contents(_ memory: TranslationMemory) throws -> [Int64: [String]] {
    var result: [Int64: [String]] = [:]
    try memory.forEachUnit { result[$0.id.number] = $0.unit.variants.map(\.content.text) }
    return result
  }

  /// Writes a damaged copy and rescues it.
  private func salvage(_ bytes: [UInt8]) throws -> (report: SalvageReport, units: [Int64: [String]]) {
    try folder.write(bytes, to: "damaged.sqlite")
    let rescued = folder.file("rescued.sqlite")
    folder.remove("rescued.sqlite")
    let report = try TranslationMemory.salvage(folder.file("damaged.sqlite"), to: rescued)
    #expect(try folder.read("damaged.sqlite") == bytes, "the damaged file was changed")
    let memory = try TranslationMemory(openingAt: rescued)
    #expect(try memory.verify() == [])
    let found = try Self.contents(memory)
    #expect(found.count == report.rescued)
    // Never a wrong answer: each rescued unit says what it said.
    for (number, texts) in found where units[number] != texts {
      Issue.record("unit \(number) came back as \(texts.map { $0.prefix(80) })")
    }
    return (report, found)
  }

  /// What `verify` or the opening sees.
  private func problems(_ bytes: [UInt8]) throws -> [String] {
    try folder.write(bytes, to: "damaged.sqlite")
    do throws(CalqueError) {
      return try TranslationMemory(openingAt: folder.file("damaged.sqlite"), mode: .readOnly).verify()
    } catch {
      #expect([.damagedStore, .foreignStore, .unreadable].contains(error.code), "\(error)")
      return [error.message]
    }
  }

  @Test("an undamaged memory is rescued whole: units, places, history, batches")
  func undamaged() throws {
    let (report, found) = try salvage(whole)
    #expect(found == units)
    #expect(report.lost.isEmpty)
    #expect(report.withoutData == 0)
    #expect(report.damagedPages == 0)
    #expect(report.lostPlaces + report.lostRecords == 0)
    let memory = try TranslationMemory(openingAt: folder.file("rescued.sqlite"))
    #expect(try memory.unit(UnitIdentifier(5))?.occurrences.map(\.context.previous) == ["Elsewhere"])
    #expect(try memory.history().count == 50)
    #expect(try memory.batches().map(\.kind) == [.import, .import, .deletion, .import])
    #expect(try memory.undo(BatchIdentifier(3)).restored == 50)
    let added = try memory.add([pair("New", "Neuf")], batch: ImportBatch(label: "new"))
    #expect(added.identifiers == [UnitIdentifier(3002)])
  }

  @Test("pages overwritten one at a time: at least 95 of 100 units survive, and it is seen")
  func onePage() throws {
    let pages = whole.count / Self.pageSize
    var generator = SeededGenerator(seed: 11)
    for page in stride(from: 0, to: pages, by: Self.isSoak ? 1 : max(1, pages / 10)) {
      var bytes = whole
      for offset in (page * Self.pageSize)..<((page + 1) * Self.pageSize) {
        bytes[offset] = UInt8.random(in: 0...255, using: &generator)
      }
      #expect(try !problems(bytes).isEmpty, "page \(page + 1): nothing was seen")
      let found = try salvage(bytes).units
      #expect(found.count * 100 >= units.count * 95, "page \(page + 1): \(found.count) of \(units.count)")
    }
  }

  @Test("cut off at many places: seen each time, and the beginning is rescued")
  func truncated() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<(Self.isSoak ? 50 : 10) {
      let length = Int.random(in: 1..<whole.count, using: &generator)
      let bytes = Array(whole.prefix(length))
      #expect(try !problems(bytes).isEmpty, "cut at \(length): nothing was seen")
      do {
        _ = try salvage(bytes)
      } catch let error as CalqueError {
        #expect(error.code == .damagedStore)
        // Units come first in the file's life: only a small rest holds none.
        #expect(length < whole.count / 2, "cut at \(length): \(error)")
      }
    }
  }

  @Test("flipped bytes, one at a time: content that differs is seen, the rest is rescued")
  func flips() throws {
    var generator = SeededGenerator(seed: 17)
    var seen = 0
    let count = Self.isSoak ? 200 : 20
    for _ in 0..<count {
      let offset = Int.random(in: 0..<whole.count, using: &generator)
      var bytes = whole
      bytes[offset] ^= UInt8.random(in: 1...255, using: &generator)
      let isSeen = try !problems(bytes).isEmpty
      if isSeen { seen += 1 } else { try expectUnharmed(offset) }
      let (report, found) = try salvage(bytes)
      #expect(found.count >= units.count - 60, "byte \(offset): \(found.count) of \(units.count)")
      #expect(isSeen || report.lost.isEmpty, "byte \(offset): lost in silence")
    }
    #expect(seen * 2 > count)
  }

  /// What was not seen did no harm: the damaged copy still says of every unit what it said, its places included.
  private func expectUnharmed(_ offset: Int) throws {
    let memory = try TranslationMemory(openingAt: folder.file("damaged.sqlite"), mode: .readOnly)
    #expect(try Self.contents(memory) == units, "byte \(offset): other content, and nothing was seen")
    #expect(try memory.history().count == 50, "byte \(offset)")
    #expect(try memory.batches().count == 4, "byte \(offset)")
  }

  @Test("what the write-ahead log has committed is rescued, what it has not is not")
  func writeAheadLog() throws {
    try folder.write(whole, to: "live.sqlite")
    let memory = try TranslationMemory(openingAt: folder.file("live.sqlite"))
    _ = try memory.add([pair("In the log", "Dans le journal")], batch: ImportBatch(label: "late"))
    let log = try folder.read("live.sqlite-wal")
    #expect(!log.isEmpty)
    try folder.write(try folder.read("live.sqlite"), to: "copy.sqlite")
    try folder.write(log, to: "copy.sqlite-wal")
    let report = try TranslationMemory.salvage(folder.file("copy.sqlite"), to: folder.file("a.sqlite"))
    #expect(report.rescued == units.count + 1)
    try folder.write(log.dropLast(5000), to: "copy.sqlite-wal")
    let cut = try TranslationMemory.salvage(folder.file("copy.sqlite"), to: folder.file("b.sqlite"))
    #expect(cut.rescued == units.count)
  }

  @Test("what is no memory is refused, and nothing is made")
  func refused() throws {
    try folder.write([], to: "empty.sqlite")
    try folder.write(Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0, count: 8176), to: "foreign.sqlite")
    try folder.write((0..<20_000).map { UInt8($0 & 0xFF) }, to: "noise.sqlite")
    for name in ["empty.sqlite", "foreign.sqlite", "noise.sqlite", "missing.sqlite"] {
      #expect(throws: CalqueError.self) {
        try TranslationMemory.salvage(folder.file(name), to: folder.file("new.sqlite"))
      }
    }
    #expect(!FileManager.default.fileExists(atPath: folder.file("new.sqlite")))
    #expect(throws: CalqueError(.exists, "")) {
      try TranslationMemory.salvage(folder.file("memory.sqlite"), to: folder.file("memory.sqlite"))
    }
  }
}
