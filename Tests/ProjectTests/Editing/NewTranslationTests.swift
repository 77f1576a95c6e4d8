import Bitext
import Testing

@testable import Project

@Suite("A text is made an article that is to be translated")
struct NewTranslationTests {
  private static let text = BroughtText(
    bytes: Array("# La grève\n\nLa mairie refuse. La ville attend.\n".utf8), fileName: "greve.fr.md")

  @Test("each sentence is a row without a translation; the text is kept, and nothing goes into the memory")
  func plain() async throws {
    let workspace = try ProjectWorkspace()
    let made = try workspace.project().createTranslation("greve", of: Self.text)
    #expect(made.path.hasSuffix("Memory/articles/greve.fr-en.xlf"))
    #expect(made.summary.segments == 3 && made.summary.new == 3)
    #expect(try workspace.read("Articles/greve.fr.md").hasPrefix("# La grève"))
    #expect(try workspace.project().memoryIfPresent() == nil)
    let overview = try workspace.project().overview(of: "greve", checking: false)
    #expect(overview.words == "0 of 3 confirmed, 3 without translation")
    let session = try EditingSession(article: "greve", in: ProjectFolder(at: workspace.path))
    let rows = await session.rows
    #expect(rows.map { $0.source.map(\.text) } == [["La grève"], ["La mairie refuse."], ["La ville attend."]])
    #expect(rows[0].role == .headline && rows.allSatisfy(\.target.isEmpty))
    _ = try await session.apply(.translate(row: rows[2].id, text: "The town is waiting.", origin: nil), at: 0)
    try await session.close()
    // The record knows the original, so that the translation can be written in its format.
    #expect(try workspace.project().file(of: "greve", in: .french)?.hasSuffix("Articles/greve.fr.md") == true)
  }

  @Test("what the memory knows is filled in, with its origin")
  func pretranslated() async throws {
    let workspace = try ProjectWorkspace()
    _ = try workspace.project().createArticle(
      "old", from: BroughtText(bytes: Array("La mairie refuse.\n\nLe bus passe.\n".utf8), fileName: "old.fr.txt"),
      and: BroughtText(bytes: Array("The town hall refuses.\n\nThe bus passes.\n".utf8), fileName: "old.en.txt"),
      forcing: true)
    let made = try workspace.project().createTranslation("greve", of: Self.text)
    #expect(made.summary.exact + made.summary.inContext == 1 && made.summary.new == 2)
    let session = try EditingSession(article: "greve", in: ProjectFolder(at: workspace.path))
    let row = try #require(await session.rows.first { $0.target.first?.text == "The town hall refuses." })
    #expect(row.targetOrigin?.hasPrefix("memory ") == true && !row.isConfirmed)
  }

  @Test("what cannot be translated is refused, and nothing is left behind")
  func refused() throws {
    let workspace = try ProjectWorkspace()
    func refusal(_ text: BroughtText, to language: LanguageTag? = nil) -> CalqueError.Code? {
      do {
        _ = try workspace.project().createTranslation("x", of: text, to: language)
        return nil
      } catch { return (error as? CalqueError)?.code ?? .defect }
    }
    #expect(refusal(Self.text, to: .french) == .language)
    #expect(refusal(BroughtText(bytes: Array("\n\n".utf8), fileName: "x.fr.txt")) == .implausible)
    #expect(refusal(BroughtText(bytes: [0x61, 0x00, 0x62], fileName: "x.fr.txt")) == .unsupported)
    #expect(!FileSystem.exists(workspace.path + "/Articles") && !FileSystem.exists(workspace.path + "/Memory/articles"))
    _ = try workspace.project().createTranslation("x", of: Self.text)
    #expect(refusal(Self.text) == .exists)
  }
}
