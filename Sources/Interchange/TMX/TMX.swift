public import Bitext

/// Translation Memory eXchange (LISA OSCAR, TMX 1.4b, 2005-04-26): reads 1.1 to 1.4b, writes 1.4b level 2.
public enum TMX {
  /// What a file says of itself.
  public struct Header: Hashable, Sendable {
    /// The version of TMX that the root names.
    public var version = "1.4"
    /// The program that wrote it (`creationtool`).
    public var creationTool = ""
    /// That program's version.
    public var creationToolVersion = ""
    /// How the units were cut: `block`, `paragraph`, `sentence` or `phrase`.
    public var segmentType = "sentence"
    /// The format of the memory that it was made from (`o-tmf`).
    public var originalFormat = ""
    /// The language of notes and properties.
    public var administrativeLanguage = "en"
    /// The language of the originals; nil when any side may be it (`*all*`).
    public var sourceLanguage: LanguageTag?
    /// The kind of data that the segments come from.
    public var dataType = "plaintext"
    /// Properties of the whole.
    public var properties: [TranslationUnit.Property] = []
    /// Notes on the whole.
    public var notes: [String] = []

    /// Creates a header with the values that Calque writes.
    public init() {}
  }

  /// A unit that could not be read, and was left out.
  public struct Problem: Hashable, Sendable {
    /// What is wrong, one line.
    public var message: String
    /// Where the unit begins.
    public var position: CalqueError.Position
  }

  /// What reading a file came to.
  public struct Report: Sendable {
    /// The header.
    public var header: Header
    /// How many units were given to the caller.
    public var unitCount = 0
    /// The units that were left out; at most `problemLimit` of them, `problemCount` counts all.
    public var problems: [Problem] = []
    /// How many units were left out.
    public var problemCount = 0
    /// What the file holds and a unit has no place for, in words.
    public var losses: [String] = []
    /// What is odd about the file, in words.
    public var warnings: [String] = []
    /// The usual name of the file's encoding.
    public var encodingName = "UTF-8"

    /// How many problems are described one by one.
    public static let problemLimit = 1_000
  }

  /// How deep codes may nest in a segment (`ph` in `sub` in `ph` …).
  static let inlineDepthLimit = 128

  /// The names of properties in which Calque keeps what TMX has no attribute for.
  enum PropertyName {
    static let origin = "x-calque-origin"
    static let article = "x-calque-article"
    static let place = "x-calque-place"
    static let author = "x-calque-author"
    static let tool = "x-calque-tool"
    static let confirmed = "x-calque-confirmed"
    static let context = "x-calque-context"
    static let previous = "x-calque-previous"
    static let next = "x-calque-next"
    static let domain = "x-domain"
  }
}
