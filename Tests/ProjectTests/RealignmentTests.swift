import Bitext
import Foundation
import Interchange
import Project
import Testing

@Suite("Realignment: what a person confirmed is not touched")
struct RealignmentTests {
  /// Sentences that repeat, so that finding one by its words alone is not enough.
  private static func texts(_ generator: inout SeededGenerator) -> (french: String, english: String) {
    let pairs = [
      ("Le maire est arrivé.", "The mayor has arrived."), ("Oui.", "Yes."), ("La ville dort.", "The town is asleep."),
      ("Il pleut depuis 1917.", "It has been raining since 1917."), ("Non.", "No."),
      ("Les ouvriers ont gagné la grève.", "The workers won the strike."),
      ("Personne ne lit plus le journal.", "Nobody reads the newspaper any more."),
    ]
    var french: [String] = []
    var english: [String] = []
    for _ in 0..<12 {
      let chosen = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        pairs[Int.random(in: pairs.indices, using: &generator)]
      }
      french.append(chosen.map(\.0).joined(separator: " "))
      english.append(chosen.map(\.1).joined(separator: " "))
    }
    return (french.joined(separator: "\n\n") + "\n", english.joined(separator: "\n\n") + "\n")
  }

  /// The `<segment>` elements of an XLIFF file by id.
  private static func segments(_ text: String) -> [String: String] {
    var result: [String: String] = [:]
    for piece in text.components(separatedBy: "<segment id=\"").dropFirst() {
      let body = piece.components(separatedBy: "</segment>")[0]
      result[body.components(separatedBy: "\"")[0]] = body
    }
    return result
  }

  /// The metadata groups of an XLIFF file by the id of their row, without where a moved target stands.
  private static func metadata(_ text: String) -> [String: String] {
    var result: [String: String] = [:]
    for piece in text.components(separatedBy: "<mda:metaGroup category=\"calque:segment\">").dropFirst() {
      let body = piece.components(separatedBy: "</mda:metaGroup>")[0]
      let id = body.components(separatedBy: "<mda:meta type=\"segment\">").last?.components(separatedBy: "<")[0] ?? ""
      result[id] = body
    }
    return result
  }

  /// Confirms some rows, joins some with what a person would write, and gives their ids.
  private static func edit(
    _ document: inout BilingualDocument, _ generator: inout SeededGenerator
  ) -> Set<String> {
    var confirmed: Set<String> = []
    for unit in document.units.indices {
      for index in document.units[unit].segments.indices where Int.random(in: 0..<3, using: &generator) == 0 {
        var row = document.units[unit].segments[index]
        row.isConfirmed = true
        row.state = Bool.random(using: &generator) && !row.targetParts.isEmpty ? .final : row.state
        row.notes = Bool.random(using: &generator) ? ["seen by Léa"] : []
        row.isKeptOut = Int.random(in: 0..<4, using: &generator) == 0
        row.doubts = []
        confirmed.insert(row.id)
        document.units[unit].segments[index] = row
      }
    }
    return confirmed
  }

  @Test("confirmed rows survive byte for byte, from the files and from the bitext alone", arguments: 1...4)
  func survive(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let workspace = try ProjectWorkspace()
    let texts = Self.texts(&generator)
    let source = try workspace.write(texts.french, to: "a.fr.txt")
    let target = try workspace.write(texts.english, to: "a.en.txt")
    var document = try workspace.project().align(source, target).document
    let confirmed = Self.edit(&document, &generator)
    let stored = "Memory/articles/a.fr-en.xlf"
    try workspace.write(XLIFF2.write(document), to: stored)
    let before = try workspace.read(stored)

    var project = try workspace.project()
    _ = try project.store(project.align(source, target))
    #expect(project.takeNotices() == [])
    for round in ["files", "bitext"] {
      if round == "bitext" {
        project = try workspace.project()
        _ = try project.store(project.realign("a", AlignmentSettings()))
      }
      let after = try workspace.read(stored)
      for id in confirmed {
        #expect(Self.segments(after)[id] == Self.segments(before)[id], "row \(id), from the \(round)")
        #expect(Self.metadata(after)[id] == Self.metadata(before)[id], "row \(id), from the \(round)")
      }
      let read = try #require(try XLIFF2.read(Array(after.utf8), file: "a").value.first)
      #expect(Set(read.segments.filter(\.isConfirmed).map(\.id)) == confirmed)
      #expect(Set(read.segments.map(\.id)).count == read.segments.count)
      #expect(read.segments.filter { !$0.notes.isEmpty }.allSatisfy { confirmed.contains($0.id) })
    }
  }

  @Test("a confirmed row stands when sentences are added before it; one that is gone is named")
  func changedTexts() throws {
    let workspace = try ProjectWorkspace()
    let source = try workspace.write("Le maire est arrivé.\n\nOui.\n\nLa ville dort.\n", to: "a.fr.txt")
    let target = try workspace.write("The mayor has arrived.\n\nYes.\n\nThe town is asleep.\n", to: "a.en.txt")
    var document = try workspace.project().align(source, target).document
    for unit in document.units.indices { document.units[unit].segments[0].isConfirmed = true }
    try workspace.write(XLIFF2.write(document), to: "Memory/articles/a.fr-en.xlf")
    try workspace.write("Oui.\n\nLe maire est parti.\n\nOui.\n\nLa ville dort.\n", to: "a.fr.txt")
    try workspace.write("Yes.\n\nThe mayor has left.\n\nYes.\n\nThe town is asleep.\n", to: "a.en.txt")
    let project = try workspace.project()
    let bitext = try project.align(source, target).bitext
    #expect(bitext.beads.map { $0.state == .confirmed } == [false, false, true, true])
    #expect(
      project.takeNotices().contains {
        $0.hasSuffix("a confirmed row no longer occurs in the texts: Le maire est arrivé.")
      })
  }

  @Test("an anchor that contradicts a confirmed row replaces it")
  func anchorsWin() throws {
    let workspace = try ProjectWorkspace()
    let source = try workspace.write("Oui.\n\nNon.\n", to: "a.fr.txt")
    let target = try workspace.write("Yes.\n\nNo.\n", to: "a.en.txt")
    var document = try workspace.project().align(source, target).document
    for unit in document.units.indices { document.units[unit].segments[0].isConfirmed = true }
    try workspace.write(XLIFF2.write(document), to: "Memory/articles/a.fr-en.xlf")
    var settings = AlignmentSettings()
    settings.anchorsPath = try workspace.write("0,1\t0,1\n", to: "anchors.tsv")
    #expect(try workspace.project().align(source, target, settings).bitext.beads.map(\.shape) == ["2:2"])
  }

  @Test("limits of length, groups and what is kept for other tools stay when a file is aligned anew")
  func besides() throws {
    let workspace = try ProjectWorkspace()
    let file = try workspace.write(
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"
        xmlns:t="urn:example:tool" version="2.1" srcLang="fr" trgLang="en"><file id="f" t:made="yes">
      <slr:profiles generalProfile="xliff:codepoints"/><group id="g"><unit id="u" slr:sizeRestriction="9" t:key="k">
      <segment id="s"><source>Oui.</source><target>Yes.</target></segment></unit></group></file></xliff>
      """, to: "other.xlf")
    let project = try workspace.project()
    let realigned = try project.realign(file, AlignmentSettings()).document
    #expect(realigned.units.map(\.supplement.limits) == [[LengthLimit(.codePoints, maximum: 9)]])
    #expect(realigned.groups.map(\.id) == ["g"])
    let text = XLIFF2.write(realigned)
    #expect(text.contains("tool:made=\"yes\"") && text.contains("tool:key=\"k\""))
  }

  @Test("a name inside a foreign file leads nowhere else")
  func foreignName() throws {
    let workspace = try ProjectWorkspace()
    let source = try workspace.write("Oui.\n", to: "a.fr.txt")
    let target = try workspace.write("Yes.\n", to: "a.en.txt")
    var document = try workspace.project().align(source, target).document
    document.name = "../../outside"
    let file = try workspace.write(XLIFF2.write(document), to: "other.xlf")
    let project = try workspace.project()
    let stored = try project.store(project.realign(file, AlignmentSettings()))
    #expect(stored.path == workspace.path + "/Memory/articles/outside.fr-en.xlf")
  }
}
