import Alignment
import Bitext
import Testing

@Suite("Aligner: what holds for all texts")
struct AlignmentPropertyTests {
  @Test("the beads are a partition in order", arguments: 1...6)
  func partition(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let texts = TextGenerator(sentences: 40, using: &generator)
    let beads = try Aligner.frenchEnglish().align(.french(texts.french), .english(texts.english)).beads
    let bitext = try Bitext(
      name: "generated", source: .french(texts.french), target: .english(texts.english), beads: beads)
    #expect(bitext.isMonotone)
  }

  @Test("exchanging the sides mirrors the result", arguments: 1...6)
  func mirror(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let texts = TextGenerator(sentences: 30, using: &generator)
    let there = try Aligner.frenchEnglish().align(.french(texts.french), .english(texts.english))
    let back = try Aligner.englishFrench().align(.english(texts.english), .french(texts.french))
    #expect(Set(there.beads.map { [$0.source, $0.target] }) == Set(back.beads.map { [$0.target, $0.source] }))
    #expect(there.relatedness == back.relatedness)
  }

  @Test("confirmed beads survive, even absurd and crossing ones", arguments: 1...6)
  func confirmed(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let texts = TextGenerator(sentences: 30, using: &generator)
    let last = min(texts.french.count, texts.english.count) - 1
    let confirmed = [
      Bead(source: 2..<9, target: 3..<4, state: .confirmed), Bead(source: 12..<13, target: 20..<22, state: .confirmed),
      Bead(source: 15..<16, target: 10..<11, state: .confirmed),
      Bead(source: last..<(last + 1), target: last..<last, state: .confirmed),
    ]
    let result = try Aligner.frenchEnglish().align(
      .french(texts.french), .english(texts.english), confirmed: confirmed)
    for bead in confirmed { #expect(result.beads.contains(bead)) }
    // A bitext accepts them only as a partition.
    _ = try Bitext(
      name: "generated", source: .french(texts.french), target: .english(texts.english), beads: result.beads)
  }

  @Test("confirmed beads that overlap are refused")
  func overlap() throws {
    let confirmed = [Bead(source: 0..<2, target: 0..<1), Bead(source: 1..<2, target: 1..<2)]
    #expect(throws: CalqueError(.usage, "")) {
      try Aligner.frenchEnglish().align(.french(["a", "b"]), .english(["a", "b"]), confirmed: confirmed)
    }
  }

  @Test("a paragraph added at the end changes nothing far away")
  func locality() throws {
    var generator = SeededGenerator(seed: 7)
    let texts = TextGenerator(sentences: 60, using: &generator)
    let aligner = try Aligner.frenchEnglish()
    let before = try aligner.align(.french(texts.french), .english(texts.english)).beads
    let after = try aligner.align(
      .french(texts.french + ["Un tout autre sujet, sans rapport aucun."]), .english(texts.english)
    ).beads
    #expect(before.prefix(40).map { [$0.source, $0.target] } == after.prefix(40).map { [$0.source, $0.target] })
  }

  @Test("little memory gives the same beads as much")
  func windows() throws {
    var generator = SeededGenerator(seed: 8)
    let texts = TextGenerator(sentences: 700, using: &generator)
    var small = AlignmentOptions()
    small.maximumCells = 10_000
    let narrow = try Aligner.frenchEnglish(small).align(.french(texts.french), .english(texts.english)).beads
    let wide = try Aligner.frenchEnglish().align(.french(texts.french), .english(texts.english)).beads
    #expect(narrow.map { [$0.source, $0.target] } == wide.map { [$0.source, $0.target] })
  }
}

@Suite("Aligner: hostile texts")
struct AlignmentHostileTests {
  @Test("identical lines by the thousand")
  func identicalLines() throws {
    let source = SegmentedDocument.french(Array(repeating: "Oui.", count: 1000))
    let target = SegmentedDocument.english(Array(repeating: "Yes.", count: 950))
    let result = try Aligner.frenchEnglish().align(source, target)
    _ = try Bitext(name: "yes", source: source, target: target, beads: result.beads)
  }

  @Test("segments of fifty thousand characters")
  func longSegments() throws {
    let long = String(repeating: "La guerre et la paix, le pain et la neige. ", count: 1200)
    let answer = String(repeating: "War and peace, bread and snow. ", count: 1200)
    let beads = try Aligner.frenchEnglish().align(
      .french(["Un début.", long, "Une fin."]), .english(["A beginning.", answer, "An end."])
    ).beads
    #expect(beads.map(\.shape) == ["1:1", "1:1", "1:1"])
  }

  @Test("one side a hundred times longer")
  func lopsided() throws {
    let source = SegmentedDocument.french((0..<30).map { "Phrase numéro \($0)." })
    let target = SegmentedDocument.english((0..<3000).map { "Line of another text, \($0 % 7) times." })
    let result = try Aligner.frenchEnglish().align(source, target)
    _ = try Bitext(name: "lopsided", source: source, target: target, beads: result.beads)
  }

  @Test("segments without any letter, and with broken or rare scripts")
  func oddSegments() throws {
    let odd = ["", " ", "…", "\u{200B}", "\u{FFFD}", "— — —", "１２３", "\u{0E2A}\u{0E27}\u{0E31}\u{0E2A}", "😡😡"]
    let result = try Aligner.frenchEnglish().align(.french(odd), .english(odd.reversed()))
    _ = try Bitext(name: "odd", source: .french(odd), target: .english(odd.reversed()), beads: result.beads)
  }
}
