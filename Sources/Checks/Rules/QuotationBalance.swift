import Bitext

/// A quotation mark without its partner.
///
/// A quotation may run over several segments; so it is reported only when the source's own marks are balanced, or the
/// source has none. Single marks are not counted: they cannot be told from apostrophes.
enum QuotationBalance: PairRule {
  static let description = CheckDescription(
    id: "quotation-balance", summary: "a quotation mark is opened and not closed, or the reverse",
    defaultSeverity: .warning, mqmType: "linguistic-conventions/punctuation")

  /// How many more marks open than close, for typographic and straight ones; straight marks count by their parity.
  static func surplus(_ text: CheckedText) -> (open: Int, straight: Int, place: Int?) {
    var depth = 0
    var straight = 0
    var place: Int?
    for (index, scalar) in text.scalars.enumerated() {
      switch scalar {
      case "«", "“", "„":
        // German and others close with “; here it closes when „ is open.
        depth += 1
        place = index
      case "»", "”":
        depth -= 1
        if depth < 0 { place = index }
      case "\"":
        if index > 0, text.scalars[index - 1].isDigit, index + 1 < text.scalars.count, !opensBefore(index, text) {
          continue
        }
        straight += 1
        if depth == 0 { place = index }
      default: break
      }
    }
    return (depth, straight % 2, place)
  }

  /// Whether a straight mark before this one is still open: then a mark after a digit closes it and is no inch sign.
  private static func opensBefore(_ index: Int, _ text: CheckedText) -> Bool {
    text.scalars[..<index].count { $0 == "\"" } % 2 == 1
  }

  /// Whether a language closes with marks that open elsewhere.
  static func isForeignCustom(_ language: String) -> Bool {
    ["de", "cs", "sk", "pl", "hu", "ja", "zh"].contains(language)
  }

  static func check(_ pair: inout CheckedPair) {
    guard !isForeignCustom(pair.target.language.language) else { return }
    let target = surplus(pair.target)
    guard target.open != 0 || target.straight != 0 else { return }
    let source = surplus(pair.source)
    // The source leaves the same quotation open.
    if source.open != 0 || source.straight != 0 {
      let same = (source.open > 0 || source.straight != 0) && (target.open > 0 || target.straight != 0)
      let sameEnd = (source.open < 0 || source.straight != 0) && (target.open < 0 || target.straight != 0)
      if same || sameEnd { return }
    }
    let place = target.place ?? 0
    pair.report(
      description,
      target.open < 0 ? "a closing quotation mark without an opening one" : "a quotation mark without its partner",
      target: place..<min(place + 1, pair.target.scalars.count))
  }
}
