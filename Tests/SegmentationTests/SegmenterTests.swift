import Bitext
import Segmentation
import Testing

@Suite("Segments")
struct SegmenterTests {
  @Test(
    "Sentences are cut at terminators, and nowhere else",
    arguments: [
      ("fr", "M. Blum et Herriot se sont rencontrés hier.| Rien n’a filtré."),
      ("en", "The U.S. Senate adjourned.| The House did not."),
    ])
  func sentences(language: String, marked: String) throws {
    let segmenter = try Segmenter(language: LanguageTag(language))
    let text = marked.filter { $0 != "|" }
    let ranges = try segmenter.segments(in: text)
    let found = ranges.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
    #expect(found.joined(separator: "| ") == marked)
  }
}
