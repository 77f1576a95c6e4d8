import Bitext

/// What an operation would do to the rows.
struct EditPlan {
  /// The changes in order.
  var splices: [RowSplice]
  /// What to say, given the rows after the changes.
  var message: (RowSequence) -> EditMessage
  /// Where the focus goes.
  var focus: EditFocus?

  /// Plans an operation that needs the rows alone.
  ///
  /// - Parameters:
  ///   - operation: any but `realign`, `waive`, `undo` and `redo`, which need more; for those the plan is nil.
  ///   - rows: the rows now.
  ///   - fresh: the id of a row that may be made.
  /// - Throws: `CalqueError` `.notFound`, `.usage` when the operation cannot be done.
  init?(_ operation: EditOperation, on rows: RowSequence, fresh: String) throws(CalqueError) {
    switch operation {
    case .confirm(let row):
      splices = [try rows.confirming(row, true)]
      message = { .confirmed(row: $0.number(of: row)) }
    case .unconfirm(let row):
      splices = [try rows.confirming(row, false)]
      message = { .unconfirmed(row: $0.number(of: row)) }
    case .keepOut(let row, let isKeptOut):
      splices = [try rows.keepingOut(row, isKeptOut)]
      message = { isKeptOut ? .keptOut(row: $0.number(of: row)) : .letIn(row: $0.number(of: row)) }
    case .merge(let row, let neighbour, let sides):
      splices = [try rows.merging(row, with: neighbour, on: sides)]
      message = {
        let (left, right) = $0.counts(of: row)
        return .merged(row: $0.number(of: row), source: left, target: right)
      }
      focus = EditFocus(row: row, side: Side(rawValue: sides.rawValue), segment: nil)
    case .split(let row, let side, let segment, let offset):
      let splice = try rows.splitting(row, on: side, segment: segment, at: offset, fresh: fresh)
      splices = [splice]
      let second = splice.new.last?.id ?? row
      message = {
        let ((left, right), (nextLeft, nextRight)) = ($0.counts(of: row), $0.counts(of: second))
        return .split(
          row: $0.number(of: row), source: left, target: right, nextSource: nextLeft, nextTarget: nextRight)
      }
      focus = EditFocus(row: second, side: side, segment: 0)
    case .move(let row, let side, let neighbour):
      let splice = try rows.moving(row, on: side, to: neighbour)
      splices = [splice]
      let goal = (neighbour == .next ? splice.old.last?.id : splice.old.first?.id) ?? row
      message = {
        let (left, right) = $0.counts(of: goal)
        return .moved(side: side, to: $0.number(of: goal), source: left, target: right)
      }
      let last = (splice.new.first { $0.id == goal }?[side].count ?? 1) - 1
      focus = EditFocus(row: goal, side: side, segment: neighbour == .next ? 0 : last)
    case .pair(let source, let target):
      splices = [try rows.pairing(source, withTargetOf: target, fresh: fresh)]
      message = { .paired(row: $0.number(of: source)) }
      focus = EditFocus(row: source, side: nil, segment: nil)
    case .edit(let row, let side, let segment, let text):
      let parts = rows.rows[try rows.index(of: row)][side]
      guard parts.indices.contains(segment) else {
        throw CalqueError(.notFound, "row \(row) has no sentence \(segment + 1) on this side")
      }
      splices = [try rows.editing(row, on: side, segment: segment, try parts[segment].content.rewritten(text))]
      message = { .edited(row: $0.number(of: row), side: side) }
      focus = EditFocus(row: row, side: side, segment: segment)
    case .translate(let row, let text, let origin):
      let content = try Self.translation(text, of: rows.rows[try rows.index(of: row)])
      splices = [try rows.translating(row, content, origin: origin)]
      message = {
        content.isBlank ? .translationRemoved(row: $0.number(of: row)) : .translated(row: $0.number(of: row))
      }
      focus = EditFocus(row: row, side: .target, segment: content.isBlank ? nil : 0)
    case .realign, .waive, .undo, .redo: return nil
    }
  }

  init(splices: [RowSplice], message: @escaping (RowSequence) -> EditMessage) {
    self.splices = splices
    self.message = message
  }

  /// The translation that a text with marks says.
  private static func translation(_ text: String, of row: RowSequence.Row) throws(CalqueError) -> InlineText {
    guard !InlineText(text).isBlank else { return InlineText("") }
    let target = row.segment.target ?? InlineText("")
    let content = try target.rewritten(text, codesOf: row.segment.source, requiringAllCodes: false)
    // A code whose partner is left out stands alone.
    return .joined([content], separator: "")
  }
}

extension RowSequence {
  /// The place of a row, from 1; 0 when it is gone.
  func number(of id: String) -> Int { (rows.firstIndex { $0.id == id } ?? -1) + 1 }

  /// How many sentences a row has on each side.
  func counts(of id: String) -> (source: Int, target: Int) {
    guard let row = rows.first(where: { $0.id == id }) else { return (0, 0) }
    return (row[.source].count, row[.target].count)
  }
}
