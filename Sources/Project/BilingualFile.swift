public import Bitext
public import Interchange
import Documents
import Publishing

/// What can be written of a bilingual document.
public enum ExportFormat: Hashable, Sendable {
  /// A bilingual file of another tool.
  case interchange(InterchangeFormat)
  /// A page with both texts side by side.
  case html
  /// A bilingual book, which may hold several articles.
  case epub
  /// A Word file with a table for a reviewer, which comes back by `update`.
  case docx
  /// One language's text as SPIP's fields.
  case spip
  /// One language's text in Markdown.
  case markdown

  /// The names of what is one file.
  public static var names: [String] {
    InterchangeFormat.writable.map(\.rawValue) + ["xliff", "html", "epub", "docx", "spip", "markdown"]
  }

  /// The names of all, those of several files that belong together included.
  public static var allNames: [String] { names + ["moses", "ladder"] }

  /// The format with a name.
  ///
  /// - Throws: `CalqueError` `.usage` with a suggestion.
  public init(name: String) throws(CalqueError) {
    if name.lowercased() == "html" {
      self = .html
    } else if name.lowercased() == "epub" {
      self = .epub
    } else if name.lowercased() == "docx" {
      self = .docx
    } else if name.lowercased() == "spip" {
      self = .spip
    } else if ["markdown", "md"].contains(name.lowercased()) {
      self = .markdown
    } else if let format = InterchangeFormat(name: name) {
      self = .interchange(format)
    } else {
      let question = Suggestion.question(for: name, among: Self.allNames)
      throw CalqueError(
        .usage, "no export format is called \(name)",
        hint: question.isEmpty ? "Known: \(Self.allNames.joined(separator: ", "))." : question)
    }
  }
}

extension Project {
  /// Writes a bilingual document in a format.
  ///
  /// - Parameters:
  ///   - document: what is written.
  ///   - format: the format.
  ///   - side: whose text, in formats that hold one language.
  ///   - isStrict: whether a loss is an error and not a notice.
  /// - Returns: the file.
  /// - Throws: `CalqueError` when the format cannot hold it.
  public func bytes(
    of document: BilingualDocument, as format: ExportFormat, side: Side = .target, isStrict: Bool = false
  ) throws(CalqueError) -> [UInt8] {
    switch format {
    case .html: return Array(try page(of: document).utf8)
    case .epub: return try BilingualBook.epub([typeset(document)], options: .init(images: [try images(of: document)]))
    case .docx: return try ReviewSheet.docx(Self.named(document))
    case .spip:
      let sheet = SPIPSheet.write(try edition(of: document, side: side))
      return try carried(sheet.text, losses: sheet.losses, "spip", isStrict)
    case .markdown:
      let article = MarkdownArticle.write(try edition(of: document, side: side))
      return try carried(article.text, losses: article.losses, "markdown", isStrict)
    case .interchange(let format):
      let writing = try format.write(Self.named(document), guardingFormulas: overrides.guardsFormulas)
      return try carried(writing.text, losses: writing.losses, format.rawValue, isStrict)
    }
  }

  /// The document under ids that stay when something else in it changes.
  ///
  /// One that was read from another tool's file keeps the ids that the tool knows.
  private static func named(_ document: BilingualDocument) -> BilingualDocument {
    let isOurs = !document.ruleSet.isEmpty && InterchangeFormat(name: document.format) == nil
    return isOurs ? document.withContentIdentifiers() : document
  }

  /// The bytes of a text whose losses are said, or are an error.
  private func carried(
    _ text: String, losses: [String], _ format: String, _ isStrict: Bool
  ) throws(CalqueError) -> [UInt8] {
    try report(losses, of: format, isStrict: isStrict)
    return Array(text.utf8)
  }

  /// Writes a bilingual document as plain texts that belong together: two for a Moses pair, and with hunalign's ladder
  /// three.
  ///
  /// - Parameters:
  ///   - document: what is written.
  ///   - format: `.moses` or `.ladder`.
  ///   - isStrict: whether a loss is an error and not a notice.
  /// - Returns: the files with what their names end in: the languages' tags, and `ladder`.
  /// - Throws: `CalqueError` `.unsupported` for other formats, for both sides in one language, and for translations in
  ///   another order than their originals in a ladder.
  public func textFiles(
    of document: BilingualDocument, as format: InterchangeFormat, isStrict: Bool = false
  ) throws(CalqueError) -> [(suffix: String, bytes: [UInt8])] {
    let (source, target) = (document.sourceLanguage.identifier, document.targetLanguage.identifier)
    guard source != target else {
      throw CalqueError(.unsupported, "both sides are in \(source), and the files would have one name")
    }
    func files(_ texts: (String, String)) -> [(suffix: String, bytes: [UInt8])] {
      [(source, Array(texts.0.utf8)), (target, Array(texts.1.utf8))]
    }
    switch format {
    case .moses:
      let pair = MosesPair.write(document)
      try report(pair.losses, of: format.rawValue, isStrict: isStrict)
      return files((pair.source, pair.target))
    case .ladder:
      let texts = try MosesPair.writeWithLadder(document)
      try report(texts.losses, of: format.rawValue, isStrict: isStrict)
      return files((texts.source, texts.target)) + [("ladder", Array(texts.ladder.utf8))]
    default:
      throw CalqueError(.unsupported, "\(format.rawValue) is one file")
    }
  }

  /// Notes what a format could not carry.
  ///
  /// - Parameters:
  ///   - losses: what could not be carried, in words.
  ///   - format: the format's name.
  ///   - isStrict: whether that is an error.
  /// - Throws: `CalqueError` `.unsupported` when it is.
  public func report(_ losses: [String], of format: String, isStrict: Bool) throws(CalqueError) {
    guard !isStrict || losses.isEmpty else {
      throw CalqueError(
        .unsupported, "\(format) cannot carry all of it: \(losses.joined(separator: "; "))",
        hint: "Nothing was written. Choose another format, or leave out --strict.")
    }
    for loss in losses { notice(loss) }
  }

  /// Reads two plain texts that answer each other line by line (Moses), or as a ladder of hunalign says.
  ///
  /// - Parameters:
  ///   - source: the file of the originals, a segment a line.
  ///   - target: the file of the translations.
  ///   - ladder: indices of aligned lines as hunalign writes them; nil when line answers line.
  /// - Returns: the document, named after the file of the originals.
  /// - Throws: `CalqueError` of the readers; `.language` when the languages are not known.
  public func textPair(
    _ source: String, _ target: String, ladder: String? = nil
  ) throws(CalqueError) -> BilingualDocument {
    let (from, to) = try languagePair()
    let left = repaired(try FileSystem.read(source), path: source)
    let right = repaired(try FileSystem.read(target), path: target)
    let reading: InterchangeReading<BilingualDocument>
    if let ladder {
      let beads = try HunalignLadder.read(try FileSystem.read(ladder), file: ladder)
      reading = try MosesPair.read(source: left, target: right, beads: beads, file: ladder, from: from, to: to)
    } else {
      reading = try MosesPair.read(source: left, target: right, file: source, from: from, to: to)
    }
    for line in reading.losses + reading.warnings { notice("\(source): \(line)") }
    var document = reading.value
    document.name = ArticleName.from(path: source)
    return document
  }

  /// The bilingual page of a document as it is published: typeset, with its images and what the project knows of it.
  ///
  /// - Parameters:
  ///   - document: the article.
  ///   - language: the language of the page's own words: English or French.
  /// - Returns: the HTML.
  /// - Throws: `CalqueError` when the article's record is there and wrong.
  public func page(
    of document: BilingualDocument, interfaceLanguage language: LanguageTag = .english
  ) throws(CalqueError) -> String {
    BilingualPage.html(
      typeset(document),
      options: .init(interfaceLanguage: language, facts: try facts(of: document), images: try images(of: document)))
  }

  /// One language's text of a document, with what the project knows of it.
  func edition(
    of document: BilingualDocument, side: Side, untranslated: TargetArticle.Untranslated = .source
  ) throws(CalqueError) -> ArticleEdition {
    ArticleEdition(
      of: typeset(document, sides: [side]), side: side, facts: try facts(of: document), untranslated: untranslated)
  }

  /// Writes several articles as one bilingual book, in their order.
  ///
  /// - Parameters:
  ///   - documents: the articles.
  ///   - title: the book's; nil for the first article's headline.
  ///   - date: when it was last changed; nil for a fixed day, since the file must not depend on the clock.
  /// - Returns: the EPUB file.
  /// - Throws: `CalqueError` `.usage` without an article.
  public func book(
    of documents: [BilingualDocument], title: String? = nil, date: Timestamp? = nil
  ) throws(CalqueError) -> [UInt8] {
    var images: [[String: EmbeddedImage]] = []
    for document in documents { images.append(try self.images(of: document)) }
    return try BilingualBook.epub(
      documents.map { typeset($0) },
      options: .init(title: title, author: configuration.name, date: date, images: images))
  }

  /// Reads a bilingual document: a bilingual file, or an article of the project by its name.
  ///
  /// - Throws: `CalqueError` `.notFound`, with near names of articles when it looks like one.
  public func bilingualDocuments(_ name: String) throws(CalqueError) -> [BilingualDocument] {
    let path = try bilingualPath(name)
    return try bilingualDocuments(in: try FileSystem.read(path), path: path)
  }

  /// Reads the one document of a bilingual file, or an article of the project by its name.
  ///
  /// - Parameters:
  ///   - name: the file or the article.
  ///   - hint: what to do about a file with another number of documents.
  /// - Returns: the document.
  /// - Throws: `CalqueError` as `bilingualDocuments`; `.unsupported` unless there is exactly one.
  public func bilingualDocument(_ name: String, hint: String) throws(CalqueError) -> BilingualDocument {
    try Self.only(try bilingualDocuments(name), in: name, hint: hint)
  }

  /// The one document of a file.
  static func only(
    _ documents: [BilingualDocument], in file: String, hint: String
  ) throws(CalqueError) -> BilingualDocument {
    guard let document = documents.first, documents.count == 1 else {
      throw CalqueError(
        .unsupported, "the file holds \(documents.count) documents", at: .init(file: file), hint: hint)
    }
    return document
  }

  /// Reads the bilingual documents in the bytes of a file.
  ///
  /// - Throws: `CalqueError` of the reader, with the file's name.
  public func bilingualDocuments(in bytes: [UInt8], path: String) throws(CalqueError) -> [BilingualDocument] {
    try bilingualDocuments(in: bytes, path: path, from: sourceLanguage, to: targetLanguage)
  }

  /// The same for a file whose languages are known from elsewhere, where the format does not say them.
  func bilingualDocuments(
    in bytes: [UInt8], path: String, from source: LanguageTag?, to target: LanguageTag?
  ) throws(CalqueError) -> [BilingualDocument] {
    let reading = try bilingualReading(of: bytes, path: path, from: source, to: target)
    for remark in reading.remarks { notice("\(path): \(remark)") }
    return reading.value
  }

  /// The same with what was left out; nothing is noticed but repairs.
  func bilingualReading(
    of bytes: [UInt8], path: String, from source: LanguageTag?, to target: LanguageTag?
  ) throws(CalqueError) -> InterchangeReading<[BilingualDocument]> {
    let bytes = repaired(bytes, path: path)
    let format = try Self.bilingualFormat(of: bytes, path: path)
    do throws(CalqueError) {
      return try format.read(bytes, file: path, from: source, to: target, columns: overrides.columns)
    } catch { throw error.inFile(path) }
  }

  /// The bytes of a file, broken ones replaced where that was asked for; each repair is noticed with its places.
  public func repaired(_ bytes: [UInt8], path: String) -> [UInt8] {
    guard overrides.isRepairing else { return bytes }
    let result = ByteRepair.repair(bytes)
    for line in result.report { notice("\(path): \(line)") }
    return result.bytes
  }

  /// The format of a bilingual file, by its content and name.
  ///
  /// - Throws: `CalqueError` `.unsupported` when it is none.
  static func bilingualFormat(of bytes: [UInt8], path: String) throws(CalqueError) -> InterchangeFormat {
    guard let format = InterchangeFormat.sniff(bytes, fileName: path) else {
      throw CalqueError(
        .unsupported, "this is not a bilingual file that Calque reads", at: .init(file: path),
        hint: "Known: \(InterchangeFormat.writable.map(\.rawValue).joined(separator: ", ")).")
    }
    return format
  }

  /// The path that a name stands for: a file, or an article's bitext.
  ///
  /// - Throws: `CalqueError` `.notFound`, with near names of articles when it looks like one.
  public func bilingualPath(_ name: String) throws(CalqueError) -> String {
    if name == "-" { return name }
    if FileSystem.exists(name) {
      try settleEdits(at: name)
      return name
    }
    guard let folder, !name.contains("/"), FileSystem.isDirectory(folder.articlesPath) else { return name }
    let articles = try FileSystem.names(in: folder.articlesPath).filter { $0.hasSuffix(".xlf") }
    if let found = articles.first(where: { $0 == name || $0.hasPrefix(name + ".") }) {
      let path = folder.articlesPath + "/" + found
      try settleEdits(at: path)
      return path
    }
    let names = articles.map { ArticleName.from(path: $0.replacingSuffix) }
    throw CalqueError(
      .notFound, "no file and no article is called \(name)", at: .init(file: folder.articlesPath),
      hint: Suggestion.question(for: name, among: names))
  }
}

extension String {
  /// `slug.fr-en.xlf` without its language pair and extension.
  fileprivate var replacingSuffix: String {
    split(separator: ".").dropLast(2).joined(separator: ".") + ".xlf"
  }
}
