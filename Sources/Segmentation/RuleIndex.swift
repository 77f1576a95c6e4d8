/// Which rules can match at a place, by what stands before and behind it: a few questions in place of one for each rule.
struct RuleIndex {
  /// What is known of a rule.
  struct Entry {
    /// What the text before the place can end in; nil when it may be anything, or nothing.
    let last: ByteSet?
    /// What the text behind it can begin with; nil when it may be anything, or nothing.
    let first: ByteSet?
    let endings: [[UInt32]]?

    init(before: PatternNode, after: PatternNode) {
      last = before.isNullable ? nil : ByteSet(before.last, isLast: true)
      first = after.isNullable ? nil : ByteSet(after.first, isLast: false)
      endings = before.isNullable ? nil : PatternEndings(of: before).keys
    }
  }

  private var entries: [Entry] = []
  /// Rules by their endings, for each length of ending.
  private var keyed: [[UInt64: [Int32]]] = Array(repeating: [:], count: PatternEndings.length)
  /// Rules of which no ending is known.
  private var open: [Int32] = []
  /// For each byte before a place, the rules for a break that allow it, 64 of them to a bit each.
  private var before = [UInt64](repeating: 0, count: 256)
  private var behind = [UInt64](repeating: 0, count: 256)

  /// Adds the next rule.
  mutating func add(_ entry: Entry, isBreak: Bool) {
    let number = entries.count
    entries.append(entry)
    if let endings = entry.endings {
      for ending in Set(endings) { keyed[ending.count - 1][Self.key(ending), default: []].append(Int32(number)) }
    } else {
      open.append(Int32(number))
    }
    guard isBreak else { return }
    let bit: UInt64 = 1 << UInt64(number % 64)
    for byte in UInt8.min...UInt8.max {
      if entry.last?.contains(byte) ?? true { before[Int(byte)] |= bit }
      if entry.first?.contains(byte) ?? true { behind[Int(byte)] |= bit }
    }
  }

  private static func key(_ scalars: [UInt32]) -> UInt64 { scalars.reduce(0) { $0 << 16 | UInt64($1 & 0xFFFF) } }

  /// Calls `body` with each place inside the text at which a rule for a break may match.
  func forEachCandidate(in text: TextBytes, _ body: (Int) -> Void) {
    guard text.count > 1 else { return }
    for offset in 1..<text.count where before[Int(text.bytes[offset - 1])] & behind[Int(text.bytes[offset])] != 0 {
      if text.bytes[offset] & 0xC0 != 0x80 { body(offset) }
    }
  }

  /// The rules that may match at a place, in order.
  func candidates(at offset: Int, in text: TextBytes, into result: inout [Int32]) {
    result.removeAll(keepingCapacity: true)
    let previous = text.bytes[offset - 1]
    let following = text.byte(offset)
    let add: (Int32, inout [Int32]) -> Void = { number, result in
      let entry = entries[Int(number)]
      if let last = entry.last, !last.contains(previous) { return }
      if let first = entry.first, !first.contains(following) { return }
      result.append(number)
    }
    for number in open { add(number, &result) }
    let ordered = result.count
    var position = offset
    while position > 0 {
      let (scalar, start) = text.scalar(before: position)
      guard PatternEndings.isSpace(scalar) else { break }
      position = start
    }
    var key: UInt64 = 0
    for length in 0..<PatternEndings.length where position > 0 {
      let (scalar, start) = text.scalar(before: position)
      key = key << 16 | UInt64(PatternEndings.folded(scalar) & 0xFFFF)
      position = start
      guard let found = keyed[length][key] else { continue }
      for number in found { add(number, &result) }
    }
    if result.count > ordered { result.sort() }
    // A rule may have been found by endings of several lengths.
    var kept = 0
    for index in result.indices where index == 0 || result[index] != result[index - 1] {
      result[kept] = result[index]
      kept += 1
    }
    result.removeLast(result.count - kept)
  }
}
