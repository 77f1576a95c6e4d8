import Bitext
import UnicodeText

/// A word as terms are compared: folded, without its elided article and without a possessive ending.
struct TermToken {
  /// The word's place in the text, in UTF-8 bytes.
  var range: Range<Int>
  /// Where the word ends with its possessive ending.
  var end: Int
  /// The word folded for comparison.
  var folded: String
  /// Whether it begins with an upper-case letter of ASCII: an accent may have been left out.
  var mayLackAccent: Bool
  /// Whether a hyphen alone stands between it and the word after it.
  var isHyphenated = false
  /// Whether only spaces, hyphens or an apostrophe stand between it and the word after it.
  var joinsNext: Bool
}

/// Cuts text into the words that terms consist of: ICU's words, split at elisions and possessives.
///
/// Not to be shared between threads.
final class TermTokenizer {
  private let splitter: WordSplitter
  private let language: String

  /// Opens a tokenizer for a language.
  ///
  /// - Throws: `CalqueError` with code `.defect` when ICU has no word rules.
  init(language: LanguageTag) throws(CalqueError) {
    self.language = language.language
    do {
      splitter = try WordSplitter(language: language.identifier)
    } catch {
      throw CalqueError(.defect, "no word rules for \(language): \(error)")
    }
  }

  /// What French (and Occitan, Catalan, Italian) elide before a vowel, without the apostrophe.
  private static let elisions: Set<String> = [
    "l", "d", "qu", "j", "m", "t", "s", "n", "c", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "dell", "all",
    "dall", "nell", "sull", "un", "quest", "quell",
  ]

  /// The words of a text.
  ///
  /// - Throws: `CalqueError` with code `.defect` when ICU cannot read the text.
  /// - Complexity: O(n) in the length of the text.
  func tokens(of text: String) throws(CalqueError) -> [TermToken] {
    let words: [Word]
    do {
      words = try splitter.words(in: text)
    } catch {
      throw CalqueError(.defect, "cutting a text into words: \(error)")
    }
    let bytes = Array(text.utf8)
    var tokens: [TermToken] = []
    tokens.reserveCapacity(words.count)
    for word in words { append(word.range, of: bytes, to: &tokens) }
    for index in tokens.indices.dropLast() {
      let gap = bytes[tokens[index].end..<tokens[index + 1].range.lowerBound]
      tokens[index].joinsNext = Self.isJoint(gap)
      tokens[index].isHyphenated =
        gap.elementsEqual([0x2D]) || gap.elementsEqual([0xE2, 0x80, 0x90])
        || gap.elementsEqual([0xE2, 0x80, 0x91])
    }
    return tokens
  }

  private func append(_ range: Range<Int>, of bytes: [UInt8], to tokens: inout [TermToken]) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let length = Self.apostropheLength(in: bytes, at: index)
      if length > 0 {
        let head = Self.folded(bytes[start..<index])
        let tail = index + length
        if language != "en", Self.elisions.contains(head), tail < range.upperBound {
          tokens.append(token(start..<index, end: tail, of: bytes, folded: head))
          start = tail
        } else if language == "en", tail == range.upperBound - 1, bytes[tail] | 0x20 == 0x73, index > start {
          tokens.append(token(start..<index, end: range.upperBound, of: bytes, folded: head))
          return
        }
        index = tail
      } else {
        index += 1
      }
    }
    guard start < range.upperBound else { return }
    let folded = Self.folded(bytes[start..<range.upperBound])
    tokens.append(token(start..<range.upperBound, end: range.upperBound, of: bytes, folded: folded))
  }

  private func token(_ range: Range<Int>, end: Int, of bytes: [UInt8], folded: String) -> TermToken {
    let first = bytes[range.lowerBound]
    return TermToken(
      range: range, end: end, folded: folded, mayLackAccent: first >= 0x41 && first <= 0x5A, joinsNext: false)
  }

  /// 1 for `'`, 3 for `’` or `ʼ`-like U+2019, 2 for U+02BC, 0 for anything else.
  private static func apostropheLength(in bytes: [UInt8], at index: Int) -> Int {
    if bytes[index] == 0x27 { return 1 }
    if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 { return 3 }
    if bytes[index] == 0xCA, index + 1 < bytes.count, bytes[index + 1] == 0xBC { return 2 }
    return 0
  }

  /// Whether what stands between two words may stand inside a term.
  private static func isJoint(_ gap: ArraySlice<UInt8>) -> Bool {
    var index = gap.startIndex
    while index < gap.endIndex {
      let rest = gap.endIndex - index
      switch gap[index] {
      case 0x20, 0x09, 0x0A, 0x0D, 0x2D, 0x27: index += 1
      // U+00A0, U+00AD.
      case 0xC2 where rest >= 2 && (gap[index + 1] == 0xA0 || gap[index + 1] == 0xAD): index += 2
      // U+2009…U+2011 and U+2019, U+202F.
      case 0xE2 where rest >= 3 && gap[index + 1] == 0x80:
        let last = gap[index + 2]
        guard (0x80...0x91).contains(last) || last == 0x99 || last == 0xAF else { return false }
        index += 3
      // An abbreviation's full stop before a space.
      case 0x2E where index == gap.startIndex && rest > 1: index += 1
      default: return false
      }
    }
    return true
  }

  /// Folds case, canonical and compatibility variants, apostrophes and the ligatures œ and æ.
  static func folded(_ bytes: ArraySlice<UInt8>) -> String {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      let isLower = bytes.allSatisfy { $0 < 0x41 || $0 > 0x5A }
      if isLower { return String(decoding: bytes, as: UTF8.self) }
      return String(decoding: bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
    return folded(String(decoding: bytes, as: UTF8.self))
  }

  /// Folds case, canonical and compatibility variants, apostrophes and the ligatures œ and æ.
  static func folded(_ text: String) -> String {
    let mapped = text.normalized(.nfkcCaseFold)
    guard mapped.unicodeScalars.contains(where: { $0 == "œ" || $0 == "æ" || $0 == "\u{2019}" }) else { return mapped }
    var result = ""
    for scalar in mapped.unicodeScalars {
      switch scalar {
      case "œ": result += "oe"
      case "æ": result += "ae"
      case "\u{2019}": result += "'"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
