import Bitext
import FoundationEssentials
import Testing
import TranslationMemory

@Suite("Bulk load: the first load of an empty memory, and units that stream in")
struct BulkAdditionTests {
  let folder: TemporaryFolder
  let batch = ImportBatch(label: "old.tmx")

  init() throws { folder = try TemporaryFolder() }

  /// Units with repetitions, other targets of one source, confirmations and places; the last third turns the languages round.
  private func units(_ count: Int, seed: UInt64) -> [TranslationUnit] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { index in
      let number = Int.random(in: 0..<count / 2, using: &random)
      var unit = pair(
        InlineText("sentence \(number)"), InlineText("phrase \(number).\(Int.random(in: 0..<3, using: &random))"),
        context: .init(previous: "before \(Int.random(in: 0..<2, using: &random))", next: nil),
        isConfirmed: Bool.random(using: &random), article: "a\(number % 7)")
      if index > count * 2 / 3 { unit.variants.reverse() }
      if number % 50 == 0 { unit.variants.removeLast() }
      return unit
    }
  }

  /// Adds units in parts that are too small for a bulk load; their reports as if they were one.
  private func addOneByOne(_ units: [TranslationUnit], to memory: TranslationMemory) throws -> AdditionReport {
    var sum = AdditionReport()
    for start in stride(from: 0, to: units.count, by: 100) {
      let part = try memory.add(Array(units[start..<start + 100]), batch: batch)
      sum.new += part.new
      sum.variants += part.variants
      sum.updated += part.updated
      sum.duplicates += part.duplicates
      sum.newOccurrences += part.newOccurrences
      for skip in part.skipped {
        var placed = skip
        placed.index += start
        sum.skipped.append(placed)
      }
      sum.identifiers += part.identifiers
    }
    return sum
  }

  private func content(_ memory: TranslationMemory) throws -> [TranslationUnit] {
    var result: [TranslationUnit] = []
    try memory.forEachUnit { result.append($0.unit) }
    return result
  }

  @Test("a bulk load does what units one by one do", arguments: [1, 2, 3] as [UInt64])
  func sameAsOneByOne(seed: UInt64) throws {
    let units = units(1_500, seed: seed)
    let bulk = try TranslationMemory.create(at: folder.file("bulk.sqlite"))
    let report = try bulk.add(units, batch: batch)
    let single = try TranslationMemory.create(at: folder.file("single.sqlite"))
    var sum = try addOneByOne(units, to: single)
    sum.batch = report.batch
    #expect(report == sum)
    #expect(report.new > 300 && report.variants > 100 && report.updated > 10 && report.newOccurrences > 10)
    #expect(try content(bulk) == content(single))
    // The indices are there again: a second load finds everything known.
    #expect(try bulk.add(units, batch: batch).added == 0)
    let answer = try bulk.lookup(asking("sentence 7")).map(\.unit.unit)
    #expect(try !answer.isEmpty && answer == single.lookup(asking("sentence 7")).map(\.unit.unit))
  }

  @Test(
    "a bulk load into a filled memory, and past what its tables hold, does what units one by one do",
    arguments: [1, 2, 3] as [UInt64])
  func intoFilled(seed: UInt64) throws {
    let (old, new) = (units(900, seed: seed), units(2_400, seed: seed + 50))
    let bulk = try TranslationMemory.create(at: folder.file("bulk.sqlite"))
    bulk.limitBulkLoads(leastUnits: 400, slots: 256)
    let single = try TranslationMemory.create(at: folder.file("single.sqlite"))
    for part in [old, new] {
      let report = try bulk.add(batch: batch) { add throws(CalqueError) in for unit in part { try add(unit) } }
      #expect(report.duplicates > 100 && report.added > 100)
      let sum = try addOneByOne(part, to: single)
      #expect(
        [report.new, report.variants, report.updated, report.duplicates, report.newOccurrences, report.skipped.count]
          == [sum.new, sum.variants, sum.updated, sum.duplicates, sum.newOccurrences, sum.skipped.count])
      #expect(try content(bulk) == content(single))
      #expect(try bulk.verify().isEmpty)
    }
    #expect(try bulk.add(old + new, batch: batch).added == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("bulk.sqlite") }
    #expect(Set(names).isSubset(of: ["bulk.sqlite", "bulk.sqlite-wal", "bulk.sqlite-shm"]), "\(names)")
  }

  @Test("what streams in is stored as a whole, and nothing when the stream breaks off")
  func stream() throws {
    let memory = try TranslationMemory.create(at: folder.file("memory.sqlite"))
    let units = units(2_000, seed: 9)
    let failure = #expect(throws: CalqueError.self) {
      try memory.add(batch: batch) { add throws(CalqueError) in
        for unit in units { try add(unit) }
        throw CalqueError(.malformed, "the file breaks off", at: .init(file: "x.tmx", byteOffset: 77))
      }
    }
    #expect(failure?.position?.byteOffset == 77)
    #expect(try memory.statistics().units == 0)
    let refused = #expect(throws: CalqueError.self) {
      try memory.add(batch: batch) { add throws(CalqueError) in
        for unit in units { try add(unit) }
      } accepting: { report throws(CalqueError) in
        throw CalqueError(.malformed, "\(report.skipped.count > 0 ? "some" : "none") cannot be stored")
      }
    }
    #expect(refused?.message == "some cannot be stored")
    #expect(try memory.statistics().units == 0)
    let preview = try memory.previewAddition(of: units)
    #expect(try memory.statistics().units == 0)
    var report = try memory.add(batch: batch) { add throws(CalqueError) in
      for unit in units { try add(unit) }
    }
    #expect(try memory.statistics().units == report.added)
    report.batch = nil
    #expect(report == preview)
    #expect(try memory.verify().isEmpty)
  }
}
