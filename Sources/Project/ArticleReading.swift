public import Bitext
public import Documents
import Interchange
import Segmentation

/// A file read and cut into segments.
public struct ReadArticle: Sendable {
  /// The article's short name.
  public let name: String
  /// The file as the user named it.
  public let path: String
  /// What the reader gave, with what is needed to write it back.
  public let reading: ArticleReading
  /// The segments.
  public let segmented: SegmentedDocument
  /// Whether its language was guessed from its words, since neither the caller nor the file says it.
  public let isLanguageGuessed: Bool
}

/// What a file was read as: a document, or the rows of a bilingual file taken for one.
public enum ArticleReading: Sendable {
  /// A document with the way back into its format.
  case document(ReadDocument)
  /// The sources of an XLIFF file or a gettext catalogue.
  case rows(RowSource)

  /// The blocks and fields.
  public var document: Document {
    switch self {
    case .document(let reading): reading.document
    case .rows(let source): source.document
    }
  }

  /// The name of the format.
  public var formatName: String {
    switch self {
    case .document(let reading): reading.format.rawValue
    case .rows(let source): source.format.rawValue
    }
  }

  /// Whether a block can be written back.
  public func canReplace(block id: String) -> Bool {
    switch self {
    case .document(let reading): reading.canReplace(block: id)
    case .rows(let source): source.row(ofBlock: id) != nil
    }
  }
}

extension Project {
  /// A path as messages name it.
  static func shown(_ path: String) -> String { path == "-" ? "standard input" : path }

  /// Reads a document and says what was noticed: guessed character set, losses, a language that looks wrong.
  ///
  /// - Parameters:
  ///   - path: the file, or `-`.
  ///   - language: its language; nil leaves that to the document.
  ///   - bytes: what the file holds, when it was read before.
  /// - Returns: the document, with corrected roles.
  /// - Throws: `CalqueError` with the file's name in its position.
  public func document(
    at path: String, language: LanguageTag? = nil, bytes: [UInt8]? = nil
  ) throws(CalqueError) -> ReadDocument {
    let bytes = if let bytes { bytes } else { try FileSystem.read(path) }
    var options = ReadingOptions()
    options.format = overrides.format
    options.charset = overrides.charset
    options.language = language
    options.trackedChanges = overrides.trackedChanges
    options.readsPageMetadata = overrides.readsMargins
    let reading: ReadDocument
    do throws(CalqueError) {
      reading = try DocumentReader.read(bytes, fileName: path == "-" ? nil : path, options: options)
    } catch { throw error.inFile(Self.shown(path)) }
    for loss in reading.losses { notice("\(Self.shown(path)): \(loss)") }
    let corrections = try corrections(for: path)
    guard !corrections.isEmpty else { return reading }
    let known = Set(reading.document.blocks.map(\.id))
    var roles: [String: ArticleRole?] = [:]
    for (block, role) in corrections.sorted(by: { $0.key < $1.key }) {
      if known.contains(block) {
        roles[block] = .some(role)
      } else if let now = reading.identifier(earlier: block) {
        if corrections[now] == nil { roles[now] = .some(role) }
      } else {
        notice("\(Self.shown(path)): there is no block \(block) any more, whose role was corrected")
      }
    }
    return reading.correcting(roles)
  }

  /// Reads a document and cuts it into segments.
  ///
  /// - Parameters:
  ///   - path: the file, or `-`.
  ///   - language: its language; nil asks the file's name, the document itself and then a guess.
  ///   - bytes: what the file holds, when it was read before.
  ///   - needsLanguage: whether a text whose language nobody knows is refused; else it is cut by the rules of none.
  /// - Returns: the article.
  /// - Throws: `CalqueError`.
  public func article(
    at path: String, language: LanguageTag?, bytes: [UInt8]? = nil, needsLanguage: Bool = true
  ) throws(CalqueError) -> ReadArticle {
    let bytes = if let bytes { bytes } else { try FileSystem.read(path) }
    let reading: ArticleReading
    if let rows = try rowSource(bytes, path: path, language: language) {
      reading = .rows(rows)
    } else {
      reading = .document(try document(at: path, language: language, bytes: bytes))
    }
    if path == "-", overrides.format == nil, reading.formatName != DocumentFormat.plainText.rawValue {
      notice("standard input: read as \(reading.formatName); --input-format says otherwise")
    }
    let text = reading.document.blocks.map(\.content.text).joined(separator: "\n")
    let said = language ?? reading.document.language
    var known = LanguageTag.undetermined
    do throws(CalqueError) { known = try self.language(said: said, of: text, at: path) } catch {
      if needsLanguage { throw error }
    }
    let segmented = try segmenter(for: known).segment(reading.document)
    return ReadArticle(
      name: ArticleName.from(path: path == "-" ? "article" : path), path: path, reading: reading, segmented: segmented,
      isLanguageGuessed: said == nil && ArticleName.language(inPath: path) == nil && known != .undetermined)
  }

  /// The language of a text: what was said, what the file's name says, or a guess; a guess that contradicts is noticed.
  func language(said: LanguageTag?, of text: String, at path: String) throws(CalqueError) -> LanguageTag {
    let guess = LanguageGuess.guess(text)?.language
    guard let known = said ?? ArticleName.language(inPath: path) ?? guess ?? LanguageGuess.likeliest(text) else {
      throw CalqueError(
        .language, "the language of the text is not known", at: .init(file: Self.shown(path)),
        hint: "Say --lang fr (or --from).")
    }
    if let guess, !guess.sharesLanguage(with: known) {
      notice("\(Self.shown(path)): this looks like \(guess.englishName), not \(known.englishName)")
    }
    return known
  }
}
