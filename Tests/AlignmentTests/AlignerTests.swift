import Alignment
import Bitext
import Testing

@Suite("Aligner: two texts into beads")
struct AlignerTests {
  private let strikeFrench = [
    "Le syndicat a appelé à la grève.", "Elle a duré trois semaines.", "Les ouvriers ont gagné.",
    "Personne ne s’y attendait en 1917.", "La ville est redevenue calme.",
  ]
  private let strikeEnglish = [
    "The union called a strike, and it lasted three weeks.", "The workers won.", "The town was quiet again.",
  ]

  @Test("a merged sentence and a dropped one are found")
  func mergedAndDropped() throws {
    let beads = try Aligner.frenchEnglish().align(.french(strikeFrench), .english(strikeEnglish)).beads
    #expect(beads.map(\.shape) == ["2:1", "1:1", "1:0", "1:1"])
  }

  @Test("numbers meet by value, whatever their separators")
  func numbers() throws {
    let beads = try Aligner.frenchEnglish().align(
      .french(["128\u{A0}000 habitants", "1,4 million d’euros", "12\u{202F}500 lits", "25\u{A0}%"]),
      .english(["Population 128,000", "€1.4 million", "25%"])
    ).beads
    #expect(
      beads.filter(\.isPair).map { [$0.source, $0.target] } == [[0..<1, 0..<1], [1..<2, 1..<2], [3..<4, 2..<3]])
  }

  @Test("a headline goes to the headline, a credit on one side stays alone")
  func articleParts() throws {
    let source = SegmentedDocument(
      [
        (.heading(level: 1), .headline, "Le bus pour tous"), (.paragraph, .byline, "Par Lucie Ardouin"),
        (.paragraph, .body, "Qui paie la gratuité ?"), (.paragraph, .body, "La ville ne sait pas encore."),
      ], language: .french)
    let target = SegmentedDocument(
      [
        (.heading(level: 1), .headline, "Nobody Rides for Free"), (.paragraph, .byline, "By Lucie Ardouin"),
        (.paragraph, .translatorCredit, "Translated by Hugh Pemberton"),
        (.paragraph, .body, "Who pays for it?"), (.paragraph, .body, "The town does not know yet."),
      ], language: .english)
    let beads = try Aligner.frenchEnglish().align(source, target).beads
    #expect(beads.map(\.shape) == ["1:1", "1:1", "0:1", "1:1", "1:1"])
  }

  @Test("an empty side leaves everything alone; two empty sides give nothing")
  func emptySides() throws {
    let aligner = try Aligner.frenchEnglish()
    #expect(try aligner.align(.french([]), .english(strikeEnglish)).beads.map(\.shape) == ["0:1", "0:1", "0:1"])
    #expect(try aligner.align(.french(["Bonjour."]), .english([])).beads.map(\.shape) == ["1:0"])
    #expect(try aligner.align(.french([]), .english([])).beads.isEmpty)
    #expect(try aligner.align(.french([""]), .english([" "])).beads.count >= 1)
  }

  @Test("the same text twice falls into its own sentences")
  func sameText() throws {
    let aligner = try Aligner(
      source: .french, target: .french, lexicon: .seed(source: .french, target: .french))
    let result = try aligner.align(.french(strikeFrench), .french(strikeFrench))
    #expect(result.beads.map { [$0.source, $0.target] } == (0..<5).map { [$0..<($0 + 1), $0..<($0 + 1)] })
    #expect(!result.looksUnrelated)
  }

  @Test("a number that is missing is named where the bead is doubtful")
  func missingNumber() throws {
    var options = AlignmentOptions()
    options.doubtThreshold = 1
    let beads = try Aligner.frenchEnglish(options).align(
      .french(["Elle est née en 1917 à Valdorne."]), .english(["She was born in Valdorne."])
    ).beads
    #expect(beads.first?.doubts.contains(.number("1917", missingOn: .target)) == true)
  }

  @Test("texts of different articles look unrelated, translations do not")
  func relatedness() throws {
    let aligner = try Aligner.frenchEnglish()
    let other = [
      "Add two eggs and stir slowly.", "Let the dough rest for an hour.", "Bake until golden, then cool on a rack.",
      "Serve with cream or fresh berries.", "Any leftover pastry keeps for days in a tin.",
    ]
    #expect(try aligner.align(.french(strikeFrench), .english(other)).looksUnrelated)
    #expect(try !aligner.align(.french(strikeFrench), .english(strikeEnglish)).looksUnrelated)
  }

  @Test("moved text is reported, and paired when moves are allowed")
  func moves() throws {
    let french = [
      "Le médecin du village a quitté la maison de santé en septembre 2021.", "Le pain manque.", "La neige tombe.",
      "Les ouvriers attendent le train.", "La rivière déborde.", "Les enfants dorment.",
    ]
    let english = [
      "Bread is short.", "Snow is falling.", "The workers are waiting for the train.", "The river is overflowing.",
      "The children are asleep.", "The village doctor left the health centre in September 2021.",
    ]
    let kept = try Aligner.frenchEnglish().align(.french(french), .english(english)).beads
    #expect(kept.first?.shape == "1:0")
    #expect(kept.first?.doubts.contains { $0.description.contains("segment 6") } == true)
    var options = AlignmentOptions()
    options.allowsMoves = true
    let moved = try Aligner.frenchEnglish(options).align(.french(french), .english(english)).beads
    #expect(moved.first == Bead(source: 0..<1, target: 5..<6, probability: 0.7, doubts: [.crossing]))
    #expect(moved.count == 6)
  }

  @Test("the explanation names the terms and the words")
  func explanation() throws {
    let aligner = try Aligner.frenchEnglish()
    let beads = try aligner.align(.french(strikeFrench), .english(strikeEnglish)).beads
    let first = try #require(
      try aligner.explain(beads, .french(strikeFrench), .english(strikeEnglish), at: [0]).first)
    #expect(first.terms.contains { $0.name == "shape-1-2" && $0.value == 1 })
    #expect(first.words.contains { $0.source == "syndicat" && $0.target == "union" })
  }

  @Test("options and lexicons that make no sense are refused")
  func refusals() throws {
    var options = AlignmentOptions()
    options.maximumSegmentsPerSide = 0
    #expect(throws: CalqueError(.usage, "")) { try Aligner.frenchEnglish(options) }
    #expect(throws: CalqueError(.language, "")) {
      try Aligner(source: .french, target: .english, lexicon: BilingualLexicon(source: .english, target: .french))
    }
  }
}
