import Bitext

/// Cells of a table in text, separated by commas, semicolons or tabs (RFC 4180, and IANA `text/tab-separated-values`).
///
/// A cell may stand in double quotes and then hold separators, line breaks and doubled quotes. With tabs a quote that is
/// not closed before the next separator is an ordinary character, since most tab-separated files know no quoting.
enum DelimitedText {
  /// A row with the line on which it begins, counted from 1.
  struct Row: Equatable {
    var line: Int
    var cells: [String]
  }

  /// The largest cell that is read; a longer one is a sign of an unclosed quote.
  static let cellLimit = 1 << 20

  /// Reads the rows; empty lines and lines of white space are left out.
  ///
  /// - Throws: `CalqueError` with code `.malformed` for a NUL character, an unclosed quote, or text after a closing quote.
  /// - Complexity: O(n).
  static func rows(of text: String, separator: UInt8) throws(CalqueError) -> [Row] {
    var rows: [Row] = []
    try forEachRow(of: text, separator: separator) { row throws(CalqueError) in rows.append(row) }
    return rows
  }

  /// Hands over the rows one by one, so that a table of a million rows is never held twice.
  ///
  /// - Throws: as `rows(of:separator:)`, and what `body` throws.
  static func forEachRow(
    of text: String, separator: UInt8, _ body: (Row) throws(CalqueError) -> Void
  ) throws(CalqueError) {
    var reader = Reader(bytes: Array(text.utf8), separator: separator)
    if reader.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.position = 3 }
    while let row = try reader.nextRow() {
      let isBlank = row.cells.allSatisfy { $0.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
      if !isBlank { try body(row) }
    }
  }

  /// The separator that the first line uses: the one of tab, semicolon and comma that occurs most; tab on a tie.
  static func guessedSeparator(of text: String) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in text.utf8 {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    if counts[0x09, default: 0] > 0 { return 0x09 }
    return counts[0x3B, default: 0] > counts[0x2C, default: 0] ? 0x3B : (counts[0x2C, default: 0] > 0 ? 0x2C : 0x09)
  }

  private struct Reader {
    let bytes: [UInt8]
    let separator: UInt8
    var position = 0
    var line = 1

    init(bytes: [UInt8], separator: UInt8) {
      self.bytes = bytes
      self.separator = separator
    }

    mutating func nextRow() throws(CalqueError) -> Row? {
      guard position < bytes.count else { return nil }
      var row = Row(line: line, cells: [])
      while true {
        row.cells.append(try nextCell())
        guard position < bytes.count else { return row }
        if bytes[position] == separator {
          position += 1
          // A separator at the very end still opens an empty cell.
          if position == bytes.count {
            row.cells.append("")
            return row
          }
          continue
        }
        skipLineBreak()
        return row
      }
    }

    private mutating func skipLineBreak() {
      if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
      position += 1
      line += 1
    }

    private func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private mutating func nextCell() throws(CalqueError) -> String {
      if position < bytes.count, bytes[position] == 0x22, separator != 0x09 || isClosedQuote(at: position) {
        return try quotedCell()
      }
      let start = position
      while position < bytes.count, bytes[position] != separator, !isLineBreak(bytes[position]) {
        try refuseNull()
        position += 1
      }
      try refuseLength(position - start)
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// Whether a quote that opens here is closed right before a separator, a line break or the end of its line.
    private func isClosedQuote(at start: Int) -> Bool {
      var index = start + 1
      while index < bytes.count, index - start < DelimitedText.cellLimit {
        if bytes[index] == 0x22 {
          if index + 1 == bytes.count || bytes[index + 1] == separator || isLineBreak(bytes[index + 1]) { return true }
          if bytes[index + 1] != 0x22 { return false }
          index += 1
        } else if bytes[index] == separator {
          return false
        }
        index += 1
      }
      return false
    }

    private mutating func quotedCell() throws(CalqueError) -> String {
      let opening = line
      position += 1
      var cell: [UInt8] = []
      while position < bytes.count {
        try refuseNull()
        let byte = bytes[position]
        if byte == 0x22 {
          position += 1
          guard position < bytes.count, bytes[position] == 0x22 else {
            try refuseTextAfterQuote()
            return String(decoding: cell, as: UTF8.self)
          }
        } else if byte == 0x0A || (byte == 0x0D && (position + 1 == bytes.count || bytes[position + 1] != 0x0A)) {
          line += 1
        }
        cell.append(bytes[position])
        position += 1
        try refuseLength(cell.count)
      }
      throw CalqueError(
        .malformed, "a quoted cell is never closed", at: .init(line: opening),
        hint: "Close the quote, or write a quotation mark inside a quoted cell twice.")
    }

    private func refuseTextAfterQuote() throws(CalqueError) {
      if position < bytes.count, bytes[position] != separator, !isLineBreak(bytes[position]) {
        throw CalqueError(
          .malformed, "text after a closing quotation mark", at: .init(line: line, byteOffset: position),
          hint: "Write a quotation mark inside a quoted cell twice.")
      }
    }

    private func refuseNull() throws(CalqueError) {
      if bytes[position] == 0 {
        throw CalqueError(
          .malformed, "a NUL character in a table", at: .init(line: line, byteOffset: position),
          hint: "The file is not text, or not in the character set that was assumed.")
      }
    }

    private func refuseLength(_ length: Int) throws(CalqueError) {
      if length > DelimitedText.cellLimit {
        throw CalqueError(
          .limit, "a cell is longer than \(DelimitedText.cellLimit) bytes", at: .init(line: line),
          hint: "A quotation mark is probably not closed.")
      }
    }
  }
}
