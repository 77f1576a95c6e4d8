public import Bitext

/// What is known of an article's two versions beside their texts: who, when, where, under which licence.
///
/// What is nil is left out of what is written; nothing is made up.
public struct ArticleFacts: Hashable, Sendable {
  /// One version of the article.
  public struct Version: Hashable, Sendable {
    /// Who wrote it, a name.
    public var author: String?
    /// When it appeared: an ISO 8601 day or moment where it can be read as one, and as written otherwise.
    public var date: String?
    /// Where it stands, an `http` or `https` address.
    public var address: String?
    /// Under which licence, in words or as an address.
    public var licence: String?

    /// Creates a version of what is known.
    public init(author: String? = nil, date: String? = nil, address: String? = nil, licence: String? = nil) {
      self.author = author
      self.date = date
      self.address = address
      self.licence = licence
    }
  }

  /// The original.
  public var original: Version
  /// The translation.
  public var translation: Version
  /// Who translated it, a name.
  public var translator: String?

  /// Creates facts.
  public init(original: Version = .init(), translation: Version = .init(), translator: String? = nil) {
    self.original = original
    self.translation = translation
    self.translator = translator
  }

  /// The facts of one side.
  subscript(side: Side) -> Version { side == .source ? original : translation }

  /// The facts, with what the texts themselves say where nothing else is known: byline, date, credit, licence.
  ///
  /// - Complexity: O(n).
  public func completed(from document: BilingualDocument) -> ArticleFacts {
    var result = self
    for unit in document.units {
      for side in Side.allCases {
        let texts = unit.segments.flatMap { side == .source ? $0.sourceParts : $0.targetParts }.map(\.content.line)
        let text = texts.joined(separator: " ")
        guard !text.isEmpty else { continue }
        switch unit.role {
        case .byline: result.take(CreditWords.name(in: text), \.author, side)
        case .date: result.take(text, \.date, side)
        case .licence: result.take(text, \.licence, side)
        case .translatorCredit where side == .target:
          if result.translator == nil { result.translator = CreditWords.name(in: text) }
        default: break
        }
      }
    }
    return result
  }

  private mutating func take(_ text: String, _ key: WritableKeyPath<Version, String?>, _ side: Side) {
    let version: WritableKeyPath<ArticleFacts, Version> = side == .source ? \.original : \.translation
    if self[keyPath: version][keyPath: key] == nil { self[keyPath: version][keyPath: key] = text }
  }
}
