import Bitext
import Foundation
@testable import Project
import Testing

@Suite("Editing: random sequences of operations")
struct EditingPropertyTests {
  /// An operation that may or may not be possible.
  private static func operation(
    _ rows: [EditingRow], texts: Bool, _ generator: inout SeededGenerator
  ) -> EditOperation {
    let row = rows[Int.random(in: rows.indices, using: &generator)]
    let side: Side = Bool.random(using: &generator) ? .source : .target
    let neighbour: Neighbour = Bool.random(using: &generator) ? .next : .previous
    let parts = side == .source ? row.source : row.target
    let segment = Int.random(in: 0...max(0, parts.count - 1), using: &generator)
    switch Int.random(in: 0..<(texts ? 14 : 11), using: &generator) {
    case 0: return .confirm(row: row.id)
    case 1: return .unconfirm(row: row.id)
    case 2: return .merge(row: row.id, with: neighbour, on: .both)
    case 3: return .merge(row: row.id, with: neighbour, on: side == .source ? .source : .target)
    case 4, 5:
      let length = parts.isEmpty ? 0 : parts[segment].text.utf8.count
      return .split(row: row.id, side: side, segment: segment, offset: Int.random(in: 0...length, using: &generator))
    case 6, 7: return .move(row: row.id, side: side, to: neighbour)
    case 8:
      let near = max(0, min(rows.count - 1, row.number - 1 + Int.random(in: -2...2, using: &generator)))
      return .pair(source: row.id, target: rows[near].id)
    case 9: return .keepOut(row: row.id, Bool.random(using: &generator))
    case 10: return Bool.random(using: &generator) ? .undo : .redo
    case 11:
      return .edit(row: row.id, side: side, segment: segment, text: (parts.first?.marked ?? "") + " encore")
    case 12: return .translate(row: row.id, text: "", origin: nil)
    default: return .translate(row: row.id, text: "New text \(row.number).", origin: "memory 90%")
    }
  }

  /// The text of a side without white space: where a cut falls between characters, joining adds a space.
  private static func text(_ rows: RowSequence, _ side: Side) -> String {
    rows.parts(on: side).map(\.content.text).joined().filter { !$0.isWhitespace }
  }

  private static func codes(_ rows: RowSequence, _ side: Side) -> [String] {
    rows.parts(on: side).flatMap { $0.content.codes.map { "\($0.role) \($0.id)" } }
  }

  private static func check(_ rows: RowSequence, like document: BilingualDocument) throws {
    try rows.checkInvariants()
    let written = rows.document(like: document)
    try written.bitext().checkInvariants()
    #expect(RowSequence(written).rows.map(\.targetRange.count) == rows.rows.map(\.targetRange.count))
  }

  @Test(
    "texts stay, the partition is whole, undo gives the start, redo the end, the journal the same", arguments: 1...12)
  func sequences(seed: Int) async throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let withTexts = seed.isMultiple(of: 2)
    let fixture = try EditingFixture(EditingFixture.generated(18, &generator))
    var session = try fixture.open()
    let start = await session.sequence
    let document = await session.document
    var done = 0
    for step in 0..<120 {
      let operation = Self.operation(await session.rows, texts: withTexts, &generator)
      let before = await session.sequence
      do {
        let outcome = try await session.act(operation)
        let after = await session.sequence
        #expect(Self.replayed(outcome, on: before.rows.map(\.id)) == after.rows.map(\.id))
        #expect(outcome.counts.rows == after.rows.count)
        done += 1
      } catch {
        #expect([.usage, .notFound].contains((error as? CalqueError)?.code), "\(operation): \(error)")
        #expect(await session.sequence == before)
      }
      let now = await session.sequence
      try Self.check(now, like: document)
      if !withTexts {
        for side in Side.allCases {
          #expect(Self.text(now, side) == Self.text(start, side), "\(operation)")
          #expect(Self.codes(now, side) == Self.codes(start, side), "\(operation)")
        }
      }
      if step == 40 { try await session.save() }
      if step == 60 || step == 90 {
        // As after kill -9, and as after an orderly end.
        if step == 60 { await session.abandon() } else { try await session.close() }
        session = try fixture.open()
        #expect(await session.sequence == now)
      }
    }
    #expect(done > 40)
    while await session.canRedo { try await session.act(.redo) }
    let end = await session.sequence
    while await session.canUndo { try await session.act(.undo) }
    #expect(await session.sequence == start)
    while await session.canRedo { try await session.act(.redo) }
    #expect(await session.sequence == end)
  }

  /// The ids after the changes of an outcome were made as a window makes them.
  private static func replayed(_ outcome: EditOutcome, on ids: [String]) -> [String] {
    var result = ids
    for change in outcome.changes {
      result.replaceSubrange(change.index..<(change.index + change.removed.count), with: change.rows.map(\.id))
    }
    return result
  }

  @Test("realignment never touches a confirmed row, and can be undone", arguments: 1...6)
  func realign(seed: Int) async throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let session = try EditingFixture(EditingFixture.generated(15, &generator)).open()
    for _ in 0..<25 {
      _ = try? await session.act(Self.operation(await session.rows, texts: false, &generator))
    }
    let before = await session.sequence
    let confirmed = before.rows.filter(\.segment.isConfirmed)
    try await session.act(.realign)
    let after = await session.sequence
    try Self.check(after, like: await session.document)
    for row in confirmed { #expect(after.rows.contains(row)) }
    #expect(Self.text(after, .source) == Self.text(before, .source))
    #expect(Self.text(after, .target) == Self.text(before, .target))
    if await session.version > 25 || before != after { try await session.act(.undo) }
    if before != after { #expect(await session.sequence == before) }
  }

  @Test("the journal cut at any byte opens with all that was acknowledged before", arguments: [1, 2])
  func truncation(seed: Int) async throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let fixture = try EditingFixture(EditingFixture.generated(5, &generator))
    let session = try fixture.open()
    var states = [await session.sequence]
    var lengths = [0]
    while states.count < 9 {
      guard let outcome = try? await session.act(Self.operation(await session.rows, texts: true, &generator)),
        outcome.version == states.count
      else { continue }
      states.append(await session.sequence)
      lengths.append(try FileSystem.read(fixture.journal).count)
    }
    await session.abandon()
    let whole = try FileSystem.read(fixture.journal)
    for length in 0...whole.count {
      try FileSystem.write(Array(whole[..<length]), to: fixture.journal)
      let stored = try StoredEdits(at: fixture.stored)
      let acknowledged = lengths.lastIndex { $0 <= length } ?? 0
      #expect(stored.rows == states[acknowledged], "cut at byte \(length)")
      #expect(stored.history.version == acknowledged)
      #expect(stored.notices.isEmpty)
    }
    // What is cut off does not come back: a session goes on from there.
    try FileSystem.write(Array(whole[..<(whole.count - 1)]), to: fixture.journal)
    let next = try fixture.open()
    #expect(await next.version == 7)
    try await next.act(.keepOut(row: await next.rows[0].id, true))
    await next.abandon()
    #expect(try StoredEdits(at: fixture.stored).history.version == 8)
  }
}
