import UnicodeText

/// A language tag in canonical form (BCP 47, RFC 5646), such as `fr`, `en-GB` or `zh-Hant`.
public struct LanguageTag: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  /// The canonical tag.
  public let identifier: String

  /// French without a region.
  public static let french = LanguageTag(canonical: "fr")
  /// English without a region.
  public static let english = LanguageTag(canonical: "en")
  /// No language known (BCP 47 `und`).
  public static let undetermined = LanguageTag(canonical: "und")

  private init(canonical: String) { identifier = canonical }

  /// Reads a tag, accepting `_` for `-` and any case.
  ///
  /// - Throws: `CalqueError` with code `.language` when it is not well formed or ISO 639 does not know the language.
  public init(_ text: String) throws(CalqueError) {
    let dashed = String(text.map { $0 == "_" ? "-" : $0 })
    guard let canonical = LocaleData.canonicalTag(dashed), canonical.utf8.count >= 2 else {
      throw CalqueError(
        .language, "not a language tag: \(String(text.prefix(60)))", hint: "Use BCP 47 tags such as fr, en or pt-BR.")
    }
    identifier = canonical
    guard canonical == "und" || LocaleData.isKnownLanguage(language) else {
      throw CalqueError(
        .language, "no language has the code \(language)", hint: "Use BCP 47 tags such as fr, en or pt-BR.")
    }
  }

  /// The language subtag alone: `en` of `en-GB`.
  public var language: String { String(identifier.prefix { $0 != "-" }) }

  /// The region subtag, such as `GB` or `419`; nil when there is none (BCP 47, 2.2.4).
  public var region: String? {
    for subtag in identifier.split(separator: "-").dropFirst() {
      if subtag.utf8.count == 1 { return nil }
      let isNumeric = subtag.utf8.count == 3 && subtag.utf8.allSatisfy { (0x30...0x39).contains($0) }
      if subtag.utf8.count == 2 || isNumeric { return String(subtag) }
    }
    return nil
  }

  /// Whether both are the same language, whatever their script or region.
  public func sharesLanguage(with other: LanguageTag) -> Bool { language == other.language }

  /// Whether a text in `other` may stand where `self` is asked for: equal, or one is the other without its region.
  public func matches(_ other: LanguageTag) -> Bool {
    self == other || identifier.hasPrefix(other.identifier + "-") || other.identifier.hasPrefix(identifier + "-")
  }

  /// The language's name in English, such as "French".
  public var englishName: String { LocaleData.displayName(of: identifier, in: "en") }

  /// Whether it is written from right to left.
  public var isRightToLeft: Bool { LocaleData.isRightToLeft(identifier) }

  /// The canonical tag.
  public var description: String { identifier }

  /// Alphabetical order of the tags.
  public static func < (left: LanguageTag, right: LanguageTag) -> Bool { left.identifier < right.identifier }

  /// Reads a tag from a string.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    try self.init(text)
  }

  /// Writes the tag as a string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(identifier)
  }
}
