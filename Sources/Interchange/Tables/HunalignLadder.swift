public import Bitext

/// The ladder that hunalign writes: a rung a line, `SOURCE<TAB>TARGET<TAB>SCORE`, where a rung says how many segments of
/// each side stand before it; two neighbouring rungs enclose a bead.
public enum HunalignLadder {
  /// Writes beads as a ladder; the score of a rung is that of the bead that begins there.
  ///
  /// - Returns: the file's content.
  /// - Throws: `CalqueError` with code `.unsupported` when beads cross: a ladder has no place for that.
  public static func write(_ beads: [Bead]) throws(CalqueError) -> String {
    var text = ""
    var source = 0
    var target = 0
    for (index, bead) in beads.enumerated() {
      guard bead.source.isEmpty || bead.source.lowerBound == source,
        bead.target.isEmpty || bead.target.lowerBound == target
      else {
        throw CalqueError(
          .unsupported, "bead \(index) crosses another, and a ladder cannot say so",
          hint: "Write indices, vecalign or a bilingual format.")
      }
      text += "\(source)\t\(target)\t\(decimal(bead.probability))\n"
      source += bead.source.count
      target += bead.target.count
    }
    return text + "\(source)\t\(target)\t0\n"
  }

  private static func decimal(_ value: Similarity) -> String {
    let thousandths = Int((value.value * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.utf8.count) + digits
  }

  /// Reads a ladder into beads; scores outside 0…1, which hunalign has, become 0 or 1.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - file: its name for messages.
  /// - Returns: the beads in order.
  /// - Throws: `CalqueError` with code `.malformed` and the line for what is no rung or goes down.
  public static func read(_ bytes: [UInt8], file: String) throws(CalqueError) -> [Bead] {
    var beads: [Bead] = []
    var last: (source: Int, target: Int, score: Double)?
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      if text.isEmpty { continue }
      let fields = text.split(separator: "\t", omittingEmptySubsequences: false)
      let place = CalqueError.Position(file: file, line: index + 1)
      guard fields.count >= 2, let source = Int(fields[0]), let target = Int(fields[1]), source >= 0, target >= 0,
        source <= 1 << 40, target <= 1 << 40
      else {
        throw CalqueError(.malformed, "not a rung of a ladder: \(text.prefix(60))", at: place)
      }
      if let last {
        guard source >= last.source, target >= last.target else {
          throw CalqueError(.malformed, "the ladder goes down", at: place)
        }
        if source > last.source || target > last.target {
          beads.append(
            Bead(
              source: last.source..<source, target: last.target..<target, probability: Similarity(last.score)))
        }
      }
      last = (source, target, fields.count > 2 ? Double(fields[2]) ?? 0 : 0)
    }
    return beads
  }
}
