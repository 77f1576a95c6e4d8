import Bitext
import Interchange
import Testing
import XMLText

@Suite("XML, read piece by piece")
struct XMLStreamTests {
  @Test("byte order mark beats declaration") func mark() throws {
    let stream = XMLStream(
      [0xEF, 0xBB, 0xBF] + Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\u{E9}</a>".utf8), file: "x")
    var text = ""
    while let event = try stream.next() {
      if case .text(let piece, _) = event { text += piece }
    }
    #expect(text == "\u{E9}")
    #expect(stream.warnings.count == 1)
  }
}
