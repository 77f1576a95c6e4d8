public import Bitext

/// Beads as Vecalign writes and reads them, one a line: `[0,1]:[2]`, counted from 0, `[]` for an empty side.
///
/// Vecalign may add a cost after a second colon: it is not looked at, and none is written, since a cost and a
/// probability are different things.
public enum VecalignBeads {
  /// Writes beads.
  public static func write(_ beads: [Bead]) -> String {
    beads.map { "[\(BeadIndices.list($0.source))]:[\(BeadIndices.list($0.target))]\n" }.joined()
  }

  /// Reads beads, as `BeadIndices.read` does.
  ///
  /// - Throws: `CalqueError` with code `.malformed` and the line.
  public static func read(_ bytes: [UInt8], file: String) throws(CalqueError) -> [BeadIndices.Line] {
    try BeadIndices.read(bytes, file: file)
  }

  /// What stands between the brackets of both sides; empty when the line has another form.
  static func sides(of text: String) -> [String] {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false).prefix(2)
    let sides = fields.compactMap { field -> String? in
      let trimmed = field.drop { $0 == " " }
      guard trimmed.hasPrefix("["), let end = trimmed.firstIndex(of: "]"),
        trimmed[trimmed.index(after: end)...].allSatisfy({ $0 == " " })
      else { return nil }
      return String(trimmed[..<end].dropFirst())
    }
    return sides.count == 2 ? sides : []
  }
}
