import UnicodeText

/// The paragraphs of a plain text one after the other, without keeping them: for texts of many megabytes.
///
/// The paragraphs, their order and their ids are those of the document that `DocumentReader` makes of the same bytes.
public struct PlainTextParagraphs {
  /// Lines that belong together.
  struct Group {
    /// From the first character of the first line to the last one of the last line.
    var range: Range<Int>
    let firstLine: Range<Int>
    var lineCount: Int
    /// The longest line of the chunk between blank lines, in characters.
    let widest: Int
  }

  private let bytes: [UInt8]

  /// Takes the bytes of a text: UTF-8 without a byte order mark.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Takes the bytes of a file; nil when it is not UTF-8, has a NUL byte or more than `DocumentLimits.plainTextSize`.
  ///
  /// - Parameter file: UTF-8, with a byte order mark or without.
  /// - Complexity: O(n).
  public init?(file: consuming [UInt8]) {
    guard file.count <= DocumentLimits.plainTextSize else { return nil }
    if file.starts(with: [0xEF, 0xBB, 0xBF]) { file.removeFirst(3) }
    guard !file.contains(0), TextEncoding.firstInvalidUTF8(file[...]) == nil else { return nil }
    bytes = file
  }

  /// What should be said of the characters of the text, as `ReadDocument.losses` says it.
  ///
  /// - Complexity: O(n).
  public var remarks: [String] { SuspiciousCharacters(bytes).warnings }

  /// The beginning of the text, whole characters of at most a number of bytes.
  public func beginning(_ count: Int) -> String {
    var end = min(count, bytes.count)
    while end < bytes.count, end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// Calls `body` with the id and the text of each paragraph, in order; the text is UTF-8, its runs of white space single
  /// spaces.
  ///
  /// - Throws: what `body` throws.
  /// - Complexity: O(n) time, memory for the longest paragraph.
  public func forEach(_ body: (_ id: String, _ text: [UInt8]) throws -> Void) rethrows {
    var number = 0
    try forEachGroup { group in
      number += 1
      try body("p\(number)", Self.folded(bytes[group.range]))
    }
  }

  /// Calls `body` with the lines of each paragraph.
  func forEachGroup(_ body: (Group) throws -> Void) rethrows {
    var position = 0
    while let start = nextLine(from: position, skippingBlank: true) {
      // The chunk of lines up to the next blank one is read twice: for its width, then for its paragraphs.
      var width = LineWidth(bytes: bytes)
      var previous: Range<Int>?
      var line: (range: Range<Int>, next: Int)? = start
      while let current = line, !current.range.isEmpty {
        width.add(current.range, behind: previous)
        previous = current.range
        line = nextLine(from: current.next, skippingBlank: false)
      }
      position = line?.next ?? bytes.count
      let end = line?.range.lowerBound ?? bytes.count
      var group = Group(range: start.range, firstLine: start.range, lineCount: 1, widest: width.widest)
      previous = start.range
      line = nextLine(from: start.next, skippingBlank: false)
      while let current = line, let last = previous, current.range.lowerBound < end, !current.range.isEmpty {
        if width.isWrapped(between: last, and: current.range) {
          group.range = group.range.lowerBound..<current.range.upperBound
          group.lineCount += 1
        } else {
          try body(group)
          group = Group(range: current.range, firstLine: current.range, lineCount: 1, widest: width.widest)
        }
        previous = current.range
        line = nextLine(from: current.next, skippingBlank: false)
      }
      try body(group)
    }
  }

  /// The line at an offset, without white space at its ends, and where the next one starts; nil at the end of the text.
  private func nextLine(from start: Int, skippingBlank: Bool) -> (range: Range<Int>, next: Int)? {
    var start = start
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      var next = end
      if end < bytes.count {
        next = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? end + 2 : end + 1
      }
      let range = bytes.trimmed(start..<end)
      if !range.isEmpty || !skippingBlank { return (range, next) }
      start = next
    }
    return nil
  }

  /// The bytes with runs of white space as one space.
  static func folded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for byte in text {
      if !byte.isASCIISpace { result.append(byte) } else if result.last != 0x20 { result.append(0x20) }
    }
    return result
  }
}
