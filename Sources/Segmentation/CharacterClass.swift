import UnicodeText

/// What a character can do at the end or at the beginning of a sentence.
enum CharacterClass: UInt8 {
  /// Symbols and all that is nothing below.
  case other
  case lower
  case upper
  /// A letter without case.
  case letter
  case digit
  /// White space that does not end a line, no-break spaces included.
  case space
  case newline
  /// `(`, `[`, `“`, `«`, `¿`: opens.
  case opening
  /// `)`, `]`, `”`, `»`: closes.
  case closing
  /// `"`, `'`, `’`: opens or closes.
  case quote
  case dash
  /// `,` `:` `;`: the sentence goes on.
  case continuation
  /// `.` and its like: may belong to an abbreviation or a number.
  case stop
  /// `…`
  case ellipsis
  /// `!` and `?`, of scripts with case.
  case mark
  /// `。` `।` `።`: always ends a sentence.
  case fullStop
  /// Combining marks and invisible format characters: belong to what stands before.
  case ignorable
  /// A character shown as an emoji.
  case emoji
  /// `¹` `²` …: a reference to a note when it follows a terminator.
  case superscript

  /// Whether a word can consist of it.
  @inline(__always)
  var isLetter: Bool { self == .lower || self == .upper || self == .letter }

  /// Whether it ends a sentence or may.
  @inline(__always)
  var isTerminator: Bool { self == .stop || self == .ellipsis || self == .mark || self == .fullStop }
}

/// The classes of all characters: a table for the scripts that are met most, ICU for the others.
struct CharacterClasses: Sendable {
  /// Scalars below this one are looked up in the table.
  static let tableLimit: UInt32 = 0x3100

  private let table: [CharacterClass]

  /// Built once for a process: about a tenth of a millisecond.
  static let shared = CharacterClasses()

  private init() {
    table = (0..<Self.tableLimit).map { Self.classify($0) }
  }

  /// The class of a scalar.
  @inline(__always)
  subscript(_ scalar: UInt32) -> CharacterClass {
    scalar < Self.tableLimit ? table[Int(scalar)] : Self.classify(scalar)
  }

  private static func classify(_ value: UInt32) -> CharacterClass {
    switch value {
    case 0x27, 0x22, 0x2019, 0x2BC, 0xFF02, 0xFF07: return .quote
    case 0x28, 0x5B, 0x7B, 0xA1, 0xBF, 0xAB, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039, 0x300C, 0x300E, 0x3010, 0xFF08:
      return .opening
    case 0x29, 0x5D, 0x7D, 0xBB, 0x201D, 0x203A, 0x300D, 0x300F, 0x3011, 0xFF09: return .closing
    case 0x2D, 0x2010...0x2015: return .dash
    case 0x2026, 0x22EF: return .ellipsis
    case 0xB9, 0xB2, 0xB3, 0x2070, 0x2074...0x2079: return .superscript
    case 0x200B, 0xFEFF: return .ignorable
    case 0x85, 0x0A, 0x0D, 0x2028, 0x2029: return .newline
    default: break
    }
    guard let scalar = Unicode.Scalar(value) else { return .other }
    switch scalar.sentenceBreak {
    case .ambiguousTerminator: return .stop
    case .terminator: return terminator(value)
    case .space: return .space
    case .separator, .carriageReturn, .lineFeed: return .newline
    case .lower: return .lower
    case .upper: return .upper
    case .otherLetter: return .letter
    case .numeric: return .digit
    case .close: return scalar.properties.generalCategory == .openPunctuation ? .opening : .closing
    case .continuation: return .continuation
    case .format, .extend: return .ignorable
    case .other:
      if value == 0x3B { return .continuation }
      return value > 0x2000 && scalar.isEmojiPresentation ? .emoji : .other
    }
  }

  private static func terminator(_ value: UInt32) -> CharacterClass {
    switch value {
    case 0x21, 0x3F, 0x203C, 0x203D, 0x2047...0x2049, 0x61E, 0x61F: .mark
    default: .fullStop
    }
  }
}
