import Bitext
import Testing
import TranslationMemory

@Suite("Maintenance: undo, deletion by filter, merging, compacting")
struct MaintenanceTests {
  let folder: TemporaryFolder
  let memory: TranslationMemory

  init() throws {
    folder = try TemporaryFolder()
    memory = try TranslationMemory.create(at: folder.file("memory.sqlite"))
  }

  private func add(_ units: TranslationUnit..., label: String = "test") throws -> AdditionReport {
    try memory.add(units, batch: ImportBatch(label: label))
  }

  private func sources(where filter: String) throws -> [String] {
    var result: [String] = []
    try memory.forEachUnit(where: UnitFilter(filter)) { result.append($0.unit.variants[0].content.text) }
    return result
  }

  // MARK: - Undo

  @Test("a deletion is undone whole, done again, and undone once more")
  func deletion() throws {
    let added = try add(pair("One", "Un"), pair("Two", "Deux"), pair("Three", "Trois"))
    #expect(try memory.delete(Array(added.identifiers.prefix(2)), reason: "a test") == 2)
    #expect(try sources(where: "language = en") == ["Three"])
    let deletion = try #require(try memory.batches().last)
    #expect(deletion.kind == .deletion)
    #expect(deletion.batch.label == "a test")
    let undo = try memory.undo(deletion.id)
    #expect((undo.restored, undo.removed, undo.conflicts.count) == (2, 0, 0))
    #expect(try sources(where: "language = en") == ["One", "Two", "Three"])
    let again = try memory.undo(undo.batch)
    #expect((again.restored, again.removed) == (0, 2))
    #expect(try sources(where: "language = en") == ["Three"])
    #expect(try memory.undo(deletion.id).restored == 2)
    #expect(try sources(where: "language = en") == ["One", "Two", "Three"])
    #expect(try memory.verify() == [])
    #expect(throws: CalqueError(.notFound, "")) { try memory.undo(deletion.id) }
  }

  @Test("an import is undone whole with the places that it added, and done again")
  func importing() throws {
    _ = try add(pair("Yes.", "Oui.", context: .init(previous: "Is it?", next: nil)), label: "first")
    let second = try add(
      pair("Yes.", "Oui.", context: .init(previous: "Really?", next: nil)), pair("No.", "Non."), label: "second")
    let before = try memory.unit(UnitIdentifier(1))
    #expect(before?.occurrences.count == 1)
    let undo = try memory.undo(try #require(second.batch))
    #expect(undo.removed == 1)
    #expect(try memory.unit(UnitIdentifier(1))?.occurrences.isEmpty == true)
    #expect(try memory.unit(UnitIdentifier(2)) == nil)
    _ = try memory.undo(undo.batch)
    #expect(try memory.unit(UnitIdentifier(1)) == before)
    #expect(try sources(where: "language = en") == ["Yes.", "No."])
    #expect(try memory.verify() == [])
  }

  @Test("what was changed since is left as it is, and named")
  func conflict() throws {
    let added = try add(pair("One", "Un"), pair("Two", "Deux"))
    _ = try memory.delete(added.identifiers)
    let deletion = try #require(try memory.batches().last)
    _ = try add(pair("One", "Un"))
    let undo = try memory.undo(deletion.id)
    #expect(undo.restored == 1)
    #expect(undo.conflicts.map(\.reason) == ["its content came in again as unit 3"])
    #expect(try sources(where: "language = en") == ["Two", "One"])
  }

  @Test("look-up follows each undo")
  func lookup() throws {
    let added = try add(pair("The president of the republic spoke", "Le président a parlé"))
    let asked = asking("The president of the republic spoke today")
    #expect(try memory.lookup(asked).count == 1)
    _ = try memory.delete(added.identifiers)
    #expect(try memory.lookup(asked).isEmpty)
    _ = try memory.undo(try #require(try memory.batches().last).id)
    #expect(try memory.lookup(asked).count == 1)
  }

  // MARK: - Filters

  @Test("a filter means what it says")
  func filters() throws {
    var first = pair("The cat’s house", "La maison du chat", origin: .aligned, domain: "animals")
    first.provenance.article = "old issue"
    first.created = .init(date: Timestamp("2019-05-01"), person: "anne")
    first.properties = [.init(name: "x-client", value: "Revue")]
    var second = pair("A dog", "Un chien", origin: .machine, isConfirmed: true)
    second.provenance.article = "new"
    second.changed = .init(date: Timestamp("2024-05-01"), person: "bob")
    second.notes = ["see the cat"]
    _ = try add(first, second)
    let expected: [(String, [String])] = [
      ("text ~ CHAT", ["The cat’s house"]), ("text.en ~ chat", []), ("text.en ~ \"cat's\"", ["The cat’s house"]),
      ("text = 'A dog'", ["A dog"]), ("text =~ \"^(Un|A) \"", ["A dog"]), ("text !~ cat", ["A dog"]),
      ("article = \"old issue\"", ["The cat’s house"]), ("article != new", ["The cat’s house"]),
      ("author = bob", ["A dog"]), ("domain = \"\"", ["A dog"]), ("domain != \"\"", ["The cat’s house"]),
      ("client = revue", []), ("client ~ revue", ["The cat’s house"]), ("prop.client = Revue", ["The cat’s house"]),
      ("note ~ cat", ["A dog"]), ("origin = machine", ["A dog"]), ("origin != machine", ["The cat’s house"]),
      ("confirmed = no", ["The cat’s house"]), ("date < 2020-01-01", ["The cat’s house"]),
      ("date >= 2024-05-01", ["A dog"]), ("date > 2024-05-01", []), ("created = 2019-05-01", ["The cat’s house"]),
      ("unit <= 1 and batch = 1", ["The cat’s house"]), ("language = fr-CA", []),
      ("confirmed = yes and origin = aligned", []),
    ]
    for (filter, sources) in expected { #expect(try self.sources(where: filter) == sources, "\(filter)") }
  }

  @Test(
    "a filter that is none is refused with its column",
    arguments: [
      ("", 1), ("article", 8), ("article =", 10), ("artcle = x", 1), ("text < x", 8), ("date = tomorrow", 8),
      ("confirmed = maybe", 13), ("origin = robot", 10), ("text ~ a b", 10), ("text ~ \"a", 8), ("unit = x", 8),
      ("text =~ \"a(\"", 9), ("text.x! = b", 1), ("article = a and", 16), ("language ~ fr", 12),
    ])
  func refusal(filter: String, column: Int) throws {
    let error = try #require(throws: CalqueError.self) { try UnitFilter(filter) }
    #expect(error.code == .usage)
    #expect(error.position?.column == column)
  }

  // MARK: - Merging

  @Test("a pair that is a part of a larger unit goes into it with all that is known of it; undo parts them")
  func merging() throws {
    let german = try LanguageTag("de")
    var small = pair("Free", "Libre", context: .init(previous: "Before", next: nil), isConfirmed: true)
    small.notes = ["not gratis"]
    small.provenance.article = "one"
    var large = pair("Free", "Libre")
    large.variants.append(.init(language: german, content: "Frei"))
    _ = try add(small, pair("Other", "Autre"))
    _ = try add(large)
    let dry = try memory.deduplicate(isDryRun: true)
    #expect(dry.batch == nil)
    #expect(dry.mergers.map(\.taken) == [["note: not gratis", "confirmation", "place: one"]])
    #expect(try memory.statistics().units == 3)
    let report = try memory.deduplicate()
    #expect(report.mergers.map(\.kept.number) == [3])
    #expect(report.mergers.map(\.merged) == [[UnitIdentifier(1)]])
    let merged = try #require(try memory.unit(UnitIdentifier(3)))
    #expect(merged.unit.isConfirmed)
    #expect(merged.unit.notes == ["not gratis"])
    #expect(merged.occurrences.map(\.context.previous) == ["Before"])
    #expect(try memory.verify() == [])
    #expect(try memory.deduplicate().mergers.isEmpty)
    _ = try memory.undo(try #require(report.batch))
    #expect(try memory.unit(UnitIdentifier(1))?.unit.notes == ["not gratis"])
    #expect(try memory.unit(UnitIdentifier(3))?.unit.notes == [])
  }

  @Test("regions and codes count unless told otherwise")
  func rules() throws {
    let canadian = try LanguageTag("fr-CA")
    var regional = pair("Free", "Libre")
    regional.variants[1].language = canadian
    let code = InlineCode(.standalone, id: "1", at: 0, kind: .image, markup: "<img>")
    _ = try add(pair("Free", "Libre"), regional, pair(InlineText("Free", codes: [code]), "Libre"))
    #expect(try memory.deduplicate().mergers.isEmpty)
    #expect(try memory.deduplicate(.init(ignoresRegions: true), isDryRun: true).removed == 1)
    #expect(try memory.deduplicate(.init(ignoresCodes: true), isDryRun: true).removed == 1)
    #expect(try memory.deduplicate(.init(ignoresRegions: true, ignoresCodes: true)).removed == 2)
    #expect(try sources(where: "language = fr") == ["Free"])
  }

  // MARK: - Compacting

  @Test("compacting gives room back; the history stays until it is to be forgotten")
  func compacting() throws {
    let many = (0..<3000).map { pair(InlineText("A text with the number \($0) and some more words"), "Un texte") }
    let added = try memory.add(many, batch: ImportBatch(label: "many"))
    _ = try memory.delete(added.identifiers)
    let first = try memory.compact()
    #expect(first.bytesAfter < first.bytesBefore)
    #expect(first.forgotten == 0)
    _ = try memory.undo(try #require(try memory.batches().last).id)
    #expect(try memory.statistics().units == 3000)
    let deletion = try memory.delete(added.identifiers)
    #expect(deletion == 3000)
    let second = try memory.compact(forgettingHistory: true)
    #expect(second.forgotten == 9000)
    #expect(second.bytesAfter < 150_000)
    #expect(try memory.history().isEmpty)
    #expect(!(try folder.read("memory.sqlite")).contains(Array("with the number 17".utf8)))
    let error = #expect(throws: CalqueError.self) { try memory.undo(try #require(try memory.batches().last).id) }
    #expect(error?.message.contains("forgotten") == true)
    _ = try add(pair("New", "Neuf"))
    #expect(try memory.lookup(asking("New")).count == 1)
    #expect(try memory.verify() == [])
  }
}

extension [UInt8] {
  fileprivate func contains(_ other: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: other) }
  }
}
