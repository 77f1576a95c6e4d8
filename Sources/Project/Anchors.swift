import Bitext
import Interchange

/// Beads that a person gives as fixed points of an alignment: a file of `0,1<TAB>2` or `[0,1]:[2]` lines.
struct Anchors {
  /// The beads, confirmed, in the order of the file.
  let beads: [Bead]

  /// Reads and checks anchors against the texts that they are for.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - source: the original.
  ///   - target: the translation.
  ///   - allowsMoves: whether anchors may cross each other.
  /// - Throws: `CalqueError` with the line of an anchor that reaches outside, holds a segment of an earlier one, or
  ///   crosses one.
  init(
    path: String, source: SegmentedDocument, target: SegmentedDocument, allowsMoves: Bool
  ) throws(CalqueError) {
    let file = Project.shown(path)
    let lines = try BeadIndices.read(try FileSystem.read(path), file: file)
    var owners: [Side: [Int: Int]] = [.source: [:], .target: [:]]
    for line in lines {
      let place = CalqueError.Position(file: file, line: line.number)
      for side in Side.allCases {
        let count = side == .source ? source.segments.count : target.segments.count
        let name = side == .source ? "original" : "translation"
        guard line.bead[side].upperBound <= count else {
          throw CalqueError(
            .usage, "segment \(line.bead[side].upperBound - 1) of the \(name) does not exist", at: place,
            hint: count == 0 ? "The \(name) has no segments." : "The \(name) has segments 0…\(count - 1).")
        }
        for segment in line.bead[side] {
          if let owner = owners[side]?.updateValue(line.number, forKey: segment) {
            throw CalqueError(
              .usage, "segment \(segment) of the \(name) stands in the anchor of line \(owner) already", at: place,
              hint: "Each segment may stand in one anchor.")
          }
        }
      }
    }
    if !allowsMoves { try Self.requireOrder(lines, file: file) }
    beads = lines.map { line in
      var bead = line.bead
      bead.state = .confirmed
      return bead
    }
  }

  private static func requireOrder(_ lines: [BeadIndices.Line], file: String) throws(CalqueError) {
    let pairs = lines.filter(\.bead.isPair).sorted { $0.bead.source.lowerBound < $1.bead.source.lowerBound }
    for (first, second) in zip(pairs, pairs.dropFirst())
    where second.bead.target.lowerBound < first.bead.target.lowerBound {
      let (earlier, later) = first.number < second.number ? (first, second) : (second, first)
      throw CalqueError(
        .usage, "this anchor crosses the one of line \(earlier.number)", at: .init(file: file, line: later.number),
        hint: "Say --allow-moves if the text was really moved.")
    }
  }
}
