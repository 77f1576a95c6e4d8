import Bitext
import UnicodeText

/// Cuts segments into stems and numbers.
///
/// Not to be shared between threads.
struct TextAnalyzer: ~Copyable {
  private let splitter: WordSplitter
  private var stems: WordStems
  private let decimalSeparator: UInt8
  private let groupingSeparator: UInt8?

  init(language: LanguageTag) throws(CalqueError) {
    do {
      splitter = try WordSplitter(language: language.language)
    } catch {
      throw CalqueError(.unsupported, "ICU has no word rules for \(language): \(error)")
    }
    stems = WordStems(language: language)
    let separators = Self.separators(language)
    decimalSeparator = separators.decimal
    groupingSeparator = separators.grouping
  }

  /// Only a visible grouping separator needs to be known: spaces between groups are always understood.
  private static func separators(_ language: LanguageTag) -> (decimal: UInt8, grouping: UInt8?) {
    guard let format = try? NumberFormat(.decimal, language: language.language) else {
      return (UInt8(ascii: "."), UInt8(ascii: ","))
    }
    let grouping = format.groupingSeparator
    return (
      format.decimalSeparator.utf8.first ?? UInt8(ascii: "."), grouping.utf8.count == 1 ? grouping.utf8.first : nil
    )
  }

  /// Calls `body` with each stem or number of a text in order; a number comes as its value written without grouping
  /// and with a point, and `isNumber` is true.
  mutating func forEachToken(
    in text: String, _ body: (_ token: String, _ isNumber: Bool) -> Void
  ) throws(CalqueError) {
    let folded = RomanNumerals.replaced(in: text).normalized(.nfkcCaseFold)
    let words: [Word]
    do { words = try splitter.words(in: folded) } catch {
      throw CalqueError(.defect, "words could not be found: \(error)")
    }
    let bytes = Array(folded.utf8)
    var index = 0
    while index < words.count {
      let word = words[index]
      if Self.startsWithDigit(bytes, word.range) {
        var end = index + 1
        let start = word.range.lowerBound
        while end < words.count, Self.continuesNumber(bytes, words[end - 1].range, words[end].range, from: start) {
          end += 1
        }
        let span = start..<words[end - 1].range.upperBound
        if let number = NumberText.value(
          bytes[span], decimalSeparator: decimalSeparator, groupingSeparator: groupingSeparator)
        {
          body(number, true)
        } else {
          body(String(decoding: bytes[span], as: UTF8.self), false)
        }
        index = end
        continue
      }
      // An elided article or a possessive is a word of its own: l'État, Mary's.
      var start = word.range.lowerBound
      var position = start
      while position <= word.range.upperBound {
        let width = position == word.range.upperBound ? 1 : Self.apostropheWidth(bytes, at: position)
        if width > 0 {
          if position > start { body(stems.stem(String(decoding: bytes[start..<position], as: UTF8.self)), false) }
          start = position + width
          position = start
        } else {
          position += 1
        }
      }
      index += 1
    }
  }

  private static func startsWithDigit(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    (0x30...0x39).contains(bytes[range.lowerBound])
  }

  private static func apostropheWidth(_ bytes: [UInt8], at index: Int) -> Int {
    if bytes[index] == 0x27 { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] == 0x99 || bytes[index + 2] == 0x98 ? 3 : 0
  }

  /// Whether the next word is a group of three digits after one space, as in `128 000`.
  private static func continuesNumber(
    _ bytes: [UInt8], _ previous: Range<Int>, _ next: Range<Int>, from start: Int
  ) -> Bool {
    guard next.lowerBound == previous.upperBound + 1, bytes[previous.upperBound] == 0x20,
      previous.count == 3 || (previous.lowerBound == start && previous.count < 3), next.count >= 3,
      bytes[previous].allSatisfy({ (0x30...0x39).contains($0) })
    else { return false }
    let digits = bytes[next].prefix { (0x30...0x39).contains($0) }.count
    return digits == 3 && (next.count == 3 || bytes[next.lowerBound + 3] == 0x2C || bytes[next.lowerBound + 3] == 0x2E)
  }
}

/// Reads numbers by value.
enum NumberText {
  /// The value of digits with separators, written without grouping and with a point: `1 400,50` gives `1400.5`.
  ///
  /// Letters after the digits are accepted when they are an ordinal's ending. Nil when it is not a number.
  static func value(_ bytes: ArraySlice<UInt8>, decimalSeparator: UInt8, groupingSeparator: UInt8?) -> String? {
    var digits: [UInt8] = []
    var fraction: [UInt8] = []
    var inFraction = false
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if (0x30...0x39).contains(byte) {
        if inFraction { fraction.append(byte) } else { digits.append(byte) }
      } else if byte == 0x20 {
        if inFraction { return nil }
      } else if byte == 0x2C || byte == 0x2E {
        let run = bytes[(index + 1)...].prefix { (0x30...0x39).contains($0) }.count
        if run == 0 || inFraction { return nil }
        if byte == groupingSeparator, run == 3, byte != decimalSeparator {
          // A group of thousands.
        } else if byte == decimalSeparator || run != 3 || digits == [0x30] {
          inFraction = true
        }
      } else {
        let rest = String(decoding: bytes[index...], as: UTF8.self)
        guard ordinalEndings.contains(rest) else { return nil }
        break
      }
      index += 1
    }
    while digits.count > 1, digits.first == 0x30 { digits.removeFirst() }
    while fraction.last == 0x30 { fraction.removeLast() }
    guard !digits.isEmpty else { return nil }
    return String(decoding: fraction.isEmpty ? digits : digits + [0x2E] + fraction, as: UTF8.self)
  }

  private static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th", "e", "er", "re", "ème", "eme", "ère"]
}
