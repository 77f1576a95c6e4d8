import Bitext

/// Spaces before and inside punctuation, by the target's typography.
///
/// English has no space before `, ; : ! ? . )` and after an opening quotation mark. French has a no-break space before
/// `; : ! ? » %` and after `«` (U+202F or U+00A0; fr-CA only before `:` and inside guillemets); a missing one is reported, and an
/// ordinary one only where the text has no-break spaces elsewhere, so that plain-typed text is not flooded.
enum PunctuationSpacing: PairRule {
  static let description = CheckDescription(
    id: "punctuation-spacing", summary: "a space before punctuation is missing, wrong or superfluous",
    defaultSeverity: .warning, mqmType: "linguistic-conventions/typography")

  static func check(_ pair: inout CheckedPair) {
    switch pair.target.language.language {
    case "fr": checkFrench(&pair)
    case "en", "es", "it", "de", "pt", "nl": checkTight(&pair)
    default: break
    }
  }

  private static func checkTight(_ pair: inout CheckedPair) {
    let text = pair.target
    let addresses = text.addresses
    for index in text.scalars.indices where text.scalars[index].isSpace && index > 0 {
      guard let next = text.scalar(index + 1), !text.scalars[index - 1].isSpace else { continue }
      switch next {
      case ";", ":", "!", "?", ",", ".":
        let after = text.scalar(index + 2)
        // ".NET", ".5", "...", "?!" in a list of signs, and smileys are words of their own.
        guard after == nil || after?.isSpace == true || isClosing(after) else { continue }
        // A smiley.
        if after == ")", next == ":" || next == ";" { continue }
        let before = text.scalars[index - 1]
        guard before.isLetter || before.isDigit || isClosing(before) || before == "%" else { continue }
      case "”" where text.scalar(index + 2)?.isLetter != true: break
      default: continue
      }
      if addresses.contains(where: { $0.contains(index) }) { continue }
      pair.report(
        description, "a space before “\(next)”", target: index..<index + 2, suggestion: String(Character(next)))
    }
  }

  private static func isClosing(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "\"", "”", "’", "'", ")", "]", "»": true
    default: false
    }
  }

  private static func checkFrench(_ pair: inout CheckedPair) {
    let text = pair.target
    let addresses = text.addresses
    let isCanadian = text.language.identifier.hasSuffix("-CA")
    let usesNoBreak = text.scalars.contains(where: \.isNoBreakSpace)
    for index in text.scalars.indices {
      let mark = text.scalars[index]
      let isOpening = mark == "«"
      guard isOpening || (index > 0 && ["»", ":", ";", "!", "?"].contains(mark)) else { continue }
      if isCanadian, mark == ";" || mark == "!" || mark == "?" { continue }
      if addresses.contains(where: { $0.contains(index) }) { continue }
      guard let neighbour = text.scalar(isOpening ? index + 1 : index - 1) else { continue }
      let place = isOpening ? index..<index + 2 : index - 1..<index + 1
      if neighbour.isNoBreakSpace { continue }
      if neighbour.isSpace {
        guard usesNoBreak else { continue }
        pair.report(
          description, "an ordinary space \(isOpening ? "after" : "before") “\(mark)” where a no-break space belongs",
          target: place, suggestion: joined(mark, isOpening), severity: .info)
      } else if needsSpace(mark, neighbour: neighbour, at: index, in: text) {
        pair.report(
          description, "no space \(isOpening ? "after" : "before") “\(mark)”", target: index..<index + 1,
          suggestion: joined(mark, isOpening))
      }
    }
  }

  private static func joined(_ mark: Unicode.Scalar, _ isOpening: Bool) -> String {
    let space = mark == ";" || mark == "!" || mark == "?" ? "\u{202F}" : "\u{A0}"
    return isOpening ? "\(mark)\(space)" : "\(space)\(mark)"
  }

  private static func needsSpace(
    _ mark: Unicode.Scalar, neighbour: Unicode.Scalar, at index: Int, in text: CheckedText
  ) -> Bool {
    switch mark {
    case "«", "»": return true
    case ":":
      // Clock times, ratios, scopes and smileys.
      guard let after = text.scalar(index + 1) else { return neighbour.isLetter || neighbour == ")" }
      return (neighbour.isLetter || neighbour == ")" || neighbour.isDigit) && after.isSpace
    default:
      // In a cluster such as "?!" the first mark carries the space.
      guard neighbour.isLetter || neighbour.isDigit || neighbour == ")" || neighbour == "]" || neighbour == "%" else {
        return false
      }
      guard let after = text.scalar(index + 1) else { return true }
      return after.isSpace || after == "»" || after == "!" || after == "?" || after == ")"
    }
  }
}
