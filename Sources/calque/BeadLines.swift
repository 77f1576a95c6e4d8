import Bitext
import FoundationEssentials

/// The forms in which beads are printed.
enum BeadLines {
  private struct Line: Encodable {
    let source: [String]
    let target: [String]
    let score: Double
    let doubt: [String]
  }

  /// A bead a line: `{"doubt","score","source","target"}`, inline codes left out.
  static func jsonl(_ bitext: Bitext) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var result: [UInt8] = []
    for bead in bitext.beads {
      let line = Line(
        source: bitext.segments(of: bead, on: .source).map(\.content.line),
        target: bitext.segments(of: bead, on: .target).map(\.content.line), score: rounded(bead.probability),
        doubt: bead.doubts.map(\.description))
      result.append(contentsOf: try encoder.encode(line))
      result.append(0x0A)
    }
    return result
  }

  /// A probability with four decimals.
  static func rounded(_ similarity: Similarity) -> Double { (similarity.value * 10_000).rounded() / 10_000 }
}

extension String {
  /// The string, filled with spaces up to a width in characters.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
