import Bitext
import Segmentation
import Testing
import UnicodeText

@Suite("Without exceptions, the scan finds what ICU's iterator finds")
struct UnicodeSentencesTests {
  private func expectSame(_ texts: [String], _ language: String) throws {
    var options = SegmentationOptions()
    options.builtIn = .unicode
    let segmenter = try Segmenter(language: LanguageTag(language), options: options)
    let iterator = try BreakIterator(.sentence, locale: language)
    for text in texts {
      let ours = try segmenter.decisions(in: text).map(\.offset)
      let icu = try iterator.boundaries(in: text).dropLast()
      #expect(ours == Array(icu), "\(text.debugDescription.prefix(400))")
    }
  }

  @Test(
    "Small texts",
    arguments: [
      "", "a", ".", "a. b", "a. B", "a.B", "A.B", "1.5", "a.5 b", "a. 5 b", "a.) b", "a.) B", "a.\"  B", "a?b", "a? b",
      "a.\u{301} B", "a.\r\nb", "a\n\nb", "\u{301}a", "a\n\u{301}. B", "a. (\u{202F}« é", "a…  b", "a.. B", "a., B",
      "。」は",
    ])
  func small(text: String) throws { try expectSame([text], "en") }

  @Test("Random texts of what the rules look at", arguments: 0..<40)
  func random(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    try expectSame((0..<50).map { _ in randomText(&generator, pieces: 30) }, "en")
  }

  @Test("Random scalars of all planes", arguments: 0..<10)
  func randomScalars(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed &+ 1_000)
    let texts = (0..<50).map { _ in
      var text = String.UnicodeScalarView()
      while text.count < 60 {
        let limit: UInt32 = Bool.random(using: &generator) ? 0x3100 : 0x11_0000
        if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) { text.append(scalar) }
        if Int.random(in: 0..<3, using: &generator) == 0 { text.append(contentsOf: ". ".unicodeScalars) }
      }
      return String(text)
    }
    try expectSame(texts, "en")
  }

  @Test("The development texts", .enabled(if: !SharedData.texts.isEmpty, "no development data beside the repository"))
  func development() throws {
    for name in SharedData.texts { try expectSame([SharedData.text(name)], String(name.prefix(2))) }
  }
}
