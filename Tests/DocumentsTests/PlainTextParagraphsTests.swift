import Bitext
import Documents
import Testing

@Suite("Plain text, paragraph by paragraph")
struct PlainTextParagraphsTests {
  @Test("The paragraphs are the document's, on random texts", arguments: 0..<40)
  func equality(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &* 77 &+ 3)
    let words = [
      "un", "mot", "phrase.", "- ", "1. ", "\n", "\n", "\r\n", "\n\n", "  ", "\t", "de", "l’été", "longuement", "\r",
    ]
    for count in [0, 1, 5, 60, 400] {
      let text = "x" + (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
      var options = ReadingOptions()
      options.format = .plainText
      let blocks = try DocumentReader.read(Array(text.utf8), fileName: nil, options: options).document.blocks
      var found: [String] = []
      let paragraphs = try #require(PlainTextParagraphs(file: Array(text.utf8)))
      paragraphs.forEach { found.append("\($0) \(String(decoding: $1, as: UTF8.self))") }
      #expect(found == blocks.map { "\($0.id) \($0.content.text)" }, "\(text.debugDescription)")
    }
  }

  @Test("Lines wrapped at one width are one paragraph; a blank line ends it")
  func wrapped() throws {
    let line = "Une ligne que l’on a coupée à une largeur, comme le font les courriels"
    let text = "\u{FEFF}" + [line, line, line, "fin.", "", "", " Autre. "].joined(separator: "\n")
    var found: [String] = []
    try #require(PlainTextParagraphs(file: Array(text.utf8))).forEach {
      found.append(String(decoding: $1, as: UTF8.self))
    }
    #expect(found == ["\(line) \(line) \(line) fin.", "Autre."])
  }

  @Test("What is no UTF-8 text is refused")
  func refused() {
    #expect(PlainTextParagraphs(file: [0x61, 0xFF]) == nil)
    #expect(PlainTextParagraphs(file: [0x61, 0]) == nil)
    #expect(PlainTextParagraphs(file: []) != nil)
  }
}
