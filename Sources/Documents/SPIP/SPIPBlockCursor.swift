import Bitext

/// Cuts a SPIP text into its blocks.
struct SPIPBlockCursor {
  enum Piece {
    case paragraph(Range<Int>)
    case heading(Range<Int>)
    case item(Range<Int>)
    case cell(Range<Int>, TableCell)
    case caption(Range<Int>, TableCell)
    case verse(Range<Int>)
    case quotation(Range<Int>)
    case code
  }

  private let bytes: [UInt8]
  private let end: Int
  private var position: Int
  private var waiting: [Piece] = []
  private var served = 0
  private let marks: SPIPBlockMarks
  /// The row of the table that was read last, and where it ended.
  private var row = TableCell(table: 0, row: 0, column: 0)
  private var rowEnd = -1

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
    marks = SPIPBlockMarks(bytes, range)
  }

  mutating func next() -> Piece? {
    while true {
      if served < waiting.count {
        served += 1
        return waiting[served - 1]
      }
      waiting.removeAll(keepingCapacity: true)
      served = 0
      while position < end, bytes[position].isASCIISpace { position += 1 }
      guard position < end else { return nil }
      if let piece = special() { return piece }
      if !waiting.isEmpty || position >= end || bytes[position].isASCIISpace { continue }
      return paragraph()
    }
  }

  /// What is not a paragraph, at the start of a line; may leave several pieces waiting, or move past a rule.
  private mutating func special() -> Piece? {
    if let mark = marks[position] { return container(mark) }
    let line = lineEnd(from: position)
    let mark = listMark(at: position)
    if mark > 0 {
      let start = position + mark
      let stop = itemEnd(from: line)
      position = stop
      return .item(start..<stop)
    }
    if bytes[position] == UInt8(ascii: "|"), bytes.trimmed(position..<line).upperBound > position + 1,
      bytes[bytes.trimmed(position..<line).upperBound - 1] == UInt8(ascii: "|")
    {
      addCells(bytes.trimmed(position..<line))
      position = line
    } else if bytes[position..<line].allSatisfy({ $0 == UInt8(ascii: "-") || $0.isBlank }), line - position >= 4 {
      position = line
    }
    return nil
  }

  private mutating func container(_ mark: SPIPBlockMarks.Mark) -> Piece? {
    position = mark.end
    switch mark.kind {
    case .heading: return .heading(mark.inner)
    case .quote, .blockquote: return .quotation(mark.inner)
    case .poesie, .poetry:
      for line in SourceLines(Array(bytes[mark.inner])).ranges {
        let place = (line.lowerBound + mark.inner.lowerBound)..<(line.upperBound + mark.inner.lowerBound)
        if !bytes.trimmed(place).isEmpty { waiting.append(.verse(place)) }
      }
      return nil
    case .code, .cadre, .pre, .script, .style: return .code
    }
  }

  private mutating func addCells(_ line: Range<Int>) {
    // A blank line, or anything else, ends a table.
    let isContinued =
      rowEnd >= 0 && bytes.trimmed(rowEnd..<line.lowerBound).isEmpty
      && bytes[rowEnd..<line.lowerBound].count(where: { $0 == 0x0A }) <= 1
    if !isContinued { row = TableCell(table: row.table + 1, row: 0, column: 0) }
    rowEnd = line.upperBound
    if bytes[line].starts(with: "||".utf8), line.count > 4 {
      // The line of caption and summary: ||caption|summary||
      let inner = (line.lowerBound + 2)..<max(line.lowerBound + 2, line.upperBound - 2)
      let bar = bytes[inner].firstIndex(of: UInt8(ascii: "|")) ?? inner.upperBound
      waiting.append(.caption(inner.lowerBound..<bar, TableCell(table: row.table, row: 0, column: 1)))
      return
    }
    row.row += 1
    let parts = cells(of: line)
    // SPIP takes a first row for the head of the table when all its cells are bold.
    let filled = parts.filter { !bytes.trimmed($0).isEmpty }
    let isHead = row.row == 1 && !filled.isEmpty && filled.allSatisfy { isBold(bytes.trimmed($0)) }
    for (column, part) in parts.enumerated() {
      let place = bytes.trimmed(part)
      // `<` and `^` join a cell to the one before it or above it.
      if place.isEmpty || place.count == 1 && "<^".utf8.contains(bytes[place.lowerBound]) { continue }
      let span = 1 + parts[(column + 1)...].prefix { bytes[bytes.trimmed($0)].elementsEqual("<".utf8) }.count
      waiting.append(
        .cell(
          part,
          TableCell(table: row.table, row: row.row, column: column + 1, columnSpan: span, isHeader: isHead)))
    }
  }

  private func isBold(_ range: Range<Int>) -> Bool {
    bytes[range].starts(with: "{{".utf8) && bytes[range].suffix(2).elementsEqual("}}".utf8)
  }

  /// What stands between the bars of a row; bars inside links part nothing.
  private func cells(of row: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = row.lowerBound + 1
    var depth = 0
    for index in (row.lowerBound + 1)..<row.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth = max(0, depth - 1)
      case UInt8(ascii: "|") where depth == 0:
        result.append(start..<index)
        start = index + 1
      default: break
      }
    }
    return result
  }

  private mutating func paragraph() -> Piece {
    let start = position
    var line = lineEnd(from: start)
    var stop = min(line, heading(in: start..<line) ?? line)
    while stop == line, line < end {
      let next = nextLine(after: line)
      guard next < end else { break }
      let nextEnd = lineEnd(from: next)
      if bytes.trimmed(next..<nextEnd).isEmpty || startsBlock(next, nextEnd) { break }
      line = nextEnd
      stop = min(line, heading(in: next..<line) ?? line)
    }
    position = max(stop, start + 1)
    return .paragraph(start..<position)
  }

  /// The start of an intertitle or of a quotation inside a line.
  private func heading(in line: Range<Int>) -> Int? {
    marks.first(in: min(line.lowerBound + 1, line.upperBound)..<line.upperBound)
  }

  private func startsBlock(_ start: Int, _ stop: Int) -> Bool {
    listMark(at: start) > 0 || bytes[start] == UInt8(ascii: "|") || marks[start] != nil
  }

  /// The length of `- `, `-* `, `-** `, `-# ` at an offset, 0 when there is none.
  private func listMark(at offset: Int) -> Int {
    guard offset < end, bytes[offset] == UInt8(ascii: "-") else { return 0 }
    var index = offset + 1
    while index < end, bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "#") { index += 1 }
    let hasMark = index > offset + 1
    let textStart = index
    while index < end, bytes[index].isBlank { index += 1 }
    return hasMark || index > textStart ? index - offset : 0
  }

  /// The end of a list item: before the next item, a blank line or another block.
  private func itemEnd(from lineStop: Int) -> Int {
    var stop = lineStop
    while stop < end {
      let next = nextLine(after: stop)
      guard next < end else { return stop }
      let nextEnd = lineEnd(from: next)
      if bytes.trimmed(next..<nextEnd).isEmpty || startsBlock(next, nextEnd) { return stop }
      stop = nextEnd
    }
    return stop
  }

  private func lineEnd(from start: Int) -> Int {
    var index = start
    while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    return index
  }

  private func nextLine(after stop: Int) -> Int {
    guard stop < end else { return end }
    return bytes[stop] == 0x0D && stop + 1 < end && bytes[stop + 1] == 0x0A ? stop + 2 : stop + 1
  }
}
