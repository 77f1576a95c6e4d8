/// The two sides of a bitext.
public enum Side: String, Hashable, Sendable, Codable, CaseIterable {
  /// The original.
  case source
  /// The translation.
  case target
}

/// A reason to look at a bead again, in a form that programs can count and people can read.
public enum Doubt: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The target is longer than expected by this factor (below 1: shorter), corrected for the pair of languages.
  case length(ratio: Double)
  /// A number stands on one side only.
  case number(String, missingOn: Side)
  /// Few words of the two sides are known to go together.
  case fewSharedWords
  /// Only leaving the segments alone fits: nothing on the other side answers them.
  case onlyDeletionFits
  /// Another way to cut this place is almost as likely.
  case closeAlternative
  /// The bead crosses another one: the text was moved.
  case crossing
  /// The final punctuation differs: a question answers a statement.
  case endPunctuation
  /// Blocks of unlike kind are paired, such as a heading and a paragraph.
  case structure
  /// The source was changed after it was translated.
  case sourceChanged
  /// What the stored form says, when it was written by another version or tool.
  case other(String)

  /// The stable name for counting and JSON.
  public var name: String {
    switch self {
    case .length: "length"
    case .number: "number"
    case .fewSharedWords: "few-shared-words"
    case .onlyDeletionFits: "only-deletion-fits"
    case .closeAlternative: "close-alternative"
    case .crossing: "crossing"
    case .endPunctuation: "end-punctuation"
    case .structure: "structure"
    case .sourceChanged: "source-changed"
    case .other: "other"
    }
  }

  /// The reason in words.
  public var description: String {
    switch self {
    case .length(let ratio): "length ×\(Self.oneDecimal(ratio))"
    case .number(let number, let side): "number \(number) missing on the \(side == .source ? "left" : "right")"
    case .fewSharedWords: "few words in common"
    case .onlyDeletionFits: "only deletion fits"
    case .closeAlternative: "another cut is almost as likely"
    case .crossing: "crosses another pair"
    case .endPunctuation: "end punctuation differs"
    case .structure: "blocks of different kinds"
    case .sourceChanged: "the source has changed since"
    case .other(let text): text
    }
  }

  private static func oneDecimal(_ value: Double) -> String {
    let tenths = Int((min(max(value, 0), 9999) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
