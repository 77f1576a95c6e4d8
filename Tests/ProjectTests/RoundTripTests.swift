import Bitext
import Documents
import Interchange
import Project
import Publishing
import Testing

@Suite("What goes out comes back: review sheets, merged files, corrected roles")
struct RoundTripTests {
  private static let source = "# Le jardin\n\nUn **grand** potager occupe la cour. Il est ouvert.\n\nVoir la carte.\n"
  private static let target =
    "# The garden\n\nA **large** vegetable garden fills the yard. It is open.\n\nSee the map.\n"

  private static func workspace() throws -> ProjectWorkspace {
    let workspace = try ProjectWorkspace()
    try workspace.write(source, to: "jardin.fr.md")
    try workspace.write(target, to: "jardin.en.md")
    let project = try workspace.project()
    _ = try project.store(try project.align(workspace.path + "/jardin.fr.md", workspace.path + "/jardin.en.md"))
    return workspace
  }

  @Test("a sheet that was not edited changes nothing; an edited row changes that row, codes in place")
  func reviewSheet() throws {
    let workspace = try Self.workspace()
    let project = try workspace.project()
    var document = try #require(try project.bilingualDocuments("jardin").first)
    let sheet = workspace.path + "/review.docx"
    try FileSystem.write(try ReviewSheet.docx(document), to: sheet)
    #expect(try project.update("jardin", from: sheet).changes.isEmpty)

    // The reviewer writes over one target; what he does to a mark shows.
    for unit in document.units.indices {
      for row in document.units[unit].segments.indices {
        guard let target = document.units[unit].segments[row].target, target.text.hasPrefix("A large") else { continue }
        document.units[unit].segments[row].targetParts = [
          .init(
            InlineText(
              "A very " + target.text.dropFirst(2),
              codes: target.codes.map { code in
                var moved = code
                moved.offset += 5
                return moved
              }))
        ]
      }
    }
    try FileSystem.write(try ReviewSheet.docx(document), to: sheet)
    let report = try project.update("jardin", from: sheet)
    #expect(report.changes.map(\.kind) == [.target])
    #expect(report.changes.map(\.after) == ["A very large vegetable garden fills the yard."])
    let merged = try project.merge(
      try #require(try project.bilingualDocuments("jardin").first), into: workspace.path + "/jardin.fr.md")
    #expect(
      String(decoding: merged.bytes, as: UTF8.self)
        == "# The garden\n\nA very **large** vegetable garden fills the yard. It is open.\n\nSee the map.\n")
  }

  @Test("a catalogue, in which codes stand as their markup, comes back; an edited row keeps its codes")
  func catalogue() throws {
    let workspace = try Self.workspace()
    let project = try workspace.project()
    let document = try #require(try project.bilingualDocuments("jardin").first)
    let text = try InterchangeFormat.po.write(document).text
    #expect(text.contains("Un **grand** potager"))
    let file = try workspace.write(text, to: "back.po")
    #expect(try project.update("jardin", from: file).changes.isEmpty)
    try workspace.write(text.replacing("A **large** vegetable", with: "Quite a **big** * vegetable"), to: "back.po")
    let report = try project.update("jardin", from: file)
    #expect(report.changes.map(\.after) == ["Quite a **big** * vegetable garden fills the yard."])
    let merged = try project.merge(
      try #require(try project.bilingualDocuments("jardin").first), into: workspace.path + "/jardin.fr.md")
    #expect(String(decoding: merged.bytes, as: UTF8.self).contains("Quite a **big** * vegetable garden"))
  }

  @Test("the terms of the glossary go with each paragraph, and those that may not be used do not")
  func terms() throws {
    let workspace = try Self.workspace()
    try workspace.write(
      "id\tfr\ten\ten:forbidden\tdefinition\n1\tpotager\tkitchen garden\t\ta garden for eating\n"
        + "2\tcour\t\tcourt\t\n", to: "Glossaries/jardin.tsv")
    let project = try workspace.project()
    let document = try #require(try project.bilingualDocuments("jardin").first)
    let terms = try project.addingTerms(to: document).units.map(\.terms)
    #expect(terms.flatMap { $0 }.map(\.term) == ["potager"])
    #expect(terms.flatMap { $0 }.first?.translations == ["kitchen garden"])
    #expect(try XLIFF2.writing(project.addingTerms(to: document)).text.contains("<gls:translation>kitchen garden<"))
  }

  @Test("a sheet of another version of the text is refused, and nothing is written")
  func foreignSheet() throws {
    let workspace = try Self.workspace()
    let project = try workspace.project()
    var document = try #require(try project.bilingualDocuments("jardin").first)
    document.units[0].segments[0].sourceParts = [.init("La cour")]
    let sheet = workspace.path + "/review.docx"
    try FileSystem.write(try ReviewSheet.docx(document), to: sheet)
    #expect(throws: CalqueError(.implausible, "")) { try project.update("jardin", from: sheet) }
  }

  @Test("a source that changed since is refused by merge, and written as far as it fits when forced")
  func changedSource() throws {
    let workspace = try Self.workspace()
    let project = try workspace.project()
    try workspace.write(Self.source.replacing("Voir la carte", with: "Voir le plan"), to: "jardin.fr.md")
    let document = try #require(try project.bilingualDocuments("jardin").first)
    #expect(throws: CalqueError(.implausible, "")) {
      try project.merge(document, into: workspace.path + "/jardin.fr.md")
    }
    let forced = try project.merge(document, into: workspace.path + "/jardin.fr.md", forcing: true)
    #expect(String(decoding: forced.bytes, as: UTF8.self) == Self.target)
    let status = try project.status(of: "jardin")
    #expect(status.sourceChanges?.added == ["Voir le plan."])
    #expect(status.sourceChanges?.removed == ["Voir la carte."])
    #expect(status.targetChanges?.isEmpty == true)
  }

  @Test("a corrected role is kept and respected; a block can be left out")
  func corrections() throws {
    let workspace = try Self.workspace()
    var record = try workspace.project().record(of: "jardin")
    let french = try LanguageTag("fr")
    record.versions[french]?.roles = ["p1": ArticleRole.lead, "p2": ArticleRole?.none]
    try workspace.project().write(record, of: "jardin")
    let again = try workspace.project().article(at: workspace.path + "/jardin.fr.md", language: french)
    #expect(again.reading.document.blocks.map { $0.id.prefix { $0 != "-" } } == ["h", "p"])
    #expect(again.reading.document.blocks.map(\.role) == [.headline, .lead])
    #expect(try ArticleRecord(parsing: record.text, file: "x") == record)
  }

  @Test("a record with an unknown key, language or role is refused with its file")
  func badRecords() {
    for text in ["[fr]\nfiel = \"x\"", "[klingonish]\nfile = \"x\"", "[fr.roles]\np1 = \"leed\"", "fr = 1", "[fr"] {
      #expect(throws: CalqueError(.configuration, "")) { try ArticleRecord(parsing: text, file: "jardin.toml") }
    }
  }
}
