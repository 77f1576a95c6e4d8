/// The row before or after.
public enum Neighbour: String, Hashable, Sendable, Codable {
  /// The row before: up.
  case previous
  /// The row after: down.
  case next
}

/// One side of a row, or both.
public enum Sides: String, Hashable, Sendable, Codable {
  /// The original.
  case source
  /// The translation.
  case target
  /// Both.
  case both
}

extension RowSequence {
  /// Accepts a row, or takes that back.
  ///
  /// - Throws: `CalqueError` with code `.notFound` when there is no such row.
  public func confirming(_ id: String, _ isConfirmed: Bool) throws(CalqueError) -> RowSplice {
    let index = try index(of: id)
    var row = rows[index]
    row.segment.isConfirmed = isConfirmed
    if !row.isPair {
      row.segment.state = .initial
    } else if !isConfirmed || row.segment.state != .final {
      row.segment.state = isConfirmed ? .reviewed : .translated
    }
    return RowSplice(at: index, old: [rows[index]], new: [row])
  }

  /// Keeps a row out of the memory, or lets it in again.
  ///
  /// - Throws: `CalqueError` with code `.notFound` when there is no such row.
  public func keepingOut(_ id: String, _ isKeptOut: Bool) throws(CalqueError) -> RowSplice {
    let index = try index(of: id)
    var row = rows[index]
    row.segment.isKeptOut = isKeptOut
    return RowSplice(at: index, old: [rows[index]], new: [row])
  }

  /// Merges a row with its neighbour.
  ///
  /// With both sides, two rows become one. With one side, the row takes all sentences that the nearest row of that
  /// direction with any has on that side; a row that is left without sentences disappears. The row named keeps its id.
  /// - Throws: `CalqueError` with code `.notFound` for an unknown row, `.usage` when there is no neighbour, or when their
  ///   targets do not follow each other.
  public func merging(_ id: String, with neighbour: Neighbour, on sides: Sides) throws(CalqueError) -> RowSplice {
    let index = try index(of: id)
    let step = neighbour == .next ? 1 : -1
    var other = index + step
    if sides != .both {
      let side: Side = sides == .source ? .source : .target
      while rows.indices.contains(other), rows[other][side].isEmpty { other += step }
    }
    guard rows.indices.contains(other) else {
      throw CalqueError(.usage, "there is no row \(neighbour == .next ? "after" : "before") it to merge with")
    }
    let range = min(index, other)...max(index, other)
    var new = Array(rows[range])
    let (own, its) = (index - range.lowerBound, other - range.lowerBound)
    if sides != .target {
      new[own][.source] =
        neighbour == .next ? new[own][.source] + new[its][.source] : new[its][.source] + new[own][.source]
      new[its][.source] = []
    }
    if sides != .source { try Self.joinTargets(&new, own, its) }
    if sides == .both, neighbour == .previous {
      (new[own].unit, new[own].kind, new[own].role) = (rows[other].unit, rows[other].kind, rows[other].role)
    }
    new[own].segment.notes += new[its].isEmpty ? new[its].segment.notes : []
    new[own].resetPair(sourceChanged: sides != .target)
    new[its].resetPair(sourceChanged: sides != .target)
    return RowSplice(at: range.lowerBound, old: Array(rows[range]), new: new.filter { !$0.isEmpty })
  }

  private static func joinTargets(_ rows: inout [Row], _ own: Int, _ its: Int) throws(CalqueError) {
    let (mine, other) = (rows[own], rows[its])
    guard !other[.target].isEmpty else { return }
    if mine[.target].isEmpty {
      rows[own].targetStart = other.targetStart
      rows[own][.target] = other[.target]
      rows[own].segment.targetOrigin = other.segment.targetOrigin
    } else if mine.targetRange.upperBound == other.targetStart {
      rows[own][.target] = mine[.target] + other[.target]
    } else if other.targetRange.upperBound == mine.targetStart {
      rows[own].targetStart = other.targetStart
      rows[own][.target] = other[.target] + mine[.target]
    } else {
      throw CalqueError(
        .usage, "the translations of the two rows do not follow each other", hint: "The text was moved there.")
    }
    rows[its][.target] = []
  }

  /// Moves the first sentence of a row's side to the row before, or the last one to the row after.
  ///
  /// A row that is left without sentences disappears.
  /// - Throws: `CalqueError` with code `.notFound` for an unknown row, `.usage` when there is no sentence or no row to
  ///   move to, or when the target would no longer be one stretch.
  public func moving(_ id: String, on side: Side, to neighbour: Neighbour) throws(CalqueError) -> RowSplice {
    let index = try index(of: id)
    let other = neighbour == .next ? index + 1 : index - 1
    guard rows.indices.contains(other) else {
      throw CalqueError(
        .usage, "there is no row \(neighbour == .next ? "after" : "before") it to move to",
        hint: "Split the row to make one.")
    }
    guard !rows[index][side].isEmpty else { throw CalqueError(.usage, "the row has nothing to move on this side") }
    var (own, its) = (rows[index], rows[other])
    let place = neighbour == .next ? own.targetRange.upperBound - 1 : own.targetStart
    if side == .target, !its[.target].isEmpty {
      guard neighbour == .next ? its.targetStart == place + 1 : its.targetRange.upperBound == place else {
        throw CalqueError(
          .usage, "the translations of the two rows do not follow each other", hint: "The text was moved there.")
      }
    }
    if side == .target, neighbour == .next || its[.target].isEmpty { its.targetStart = place }
    if neighbour == .next {
      its[side].insert(own[side].removeLast(), at: 0)
    } else {
      its[side].append(own[side].removeFirst())
      if side == .target { own.targetStart += 1 }
    }
    own.resetPair(sourceChanged: side == .source)
    its.resetPair(sourceChanged: side == .source)
    let new = (neighbour == .next ? [own, its] : [its, own]).filter { !$0.isEmpty }
    let start = min(index, other)
    return RowSplice(at: start, old: Array(rows[start...(start + 1)]), new: new)
  }

  /// Pairs the source of one row with the target of another, and confirms the pair; what answered them before stands
  /// alone.
  ///
  /// The new pair has the id of the source's row. The target that is set free stands as a row of its own before or after
  /// the pair, by the order of the target.
  /// - Parameters:
  ///   - id: the row of the source.
  ///   - other: the row of the target; the same row is confirmed as it is.
  ///   - fresh: the id of a row that may have to be made.
  /// - Returns: the splice.
  /// - Throws: `CalqueError` with code `.notFound` for an unknown row, `.usage` when a side is empty.
  public func pairing(_ id: String, withTargetOf other: String, fresh: String) throws(CalqueError) -> RowSplice {
    let index = try index(of: id)
    let place = try self.index(of: other)
    guard !rows[index][.source].isEmpty else { throw CalqueError(.usage, "the row has no source to pair") }
    guard !rows[place][.target].isEmpty else { throw CalqueError(.usage, "the row has no translation to pair") }
    if index == place { return try confirming(id, true) }
    let range = min(index, place)...max(index, place)
    var new = Array(rows[range])
    let (own, its) = (index - range.lowerBound, place - range.lowerBound)
    let pair = new[its]
    new[own][.target] = pair[.target]
    new[own].targetStart = pair.targetStart
    new[own].resetPair(sourceChanged: false)
    new[own].segment.targetOrigin = pair.segment.targetOrigin
    new[own].segment.isConfirmed = true
    new[own].segment.state = .reviewed
    new[its][.target] = []
    new[its].resetPair(sourceChanged: false)
    var freed = rows[index]
    if new[its].isEmpty { new.remove(at: its) }
    if !freed[.target].isEmpty {
      freed.segment = BilingualSegment(id: fresh, sourceParts: [], targetParts: freed[.target])
      let spot = new.firstIndex { $0.id == id } ?? 0
      new.insert(freed, at: freed.targetStart < pair.targetStart ? spot : spot + 1)
    }
    return RowSplice(at: range.lowerBound, old: Array(rows[range]), new: new)
  }
}

extension RowSequence.Row {
  /// What is known of a pair no longer holds when a person has changed what belongs to it.
  mutating func resetPair(sourceChanged: Bool) {
    segment.isConfirmed = false
    segment.doubts = []
    segment.probability = nil
    segment.state = isPair ? .translated : .initial
    if sourceChanged { segment.proposals = [] }
    if segment.targetParts.isEmpty { segment.targetOrigin = nil }
  }
}
