/// Small questions about ASCII bytes, asked by all readers.
extension UInt8 {
  /// Space or tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// ASCII white space as HTML and Markdown know it: space, tab, line feed, form feed, carriage return.
  var isASCIISpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  /// ASCII digit.
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  /// ASCII letter.
  var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  /// ASCII punctuation in the sense of CommonMark.
  var isASCIIPunctuation: Bool {
    (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self) || (0x5B...0x60).contains(self)
      || (0x7B...0x7E).contains(self)
  }
  /// The lower-case letter of an ASCII letter, else itself.
  var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self + 32 : self }
}

extension Collection<UInt8> {
  /// Whether it begins with an ASCII string in any case.
  func startsCaseInsensitively(with lowercase: String) -> Bool {
    var index = startIndex
    for byte in lowercase.utf8 {
      guard index < endIndex, self[index].asciiLowercased == byte else { return false }
      formIndex(after: &index)
    }
    return true
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// The offset of the first occurrence of an ASCII string at or after `start`, or nil.
  func firstOffset(of needle: String, from start: Int? = nil) -> Int? {
    firstOffset(of: Array(needle.utf8), from: start)
  }

  /// The offset of the first occurrence of a sequence of bytes at or after `start`, or nil.
  func firstOffset(of pattern: [UInt8], from start: Int? = nil) -> Int? {
    guard let first = pattern.first, count >= pattern.count else { return nil }
    var index = Swift.max(start ?? startIndex, startIndex)
    let last = endIndex - pattern.count
    while index <= last {
      if self[index] == first, self[index..<(index + pattern.count)].elementsEqual(pattern) { return index }
      index += 1
    }
    return nil
  }

  /// How many times an ASCII string occurs, not overlapping.
  func count(of needle: String) -> Int {
    var result = 0
    var index = startIndex
    while let found = firstOffset(of: needle, from: index) {
      result += 1
      index = found + needle.utf8.count
    }
    return result
  }

  /// The range without blanks and line ends at both ends of a part.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, self[low].isASCIISpace { low += 1 }
    while high > low, self[high - 1].isASCIISpace { high -= 1 }
    return low..<high
  }

  /// A part as text.
  func string(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}

/// The lines of a text: ranges without their line ends, which may be LF, CRLF or CR, mixed.
struct SourceLines: Sendable {
  let ranges: [Range<Int>]

  init(_ bytes: [UInt8], from start: Int = 0) {
    var result: [Range<Int>] = []
    var lineStart = start
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        result.append(lineStart..<index)
        if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        lineStart = index + 1
      }
      index += 1
    }
    if lineStart < bytes.count { result.append(lineStart..<bytes.count) }
    ranges = result
  }
}

/// The line ends of a text.
enum LineEnd: String, Sendable {
  case lineFeed = "\n"
  case carriageReturnLineFeed = "\r\n"
  case carriageReturn = "\r"

  /// The line end that occurs most; LF when there is none.
  static func prevailing(in bytes: [UInt8]) -> LineEnd {
    var lineFeeds = 0
    var pairs = 0
    var returns = 0
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A {
        if index > 0, bytes[index - 1] == 0x0D { pairs += 1 } else { lineFeeds += 1 }
      } else if byte == 0x0D, index + 1 >= bytes.count || bytes[index + 1] != 0x0A {
        returns += 1
      }
    }
    if pairs > lineFeeds, pairs >= returns { return .carriageReturnLineFeed }
    return returns > lineFeeds ? .carriageReturn : .lineFeed
  }
}
