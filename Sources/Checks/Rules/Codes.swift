import Bitext
import UnicodeText

/// Inline codes that are missing, superfluous, unpaired or wrongly nested.
///
/// Codes are compared by kind and role, since a translation gives them ids of its own; links and footnotes by their markup
/// as well where it is the same language's address. A code that may be left out (XLIFF `canDelete`) and only carries
/// emphasis is a warning, everything else an error.
///
/// Two habits of good typography are no findings: words of the source language that the translation keeps and sets in
/// italics (*versement mobilité*), and the raised letters of ordinals and abbreviations (1ᵉʳ, XXᵉ, Mᵐᵉ, nᵒ, 20ᵗʰ), which
/// another language writes without.
enum Codes: PairRule {
  static let description = CheckDescription(
    id: "codes", summary: "inline codes are missing, superfluous or unpaired", defaultSeverity: .error,
    mqmType: "design-and-markup/markup")

  static func check(_ pair: inout CheckedPair) {
    let source = pair.source.inline.codes
    let target = pair.target.inline.codes
    guard !source.isEmpty || !target.isEmpty else { return }
    var counts: [String: Int] = [:]
    for code in target where code.role != .closing && !isRaisedEnding(code, of: pair.target) {
      counts[key(code), default: 0] += 1
    }
    for code in source where code.role != .closing {
      let name = key(code)
      guard !isRaisedEnding(code, of: pair.source) else { continue }
      if let count = counts[name], count > 0 {
        counts[name] = count - 1
      } else {
        pair.reportBytes(
          description, "\(words(code)) of the source is missing", source: code.offset..<code.offset,
          severity: isEmphasis(code) ? .warning : .error)
      }
    }
    for code in target.reversed() where code.role != .closing && !isRaisedEnding(code, of: pair.target) {
      let name = key(code)
      guard let count = counts[name], count > 0 else { continue }
      counts[name] = count - 1
      guard !isKeptFromSource(code, in: pair) else { continue }
      pair.reportBytes(
        description, "\(words(code)) is not in the source", target: code.offset..<code.offset,
        severity: isEmphasis(code) ? .warning : .error)
    }
    checkPairs(&pair, target)
  }

  /// Opening and closing codes of the target must meet, unless their partner stands in another segment.
  private static func checkPairs(_ pair: inout CheckedPair, _ codes: [InlineCode]) {
    var open: [InlineCode] = []
    for code in codes where !code.isIsolated {
      switch code.role {
      case .standalone: break
      case .opening: open.append(code)
      case .closing:
        if open.last?.id == code.id {
          open.removeLast()
        } else {
          let isOpen = open.contains { $0.id == code.id }
          open.removeAll { $0.id == code.id }
          pair.reportBytes(
            description,
            isOpen ? "\(words(code)) closes across another one" : "\(words(code)) closes and was never opened",
            target: code.offset..<code.offset, severity: .error)
        }
      }
    }
    for code in open {
      pair.reportBytes(
        description, "\(words(code)) is never closed", target: code.offset..<code.offset, severity: .error)
    }
  }

  /// The text between an opening code and its partner, or nil where one of them stands elsewhere.
  private static func span(of code: InlineCode, in side: CheckedText) -> Substring? {
    guard code.role == .opening,
      let partner = side.inline.codes.first(where: { $0.role == .closing && $0.id == code.id }),
      code.offset <= partner.offset
    else { return nil }
    let text = side.text.utf8
    let range =
      text.index(text.startIndex, offsetBy: code.offset)..<text.index(text.startIndex, offsetBy: partner.offset)
    return side.text[range]
  }

  /// Whether a code sets in italics what the translation keeps in the source's own words.
  private static func isKeptFromSource(_ code: InlineCode, in pair: CheckedPair) -> Bool {
    guard code.kind == .italic, let span = span(of: code, in: pair.target) else { return false }
    let kept = MatchKey.caseless(String(span))
    let text = MatchKey.caseless(pair.source.text)
    guard kept.contains(where: \.isLetter) else { return false }
    return text.ranges(of: kept).contains { place in
      text[..<place.lowerBound].last?.isLetter != true && text[place.upperBound...].first?.isLetter != true
    }
  }

  /// Letters that French and English raise behind a number or the start of a word.
  private static let raisedEndings: Set<String> = [
    "e", "er", "re", "ère", "ers", "res", "ères", "es", "ème", "èmes", "me", "mes", "d", "de", "nd", "nde", "o", "os",
    "gr", "lle", "lles", "r", "st", "th", "rd",
  ]

  /// Whether a code raises the ending of an ordinal or an abbreviation.
  private static func isRaisedEnding(_ code: InlineCode, of side: CheckedText) -> Bool {
    guard code.kind == .superscript, code.offset > 0, let letters = span(of: code, in: side) else { return false }
    return raisedEndings.contains(letters.lowercased())
  }

  private static func isEmphasis(_ code: InlineCode) -> Bool {
    switch code.kind {
    case .bold, .italic, .underline, .superscript, .subscript, .lineBreak: true
    default: false
    }
  }

  /// What makes two codes the same: an italic and a bold differ, two links do not.
  private static func key(_ code: InlineCode) -> String {
    "\(code.role == .standalone ? "s" : "p"):\(code.kind.name)"
  }

  private static func words(_ code: InlineCode) -> String {
    let markup = code.markup.count > 60 ? code.markup.prefix(59) + "…" : code.markup
    return markup.isEmpty ? "the code \(code.kind.name)" : "the code \(code.kind.name) (\(markup))"
  }
}
