public import Bitext

/// One change that a person makes to an article in the editor.
///
/// Rows are named by their ids, which stay the same as long as the row exists; sentences by their number in the row and
/// side, from 0; places in a text by UTF-8 bytes. As JSON an operation is an object of one member, named as the case:
/// `{"merge":{"row":"r12","with":"next","on":"source"}}`; cases without values have an empty object.
public enum EditOperation: Hashable, Sendable, Codable {
  /// Accepts a row: realignment never touches it, and it goes into the memory unless it is kept out.
  case confirm(row: String)
  /// Takes an acceptance back.
  case unconfirm(row: String)
  /// Merges a row with its neighbour; with one side only, takes the neighbour's sentences of that side.
  ///
  /// Refused when there is no neighbour, or when moved text lies between the two targets.
  case merge(row: String, with: Neighbour, on: Sides)
  /// Cuts a row in two at a place of one side: what follows goes to the row after when that has nothing on this side and
  /// is not confirmed, otherwise to a new row.
  ///
  /// `offset` 0 cuts before the sentence, the text's length behind it. See `EditingSession.breaks` for good places.
  case split(row: String, side: Side, segment: Int, offset: Int)
  /// Moves the first sentence of a side to the row before, or the last one to the row after.
  case move(row: String, side: Side, to: Neighbour)
  /// Pairs the source of one row with the target of another, and confirms the pair: an anchor for realignment.
  ///
  /// What answered them before stands alone until it is realigned. With one row twice it confirms the row.
  case pair(source: String, target: String)
  /// Keeps a row out of the memory, or lets it in again.
  case keepOut(row: String, Bool)
  /// Replaces the text of a sentence; codes are written as marks (`EditingSegment.marked`).
  ///
  /// A text without marks keeps the codes where the text around them is the same; with marks, all codes must be there.
  case edit(row: String, side: Side, segment: Int, text: String)
  /// Gives a row a translation in place of its own; blank takes it away. Marks are those of the row's target when it has
  /// codes, otherwise those of its source; not all need occur.
  ///
  /// `origin` says where a proposal came from, such as `memory 100%`; nil for what a person wrote.
  case translate(row: String, text: String, origin: String?)
  /// Aligns everything anew that is not confirmed.
  case realign
  /// Accepts a finding of the checks, by its identity, with a reason; `row` is the row in which it was found.
  case waive(finding: String, row: String, reason: String)
  /// Takes back the last operation that is not taken back yet, whoever made it; any number of times, also after a
  /// restart.
  case undo
  /// Does again what was taken back last.
  case redo

  /// The rows that the operation names; none for those that concern the whole.
  public var rows: [String] {
    switch self {
    case .confirm(let row), .unconfirm(let row), .merge(let row, _, _), .split(let row, _, _, _),
      .move(let row, _, _), .keepOut(let row, _), .edit(let row, _, _, _), .translate(let row, _, _),
      .waive(_, let row, _):
      [row]
    case .pair(let source, let target): source == target ? [source] : [source, target]
    case .realign, .undo, .redo: []
    }
  }
}
