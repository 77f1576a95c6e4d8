import Bitext
import Segmentation
import Testing

@Suite("Names, interrupted speech, long brackets, notes")
struct VersionTwoTests {
  @Test("A title behind a hyphen in a name of capitals is a part of the name")
  func compounds() throws {
    try expectCuts(
      """
      Il vit aux Grands-Prés. | « J’y perds un peu. »
      Il vit aux Grands-Prés. | Il y perd un peu.
      Le Vice-Prés. Durand a parlé.
      """, "fr")
  }

  @Test("Speech that an author interrupts between dashes is one sentence inside its guillemets")
  func interruptedSpeech() throws {
    try expectCuts(
      """
      «Куда ты идёшь? – спросила мама. – Завтра ведь выходной».
      Мама спросила. | – Завтра ведь выходной.
      «Завтра выходной». | – Это правда.
      """, "ru")
  }

  @Test("All places inside one bracket get one answer, so that a segment is not cut again")
  func longBrackets() throws {
    for words in [5, 20, 40, 60, 90, 120] {
      let filling = String(repeating: "mot ", count: words)
      let text = "Le début (un. Deux \(filling)trois. Quatre \(filling)cinq) finit. La suite vient."
      let segmenter = try Segmenter(language: .french)
      let bytes = Array(text.utf8)
      for range in try segmenter.segments(in: text) {
        let segment = String(decoding: bytes[range], as: UTF8.self)
        #expect(try segmenter.segments(in: segment) == [0..<segment.utf8.count], "\(words): \(segment)")
      }
    }
  }

  @Test("Notes and captions stay whole where the rules say so (`segmentsubflows`)", arguments: [true, false])
  func subflows(segments: Bool) throws {
    var options = SegmentationOptions()
    options.srx = SegmentationRules(
      groups: [.init(name: "a", rules: [.init(isBreak: true, before: "\\.", after: "\\s")])],
      maps: [.init(languagePattern: ".*", groupName: "a")], segmentsSubflows: segments, file: "r.srx")
    let document = Document(
      format: "markdown",
      blocks: [
        Block(id: "p1", content: "Un. Deux."), Block(id: "n1", kind: .note, content: " Trois. Quatre. "),
        Block(id: "c1", kind: .caption, content: "Cinq. Six."),
      ])
    let segmented = try Segmenter(language: .french, options: options).segment(document)
    #expect(
      segmented.segments.map(\.text)
        == (segments
          ? ["Un.", "Deux.", "Trois.", "Quatre.", "Cinq.", "Six."] : ["Un.", "Deux.", "Trois. Quatre.", "Cinq. Six."]))
  }

  @Test("Explanations name the line of the file of starters and of words of saying")
  func explanations() throws {
    let segmenter = try Segmenter(language: .english)
    let starter = try #require(try segmenter.decisions(in: "He lives in the U.S. The end.").last)
    #expect(starter.isBreak && starter.file == "starters.en.txt" && starter.line > 0)
    let speech = try #require(try segmenter.decisions(in: "“Order!” Mr Smith shouted. It ended.").first)
    #expect(!speech.isBreak && speech.rule == "speech-tag" && speech.file == "speech.en.txt")
    let french = try Segmenter(language: .french).decisions(in: "Où vas-tu ? demanda Paul. Il sortit.")
    #expect(french.first?.file == "speech.fr.txt" && french.first.map { $0.line > 0 } == true)
  }
}
