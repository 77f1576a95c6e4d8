/// Writes XML in a canonical form: attributes in the order given, double quotes, two-space indentation where asked,
/// line feeds, no encoding but UTF-8.
public struct XMLWriter: Sendable {
  /// Creates a writer of nothing yet.
  public init() {}

  /// What was written.
  public private(set) var bytes: [UInt8] = []
  /// How many characters could not be written, because XML has no place for them, and became U+FFFD.
  public private(set) var replacedCharacters = 0
  private var open: [StaticString] = []

  /// The declaration that every file begins with.
  public static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// What was written, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Gives away what was written so far, for streaming.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Writes literally.
  public mutating func raw(_ string: String) { bytes.append(contentsOf: string.utf8) }

  /// Begins a line at the current depth.
  public mutating func line() {
    bytes.append(0x0A)
    for _ in 0..<2 * open.count { bytes.append(0x20) }
  }

  /// An attribute's name, and its value; one without a value is left out.
  public typealias Attribute = (name: StaticString, value: String?)

  /// Writes a start tag.
  public mutating func start(_ name: StaticString, _ attributes: [Attribute] = []) {
    begin(name)
    for (key, value) in attributes { attribute(key, value) }
    endTag()
  }

  /// Writes an empty-element tag.
  public mutating func empty(_ name: StaticString, _ attributes: [Attribute] = []) {
    begin(name)
    for (key, value) in attributes { attribute(key, value) }
    endEmptyTag()
  }

  /// Begins a tag, whose attributes and end follow one by one: what writers of many elements use, since it makes no arrays.
  public mutating func begin(_ name: StaticString) {
    bytes.append(0x3C)
    append(name)
    open.append(name)
  }

  /// Writes an attribute of the tag that was begun; nothing without a value.
  public mutating func attribute(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    bytes.append(0x20)
    append(name)
    bytes.append(0x3D)
    bytes.append(0x22)
    escape(value, inAttribute: true, codePoint: nil)
    bytes.append(0x22)
  }

  /// Writes an attribute whose name is made while the program runs.
  public mutating func attribute(named name: String, _ value: String) {
    bytes.append(0x20)
    raw(name)
    bytes.append(0x3D)
    bytes.append(0x22)
    escape(value, inAttribute: true, codePoint: nil)
    bytes.append(0x22)
  }

  /// Ends the tag that was begun; its element stays open.
  public mutating func endTag() { bytes.append(0x3E) }

  /// Ends the tag that was begun, and with it its element.
  public mutating func endEmptyTag() {
    bytes.append(0x2F)
    bytes.append(0x3E)
    open.removeLast()
  }

  /// Writes the end tag of the element that is open.
  public mutating func end() {
    guard let name = open.popLast() else { return }
    bytes.append(0x3C)
    bytes.append(0x2F)
    append(name)
    bytes.append(0x3E)
  }

  /// Writes the end tag on a line of its own.
  public mutating func endLine() {
    guard let name = open.popLast() else { return }
    line()
    open.append(name)
    end()
  }

  /// Writes an element with text only.
  public mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], _ content: String) {
    if content.isEmpty {
      empty(name, attributes)
    } else {
      start(name, attributes)
      text(content)
      end()
    }
  }

  /// Writes character data.
  public mutating func text(_ string: String) { escape(string, inAttribute: false, codePoint: nil) }

  /// Writes character data in which characters that XML forbids go through a function that may write something for
  /// them (XLIFF 2 `cp`) and says whether it did.
  public mutating func text(_ string: String, codePoint: (inout XMLWriter, UInt32) -> Bool) {
    withoutActuallyEscaping(codePoint) { escape(string, inAttribute: false, codePoint: $0) }
  }

  private mutating func append(_ name: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  /// Copies the stretches between the bytes that need care.
  private mutating func escape(
    _ string: String, inAttribute: Bool, codePoint: ((inout XMLWriter, UInt32) -> Bool)?
  ) {
    var string = string
    string.withUTF8 { source in
      var start = 0
      var index = 0
      while index < source.count {
        let byte = source[index]
        index += 1
        // Letters, digits, blanks and most of what is beyond ASCII.
        if byte > 0x3E ? byte != 0xEF : byte == 0x20 || byte > 0x26 && byte < 0x3C { continue }
        var length = 1
        let replacement: StaticString
        switch byte {
        case 0x26: replacement = "&amp;"
        case 0x3C: replacement = "&lt;"
        case 0x3E: replacement = "&gt;"
        case 0x0D: replacement = "&#13;"
        case 0x22 where inAttribute: replacement = "&quot;"
        case 0x09 where inAttribute: replacement = "&#9;"
        case 0x0A where inAttribute: replacement = "&#10;"
        case 0x09, 0x0A, 0x20...0x3E: continue
        case 0xEF:
          // U+FFFE and U+FFFF.
          guard index + 1 < source.count, source[index] == 0xBF, source[index + 1] >= 0xBE else { continue }
          length = 3
          replacement = "\u{FFFD}"
        default: replacement = "\u{FFFD}"
        }
        let end = index - 1
        if end > start { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<end])) }
        index = end + length
        start = index
        if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || length == 3 {
          let scalar = length == 1 ? UInt32(byte) : 0xFFC0 | UInt32(source[end + 2] & 0x3F)
          if let codePoint, codePoint(&self, scalar) { continue }
          replacedCharacters += 1
        }
        append(replacement)
      }
      if start < source.count { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...])) }
    }
  }
}
