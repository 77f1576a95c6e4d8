public import Bitext
import UnicodeText

/// A document with its source: what was read, how, and the way back.
public struct ReadDocument: Sendable {
  /// The blocks and fields.
  public private(set) var document: Document
  /// The format it was read as.
  public let format: DocumentFormat
  /// The character set of the file, by its usual name.
  public let charset: String
  /// Whether the character set was guessed from the bytes.
  public let charsetWasGuessed: Bool
  /// Warnings in words: a guessed charset, suspicious characters, content that was left out or cannot be written back.
  public let losses: [String]

  /// The file that a document was read from.
  enum Origin: Sendable {
    /// One text.
    case text(SourceText)
    /// The bytes of an archive whose parts are texts.
    case archive([UInt8])
  }

  private let origin: Origin
  /// The parts of an archive that blocks stand in.
  private let parts: [String: [UInt8]]
  /// By part, in order of their ranges; a slot may lie inside another one's range.
  private let slots: [String: [Slot]]
  private let languageMarks: [LanguageMark]
  private let creditSlot: Slot?
  private let earlierIdentifiers: EarlierIdentifiers
  /// The blocks that can be written back.
  private let writable: Set<String>

  init(format: DocumentFormat, origin: Origin, reading: FormatReading) {
    document = reading.document
    self.format = format
    self.origin = origin
    losses = reading.losses
    switch origin {
    case .text(let source):
      charset = source.charset
      charsetWasGuessed = source.wasGuessed
      parts = ["": source.bytes]
    case .archive:
      charset = "UTF-8"
      charsetWasGuessed = false
      parts = reading.parts
    }
    languageMarks = reading.languageMarks
    creditSlot = reading.creditSlot
    earlierIdentifiers = reading.earlierIdentifiers
    writable = Set(reading.slots.map(\.block))
    let marks = reading.languageMarks.enumerated().map { $1.slot($0) }
    let added = marks + (reading.creditSlot.map { [$0] } ?? [])
    slots = Dictionary(grouping: reading.slots + added, by: \.part).mapValues { slots in
      slots.sorted { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
    }
  }

  private init(_ other: ReadDocument, document: Document) {
    self = other
    self.document = document
  }

  /// The same file with some roles corrected.
  ///
  /// - Parameter roles: roles by block id; nil leaves a block out, so that it is neither translated nor aligned. Ids
  ///   that the document lacks are passed over.
  /// - Returns: the document, with the same way back.
  public func correcting(_ roles: [String: ArticleRole?]) -> ReadDocument {
    var corrected = document
    corrected.blocks = document.blocks.compactMap { block in
      guard let role = roles[block.id] else { return block }
      guard let role else { return nil }
      var copy = block
      copy.role = role
      return copy
    }
    return ReadDocument(self, document: corrected)
  }

  /// The id of a block that is named by the id which it had in earlier versions of the program, such as `p2`; nil when
  /// there is none.
  public func identifier(earlier id: String) -> String? { earlierIdentifiers[id] }

  /// Whether a block can be written back; blocks in misnested HTML cannot.
  public func canReplace(block id: String) -> Bool { writable.contains(id) }

  /// Whether the format has a place for a translator's credit that the file lacks: a field of its front matter.
  public var hasPlaceForCredit: Bool { creditSlot != nil }

  /// The file with some blocks replaced, in its own format, charset and line ends; all other bytes are as they were.
  ///
  /// A content equal to the block's own changes nothing. Inline codes are written with the markup that they carry.
  /// - Parameters:
  ///   - translations: new contents by block id.
  ///   - language: what the file is to say of its language, where it says anything; nil leaves that as it is.
  ///   - credit: the translator's credit, to be added where the file has a place for it; nil adds nothing.
  /// - Returns: the bytes of the file.
  /// - Throws: `CalqueError` with code `.notFound` when there is no such block, `.unsupported` when a block cannot be
  ///   written back or a character does not exist in the file's charset.
  /// - Complexity: O(n).
  public func replacing(
    _ translations: [String: InlineText], language: LanguageTag? = nil, credit: String? = nil
  ) throws(CalqueError) -> [UInt8] {
    var contents: [String: InlineText] = [:]
    for block in document.blocks {
      if let content = translations[block.id], content != block.content { contents[block.id] = content }
    }
    let known = Set(document.blocks.map(\.id))
    if let unknown = translations.keys.filter({ !known.contains($0) }).min() {
      throw CalqueError(.notFound, "the document has no block \(unknown)")
    }
    if let fixed = contents.keys.filter({ !writable.contains($0) }).min() {
      throw CalqueError(
        .unsupported, "block \(fixed) cannot be written back: its markup is not properly nested",
        hint: "Repair the markup of the source first.")
    }
    if let language, language != document.language {
      for (number, mark) in languageMarks.enumerated() { contents[LanguageMark.id(number)] = mark.content(language) }
    }
    if let creditSlot, let credit { contents[creditSlot.block] = InlineText(credit) }
    let originals = Dictionary(
      document.blocks.map { ($0.id, $0.content) }, uniquingKeysWith: { first, _ in first })
    switch origin {
    case .text(let source):
      return contents.isEmpty ? source.original : try encode(compose("", contents, originals), source)
    case .archive(let bytes):
      if contents.isEmpty { return bytes }
      var changed: [String: [UInt8]] = [:]
      for (part, own) in slots where own.contains(where: { contents[$0.block] != nil }) {
        changed[part] = compose(part, contents, originals)
      }
      return try Archive(bytes).replacing(changed)
    }
  }

  private func compose(
    _ part: String, _ contents: [String: InlineText], _ originals: [String: InlineText]
  ) -> [UInt8] {
    let bytes = parts[part] ?? []
    var lineEnd = LineEnd.lineFeed
    if case .text = origin { lineEnd = LineEnd.prevailing(in: bytes) }
    var composer = SlotComposer(
      bytes: bytes, slots: slots[part] ?? [], contents: contents,
      originals: originals, lineEnd: lineEnd, charset: charset)
    return composer.compose(0..<bytes.count)
  }

  private func encode(_ bytes: [UInt8], _ source: SourceText) throws(CalqueError) -> [UInt8] {
    if charset == "UTF-8" { return source.mark + bytes }
    do {
      return source.mark + (try TextEncoding.encode(String(decoding: bytes, as: UTF8.self), charset: charset))
    } catch {
      let missing = String(decoding: bytes, as: UTF8.self).unicodeScalars.first { !$0.exists(in: charset) }
      let name = missing.map { "U+" + String($0.value, radix: 16, uppercase: true) } ?? "a character"
      throw CalqueError(
        .unsupported, "\(name) does not exist in the file's character set \(charset)",
        hint: "Save the source as UTF-8 and read it again.")
    }
  }
}

extension Unicode.Scalar {
  /// Whether a charset has the character.
  func exists(in charset: String) -> Bool {
    isASCII || (try? TextEncoding.encode(String(Character(self)), charset: charset)) != nil
  }
}
