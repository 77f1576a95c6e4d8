public import Bitext

/// What an operation did, for a live region: a value to be put into words in any language.
///
/// Rows are counted from 1 in the order after the operation (before it, for a row that is gone).
public indirect enum EditMessage: Hashable, Sendable, Codable {
  /// The row was confirmed.
  case confirmed(row: Int)
  /// The row is not confirmed any more.
  case unconfirmed(row: Int)
  /// The row has so many sentences now.
  case merged(row: Int, source: Int, target: Int)
  /// The row was cut; `row` and the one after it have so many sentences now.
  case split(row: Int, source: Int, target: Int, nextSource: Int, nextTarget: Int)
  /// A sentence of a side went from one row to another.
  case moved(side: Side, to: Int, source: Int, target: Int)
  /// The source of the row was paired with another target and confirmed.
  case paired(row: Int)
  /// The row is kept out of the memory.
  case keptOut(row: Int)
  /// The row may go into the memory again.
  case letIn(row: Int)
  /// The text of a side was changed.
  case edited(row: Int, side: Side)
  /// The row has a new translation.
  case translated(row: Int)
  /// The row's translation was taken away.
  case translationRemoved(row: Int)
  /// So many rows are other ones now; so many are left to look at.
  case realigned(changed: Int, doubtful: Int)
  /// A finding of a check was accepted.
  case waived(check: String)
  /// An operation was taken back.
  case undone(EditMessage)
  /// An operation was done again.
  case redone(EditMessage)

  /// The message in English.
  ///
  /// - Parameters:
  ///   - source: the name of the source's language, such as `French`.
  ///   - target: the name of the target's language.
  /// - Returns: one line without a final stop.
  public func english(source: String, target: String) -> String {
    func counts(_ left: Int, _ right: Int) -> String { "\(left) \(source), \(right) \(target)" }
    func name(_ side: Side) -> String { side == .source ? source : target }
    switch self {
    case .confirmed(let row): return "Confirmed: row \(row)"
    case .unconfirmed(let row): return "No longer confirmed: row \(row)"
    case .merged(let row, let left, let right): return "Merged: row \(row) is now \(counts(left, right))"
    case .split(let row, let left, let right, let nextLeft, let nextRight):
      return "Split: row \(row) is now \(counts(left, right)); row \(row + 1) is \(counts(nextLeft, nextRight))"
    case .moved(let side, let row, let left, let right):
      return "Moved \(name(side)) sentence: row \(row) is now \(counts(left, right))"
    case .paired(let row): return "Paired and confirmed: row \(row)"
    case .keptOut(let row): return "Kept out of the memory: row \(row)"
    case .letIn(let row): return "Let into the memory: row \(row)"
    case .edited(let row, let side): return "Edited: \(name(side)) of row \(row)"
    case .translated(let row): return "Translated: row \(row)"
    case .translationRemoved(let row): return "Translation removed: row \(row)"
    case .realigned(0, let doubtful): return "Realigned: nothing changed, \(doubtful) left to look at"
    case .realigned(let changed, let doubtful):
      return "Realigned: \(changed) \(changed == 1 ? "row" : "rows") changed, \(doubtful) left to look at"
    case .waived(let check): return "Waived: \(check)"
    case .undone(let message): return "Undone. " + message.english(source: source, target: target)
    case .redone(let message): return "Done again. " + message.english(source: source, target: target)
    }
  }
}
