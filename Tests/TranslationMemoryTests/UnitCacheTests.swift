import Bitext
import Testing
import TranslationMemory

@Suite("Units read once: kept for later look-ups, and never beyond a change")
struct UnitCacheTests {
  let folder: TemporaryFolder
  let memory: TranslationMemory
  private let batch = ImportBatch(label: "test")

  init() throws {
    folder = try TemporaryFolder()
    memory = try TranslationMemory.create(at: folder.file("memory.sqlite"))
    _ = try memory.add([pair("Good morning to all of you.", "Bonjour à vous tous.")], batch: batch)
  }

  private func first(_ text: InlineText = "Good morning to all of you.") throws -> MemoryMatch? {
    try memory.lookup(asking(text)).first
  }

  @Test("a change by the same process is seen by the next look-up")
  func ownChange() throws {
    #expect(try first()?.unit.unit.isConfirmed == false)
    _ = try memory.add([pair("Good morning to all of you.", "Bonjour à vous tous.", isConfirmed: true)], batch: batch)
    #expect(try first()?.unit.unit.isConfirmed == true)
    _ = try memory.undo(try #require(try memory.batches().last?.id))
    #expect(try first()?.unit.unit.isConfirmed == false)
    #expect(try first("Good morning to each of you.")?.unit.unit.isConfirmed == false)
  }

  @Test("a change by another connection is seen by the next look-up, exact and fuzzy")
  func foreignChange() throws {
    #expect(try first("Good morning to each of you.")?.unit.unit.isConfirmed == false)
    let other = try TranslationMemory(openingAt: memory.path)
    _ = try other.add([pair("Good morning to all of you.", "Bonjour à vous tous.", isConfirmed: true)], batch: batch)
    #expect(try first("Good morning to each of you.")?.unit.unit.isConfirmed == true)
    #expect(try first()?.unit.unit.isConfirmed == true)
    let id = try #require(try first()?.unit.id)
    _ = try other.delete([id])
    #expect(try first() == nil)
    #expect(try first("Good morning to each of you.") == nil)
  }

  @Test("another place of a unit, told later, is known to the next look-up")
  func newPlace() throws {
    #expect(try first()?.unit.occurrences.isEmpty == true)
    let context = TranslationUnit.Context(previous: "Hello.", next: nil)
    _ = try memory.add([pair("Good morning to all of you.", "Bonjour à vous tous.", context: context)], batch: batch)
    #expect(try first()?.unit.occurrences.map(\.context) == [context])
  }

  @Test("more units than there are places for, and long ones, are all answered as they are")
  func manyUnits() throws {
    let long = String(repeating: "and so on ", count: 400)
    let units = (0..<6_000).map { number in
      pair(
        InlineText("Line \(number) of the list\(number.isMultiple(of: 500) ? " " + long : "")"),
        InlineText("Ligne \(number) de la liste"))
    }
    _ = try memory.add(units, batch: batch)
    for _ in 0..<2 {
      for number in stride(from: 0, to: 6_000, by: 250) {
        var query = asking(units[number].variants[0].content)
        query.exactOnly = true
        #expect(try memory.lookup(query).map(\.target.text) == ["Ligne \(number) de la liste"])
      }
    }
  }
}
