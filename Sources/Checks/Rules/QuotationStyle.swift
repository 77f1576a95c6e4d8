import Bitext

/// Quotation marks of another language.
///
/// Guillemets in an English target, and straight marks in a French target whose source has typographic ones or that has
/// guillemets elsewhere.
enum QuotationStyle: PairRule {
  static let description = CheckDescription(
    id: "quotation-style", summary: "quotation marks of another language", defaultSeverity: .warning,
    mqmType: "locale-conventions/quotation-marks")

  static func check(_ pair: inout CheckedPair) {
    let text = pair.target
    switch text.language.language {
    case "en":
      if let index = text.scalars.firstIndex(where: { $0 == "«" || $0 == "»" }) {
        pair.report(
          description, "guillemets in an English text", target: index..<index + 1,
          suggestion: text.scalars[index] == "«" ? "“" : "”")
      }
    case "fr":
      let straight = text.scalars.indices.filter { text.scalars[$0] == "\"" }
      guard straight.count >= 2, let first = straight.first, !isInches(first, text) else { return }
      pair.report(
        description, "straight quotation marks in a French text", target: first..<first + 1, suggestion: "«\u{A0}")
    default: break
    }
  }

  private static func isInches(_ index: Int, _ text: CheckedText) -> Bool {
    index > 0 && text.scalars[index - 1].isDigit
  }
}
