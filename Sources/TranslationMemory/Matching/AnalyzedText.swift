import Bitext
import UnicodeText

/// A text prepared for comparison; not to be shared between threads.
final class AnalyzedText {
  /// The text.
  let content: InlineText
  /// Its words and placeables.
  let tokens: [Token]
  /// The characters that short texts compare: folded, each placeable one private character for its kind.
  private(set) lazy var characters = Self.characters(content.text, tokens)

  init(_ content: InlineText, _ tokenizer: borrowing Tokenizer) throws(UnicodeTextError) {
    self.content = content
    tokens = try tokenizer.tokens(in: content.text)
  }

  /// How many words a text may have to be compared by characters.
  static let mostWordsOfShortText = 3

  /// Whether it is compared by characters with other short texts.
  var isShort: Bool { tokens.count <= Self.mostWordsOfShortText }

  /// The folded characters of a text whose tokens are known.
  static func characters(_ text: String, _ tokens: [Token]) -> [UInt32] {
    MatchKey.caseless(skeleton(text, tokens)).unicodeScalars.map(\.value)
  }

  /// The short forms of characters that the index keeps; rare characters share one with others, which costs time and
  /// no match.
  static func symbols(_ characters: [UInt32]) -> [UInt16] {
    characters.map { max(16, UInt16(truncatingIfNeeded: $0 ^ (($0 >> 16) &* 0x9E37))) }
  }

  /// The text with each placeable replaced by a private character (U+E000 and following) for its kind.
  static func skeleton(_ text: String, _ tokens: [Token]) -> String {
    guard tokens.contains(where: { $0.placeable != nil }) else { return text }
    return text.withUTF8Bytes { bytes in
      var result = ""
      var position = 0
      for token in tokens {
        guard let placeable = token.placeable else { continue }
        result += String(decoding: bytes[position..<token.range.lowerBound], as: UTF8.self)
        result.unicodeScalars.append(Self.placeholder(placeable))
        position = token.range.upperBound
      }
      return result + String(decoding: bytes[position...], as: UTF8.self)
    }
  }

  private static func placeholder(_ placeable: Token.Placeable) -> Unicode.Scalar {
    switch placeable {
    case .number: "\u{E001}"
    case .address: "\u{E002}"
    }
  }

  /// Whether it has numbers or addresses.
  var hasPlaceables: Bool { tokens.contains { $0.placeable != nil } }

  /// Its numbers and addresses, as they stand in the text.
  var placeables: [String] { tokens.filter { $0.placeable != nil }.map(string) }

  /// A token as it stands in the text.
  func string(_ token: Token) -> String {
    content.text.withUTF8Bytes { String(decoding: $0[token.range], as: UTF8.self) }
  }

  /// How like another text it is, in per cent: 100 × (1 − distance ÷ longer length), rounded down.
  ///
  /// - Complexity: see `EditDistance.distance`.
  func likeness(to other: AnalyzedText, metric: LookupQuery.Metric) -> Int {
    if metric == .characters || (isShort && other.isShort) {
      return Self.likeness(
        EditDistance.distance(characters, other.characters), characters.count, other.characters.count)
    }
    let distance = tokens.withUnsafeBufferPointer { left in
      other.tokens.withUnsafeBufferPointer { right in EditDistance.distance(left, right) { $0.hash == $1.hash } }
    }
    return Self.likeness(distance, tokens.count, other.tokens.count)
  }

  private static func likeness(_ distance: Int, _ left: Int, _ right: Int) -> Int {
    let longer = max(left, right)
    return longer == 0 ? 100 : 100 * (longer - distance) / longer
  }
}
