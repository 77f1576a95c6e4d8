import Bitext

/// Final punctuation of unlike kind: a question that answers a statement, a full stop that is missing.
///
/// Compared are classes, not characters: `…` is `...`, and closing quotation marks and brackets may stand before or after.
/// An exclamation mark may become a full stop or the reverse, and a stop may be added; headings are free, in list items only questions count.
enum EndPunctuation: PairRule {
  static let description = CheckDescription(
    id: "end-punctuation", summary: "the final punctuation differs in kind", defaultSeverity: .warning,
    mqmType: "linguistic-conventions/punctuation")

  private enum Mark: String {
    case none = "none", fullStop = "a full stop", question = "a question mark", exclamation = "an exclamation mark"
    case ellipsis = "an ellipsis", colon = "a colon", semicolon = "a semicolon"
  }

  /// The class of the final punctuation and where it begins.
  private static func mark(of text: CheckedText) -> (mark: Mark, start: Int) {
    var start = text.scalars.count
    var marks: Set<Unicode.Scalar> = []
    var dots = 0
    var closing = 0
    while start > 0 {
      let scalar = text.scalars[start - 1]
      switch scalar {
      case ".": dots += 1
      case "?", "!", "…", ":", ";", "。", "？", "！": break
      case ")", "]", "\"", "'", "”", "’", "»", "›", "}": closing += 1
      case "«", "“": break
      default:
        guard scalar.isSpace else { return (classify(marks, dots: dots), start) }
      }
      marks.insert(scalar)
      start -= 1
    }
    return (classify(marks, dots: dots), start)
  }

  private static func classify(_ marks: Set<Unicode.Scalar>, dots: Int) -> Mark {
    if marks.contains("?") || marks.contains("？") { return .question }
    if marks.contains("!") || marks.contains("！") { return .exclamation }
    if marks.contains("…") || dots >= 2 { return .ellipsis }
    if marks.contains(":") { return .colon }
    if marks.contains(";") { return .semicolon }
    return dots > 0 || marks.contains("。") ? .fullStop : .none
  }

  static func check(_ pair: inout CheckedPair) {
    let (wanted, sourceStart) = mark(of: pair.source)
    let (found, targetStart) = mark(of: pair.target)
    guard wanted != found else { return }
    // An abbreviation's point at the end is not the sentence's: "av. J.-C." answers "BC".
    if wanted == .none || found == .none, isShort(pair) { return }
    switch pair.kind {
    case .heading, .field: return
    default: if isFree(pair), wanted != .question, found != .question { return }
    }
    // A sentence whose source lacks its stop gets one; and other languages exclaim less than French does.
    if found == .fullStop, wanted == .none || wanted == .exclamation { return }
    if found == .exclamation, wanted == .fullStop { return }
    let message =
      found == .none
      ? "the source ends with \(wanted.rawValue), the target with none"
      : wanted == .none
        ? "the target ends with \(found.rawValue), the source with none"
        : "the source ends with \(wanted.rawValue), the target with \(found.rawValue)"
    pair.report(
      description, message, source: sourceStart..<pair.source.scalars.count,
      target: targetStart..<pair.target.scalars.count)
  }

  /// Titles, list items and the like, in which final punctuation follows each language's own custom.
  private static func isFree(_ pair: CheckedPair) -> Bool {
    switch pair.kind {
    case .listItem, .tableCell, .caption: true
    default: false
    }
  }

  /// One or two words, such as an abbreviation or a label: no sentence.
  private static func isShort(_ pair: CheckedPair) -> Bool {
    pair.source.words.count <= 2 && pair.target.words.count <= 2
  }
}
