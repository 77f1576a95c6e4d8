import Project

/// The whole document as one bar: a stretch for each run of rows in the same state.
enum DoubtBar {
  /// The stretches, one unit wide for each row.
  static func stretches(_ rows: [EditingRow]) -> [Model] {
    var result: [Model] = []
    var start = 0
    while start < rows.count {
      let state = RowModel.state(of: rows[start])
      let end = rows[start...].firstIndex { RowModel.state(of: $0) != state } ?? rows.count
      result.append(["start": .text(String(start)), "width": .text(String(end - start)), "state": .text(state)])
      start = end
    }
    return result
  }
}
