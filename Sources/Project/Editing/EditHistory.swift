import Bitext

/// What was done, taken back and done again, by versions: the journal's records as the editor needs them.
struct EditHistory {
  /// One step from a version to the next.
  private enum Step {
    case edit(ArraySlice<UInt8>)
    case undo(Int)
    case redo(Int)
  }

  /// The version before the first step.
  let firstVersion: Int
  private var steps: [Step] = []
  private var decoded: [Int: EditJournal.Edit] = [:]
  /// The versions of edits that can be taken back, the last one last.
  private(set) var undoable: [Int] = []
  /// The versions of edits that can be done again, the next one last.
  private(set) var redoable: [Int] = []

  /// The current version.
  var version: Int { firstVersion + steps.count }

  init(firstVersion: Int) { self.firstVersion = firstVersion }

  /// Adds a record of the journal; those that are no steps add nothing.
  ///
  /// - Throws: `CalqueError` `.damagedStore` when it does not follow what is there.
  mutating func add(_ record: EditJournal.Record) throws(CalqueError) {
    switch record.kind {
    case .open, .save: return
    case .edit:
      steps.append(.edit(record.payload))
      undoable.append(version)
      redoable = []
    case .undo:
      let edit = (try EditJournal.decode(record.payload) as EditJournal.Reference).of
      guard undoable.popLast() == edit else { throw Self.damage }
      redoable.append(edit)
      steps.append(.undo(edit))
    case .redo:
      let edit = (try EditJournal.decode(record.payload) as EditJournal.Reference).of
      guard redoable.popLast() == edit else { throw Self.damage }
      undoable.append(edit)
      steps.append(.redo(edit))
    }
    guard record.version == version else { throw Self.damage }
  }

  private static var damage: CalqueError { CalqueError(.damagedStore, "the journal of edits contradicts itself") }

  /// The edit that made a version.
  mutating func edit(_ version: Int) throws(CalqueError) -> EditJournal.Edit {
    if let known = decoded[version] { return known }
    guard steps.indices.contains(version - firstVersion - 1),
      case .edit(let payload) = steps[version - firstVersion - 1]
    else { throw Self.damage }
    let edit: EditJournal.Edit = try EditJournal.decode(payload)
    decoded[version] = edit
    return edit
  }

  /// What led to a version: the changes in order, and what was said.
  mutating func step(to version: Int) throws(CalqueError) -> (splices: [RowSplice], message: EditMessage) {
    guard steps.indices.contains(version - firstVersion - 1) else { throw Self.damage }
    switch steps[version - firstVersion - 1] {
    case .edit:
      let edit = try edit(version)
      return (edit.splices, edit.message)
    case .undo(let of):
      let edit = try edit(of)
      return (edit.inverse, .undone(edit.message))
    case .redo(let of):
      let edit = try edit(of)
      return (edit.splices, .redone(edit.message))
    }
  }
}
