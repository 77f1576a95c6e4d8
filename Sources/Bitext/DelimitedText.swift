/// Cells of a table in text, separated by commas, semicolons or tabs (RFC 4180, and IANA `text/tab-separated-values`).
///
/// A cell may stand in double quotes and then hold separators, line breaks and doubled quotes. With tabs a quote that is
/// not closed before the next separator is an ordinary character, since most tab-separated files know no quoting.
package struct DelimitedText {
  /// A row with the line on which it begins, counted from 1.
  package struct Row: Equatable {
    package var line: Int
    package var cells: [String]

    package init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }
  }

  /// The largest cell that is read; a longer one is a sign of an unclosed quote.
  package static let cellLimit = 1 << 20

  private let bytes: [UInt8]
  private let separator: UInt8
  private let isQuoted: Bool
  private let file: String?

  /// - Parameters:
  ///   - text: the decoded text; a mark before it is passed over.
  ///   - separator: the byte between cells.
  ///   - isQuoted: whether quotes mean anything.
  ///   - file: the file's name for messages, where it is known.
  package init(_ text: String, separator: UInt8, isQuoted: Bool = true, file: String? = nil) {
    bytes = Array(text.utf8)
    self.separator = separator
    self.isQuoted = isQuoted
    self.file = file
  }

  /// All rows; empty lines are none.
  ///
  /// - Throws: `CalqueError` with code `.malformed` for a NUL character, an unclosed quote, or text after a closing quote;
  ///   `.limit` for a cell beyond the limit.
  /// - Complexity: O(n).
  package func rows() throws(CalqueError) -> [Row] {
    var rows: [Row] = []
    try forEachRow { row throws(CalqueError) in rows.append(row) }
    return rows
  }

  /// Hands over the rows one by one, so that a table of a million rows is never held twice.
  ///
  /// - Throws: as `rows()`, and what `body` throws.
  package func forEachRow(_ body: (Row) throws(CalqueError) -> Void) throws(CalqueError) {
    var reader = Reader(bytes: bytes, separator: separator, isQuoted: isQuoted, file: file)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.position = 3 }
    while let row = try reader.nextRow() {
      if row.cells != [""] { try body(row) }
    }
  }

  /// The separator that occurs most in the first line outside quotes: of two that occur as often the one that is named
  /// first, and the first of all when none does.
  package static func separator(of text: String, among candidates: [UInt8] = [0x2C, 0x3B, 0x09]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isInside = false
    for byte in text.utf8 {
      if byte == 0x22 { isInside.toggle() }
      if isInside { continue }
      if byte == 0x0A || byte == 0x0D { break }
      counts[byte, default: 0] += 1
    }
    let best = candidates.map { counts[$0, default: 0] }.max() ?? 0
    return candidates.first { counts[$0, default: 0] == best } ?? 0x2C
  }

  private struct Reader {
    let bytes: [UInt8]
    let separator: UInt8
    let isQuoted: Bool
    let file: String?
    var position = 0
    var line = 1

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
      if isQuoted, position < bytes.count, bytes[position] == 0x22, separator != 0x09 || isClosedQuote(at: position) {
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
        .malformed, "a quoted cell is never closed", at: .init(file: file, line: opening),
        hint: "Close the quote, or write a quotation mark inside a quoted cell twice.")
    }

    private func refuseTextAfterQuote() throws(CalqueError) {
      if position < bytes.count, bytes[position] != separator, !isLineBreak(bytes[position]) {
        throw CalqueError(
          .malformed, "text after a closing quotation mark", at: .init(file: file, line: line, byteOffset: position),
          hint: "Write a quotation mark inside a quoted cell twice.")
      }
    }

    private func refuseNull() throws(CalqueError) {
      if bytes[position] == 0 {
        throw CalqueError(
          .malformed, "a NUL character in a table", at: .init(file: file, line: line, byteOffset: position),
          hint: "The file is not text, or not in the character set that was assumed.")
      }
    }

    private func refuseLength(_ length: Int) throws(CalqueError) {
      if length > DelimitedText.cellLimit {
        throw CalqueError(
          .limit, "a cell is longer than \(DelimitedText.cellLimit) bytes", at: .init(file: file, line: line),
          hint: "A quotation mark is probably not closed.")
      }
    }
  }
}
