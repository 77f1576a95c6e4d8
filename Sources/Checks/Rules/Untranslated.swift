import Bitext

/// A source without a translation.
///
/// Reported when the target is empty or white space and the source has a letter or a digit; a source of punctuation alone
/// needs no translation.
enum Untranslated {
  static let description = CheckDescription(
    id: "untranslated", summary: "the target is empty", defaultSeverity: .error, mqmType: "accuracy/untranslated")

  static func check(_ pair: inout CheckedPair) {
    guard pair.source.scalars.contains(where: { $0.isLetter || $0.isDigit }) else { return }
    pair.report(description, "not translated: the target is empty", target: 0..<0)
  }
}
