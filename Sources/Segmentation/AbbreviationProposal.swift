/// A word that looks like an abbreviation, and why.
public struct AbbreviationProposal: Hashable, Sendable {
  /// The word without its final stop, as it is written most often.
  public var text: String
  /// The type that its neighbours suggest.
  public var type: AbbreviationType
  /// How sure the statistics are: Kiss and Strunk's scaled log-likelihood ratio, which is at least 0.3.
  public var score: Double
  /// How often it stands before a stop.
  public var count: Int
  /// How often it stands without one.
  public var countWithoutStop: Int
  /// In how many places the sentence plainly goes on behind the stop.
  public var countInside: Int
  /// In how many places the built-in rules cut behind it.
  public var countCut: Int
  /// Some places where it stands, each a few words.
  public var evidence: [String]

  /// The line of an abbreviation list: the abbreviation, its type, and a note with the figures.
  public var line: String {
    let without = countWithoutStop > 0 ? ", \(countWithoutStop) without" : ""
    let tenths = Int((score * 10).rounded())
    return
      "\(text).\t\(type.rawValue)\t\(count) with a stop\(without); cut behind \(countCut); score \(tenths / 10).\(tenths % 10)"
  }
}
