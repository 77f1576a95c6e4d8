import Bitext

/// Rows and cells of delimited text: TSV without quoting, CSV with (RFC 4180).
struct DelimitedText {
  /// A row and the line on which it begins.
  struct Record {
    var cells: [String]
    var line: Int
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private let isQuoted: Bool
  private let file: String

  init(_ text: String, dialect: BilingualTable.Dialect, file: String) {
    bytes = Array(text.utf8)
    self.file = file
    isQuoted = dialect == .csv
    separator = dialect == .tsv ? 0x09 : Self.separator(of: bytes)
  }

  /// The separator that occurs most in the first line outside quotes; a comma when none does.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isInside = false
    for byte in bytes {
      if byte == 0x22 { isInside.toggle() }
      if isInside { continue }
      if byte == 0x0A || byte == 0x0D { break }
      counts[byte, default: 0] += 1
    }
    let candidates: [UInt8] = [0x2C, 0x3B, 0x09]
    let best = candidates.map { counts[$0] ?? 0 }.max() ?? 0
    return best == 0 ? 0x2C : candidates.first { counts[$0] == best } ?? 0x2C
  }

  /// All rows; empty lines are none.
  ///
  /// - Throws: `CalqueError` with code `.malformed` and the line of a quote that is never closed.
  func records() throws(CalqueError) -> [Record] {
    var records: [Record] = []
    var cells: [String] = []
    var cell: [UInt8] = []
    var line = 1
    var start = 1
    var index = 0
    var isEmptyLine = true
    func endRow() {
      if !isEmptyLine {
        cells.append(String(decoding: cell, as: UTF8.self))
        records.append(Record(cells: cells, line: start))
      }
      cells.removeAll(keepingCapacity: true)
      cell.removeAll(keepingCapacity: true)
      isEmptyLine = true
    }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case separator:
        cells.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
        isEmptyLine = false
      case 0x22 where isQuoted && cell.isEmpty:
        isEmptyLine = false
        let opened = line
        var isClosed = false
        while index < bytes.count {
          let inside = bytes[index]
          index += 1
          if inside == 0x22 {
            guard index < bytes.count, bytes[index] == 0x22 else {
              isClosed = true
              break
            }
            cell.append(0x22)
            index += 1
          } else {
            if inside == 0x0A { line += 1 }
            cell.append(inside)
          }
        }
        guard isClosed else {
          throw CalqueError(.malformed, "a quote is never closed", at: .init(file: file, line: opened))
        }
      case 0x0D, 0x0A:
        if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        endRow()
        line += 1
        start = line
      default:
        isEmptyLine = false
        cell.append(byte)
      }
    }
    endRow()
    return records
  }
}
