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

  /// Whether what ends so goes on: a colon or semicolon.
  var isWeak: Bool { self == .colon || self == .semicolon }
}

/// What the aligner knows of one segment.
struct SegmentProfile {
  /// Its distinct words: a range in the side's flat arrays.
  var words: Range<Int>
  /// How many words it has, repetitions counted.
  var wordCount: Float
  /// 1 / (words + 1).
  var perWord: Float
  /// Characters without white space.
  var length: Float
  /// How it ends.
  var end: SegmentEnd
  /// Whether its first letter is a small one.
  var startsSmall: Bool
  /// Whether it opens with a quotation mark or a dash of dialogue.
  var opensSpeech: Bool
  /// Whether it ends with what looks like an abbreviation, or opens a bracket that it does not close.
  var endsBroken: Bool
  /// Whether it closes a bracket that it does not open, or starts with what only goes on.
  var startsBroken: Bool
  /// The number of the block that it stands in.
  var block: Int
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
  /// The how-manieth it is in a run of neighbours with the same text, from 0; -1 when its neighbours are others.
  var placeInRun: Int32 = -1
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
  /// The words in the order of the text.
  private(set) var sequence: [Int32] = []
  /// Where each segment's words start in `sequence`; one more than there are segments.
  private(set) var sequenceStarts: [Int] = [0]
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
      sequence += bag
      sequenceStarts.append(sequence.count)
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
          words: start..<words.count, wordCount: Float(bag.count), perWord: 1 / Float(bag.count + 1),
          length: shape.length, end: shape.end,
          startsSmall: shape.startsSmall, opensSpeech: shape.opensSpeech, endsBroken: shape.endsBroken,
          startsBroken: shape.startsBroken,
          block: segment.block, startsBlock: startsBlock,
          isWholeBlock: startsBlock && endsBlock, kind: block.kind, role: block.role,
          codeCount: Float(segment.content.codes.count)))
      if index > 0, document.segments[index - 1].text == segment.text {
        segments[index - 1].placeInRun = max(segments[index - 1].placeInRun, 0)
        segments[index].placeInRun = segments[index - 1].placeInRun + 1
      }
    }
  }
}

/// What the outside of a segment's text shows: length, first and last characters.
private struct SurfaceShape {
  var length: Float = 0
  var end = SegmentEnd.none
  var startsSmall = false
  var opensSpeech = false
  var endsBroken = false
  var startsBroken = false

  init(_ text: String) {
    // Letters of the last word, and whether it is capitalised and not the first one.
    var letters = 0
    var isCapitalised = false
    var words = 0
    var inWord = false
    var open = 0
    var sawLetter = false
    var pending = SegmentEnd.none
    var periods = 0
    var first = true
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        inWord = false
        continue
      }
      length += 1
      let isLetter = scalar.value < 0x80 ? Self.isASCIILetter(scalar) : scalar.properties.isAlphabetic
      if isLetter {
        if !inWord {
          words += 1
          letters = 0
          isCapitalised = scalar.properties.isUppercase
        }
        letters += 1
      } else if (0x30...0x39).contains(scalar.value) {
        letters = 0
      }
      inWord = isLetter
      if scalar == "(" || scalar == "[" { open += 1 }
      if scalar == ")" || scalar == "]" {
        if open == 0 { startsBroken = true } else { open -= 1 }
      }
      if first {
        first = false
        switch scalar {
        case ",", ";", ":", ".": startsBroken = true
        default: break
        }
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
    endsBroken = open > 0 || (end == .period && isCapitalised && words > 1 && (1...3).contains(letters))
  }

  private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool { (0x61...0x7A).contains(scalar.value | 0x20) }

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
