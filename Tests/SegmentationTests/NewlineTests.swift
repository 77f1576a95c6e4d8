import Bitext
import Segmentation
import Testing

@Suite("Line breaks")
struct NewlineTests {
  let text = "Un titre\nLa phrase est longue et\ncontinue ici. Une autre.\n\nFin"

  private func cut(_ policy: NewlinePolicy, _ text: String) throws -> [String] {
    var options = SegmentationOptions()
    options.newlines = policy
    let bytes = Array(text.utf8)
    return try Segmenter(language: .french, options: options).segments(in: text)
      .map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test("sentence: a line ends a segment unless it is plainly wrapped")
  func sentence() throws {
    #expect(try cut(.sentence, text) == ["Un titre", "La phrase est longue et\ncontinue ici.", "Une autre.", "Fin"])
    #expect(try cut(.sentence, "1° Le pain ;\n2° Le vin.\nToutefois") == ["1° Le pain ;\n2° Le vin.", "Toutefois"])
  }

  @Test("paragraph: only a blank line does")
  func paragraph() throws {
    #expect(
      try cut(.paragraph, text) == ["Un titre\nLa phrase est longue et\ncontinue ici.", "Une autre.", "Fin"])
  }

  @Test("space: none does")
  func space() throws {
    #expect(try cut(.space, text) == ["Un titre\nLa phrase est longue et\ncontinue ici.", "Une autre.", "Fin"])
    #expect(try cut(.space, "Un titre\n\nLa suite") == ["Un titre\n\nLa suite"])
  }

  @Test("blank: nothing but a blank line does")
  func blank() throws {
    #expect(
      try cut(.blank, text) == ["Un titre\nLa phrase est longue et\ncontinue ici. Une autre.", "Fin"])
  }

  @Test("sentence: where nouns have capitals, a line that ends in a space flows on")
  func flowed() throws {
    let segmenter = try Segmenter(language: LanguageTag("de"))
    #expect(try segmenter.segments(in: "Wir kaufen frische \nFische. Und\nBrot").count == 3)
    #expect(try segmenter.segments(in: "Die alte Stadt \nDas Haus steht.").count == 2)
  }

  @Test("All kinds of line breaks count")
  func kinds() throws {
    #expect(try cut(.sentence, "A\r\nB\rC\u{2028}D\u{85}E\u{2029}F") == ["A", "B", "C", "D", "E", "F"])
  }
}
