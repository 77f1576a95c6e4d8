public import Bitext
import UnicodeText

/// A document with its source: what was read, how, and the way back.
public struct ReadDocument: Sendable {
  /// The blocks and fields.
  public let document: Document
  /// The format it was read as.
  public let format: DocumentFormat
  /// The character set of the file, by its usual name.
  public let charset: String
  /// Whether the character set was guessed from the bytes.
  public let charsetWasGuessed: Bool
  /// Warnings in words: a guessed charset, suspicious characters, content that was left out or cannot be written back.
  public let losses: [String]

  private let source: SourceText
  /// In order of their ranges; a slot may lie inside another one's range.
  private let slots: [Slot]

  init(format: DocumentFormat, source: SourceText, reading: FormatReading) {
    document = reading.document
    self.format = format
    charset = source.charset
    charsetWasGuessed = source.wasGuessed
    losses = reading.losses
    self.source = source
    slots = reading.slots.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
  }

  /// Whether a block can be written back; blocks in misnested HTML cannot.
  public func canReplace(block id: String) -> Bool { slots.contains { $0.block == id } }

  /// The file with some blocks replaced, in its own format, charset and line ends; all other bytes are as they were.
  ///
  /// A content equal to the block's own changes nothing. Inline codes are written with the markup that they carry.
  /// - Parameter translations: new contents by block id.
  /// - Returns: the bytes of the file.
  /// - Throws: `CalqueError` with code `.notFound` when there is no such block, `.unsupported` when a block cannot be
  ///   written back or a character does not exist in the file's charset.
  /// - Complexity: O(n).
  public func replacing(_ translations: [String: InlineText]) throws(CalqueError) -> [UInt8] {
    var contents: [String: InlineText] = [:]
    for block in document.blocks {
      if let content = translations[block.id], content != block.content { contents[block.id] = content }
    }
    let known = Set(document.blocks.map(\.id))
    if let unknown = translations.keys.filter({ !known.contains($0) }).min() {
      throw CalqueError(.notFound, "the document has no block \(unknown)")
    }
    let writable = Set(slots.map(\.block))
    if let fixed = contents.keys.filter({ !writable.contains($0) }).min() {
      throw CalqueError(
        .unsupported, "block \(fixed) cannot be written back: its markup is not properly nested",
        hint: "Repair the markup of the source first.")
    }
    if contents.isEmpty { return source.original }
    return try encode(compose(contents))
  }

  private func compose(_ contents: [String: InlineText]) -> [UInt8] {
    var composer = SlotComposer(
      bytes: source.bytes, slots: slots, contents: contents,
      originals: Dictionary(document.blocks.map { ($0.id, $0.content) }, uniquingKeysWith: { first, _ in first }),
      lineEnd: LineEnd.prevailing(in: source.bytes), charset: charset)
    return composer.compose(0..<source.bytes.count)
  }

  private func encode(_ bytes: [UInt8]) throws(CalqueError) -> [UInt8] {
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
