import Bitext
import Interchange
import Project
import Testing

@Suite("A changed source: what still stands keeps its translation")
struct SourceUpdateTests {
  private static let source = """
    # Le jardin partagé

    Un **grand** potager occupe la cour. Il est ouvert le samedi.

    La mairie a versé 1 200 euros en 2019. Voir [le plan](plan.html).

    Les enfants arrosent les tomates. Le chat dort.

    """
  private static let target = """
    # The shared garden

    A **large** vegetable garden fills the yard. It is open on Saturdays.

    The council paid 1,200 euros in 2019. See [the map](plan.html).

    The children water the tomatoes. The cat sleeps.

    """

  /// An article whose every row is confirmed.
  private static func workspace(confirming: Bool = true) throws -> ProjectWorkspace {
    let workspace = try ProjectWorkspace()
    try workspace.write(source, to: "jardin.fr.md")
    try workspace.write(target, to: "jardin.en.md")
    try store(in: workspace, confirming: confirming)
    return workspace
  }

  /// Pairs the sentences of both files one by one.
  private static func store(in workspace: ProjectWorkspace, confirming: Bool) throws {
    let project = try workspace.project()
    let left = try project.article(at: workspace.path + "/jardin.fr.md", language: try LanguageTag("fr")).segmented
    let right = try project.article(at: workspace.path + "/jardin.en.md", language: try LanguageTag("en")).segmented
    let bitext = try Bitext(
      name: "jardin", source: left, target: right,
      beads: left.segments.indices.map {
        Bead(source: $0..<($0 + 1), target: $0..<($0 + 1), state: confirming ? .confirmed : .proposed)
      })
    let file = XLIFF2.writing(bitext.bilingualDocument(format: "markdown")).text
    try FileSystem.makeFolder(workspace.path + "/Memory/articles")
    try FileSystem.write(file, to: workspace.path + "/Memory/articles/jardin.fr-en.xlf")
    var record = ArticleRecord()
    record.versions[try LanguageTag("fr")] = .init(file: "jardin.fr.md")
    try project.write(record, of: "jardin")
  }

  private static func rows(_ workspace: ProjectWorkspace) throws -> [BilingualSegment] {
    try #require(try workspace.project().bilingualDocuments("jardin").first).segments
  }

  private static func change(_ old: String, to new: String, in workspace: ProjectWorkspace) throws {
    try workspace.write(try workspace.read("jardin.fr.md").replacing(old, with: new), to: "jardin.fr.md")
  }

  @Test("an unchanged source changes nothing and writes nothing")
  func unchanged() throws {
    let workspace = try Self.workspace()
    let before = try workspace.read("Memory/articles/jardin.fr-en.xlf")
    let report = try workspace.project().updateSource(of: "jardin", from: nil)
    #expect(report.changes.isEmpty && report.kept == 7 && report.earlier == nil)
    #expect(try workspace.read("Memory/articles/jardin.fr-en.xlf") == before)
  }

  @Test("an article that was stored when blocks were numbered is brought to a changed source, and merged, as any other")
  func earlierIdentifiers() throws {
    let workspace = try Self.workspace()
    let path = workspace.path + "/Memory/articles/jardin.fr-en.xlf"
    var document = try #require(try workspace.project().bilingualDocuments("jardin").first)
    for unit in document.units.indices {
      let id = unit == 0 ? "h1" : "p\(unit)"
      document.units[unit].id = id
      for row in document.units[unit].segments.indices {
        for part in document.units[unit].segments[row].sourceParts.indices {
          document.units[unit].segments[row].sourceParts[part].block = id
        }
      }
    }
    try FileSystem.write(XLIFF2.writing(document).text, to: path)
    let merged = try workspace.project().merge(document, into: workspace.path + "/jardin.fr.md")
    #expect(String(decoding: merged.bytes, as: UTF8.self) == Self.target)
    #expect(try workspace.project().status(of: "jardin").sourceChanges?.isEmpty == true)
    try Self.change("Les enfants", to: "Un paragraphe de plus.\n\nLes enfants", in: workspace)
    let report = try workspace.project().updateSource(of: "jardin", from: nil)
    #expect(report.changes.map(\.kind) == [.added])
    #expect(report.kept == 7)
    let updated = try #require(try workspace.project().bilingualDocuments("jardin").first)
    #expect(updated.segments.filter(\.isConfirmed).count == 7)
    let again = try workspace.project().merge(updated, into: workspace.path + "/jardin.fr.md")
    #expect(
      String(decoding: again.bytes, as: UTF8.self)
        == Self.target.replacing("The children", with: "Un paragraphe de plus.\n\nThe children"))
  }

  @Test("a moved paragraph keeps its translation, confirmation and ids; merge writes it in its new place")
  func moved() throws {
    let workspace = try Self.workspace()
    let moved = "La mairie a versé 1 200 euros en 2019. Voir [le plan](plan.html).\n\n"
    try Self.change(moved, to: "", in: workspace)
    try Self.change("# Le jardin partagé\n\n", to: "# Le jardin partagé\n\n" + moved, in: workspace)
    let report = try workspace.project().updateSource(of: "jardin", from: nil)
    #expect(report.changes.allSatisfy { $0.kind == .moved } && report.changes.count == 2)
    let rows = try Self.rows(workspace)
    #expect(rows.allSatisfy { $0.isConfirmed })
    #expect(Set(rows.map(\.id)) == Set((1...7).map { "r\($0)" }))
    let merged = try workspace.project().merge(
      try #require(try workspace.project().bilingualDocuments("jardin").first),
      into: workspace.path + "/jardin.fr.md")
    #expect(
      String(decoding: merged.bytes, as: UTF8.self).hasPrefix(
        "# The shared garden\n\nThe council paid 1,200 euros in 2019. See [the map](plan.html).\n\nA **large**"))
  }

  @Test("a rewritten sentence has the old translation as a proposal, numbers put right; it is stale until looked at")
  func rewritten() throws {
    let workspace = try Self.workspace()
    try Self.change("1 200 euros en 2019", to: "1 200 euros en 2021", in: workspace)
    try Self.change("Les enfants arrosent les tomates", to: "Les enfants arrosent les courges", in: workspace)
    let status = try workspace.project().status(of: "jardin")
    #expect(
      status.sourceChanges?.rewritten.map { [$0.before, $0.after] } == [
        ["La mairie a versé 1 200 euros en 2019.", "La mairie a versé 1 200 euros en 2021."],
        ["Les enfants arrosent les tomates.", "Les enfants arrosent les courges."],
      ])
    let report = try workspace.project().updateSource(of: "jardin", from: nil)
    #expect(report.changes.map(\.kind) == [.changed, .changed])
    let rows = try Self.rows(workspace)
    #expect(rows.map(\.isConfirmed) == [true, true, true, false, true, false, true])
    #expect(rows[3].target?.text == "The council paid 1,200 euros in 2021.")
    #expect(rows[5].target?.text == "The children water the tomatoes.")
    #expect(rows[5].proposals.first?.source.text == "Les enfants arrosent les tomates.")
    #expect(rows[5].doubts == [.sourceChanged])
    let after = try workspace.project().status(of: "jardin")
    #expect(after.stale == ["La mairie a versé 1 200 euros en 2021.", "Les enfants arrosent les courges."])
    #expect(after.sourceChanges?.isEmpty == true)

    // A translator's answer makes it current again, even where the old words still do.
    var answer = try #require(try workspace.project().bilingualDocuments("jardin").first)
    for unit in answer.units.indices {
      for row in answer.units[unit].segments.indices { answer.units[unit].segments[row].state = .reviewed }
    }
    let file = workspace.path + "/back.xlf"
    try FileSystem.write(try workspace.project().bytes(of: answer, as: .interchange(.xliff21)), to: file)
    _ = try workspace.project().update("jardin", from: file)
    #expect(try workspace.project().status(of: "jardin").stale.isEmpty)
  }

  @Test("a sentence that became two, and two that became one, are found again")
  func cutAndJoined() throws {
    let workspace = try Self.workspace()
    try Self.change(
      "La mairie a versé 1 200 euros en 2019.", to: "La mairie a versé 1 200 euros. C’était en 2019.", in: workspace)
    let report = try workspace.project().updateSource(of: "jardin", from: nil)
    #expect(report.changes.map(\.kind) == [.changed])
    #expect(try Self.rows(workspace)[3].sourceParts.count == 2)
    try Self.change(
      "La mairie a versé 1 200 euros. C’était en 2019.", to: "La mairie a versé 1 200 euros, en 2019.", in: workspace)
    #expect(try workspace.project().updateSource(of: "jardin", from: nil).changes.map(\.kind) == [.changed])
    // What was proposed is the pair that was translated, not what the source was in between.
    #expect(try Self.rows(workspace)[3].proposals.first?.source.text == "La mairie a versé 1 200 euros en 2019.")
  }

  @Test("a link with another address goes with the translation; emphasis that is gone asks for a look")
  func markup() throws {
    let workspace = try Self.workspace()
    try Self.change("plan.html", to: "carte.html", in: workspace)
    #expect(try workspace.project().updateSource(of: "jardin", from: nil).changes.isEmpty)
    #expect(try Self.rows(workspace)[4].target?.markup == "See [the map](carte.html).")
    try Self.change("**grand**", to: "grand", in: workspace)
    let report = try workspace.project().updateSource(of: "jardin", from: nil)
    #expect(report.changes.map(\.kind) == [.markup])
    #expect(try Self.rows(workspace).map(\.isConfirmed) == [true, false, true, true, true, true, true])
  }

  @Test(
    "what is gone is kept in the version before, comes back with its translation, and undo gives the file as it was")
  func goneAndBack() throws {
    let workspace = try Self.workspace()
    let start = try workspace.read("Memory/articles/jardin.fr-en.xlf")
    try Self.change(" Le chat dort.", to: "", in: workspace)
    #expect(try workspace.project().updateSource(of: "jardin", from: nil).changes.map(\.kind) == [.removed])
    #expect(try Self.rows(workspace).count == 6)
    try workspace.write(Self.source, to: "jardin.fr.md")
    #expect(try workspace.project().updateSource(of: "jardin", from: nil).changes.map(\.kind) == [.restored])
    #expect(try Self.rows(workspace).last?.target?.text == "The cat sleeps.")
    let isAllConfirmed = try Self.rows(workspace).allSatisfy(\.isConfirmed)
    #expect(isAllConfirmed)
    _ = try workspace.project().undoSourceUpdate(of: "jardin")
    _ = try workspace.project().undoSourceUpdate(of: "jardin")
    #expect(try workspace.read("Memory/articles/jardin.fr-en.xlf") == start)
    #expect(throws: CalqueError(.notFound, "")) { try workspace.project().undoSourceUpdate(of: "jardin") }
  }

  @Test("another text, another language and a dry run write nothing")
  func refused() throws {
    let workspace = try Self.workspace()
    let start = try workspace.read("Memory/articles/jardin.fr-en.xlf")
    let other = try workspace.write("# Rien\n\nUne tout autre histoire commence ici.\n", to: "autre.fr.md")
    #expect(throws: CalqueError(.implausible, "")) {
      try workspace.project().updateSource(of: "jardin", from: other)
    }
    #expect(throws: CalqueError(.implausible, "")) {
      try workspace.project().updateSource(of: "jardin", from: workspace.path + "/jardin.en.md")
    }
    try Self.change(" Le chat dort.", to: "", in: workspace)
    _ = try workspace.project().updateSource(of: "jardin", from: nil, isDryRun: true)
    #expect(try workspace.read("Memory/articles/jardin.fr-en.xlf") == start)
    #expect(!FileSystem.exists(workspace.path + "/Memory/articles/earlier"))
  }

  @Test("random edits: unchanged sentences keep their translations, going back gives the start", arguments: 1...12)
  func randomEdits(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var number = 0
    var translations: [String: String] = [:]
    let words = ["jardin", "rue", "mairie", "école", "train", "loyer", "fleuve", "marché", "grève", "forêt", "hiver"]
    func sentence() -> String {
      number += 1
      let chosen = (0..<5).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " et ")
      let text = "Phrase\(number) du \(chosen)."
      translations[text] = "Sentence\(number) of \(chosen)."
      return text
    }
    var paragraphs = (0..<8).map { _ in (0..<Int.random(in: 1...4, using: &generator)).map { _ in sentence() } }
    func text(_ paragraphs: [[String]]) -> String {
      paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }.joined(separator: "\n\n") + "\n"
    }
    let workspace = try ProjectWorkspace()
    let start = text(paragraphs)
    try workspace.write(start, to: "jardin.fr.md")
    try workspace.write(text(paragraphs.map { $0.map { translations[$0] ?? "" } }), to: "jardin.en.md")
    try Self.store(in: workspace, confirming: true)
    let original = try #require(try workspace.project().bilingualDocuments("jardin").first)
    let bytes = try workspace.read("Memory/articles/jardin.fr-en.xlf")

    for _ in 0..<6 {
      let place = paragraphs.indices.randomElement(using: &generator) ?? 0
      switch Int.random(in: 0..<6, using: &generator) {
      case 0:
        paragraphs.insert(paragraphs.remove(at: place), at: Int.random(in: 0..<paragraphs.count, using: &generator))
      case 1: paragraphs[place].append(sentence())
      case 2: if !paragraphs[place].isEmpty { paragraphs[place].removeFirst() }
      case 3:
        if let last = paragraphs[place].popLast() { paragraphs[place].append(last.replacing(" et ", with: " ou ")) }
      case 4: paragraphs.swapAt(place, 0)
      default:
        let joined = paragraphs.remove(at: place)
        if paragraphs.isEmpty { paragraphs = [joined] } else { paragraphs[0] += joined }
      }
    }
    try workspace.write(text(paragraphs), to: "jardin.fr.md")
    let report = try workspace.project().updateSource(of: "jardin", from: nil, forcing: true)
    let originalLines = Set(original.segments.map(\.source.text))
    var seen: [String] = []
    for row in try Self.rows(workspace) {
      seen += row.sourceParts.map(\.content.text)
      guard originalLines.contains(row.source.text) else { continue }
      #expect(row.target?.text == translations[row.source.text])
      #expect(row.isConfirmed)
    }
    #expect(seen == paragraphs.flatMap { $0 }, "the rows are the new source, sentence by sentence")
    _ = try #require(try workspace.project().bilingualDocuments("jardin").first).bitext()

    try workspace.write(start, to: "jardin.fr.md")
    _ = try workspace.project().updateSource(of: "jardin", from: nil, forcing: true)
    #expect(try workspace.project().bilingualDocuments("jardin").first == original)
    if report.earlier != nil {
      _ = try workspace.project().undoSourceUpdate(of: "jardin")
      _ = try workspace.project().undoSourceUpdate(of: "jardin")
    }
    #expect(try workspace.read("Memory/articles/jardin.fr-en.xlf") == bytes)
  }
}
