import Bitext
import Interchange
import Testing

@Suite("Beads as indices: our own notation, Vecalign's, hunalign's")
struct BeadNotationTests {
  private static let beads = [
    Bead(source: 0..<2, target: 0..<1), Bead(source: 2..<3, target: 1..<1), Bead(source: 3..<3, target: 1..<3),
    Bead(source: 3..<4, target: 3..<4),
  ]

  /// The segments of beads: an empty side has no place in these notations.
  private static func segments(_ beads: [Bead]) -> [[[Int]]] { beads.map { [Array($0.source), Array($0.target)] } }

  @Test("what is written")
  func written() throws {
    #expect(BeadIndices.write(Self.beads) == "0,1\t0\n2\t\n\t1,2\n3\t3\n")
    #expect(VecalignBeads.write(Self.beads) == "[0,1]:[0]\n[2]:[]\n[]:[1,2]\n[3]:[3]\n")
  }

  @Test("what other programs write is read: spaces, costs, scores, comments, line ends of Windows")
  func foreign() throws {
    let vecalign = "[0, 1]:[0]:0.231\n\n[2]:[]:0.5\r\n[]:[1, 2]:nan\n[3]:[3]"
    let indices = "\u{FEFF}# by hand\r\n0,1\t0\t0.9\r\n2\t\r\n\t1,2\n\n3\t3"
    for text in [vecalign, indices] {
      let lines = try BeadIndices.read(Array(text.utf8), file: "x")
      #expect(Self.segments(lines.map(\.bead)) == Self.segments(Self.beads))
    }
    #expect(try BeadIndices.read(Array(indices.utf8), file: "x").map(\.number) == [2, 3, 4, 6])
  }

  @Test("what is no bead is named with its line")
  func refused() throws {
    let lines = [
      "0 1", "0,2\t1", "1,0\t1", "-1\t0", "a\t0", "0\tb", "\t", "[0]", "[0]:", "[0:[1]", "[0,]:[1]", "0,,1\t2",
      "9999999999999999999999\t0", "[0]x:[1]",
    ]
    for line in lines {
      #expect(throws: CalqueError(.malformed, ""), "\(line)") {
        try BeadIndices.read(Array("0\t0\n\(line)\n".utf8), file: "x")
      }
      do { _ = try BeadIndices.read(Array("0\t0\n\(line)\n".utf8), file: "x") } catch {
        #expect(error.position?.line == 2)
      }
    }
  }

  @Test("random beads come back from all three notations", arguments: 1...20)
  func roundTrip(seed: Int) throws {
    var generator = Generator(seed: UInt64(seed))
    let beads = Self.random(&generator)
    let indices = try BeadIndices.read(Array(BeadIndices.write(beads).utf8), file: "x").map(\.bead)
    let vecalign = try VecalignBeads.read(Array(VecalignBeads.write(beads).utf8), file: "x").map(\.bead)
    let ladder = try HunalignLadder.read(Array(try HunalignLadder.write(beads).utf8), file: "x")
    #expect(Self.segments(indices) == Self.segments(beads))
    #expect(Self.segments(vecalign) == Self.segments(beads))
    #expect(Self.segments(ladder) == Self.segments(beads))
  }

  @Test("a ladder refuses beads that cross, the other notations carry them")
  func crossing() throws {
    let beads = [Bead(source: 0..<1, target: 1..<2), Bead(source: 1..<2, target: 0..<1)]
    #expect(throws: CalqueError(.unsupported, "")) { try HunalignLadder.write(beads) }
    #expect(try BeadIndices.read(Array(BeadIndices.write(beads).utf8), file: "x").map(\.bead) == beads)
    #expect(try VecalignBeads.read(Array(VecalignBeads.write(beads).utf8), file: "x").map(\.bead) == beads)
  }

  private static func random(_ generator: inout Generator) -> [Bead] {
    var result: [Bead] = []
    var source = 0
    var target = 0
    for _ in 0..<generator.count(1...30) {
      let (left, right) = (generator.count(0...3), generator.count(0...3))
      if left + right == 0 { continue }
      result.append(Bead(source: source..<(source + left), target: target..<(target + right)))
      source += left
      target += right
    }
    return result
  }
}

@Suite("Moved text: beads that cross survive the bilingual formats")
struct MovedRowTests {
  /// A bitext of paragraphs of one to three sentences whose translations stand in another order.
  private static func bitext(_ generator: inout Generator) throws -> Bitext {
    let count = generator.count(2...8)
    var paragraphs: [Int] = []
    for paragraph in 0..<count { paragraphs += Array(repeating: paragraph, count: generator.count(1...3)) }
    var order = Array(paragraphs.indices)
    order.shuffle(using: &generator)
    let source = SegmentedDocument(
      lines: paragraphs.indices.map { "Phrase \($0)." }, paragraphs: paragraphs, language: .french)
    let target = SegmentedDocument(
      lines: order.map { "Sentence \($0)." }, paragraphs: paragraphs, language: .english)
    var beads = paragraphs.indices.map { index in
      Bead(
        source: index..<(index + 1),
        target: (order.firstIndex(of: index) ?? 0)..<((order.firstIndex(of: index) ?? 0) + 1),
        probability: 0.5, doubts: [.crossing])
    }
    // One pair is left open on both sides.
    let open = generator.count(0...(beads.count - 1))
    let answer = beads[open].target
    beads[open].target = answer.lowerBound..<answer.lowerBound
    beads.append(Bead(source: paragraphs.count..<paragraphs.count, target: answer, probability: 0.5))
    return try Bitext(name: "moved", source: source, target: target, beads: beads)
  }

  private static func shape(_ bitext: Bitext) -> [[[Int]]] {
    bitext.beads.map { [Array($0.source), Array($0.target)] }
  }

  @Test("XLIFF 2.1 and 1.2 give the same bitext back", arguments: 1...15)
  func roundTrip(seed: Int) throws {
    var generator = Generator(seed: UInt64(seed))
    let bitext = try Self.bitext(&generator)
    let document = bitext.bilingualDocument(format: "text")
    #expect(Self.shape(try document.bitext()) == Self.shape(bitext))
    let modern = XLIFF2.write(document)
    let read = try #require(try XLIFF2.read(Array(modern.utf8), file: "x").value.first)
    #expect(read.segments.map(\.targetPosition) == document.segments.map(\.targetPosition))
    let again = try read.bitext()
    #expect(Self.shape(again) == Self.shape(bitext))
    #expect(again.target.segments.map(\.text) == bitext.target.segments.map(\.text))
    #expect(again.target.segments.map(\.block) == bitext.target.segments.map(\.block))
    let writing = XLIFF12.writing(document)
    let old = try #require(try XLIFF12.read(Array(writing.text.utf8), file: "x").value.first)
    #expect(Self.shape(try old.bitext()) == Self.shape(bitext))
  }

  @Test("inside a paragraph XLIFF's own order says where targets stand")
  func order() throws {
    let source = SegmentedDocument(lines: ["Un.", "Deux.", "Trois."], paragraphs: [0, 0, 0], language: .french)
    let target = SegmentedDocument(lines: ["Three.", "One.", "Two."], paragraphs: [0, 0, 0], language: .english)
    let beads = [
      Bead(source: 0..<1, target: 1..<2), Bead(source: 1..<2, target: 2..<3), Bead(source: 2..<3, target: 0..<1),
    ]
    let text = XLIFF2.write(
      try Bitext(name: "m", source: source, target: target, beads: beads).bilingualDocument())
    #expect(text.contains("<target order=\"2\">One.</target>"))
    #expect(text.contains("<target order=\"3\">Two.</target>"))
    #expect(text.contains("<target order=\"1\">Three.</target>"))
  }

  @Test("rows in the order of both texts say nothing of places")
  func monotone() throws {
    let source = SegmentedDocument(lines: ["Un.", "Deux."], language: .french)
    let target = SegmentedDocument(lines: ["One.", "Two."], language: .english)
    let bitext = try Bitext(
      name: "m", source: source, target: target,
      beads: [Bead(source: 0..<1, target: 0..<1), Bead(source: 1..<2, target: 1..<2)])
    let text = XLIFF2.write(bitext.bilingualDocument())
    #expect(!text.contains("target-position") && !text.contains("order="))
  }

  @Test("a document whose rows claim impossible places is refused")
  func impossible() throws {
    var document = try Bitext(
      name: "m", source: .init(lines: ["Un."], language: .french), target: .init(lines: ["One."], language: .english),
      beads: [Bead(source: 0..<1, target: 0..<1)]
    ).bilingualDocument()
    document.units[0].segments[0].targetPosition = 7
    #expect(throws: CalqueError(.malformed, "")) { try document.bitext() }
  }
}
