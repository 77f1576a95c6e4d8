import Bitext

/// Where the cells of a page's tables stand (HTML Living Standard, 4.9.12: forming a table).
struct HTMLTables {
  /// Spans beyond these are cut off: a table that needs more lays out a page.
  private static let spanLimit = (columns: 100, rows: 1_000)
  private static let columnLimit = 1_000

  /// By the node of the cell; `table` is the node of the table.
  private var cells: [Int: TableCell] = [:]

  /// What is known of a table so far.
  private struct State {
    var row = 0
    var column = 1
    /// For each column, the last row that a cell above reaches into.
    var reached: [Int] = []
  }

  init(_ page: HTMLPage) {
    var states: [Int: State] = [:]
    for index in page.nodes.indices {
      switch page.nodes[index].name {
      case "tr":
        guard let table = Self.table(around: index, page) else { continue }
        states[table, default: State()].row += 1
        states[table, default: State()].column = 1
      case "td", "th":
        guard let table = Self.table(around: index, page), var state = states[table] else { continue }
        states[table] = nil
        if let cell = Self.place(index, &state, page, table: table) { cells[index] = cell }
        states[table] = state
      default: break
      }
    }
  }

  private static func table(around node: Int, _ page: HTMLPage) -> Int? {
    page.nearest(from: page.nodes[node].parent) { page.nodes[$0].name == "table" }
  }

  private static func place(_ node: Int, _ state: inout State, _ page: HTMLPage, table: Int) -> TableCell? {
    while state.column <= state.reached.count, state.reached[state.column - 1] >= state.row { state.column += 1 }
    let columns = span("colspan", of: node, page, limit: spanLimit.columns)
    let rows = span("rowspan", of: node, page, limit: spanLimit.rows)
    let end = state.column + columns
    guard end <= columnLimit, state.row <= TableCell.limit else { return nil }
    if state.reached.count < end - 1 {
      state.reached += [Int](repeating: 0, count: end - 1 - state.reached.count)
    }
    for column in state.column..<end { state.reached[column - 1] = state.row + rows - 1 }
    defer { state.column = end }
    return TableCell(
      table: table, row: state.row, column: state.column, columnSpan: columns, rowSpan: rows,
      isHeader: page.nodes[node].name == "th")
  }

  private static func span(_ name: String, of node: Int, _ page: HTMLPage, limit: Int) -> Int {
    min(max(page.attribute(name, of: node).flatMap { Int($0) } ?? 1, 1), limit)
  }

  /// The place of a cell, its table named by its node; nil when it stands in no table.
  subscript(node: Int) -> TableCell? { cells[node] }
}
