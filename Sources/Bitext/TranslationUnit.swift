/// A stored pair (or more): the same meaning in each of its languages (TMX `tu`).
public struct TranslationUnit: Hashable, Sendable, Codable {
  /// The id that a file gave it (TMX `tuid`).
  public var id: String?
  /// The language sides; the original first when it is known.
  public var variants: [Variant]
  /// Where it comes from.
  public var provenance: Provenance
  /// Whether a person accepted it.
  public var isConfirmed: Bool
  /// The neighbours of its source in the text, for in-context matches.
  public var context: Context
  /// Subject field, such as `politics`.
  public var domain: String?
  /// When and by whom it was made.
  public var created: Stamp?
  /// When and by whom it was last changed.
  public var changed: Stamp?
  /// Properties as TMX has them.
  public var properties: [Property]
  /// Notes of persons.
  public var notes: [String]

  /// One language side (TMX `tuv`).
  public struct Variant: Hashable, Sendable, Codable {
    /// Its language.
    public var language: LanguageTag
    /// Its text with codes.
    public var content: InlineText
    /// Creates a variant.
    public init(language: LanguageTag, content: InlineText) {
      self.language = language
      self.content = content
    }
  }

  /// The source segments before and after, as plain text; nil at an article's edge or when not known.
  public struct Context: Hashable, Sendable, Codable {
    /// Whether the neighbours are known at all.
    public var isKnown: Bool
    /// The segment before.
    public var previous: String?
    /// The segment after.
    public var next: String?
    /// No knowledge of neighbours.
    public static let unknown = Context(isKnown: false, previous: nil, next: nil)
    /// Known neighbours; nil stands for the edge of the article.
    public init(previous: String?, next: String?) { self.init(isKnown: true, previous: previous, next: next) }
    private init(isKnown: Bool, previous: String?, next: String?) {
      self.isKnown = isKnown
      self.previous = previous
      self.next = next
    }
  }

  /// When, and by whom.
  public struct Stamp: Hashable, Sendable, Codable {
    /// The moment.
    public var date: Timestamp?
    /// The person.
    public var person: String?
    /// Creates a stamp.
    public init(date: Timestamp?, person: String? = nil) {
      self.date = date
      self.person = person
    }
  }

  /// A named value (TMX `prop`).
  public struct Property: Hashable, Sendable, Codable {
    /// The name (`type`).
    public var name: String
    /// The value.
    public var value: String
    /// Creates a property.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Creates a unit.
  public init(
    id: String? = nil, variants: [Variant], provenance: Provenance, isConfirmed: Bool = false,
    context: Context = .unknown, domain: String? = nil, created: Stamp? = nil, changed: Stamp? = nil,
    properties: [Property] = [], notes: [String] = []
  ) {
    self.id = id
    self.variants = variants
    self.provenance = provenance
    self.isConfirmed = isConfirmed
    self.context = context
    self.domain = domain
    self.created = created
    self.changed = changed
    self.properties = properties
    self.notes = notes
  }

  /// The first variant in a language: the same tag first, then one with or without a region.
  public func variant(in language: LanguageTag) -> Variant? {
    variants.first { $0.language == language } ?? variants.first { $0.language.matches(language) }
  }
}
