public import Alignment
public import Bitext
public import TranslationMemory

/// What aligning two articles gave.
public struct AlignedArticle: Sendable {
  /// The bitext.
  public let bitext: Bitext
  /// Whether the two texts look like translations of each other at all.
  public let relatedness: Similarity
  /// The format of the original.
  public let format: String
  /// Passages that stand elsewhere in the translation.
  public let moves: [MovedPassage]
  /// What a person confirmed before, by the number of the row.
  let keptRows: [Int: BilingualSegment]
  /// The stored form that was aligned anew; nil for new texts.
  let original: BilingualDocument?
  /// What said how alike segments are, beside their words.
  let similarity: (any SegmentSimilarity)?

  /// The files by language, which the project remembers; empty when a stored bitext was aligned anew.
  let files: [LanguageTag: String]

  /// Creates an aligned article.
  init(
    bitext: Bitext, relatedness: Similarity, format: String, moves: [MovedPassage] = [],
    keptRows: [Int: BilingualSegment] = [:], original: BilingualDocument? = nil,
    similarity: (any SegmentSimilarity)? = nil,
    files: [LanguageTag: String] = [:]
  ) {
    self.files = files
    self.bitext = bitext
    self.relatedness = relatedness
    self.format = format
    self.moves = moves
    self.keptRows = keptRows
    self.original = original
    self.similarity = similarity
  }

  /// The rows of the bitext; those that a person confirmed in the stored one are as they were, and so is what it says
  /// beside the texts.
  public var document: BilingualDocument {
    let document = bitext.bilingualDocument(format: format).keeping(keptRows)
    return original.map(document.keepingWhatStandsBeside) ?? document
  }
}

/// What storing an aligned article did.
public struct StoredArticle: Sendable {
  /// The file of its bitext.
  public let path: String
  /// What the memory made of its pairs.
  public let report: AdditionReport
}
