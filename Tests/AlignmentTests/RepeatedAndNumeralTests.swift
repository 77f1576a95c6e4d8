import Alignment
import Bitext
import Testing

@Suite("Aligner: repeated lines, Roman numerals, other scripts")
struct RepeatedAndNumeralTests {
  @Test("one line three thousand times is not called unrelated")
  func repeated() throws {
    let result = try Aligner.frenchEnglish().align(
      .french(Array(repeating: "Oui.", count: 3000)), .english(Array(repeating: "Yes.", count: 3000)))
    #expect(!result.looksUnrelated)
    #expect(result.beads.map(\.source) == (0..<3000).map { $0..<($0 + 1) })
    #expect(result.beads.map(\.target) == (0..<3000).map { $0..<($0 + 1) })
  }

  @Test("three equal lines too many on one side cost at most one bead, and nothing around them")
  func repeatedWithSurplus() throws {
    let beads = try Aligner.frenchEnglish().align(
      .french(["Le maire parle."] + Array(repeating: "Oui.", count: 40) + ["La foule se tait."]),
      .english(["The mayor speaks."] + Array(repeating: "Yes.", count: 37) + ["The crowd falls silent."])
    ).beads
    #expect(beads.count { $0.shape == "1:1" } >= 38)
    #expect(beads.first?.shape == "1:1")
    #expect(beads.last?.shape == "1:1")
  }

  @Test("centuries and reigns meet whatever their digits")
  func numerals() throws {
    let source = SegmentedDocument.french(["Le XXe siècle", "Louis XIV, roi", "Chapitre III"])
    let target = SegmentedDocument.english(["The 20th century", "Louis 14, king", "Chapter 3"])
    let aligner = try Aligner.frenchEnglish()
    let explanations = try aligner.explain(aligner.align(source, target).beads, source, target)
    for (explanation, number) in zip(explanations, ["20", "14", "3"]) {
      #expect(explanation.words.contains { $0.source == number && $0.target == number })
    }
  }

  @Test(
    "scripts without spaces, and from right to left",
    arguments: [
      ("zh", ["第一章。", "一九一七年，革命开始了。", "2024年有128人参加。", "结束。"]),
      ("th", ["บทที่หนึ่ง", "การปฏิวัติเริ่มขึ้นในปี 1917", "ในปี 2024 มีผู้เข้าร่วม 128 คน", "จบ"]),
      ("ar", ["الفصل الأول.", "بدأت الثورة عام 1917.", "في عام 2024 شارك 128 شخصا.", "النهاية."]),
    ])
  func scripts(language: String, lines: [String]) throws {
    let source = SegmentedDocument(lines: lines, language: try LanguageTag(language))
    let target = SegmentedDocument.english([
      "Chapter one.", "The revolution began in 1917.", "In 2024, 128 people took part.", "The end.",
    ])
    let tag = try LanguageTag(language)
    let aligner = try Aligner(source: tag, target: .english, lexicon: .init(source: tag, target: .english))
    let beads = try aligner.align(source, target).beads
    #expect(beads.map(\.shape) == ["1:1", "1:1", "1:1", "1:1"])
  }
}
