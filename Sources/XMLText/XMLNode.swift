public import CExpat

/// What the parser has made of the stretch of the file that it holds: the arrays that nodes point into.
///
/// It belongs to its stream, which fills it anew whenever it goes on.
public struct XMLBatch {
  @usableFromInline var events: UnsafePointer<cexpat_event>
  @usableFromInline var attributes: UnsafePointer<cexpat_attribute>
  @usableFromInline var pool: UnsafePointer<UInt8>
  /// The number that the reader's vocabulary gives to each name, by the parser's own number.
  @usableFromInline let words: UnsafeMutablePointer<Int32>
  @usableFromInline var baseOffset = 0
  /// Whether the file has a name to which the vocabulary gives the number zero.
  @usableFromInline var hasUnknownNames = false
  /// The parser that counts lines.
  var parser: OpaquePointer?

  init(words: UnsafeMutablePointer<Int32>) {
    self.words = words
    // Addresses for arrays without elements; nothing is read from them.
    events = UnsafePointer(bitPattern: 16).unsafelyUnwrapped
    attributes = UnsafePointer(bitPattern: 16).unsafelyUnwrapped
    pool = UnsafePointer(bitPattern: 16).unsafelyUnwrapped
  }
}

/// A piece of an element's content.
public enum XMLPiece {
  /// Character data.
  case text(XMLRun)
  /// An element.
  case element(XMLNode)
  /// A comment.
  case comment
  /// A processing instruction; the number of its target's name.
  case instruction(Int32)
}

/// A run of UTF-8 in the parser's own memory; valid until the stream goes on.
public struct XMLRun {
  /// The bytes.
  public let bytes: UnsafeBufferPointer<UInt8>

  @inlinable init(_ batch: UnsafePointer<XMLBatch>, _ start: Int32, _ length: Int32) {
    bytes = UnsafeBufferPointer(start: batch.pointee.pool + Int(start), count: Int(length))
  }

  /// The text; that it is UTF-8 was checked by the parser.
  @inlinable public var string: String { string(from: 0) }

  /// Whether the text is this one.
  @inlinable public static func == (run: XMLRun, text: StaticString) -> Bool {
    guard text.utf8CodeUnitCount == run.bytes.count else { return false }
    let other = text.utf8Start
    for index in 0..<run.bytes.count where run.bytes[index] != other[index] { return false }
    return true
  }

  /// Whether both have the same bytes.
  @inlinable public static func == (left: XMLRun, right: XMLRun) -> Bool {
    guard left.bytes.count == right.bytes.count else { return false }
    for index in 0..<left.bytes.count where left.bytes[index] != right.bytes[index] { return false }
    return true
  }

  /// The text after so many bytes, which must end with a character.
  @inlinable public func string(from start: Int) -> String {
    let rest = UnsafeBufferPointer(rebasing: bytes[start...])
    if #available(macOS 26, iOS 26, *) {
      return String(copying: UTF8Span(unchecked: rest.span, isKnownASCII: rest.isASCII))
    }
    return String(decoding: rest, as: UTF8.self)
  }

  /// Whether the text is this one.
  @inlinable public func equals(_ text: String) -> Bool {
    let other = text.utf8
    return other.count == bytes.count && other.elementsEqual(bytes)
  }

  /// Whether the text begins so.
  @inlinable public func starts(with text: StaticString) -> Bool {
    guard bytes.count >= text.utf8CodeUnitCount else { return false }
    for index in 0..<text.utf8CodeUnitCount where bytes[index] != text.utf8Start[index] { return false }
    return true
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether there is no byte beyond ASCII: thirty-two bytes a step.
  @inlinable var isASCII: Bool {
    let raw = UnsafeRawBufferPointer(self)
    var position = 0
    while position + 32 <= raw.count {
      var bits: UInt64 = 0
      for word in 0..<4 { bits |= raw.loadUnaligned(fromByteOffset: position + 8 * word, as: UInt64.self) }
      if bits & 0x8080_8080_8080_8080 != 0 { return false }
      position += 32
    }
    var bits: UInt8 = 0
    while position < raw.count {
      bits |= raw[position]
      position += 1
    }
    return bits < 0x80
  }
}

/// One element with all that is in it, as the parser left it: numbers and bytes of which values are made only where they
/// are wanted.
///
/// Names are the numbers of the stream's vocabulary. A node is two words, costs nothing to copy, and is valid until its
/// stream goes on: it is not to be kept.
public struct XMLNode {
  @usableFromInline let batch: UnsafePointer<XMLBatch>
  @usableFromInline let index: Int

  @inlinable init(_ batch: UnsafePointer<XMLBatch>, _ index: Int) {
    self.batch = batch
    self.index = index
  }

  @inlinable var event: UnsafePointer<cexpat_event> { batch.pointee.events + index }
  @usableFromInline var end: UnsafePointer<cexpat_event> { batch.pointee.events + Int(event.pointee.partner) }

  /// The name's number in the reader's vocabulary.
  @inlinable public var word: Int32 { batch.pointee.words[Int(event.pointee.name)] }
  /// The name's number in the parser's own list, for `XMLStream.name(of:)`.
  var nameNumber: Int32 { event.pointee.name }

  /// Where the start tag stands.
  public var place: XMLPlace { batch.pointee.place(of: event) }
  /// The bytes of the end tag; empty for an empty-element tag.
  public var endBytes: Range<Int> { batch.pointee.bytes(of: end) }
  /// The bytes of the element with its tags.
  public var bytes: Range<Int> {
    place.bytes.lowerBound..<max(place.bytes.upperBound, endBytes.upperBound)
  }
  /// Whether it was written as an empty-element tag.
  public var isEmptyTag: Bool { endBytes.isEmpty }

  // MARK: - Attributes

  /// The value of the attribute whose name has a number; nil without one.
  @inlinable public func value(_ word: Int32) -> XMLRun? {
    let first = Int(event.pointee.first_attribute)
    for position in first..<first + Int(event.pointee.attribute_count) {
      let attribute = batch.pointee.attributes + position
      if batch.pointee.words[Int(attribute.pointee.name)] == word {
        return XMLRun(batch, attribute.pointee.value_start, attribute.pointee.value_length)
      }
    }
    return nil
  }

  /// How many attributes there are.
  @inlinable public var attributeCount: Int { Int(event.pointee.attribute_count) }

  /// Whether there is an attribute to whose name the vocabulary gives the number zero.
  @inlinable public var hasUnknownAttribute: Bool {
    guard batch.pointee.hasUnknownNames else { return false }
    let first = Int(event.pointee.first_attribute)
    for position in first..<first + Int(event.pointee.attribute_count)
    where batch.pointee.words[Int(batch.pointee.attributes[position].name)] == 0 {
      return true
    }
    return false
  }

  // MARK: - Content

  /// Whether nothing stands between the tags.
  @inlinable public var isEmpty: Bool { Int(event.pointee.partner) == index + 1 }

  /// The text when it is one run of text; nil when there is anything else, or nothing.
  @inlinable public var onlyRun: XMLRun? {
    let next = event + 1
    guard Int(event.pointee.partner) == index + 2, next.pointee.kind == 2 else { return nil }
    return XMLRun(batch, next.pointee.text_start, next.pointee.text_length)
  }

  /// All character data in it, at any depth.
  @inlinable public var text: String {
    if let run = onlyRun { return run.string }
    return isEmpty ? "" : joinedText
  }

  @usableFromInline var joinedText: String {
    var result = ""
    for position in index + 1..<Int(event.pointee.partner) {
      let event = batch.pointee.events + position
      if event.pointee.kind == Int32(CEXPAT_TEXT) {
        result += XMLRun(batch, event.pointee.text_start, event.pointee.text_length).string
      }
    }
    return result
  }

  /// What stands in it, in order.
  @inlinable public var pieces: Pieces { Pieces(self) }
  /// The child elements, in order.
  @inlinable public var elements: Elements { Elements(self) }

  /// The first child element whose name has a number.
  @inlinable public func first(_ word: Int32) -> XMLNode? {
    for element in elements where element.word == word { return element }
    return nil
  }

  /// The pieces of an element's content, in order.
  public struct Pieces: Sequence, IteratorProtocol {
    @usableFromInline let batch: UnsafePointer<XMLBatch>
    @usableFromInline var index: Int
    @usableFromInline let end: Int

    @inlinable init(_ node: XMLNode) {
      batch = node.batch
      index = node.index + 1
      end = Int(node.event.pointee.partner)
    }

    /// The next piece.
    @inlinable public mutating func next() -> XMLPiece? {
      guard index < end else { return nil }
      let event = batch.pointee.events + index
      let position = index
      index += 1
      switch event.pointee.kind {
      case 0:
        index = Int(event.pointee.partner) + 1
        return .element(XMLNode(batch, position))
      case 2: return .text(XMLRun(batch, event.pointee.text_start, event.pointee.text_length))
      case 3: return .comment
      default: return .instruction(event.pointee.name)
      }
    }
  }

  /// The child elements, in order.
  public struct Elements: Sequence, IteratorProtocol {
    @usableFromInline var pieces: Pieces

    @inlinable init(_ node: XMLNode) { pieces = Pieces(node) }

    /// The next child element.
    @inlinable public mutating func next() -> XMLNode? {
      while let piece = pieces.next() { if case .element(let node) = piece { return node } }
      return nil
    }
  }
}

extension XMLBatch {
  /// The bytes of the file that an event takes.
  func bytes(of event: UnsafePointer<cexpat_event>) -> Range<Int> {
    let start = baseOffset + Int(event.pointee.offset)
    return start..<max(start, baseOffset + Int(event.pointee.end))
  }

  /// Where an event stands; lines are counted when somebody asks.
  func place(of event: UnsafePointer<cexpat_event>) -> XMLPlace {
    if event.pointee.line == 0 { cexpat_locate(parser, event) }
    return XMLPlace(bytes: bytes(of: event), line: Int(event.pointee.line), column: Int(event.pointee.column))
  }
}
