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

  /// The names that `--to` and `--format` accept.
  public static var names: [String] { InterchangeFormat.writable.map(\.rawValue) + ["xliff", "html", "epub", "docx"] }

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
    } else if let format = InterchangeFormat(name: name), InterchangeFormat.writable.contains(format) {
      self = .interchange(format)
    } else {
      let question = Suggestion.question(for: name, among: Self.names)
      throw CalqueError(
        .usage, "no export format is called \(name)",
        hint: question.isEmpty ? "Known: \(Self.names.joined(separator: ", "))." : question)
    }
  }
}

extension Project {
  /// Writes a bilingual document in a format.
  ///
  /// - Parameters:
  ///   - document: what is written.
  ///   - format: the format.
  ///   - isStrict: whether a loss is an error and not a notice.
  /// - Returns: the file.
  /// - Throws: `CalqueError` when the format cannot hold it.
  public func bytes(
    of document: BilingualDocument, as format: ExportFormat, isStrict: Bool = false
  ) throws(CalqueError) -> [UInt8] {
    switch format {
    case .html: return Array(BilingualPage.html(document).utf8)
    case .epub: return try BilingualBook.epub([document])
    case .docx: return try ReviewSheet.docx(document)
    case .interchange(let format):
      let writing = try format.write(document)
      if isStrict, !writing.losses.isEmpty {
        throw CalqueError(
          .unsupported, "\(format.rawValue) cannot carry all of it: \(writing.losses.joined(separator: "; "))",
          hint: "Nothing was written. Choose another format, or leave out --strict.")
      }
      for loss in writing.losses { notice(loss) }
      return Array(writing.text.utf8)
    }
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
    try BilingualBook.epub(documents, options: .init(title: title, author: configuration.name, date: date))
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
    let format = try Self.bilingualFormat(of: bytes, path: path)
    do throws(CalqueError) {
      let reading = try format.read(bytes, file: path, from: source, to: target)
      for loss in reading.losses + reading.warnings { notice("\(path): \(loss)") }
      return reading.value
    } catch { throw error.inFile(path) }
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
