import Alignment
import Bitext
import Foundation
import Testing

/// Bytes of a NumPy file.
private func numpy(
  _ rows: [[Float]], header: String? = nil, version: UInt8 = 1, headerLength: Int? = nil, extra: [UInt8] = []
) -> [UInt8] {
  let columns = rows.first?.count ?? 0
  let text = header ?? "{'descr': '<f4', 'fortran_order': False, 'shape': (\(rows.count), \(columns)), }\n"
  let length = headerLength ?? text.utf8.count
  var bytes: [UInt8] = [
    0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59, version, 0, UInt8(length & 0xFF), UInt8(length >> 8 & 0xFF),
  ]
  if version > 1 { bytes += [UInt8(length >> 16 & 0xFF), UInt8(length >> 24 & 0xFF)] }
  bytes += Array(text.utf8)
  for value in rows.joined() { withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes += Array($0) } }
  return bytes + extra
}

@Suite("Vectors: NumPy files, hostile ones among them")
struct VectorMatrixTests {
  private let rows: [[Float]] = [[1, 0, 0.5], [0, -1, 2]]

  @Test("files of format 1, 2 and 3 are read", arguments: [1, 2, 3])
  func read(version: Int) throws {
    let matrix = try VectorMatrix(numpy: numpy(rows, version: UInt8(version)), name: "x.npy")
    #expect(try matrix == VectorMatrix(rows, name: "x.npy"))
    #expect((matrix.rows, matrix.columns) == (2, 3))
  }

  @Test("no rows are a matrix too")
  func empty() throws {
    let header = "{'descr': '<f4', 'fortran_order': False, 'shape': (0, 384), }"
    #expect(try VectorMatrix(numpy: numpy([], header: header), name: "x").rows == 0)
  }

  @Test("what is no such file, cut off, or lies about itself is refused")
  func malformed() throws {
    let good = numpy(rows)
    let headers = [
      "{'descr': '<f4', 'fortran_order': False, 'shape': (3, 3), }",
      "{'descr': '<f4', 'fortran_order': False, 'shape': (4611686018427387904, 4), }",
      "{'descr': '<f4', 'fortran_order': False, 'shape': (999999999999999, 999999999999999), }",
      "{'descr': '<f4', 'fortran_order': False, 'shape': (-2, -3), }", "{'descr': '<f4'", "", "{}",
      "{'descr': '<f4', 'fortran_order': False, 'shape': (6, 0), }",
    ]
    var cases = headers.map { numpy(rows, header: $0) }
    cases += [[], [0x93], Array("not numpy at all".utf8), Array(good.dropLast()), good + [0]]
    cases += [numpy(rows, headerLength: 60_000), numpy([[1, .nan]]), numpy([[.infinity]]), numpy([[3e38]])]
    for (number, bytes) in cases.enumerated() {
      #expect(throws: CalqueError(.malformed, ""), "case \(number)") { try VectorMatrix(numpy: bytes, name: "x") }
    }
    for end in good.indices {
      #expect(throws: CalqueError.self) { try VectorMatrix(numpy: Array(good[..<end]), name: "x") }
    }
  }

  @Test("other types, orders and dimensions are refused by name")
  func unsupported() throws {
    let headers = [
      "{'descr': '<f8', 'fortran_order': False, 'shape': (1, 3), }",
      "{'descr': '|O', 'fortran_order': False, 'shape': (2, 3), }",
      "{'descr': '>f4', 'fortran_order': False, 'shape': (2, 3), }",
      "{'descr': '<f4', 'fortran_order': True, 'shape': (2, 3), }",
      "{'descr': '<f4', 'fortran_order': False, 'shape': (6,), }",
    ]
    for header in headers {
      #expect(throws: CalqueError(.unsupported, ""), "\(header)") {
        try VectorMatrix(numpy: numpy(rows, header: header), name: "x")
      }
    }
    #expect(throws: CalqueError(.unsupported, "")) { try VectorMatrix(numpy: numpy(rows, version: 9), name: "x") }
  }

  @Test("vectors must be as many as segments, and of one size")
  func counts() throws {
    let two = try VectorMatrix(rows)
    let wide = try VectorMatrix([[1, 2, 3, 4], [1, 2, 3, 4]])
    #expect(throws: CalqueError(.usage, "")) {
      try VectorSimilarity(source: two, target: two, sourceCount: 2, targetCount: 3)
    }
    #expect(throws: CalqueError(.usage, "")) {
      try VectorSimilarity(source: two, target: wide, sourceCount: 2, targetCount: 2)
    }
    #expect(throws: CalqueError(.usage, "")) { try VectorMatrix([[1], [1, 2]]) }
  }
}

@Suite("Likeness of vectors as a term of the score")
struct SimilarityTests {
  /// Sentences without words in common: only the vectors know what answers what.
  private static let count = 24

  /// A direction of its own for each meaning, with some noise.
  private static func vector(_ meaning: Int, _ generator: inout SeededGenerator) -> [Float] {
    (0..<32).map { column in
      (column == meaning % 32 ? 1 : 0) + (column == meaning * 7 % 32 ? 0.5 : 0)
        + Float.random(in: -0.1...0.1, using: &generator)
    }
  }

  private static func aligner() throws -> Aligner {
    let finnish = try LanguageTag("fi")
    return try Aligner(
      source: .french, target: finnish, lexicon: BilingualLexicon(source: .french, target: finnish))
  }

  private static func texts() throws -> (
    source: SegmentedDocument, target: SegmentedDocument, vectors: VectorSimilarity
  ) {
    var generator = SeededGenerator(seed: 3)
    // The translation leaves meanings 5 and 6 out and adds one behind 15.
    let meanings = Array(0..<5) + Array(7..<16) + [29] + Array(16..<count)
    let source = SegmentedDocument(lines: (0..<count).map { "aa \($0 % 2 == 0 ? "bb" : "cc") dd." }, language: .french)
    let target = SegmentedDocument(
      lines: meanings.map { "xx \($0 % 2 == 0 ? "yy" : "zz") ww." }, language: try LanguageTag("fi"))
    let vectors = try VectorSimilarity(
      source: VectorMatrix((0..<count).map { vector($0, &generator) }),
      target: VectorMatrix(meanings.map { vector($0, &generator) }), sourceCount: count, targetCount: meanings.count)
    return (source, target, vectors)
  }

  @Test("where words say nothing, vectors find what was left out and added")
  func vectorsDecide() throws {
    let (source, target, vectors) = try Self.texts()
    let beads = try Self.aligner().align(source, target, similarity: vectors).beads
    let expected =
      (0..<5).map { [[$0], [$0]] } + [[[5], []], [[6], []]] + (7..<16).map { [[$0], [$0 - 2]] } + [[[], [14]]]
      + (16..<Self.count).map { [[$0], [$0 - 1]] }
    #expect(beads.map { [Array($0.source), Array($0.target)] } == expected)
    let without = try Self.aligner().align(source, target).beads
    #expect(without.map { [Array($0.source), Array($0.target)] } != expected)
  }

  @Test("exchanging the sides mirrors the result")
  func mirror() throws {
    let (source, target, vectors) = try Self.texts()
    struct Exchanged: SegmentSimilarity {
      let original: VectorSimilarity
      func likeness(_ source: Range<Int>, _ target: Range<Int>) -> Float { original.likeness(target, source) }
    }
    let there = try Self.aligner().align(source, target, similarity: vectors).beads
    let finnish = try LanguageTag("fi")
    let back = try Aligner(
      source: finnish, target: .french, lexicon: BilingualLexicon(source: finnish, target: .french)
    ).align(target, source, similarity: Exchanged(original: vectors)).beads
    #expect(
      Set(there.map { [Array($0.source), Array($0.target)] }) == Set(back.map { [Array($0.target), Array($0.source)] }))
  }

  @Test("the explanation shows the term")
  func explained() throws {
    let (source, target, vectors) = try Self.texts()
    let aligner = try Self.aligner()
    let beads = try aligner.align(source, target, similarity: vectors).beads
    let with = try aligner.explain(beads, source, target, at: [0], similarity: vectors)
    #expect(with[0].terms.contains { $0.name == "embeddings" && $0.contribution > 1 })
    let without = try aligner.explain(beads, source, target, at: [0])
    #expect(!without[0].terms.contains { $0.name == "embeddings" })
  }

  @Test("vectors that are all alike, or zero, harm nothing")
  func degenerate() throws {
    let french = SegmentedDocument.french(["Le maire est arrivé.", "Il a parlé.", "La foule a applaudi."])
    let english = SegmentedDocument.english(["The mayor arrived.", "He spoke.", "The crowd applauded."])
    for value in [Float(0), 1] {
      let same = try VectorMatrix(Array(repeating: [value, value], count: 3))
      let vectors = try VectorSimilarity(source: same, target: same, sourceCount: 3, targetCount: 3)
      let beads = try Aligner.frenchEnglish().align(french, english, similarity: vectors).beads
      _ = try Bitext(name: "same", source: french, target: english, beads: beads)
    }
  }
}
