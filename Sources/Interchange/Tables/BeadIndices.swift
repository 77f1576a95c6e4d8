public import Bitext

/// Beads as indices of their segments, one a line: `0,1<TAB>2`, counted from 0, an empty side for a segment that nothing
/// answers.
///
/// The format in which Calque prints beads and reads anchors. Empty lines and lines that begin with `#` say nothing; what
/// follows a second tab is not looked at. Beads of Vecalign (`[0,1]:[2]`) are read as well.
public enum BeadIndices {
  /// A bead with the line that it stands on, from 1.
  public struct Line: Hashable, Sendable {
    /// The bead; its probability is 1.
    public let bead: Bead
    /// The line's number, from 1.
    public let number: Int
  }

  /// Writes beads.
  public static func write(_ beads: [Bead]) -> String {
    beads.map { "\(list($0.source))\t\(list($0.target))\n" }.joined()
  }

  /// Reads beads of either notation.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - file: its name for messages.
  /// - Returns: the beads in the order of the file, with their lines.
  /// - Throws: `CalqueError` with code `.malformed` and the line for what is no bead: something other than numbers,
  ///   numbers that do not follow each other, two empty sides.
  public static func read(_ bytes: [UInt8], file: String) throws(CalqueError) -> [Line] {
    var result: [Line] = []
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    for (index, line) in rest.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      if text.hasPrefix("#") || text.allSatisfy({ $0 == " " || $0 == "\t" }) && !text.contains("\t") { continue }
      let sides =
        text.hasPrefix("[")
        ? VecalignBeads.sides(of: text)
        : text.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false).prefix(2).map(String.init)
      guard sides.count == 2, let source = range(sides[0]), let target = range(sides[1]) else {
        throw CalqueError(
          .malformed, "not a bead: \(text.prefix(60))", at: .init(file: file, line: index + 1),
          hint: "Write 0,1<TAB>2 or [0,1]:[2], with neighbouring segments counted from 0.")
      }
      guard !(source.isEmpty && target.isEmpty) else {
        throw CalqueError(.malformed, "a bead without segments", at: .init(file: file, line: index + 1))
      }
      result.append(Line(bead: Bead(source: source, target: target), number: index + 1))
    }
    return result
  }

  /// `4,5` of 4..<6.
  static func list(_ range: Range<Int>) -> String { range.map(String.init).joined(separator: ",") }

  /// The range of `4,5`; nil when the numbers are none or do not follow each other.
  private static func range(_ text: String) -> Range<Int>? {
    let fields = text.split(separator: ",", omittingEmptySubsequences: false).map { field in
      field.drop { $0 == " " }.prefix { $0 != " " }
    }
    if fields.count == 1, fields[0].isEmpty { return 0..<0 }
    guard let first = number(fields[0]) else { return nil }
    for (offset, field) in fields.enumerated() where number(field) != first + offset { return nil }
    return first..<(first + fields.count)
  }

  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 12, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }
}
