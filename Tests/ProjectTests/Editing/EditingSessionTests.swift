import Bitext
import Foundation
@testable import Project
import Testing

@Suite("Editing: the operations of a session")
struct EditingSessionTests {
  private func fixture() throws -> EditingFixture {
    try EditingFixture([("Un.", "One."), ("Deux.", "Two."), ("Trois.|Quatre.", "Three.|Four."), ("Cinq.", "")])
  }

  @Test("merging both sides, and one side only")
  func merge() async throws {
    let session = try fixture().open()
    let outcome = try await session.act(.merge(row: "r1", with: .next, on: .both))
    #expect(outcome.words == "Merged: row 1 is now 2 French, 2 English")
    #expect(outcome.changes.map(\.removed) == [["r1", "r2"]])
    #expect(outcome.changes[0].rows.map(\.id) == ["r1"])
    #expect(await session.lines == ["Un. + Deux. | One. + Two.", "Trois. + Quatre. | Three. + Four.", "Cinq. | "])
    try await session.act(.merge(row: "r4", with: .previous, on: .source))
    #expect(
      await session.lines == ["Un. + Deux. | One. + Two.", " | Three. + Four.", "Trois. + Quatre. + Cinq. | "])
    let error = await #expect(throws: CalqueError.self) {
      try await session.act(.merge(row: "r1", with: .previous, on: .both))
    }
    #expect(error?.code == .usage)
  }

  @Test("a cut between sentences shares out the other side; what is cut off next goes to the row that lacks it")
  func split() async throws {
    let session = try fixture().open()
    let outcome = try await session.act(.split(row: "r3", side: .source, segment: 1, offset: 0))
    #expect(outcome.words == "Split: row 3 is now 1 French, 1 English; row 4 is 1 French, 1 English")
    #expect(await session.lines[2...3] == ["Trois. | Three.", "Quatre. | Four."])
    #expect(outcome.focus == EditFocus(row: "r5", side: .source, segment: 0))

    let long = try EditingFixture([("Il pleut ici. Il neige là.", "It rains here. It snows there.")]).open()
    let places = try await long.breaks(in: "r1", on: .source, segment: 0)
    let first = places.first { $0.isSentence }
    let sentence = try #require(first)
    try await long.act(.split(row: "r1", side: .source, segment: 0, offset: sentence.offset))
    #expect(await long.lines == ["Il pleut ici. | It rains here. It snows there.", "Il neige là. | "])
    try await long.act(.split(row: "r1", side: .target, segment: 0, offset: 15))
    #expect(await long.lines == ["Il pleut ici. | It rains here.", "Il neige là. | It snows there."])
    for (segment, offset) in [(0, 0), (0, 11), (0, 99), (1, 0)] {
      let error = await #expect(throws: CalqueError.self) {
        try await long.act(.split(row: "r2", side: .source, segment: segment, offset: offset))
      }
      #expect(error?.code == (segment == 1 ? .notFound : .usage))
    }
  }

  @Test("moving a sentence up and down")
  func move() async throws {
    let session = try fixture().open()
    try await session.act(.move(row: "r3", side: .source, to: .next))
    let outcome = try await session.act(.move(row: "r3", side: .target, to: .next))
    #expect(outcome.words == "Moved English sentence: row 4 is now 2 French, 1 English")
    #expect(await session.lines[2...] == ["Trois. | Three.", "Quatre. + Cinq. | Four."])
    try await session.act(.move(row: "r2", side: .source, to: .previous))
    try await session.act(.move(row: "r2", side: .target, to: .previous))
    #expect(await session.lines.first == "Un. + Deux. | One. + Two.")
    #expect(await session.rows.map(\.id) == ["r1", "r3", "r4"])
  }

  @Test("pairing makes an anchor; what answered before stands alone, and realignment keeps the anchor")
  func pair() async throws {
    let session = try EditingFixture([
      ("Le maire est arrivé.", "It is raining hard."), ("La ville dort.", "The mayor has arrived."),
      ("Fin.", "The end."),
    ]).open()
    let outcome = try await session.act(.pair(source: "r1", target: "r2"))
    #expect(outcome.words == "Paired and confirmed: row 2")
    #expect(
      await session.lines == [
        " | It is raining hard.", "*Le maire est arrivé. | The mayor has arrived.", "La ville dort. | ",
        "Fin. | The end.",
      ])
    try await session.act(.realign)
    #expect(await session.lines.contains("*Le maire est arrivé. | The mayor has arrived."))
  }

  @Test("text is edited with its codes, or refused with the code that is missing")
  func edit() async throws {
    var bitext = try EditingFixture.bitext([("Une grande ville.", "A big town.")])
    let content = InlineText(
      "A big town.",
      codes: [
        InlineCode(.opening, id: "1", at: 2, kind: .bold, markup: "**"),
        InlineCode(.closing, id: "1", at: 5, kind: .bold, markup: "**"),
      ])
    var target = bitext.target
    target.segments[0].content = content
    bitext = try Bitext(name: "a", source: bitext.source, target: target, beads: bitext.beads)
    let session = try EditingFixture(bitext).open()
    #expect(await session.rows[0].target[0].marked == "A ⟨1⟩big⟨/1⟩ town.")
    try await session.act(.edit(row: "r1", side: .target, segment: 0, text: "A ⟨1⟩large⟨/1⟩ town."))
    #expect(await session.rows[0].target[0].marked == "A ⟨1⟩large⟨/1⟩ town.")
    try await session.act(.edit(row: "r1", side: .target, segment: 0, text: "A large city."))
    #expect(await session.rows[0].target[0].marked == "A ⟨1⟩large⟨/1⟩ city.")
    for (text, message) in [
      ("A ⟨1⟩large city.", "the code ⟨/1⟩ is missing"), ("A ⟨2/⟩ city.", "there is no code ⟨2/⟩ in this text"),
      ("⟨1⟩⟨1⟩⟨/1⟩x", "the code ⟨1⟩ is there twice"), ("A\u{7}", "the text has the control character U+7"),
      ("  ", "a sentence cannot be empty"),
    ] {
      let error = await #expect(throws: CalqueError.self) {
        try await session.act(.edit(row: "r1", side: .target, segment: 0, text: text))
      }
      #expect(error?.message == message)
    }
    #expect(await session.version == 2)
  }

  @Test("translating, with the origin of a proposal, and taking the translation away")
  func translate() async throws {
    let session = try fixture().open()
    let outcome = try await session.act(.translate(row: "r4", text: "Five.", origin: "memory 100%"))
    #expect(outcome.words == "Translated: row 4")
    #expect(try await session.row("r4").targetOrigin == "memory 100%")
    #expect(try await session.row("r4").state == .translated)
    try await session.act(.translate(row: "r3", text: "Three. Four.", origin: nil))
    #expect(await session.lines[2...] == ["Trois. + Quatre. | Three. Four.", "Cinq. | Five."])
    try await session.act(.translate(row: "r3", text: " ", origin: nil))
    #expect(await session.lines[2...] == ["Trois. + Quatre. | ", "Cinq. | Five."])
    #expect(await session.counts.untranslated == 1)
  }

  @Test("an operation that changes nothing makes no version")
  func nothing() async throws {
    let session = try fixture().open()
    try await session.act(.confirm(row: "r1"))
    let again = try await session.act(.confirm(row: "r1"))
    #expect(again.version == 1)
    #expect(again.words == "Confirmed: row 1")
  }

  @Test("an operation made on an older version is done where nobody touched its rows, and is a conflict elsewhere")
  func conflicts() async throws {
    let session = try fixture().open()
    try await session.act(.edit(row: "r1", side: .target, segment: 0, text: "The one."))
    guard case .done(let outcome) = try await session.apply(.confirm(row: "r3"), at: 0) else {
      Issue.record("rows that nobody touched")
      return
    }
    #expect(outcome.version == 2)
    let late = EditOperation.edit(row: "r1", side: .target, segment: 0, text: "Number one.")
    guard case .conflict(let conflict) = try await session.apply(late, at: 0) else {
      Issue.record("a row that was edited")
      return
    }
    #expect(conflict.operation == late)
    #expect(conflict.before.map { $0.target[0].text } == ["One."])
    #expect(conflict.now.map { $0.target[0].text } == ["The one."])
    #expect(conflict.messages == [.edited(row: 1, side: .target), .confirmed(row: 3)])
    guard case .conflict = try await session.apply(.merge(row: "r2", with: .previous, on: .both), at: 0) else {
      Issue.record("a neighbour that was edited")
      return
    }
    for operation in [EditOperation.undo, .realign] {
      guard case .conflict = try await session.apply(operation, at: 1) else {
        Issue.record("\(operation) concerns the whole")
        return
      }
    }
    #expect(await session.version == 2)
  }

  @Test("a second session is refused while one has the article, and opens when it is closed")
  func locking() async throws {
    let fixture = try fixture()
    let session = try fixture.open()
    #expect(throws: CalqueError(.busy, "")) { try fixture.open() }
    try await session.act(.confirm(row: "r2"))
    try await session.close()
    await #expect(throws: CalqueError(.busy, "")) { try await session.act(.confirm(row: "r1")) }
    let next = try fixture.open()
    #expect(await next.lines[1] == "*Deux. | Two.")
    #expect(await next.version == 1)
    try await next.act(.undo)
    #expect(await next.lines[1] == "Deux. | Two.")
  }
}
