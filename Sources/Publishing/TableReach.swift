import Bitext

/// Which columns the cells above reach into, while the rows of a table are written from the top: every place of the table
/// gets a cell, so that its lines go through.
struct TableReach {
  /// A cell that reaches into rows below its own.
  private struct Span {
    let columns: Range<Int>
    let lastRow: Int
  }

  private let columns: Int
  /// In the order of their columns.
  private var spans: [Span] = []
  private var row = 0
  private var next = 1

  /// - Parameter columns: how many columns the table has.
  init(columns: Int) { self.columns = columns }

  /// Begins a row.
  ///
  /// - Parameter number: the row's number, larger than that of the row before.
  /// - Returns: in HTML, the rows before it that have no cells of their own and into which cells above reach; each has
  ///   empty cells where none does.
  mutating func begin(row number: Int) -> [String] {
    var between: [String] = []
    while row > 0, row + 1 < number, spans.contains(where: { $0.lastRow > row }) {
      row += 1
      between.append(gaps(from: 1, to: columns + 1))
    }
    (row, next) = (number, 1)
    spans.removeAll { $0.lastRow < number }
    return between
  }

  /// Takes the next cell of the row.
  ///
  /// - Parameter place: its place; cells come in order of columns.
  /// - Returns: empty cells in HTML for the columns before it that no other cell covers, or nothing.
  mutating func fill(before place: TableCell) -> String {
    let empty = gaps(from: next, to: place.column)
    next = max(next, place.column + place.columnSpan)
    if place.rowSpan > 1 {
      let span = Span(columns: place.column..<next, lastRow: place.row + place.rowSpan - 1)
      let index = spans.firstIndex { $0.columns.lowerBound > place.column } ?? spans.count
      spans.insert(span, at: index)
    }
    return empty
  }

  /// Ends the row.
  ///
  /// - Returns: empty cells in HTML for the columns behind its last cell, or nothing.
  mutating func end() -> String { gaps(from: next, to: columns + 1) }

  private func gaps(from start: Int, to end: Int) -> String {
    var result = ""
    var column = start
    for span in spans where span.lastRow >= row && span.columns.upperBound > column && span.columns.lowerBound < end {
      if span.columns.lowerBound > column { result += Self.empty(span.columns.lowerBound - column) }
      column = span.columns.upperBound
    }
    if column < end { result += Self.empty(end - column) }
    return result
  }

  private static func empty(_ count: Int) -> String {
    count == 1 ? "<td></td>" : "<td colspan=\"\(count)\"></td>"
  }
}

extension TableCell {
  /// The name of its element in HTML.
  var tag: String { isHeader ? "th" : "td" }

  /// The attributes of its element that say how far it reaches, each behind a space.
  var spanAttributes: String {
    (columnSpan > 1 ? " colspan=\"\(columnSpan)\"" : "") + (rowSpan > 1 ? " rowspan=\"\(rowSpan)\"" : "")
  }
}
