/// Finds what a translator added in a note of their own: `[N.d.T. : …]`, `(… – Translator's note)`, a text that begins so.
///
/// What stands there answers to nothing in the source.
enum TranslatorNotes {
  /// Ranges of scalars, brackets included.
  ///
  /// - Complexity: O(n) for texts without brackets and marks, else O(n) for each pair of brackets, which do not nest
  ///   beyond eight.
  static func ranges(in text: CheckedText) -> [Range<Int>] {
    let scalars = text.scalars
    if begins(scalars[...]) { return [scalars.indices] }
    var result: [Range<Int>] = []
    var open: [(index: Int, closing: Unicode.Scalar)] = []
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "(" where open.count < 8: open.append((index, ")"))
      case "[" where open.count < 8: open.append((index, "]"))
      case ")", "]":
        guard let last = open.last, last.closing == scalar else { continue }
        open.removeLast()
        let inside = scalars[(last.index + 1)..<index]
        if begins(inside) || ends(inside) { result.append(last.index..<(index + 1)) }
      default: break
      }
    }
    return result
  }

  private static func begins(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let start = folded(text.prefix(40))
    return marks.contains { mark in
      guard start.hasPrefix(mark) else { return false }
      return start.dropFirst(mark.count).first.map { !$0.isLetter } ?? true
    }
  }

  private static func ends(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    var end = folded(text.suffix(40))
    while let last = end.last, !last.isLetter { end.removeLast() }
    return marks.contains { mark in
      guard end.hasSuffix(mark) else { return false }
      return end.dropLast(mark.count).last.map { !$0.isLetter } ?? true
    }
  }

  /// Lower case, apostrophes as ASCII's, without points and spaces around letters that stand alone.
  private static func folded(_ text: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    // Letters since the last space or point: `N. d. T.` is `NdT`, where these count only after a longer word.
    var word = 0
    for scalar in text {
      switch scalar {
      case "\u{2019}", "'":
        view.append("'")
        word += 1
      case ".", "\u{A0}", "\u{202F}", " ":
        if word > 1 { view.append(" ") }
        word = 0
      default:
        view.append(contentsOf: String(scalar).lowercased().unicodeScalars)
        word = scalar.properties.isAlphabetic ? word + 1 : 0
      }
    }
    return String(view)
  }

  private static let marks: [String] = [
    "translator's note", "translators' note", "translator's footnote", "note from the translator",
    "note by the translator", "translation note", "note du traducteur", "note de la traductrice",
    "note des traducteurs", "note des traductrices", "note de traduction", "ndt", "ndlt", "trans note",
    "tr note", "nota del traductor", "nota de la traductora", "nota del traduttore", "nota della traduttrice",
    "nota do tradutor", "nota da tradutora", "anmerkung des übersetzers", "anmerkung der übersetzerin", "anm dü",
    "anm dübers",
  ]
}
