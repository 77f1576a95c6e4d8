public import Bitext
public import Documents
import Segmentation

/// A text that a person brings for a new article: a file's bytes, or what was pasted.
public struct BroughtText: Sendable {
  /// The content; UTF-8 for what was pasted.
  public var bytes: [UInt8]
  /// The name of the file, which helps to know its format and is never used as a path; nil for what was pasted.
  public var fileName: String?
  /// Its language; nil asks the file's name, the document itself, and a guess.
  public var language: LanguageTag?
  /// Corrected roles by block id; nil leaves a block out.
  public var roles: [String: ArticleRole?]

  /// Creates a text.
  public init(
    bytes: [UInt8], fileName: String? = nil, language: LanguageTag? = nil, roles: [String: ArticleRole?] = [:]
  ) {
    self.bytes = bytes
    self.fileName = fileName
    self.language = language
    self.roles = roles
  }
}

/// How a brought text is read: to be shown, and corrected by roles.
public struct RecognisedText: Sendable {
  /// The blocks with their roles, corrections taken.
  public let blocks: [Block]
  /// The format it was read as.
  public let format: DocumentFormat
  /// Its language.
  public let language: LanguageTag
  /// How many sentences it has.
  public let sentences: Int
  /// What was guessed, left out or cannot be written back, in words.
  public let losses: [String]
  /// The blocks that a correction leaves out, as they were read.
  public let leftOut: [Block]
}

/// A brought text as it was read.
struct ReadText {
  let original: ReadDocument
  /// With the corrections of roles.
  let corrected: ReadDocument
  let segmented: SegmentedDocument
}

extension Project {
  /// Says how a text would be read; nothing is stored.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - side: whether it is the original or the translation, for the project's usual language.
  /// - Returns: blocks, roles, language and losses.
  /// - Throws: `CalqueError`: `.unsupported`, `.malformed`, `.limit` of the reader, `.language` when it is not known.
  public func recognise(_ text: BroughtText, as side: Side) throws(CalqueError) -> RecognisedText {
    let read = try read(text, as: side)
    let kept = Set(read.corrected.document.blocks.map(\.id))
    return RecognisedText(
      blocks: read.corrected.document.blocks, format: read.corrected.format, language: read.segmented.language,
      sentences: read.segmented.segments.count, losses: read.corrected.losses,
      leftOut: read.original.document.blocks.filter { !kept.contains($0.id) })
  }

  /// Makes an article of two texts: reads and aligns them, keeps them in the project's folder with the corrections, and
  /// stores the bitext and its pairs.
  ///
  /// The texts stand as `Articles/<name>.<language>.<extension>`.
  /// - Parameters:
  ///   - name: the article's short name; what is unsafe in a file's name becomes `-`.
  ///   - source: the original.
  ///   - target: the translation.
  ///   - forcing: goes on when the texts do not look like translations of each other.
  /// - Returns: the bitext's file, and what the memory made of the pairs.
  /// - Throws: `CalqueError`; then nothing is stored but, when the memory fails, the article. `.exists` when there is an
  ///   article of this name in these languages; `.implausible`; as `recognise`.
  public func createArticle(
    _ name: String, from source: BroughtText, and target: BroughtText, forcing: Bool = false
  ) throws(CalqueError) -> StoredArticle {
    guard let folder else {
      throw CalqueError(.usage, "there is no project to store into", hint: "Run calque init first.")
    }
    let name = ArticleName.safe(name)
    let left = try read(source, as: .source)
    let right = try read(target, as: .target)
    let (from, to) = (left.segmented.language, right.segmented.language)
    try requireFree(name, from: from, to: to)
    var settings = AlignmentSettings()
    settings.isForcing = forcing
    settings.name = name
    let files = [try freeFile(for: source, name, left), try freeFile(for: target, name, right)]
    let sides = zip([left, right], files).map { read, file in
      AlignmentSide(name: name, path: file, segmented: read.segmented, format: read.original.format.rawValue)
    }
    let aligned = try align(sides[0], sides[1], settings)
    guard forcing || aligned.bitext.beads.contains(where: \.isPair) else {
      throw CalqueError(.implausible, "\(name): there is no pair to store", hint: "Check the two texts.")
    }
    do throws(CalqueError) {
      try keep([(source, from, files[0]), (target, to, files[1])], of: name)
      return try store(aligned, forcing: forcing)
    } catch {
      // What fails behind the bitext, as a memory may, costs no work.
      if !FileSystem.exists(folder.articlePath(name, from: from, to: to)) { forget(files, of: name) }
      throw error
    }
  }

  /// Refuses a name that an article of these languages has already.
  func requireFree(_ name: String, from: LanguageTag, to: LanguageTag) throws(CalqueError) {
    guard let path = folder?.articlePath(name, from: from, to: to), FileSystem.exists(path) else { return }
    throw CalqueError(
      .exists, "there is an article \(name) already", at: .init(file: path), hint: "Choose another name.")
  }

  /// The file in which a brought text is kept, where none is yet.
  func freeFile(for text: BroughtText, _ name: String, _ read: ReadText) throws(CalqueError) -> String {
    let end = Self.fileExtension(of: text, read.original.format)
    let relative = "Articles/\(name).\(read.segmented.language).\(end)"
    let file = folder?.resolve(relative) ?? relative
    guard !FileSystem.exists(file) else {
      throw CalqueError(
        .exists, "there is a file of this name already", at: .init(file: file), hint: "Choose another name.")
    }
    return file
  }

  /// Writes brought texts into the project's folder, with their corrections in the article's record.
  func keep(
    _ texts: [(text: BroughtText, language: LanguageTag, file: String)], of name: String
  ) throws(CalqueError) {
    var record = try record(of: name)
    for (text, language, file) in texts {
      try FileSystem.makeFolder(FileSystem.parent(of: file))
      try FileSystem.write(text.bytes, to: file, overwriting: false)
      record.versions[language] = .init(file: recorded(file), roles: text.roles)
    }
    try write(record, of: name)
  }

  /// Takes back what `keep` wrote.
  func forget(_ files: [String], of name: String) {
    for file in files where FileSystem.exists(file) { try? FileSystem.remove(file) }
    guard var record = try? record(of: name) else { return }
    let recorded = Set(files.map(recorded))
    record.versions = record.versions.filter { !($0.value.file.map(recorded.contains) ?? false) }
    try? write(record, of: name)
  }

  /// Reads a brought text, with its corrections.
  func read(_ text: BroughtText, as side: Side) throws(CalqueError) -> ReadText {
    let shown = text.fileName.map(FileSystem.name(of:)) ?? (side == .source ? "the original" : "the translation")
    var options = ReadingOptions()
    options.format = overrides.format
    options.charset = overrides.charset
    options.language = text.language
    options.trackedChanges = overrides.trackedChanges
    options.readsPageMetadata = overrides.readsMargins
    let original: ReadDocument
    do throws(CalqueError) {
      original = try DocumentReader.read(
        text.bytes, fileName: text.fileName.map(FileSystem.name(of:)), options: options)
    } catch { throw error.inFile(shown) }
    let corrected = original.correcting(text.roles)
    let usual = side == .source ? sourceLanguage : targetLanguage
    let named = text.fileName.flatMap(ArticleName.language(inPath:))
    let said = text.language ?? named ?? original.document.language ?? usual
    let words = corrected.document.blocks.map(\.content.text).joined(separator: "\n")
    let language = try language(said: said, of: words, at: shown)
    return ReadText(
      original: original, corrected: corrected, segmented: try segmenter(for: language).segment(corrected.document))
  }

  /// The extension under which a text is kept.
  private static func fileExtension(of text: BroughtText, _ format: DocumentFormat) -> String {
    let own = text.fileName.flatMap { name in
      FileSystem.name(of: name).split(separator: ".").dropFirst().last.map(String.init)
    }
    if let own { return ArticleName.safe(own) }
    return switch format {
    case .plainText: "txt"
    case .markdown: "md"
    case .html, .spip, .word, .openDocument, .epub, .subRip, .webVTT: format.rawValue
    }
  }
}
