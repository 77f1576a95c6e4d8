import Bitext

/// The units of a bilingual text in stretches: single ones, and those of one table together.
enum UnitStretch {
  case unit(BilingualDocument.Unit)
  /// A table, with the notes that stand between its cells in the source.
  case table(UnitTable, notes: [BilingualDocument.Unit])

  /// The stretches in order; units without a row are left out.
  ///
  /// - Complexity: O(n).
  static func stretches(of units: [BilingualDocument.Unit]) -> [UnitStretch] {
    let units = units.filter { !$0.segments.isEmpty }
    var result: [UnitStretch] = []
    var index = 0
    while index < units.count {
      guard let cell = units[index].layout.cell else {
        result.append(.unit(units[index]))
        index += 1
        continue
      }
      var end = index + 1
      var last = end
      while end < units.count {
        let isOwn = units[end].layout.cell?.table == cell.table
        guard isOwn || PageRows.isNote(units[end]) else { break }
        end += 1
        if isOwn { last = end }
      }
      let own = units[index..<last]
      result.append(.table(UnitTable(own.filter { !PageRows.isNote($0) }), notes: own.filter(PageRows.isNote)))
      index = last
    }
    return result
  }
}

/// A table of a bilingual text: each cell holds both languages.
struct UnitTable {
  /// What stands above the table.
  private(set) var caption: [BilingualDocument.Unit] = []
  /// The rows, each a list of cells, each a list of units.
  private(set) var rows: [[[BilingualDocument.Unit]]] = []

  init(_ units: [BilingualDocument.Unit]) {
    var place: TableCell?
    for var unit in units {
      imagesBefore += unit.layout.images.filter { $0.relation == .before }
      unit.layout.images.removeAll { $0.relation == .before }
      guard let cell = unit.layout.cell, cell.row > 0 else {
        caption.append(unit)
        continue
      }
      if let before = place, before.row == cell.row, let row = rows.indices.last {
        if before.column == cell.column {
          rows[row][rows[row].count - 1].append(unit)
        } else {
          rows[row].append([unit])
        }
      } else {
        rows.append([[unit]])
      }
      place = cell
    }
  }

  /// The images that stand before the table: those of its first cell, which would not fit into it.
  private(set) var imagesBefore: [BlockImage] = []

  /// What a table is written of.
  enum Piece {
    case markup(String)
    case unit(BilingualDocument.Unit)
  }

  /// Calls `body` for the markup of the table and the units of its cells, in the order in which they are written.
  func forEachPiece(_ body: (Piece) -> Void) {
    var reach = TableReach(columns: columns)
    body(.markup("<table>\n"))
    for row in rows {
      var opening = "<tr>\n"
      if let number = row.first?.first?.layout.cell?.row {
        for cells in reach.begin(row: number) { body(.markup("<tr>\(cells)</tr>\n")) }
      }
      for cell in row {
        guard let place = cell.first?.layout.cell else { continue }
        let empty = reach.fill(before: place)
        body(.markup("\(opening)\(empty.isEmpty ? "" : empty + "\n")<\(place.tag)\(place.spanAttributes)>\n"))
        for unit in cell { body(.unit(unit)) }
        body(.markup("</\(place.tag)>\n"))
        opening = ""
      }
      let empty = reach.end()
      body(.markup("\(empty.isEmpty ? "" : empty + "\n")</tr>\n"))
    }
    body(.markup("</table>\n"))
  }

  /// How many columns it has, those included over which its cells reach.
  private var columns: Int {
    rows.lazy.flatMap { $0 }.compactMap { $0.first?.layout.cell }.map { $0.column + $0.columnSpan - 1 }.max() ?? 0
  }
}
