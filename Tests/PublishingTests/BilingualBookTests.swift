import Bitext
import Documents
import Publishing
import Testing

@Suite("Bilingual books and review sheets")
struct BilingualBookTests {
  private static func document(_ rows: [(String, String)], name: String = "jardin") throws -> BilingualDocument {
    BilingualDocument(
      name: name, sourceLanguage: try LanguageTag("fr"), targetLanguage: try LanguageTag("en"),
      units: rows.enumerated().map { index, row in
        .init(
          id: "p\(index + 1)", kind: index == 0 ? .heading(level: 1) : .paragraph,
          role: index == 0 ? .headline : .body,
          segments: [
            .init(
              id: "p\(index + 1)-1", sourceParts: [.init(InlineText(row.0))],
              targetParts: row.1.isEmpty ? [] : [.init(InlineText(row.1))])
          ])
      })
  }

  @Test("a book is read back as an EPUB with both languages in each chapter, and is the same each time")
  func book() throws {
    let first = try Self.document([("Le jardin", "The garden"), ("Il est ouvert !", "It is open!")])
    let second = try Self.document([("La cour & le mur", "The yard <& the wall>"), ("Rien.", "")], name: "cour")
    let bytes = try BilingualBook.epub([first, second], options: .init(title: "Deux \"textes\""))
    #expect(bytes == (try BilingualBook.epub([first, second], options: .init(title: "Deux \"textes\""))))
    let read = try DocumentReader.read(bytes, fileName: "livre.epub")
    #expect(read.format == .epub)
    #expect(
      read.document.blocks.map(\.content.text) == [
        "Deux \"textes\"", "The garden", "The yard <& the wall>",
        "Le jardin", "The garden", "Il est ouvert\u{202F}!", "It is open!",
        "La cour & le mur", "The yard <& the wall>", "Rien.",
      ])
  }

  @Test("a book without an article is refused")
  func noArticle() {
    #expect(throws: CalqueError(.usage, "")) { try BilingualBook.epub([]) }
  }

  @Test("scripts in texts stay text in a book")
  func injection() throws {
    let hostile = try Self.document([("<script>alert(1)</script>", "]]></p><script>x</script>\u{0}")])
    let read = try DocumentReader.read(try BilingualBook.epub([hostile]), fileName: "livre.epub")
    #expect(read.document.blocks.contains { $0.content.text == "<script>alert(1)</script>" })
  }

  @Test("a review sheet comes back row for row, with marks for codes")
  func reviewSheet() throws {
    var document = try Self.document([("Un grand jardin.", "A large garden."), ("Deux\nlignes", "Two\nlines & <more>")])
    document.units[0].segments[0].targetParts = [
      .init(
        InlineText(
          "A large garden.",
          codes: [
            .init(.opening, id: "1", at: 2, kind: .bold, markup: "**"),
            .init(.closing, id: "1", at: 7, kind: .bold, markup: "**"),
          ]))
    ]
    let bytes = try ReviewSheet.docx(document)
    #expect(bytes == (try ReviewSheet.docx(document)))
    let rows = try ReviewSheet.read(bytes)
    #expect(rows.map(\.id) == ["p1-1", "p2-1"])
    #expect(rows.map(\.source) == ["Un grand jardin.", "Deux\nlignes"])
    #expect(rows.map(\.target) == ["A ⟨1⟩large⟨/1⟩ garden.", "Two\nlines & <more>"])
    let target = try #require(document.units[0].segments[0].target)
    let (content, unknown) = ReviewSheet.content("A ⟨1⟩very large⟨/1⟩ ⟨2/⟩garden.", codes: target.codes)
    #expect(content.text == "A very large garden.")
    #expect(content.codes.map(\.offset) == [2, 12])
    #expect(unknown == ["⟨2/⟩"])
  }

  @Test("a Word file without the table is no review sheet")
  func noSheet() throws {
    let other = try ArchiveFile.bytes(of: [
      .init("word/document.xml", "<w:document xmlns:w=\"w\"><w:body/></w:document>")
    ])
    #expect(throws: CalqueError(.malformed, "")) { try ReviewSheet.read(other) }
  }
}
