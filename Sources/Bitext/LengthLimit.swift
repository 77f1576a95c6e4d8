import UnicodeText

/// How long the target of a unit, a group of units or a whole file may be: at least and at most so many code points, or
/// bytes of an encoding (XLIFF 2.1, 5.7.6, the standard profiles; XLIFF 1.2 `maxwidth`, `minwidth` in characters, and
/// `maxbytes`, `minbytes`).
public struct LengthLimit: Hashable, Sendable, Codable {
  /// What is counted.
  public enum Measure: String, Hashable, Sendable, Codable, CaseIterable {
    /// Unicode code points.
    case codePoints
    /// Bytes in UTF-8; of XLIFF 1.2, where the encoding is that of the program to be, as well.
    case utf8
    /// Bytes in UTF-16, without byte order mark.
    case utf16
    /// Bytes in UTF-32, without byte order mark.
    case utf32

    /// Whether bytes are counted.
    public var isStorage: Bool { self != .codePoints }
  }

  /// What is counted.
  public var measure: Measure
  /// The least that there must be.
  public var minimum: Int
  /// The most that there may be; nil for no end.
  public var maximum: Int?
  /// The form in which the text is counted.
  public var normalization: TextNormalization

  /// Creates a limit.
  public init(
    _ measure: Measure, minimum: Int = 0, maximum: Int?, normalization: TextNormalization = .none
  ) {
    self.measure = measure
    self.minimum = minimum
    self.maximum = maximum
    self.normalization = normalization
  }

  /// How long a text is in this measure.
  ///
  /// - Complexity: O(n).
  public func length(of text: String) -> Int {
    let text = normalization.applied(to: text)
    switch measure {
    case .codePoints: return text.unicodeScalars.count
    case .utf8: return text.utf8.count
    case .utf16: return 2 * text.utf16.count
    case .utf32: return 4 * text.unicodeScalars.count
    }
  }

  /// `40`, or `10,40`, or `10,*`: the value of `slr:sizeRestriction` and `slr:storageRestriction`.
  public var value: String {
    let most = maximum.map(String.init) ?? "*"
    return minimum == 0 ? most : "\(minimum),\(most)"
  }

  /// Reads such a value; nil when it is none, or larger than a number can be.
  public init?(_ measure: Measure, value: String, normalization: TextNormalization = .none) {
    let parts = value.split(separator: ",", omittingEmptySubsequences: false)
    guard let last = parts.last, parts.count <= 2 else { return nil }
    guard let least = parts.count == 2 ? Self.number(parts[0]) : 0 else { return nil }
    let most = Self.number(last)
    guard most != nil || last == "*" else { return nil }
    self.init(measure, minimum: least, maximum: most, normalization: normalization)
  }

  /// A whole number of digits alone.
  public static func number(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }
}

/// The form of Unicode into which a text is brought before it is counted or compared (UAX #15).
public enum TextNormalization: String, Hashable, Sendable, Codable, CaseIterable {
  /// As it stands.
  case none
  /// Composed.
  case nfc
  /// Decomposed.
  case nfd

  /// The text in this form.
  public func applied(to text: String) -> String {
    switch self {
    case .none: text
    case .nfc: text.normalized(.nfc)
    case .nfd: text.normalized(.nfd)
    }
  }
}

/// By which standard profiles a part of an XLIFF 2 file limits lengths (`slr:profiles`).
public struct LengthProfile: Hashable, Sendable, Codable {
  /// Whether code points are counted (`xliff:codepoints`).
  public var countsCodePoints: Bool
  /// The form in which they are counted.
  public var normalization: TextNormalization
  /// The encoding whose bytes are counted; nil for none.
  public var storage: LengthLimit.Measure?
  /// The form in which bytes are counted.
  public var storageNormalization: TextNormalization

  /// Creates a profile; by default one that limits nothing.
  public init(
    countsCodePoints: Bool = false, normalization: TextNormalization = .none, storage: LengthLimit.Measure? = nil,
    storageNormalization: TextNormalization = .none
  ) {
    self.countsCodePoints = countsCodePoints
    self.normalization = normalization
    self.storage = storage
    self.storageNormalization = storageNormalization
  }

  /// Whether a limit is counted as it says.
  public func explains(_ limit: LengthLimit) -> Bool {
    limit.measure.isStorage
      ? storage == limit.measure && storageNormalization == limit.normalization
      : countsCodePoints && normalization == limit.normalization
  }

  /// Changes what a limit needs.
  public mutating func adopt(_ limit: LengthLimit) {
    if limit.measure.isStorage {
      storage = limit.measure
      storageNormalization = limit.normalization
    } else {
      countsCodePoints = true
      normalization = limit.normalization
    }
  }
}
