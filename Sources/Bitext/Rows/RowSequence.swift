/// The rows of a bilingual document in the order of the source, each with the place of its target: what an editor
/// changes.
///
/// Every change is a `RowSplice`: rows in the place of rows. A splice can be inverted, which is all that undoing needs.
public struct RowSequence: Hashable, Sendable {
  /// A row with its place in both texts.
  public struct Row: Hashable, Sendable, Codable {
    /// The row itself; its `targetPosition` is not used, `targetStart` is.
    public var segment: BilingualSegment
    /// How many target sentences of the document stand before the row's; 0 while the row has none.
    public var targetStart: Int
    /// The id of its unit.
    public var unit: String
    /// What the unit's block is.
    public var kind: BlockKind
    /// Which part of the article the unit is.
    public var role: ArticleRole

    /// The row's id.
    public var id: String { segment.id }

    /// The sentences of one side.
    public subscript(side: Side) -> [BilingualSegment.Part] {
      get { side == .source ? segment.sourceParts : segment.targetParts }
      set { if side == .source { segment.sourceParts = newValue } else { segment.targetParts = newValue } }
    }

    /// Indices of its target sentences in the order of the target's text.
    public var targetRange: Range<Int> { targetStart..<(targetStart + segment.targetParts.count) }

    /// Whether both sides have sentences.
    public var isPair: Bool { !segment.sourceParts.isEmpty && !segment.targetParts.isEmpty }
    /// Whether neither side has any.
    public var isEmpty: Bool { segment.sourceParts.isEmpty && segment.targetParts.isEmpty }
  }

  /// The rows in the order of the source; target-only rows stand between them.
  public private(set) var rows: [Row]

  /// The rows of a document.
  ///
  /// - Complexity: O(rows).
  public init(_ document: BilingualDocument) {
    rows = []
    var position = 0
    var units: Set<String> = []
    for unit in document.units {
      // What another unit interrupts is one unit.
      let whole = unit.id.start(ofNumbered: "-part").map { String(unit.id[..<$0]) }
      let id = whole.flatMap { units.contains($0) ? $0 : nil } ?? unit.id
      units.insert(id)
      for segment in unit.segments {
        var row = Row(segment: segment, targetStart: 0, unit: id, kind: unit.kind, role: unit.role)
        row.segment.targetPosition = nil
        if !segment.targetParts.isEmpty {
          row.targetStart = segment.targetPosition ?? position
          position = row.targetRange.upperBound
        }
        rows.append(row)
      }
    }
  }

  /// The document with these rows in place of its own, in units as the rows say.
  ///
  /// - Complexity: O(rows).
  public func document(like original: BilingualDocument) -> BilingualDocument {
    var result = original
    result.units = []
    var used: [String: Int] = [:]
    var position = 0
    var last: String?
    let units = Dictionary(original.units.lazy.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for row in rows {
      var segment = row.segment
      segment.targetPosition = nil
      if !segment.targetParts.isEmpty {
        if row.targetStart != position { segment.targetPosition = row.targetStart }
        position = row.targetRange.upperBound
      }
      if row.unit == last {
        result.units[result.units.count - 1].segments.append(segment)
      } else {
        // A unit that another one interrupts comes back under a numbered id.
        var id = row.unit
        while let number = used[id] {
          used[id] = number + 1
          id = "\(row.unit)-part\(number + 1)"
        }
        used[id] = 1
        var unit = BilingualDocument.Unit(
          id: id, kind: row.kind, role: row.role, layout: units[row.unit]?.layout ?? .init(), segments: [segment])
        if id == row.unit, let known = units[id] { unit.takeWhatStandsBeside(known) }
        result.units.append(unit)
        last = row.unit
      }
    }
    return result
  }

  /// The place of a row.
  ///
  /// - Throws: `CalqueError` with code `.notFound` when there is none of this id.
  /// - Complexity: O(rows).
  public func index(of id: String) throws(CalqueError) -> Int {
    guard let index = rows.firstIndex(where: { $0.segment.id == id }) else {
      throw CalqueError(.notFound, "there is no row \(id)", hint: "It may have been merged into another one.")
    }
    return index
  }

  /// Puts rows in the place of rows; the targets of all others keep their order.
  ///
  /// - Throws: `CalqueError` with code `.defect` when the old rows do not stand there; nothing is changed then.
  /// - Complexity: O(rows).
  public mutating func apply(_ splice: RowSplice) throws(CalqueError) {
    let range = splice.index..<(splice.index + splice.old.count)
    guard splice.index >= 0, range.upperBound <= rows.count, zip(rows[range], splice.old).allSatisfy({ $0.id == $1.id })
    else { throw CalqueError(.defect, "the rows to be replaced at \(splice.index) are not there") }
    let shift = splice.targetShift
    rows.replaceSubrange(range, with: splice.new)
    guard shift.count != 0 else { return }
    let own = splice.index..<(splice.index + splice.new.count)
    for index in rows.indices
    where !own.contains(index) && !rows[index].segment.targetParts.isEmpty && rows[index].targetStart >= shift.from {
      rows[index].targetStart += shift.count
    }
  }

  /// Checks that the targets' places are a partition and row ids are unique.
  ///
  /// - Throws: `CalqueError` with code `.defect`.
  /// - Complexity: O(rows · log rows).
  public func checkInvariants() throws(CalqueError) {
    var position = 0
    for row in rows.filter({ !$0.segment.targetParts.isEmpty }).sorted(by: { $0.targetStart < $1.targetStart }) {
      guard row.targetStart == position else {
        throw CalqueError(.defect, "row \(row.id): its target stands at \(row.targetStart), \(position) is next")
      }
      position = row.targetRange.upperBound
    }
    guard Set(rows.map(\.id)).count == rows.count else { throw CalqueError(.defect, "two rows have one id") }
  }

  /// The sentences of one side in the order of its text.
  public func parts(on side: Side) -> [BilingualSegment.Part] {
    let ordered =
      side == .source
      ? rows : rows.filter { !$0.segment.targetParts.isEmpty }.sorted { $0.targetStart < $1.targetStart }
    return ordered.flatMap { $0[side] }
  }
}

extension String {
  /// Where a mark begins that only digits follow.
  fileprivate func start(ofNumbered mark: String) -> Index? {
    let digits = utf8.reversed().prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    let stem = dropLast(digits)
    return digits > 0 && stem.hasSuffix(mark) ? stem.index(stem.endIndex, offsetBy: -mark.count) : nil
  }
}

/// Rows in the place of rows.
public struct RowSplice: Hashable, Sendable, Codable {
  /// Where the first of them stands.
  public var index: Int
  /// The rows that were there.
  public var old: [RowSequence.Row]
  /// The rows that are there then.
  public var new: [RowSequence.Row]

  /// Creates a splice; where the number of target sentences changes, those of the old rows follow each other.
  public init(at index: Int, old: [RowSequence.Row], new: [RowSequence.Row]) {
    self.index = index
    self.old = old
    self.new = new
    for place in new.indices where new[place].segment.targetParts.isEmpty { self.new[place].targetStart = 0 }
  }

  /// What takes it back.
  public var inverse: RowSplice { RowSplice(at: index, old: new, new: old) }

  /// From which place on other targets move, and how far.
  fileprivate var targetShift: (from: Int, count: Int) {
    let count =
      new.reduce(0) { $0 + $1.segment.targetParts.count } - old.reduce(0) { $0 + $1.segment.targetParts.count }
    guard count != 0 else { return (0, 0) }
    let end = old.filter { !$0.segment.targetParts.isEmpty }.map(\.targetRange.upperBound).max()
    let start = new.filter { !$0.segment.targetParts.isEmpty }.map(\.targetStart).min()
    return (end ?? start ?? 0, count)
  }
}
