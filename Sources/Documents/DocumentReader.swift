public import Bitext
import UnicodeText

/// Reads a file into a document.
public enum DocumentReader {
  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: the whole file, at most `DocumentLimits.fileSize`.
  ///   - fileName: its name, for the format and for messages; nil for standard input.
  ///   - options: what the caller knows better than the file.
  /// - Returns: the document, with what is needed to write it back.
  /// - Throws: `CalqueError` with code `.limit` when a limit of `DocumentLimits` is exceeded, `.undecodable` with a byte
  ///   offset when it is not text, `.unsupported` when it is a binary file, `.usage` when the charset is unknown.
  /// - Complexity: O(n) in the size of the file.
  public static func read(
    _ bytes: [UInt8], fileName: String?, options: ReadingOptions = .init()
  ) throws(CalqueError) -> ReadDocument {
    do {
      return try readUnnamed(bytes, fileName: fileName, options: options)
    } catch {
      guard let fileName else { throw error }
      guard let part = error.position?.file else { throw error.inFile(fileName) }
      // A place in a part of an archive.
      var named = error
      named.position?.file = "\(fileName), \(part)"
      throw named
    }
  }

  private static func readUnnamed(
    _ bytes: [UInt8], fileName: String?, options: ReadingOptions
  ) throws(CalqueError) -> ReadDocument {
    guard bytes.count <= DocumentLimits.fileSize else {
      throw CalqueError(
        .limit, "the file has \(bytes.count) bytes, more than \(DocumentLimits.fileSize >> 20) MiB",
        hint: "Split it, or take the article out of it.")
    }
    if let archive = try ArchiveFormat.open(bytes, fileName: fileName, options: options) {
      return try read(archive, options: options)
    }
    let source = try SourceText(bytes, fileName: fileName, options: options)
    let format = options.format ?? DocumentFormat.sniff(fileName: fileName, text: source.text)
    var reading: FormatReading
    switch format {
    case .plainText: reading = PlainTextReader(source.bytes).reading
    case .markdown: reading = try MarkdownReader.read(source.bytes, options: options)
    case .html: reading = try HTMLReader.read(source.bytes, options: options)
    case .spip: reading = SPIPReader.read(source.bytes, options: options)
    case .subRip: reading = SubtitleReader.read(source.bytes, as: .subRip)
    case .webVTT: reading = SubtitleReader.read(source.bytes, as: .webVTT)
    case .word, .openDocument, .epub:
      throw CalqueError(
        .malformed, "this is not \(format.article) file: it is text",
        hint: "Its content looks like \(DocumentFormat.sniff(fileName: nil, text: source.text).rawValue).")
    }
    reading.document.format = format.rawValue
    if let language = options.language { reading.document.language = language }
    reading.losses = source.warnings + reading.losses
    return ReadDocument(format: format, origin: .text(source), reading: reading)
  }

  private static func read(
    _ opened: (format: DocumentFormat, archive: Archive), options: ReadingOptions
  ) throws(CalqueError) -> ReadDocument {
    var reading: FormatReading
    switch opened.format {
    case .openDocument: reading = try OpenDocumentReader.read(opened.archive, options: options)
    case .epub: reading = try EPUBReader.read(opened.archive, options: options)
    default: reading = try WordReader.read(opened.archive, options: options)
    }
    if let language = options.language { reading.document.language = language }
    let text = reading.document.blocks.map(\.content.text).joined(separator: "\n")
    reading.losses += SuspiciousCharacters(Array(text.utf8)).warnings
    return ReadDocument(format: opened.format, origin: .archive(opened.archive.bytes), reading: reading)
  }
}

/// What a format's reader yields: the document and where each block stands.
struct FormatReading: Sendable {
  var document: Document
  /// In order of their ranges.
  var slots: [Slot] = []
  /// Where the file says its language.
  var languageMarks: [LanguageMark] = []
  /// An empty place where a translator's credit may be added.
  var creditSlot: Slot?
  /// The parts of an archive that slots stand in, by name.
  var parts: [String: [UInt8]] = [:]
  var losses: [String] = []
  /// The ids that blocks had in earlier versions of the program.
  var earlierIdentifiers = EarlierIdentifiers()
}
