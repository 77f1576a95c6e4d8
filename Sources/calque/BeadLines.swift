import Bitext
import FoundationEssentials
import Project
import UnicodeText

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

  /// `0,1<TAB>2`: indices from 0, an empty side for a deletion.
  static func indices(_ beads: [Bead]) -> String {
    beads.map { bead in
      "\(bead.source.map(String.init).joined(separator: ","))\t\(bead.target.map(String.init).joined(separator: ","))\n"
    }.joined()
  }

  /// A probability with four decimals.
  static func rounded(_ similarity: Similarity) -> Double { (similarity.value * 10_000).rounded() / 10_000 }
}

/// Files that hold one segment a line.
enum SegmentLines {
  /// The lines of a UTF-8 file, without their ends; an empty line is an empty segment.
  static func read(_ path: String) throws -> [String] {
    let bytes = try FileSystem.read(path)
    let text: String
    do throws(UnicodeTextError) { text = try TextEncoding.decode(bytes).text } catch {
      let offset = TextEncoding.firstInvalidUTF8(bytes[...]) ?? 0
      throw CalqueError(
        .undecodable, "not UTF-8", at: .init(file: path, byteOffset: offset), hint: "Save the file as UTF-8.")
    }
    var lines = text.split(separator: /\r?\n/, omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

extension String {
  /// The string, filled with spaces up to a width in characters.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
