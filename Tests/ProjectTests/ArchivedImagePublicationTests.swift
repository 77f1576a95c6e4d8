import Bitext
import Documents
import Foundation
import Project
import Testing

@Suite("Images inside an article's own file are published with it")
struct ArchivedImagePublicationTests {
  /// One transparent point.
  private static let dot: [UInt8] =
    Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 255, 255, 255, 0, 0, 0, 0x2C, 0, 0, 0, 0]
    + [1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B]

  private func openDocument(_ headline: String, _ words: String, _ text: String) throws -> [UInt8] {
    let spaces = ["office", "text"].map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }
    let content = """
      <office:document-content \(spaces.joined(separator: " ")) xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
      xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink">\
      <office:body><office:text><text:h text:outline-level="1">\(headline)</text:h>\
      <text:p><draw:frame><draw:image xlink:href="Pictures/dot.gif"/><svg:desc>\(words)</svg:desc></draw:frame></text:p>\
      <text:p>\(text)</text:p></office:text></office:body></office:document-content>
      """
    return try ArchiveFile.bytes(of: [
      .init("mimetype", "application/vnd.oasis.opendocument.text", isCompressed: false),
      .init("content.xml", content), .init("Pictures/dot.gif", Self.dot),
    ])
  }

  @Test("the page and the book carry them; a file that is gone is no reason not to publish")
  func published() throws {
    let workspace = try ProjectWorkspace()
    defer { withExtendedLifetime(workspace) {} }
    let french = workspace.path + "/gare.fr.odt"
    try FileSystem.write(try openDocument("La gare ferme", "Le quai désert", "Le maire refuse."), to: french)
    let english = workspace.path + "/gare.en.odt"
    try FileSystem.write(
      try openDocument("The station closes", "The empty platform", "The mayor refuses."), to: english)
    let project = try workspace.project()
    var settings = AlignmentSettings()
    settings.isForcing = true
    _ = try project.store(try project.align(french, english, settings), forcing: true)
    let document = try #require(try project.bilingualDocuments("gare").first)
    let page = try project.page(of: document)
    #expect(page.contains("src=\"data:image/gif;base64,R0lGODlh"))
    #expect(page.contains("alt=\"Le quai désert\"") || page.contains("Le quai désert"))
    let book = try project.book(of: [document])
    #expect(try ArchivedImage.contents(at: ["archive:EPUB/images/1.gif"], in: book).values.first == Self.dot)
    // The page is that of the bitext; without the file it has the words of the image alone.
    try FileManager.default.removeItem(atPath: french)
    #expect(!(try workspace.project().page(of: document)).contains("data:image/gif"))
  }
}
