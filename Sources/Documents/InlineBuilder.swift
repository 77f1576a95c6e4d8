import Bitext

/// Builds an inline text piece by piece: folds white space, numbers the codes, pairs what opens with what closes.
struct InlineBuilder {
  private(set) var bytes: [UInt8] = []
  private var codes: [InlineCode] = []
  private var open: [(id: String, name: String, index: Int)] = []
  private var nextID = 1
  /// Whether runs of ASCII white space become one space.
  var foldsSpace = true

  var isEmpty: Bool { bytes.isEmpty && codes.isEmpty }
  /// Whether there is anything but white space in the text.
  var hasText: Bool { bytes.contains { !$0.isASCIISpace } }
  var hasCodes: Bool { !codes.isEmpty }
  var hasOpenSpans: Bool { !open.isEmpty }

  mutating func append(_ text: some Collection<UInt8>) {
    guard foldsSpace else {
      bytes.append(contentsOf: text)
      return
    }
    if text.withContiguousStorageIfAvailable({ fold($0) }) != nil { return }
    for byte in text {
      if !byte.isASCIISpace { bytes.append(byte) } else { appendSpace() }
    }
  }

  /// Appends the words with a space for what parts them.
  private mutating func fold(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count, !text[index].isASCIISpace { index += 1 }
      if index > start { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index])) }
      if index < text.count {
        appendSpace()
        index += 1
      }
    }
  }

  private mutating func appendSpace() {
    if let last = bytes.last, last != 0x20, last != 0x0A { bytes.append(0x20) }
  }

  mutating func append(_ text: String) { append(text.utf8) }

  /// Adds a line break: its markup, and a line feed in the text.
  mutating func appendLineBreak(markup: String) {
    while bytes.last == 0x20 { bytes.removeLast() }
    add(.standalone, kind: .lineBreak, markup: markup)
    bytes.append(0x0A)
  }

  /// Ends a line without any markup.
  mutating func breakLine() {
    while bytes.last == 0x20 { bytes.removeLast() }
    bytes.append(0x0A)
  }

  /// Adds a standalone code and gives its id.
  @discardableResult
  mutating func standalone(_ kind: InlineCode.Kind, markup: String, equivalent: String = "") -> String {
    add(.standalone, kind: kind, markup: markup, equivalent: equivalent)
  }

  /// Opens a span and gives its id; `name` is what `close` will look for.
  @discardableResult
  mutating func open(_ kind: InlineCode.Kind, markup: String, name: String) -> String {
    let id = add(.opening, kind: kind, markup: markup)
    open.append((id, name, codes.count - 1))
    return id
  }

  /// Closes the innermost open span of a name; false when there is none.
  @discardableResult
  mutating func close(_ name: String, markup: String) -> Bool {
    guard let place = open.lastIndex(where: { $0.name == name }) else { return false }
    let span = open.remove(at: place)
    codes.append(
      InlineCode(.closing, id: span.id, at: bytes.count, kind: codes[span.index].kind, markup: markup))
    return true
  }

  @discardableResult
  private mutating func add(
    _ role: InlineCode.Role, kind: InlineCode.Kind, markup: String, equivalent: String = ""
  ) -> String {
    let id = String(nextID)
    nextID += 1
    codes.append(InlineCode(role, id: id, at: bytes.count, kind: kind, markup: markup, equivalent: equivalent))
    return id
  }

  /// The text, trimmed of white space at both ends; spans that were never closed become standalone codes.
  func finish() -> InlineText {
    var result = codes
    for span in open { result[span.index].role = .standalone }
    let kept = bytes.trimmed(0..<bytes.count)
    for index in result.indices {
      result[index].offset = min(max(result[index].offset, kept.lowerBound), kept.upperBound) - kept.lowerBound
    }
    return InlineText(bytes.string(kept), codes: result)
  }
}
