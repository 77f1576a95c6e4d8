extension RowSequence {
  /// Cuts a row in two at a place of one side.
  ///
  /// What follows the place goes to the row after, when that is not confirmed and has nothing on this side, otherwise to
  /// a new row. The other side stays in the first row; when it has several sentences and all of this side's cut goes to a
  /// new row, they are shared out by length. One space at the place is dropped: sentences of a row are joined by one.
  /// - Parameters:
  ///   - id: the row.
  ///   - side: the side on which the place is.
  ///   - segment: the sentence, counted from 0 on that side of the row.
  ///   - offset: the place in its text, in UTF-8 bytes; 0 and the text's length cut between sentences.
  ///   - fresh: the id of a row that may have to be made.
  /// - Returns: the splice.
  /// - Throws: `CalqueError` with code `.notFound` for an unknown row or sentence, `.usage` when a part would be blank or
  ///   the place is inside a character.
  public func splitting(
    _ id: String, on side: Side, segment: Int, at offset: Int, fresh: String
  ) throws(CalqueError) -> RowSplice {
    let index = try index(of: id)
    let row = rows[index]
    guard row[side].indices.contains(segment) else {
      throw CalqueError(.notFound, "row \(id) has no sentence \(segment + 1) on this side")
    }
    let part = row[side][segment]
    var first = Array(row[side][..<segment])
    var second = Array(row[side][(segment + 1)...])
    switch offset {
    case 0: second.insert(part, at: 0)
    case part.content.text.utf8.count: first.append(part)
    default:
      let halves = try part.content.halves(at: offset)
      first.append(.init(halves.0, block: part.block))
      second.insert(.init(halves.1, block: part.block), at: 0)
    }
    guard !first.isEmpty, !second.isEmpty else {
      throw CalqueError(.usage, "there is nothing to cut off at this place", hint: "Choose a place inside the text.")
    }
    var own = row
    own[side] = first
    let next = index + 1
    if next < rows.count, rows[next][side].isEmpty, !rows[next].segment.isConfirmed, !rows[next].isEmpty {
      var its = rows[next]
      its[side] = second
      if side == .target { its.targetStart = own.targetRange.upperBound }
      own.resetPair(sourceChanged: side == .source)
      its.resetPair(sourceChanged: side == .source)
      return RowSplice(at: index, old: [row, rows[next]], new: [own, its])
    }
    var made = row
    made.segment = BilingualSegment(id: fresh, sourceParts: [], isKeptOut: row.segment.isKeptOut)
    made[side] = second
    let opposite: Side = side == .source ? .target : .source
    let kept = Self.share(of: row[opposite], between: first, second)
    own[opposite] = Array(row[opposite][..<kept])
    made[opposite] = Array(row[opposite][kept...])
    made.targetStart = own.targetRange.upperBound
    place(&made)
    own.resetPair(sourceChanged: side == .source || kept < row[.source].count)
    made.resetPair(sourceChanged: true)
    if !made[.target].isEmpty { made.segment.targetOrigin = row.segment.targetOrigin }
    return RowSplice(at: index, old: [row], new: [own, made])
  }

  /// A row that begins in another block takes that block's unit.
  private func place(_ row: inout Row) {
    guard let block = row[.source].first?.block, block != row.unit else { return }
    if let known = rows.first(where: { $0.unit == block }) { (row.kind, row.role) = (known.kind, known.role) }
    row.unit = block
  }

  /// How many sentences of the other side stay with the first part: by length, at least one for each when there are two.
  private static func share(
    of parts: [BilingualSegment.Part], between first: [BilingualSegment.Part], _ second: [BilingualSegment.Part]
  ) -> Int {
    guard parts.count > 1 else { return parts.count }
    func size(_ parts: some Sequence<BilingualSegment.Part>) -> Double {
      parts.reduce(0) { $0 + Double($1.content.text.utf8.count) }
    }
    let wanted = size(first) / max(1, size(first) + size(second))
    let whole = max(1, size(parts))
    return (1..<parts.count).min { left, right in
      abs(size(parts[..<left]) / whole - wanted) < abs(size(parts[..<right]) / whole - wanted)
    } ?? parts.count
  }

  /// Replaces the text of one sentence.
  ///
  /// - Parameters:
  ///   - id: the row.
  ///   - side: which side.
  ///   - segment: the sentence, counted from 0 on that side of the row.
  ///   - content: its new text with codes.
  /// - Returns: the splice; a confirmed row stays confirmed, since a person wrote what it says.
  /// - Throws: `CalqueError` with code `.notFound` for an unknown row or sentence, `.usage` for a blank text.
  public func editing(
    _ id: String, on side: Side, segment: Int, _ content: InlineText
  ) throws(CalqueError) -> RowSplice {
    let index = try index(of: id)
    var row = rows[index]
    guard row[side].indices.contains(segment) else {
      throw CalqueError(.notFound, "row \(id) has no sentence \(segment + 1) on this side")
    }
    guard !content.isBlank else {
      throw CalqueError(.usage, "a sentence cannot be empty", hint: "Keep the row out of the memory instead.")
    }
    row[side][segment].content = content
    row.wasWritten(on: side)
    return RowSplice(at: index, old: [rows[index]], new: [row])
  }

  /// Gives a row a translation in place of its own.
  ///
  /// - Parameters:
  ///   - id: the row.
  ///   - content: the translation as one sentence; blank takes the translation away.
  ///   - origin: where it came from, such as `memory 100%`; nil when a person wrote it.
  /// - Returns: the splice.
  /// - Throws: `CalqueError` with code `.notFound` for an unknown row; `.usage` when a target-only row would lose its text.
  public func translating(
    _ id: String, _ content: InlineText, origin: String? = nil
  ) throws(CalqueError) -> RowSplice {
    let index = try index(of: id)
    var row = rows[index]
    if content == row.segment.target, origin == nil || origin == row.segment.targetOrigin {
      return RowSplice(at: index, old: [row], new: [row])
    }
    guard !content.isBlank else {
      guard !row[.source].isEmpty else {
        throw CalqueError(
          .usage, "this row has nothing but its translation", hint: "Keep it out of the memory instead.")
      }
      row[.target] = []
      row.wasWritten(on: .target)
      row.segment.isConfirmed = false
      return RowSplice(at: index, old: [rows[index]], new: [row])
    }
    if row[.target].isEmpty {
      row.targetStart = rows[..<index].last { !$0[.target].isEmpty }?.targetRange.upperBound ?? 0
    }
    row[.target] = [.init(content, block: row[.target].first?.block)]
    row.wasWritten(on: .target)
    row.segment.targetOrigin = origin
    return RowSplice(at: index, old: [rows[index]], new: [row])
  }
}

extension RowSequence.Row {
  fileprivate mutating func wasWritten(on side: Side) {
    segment.doubts = []
    if side == .source {
      segment.proposals = []
    } else {
      segment.targetOrigin = nil
    }
    if !isPair {
      segment.state = .initial
    } else if segment.state == .initial {
      segment.state = .translated
    }
  }
}

extension InlineText {
  /// Whether there is no text but white space.
  public var isBlank: Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }

  /// The text cut at a place; one space there is dropped.
  ///
  /// - Throws: `CalqueError` with code `.usage` when the place is outside, inside a character, or leaves a part blank.
  func halves(at offset: Int) throws(CalqueError) -> (InlineText, InlineText) {
    let bytes = Array(text.utf8)
    guard offset > 0, offset < bytes.count, bytes[offset] & 0xC0 != 0x80 else {
      throw CalqueError(.usage, "byte \(offset) is no place between characters of the text")
    }
    var (end, start) = (offset, offset)
    if bytes[offset - 1] == 0x20 { end -= 1 } else if bytes[offset] == 0x20 { start += 1 }
    let parts = cut(into: [0..<end, start..<bytes.count])
    guard parts.count == 2, !parts[0].isBlank, !parts[1].isBlank else {
      throw CalqueError(.usage, "there is nothing to cut off at this place", hint: "Choose a place inside the text.")
    }
    return (parts[0], parts[1])
  }
}
