import Bitext

/// When something appeared, as far as a text says it: a day, or a moment in UTC.
struct PublicationDate: Hashable, Sendable, Comparable {
  /// ISO 8601: `2025-02-03`, or `2025-02-03T10:00:00Z`.
  let text: String
  /// The moment, midnight for a day.
  let moment: Timestamp

  /// Reads ISO 8601, and what databases write: `2025-02-03 10:00:00`; nil for dates in words.
  init?(_ text: String) {
    let trimmed = String(text.unicodeScalars.drop { $0.properties.isWhitespace })
    if let moment = Timestamp(trimmed) {
      self.moment = moment
      self.text = trimmed.utf8.count == 10 ? trimmed : moment.description
      return
    }
    let day = String(trimmed.prefix(10))
    guard let moment = Timestamp(day), trimmed.utf8.count > 10, ["T", " "].contains(trimmed.dropFirst(10).first) else {
      return nil
    }
    self.moment = moment
    self.text = day
  }

  /// The day in words, in English and French; as ISO 8601 has it in other languages.
  func words(in language: LanguageTag) -> String {
    let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]), let months = Self.months[language.language] else {
      return String(text.prefix(10))
    }
    let day = language.language == "fr" && parts[2] == 1 ? "1er" : "\(parts[2])"
    return "\(day) \(months[parts[1] - 1]) \(parts[0])"
  }

  private static let months = [
    "en": [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    "fr": [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ],
  ]

  static func < (left: PublicationDate, right: PublicationDate) -> Bool {
    (left.moment, left.text) < (right.moment, right.text)
  }
}
