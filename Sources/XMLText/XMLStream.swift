public import Bitext
import CExpat
import UnicodeText

/// Reads XML piece by piece in bounded memory, with the place of each piece in the file's own bytes.
///
/// A DTD may be named and is never fetched. A file that defines an entity of its own, or uses one that it does not
/// define, is refused by the entity's name. Namespaces are resolved. The byte order mark beats the declaration. Not to
/// be shared between threads.
public final class XMLStream {
  /// The file as errors name it.
  public let file: String
  /// What is odd about the file and did not keep it from being read, in words.
  public private(set) var warnings: [String] = []
  /// The usual name of the file's encoding.
  public private(set) var encodingName = "UTF-8"
  /// Whether places refer to a conversion to UTF-8 in memory and not to the file's own bytes.
  public private(set) var isConverted = false
  /// The encoding that the XML declaration names, as written; nil without one.
  public private(set) var declaredEncoding: String?
  /// The system identifier of the document type, which is never fetched; nil without one.
  public private(set) var documentType: String?
  /// How many elements are open.
  public private(set) var depth = 0

  private static let chunk = 1 << 16
  private let source: ByteSource
  private let limits: XMLLimits
  private var parser: OpaquePointer?
  private var pending: ArraySlice<UInt8> = []
  private var isAtEnd = false
  private var isFinished = false
  private var baseOffset = 0
  private var index = 0
  private var count = 0
  private var failure: Int32 = 0
  private var names: [XMLName] = []
  private var buffered: XMLEvent?
  private var surrogates = SurrogateCheck()
  /// What was given to expat last, and how many bytes before it.
  private var lastPiece: ArraySlice<UInt8> = []
  private var fed = 0

  /// Creates a reader; nothing is read before the first event is asked for.
  public init(_ source: ByteSource, file: String, limits: XMLLimits = .standard) {
    self.source = source
    self.file = file
    self.limits = limits
  }

  /// Creates a reader of bytes in memory.
  public convenience init(_ bytes: [UInt8], file: String, limits: XMLLimits = .standard) {
    self.init(ByteSource(bytes), file: file, limits: limits)
  }

  deinit { cexpat_close(parser) }

  /// The next piece, or nil at the end of the file.
  ///
  /// - Throws: `CalqueError` with code `.malformed`, `.undecodable`, `.unsupported` (entities) or `.limit`, with line,
  ///   column and byte offset; or what the source throws.
  public func next() throws(CalqueError) -> XMLEvent? {
    if let event = buffered {
      buffered = nil
      return event
    }
    while true {
      guard let event = try record() else { return nil }
      switch event.kind {
      case Int32(CEXPAT_START):
        depth += 1
        return .start(
          XMLElement(name: name(event.name), attributes: attributes(of: event), place: place(of: event)))
      case Int32(CEXPAT_END):
        depth -= 1
        return .end(name(event.name), place(of: event))
      case Int32(CEXPAT_TEXT): return .text(text(event), place(of: event))
      case Int32(CEXPAT_COMMENT): return .comment(text(event), place(of: event))
      case Int32(CEXPAT_INSTRUCTION):
        return .instruction(target: name(event.name).local, data: text(event), place(of: event))
      case Int32(CEXPAT_DECLARATION): declaredEncoding = event.text_length > 0 ? text(event) : nil
      default: documentType = event.text_length > 0 ? text(event) : nil
      }
    }
  }

  /// Looks at the next piece without taking it.
  ///
  /// - Throws: as `next()`.
  public func peek() throws(CalqueError) -> XMLEvent? {
    if buffered == nil { buffered = try next() }
    return buffered
  }

  /// The next start tag inside the element that is open, or nil at its end tag, which is taken; text, comments and
  /// processing instructions between are passed over.
  ///
  /// - Throws: as `next()`.
  public func nextChild() throws(CalqueError) -> XMLElement? {
    while let event = try next() {
      switch event {
      case .start(let element): return element
      case .end: return nil
      default: continue
      }
    }
    return nil
  }

  /// Passes over what is left of the element that is open.
  ///
  /// - Throws: as `next()`.
  public func skip() throws(CalqueError) { try skip(toDepth: depth - 1) }

  /// Passes over everything until only so many elements are open.
  ///
  /// - Throws: as `next()`.
  public func skip(toDepth outside: Int) throws(CalqueError) {
    while depth > outside {
      guard try next() != nil else { return }
    }
  }

  /// Whether the file itself broke off, as opposed to what somebody else found wrong with it.
  public private(set) var hasFailed = false

  /// The text of the element whose start tag was taken last when it is one run of text or empty, its end tag taken as
  /// well; nil, and nothing taken, when it holds anything else or its text goes on in the next stretch of the file.
  public func plainText() -> String? {
    guard buffered == nil, index + 1 < count, let events = cexpat_events(parser) else { return nil }
    let first = events[index]
    if first.kind == Int32(CEXPAT_END) {
      index += 1
      depth -= 1
      return ""
    }
    guard first.kind == Int32(CEXPAT_TEXT), events[index + 1].kind == Int32(CEXPAT_END) else { return nil }
    index += 2
    depth -= 1
    return text(first)
  }

  /// All character data, at any depth, of the element whose start tag was taken last.
  ///
  /// - Throws: as `next()`; code `.limit` when it holds more than a million pieces.
  public func text(in start: XMLElement) throws(CalqueError) -> String {
    if let plain = plainText() { return plain }
    return try tree(from: start).text
  }

  /// How many events expat alone finds in a file, nothing being made of them: what readers are measured against.
  ///
  /// - Returns: the number; nil when the file is not well-formed.
  public static func countEvents(in bytes: [UInt8]) -> Int? {
    let count = bytes.withUnsafeBufferPointer { cexpat_count($0.baseAddress, Int64($0.count)) }
    return count < 0 ? nil : Int(count)
  }

  /// An error at a place of this file.
  public func error(
    _ code: CalqueError.Code, _ message: String, at place: XMLPlace, hint: String = ""
  ) -> CalqueError {
    CalqueError(code, message, at: place.position(in: file), hint: hint)
  }

  // MARK: - Records

  private func record() throws(CalqueError) -> cexpat_event? {
    while index >= count {
      if failure != 0 {
        hasFailed = true
        throw explain(failure)
      }
      if isFinished { return nil }
      do throws(CalqueError) { try fill() } catch {
        hasFailed = true
        throw error
      }
    }
    defer { index += 1 }
    return cexpat_events(parser)[index]
  }

  private func fill() throws(CalqueError) {
    if parser == nil { try open() }
    while pending.isEmpty, !isAtEnd {
      if let piece = try source.read() { pending = piece } else { isAtEnd = true }
    }
    let length = min(pending.count, Self.chunk)
    guard let room = cexpat_room(parser, Int32(max(length, 1))) else { throw CalqueError(.limit, "out of memory") }
    pending.prefix(length).withUnsafeBytes { bytes in
      if let from = bytes.baseAddress { room.copyMemory(from: from, byteCount: length) }
    }
    let piece = pending.prefix(length)
    pending = pending.dropFirst(length)
    fed += lastPiece.count
    lastPiece = piece
    let isFinal = length == 0 && isAtEnd
    if encodingName.hasPrefix("UTF-16") { try surrogates.check(piece, of: encodingName, file: file) }
    failure = cexpat_parse(parser, Int32(length), isFinal)
    isFinished = isFinal
    index = 0
    count = Int(cexpat_event_count(parser))
  }

  private func open() throws(CalqueError) {
    while pending.count < 1024, !isAtEnd {
      guard let piece = try source.read() else {
        isAtEnd = true
        break
      }
      if pending.isEmpty { pending = piece } else { pending.append(contentsOf: piece) }
    }
    let encoding: XMLEncoding
    do { encoding = try XMLEncoding.detect(pending) } catch { throw error.inFile(file) }
    encodingName = encoding.name
    if let warning = encoding.warning { warnings.append(warning) }
    var native = encoding.native
    if encoding.needsConversion {
      var all = Array(pending)
      all.append(contentsOf: try source.readAll(limit: 1 << 30))
      isAtEnd = true
      isConverted = true
      native = "UTF-8"
      do {
        pending = Array(try TextEncoding.decode(all, charset: encoding.name).text.utf8)[...]
      } catch {
        throw CalqueError(.undecodable, "\(error)", at: .init(file: file))
      }
    } else {
      pending = pending.dropFirst(encoding.markLength)
      baseOffset = encoding.markLength
    }
    let limit = cexpat_limits(
      depth: Int32(limits.depth), name_bytes: Int32(limits.nameBytes), names: Int32(limits.names),
      attributes: Int32(limits.attributes), attribute_bytes: Int32(limits.attributeBytes),
      token_bytes: Int64(limits.tokenBytes))
    parser = cexpat_open(native ?? (encoding.table == nil ? nil : "x-calque-table"), encoding.table, limit)
    guard parser != nil else { throw CalqueError(.limit, "out of memory") }
  }

  private func explain(_ reason: Int32) -> CalqueError {
    let position = CalqueError.Position(
      file: file, line: Int(cexpat_error_line(parser)), column: Int(cexpat_error_column(parser)),
      byteOffset: baseOffset + Int(cexpat_error_offset(parser)))
    let culprit = cexpat_culprit(parser).map { String(cString: $0) } ?? ""
    switch reason {
    case Int32(CEXPAT_ENTITY):
      return CalqueError(
        .unsupported, "the file defines the entity \(culprit), and entities are not expanded", at: position,
        hint: "Replace the entity by its text and remove the definition.")
    case Int32(CEXPAT_EXTERNAL):
      return CalqueError(
        .unsupported, "the entity \(culprit) stands outside the file, and nothing outside is read", at: position,
        hint: "Replace the entity by its text.")
    case Int32(CEXPAT_DEPTH):
      return CalqueError(.limit, "elements nest deeper than \(limits.depth)", at: position)
    case Int32(CEXPAT_NAME):
      return CalqueError(
        .limit, "a name is longer than \(limits.nameBytes) bytes, or there are more than \(limits.names) names",
        at: position)
    case Int32(CEXPAT_ATTRIBUTE):
      return CalqueError(
        .limit,
        "an attribute is longer than \(limits.attributeBytes) bytes, or an element has more than "
          + "\(limits.attributes)", at: position)
    case Int32(CEXPAT_TOKEN):
      return CalqueError(.limit, "a tag or comment is longer than \(limits.tokenBytes) bytes", at: position)
    case Int32(CEXPAT_MEMORY): return CalqueError(.limit, "out of memory", at: position)
    default:
      if let culprit = invalidByte(at: position) { return culprit }
      let words = cexpat_error_text(reason).map { String(cString: $0) } ?? ""
      return CalqueError(
        .malformed, "not well-formed XML: \(words)", at: position, hint: "The file is read as \(encodingName).")
    }
  }

  /// What is wrong with the byte at which expat stopped, where it is the byte itself.
  private func invalidByte(at position: CalqueError.Position) -> CalqueError? {
    let index = lastPiece.startIndex + Int(cexpat_error_offset(parser)) - fed
    guard lastPiece.indices.contains(index), !encodingName.hasPrefix("UTF-16"), !isConverted else { return nil }
    let (byte, place) = (lastPiece[index], position.byteOffset ?? 0)
    let hint = "--repair replaces such bytes, where a command has it; better repair the file where it was made."
    if byte < 0x20, ![0x09, 0x0A, 0x0D].contains(byte) {
      return CalqueError(
        .malformed,
        "the control character U+00\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true)) "
          + "at byte \(place) is forbidden in XML", at: position, hint: hint)
    }
    let character = lastPiece[index...].prefix(4)
    guard encodingName == "UTF-8", byte >= 0x80, let bad = TextEncoding.firstInvalidUTF8(character), bad == index else {
      return nil
    }
    return CalqueError(
      .undecodable, "byte \(place) (0x\(String(byte, radix: 16, uppercase: true))) is not UTF-8", at: position,
      hint: hint)
  }

  private func name(_ number: Int32) -> XMLName {
    while names.count <= Int(number) {
      let parts = String(cString: cexpat_name(parser, Int32(names.count))).split(
        separator: "\u{C}", omittingEmptySubsequences: false)
      names.append(parts.count > 1 ? XMLName(String(parts[1]), in: String(parts[0])) : XMLName(String(parts[0])))
    }
    return number < 0 ? XMLName("") : names[Int(number)]
  }

  private func attributes(of event: cexpat_event) -> [XMLElement.Attribute] {
    guard event.attribute_count > 0, let all = cexpat_attributes(parser) else { return [] }
    return (Int(event.first_attribute)..<Int(event.first_attribute + event.attribute_count)).map { position in
      let attribute = all[position]
      return .init(
        name: name(attribute.name), value: string(attribute.value_start, attribute.value_length))
    }
  }

  private func text(_ event: cexpat_event) -> String { string(event.text_start, event.text_length) }

  private func string(_ start: Int32, _ length: Int32) -> String {
    guard length > 0, let pool = cexpat_pool(parser) else { return "" }
    return String(decoding: UnsafeBufferPointer(start: pool + Int(start), count: Int(length)), as: UTF8.self)
  }

  private func place(of event: cexpat_event) -> XMLPlace {
    let start = baseOffset + Int(event.offset)
    return XMLPlace(
      bytes: start..<max(start, baseOffset + Int(event.end)), line: Int(event.line), column: Int(event.column))
  }
}
