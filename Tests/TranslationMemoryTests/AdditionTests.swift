import Bitext
import Testing
import TranslationMemory

@Suite("Addition: content identity, batches, history")
struct AdditionTests {
  let folder: TemporaryFolder
  let memory: TranslationMemory
  let batch = ImportBatch(label: "article.md", tool: "test 1", date: Timestamp("2026-03-14T12:30:00Z"), person: "M. K.")

  init() throws {
    folder = try TemporaryFolder()
    memory = try TranslationMemory.create(at: folder.file("memory.sqlite"))
  }

  @Test("everything that a unit says comes back")
  func roundTrip() throws {
    let bold = InlineText(pieces: [
      .text("A "), .code(InlineCode(.opening, id: "1", at: 0, kind: .bold, markup: "**")), .text("word"),
      .code(InlineCode(.closing, id: "1", at: 0, kind: .bold, markup: "**")),
    ])
    let unit = TranslationUnit(
      id: "tu-1",
      variants: [
        .init(language: .english, content: bold), .init(language: .french, content: "Un mot"),
        .init(language: try LanguageTag("de"), content: "Ein Wort"),
      ],
      provenance: Provenance(origin: .aligned, article: "a", place: "b1.1", author: "X", tool: "calque"),
      context: .init(previous: nil, next: "Next."), domain: "press",
      created: .init(date: Timestamp("2026-01-02"), person: "P"), changed: .init(date: Timestamp("2026-01-03")),
      properties: [.init(name: "client", value: "Ω")], notes: ["a note", "another\nnote"])
    let report = try memory.add([unit], batch: batch)
    let id = try #require(report.identifiers.first)
    #expect(try memory.unit(id)?.unit == unit)
    #expect(try memory.batches().map(\.batch) == [batch])
  }

  @Test("what one unit of a batch says does not stand in the next", arguments: [3, 1_200])
  func columnsOfNeighbours(count: Int) throws {
    let units = (0..<count).map { number in
      var unit = pair(InlineText("source \(number)"), "target")
      if number % 3 == 0 {
        unit.id = "tu-\(number)"
        unit.provenance = Provenance(origin: .aligned, article: "a", place: "b\(number)", author: "X", tool: "calque")
        unit.domain = "press"
        unit.created = .init(date: Timestamp("2026-01-02"), person: "P")
        unit.changed = .init(date: Timestamp("2026-01-03"), person: "Q")
        unit.notes = ["a note"]
      } else if number % 3 == 1 {
        unit.context = .init(previous: "Before.", next: nil)
      }
      return unit
    }
    let report = try memory.add(units, batch: batch)
    #expect(try report.identifiers.map { try memory.unit($0)?.unit } == units)
  }

  @Test("adding the same again adds nothing; another target is another unit")
  func identity() throws {
    let first = [pair("Good morning", "Bonjour"), pair("Good evening", "Bonsoir")]
    let report = try memory.add(first, batch: batch)
    #expect(report.new == 2 && report.total == 2)
    let again = try memory.add(first + [pair("Good  morning", "Bonjour")], batch: batch)
    #expect(again.duplicates == 3 && again.added == 0 && again.batch == nil)
    let variant = try memory.add(
      [pair("Good morning", "Bien le bonjour"), pair("good morning", "Bonjour")], batch: batch)
    #expect(variant.variants == 1 && variant.new == 1)
    #expect(try memory.statistics().units == 4)
  }

  @Test("the order of languages does not make another content, codes do")
  func identityOfCodes() throws {
    let image = InlineCode(.standalone, id: "1", at: 0, kind: .image, markup: "<img>")
    let reversed = TranslationUnit(
      variants: [.init(language: .french, content: "Oui"), .init(language: .english, content: "Yes")],
      provenance: Provenance(origin: .human))
    let report = try memory.add(
      [pair("Yes", "Oui"), reversed, pair(InlineText("Yes", codes: [image]), "Oui")], batch: batch)
    #expect(report.new == 1 && report.duplicates == 1 && report.variants == 1)
  }

  @Test("what a person confirmed replaces what the aligner made, and the history keeps it")
  func confirmation() throws {
    let aligned = try memory.add([pair("He left.", "Il est parti .", origin: .aligned)], batch: batch)
    let id = try #require(aligned.identifiers.first)
    let confirmed = try memory.add(
      [pair("He left.", "Il est parti .", origin: .aligned, isConfirmed: true)], batch: batch)
    #expect(confirmed.updated == 1 && confirmed.added == 0)
    #expect(try memory.unit(id)?.unit.isConfirmed == true)
    let entry = try #require(try memory.history(of: id).first)
    #expect(entry.kind == .confirmed && entry.before?.unit.isConfirmed == false)
    // What is confirmed is not made unconfirmed by the aligner.
    let later = try memory.add([pair("He left.", "Il est parti .", origin: .aligned)], batch: batch)
    #expect(later.duplicates == 1)
    #expect(try memory.lookup(asking("He left.")).map(\.score) == [100])
  }

  @Test("what cannot be stored is skipped with the reason")
  func skipped() throws {
    let report = try memory.add(
      [
        TranslationUnit(variants: [.init(language: .english, content: "alone")], provenance: .init(origin: .human)),
        pair("  ", "vide"), pair("kept", "gardé"),
        TranslationUnit(
          variants: [.init(language: .english, content: "a"), .init(language: .english, content: "b")],
          provenance: .init(origin: .human)),
      ], batch: batch)
    #expect(report.skipped.map(\.index) == [0, 1, 3])
    #expect(
      report.skipped.map(\.reason) == [
        "it has no second language", "it has no text in en", "it has two variants in en",
      ])
    #expect(report.new == 1)
  }

  @Test("a preview tells what would happen and does nothing")
  func preview() throws {
    _ = try memory.add([pair("One", "Un")], batch: batch)
    let preview = try memory.previewAddition(of: [pair("One", "Un"), pair("Two", "Deux")])
    #expect(preview.new == 1 && preview.duplicates == 1)
    #expect(try memory.statistics().units == 1)
    #expect(try memory.lookup(asking("Two")).isEmpty)
  }

  @Test("a batch is rolled back whole; what another batch found elsewhere stays")
  func rollBack() throws {
    let known = TranslationUnit.Context(previous: "p", next: "n")
    let first = try memory.add(
      [pair("One", "Un", context: known, article: "a"), pair("Two", "Deux", context: known, article: "a")],
      batch: batch)
    let second = try memory.add(
      [pair("Two", "Deux", context: .init(previous: "q", next: nil), article: "b")], batch: batch)
    #expect(second.duplicates == 1 && second.newOccurrences == 1)
    #expect(try memory.lookup(asking("Two", context: .init(previous: "q", next: nil))).map(\.score) == [102])
    #expect(try memory.rollBack(batch: try #require(first.batch)) == 1)
    #expect(try memory.lookup(asking("One")).isEmpty)
    let kept = try #require(try memory.lookup(asking("Two")).first)
    #expect(kept.unit.unit.provenance.article == "b")
    #expect(try memory.batches().map(\.isRolledBack) == [true, false, false])
    #expect(throws: CalqueError(.notFound, "")) { try memory.rollBack(batch: BatchIdentifier(1)) }
    #expect(try memory.verify() == [])
  }

  @Test("rolling back a confirmation brings the unit back as it was")
  func rollBackConfirmation() throws {
    let aligned = try memory.add([pair("Yes", "Oui", origin: .aligned)], batch: batch)
    let confirmed = try memory.add([pair("Yes", "Oui", origin: .human, isConfirmed: true)], batch: batch)
    #expect(try memory.rollBack(batch: try #require(confirmed.batch)) == 0)
    let unit = try memory.unit(try #require(aligned.identifiers.first))
    #expect(unit?.unit.isConfirmed == false && unit?.unit.provenance.origin == .aligned)
  }

  @Test("a deleted unit is no longer found, and can be brought back")
  func deletion() throws {
    let id = try #require(try memory.add([pair("One two three four", "Un")], batch: batch).identifiers.first)
    #expect(try memory.lookup(asking("One two three five")).count == 1)
    #expect(try memory.delete([id, UnitIdentifier(99)], reason: "wrong", person: "M. K.") == 1)
    #expect(try memory.lookup(asking("One two three four")).isEmpty)
    #expect(try memory.lookup(asking("One two three five")).isEmpty)
    let entry = try #require(try memory.history().first)
    #expect(entry.kind == .deleted && entry.reason == "wrong" && entry.person == "M. K.")
    #expect(try memory.restore(entry.id).id == id)
    #expect(try memory.lookup(asking("One two three five")).count == 1)
    #expect(try memory.verify() == [])
  }

  @Test("units are gone through in an order that does not depend on how they came in")
  func canonicalOrder() throws {
    let units = [pair("b", "2"), pair("a", "9"), pair("b", "1"), pair("é", "3")]
    _ = try memory.add(units, batch: batch)
    let other = try TranslationMemory.create(at: folder.file("other.sqlite"))
    for unit in units.reversed() { _ = try other.add([unit], batch: batch) }
    func texts(_ memory: TranslationMemory) throws -> [String] {
      var result: [String] = []
      try memory.forEachUnit(from: .english, to: .french) { unit in
        result.append(unit.unit.variants.map(\.content.text).joined(separator: "="))
        // The memory may be used meanwhile.
        _ = try memory.lookup(asking("a"))
      }
      return result
    }
    #expect(try texts(memory) == ["a=9", "b=1", "b=2", "é=3"])
    #expect(try texts(other) == texts(memory))
  }

  @Test("statistics count units by language and origin")
  func statistics() throws {
    _ = try memory.add(
      [pair("One", "Un", origin: .aligned, article: "x"), pair("Two", "Deux", isConfirmed: true)], batch: batch)
    let statistics = try memory.statistics()
    #expect(statistics.units == 2 && statistics.confirmed == 1 && statistics.variants == 4)
    #expect(statistics.languages.map(\.language) == [.english, .french])
    #expect(statistics.languages.map(\.textBytes) == [6, 6])
    #expect(statistics.origins.map(\.origin) == [.aligned, .human])
    #expect(statistics.articles == 1 && statistics.batches == 1)
  }
}
