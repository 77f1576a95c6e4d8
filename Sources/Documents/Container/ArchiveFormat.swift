import Bitext

/// Tells Word, OpenDocument and EPUB files apart by what their archives hold.
enum ArchiveFormat {
  /// The archive and its format, or nil when the bytes are no archive and nothing says that they should be.
  ///
  /// - Throws: `CalqueError` with code `.malformed` when the name or the option says a format that the bytes are not,
  ///   `.unsupported` for archives and compound files that are none of ours, and what `Archive.init` throws.
  static func open(
    _ bytes: [UInt8], fileName: String?, options: ReadingOptions
  ) throws(CalqueError) -> (format: DocumentFormat, archive: Archive)? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      throw CalqueError(
        .unsupported, "this is an old Word file or a password-protected one", at: .init(byteOffset: 0),
        hint: "Open it in Word or LibreOffice and save it as DOCX without a password.")
    }
    guard Archive.looksLike(bytes) else {
      guard let expected = options.format ?? named(fileName), expected.isArchive else { return nil }
      throw CalqueError(
        .malformed, "this is not \(expected.article) file: it does not begin as a ZIP archive does",
        at: .init(byteOffset: 0), hint: "Ask for the file again, or save it anew in the program that made it.")
    }
    let archive = try Archive(bytes)
    if let found = try format(of: archive) { return (found, archive) }
    if let expected = options.format ?? named(fileName), expected.isArchive {
      throw CalqueError(
        .malformed, "this is not \(expected.article) file: its main part is missing",
        hint: "Ask for the file again, or save it anew in the program that made it.")
    }
    throw CalqueError(
      .unsupported, "this archive is no Word, OpenDocument or EPUB file",
      hint: "Unpack it and give the article itself.")
  }

  private static func named(_ fileName: String?) -> DocumentFormat? {
    guard let fileName, let dot = fileName.lastIndex(of: ".") else { return nil }
    return DocumentFormat(name: String(fileName[fileName.index(after: dot)...]))
  }

  private static func format(of archive: Archive) throws(CalqueError) -> DocumentFormat? {
    if archive.has("mimetype"), let mark = try archive.read("mimetype") {
      let kind = String(decoding: mark.prefix(100), as: UTF8.self)
      if kind.hasPrefix("application/epub+zip") { return .epub }
      if kind.hasPrefix("application/vnd.oasis.opendocument.text") { return .openDocument }
      if kind.hasPrefix("application/vnd.oasis.opendocument") {
        throw CalqueError(
          .unsupported, "this OpenDocument file is no text: \(kind.prefix(80))",
          hint: "Copy what is to be translated into a text document.")
      }
    }
    if archive.has("word/document.xml") { return .word }
    if archive.has("META-INF/container.xml") { return .epub }
    if archive.has("content.xml") { return .openDocument }
    return nil
  }
}
