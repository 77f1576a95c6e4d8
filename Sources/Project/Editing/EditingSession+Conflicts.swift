import Bitext

extension EditingSession {
  /// The conflict of an operation with what was done since the version that it was made on; nil when it can be done.
  func conflict(_ operation: EditOperation, madeOn version: Int) throws(CalqueError) -> EditConflict? {
    let needed = footprint(of: operation)
    var touched: Set<String> = []
    var messages: [EditMessage] = []
    var before: [String: RowSequence.Row] = [:]
    if version < history.version {
      for later in max(version, history.firstVersion)..<history.version {
        let step = try history.step(to: later + 1)
        messages.append(step.message)
        for splice in step.splices {
          touched.formUnion(splice.old.map(\.id) + splice.new.map(\.id))
          for row in splice.old where before[row.id] == nil { before[row.id] = row }
        }
      }
    }
    let isKnown = version >= history.firstVersion && version <= history.version
    if isKnown, !operation.rows.isEmpty, touched.isDisjoint(with: needed) { return nil }
    let concerned = needed.intersection(touched)
    // Where a row was merged into another, that one stands for it now.
    let heirs = try heirs(of: concerned, since: version)
    return EditConflict(
      operation: operation, madeOn: version, version: history.version,
      before: concerned.compactMap { before[$0] }.sorted { $0.id < $1.id }.map {
        EditingRow($0, number: 0, isStale: staleRows.contains($0.id))
      },
      now: sequence.rows.indices.filter { heirs.contains(sequence.rows[$0].id) }.map { row(at: $0) },
      messages: messages)
  }

  /// The rows that an operation names, and the neighbours that it needs.
  private func footprint(of operation: EditOperation) -> Set<String> {
    var result = Set(operation.rows)
    func add(_ id: String, _ neighbour: Neighbour, _ side: Side?) {
      guard let index = sequence.rows.firstIndex(where: { $0.id == id }) else { return }
      var place = index
      repeat {
        place += neighbour == .next ? 1 : -1
        guard sequence.rows.indices.contains(place) else { return }
        result.insert(sequence.rows[place].id)
      } while side.map { sequence.rows[place][$0].isEmpty } ?? false
    }
    switch operation {
    case .merge(let row, let neighbour, let sides):
      add(row, neighbour, sides == .both ? nil : sides == .source ? .source : .target)
    case .move(let row, _, let neighbour): add(row, neighbour, nil)
    case .split(let row, _, _, _): add(row, .next, nil)
    default: break
    }
    return result
  }

  /// The rows that hold now what rows held, as far as splices tell.
  private func heirs(of ids: Set<String>, since version: Int) throws(CalqueError) -> Set<String> {
    var result = ids
    guard version < history.version else { return result }
    for later in max(version, history.firstVersion)..<history.version {
      for splice in try history.step(to: later + 1).splices where splice.old.contains(where: { result.contains($0.id) })
      {
        result.formUnion(splice.new.map(\.id))
      }
    }
    return result
  }
}
