import Bitext

/// What an attribute's value may be.
indirect enum AttributeValue: Equatable {
  case text
  case yesNo
  /// NMTOKEN (XML 1.0, 2.3).
  case token
  case tokens
  /// A positive whole number.
  case positive
  /// A whole number from 0.
  case natural
  case language
  /// A language tag, or `*all*`.
  case languageOrAll
  case oneOf([String])
  /// One of these, or `prefix:value`.
  case oneOfOrCustom([String])
  /// One of these, or a value of one's own, `x-value`.
  case oneOfOrOwn([String])
  /// Several such values, separated by spaces.
  case manyOfOrOwn([String])
  /// Four whole numbers or `#`, separated by semicolons.
  case coordinates
  /// A type of media, or the beginning of one.
  case mediaType
  /// A date with a time (XML Schema Datatypes, 3.2.7).
  case schemaDateTime
  /// `prefix:value`, without white space and with one colon, as the schema of the core has it.
  case custom
  /// `prefix:value` with any value.
  case prefixed
  case within(Int, Int)
  case percent
  /// A number from 0 to 1.
  case fraction
  /// A whole number of either sign.
  case integer
  /// A date, with or without a time, as the W3C writes it (NOTE-datetime); the hours of a zone may have one digit.
  case dateTime
  /// A date of the form YYYYMMDDThhmmssZ.
  case compactDate
  /// The name of a profile: of the authority `xliff` one of these.
  case profile([String])

  /// Whether a value is one of these.
  func accepts(_ value: String) -> Bool {
    switch self {
    case .text: return true
    case .yesNo: return value == "yes" || value == "no"
    case .token: return Self.isToken(value)
    case .tokens: return !value.isEmpty && value.split(separator: " ").allSatisfy { Self.isToken(String($0)) }
    case .positive: return (Int(value) ?? 0) > 0 && !value.hasPrefix("+")
    case .natural: return (Int(value) ?? -1) >= 0 && !value.hasPrefix("+") && !value.hasPrefix("-")
    case .language: return Self.isWellFormedLanguage(value)
    case .languageOrAll: return value.lowercased() == "*all*" || Self.isWellFormedLanguage(value)
    case .oneOf(let values): return values.contains(value)
    case .oneOfOrCustom(let values): return values.contains(value) || Self.isCustom(value)
    case .oneOfOrOwn(let values): return values.contains(value) || Self.isOwn(value)
    case .manyOfOrOwn(let values):
      return value.split(separator: " ").allSatisfy { values.contains(String($0)) || Self.isOwn(String($0)) }
    case .coordinates: return value.wholeMatch(of: /((-?\d+|#);){3}(-?\d+|#)/) != nil
    case .mediaType:
      return value.wholeMatch(of: /(text|multipart|message|application|image|audio|video|model)(\/.+)*/) != nil
    case .schemaDateTime:
      return value.wholeMatch(
        of: /-?\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-4]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+\-]\d\d:\d\d)?/)
        != nil
    case .custom: return Self.isCustom(value)
    case .prefixed: return Self.isPrefixed(value)
    case .within(let low, let high): return Int(value).map { (low...high).contains($0) } ?? false
    case .percent: return Self.decimal(value).map { (0...100).contains($0) } ?? false
    case .fraction: return Self.decimal(value, isExponentAllowed: true).map { (0...1).contains($0) } ?? false
    case .integer: return Int(value) != nil
    case .dateTime: return Self.isDateTime(value)
    case .compactDate: return Self.isCompactDate(value)
    case .profile(let known): return !value.hasPrefix("xliff:") || known.contains(value)
    }
  }

  /// What is asked for, in words.
  var words: String {
    switch self {
    case .text: "text"
    case .yesNo: "yes or no"
    case .token: "an NMTOKEN"
    case .tokens: "a list of NMTOKENs"
    case .positive: "a positive whole number"
    case .natural: "a whole number"
    case .language: "a well-formed BCP 47 tag"
    case .languageOrAll: "a well-formed BCP 47 tag or *all*"
    case .oneOf(let values): "one of \(values.joined(separator: ", "))"
    case .oneOfOrCustom(let values): "one of \(values.joined(separator: ", ")), or prefix:value"
    case .oneOfOrOwn(let values), .manyOfOrOwn(let values):
      values.count > 12
        ? "a value of the specification's list, or x- and a word of one's own"
        : "one of \(values.joined(separator: ", ")), or x- and a word of one's own"
    case .coordinates: "four numbers of the form x;y;cx;cy"
    case .mediaType: "a type of media such as image/png"
    case .schemaDateTime: "a date and time of the form 2018-02-13T12:30:00Z"
    case .custom, .prefixed: "prefix:value"
    case .within(let low, let high): "a whole number from \(low) to \(high)"
    case .percent: "a number from 0 to 100"
    case .fraction: "a number from 0 to 1"
    case .integer: "a whole number"
    case .dateTime: "a date of the form 2018-02-13T12:30:00Z or a part of it from the left"
    case .compactDate: "a date of the form YYYYMMDDThhmmssZ"
    case .profile(let known): "\(known.joined(separator: ", ")), or a profile of another authority"
    }
  }

  static func isToken(_ value: String) -> Bool {
    !value.isEmpty
      && value.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5F, 0xB7, 0xC0...0xD6, 0xD8...0xF6,
          0xF8...0x37D,
          0x37F...0x1FFF, 0x200C, 0x200D, 0x203F, 0x2040, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
          0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x1_0000...0xE_FFFF:
          true
        default: false
        }
      }
  }

  /// `x-` and at least one more character, without white space.
  static func isOwn(_ value: String) -> Bool {
    value.utf8.count > 2 && value.hasPrefix("x-") && !value.contains(where: \.isWhitespace)
  }

  static func isCustom(_ value: String) -> Bool {
    let parts = value.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) }
  }

  static func isPrefixed(_ value: String) -> Bool {
    guard let colon = value.firstIndex(of: ":") else { return false }
    return colon > value.startIndex && value.index(after: colon) < value.endIndex
  }

  /// A decimal number as XML Schema writes it (Datatypes, 3.2.3), or with an exponent a double (3.2.5).
  static func decimal(_ value: String, isExponentAllowed: Bool = false) -> Double? {
    let isPlain = value.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x2B, 0x2D, 0x2E: true
      case 0x45, 0x65: isExponentAllowed
      default: false
      }
    }
    return isPlain ? Double(value) : nil
  }

  static func isCompactDate(_ value: String) -> Bool {
    let pattern = /\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])T([01]\d|2[0-4])[0-5]\d[0-6]\dZ/
    return value.utf8.count == 16 && value.wholeMatch(of: pattern) != nil
  }

  static func isDateTime(_ value: String) -> Bool {
    let pattern =
      /\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-4]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+\-]\d{1,2}:\d\d)?)?)?)?/
    return value.wholeMatch(of: pattern) != nil
  }

  /// BCP 47 (RFC 5646, 2.1): the form alone, not whether the subtags are registered.
  static func isWellFormedLanguage(_ tag: String) -> Bool {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false).map { Array($0.utf8) }
    func isAlpha(_ part: [UInt8]) -> Bool { part.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) } }
    func isAlphaNumeric(_ part: [UInt8]) -> Bool {
      part.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) }
    }
    guard parts.allSatisfy({ (1...8).contains($0.count) && isAlphaNumeric($0) }), let first = parts.first else {
      return false
    }
    if first == [0x78] || first == [0x58] { return parts.count > 1 }
    if tag.lowercased().hasPrefix("i-") || tag.lowercased().hasPrefix("sgn-") { return parts.count > 1 }
    guard isAlpha(first), first.count >= 2 else { return false }
    var index = 1
    var extended = 0
    while index < parts.count, first.count <= 3, extended < 3, parts[index].count == 3, isAlpha(parts[index]) {
      index += 1
      extended += 1
    }
    if index < parts.count, parts[index].count == 4, isAlpha(parts[index]) { index += 1 }
    if index < parts.count,
      parts[index].count == 2 && isAlpha(parts[index])
        || parts[index].count == 3 && parts[index].allSatisfy({ (0x30...0x39).contains($0) })
    {
      index += 1
    }
    while index < parts.count,
      parts[index].count >= 5 || parts[index].count == 4 && (0x30...0x39).contains(parts[index][0])
    {
      index += 1
    }
    // Extensions and private use: a single character and at least one part.
    while index < parts.count {
      guard parts[index].count == 1 else { return false }
      let isPrivate = parts[index][0] | 0x20 == 0x78
      index += 1
      let start = index
      while index < parts.count, isPrivate || parts[index].count >= 2 { index += 1 }
      guard index > start else { return false }
    }
    return true
  }
}
