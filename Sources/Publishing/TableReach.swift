import Bitext

/// Which columns the cells above reach into, while the rows of a table are written from the top.
struct TableReach {
  /// For each column the last row that a cell reaches.
  private var reached: [Int: Int] = [:]
  private var row = 0
  private var next = 1

  /// Takes the next cell.
  ///
  /// - Parameter place: its place; cells come row by row, in order of columns.
  /// - Returns: an empty cell in HTML for the columns before it that no other cell covers, or nothing.
  mutating func fill(before place: TableCell) -> String {
    if place.row != row { (row, next) = (place.row, 1) }
    let empty = (min(next, place.column)..<place.column).count { reached[$0, default: 0] < place.row }
    next = place.column + place.columnSpan
    if place.rowSpan > 1 {
      for column in place.column..<next { reached[column] = place.row + place.rowSpan - 1 }
    }
    return empty == 0 ? "" : empty == 1 ? "<td></td>" : "<td colspan=\"\(empty)\"></td>"
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
