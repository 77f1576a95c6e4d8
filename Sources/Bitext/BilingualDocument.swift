/// A document with its translation beside it, as bilingual files hold it: units (blocks) of segments, each with a state.
///
/// An aligned bitext, a pretranslated article and an imported XLIFF file all take this form to be checked and exported.
public struct BilingualDocument: Hashable, Sendable, Codable {
  /// The article's short name or the original file's name; never used as a path.
  public var name: String
  /// The language of the sources.
  public var sourceLanguage: LanguageTag
  /// The language of the targets.
  public var targetLanguage: LanguageTag
  /// The format of the original, such as `markdown`.
  public var format: String
  /// Version of the segmentation rules.
  public var ruleSet: String
  /// The units in source order.
  public var units: [Unit]
  /// Notes on the whole.
  public var notes: [String]
  /// The groups of units, each after the one that it stands in.
  public var groups: [Group] = []
  /// What the file says of the whole beside.
  public var supplement = Supplement()

  /// A block with its segments (XLIFF 2 `unit`).
  public struct Unit: Hashable, Sendable, Codable {
    /// The block's id.
    public var id: String
    /// What the block is.
    public var kind: BlockKind
    /// Which part of the article it is.
    public var role: ArticleRole
    /// The block's place in a table and the images beside it.
    public var layout: BlockLayout
    /// Its segments in order.
    public var segments: [BilingualSegment]
    /// What one of its segments is chosen by, where they are variants of one message; empty where they follow each other.
    public var switches: [VariantSwitch] = []
    /// The terms of the glossary that stand in it.
    public var terms: [UnitTerm] = []
    /// The group that it stands in, by its place in the document's `groups`; nil for none.
    public var group: Int?
    /// None, which most units have, or one.
    private var supplements: [Supplement] = []
    /// What the file says of it beside.
    public var supplement: Supplement {
      get { supplements.first ?? Supplement() }
      set { supplements = newValue.isEmpty ? [] : [newValue] }
    }
    /// Whether the file says anything of it beside.
    public var hasSupplement: Bool { !supplements.isEmpty }
    /// Creates a unit.
    public init(
      id: String, kind: BlockKind = .paragraph, role: ArticleRole = .body, layout: BlockLayout = .init(),
      segments: [BilingualSegment]
    ) {
      self.id = id
      self.kind = kind
      self.role = role
      self.layout = layout
      self.segments = segments
    }
  }

  /// Creates a document.
  public init(
    name: String, sourceLanguage: LanguageTag, targetLanguage: LanguageTag, format: String = "", ruleSet: String = "",
    units: [Unit], notes: [String] = []
  ) {
    self.name = name
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.format = format
    self.ruleSet = ruleSet
    self.units = units
    self.notes = notes
  }

  /// All segments of all units, in order.
  public var segments: [BilingualSegment] { units.flatMap(\.segments) }
}

/// One row of a bilingual document: a source, its target, and what is known of the pair (XLIFF `segment`).
public struct BilingualSegment: Hashable, Sendable, Codable {
  /// How far the translation has come (XLIFF 2 `state`).
  public enum State: String, Hashable, Sendable, Codable {
    /// No translation, or one that nobody looked at.
    case initial
    /// Translated.
    case translated
    /// Read by a second person.
    case reviewed
    /// Approved.
    case final
  }

  /// The id, unique in the document.
  public var id: String
  /// The source sentences in order; empty when the target stands alone.
  public var sourceParts: [Part]
  /// The target sentences in order; empty when there is no translation.
  public var targetParts: [Part]
  /// How many target sentences of the document stand before this row's, where the text was moved.
  ///
  /// Nil when the target goes on where that of the row before ends.
  public var targetPosition: Int?
  /// How far it has come.
  public var state: State
  /// Whether a person accepted the pair.
  public var isConfirmed: Bool
  /// Whether it is kept out of the memory.
  public var isKeptOut: Bool
  /// The probability that the alignment is right; nil when it was not aligned.
  public var probability: Similarity?
  /// Reasons to look again.
  public var doubts: [Doubt]
  /// Where the target came from, in words, such as `memory 100%`; nil when a person wrote it or it was aligned.
  public var targetOrigin: String?
  /// Proposals of the memory, best first.
  public var proposals: [Proposal]
  /// Notes for the translator.
  public var notes: [String]
  /// For which value of each switch of its unit the row stands; empty where its unit has none.
  public var cases: [String] = []

  /// One sentence of a row, with the block it stands in.
  public struct Part: Hashable, Sendable, Codable {
    /// The text with codes.
    public var content: InlineText
    /// The id of its block in its own document; nil when not known.
    public var block: String?
    /// Creates a part.
    public init(_ content: InlineText, block: String? = nil) {
      self.content = content
      self.block = block
    }
  }

  /// Creates a row.
  public init(
    id: String, sourceParts: [Part], targetParts: [Part] = [], state: State = .initial, isConfirmed: Bool = false,
    isKeptOut: Bool = false, probability: Similarity? = nil, doubts: [Doubt] = [], targetOrigin: String? = nil,
    proposals: [Proposal] = [], notes: [String] = []
  ) {
    self.id = id
    self.sourceParts = sourceParts
    self.targetParts = targetParts
    self.state = state
    self.isConfirmed = isConfirmed
    self.isKeptOut = isKeptOut
    self.probability = probability
    self.doubts = doubts
    self.targetOrigin = targetOrigin
    self.proposals = proposals
    self.notes = notes
  }

  /// The source sentences joined by a space.
  public var source: InlineText { Self.joined(sourceParts) }
  /// The target sentences joined by a space, or nil when there is no translation.
  public var target: InlineText? {
    targetParts.isEmpty ? nil : Self.joined(targetParts)
  }

  private static func joined(_ parts: [Part]) -> InlineText {
    parts.count == 1 ? parts[0].content.withReunitedPartners() : .joined(parts.map(\.content), separator: " ")
  }
}

/// What the memory proposes for a segment.
public struct Proposal: Hashable, Sendable, Codable {
  /// The stored source.
  public var source: InlineText
  /// The stored target.
  public var target: InlineText
  /// How well it answers.
  public var score: MatchScore
  /// Where it comes from, in words: article, file, memory.
  public var origin: String
  /// Creates a proposal.
  public init(source: InlineText, target: InlineText, score: MatchScore, origin: String) {
    self.source = source
    self.target = target
    self.score = score
    self.origin = origin
  }
}
