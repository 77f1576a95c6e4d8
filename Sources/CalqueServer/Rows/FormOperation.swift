import Bitext
import Project

/// The operation that a form asks for, by the names of its fields.
enum FormOperation {
  /// Reads an operation.
  ///
  /// - Parameters:
  ///   - fields: `operation`, `row`, `side` and what the operation needs.
  ///   - rows: all rows, for what is named by its number.
  /// - Returns: the operation.
  /// - Throws: `CalqueError` `.usage` when a field is missing or wrong.
  static func operation(_ fields: [String: String], rows: [EditingRow]) throws(CalqueError) -> EditOperation {
    if let row = fields["confirm-row"] { return .confirm(row: row) }
    func field(_ name: String) throws(CalqueError) -> String {
      guard let value = fields[name] else { throw wrong(name) }
      return value
    }
    func side() throws(CalqueError) -> Side {
      guard let side = Side(rawValue: try field("side")) else { throw wrong("side") }
      return side
    }
    let name = try field("operation")
    switch name {
    case "undo": return .undo
    case "redo": return .redo
    case "realign": return .realign
    default: break
    }
    let row = try field("row")
    switch name {
    case "confirm": return .confirm(row: row)
    case "unconfirm": return .unconfirm(row: row)
    case "merge-next", "merge-previous":
      guard let sides = Sides(rawValue: try field("side")) else { throw wrong("side") }
      return .merge(row: row, with: name == "merge-next" ? .next : .previous, on: sides)
    case "move-next": return .move(row: row, side: try side(), to: .next)
    case "move-previous": return .move(row: row, side: try side(), to: .previous)
    case "keep-out": return .keepOut(row: row, true)
    case "let-in": return .keepOut(row: row, false)
    case "pair":
      guard let number = Int(try field("with")), rows.indices.contains(number - 1) else { throw wrong("with") }
      return .pair(source: row, target: rows[number - 1].id)
    case "split":
      let parts = try field("place").split(separator: ":").map { Int($0) }
      guard parts.count == 2, let segment = parts[0], let offset = parts[1] else { throw wrong("place") }
      return .split(row: row, side: try side(), segment: segment, offset: offset)
    case "edit":
      guard let segment = Int(try field("segment")) else { throw wrong("segment") }
      return .edit(row: row, side: try side(), segment: segment, text: unixLines(try field("text")))
    case "translate":
      let origin = fields["origin"].flatMap { $0.isEmpty ? nil : $0 }
      return .translate(row: row, text: unixLines(try field("text")), origin: origin)
    case "waive":
      return .waive(finding: try field("finding"), row: row, reason: try field("reason"))
    default: throw wrong("operation")
    }
  }

  /// Forms send line ends as CR LF.
  private static func unixLines(_ text: String) -> String { text.replacing("\r\n", with: "\n") }

  private static func wrong(_ field: String) -> CalqueError {
    CalqueError(.usage, "the field \(field) is missing or wrong")
  }
}
