import Bitext
import Segmentation
import Testing

@Suite("Segments one after the other")
struct LongTextTests {
  @Test("are those of the whole text, on random texts", arguments: ["fr", "en", "ja", "el"])
  func equality(language: String) throws {
    var generator = SeededGenerator(state: 77)
    let pieces = [
      "Le", "M.", "Durand", "p.", "12", "(voir", "fin.)", "etc.", "«\u{A0}Oui\u{A0}!\u{A0}»", "?", "…", "\n", "\n\n",
      "日本。", "a",
    ]
    let segmenter = try Segmenter(language: LanguageTag(language))
    for _ in 0..<100 {
      let text = (0..<60).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined(separator: " ")
      var found: [Range<Int>] = []
      try Array(text.utf8).withUnsafeBufferPointer { bytes in
        try segmenter.forEachSegment(inUTF8: bytes) { found.append($0) }
      }
      #expect(try found == segmenter.segments(in: text), "\(text.debugDescription)")
    }
  }

  private struct Enough: Error {}

  @Test("stop where the caller throws")
  func stopping() throws {
    let segmenter = try Segmenter(language: .english)
    var count = 0
    #expect(throws: Enough.self) {
      try Array("One. Two. Three.".utf8).withUnsafeBufferPointer { bytes in
        try segmenter.forEachSegment(inUTF8: bytes) { _ in
          count += 1
          if count == 2 { throw Enough() }
        }
      }
    }
    #expect(count == 2)
  }
}
