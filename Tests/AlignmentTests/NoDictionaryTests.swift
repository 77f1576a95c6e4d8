import Alignment
import Bitext
import Testing

/// A short article in German and English: nothing but lengths, places, numbers, names and like words speaks for its pairs.
enum GermanEnglishArticle {
  /// Blocks of sentences.
  static let german = [
    ["Das Archiv von Hellbrück"],
    [
      "Das Archiv der Stadt Hellbrück besitzt 3400 Fotografien aus den Jahren 1898 bis 1931.",
      "Der Fotograf Anton Kessler hat sie auf Glas gemacht.",
    ],
    [
      "Niemand wusste, dass es sie gab.",
      "Im Mai 2019 fand die Archivarin Maria Lorenz acht Kisten unter der Treppe.",
      "Die Platten waren nass geworden, und an 212 Stellen hatte sich die Schicht gelöst.",
    ],
    [
      "Die Restaurierung dauerte 14 Monate und kostete 86000 Euro.",
      "Die Hälfte zahlte das Land, die andere Hälfte kam von einer Stiftung in Bern.",
    ],
    ["Wer die Bilder sehen will, muss sich anmelden."],
    ["Auf einer Aufnahme steht Kessler selbst vor seinem Haus.", "Er lacht."],
  ]

  static let english = [
    ["The Hellbrück archive"],
    [
      "The archive of the town of Hellbrück owns 3,400 photographs from the years 1898 to 1931.",
      "They were made on glass by the photographer Anton Kessler.",
    ],
    [
      "Nobody knew that they existed.",
      "In May 2019 the archivist Maria Lorenz found eight boxes under the stairs.",
      "The plates had become wet.",
      "In 212 places the emulsion had come off.",
    ],
    [
      "The restoration took 14 months and cost 86,000 euros; half was paid by the region, and the other half came from a foundation in Bern."
    ],
    ["One picture shows Kessler himself in front of his house.", "He is laughing."],
  ]

  /// Which segments answer which.
  static let beads: [(source: Range<Int>, target: Range<Int>)] = [
    (0..<1, 0..<1), (1..<2, 1..<2), (2..<3, 2..<3), (3..<4, 3..<4), (4..<5, 4..<5), (5..<6, 5..<7), (6..<8, 7..<8),
    (8..<9, 8..<8), (9..<10, 8..<9), (10..<11, 9..<10),
  ]

  static func document(_ blocks: [[String]], _ language: LanguageTag, withParagraphs: Bool) -> SegmentedDocument {
    let lines = blocks.flatMap { $0 }
    guard withParagraphs else { return SegmentedDocument(lines: lines, language: language) }
    let numbers = blocks.indices.flatMap { block in blocks[block].map { _ in block } }
    return SegmentedDocument(lines: lines, paragraphs: numbers, language: language)
  }
}

@Suite("Aligner: two languages without any dictionary")
struct NoDictionaryTests {
  @Test("a short article falls into its pairs, with and without paragraphs", arguments: [true, false])
  func germanEnglish(withParagraphs: Bool) throws {
    let german = try LanguageTag("de")
    let aligner = try Aligner(
      source: german, target: .english, lexicon: BilingualLexicon(source: german, target: .english))
    let beads = try aligner.align(
      GermanEnglishArticle.document(GermanEnglishArticle.german, german, withParagraphs: withParagraphs),
      GermanEnglishArticle.document(GermanEnglishArticle.english, .english, withParagraphs: withParagraphs)
    ).beads
    #expect(beads.map(\.source) == GermanEnglishArticle.beads.map(\.source))
    #expect(beads.map(\.target) == GermanEnglishArticle.beads.map(\.target))
  }
}
