/// The characters that one place of a pattern can match: exact for ASCII where it can be, else too many rather than too
/// few.
struct PatternSet: Hashable {
  /// Bit n stands for U+00n.
  private(set) var low: UInt64 = 0
  /// Bit n stands for U+0040 + n.
  private(set) var high: UInt64 = 0
  /// The characters beyond ASCII.
  private(set) var others = Others.none
  /// Whether it holds exactly what the pattern says; otherwise more.
  private(set) var isExact = true
  /// Whether the ASCII part is exactly what the pattern says.
  private(set) var hasExactASCII = true

  /// Characters beyond ASCII.
  enum Others: Hashable {
    case none
    case some(Set<UInt32>)
    /// Any, or too many to list.
    case all
  }

  /// The empty set.
  static let none = PatternSet()
  /// Every character.
  static let any = PatternSet(low: .max, high: .max, others: .all)
  /// What may be anything, because the pattern was not understood.
  static let unknown = PatternSet(low: .max, high: .max, others: .all).approximate

  private init(low: UInt64 = 0, high: UInt64 = 0, others: Others = .none, isExact: Bool = true) {
    self.low = low
    self.high = high
    self.others = others
    self.isExact = isExact
  }

  init(_ scalar: UInt32) { insert(scalar) }

  /// ASCII characters, and what is beyond.
  init(ascii: String, others: Others = .none, isExact: Bool = true) {
    for byte in ascii.utf8 { insert(UInt32(byte)) }
    self.others = others
    self.isExact = isExact
  }

  mutating func insert(_ scalar: UInt32) {
    switch scalar {
    case 0..<64: low |= 1 << UInt64(scalar)
    case 64..<128: high |= 1 << UInt64(scalar - 64)
    default:
      switch others {
      case .none: others = .some([scalar])
      case .some(let set) where set.count < 64: others = .some(set.union([scalar]))
      case .some:
        others = .all
        isExact = false
      case .all: break
      }
    }
  }

  mutating func insert(_ range: ClosedRange<UInt32>) {
    for scalar in range.clamped(to: 0...127) where range.contains(scalar) { insert(scalar) }
    guard range.upperBound > 127 else { return }
    let beyond = max(128, range.lowerBound)...range.upperBound
    if beyond.count <= 64 {
      for scalar in beyond { insert(scalar) }
    } else {
      others = .all
      isExact = false
    }
  }

  mutating func formUnion(_ other: PatternSet) {
    low |= other.low
    high |= other.high
    isExact = isExact && other.isExact
    hasExactASCII = hasExactASCII && other.hasExactASCII
    switch (others, other.others) {
    case (_, .none): break
    case (.none, let theirs): others = theirs
    case (.some(let mine), .some(let theirs)) where mine.count + theirs.count <= 128: others = .some(mine.union(theirs))
    case (.all, _): break
    default:
      isExact = isExact && other.others == .all
      others = .all
    }
  }

  /// What both hold, or more.
  func intersection(_ other: PatternSet) -> PatternSet {
    var result = PatternSet(low: low & other.low, high: high & other.high, isExact: isExact && other.isExact)
    result.hasExactASCII = hasExactASCII && other.hasExactASCII
    switch (others, other.others) {
    case (.none, _), (_, .none): result.others = .none
    case (.some(let mine), .some(let theirs)): result.others = .some(mine.intersection(theirs))
    case (.some(let one), .all), (.all, .some(let one)):
      result.others = .some(one)
      result.isExact = false
    case (.all, .all):
      result.others = .all
      result.isExact = false
    }
    return result
  }

  /// Everything else, or more.
  var inverted: PatternSet {
    // What stands for more than it is cannot be inverted.
    guard hasExactASCII else { return .unknown }
    return PatternSet(low: ~low, high: ~high, others: .all, isExact: isExact && others == .none)
  }

  /// Both cases of each letter.
  var ignoringCase: PatternSet {
    var result = self
    let letters: UInt64 = 0x07FF_FFFE
    let upper = high & letters
    let lower = (high >> 32) & letters
    result.high |= upper << 32 | lower
    // U+017F and U+212A fold to s and k.
    if (upper | lower) & (1 << 19) != 0 { result.insert(0x17F) }
    if (upper | lower) & (1 << 11) != 0 { result.insert(0x212A) }
    if case .some = others {
      // What folds to what beyond ASCII is not looked up.
      result.others = .all
      result.isExact = false
    }
    return result
  }

  func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<64: low & 1 << UInt64(scalar) != 0
    case 64..<128: high & 1 << UInt64(scalar - 64) != 0
    default:
      switch others {
      case .none: false
      case .some(let set): set.contains(scalar)
      case .all: true
      }
    }
  }

  var isEmpty: Bool { low == 0 && high == 0 && (others == .none || others == .some([])) }

  /// Whether the two may have a character in common.
  func overlaps(_ other: PatternSet) -> Bool { !intersection(other).isEmpty }

  /// Whether every character of it is certainly in an exact other one.
  func isSubset(of other: PatternSet) -> Bool {
    guard low & ~other.low == 0, high & ~other.high == 0 else { return false }
    switch (others, other.others) {
    case (.none, _): return other.hasExactASCII
    case (.some(let mine), .some(let theirs)): return other.isExact && mine.isSubset(of: theirs)
    case (_, .all): return other.isExact
    default: return false
    }
  }

  /// All characters, when there are at most so many.
  func scalars(atMost limit: Int) -> [UInt32]? {
    var beyond: [UInt32] = []
    switch others {
    case .none: break
    case .some(let set): beyond = set.sorted()
    case .all: return nil
    }
    guard low.nonzeroBitCount + high.nonzeroBitCount + beyond.count <= limit else { return nil }
    return (0..<128).filter(contains) + beyond
  }

  /// Marks the set as one that may hold too much.
  var approximate: PatternSet {
    var copy = self
    copy.isExact = false
    copy.hasExactASCII = false
    return copy
  }
}

extension PatternSet {
  /// U+0009 to U+000D, U+0020, and Unicode's white space beyond ASCII.
  static let whiteSpace = PatternSet(ascii: "\t\n\u{B}\u{C}\r ", others: .some(Set(spaces + [0x85, 0x2028, 0x2029])))
  /// `\h`.
  static let horizontalSpace = PatternSet(ascii: "\t ", others: .some(Set(spaces)))
  /// `\v`.
  static let verticalSpace = PatternSet(ascii: "\n\u{B}\u{C}\r", others: .some([0x85, 0x2028, 0x2029]))
  /// `\d`: beyond ASCII more than the digits.
  static let digits = PatternSet(ascii: "0123456789", others: .all, isExact: false)
  static let lowerCase = PatternSet(ascii: "abcdefghijklmnopqrstuvwxyz", others: .all, isExact: false)
  static let upperCase = PatternSet(ascii: "ABCDEFGHIJKLMNOPQRSTUVWXYZ", others: .all, isExact: false)
  static let letters: PatternSet = {
    var result = lowerCase
    result.formUnion(upperCase)
    return result
  }()
  /// `\w`.
  static let word: PatternSet = {
    var result = letters
    result.formUnion(digits)
    result.insert(0x5F)
    return result
  }()

  private static let spaces: [UInt32] = [
    0xA0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x202F,
    0x205F, 0x3000,
  ]

  /// The ASCII part of Unicode's general categories and of the classes that Java and POSIX name; nil when not known.
  static func property(_ name: String) -> PatternSet? {
    let beyond = Others.all
    var key = name.lowercased().filter { $0 != "_" && $0 != " " && $0 != "-" }
    for prefix in ["is", "java", "gc=", "generalcategory=", "posix"]
    where key.hasPrefix(prefix) && key.count > prefix.count {
      key = String(key.dropFirst(prefix.count))
    }
    switch key {
    case "l", "letter", "alpha", "alphabetic", "latin", "script=latin", "sc=latin", "latn", "lc":
      return letters
    case "lu", "uppercaseletter", "upper", "uppercase": return upperCase
    case "ll", "lowercaseletter", "lower", "lowercase": return lowerCase
    case "n", "nd", "number", "decimalnumber", "digit", "decimaldigitnumber": return digits
    case "alnum", "letterordigit": return letters.joined(digits)
    case "z", "separator", "zs", "spaceseparator":
      return PatternSet(ascii: " ", others: .some(Set(spaces + [0x2028, 0x2029])), isExact: false)
    case "space", "whitespace", "whitespaceproperty": return whiteSpace
    case "blank": return horizontalSpace
    case "p", "punctuation": return PatternSet(ascii: "!\"#%&'()*,-./:;?@[\\]_{}", others: beyond, isExact: false)
    case "punct":
      return PatternSet(ascii: "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", others: beyond, isExact: false)
    case "pe", "closepunctuation": return PatternSet(ascii: ")]}", others: beyond, isExact: false)
    case "ps", "openpunctuation": return PatternSet(ascii: "([{", others: beyond, isExact: false)
    case "pd", "dashpunctuation": return PatternSet(ascii: "-", others: beyond, isExact: false)
    case "pc": return PatternSet(ascii: "_", others: beyond, isExact: false)
    case "po": return PatternSet(ascii: "!\"#%&'*,./:;?@\\", others: beyond, isExact: false)
    case "pi", "pf", "initialpunctuation", "finalpunctuation", "m", "mn", "mc", "me", "lt", "lm", "lo", "nl", "no",
      "so",
      "greek", "cyrillic", "han", "hiragana", "katakana", "arabic", "hebrew", "armenian", "thai", "devanagari",
      "hangul":
      return PatternSet(others: beyond, isExact: false)
    case "s", "symbol": return PatternSet(ascii: "$+<=>^`|~", others: beyond, isExact: false)
    default: return nil
    }
  }

  func joined(_ other: PatternSet) -> PatternSet {
    var result = self
    result.formUnion(other)
    return result
  }
}

/// A set of bytes.
struct ByteSet {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: return words.0 & bit != 0
    case 1: return words.1 & bit != 0
    case 2: return words.2 & bit != 0
    default: return words.3 & bit != 0
    }
  }

  static let all: ByteSet = {
    var result = ByteSet()
    result.words = (.max, .max, .max, .max)
    return result
  }()

  /// The first or the last bytes of the characters of a set, in UTF-8.
  init(_ set: PatternSet, isLast: Bool) {
    for byte in UInt8.min..<0x80 where set.contains(UInt32(byte)) { insert(byte) }
    switch set.others {
    case .none: break
    case .all: for byte in isLast ? UInt8(0x80)...0xBF : 0xC2...0xF4 { insert(byte) }
    case .some(let scalars):
      for value in scalars {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let encoded = Array(String(Character(scalar)).utf8)
        insert(isLast ? encoded[encoded.count - 1] : encoded[0])
      }
    }
  }

  init() {}
}
