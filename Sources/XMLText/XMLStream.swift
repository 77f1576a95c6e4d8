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
  /// What nodes point into; it stays in one place as long as the stream lives.
  private let batch: UnsafeMutablePointer<XMLBatch>
  private let vocabulary: (XMLName) -> Int32
  private var surrogates = SurrogateCheck()
  /// What was given to expat last, and how many bytes before it.
  private var lastPiece: ArraySlice<UInt8> = []
  private var fed = 0

  /// Creates a reader; nothing is read before the first event is asked for.
  ///
  /// - Parameters:
  ///   - source: the file's bytes.
  ///   - file: its name for messages.
  ///   - limits: what it may ask for at most.
  ///   - vocabulary: the number under which nodes show a name; asked once for each name of the file.
  public init(
    _ source: ByteSource, file: String, limits: XMLLimits = .standard,
    vocabulary: @escaping (XMLName) -> Int32 = { _ in 0 }
  ) {
    self.source = source
    self.file = file
    self.limits = limits
    self.vocabulary = vocabulary
    batch = .allocate(capacity: 1)
    batch.initialize(to: XMLBatch(words: .allocate(capacity: limits.names + 1)))
  }

  /// Creates a reader of bytes in memory.
  public convenience init(
    _ bytes: [UInt8], file: String, limits: XMLLimits = .standard,
    vocabulary: @escaping (XMLName) -> Int32 = { _ in 0 }
  ) {
    self.init(ByteSource(bytes), file: file, limits: limits, vocabulary: vocabulary)
  }

  deinit {
    cexpat_close(parser)
    batch.pointee.words.deallocate()
    batch.deallocate()
  }

  /// The next piece, or nil at the end of the file.
  ///
  /// - Throws: `CalqueError` with code `.malformed`, `.undecodable`, `.unsupported` (entities) or `.limit`, with line,
  ///   column and byte offset; or what the source throws.
  public func next() throws(CalqueError) -> XMLEvent? {
    while true {
      guard let event = try record() else { return nil }
      switch event.pointee.kind {
      case Int32(CEXPAT_START):
        depth += 1
        return .start(
          XMLElement(
            name: name(event.pointee.name), attributes: attributes(of: event), place: place(of: event)))
      case Int32(CEXPAT_END):
        depth -= 1
        return .end(name(event.pointee.name), place(of: event).bytes)
      case Int32(CEXPAT_TEXT): return .text(text(event))
      case Int32(CEXPAT_COMMENT): return .comment(text(event), place(of: event))
      case Int32(CEXPAT_INSTRUCTION):
        return .instruction(target: name(event.pointee.name).local, data: text(event), place(of: event))
      default: note(event)
      }
    }
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
    while depth > outside, let event = try record() {
      switch event.pointee.kind {
      case Int32(CEXPAT_START): depth += 1
      case Int32(CEXPAT_END): depth -= 1
      default: note(event)
      }
    }
  }

  /// Reads to the end of the file, where what is left must be well formed as well.
  ///
  /// - Throws: as `next()`.
  public func finish() throws(CalqueError) { try skip(toDepth: -1) }

  /// Whether the file itself broke off, as opposed to what somebody else found wrong with it.
  public private(set) var hasFailed = false

  /// All character data, at any depth, of the element whose start tag was taken last.
  ///
  /// - Throws: as `next()`; code `.limit` when it holds more than a million pieces.
  public func text(in start: XMLElement) throws(CalqueError) -> String { try tree(from: start).text }

  // MARK: - Nodes

  /// The next start tag inside the element that is open, as a node; nil at the open element's end tag, which is taken.
  ///
  /// The node shows its name, attributes and place only. Text, comments and processing instructions between are passed over.
  /// - Throws: as `next()`.
  public func nextTag() throws(CalqueError) -> XMLNode? {
    while let event = try record() {
      switch event.pointee.kind {
      case Int32(CEXPAT_START):
        depth += 1
        return XMLNode(batch, index - 1)
      case Int32(CEXPAT_END):
        depth -= 1
        return nil
      case Int32(CEXPAT_TEXT): continue
      default: note(event)
      }
    }
    return nil
  }

  /// How many pieces one element may hold that is taken whole.
  public static let mostPieces = 1_000_000

  /// How many bytes of text and attributes one element may hold that is taken whole.
  public static let mostBytes = 64 << 20

  /// The element whose start tag `nextTag()` gave last, with all that is in it; its end tag is taken.
  ///
  /// The whole element is held in memory, and no more than that of the file.
  /// - Throws: as `next()`; code `.limit` when it holds more than a million pieces or 64 MiB.
  public func whole() throws(CalqueError) -> XMLNode {
    var start = index - 1
    while batch.pointee.events[start].partner < 0 {
      guard count - start <= Self.mostPieces, poolBytes(from: start) <= Self.mostBytes else {
        throw tooLarge(at: start)
      }
      if failure != 0 || isFinished {
        hasFailed = true
        throw explain(failure)
      }
      do throws(CalqueError) { try fill(keeping: start) } catch {
        hasFailed = true
        throw error
      }
      start = 0
    }
    let end = Int(batch.pointee.events[start].partner)
    guard end - start <= Self.mostPieces else { throw tooLarge(at: start) }
    index = end + 1
    depth -= 1
    return XMLNode(batch, start)
  }

  private func tooLarge(at start: Int) -> CalqueError {
    error(
      .limit, "one element holds more than a million pieces or \(Self.mostBytes >> 20) MiB",
      at: place(of: batch.pointee.events + start))
  }

  /// How many bytes of text and attributes there are from an event to the end of what is parsed.
  private func poolBytes(from start: Int) -> Int {
    let last = batch.pointee.events[count - 1]
    return Int(last.text_start) + Int(last.text_length) - Int(batch.pointee.events[start].text_start)
  }

  /// The name of a node.
  public func name(of node: XMLNode) -> XMLName { name(node.nameNumber) }

  /// The start tag of a node, as a value that may be kept.
  public func element(of node: XMLNode) -> XMLElement {
    XMLElement(name: name(of: node), attributes: attributes(of: node.event), place: node.place)
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

  private func note(_ event: UnsafePointer<cexpat_event>) {
    switch event.pointee.kind {
    case Int32(CEXPAT_DECLARATION): declaredEncoding = event.pointee.text_length > 0 ? text(event) : nil
    case Int32(CEXPAT_DOCTYPE): documentType = event.pointee.text_length > 0 ? text(event) : nil
    default: break
    }
  }

  private func record() throws(CalqueError) -> UnsafePointer<cexpat_event>? {
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
    return batch.pointee.events + index
  }

  /// Parses the next stretch of the file.
  ///
  /// - Parameter first: the event from which on all stay, at the front; nil to keep none.
  /// - Throws: as `next()`.
  private func fill(keeping first: Int? = nil) throws(CalqueError) {
    if parser == nil { try open() }
    while pending.isEmpty, !isAtEnd {
      if let piece = try source.read() { pending = piece } else { isAtEnd = true }
    }
    let length = min(pending.count, Self.chunk)
    guard let room = cexpat_room(parser, Int32(max(length, 1)), Int32(first ?? count)) else {
      throw CalqueError(.limit, "out of memory")
    }
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
    index = first.map { index - $0 } ?? 0
    count = Int(cexpat_event_count(parser))
    publish()
  }

  /// Shows nodes where the parser's arrays are now, and numbers the names that are new.
  private func publish() {
    if let events = cexpat_events(parser) { batch.pointee.events = events }
    if let attributes = cexpat_attributes(parser) { batch.pointee.attributes = attributes }
    if let pool = cexpat_pool(parser) { batch.pointee.pool = pool }
    batch.pointee.baseOffset = baseOffset
    for number in names.count..<max(names.count, Int(cexpat_name_count(parser))) {
      let parts = String(cString: cexpat_name(parser, Int32(number))).split(
        separator: "\u{C}", omittingEmptySubsequences: false)
      let name = parts.count > 1 ? XMLName(String(parts[1]), in: String(parts[0])) : XMLName(String(parts[0]))
      names.append(name)
      batch.pointee.words[number] = vocabulary(name)
      if batch.pointee.words[number] == 0 { batch.pointee.hasUnknownNames = true }
    }
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
    batch.pointee.parser = parser
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
      return CalqueError(
        .limit, "elements nest deeper than \(limits.depth)", at: position,
        hint: "Take the inner elements out of the outer ones, or save the file anew in the program that made it.")
    case Int32(CEXPAT_NAME):
      return CalqueError(
        .limit, "a name is longer than \(limits.nameBytes) bytes, or there are more than \(limits.names) names",
        at: position, hint: "Save the file anew in the program that made it.")
    case Int32(CEXPAT_ATTRIBUTE):
      return CalqueError(
        .limit,
        "an attribute is longer than \(limits.attributeBytes) bytes, or an element has more than "
          + "\(limits.attributes)", at: position, hint: "Shorten the attribute, or take out those that nobody needs.")
    case Int32(CEXPAT_TOKEN):
      return CalqueError(
        .limit, "a tag or comment is longer than \(limits.tokenBytes) bytes", at: position,
        hint: "Shorten the tag or take out the comment.")
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

  func name(_ number: Int32) -> XMLName {
    names.indices.contains(Int(number)) ? names[Int(number)] : XMLName("")
  }

  private func attributes(of event: UnsafePointer<cexpat_event>) -> [XMLElement.Attribute] {
    let first = Int(event.pointee.first_attribute)
    return (first..<first + Int(event.pointee.attribute_count)).map { position in
      let attribute = batch.pointee.attributes[position]
      return .init(
        name: name(attribute.name), value: XMLRun(batch, attribute.value_start, attribute.value_length).string)
    }
  }

  private func text(_ event: UnsafePointer<cexpat_event>) -> String {
    XMLRun(batch, event.pointee.text_start, event.pointee.text_length).string
  }

  private func place(of event: UnsafePointer<cexpat_event>) -> XMLPlace {
    batch.pointee.place(of: event)
  }
}
