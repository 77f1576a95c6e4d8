import Bitext
import UnicodeText

/// One side of a pair, cut into scalars and words once for all checks.
struct CheckedText {
  /// A word with its places.
  struct WordPlace {
    /// Indices of its scalars.
    var scalars: Range<Int>
    /// The word as it stands.
    var text: String
    /// The word in lower case.
    var lower: String
    /// Whether it consists of letters.
    var isLetters: Bool
    /// Whether its first letter is upper case.
    var isCapitalized: Bool
  }

  let inline: InlineText
  let language: LanguageTag
  let text: String
  let scalars: [Unicode.Scalar]
  /// The byte offset of each scalar, and of the end.
  let offsets: [Int]
  let words: [WordPlace]
  /// The places of web addresses and e-mail addresses, as scalar ranges: most checks keep out of them.
  let addresses: [Range<Int>]
  /// Whether the language writes a comma before the decimals.
  let decimalIsComma: Bool

  init(
    _ inline: InlineText, language: LanguageTag, decimalIsComma: Bool, splitter: borrowing WordSplitter
  ) throws(CalqueError) {
    self.decimalIsComma = decimalIsComma
    self.inline = inline
    self.language = language
    text = inline.text
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    scalars.reserveCapacity(text.utf8.count)
    offsets.reserveCapacity(text.utf8.count + 1)
    var offset = 0
    for scalar in text.unicodeScalars {
      scalars.append(scalar)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.scalars = scalars
    self.offsets = offsets
    addresses = AddressScanner.addresses(in: scalars)
    let found: [Word]
    do {
      found = try splitter.words(in: text)
    } catch {
      throw CalqueError(.defect, "cutting a text into words: \(error)")
    }
    var words: [WordPlace] = []
    words.reserveCapacity(found.count)
    var index = 0
    for word in found {
      while offsets[index] < word.range.lowerBound { index += 1 }
      let start = index
      while offsets[index] < word.range.upperBound { index += 1 }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<index])
      let string = String(view)
      words.append(
        WordPlace(
          scalars: start..<index, text: string, lower: Self.lower(string), isLetters: word.kind == .letter,
          isCapitalized: scalars[start].properties.isUppercase))
    }
    self.words = words
  }

  /// The word in lower case; ASCII takes the short way.
  private static func lower(_ word: String) -> String {
    var needsMapping = false
    for byte in word.utf8 where byte >= 0x80 || (byte >= 0x41 && byte <= 0x5A) {
      needsMapping = true
      break
    }
    return needsMapping ? word.lowercased() : word
  }

  /// Whether the text is empty or white space.
  var isBlank: Bool { scalars.allSatisfy(\.properties.isWhitespace) }

  /// The byte range of some scalars.
  func bytes(_ range: Range<Int>) -> Range<Int> { offsets[range.lowerBound]..<offsets[range.upperBound] }

  /// The text of some scalars.
  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// The scalar at an index, or nil outside.
  func scalar(_ index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

}

extension Unicode.Scalar {
  /// Whether it is a letter.
  var isLetter: Bool {
    if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    return properties.isAlphabetic
  }
  /// Whether it is an ASCII digit.
  var isDigit: Bool { value >= 0x30 && value <= 0x39 }
  /// Whether it is a no-break space: U+00A0, U+202F or U+2007.
  var isNoBreakSpace: Bool { value == 0xA0 || value == 0x202F || value == 0x2007 }
  /// Whether it is any white space.
  var isSpace: Bool {
    if value < 0x80 { return value == 0x20 || (value >= 0x09 && value <= 0x0D) }
    return properties.isWhitespace
  }
}
