import Bitext
import UnicodeText
import XMLText

/// EPUB 2 and 3: the title and description of the book, its table of contents, and all documents of the spine
/// (EPUB 3.3, 5 and 6).
struct EPUBReader {
  private let archive: Archive
  private let packagePart: String
  private var collector = BlockCollector()
  private var parts: [String: [UInt8]] = [:]

  static func read(_ archive: Archive, options: ReadingOptions) throws(CalqueError) -> FormatReading {
    var reader = EPUBReader(archive: archive, packagePart: try rootFile(archive))
    try reader.readPackage(options)
    var reading = reader.collector.reading(format: .epub)
    reading.parts = reader.parts
    return reading
  }

  private init(archive: Archive, packagePart: String) {
    self.archive = archive
    self.packagePart = packagePart
  }

  private static func rootFile(_ archive: Archive) throws(CalqueError) -> String {
    guard let container = try PackagePart.tree("META-INF/container.xml", in: archive),
      let path = container.child("rootfiles")?.elements.first?.value("full-path")
    else {
      throw CalqueError(
        .malformed, "this is not an EPUB file: META-INF/container.xml names no book",
        hint: "Ask for the file again, or save it anew in the program that made it.")
    }
    return try inside(path, from: "")
  }

  private static func inside(_ address: String, from part: String) throws(CalqueError) -> String {
    guard let name = PackagePart.resolve(address, from: part), !address.contains("\\"), !address.hasPrefix("/") else {
      throw CalqueError(
        .malformed, "the book names a part outside itself: \(address.prefix(80))",
        hint: "No program writes such a file by itself. Nothing was read.")
    }
    return name
  }

  private mutating func readPackage(_ options: ReadingOptions) throws(CalqueError) {
    let bytes = try PackagePart.bytes(packagePart, in: archive)
    parts[packagePart] = bytes
    guard let package = try PackagePart.tree(packagePart, in: archive), let manifest = package.child("manifest"),
      let spine = package.child("spine")
    else {
      throw CalqueError(.malformed, "\(packagePart.prefix(80)) is no EPUB package: it has no manifest or no spine")
    }
    if let metadata = package.child("metadata") { read(metadata: metadata) }
    var items: [String: XMLTree] = [:]
    for item in manifest.elements {
      if let id = item.value("id") { items[id] = item }
      let address = item.value("href") ?? ""
      // Only addresses of the web may lead out of the book.
      if !address.hasPrefix("http://"), !address.hasPrefix("https://") {
        _ = try Self.inside(address, from: packagePart)
      }
    }
    var chapters: [String] = []
    for reference in spine.elements where reference.name.local == "itemref" {
      guard let item = items[reference.value("idref") ?? ""], let address = item.value("href"),
        item.value("media-type") == "application/xhtml+xml"
      else { continue }
      chapters.append(try Self.inside(address, from: packagePart))
    }
    let navigation = items.values.first { $0.value("properties")?.split(separator: " ").contains("nav") == true }
    if let address = navigation?.value("href") {
      let part = try Self.inside(address, from: packagePart)
      if !chapters.contains(part) { try read(chapter: part, scope: "nav-", chapter: "", options) }
    }
    for (index, part) in chapters.enumerated() {
      try read(chapter: part, scope: "", chapter: "c\(index + 1)-", options)
    }
    if items.values.contains(where: { $0.value("media-type") == "application/x-dtbncx+xml" }) {
      collector.losses.append("the table of contents for old readers (NCX) was not read")
    }
  }

  private mutating func read(metadata: XMLTree) {
    var hasTitle = false
    for field in metadata.elements {
      let text = field.text
      switch field.name.local {
      case "title" where !hasTitle:
        hasTitle = true
        add(field: field, name: "title", role: .headline)
      case "description": add(field: field, name: "description", role: .summary)
      case "language":
        if collector.language == nil {
          collector.language = try? LanguageTag(text)
          collector.languageMarks.append(LanguageMark(part: packagePart, range: field.contentBytes))
        }
      case "creator", "date", "identifier", "publisher", "rights", "source":
        if !text.isEmpty { collector.metadata.append(.init(name: field.name.local, value: text)) }
      default: break
      }
    }
  }

  private mutating func add(field: XMLTree, name: String, role: ArticleRole) {
    // A description with markup in it is not taken apart.
    guard field.elements.isEmpty, field.text.utf8.contains(where: { !$0.isASCIISpace }) else { return }
    collector.entries.append(
      .init(
        kind: .field, role: role, content: InlineText(field.text), part: packagePart, range: field.contentBytes,
        style: XMLTextStyle(), fieldName: name))
  }

  private mutating func read(
    chapter part: String, scope: String, chapter: String, _ options: ReadingOptions
  ) throws(CalqueError) {
    let bytes = try PackagePart.bytes(part, in: archive)
    parts[part] = bytes
    let declared = DeclaredCharset(bytes, invalidByte: TextEncoding.firstInvalidUTF8(bytes[...]), isPage: true)
    if let place = declared.invalidByte {
      let byte = DeclaredCharset.hexadecimal(bytes[place])
      throw CalqueError(
        .undecodable, "a chapter must be UTF-8, and the byte here (\(byte)) is not",
        at: .init(file: part, byteOffset: place), hint: "Save the book anew in the program that made it.")
    }
    if let warning = declared.warning(bytes, readAs: "UTF-8") { collector.losses.append("\(part): \(warning)") }
    let text = SelfClosingTags(bytes)
    var blocks = HTMLBlocks(
      try HTMLPage(text.bytes, isFragment: false), findsArticle: false, isNavigation: scope == "nav-")
    blocks.readRegions()
    blocks.readMetadata(asBlocks: false)
    collector.languageMarks += blocks.collector.languageMarks.map {
      LanguageMark(part: part, range: text.sourceRange($0.range), style: $0.style)
    }
    var own = blocks.collector
    own.entries = own.entries.map { entry in
      var placed = entry
      placed.part = part
      placed.scope = scope
      placed.chapter = chapter
      placed.range = entry.range.map { text.sourceRange($0) }
      placed.hostedCodes = entry.hostedCodes.mapValues { text.sourceRange($0) }
      placed.layout.images = entry.layout.images.compactMap { image in
        ArchivedImage.address(image.address, from: part).map { BlockImage($0, image.relation) }
      }
      return placed
    }
    collector.add(part: own)
    collector.losses += blocks.collector.losses.map { "\(part): \($0)" }
  }
}
