import Bitext
import UnicodeText

/// How a segment ends.
enum SegmentEnd: UInt8 {
  case none, period, question, exclamation, ellipsis, colon, semicolon, comma

  /// Whether a sentence may end so.
  var isTerminal: Bool {
    switch self {
    case .period, .question, .exclamation, .ellipsis, .colon, .semicolon: true
    case .none, .comma: false
    }
  }
}

/// What the aligner knows of one segment.
struct SegmentProfile {
  /// Its distinct words: a range in the side's flat arrays.
  var words: Range<Int>
  /// How many words it has, repetitions counted.
  var wordCount: Float
  /// Characters without white space.
  var length: Float
  /// How it ends.
  var end: SegmentEnd
  /// Whether its first letter is a small one.
  var startsSmall: Bool
  /// Whether it opens with a quotation mark or a dash of dialogue.
  var opensSpeech: Bool
  /// Whether a block starts with it.
  var startsBlock: Bool
  /// Whether it is the only segment of its block.
  var isWholeBlock: Bool
  /// What kind of block it stands in.
  var kind: BlockKind
  /// Which part of the article it is.
  var role: ArticleRole
  /// How many inline codes it holds.
  var codeCount: Float
}

/// One side of the texts to be aligned: segments as bags of numbered words.
struct SideText {
  let language: LanguageTag
  private(set) var segments: [SegmentProfile] = []
  /// The distinct words of all segments, one after the other, sorted within a segment.
  private(set) var words: [Int32] = []
  /// How often each of `words` stands in its segment.
  private(set) var counts: [Float] = []
  /// The vocabulary: stems and number values.
  private(set) var vocabulary: [String] = []
  private(set) var isNumber: [Bool] = []
  /// In how many segments each word stands.
  private(set) var segmentFrequency: [Int32] = []
  /// How often each word stands in the text.
  private(set) var frequency: [Float] = []
  private(set) var totalWords: Float = 0
  private(set) var totalLength: Float = 0
  /// Whether any block holds more than one segment.
  private(set) var hasParagraphs = false
  /// Roles that occur.
  private(set) var roles: Set<ArticleRole> = []

  init(_ document: SegmentedDocument) throws(CalqueError) {
    language = document.language
    var analyzer = try TextAnalyzer(language: document.language)
    var numbers: [String: Int32] = [:]
    var stems: [String: Int32] = [:]
    segments.reserveCapacity(document.segments.count)
    var bag: [Int32] = []
    for (index, segment) in document.segments.enumerated() {
      bag.removeAll(keepingCapacity: true)
      try analyzer.forEachToken(in: segment.text) { token, isNumber in
        let known = isNumber ? numbers[token] : stems[token]
        if let known {
          bag.append(known)
        } else {
          let new = Int32(vocabulary.count)
          if isNumber { numbers[token] = new } else { stems[token] = new }
          vocabulary.append(token)
          self.isNumber.append(isNumber)
          segmentFrequency.append(0)
          frequency.append(0)
          bag.append(new)
        }
      }
      bag.sort()
      let start = words.count
      for word in bag {
        frequency[Int(word)] += 1
        if words.count > start, words.last == word {
          counts[counts.count - 1] += 1
        } else {
          words.append(word)
          counts.append(1)
          segmentFrequency[Int(word)] += 1
        }
      }
      totalWords += Float(bag.count)
      let startsBlock = index == 0 || document.segments[index - 1].block != segment.block
      let endsBlock = index + 1 == document.segments.count || document.segments[index + 1].block != segment.block
      if !startsBlock { hasParagraphs = true }
      let block = document.blocks[segment.block]
      roles.insert(block.role)
      let shape = SurfaceShape(segment.text)
      totalLength += shape.length
      segments.append(
        SegmentProfile(
          words: start..<words.count, wordCount: Float(bag.count), length: shape.length, end: shape.end,
          startsSmall: shape.startsSmall, opensSpeech: shape.opensSpeech, startsBlock: startsBlock,
          isWholeBlock: startsBlock && endsBlock, kind: block.kind, role: block.role,
          codeCount: Float(segment.content.codes.count)))
    }
  }
}

/// What the outside of a segment's text shows: length, first and last characters.
private struct SurfaceShape {
  var length: Float = 0
  var end = SegmentEnd.none
  var startsSmall = false
  var opensSpeech = false

  init(_ text: String) {
    var sawLetter = false
    var pending = SegmentEnd.none
    var periods = 0
    var first = true
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace { continue }
      length += 1
      if first {
        first = false
        opensSpeech = Self.isQuotation(scalar) || scalar == "-" || scalar == "\u{2013}" || scalar == "\u{2014}"
      }
      if !sawLetter, scalar.value < 0x80 ? Self.isASCIILetterOrDigit(scalar) : scalar.properties.isAlphabetic {
        sawLetter = true
        startsSmall = scalar.properties.isLowercase
      }
      // Closing quotes and brackets do not hide the end.
      if Self.isQuotation(scalar) || scalar == ")" || scalar == "]" || scalar == "*" || scalar == "_" { continue }
      switch scalar {
      case ".", "\u{3002}", "\u{FF0E}":
        periods = pending == .period || pending == .ellipsis ? periods + 1 : 1
        pending = periods >= 3 ? .ellipsis : .period
      case "?", "\u{FF1F}", "\u{61F}", "\u{37E}": pending = .question
      case "!", "\u{FF01}": pending = .exclamation
      case "\u{2026}": pending = .ellipsis
      case ":", "\u{FF1A}": pending = .colon
      case ";", "\u{FF1B}", "\u{61B}": pending = .semicolon
      case ",", "\u{FF0C}", "\u{3001}": pending = .comma
      default: pending = .none
      }
    }
    end = pending
  }

  private static func isASCIILetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value | 0x20) || (0x30...0x39).contains(scalar.value)
  }

  private static func isQuotation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0x300C...0x300F: true
    default: false
    }
  }
}
