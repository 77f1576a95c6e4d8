import Bitext

/// A bracket without its partner.
///
/// List marks such as `a)` or `1°)` at the start, and smileys, are no brackets; where the source lacks the same partner, the
/// bracket runs over several segments and is right.
enum Brackets: PairRule {
  static let description = CheckDescription(
    id: "brackets", summary: "a bracket is opened and not closed, or the reverse", defaultSeverity: .warning,
    mqmType: "linguistic-conventions/punctuation")

  private static let pairs: [(open: Unicode.Scalar, close: Unicode.Scalar)] = [("(", ")"), ("[", "]"), ("{", "}")]

  static func check(_ pair: inout CheckedPair) {
    for bracket in pairs {
      let target = unmatched(bracket.open, bracket.close, in: pair.target)
      guard target != nil else { continue }
      let source = unmatched(bracket.open, bracket.close, in: pair.source)
      if let source, let target, pair.source.scalars[source] == pair.target.scalars[target] { continue }
      if let target {
        pair.report(
          description, "“\(pair.target.scalars[target])” without its partner", target: target..<target + 1)
      }
    }
  }

  /// The first bracket without a partner.
  private static func unmatched(_ open: Unicode.Scalar, _ close: Unicode.Scalar, in text: CheckedText) -> Int? {
    var openings: [Int] = []
    for (index, scalar) in text.scalars.enumerated() {
      if scalar == open {
        if !isSmiley(index, text) { openings.append(index) }
      } else if scalar == close {
        if openings.isEmpty {
          if !isListMark(index, text), !isSmiley(index, text) { return index }
        } else {
          openings.removeLast()
        }
      }
    }
    return openings.first
  }

  private static func isSmiley(_ index: Int, _ text: CheckedText) -> Bool {
    guard index > 0 else { return false }
    let before = text.scalars[index - 1]
    if before == ":" || before == ";" { return true }
    return before == "-" && index > 1 && (text.scalars[index - 2] == ":" || text.scalars[index - 2] == ";")
  }

  /// `a)`, `12)`, `1°)`, `iv)` at the start of the text or of a part of it.
  private static func isListMark(_ index: Int, _ text: CheckedText) -> Bool {
    var start = index
    while start > 0, !text.scalars[start - 1].isSpace { start -= 1 }
    let label = text.scalars[start..<index]
    guard !label.isEmpty, label.count <= 4, text.scalar(index + 1)?.isLetter != true else { return false }
    // At the start, or after a mark that ends the item before.
    var before = start
    while before > 0, text.scalars[before - 1].isSpace { before -= 1 }
    guard before == 0 || [";", ":", ",", "."].contains(text.scalars[before - 1]) else { return false }
    let isRoman = label.allSatisfy { "ivxIVX".unicodeScalars.contains($0) }
    let isNumber = label.allSatisfy { $0.isDigit || $0 == "°" || $0 == "º" || $0 == "." }
    return isRoman || isNumber || (label.count == 1 && label.allSatisfy(\.isLetter))
  }
}
