public import Bitext
import UnicodeText

/// Puts the typography of French and English text right: spaces, apostrophes, quotation marks, ellipses, grouped digits.
///
/// French: a no-break space before `;`, `:`, `!`, `?`, `»`, `%` and units of currency, after `«`; straight apostrophes and
/// quotation marks become typographic, `...` becomes `…`, groups of digits hold together. English: no space before
/// punctuation; apostrophes and quotation marks as the document has them. Both: no two spaces in a row, none at the ends
/// of a sentence's marks. Applying it twice gives the same as once. Web addresses, placeholders, code and times are left
/// alone, and so is what it does not understand.
public struct TypographyFixer: Sendable {
  /// The language of the text.
  public let language: LanguageTag
  /// The house's custom.
  public let policy: TypographyPolicy

  /// Creates a fixer.
  public init(language: LanguageTag, policy: TypographyPolicy? = nil) {
    self.language = language
    self.policy = policy ?? TypographyPolicy(for: language)
  }

  /// What to change in a text, in order; nothing for languages other than French and English.
  ///
  /// - Complexity: O(n).
  public func edits(for content: InlineText) -> [TextEdit] {
    var scan = Scan(content)
    switch language.language {
    case "fr": scan.fixFrench(policy)
    case "en": scan.fixEnglish(policy)
    default: return []
    }
    return scan.edits
  }

  /// The text put right.
  ///
  /// - Complexity: O(n).
  public func fixed(_ content: InlineText) -> InlineText { content.applying(edits(for: content)) }
}

extension TypographyFixer {
  /// A text on its way through the rules.
  struct Scan {
    let scalars: [Unicode.Scalar]
    let offsets: [Int]
    let isProtected: [Bool]
    var edits: [TextEdit] = []

    init(_ content: InlineText) {
      let scalars = Array(content.text.unicodeScalars)
      var offsets: [Int] = []
      var offset = 0
      for scalar in scalars {
        offsets.append(offset)
        offset += UTF8.width(scalar)
      }
      offsets.append(offset)
      self.scalars = scalars
      self.offsets = offsets
      isProtected = Self.protected(scalars, offsets, content.codes)
    }

    /// Addresses, placeholders, text between backquotes, and what stands between code elements.
    private static func protected(
      _ scalars: [Unicode.Scalar], _ offsets: [Int], _ codes: [InlineCode]
    ) -> [Bool] {
      var result = [Bool](repeating: false, count: scalars.count)
      for range in AddressScanner.addresses(in: scalars) + PlaceholderScanner.places(in: scalars) {
        for index in range { result[index] = true }
      }
      var backquote: Int?
      for (index, scalar) in scalars.enumerated() where scalar == "`" {
        if let start = backquote {
          for inside in start...index { result[inside] = true }
          backquote = nil
        } else {
          backquote = index
        }
      }
      var open: [String: Int] = [:]
      for code in codes where code.kind == .code {
        if code.role == .opening { open[code.id] = code.offset }
        if code.role == .closing, let start = open.removeValue(forKey: code.id) {
          for index in scalars.indices where offsets[index] >= start && offsets[index] < code.offset {
            result[index] = true
          }
        }
      }
      // A part of a word that holds a slash or an at sign is a path or an address of some kind.
      var start = 0
      while start < scalars.count {
        var end = start
        while end < scalars.count, !scalars[end].isSpace { end += 1 }
        let word = scalars[start..<end]
        if word.contains("\\") || word.contains("@") || word.contains("_") || word.contains("=") {
          for index in start..<end { result[index] = true }
        }
        start = end + 1
      }
      return result
    }

    func scalar(_ index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

    /// Where a run of blank spaces that ends before an index begins.
    func blankStart(before index: Int) -> Int {
      var start = index
      while start > 0, scalars[start - 1] == " " || scalars[start - 1].isNoBreakSpace { start -= 1 }
      return start
    }

    /// Where a run of blank spaces that begins at an index ends.
    func blankEnd(from index: Int) -> Int {
      var end = index
      while end < scalars.count, scalars[end] == " " || scalars[end].isNoBreakSpace { end += 1 }
      return end
    }

    /// Replaces scalars, when that changes anything and nothing protected is touched.
    mutating func replace(_ range: Range<Int>, _ replacement: String, _ reason: String) {
      guard !range.contains(where: { isProtected[$0] }) else { return }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      guard String(view) != replacement else { return }
      edits.append(TextEdit(offsets[range.lowerBound]..<offsets[range.upperBound], replacement, reason: reason))
    }

    /// Two ordinary spaces in a row inside the text.
    mutating func foldSpaces() {
      var index = blankEnd(from: 0)
      while index < scalars.count {
        guard scalars[index] == " " || scalars[index].isNoBreakSpace else {
          index += 1
          continue
        }
        let end = blankEnd(from: index)
        if end - index > 1, end < scalars.count {
          let kept = scalars[index..<end].first(where: \.isNoBreakSpace) ?? " "
          replace(index..<end, String(kept), "double-space")
        }
        index = end
      }
    }

    /// Apostrophes inside words.
    mutating func curlApostrophes() {
      for index in scalars.indices where scalars[index] == "'" {
        guard let before = scalar(index - 1), let after = scalar(index + 1), before.isLetter,
          after.isLetter || after.isDigit || after == "«" || after == "“"
        else { continue }
        replace(index..<index + 1, "\u{2019}", "apostrophe")
      }
    }
  }
}
