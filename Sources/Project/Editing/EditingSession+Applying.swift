public import Bitext
import Checks

extension EditingSession {
  /// Does an operation; when the call returns it is durable.
  ///
  /// An operation that changes nothing (confirming what is confirmed) is done without a new version.
  /// - Parameters:
  ///   - operation: what to do.
  ///   - version: the version that the person saw.
  /// - Returns: what changed, or the conflict with what others changed since that version.
  /// - Throws: `CalqueError`; then nothing was done: `.notFound` for a row or sentence that is not there, `.usage` for
  ///   what cannot be done (the message says why), `.implausible` from a realignment, `.unwritable` when the disk is
  ///   full, `.busy` after `close`.
  public func apply(_ operation: EditOperation, at version: Int) throws(CalqueError) -> EditAnswer {
    guard lock != nil else {
      throw CalqueError(.busy, "\(name) was closed", hint: "Open it again.")
    }
    if version != history.version, let conflict = try conflict(operation, madeOn: version) {
      return .conflict(conflict)
    }
    switch operation {
    case .undo: return .done(try undo())
    case .redo: return .done(try redo())
    case .realign: return .done(try record(operation, try realignment()))
    case .waive(let finding, let row, let reason): return .done(try waive(operation, finding, row, reason))
    default:
      guard let plan = try EditPlan(operation, on: sequence, fresh: freshID) else {
        throw CalqueError(.defect, "an operation without a plan")
      }
      return .done(try record(operation, plan))
    }
  }

  /// The id of the next row that is made.
  private var freshID: String {
    var number = nextRow
    while sequence.rows.contains(where: { $0.id == "r\(number)" }) { number += 1 }
    return "r\(number)"
  }

  // MARK: Doing

  /// Makes an edit durable, then the state.
  func record(
    _ operation: EditOperation, _ plan: EditPlan, waiving waiver: Waiver? = nil
  ) throws(CalqueError) -> EditOutcome {
    let splices = plan.splices.filter { $0.old != $0.new }
    var rows = sequence
    for splice in splices { try rows.apply(splice) }
    let message = plan.message(rows)
    guard !splices.isEmpty || waiver != nil else {
      return outcome(plan.splices, message, focus: plan.focus)
    }
    let made = splices.flatMap(\.new).compactMap { $0.id.first == "r" ? Int($0.id.dropFirst()) : nil }
    let next = max(nextRow, (made.max() ?? 0) + 1)
    try append(
      .edit,
      EditJournal.Edit(
        operation: operation, message: message, splices: splices, next: next,
        waiver: waiver.map(EditJournal.WaivedFinding.init)))
    sequence = rows
    nextRow = next
    return outcome(splices, message, focus: plan.focus)
  }

  private func undo() throws(CalqueError) -> EditOutcome {
    guard let version = history.undoable.last else {
      throw CalqueError(.usage, "there is nothing to undo")
    }
    let edit = try history.edit(version)
    return try step(.undo, version, edit.inverse, .undone(edit.message), focus: edit.splices.first?.old.first)
  }

  private func redo() throws(CalqueError) -> EditOutcome {
    guard let version = history.redoable.last else {
      throw CalqueError(.usage, "there is nothing to do again")
    }
    let edit = try history.edit(version)
    return try step(.redo, version, edit.splices, .redone(edit.message), focus: edit.splices.first?.new.first)
  }

  private func step(
    _ kind: EditJournal.Kind, _ version: Int, _ splices: [RowSplice], _ message: EditMessage,
    focus: RowSequence.Row?
  ) throws(CalqueError) -> EditOutcome {
    var rows = sequence
    for splice in splices { try rows.apply(splice) }
    let waiver = try history.edit(version).waiver
    if let waiver { try keep(waiver.waiver, isWaived: kind == .redo) }
    try append(kind, EditJournal.Reference(of: version))
    sequence = rows
    return outcome(splices, message, focus: focus.map { EditFocus(row: $0.id, side: nil, segment: nil) })
  }

  /// Writes a record of the next version to the journal.
  private func append(_ kind: EditJournal.Kind, _ payload: some Encodable) throws(CalqueError) {
    var advanced = history
    try write(kind, version: history.version + 1, payload) { record throws(CalqueError) in try advanced.add(record) }
    history = advanced
  }

  /// Writes a record to the journal, which is made when it is not there; `accept` sees it before it is durable.
  func write(
    _ kind: EditJournal.Kind, version: Int, _ payload: some Encodable,
    accepting accept: (EditJournal.Record) throws(CalqueError) -> Void = { _ in }
  ) throws(CalqueError) {
    var grown: EditJournal
    let file: AppendingFile
    if let journal, let known = self.file {
      (grown, file) = (journal, known)
    } else {
      let place = StoredEdits.journalPath(of: path)
      let first = try EditJournal.begin(article: name, base: checksum, version: history.version)
      try FileSystem.write(first.line, to: place)
      file = try AppendingFile(place, keeping: first.line.count)
      grown = first.journal
      (journal, self.file) = (grown, file)
    }
    let line = try grown.add(kind, version, payload)
    if let record = grown.records.last { try accept(record) }
    try file.append(line)
    journal = grown
  }

  // MARK: Answering

  private func outcome(_ splices: [RowSplice], _ message: EditMessage, focus: EditFocus?) -> EditOutcome {
    checks.forget(splices)
    // A few rows are looked for; for more of them all places are noted first.
    let isSmall = splices.reduce(0) { $0 + $1.new.count } <= 8
    var places: [String: Int] = [:]
    if !isSmall { for (index, row) in sequence.rows.enumerated() { places[row.id] = index } }
    func place(of id: String) -> Int? { isSmall ? sequence.rows.firstIndex { $0.id == id } : places[id] }
    let changes = splices.map { splice in
      RowChange(
        index: splice.index, removed: splice.old.map(\.id),
        rows: splice.new.map { row in
          place(of: row.id).map { self.row(at: $0) } ?? EditingRow(row, number: 0, isStale: staleRows.contains(row.id))
        })
    }
    let words = message.english(source: sourceLanguage.englishName, target: targetLanguage.englishName)
    return EditOutcome(
      version: history.version, changes: changes, message: message, words: words, focus: focus, counts: counts,
      canUndo: canUndo, canRedo: canRedo)
  }
}
