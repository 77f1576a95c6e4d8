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
    for _ in open { bytes.append(contentsOf: [0x20, 0x20]) }
  }

  /// Writes a start tag; attributes whose value is nil are left out.
  public mutating func start(_ name: StaticString, _ attributes: [(String, String?)] = []) {
    tag(name, attributes)
    bytes.append(0x3E)
    open.append(name)
  }

  /// Writes an empty-element tag.
  public mutating func empty(_ name: StaticString, _ attributes: [(String, String?)] = []) {
    tag(name, attributes)
    bytes.append(0x2F)
    bytes.append(0x3E)
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
  public mutating func element(_ name: StaticString, _ attributes: [(String, String?)] = [], _ content: String) {
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

  private mutating func tag(_ name: StaticString, _ attributes: [(String, String?)]) {
    bytes.append(0x3C)
    append(name)
    for (key, value) in attributes {
      guard let value else { continue }
      bytes.append(0x20)
      bytes.append(contentsOf: key.utf8)
      bytes.append(0x3D)
      bytes.append(0x22)
      escape(value, inAttribute: true, codePoint: nil)
      bytes.append(0x22)
    }
  }

  private mutating func append(_ name: StaticString) {
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func escape(
    _ string: String, inAttribute: Bool, codePoint: ((inout XMLWriter, UInt32) -> Bool)?
  ) {
    var string = string
    // Most text needs no care at all: look for the bytes that do, copy the stretches between.
    let needsCare = string.withUTF8 { source in
      source.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0xEF }
    }
    guard needsCare else {
      string.withUTF8 { bytes.append(contentsOf: $0) }
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0x26: raw("&amp;")
      case 0x3C: raw("&lt;")
      case 0x3E: raw("&gt;")
      case 0x22: if inAttribute { raw("&quot;") } else { bytes.append(0x22) }
      case 0x0D: raw("&#13;")
      case 0x09: if inAttribute { raw("&#9;") } else { bytes.append(0x09) }
      case 0x0A: if inAttribute { raw("&#10;") } else { bytes.append(0x0A) }
      case 0..<0x20, 0xFFFE, 0xFFFF:
        if let codePoint, codePoint(&self, scalar.value) { continue }
        replacedCharacters += 1
        raw("\u{FFFD}")
      default: bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
      }
    }
  }
}
