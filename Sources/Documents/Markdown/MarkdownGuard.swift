import Bitext

/// Refuses texts whose nesting or tables would make a Markdown parser slow, before it sees them.
enum MarkdownGuard {
  /// Throws where a limit is exceeded.
  ///
  /// - Throws: `CalqueError` with code `.limit`.
  /// - Complexity: O(n).
  static func check(_ bytes: [UInt8], _ lines: SourceLines) throws(CalqueError) {
    var columns = 0
    var rows = 0
    for line in lines.ranges {
      if markers(bytes[line]) > DocumentLimits.markdownDepth { throw tooDeep(at: line.lowerBound) }
      let part = bytes[line]
      if part.allSatisfy({ $0.isBlank || $0 == UInt8(ascii: ">") }) {
        columns = 0
        continue
      }
      if let delimiters = delimiterColumns(part) {
        columns = delimiters
        rows = 1
      } else if columns > 0 {
        rows += 1
      }
      guard columns * rows <= DocumentLimits.tableCells else {
        throw CalqueError(
          .limit, "a table with more than \(DocumentLimits.tableCells) cells", at: .init(byteOffset: line.lowerBound),
          hint: "Split the table.")
      }
    }
  }

  static func tooDeep(at offset: Int?) -> CalqueError {
    CalqueError(
      .limit, "quotations and lists nested more than \(DocumentLimits.markdownDepth) deep",
      at: offset.map { .init(byteOffset: $0) }, hint: "Take the inner quotations and lists out of the outer ones.")
  }

  /// How many containers the marks at the start of a line open.
  private static func markers(_ line: ArraySlice<UInt8>) -> Int {
    var count = 0
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      let next = index + 1 < line.endIndex ? line[index + 1] : 0x20
      if byte.isBlank {
        index += 1
      } else if byte == UInt8(ascii: ">") {
        count += 1
        index += 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+"), next.isBlank {
        count += 1
        index += 2
      } else if byte.isASCIIDigit {
        var end = index
        while end < line.endIndex, line[end].isASCIIDigit { end += 1 }
        guard end - index <= 9, end < line.endIndex, line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")"),
          end + 1 == line.endIndex || line[end + 1].isBlank
        else { return count }
        count += 1
        index = end + 1
      } else {
        return count
      }
    }
    // A line of nothing but hyphens or stars is a rule.
    return line.contains(UInt8(ascii: ">")) ? line.count { $0 == UInt8(ascii: ">") } : 0
  }

  /// The columns of a table's delimiter row, or nil when the line is none.
  private static func delimiterColumns(_ line: ArraySlice<UInt8>) -> Int? {
    var bars = 0
    var hasHyphen = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "-"): hasHyphen = true
      case UInt8(ascii: ":"), 0x20, 0x09, UInt8(ascii: ">"): break
      default: return nil
      }
    }
    return hasHyphen && bars > 0 ? bars + 1 : nil
  }
}
