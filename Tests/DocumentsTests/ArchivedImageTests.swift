import Bitext
import Documents
import Testing

@Suite("Images inside Word, OpenDocument and EPUB files")
struct ArchivedImageTests {
  /// The blocks of a file with their images, `[address relation]` before the text.
  private func shown(_ read: ReadDocument) -> [String] {
    read.document.blocks.map { block in
      block.layout.images.map { "[\($0.address) \($0.relation.rawValue)] " }.joined() + block.content.text
    }
  }

  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006"

  private func picture(_ relationship: String, words: String = "") -> String {
    let description = words.isEmpty ? "" : " descr=\"\(words)\""
    return """
      <w:p><w:r><w:drawing><wp:inline xmlns:wp="\(Self.drawing)/wordprocessingDrawing"><wp:docPr id="1" name="i"\(description)/>\
      <a:graphic xmlns:a="\(Self.drawing)/main"><a:blip r:embed="\(relationship)"/></a:graphic></wp:inline></w:drawing></w:r></w:p>
      """
  }

  @Test("Word: an image with words is theirs, one without stands before the next block, the last one behind")
  func word() throws {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    let relationships = """
      <Relationships><Relationship Id="i1" Type="\(kind)" Target="media/a.png"/>\
      <Relationship Id="i2" Type="\(kind)" Target="../outside/b%20c.png"/>\
      <Relationship Id="i3" Type="\(kind)" Target="https://example.org/d.png" TargetMode="External"/>\
      <Relationship Id="i4" Type="\(kind)" Target="../../e.png"/></Relationships>
      """
    func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }
    let fixture = ContainerFixture.word(
      paragraph("Un.") + picture("i1", words: "Le quai") + picture("i2") + paragraph("Deux.") + picture("i4")
        + paragraph("Trois.") + picture("i3"))
    let entries = fixture.entries.filter { $0.name != "word/_rels/document.xml.rels" }
    let whole = ContainerFixture(
      name: "a.docx",
      entries: entries + [
        .init("word/_rels/document.xml.rels", relationships), .init("word/media/a.png", "one"),
        .init("outside/b c.png", "two"),
      ])
    let read = try whole.read()
    #expect(
      shown(read) == [
        "Un.", "[archive:word/media/a.png alternative] Le quai", "[archive:outside/b%20c.png before] Deux.",
        "[https://example.org/d.png after] Trois.",
      ])
    let addresses = read.document.blocks.flatMap(\.layout.images).map(\.address)
    let found = try ArchivedImage.contents(at: addresses + ["archive:none.png"], in: try whole.bytes)
    #expect(
      found.mapValues { String(decoding: $0, as: UTF8.self) } == [
        "archive:word/media/a.png": "one", "archive:outside/b%20c.png": "two",
      ])
    // What is no archive has no images inside it.
    #expect(try ArchivedImage.contents(at: addresses, in: Array("text".utf8)).isEmpty)
  }

  @Test("OpenDocument: a frame's image has the words of the frame")
  func openDocument() throws {
    let read = try ContainerFixture.openDocumentDrawing.read()
    #expect(shown(read).contains("[archive:Pictures/p.jpg alternative] Un portail « vert » & rouillé"))
  }

  @Test("EPUB: the address is taken from the chapter's folder")
  func epub() throws {
    let entries = ContainerFixture.epub.entries.map { entry in
      guard entry.name == "EPUB/texte/un deux.xhtml" else { return entry }
      return ArchiveFile.Entry(
        entry.name,
        """
        <html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><h1>La cour</h1>\
        <figure><img src="../images/a.png" alt="Un portail"/></figure><p>Fin.</p></body></html>
        """)
    }
    let read = try ContainerFixture(name: "livre.epub", entries: entries).read()
    #expect(shown(read).contains("[archive:EPUB/images/a.png alternative] Un portail"))
  }
}
