/// Finds the sentences of stored rows in a text as it is now.
///
/// Sentences are compared as folded lines. Where the text did not change each row has its own place; what is new or moved
/// is looked for by its words.
struct SentenceFinder {
  private let rows: [[String]]
  private let lines: [String]
  /// Where each sentence of the rows stands now, where the texts did not change.
  private var places: [[Int?]]
  private var isTaken: [Bool]
  private var next = 0
  /// Where each sentence stands now, in order.
  private let positions: [String: [Int]]

  /// Compares rows with a text.
  ///
  /// - Parameters:
  ///   - rows: the sentences of each row.
  ///   - lines: the sentences of the text now.
  ///   - order: where each row's first sentence stood in the old text, where that is not the order of the rows.
  /// - Complexity: O(n) while the texts are much the same.
  init(_ rows: [[String]], in lines: [String], order: [Int?]? = nil) {
    self.rows = rows
    self.lines = lines
    isTaken = Array(repeating: false, count: lines.count)
    places = rows.map { $0.map { _ in nil } }
    positions = Dictionary(grouping: lines.indices, by: { lines[$0] })
    // The stored sentences in the order of their text.
    var position = 0
    var stored: [(start: Int, row: Int)] = []
    for (index, row) in rows.enumerated() where !row.isEmpty {
      let start = order?[index] ?? position
      stored.append((start, index))
      position = start + row.count
    }
    let owners = stored.sorted { ($0.start, $0.row) < ($1.start, $1.row) }
      .flatMap { item in rows[item.row].indices.map { (item.row, $0) } }
    let known = Set(owners.map { rows[$0.0][$0.1] })
    let old = Self.skeleton(owners.map { rows[$0.0][$0.1] }) { positions[$0] != nil }
    let now = Self.skeleton(lines) { known.contains($0) }
    var removed = Array(repeating: false, count: old.count)
    var added = Array(repeating: false, count: now.count)
    for change in now.map(\.text).difference(from: old.map(\.text)) {
      switch change {
      case .remove(let offset, _, _): removed[offset] = true
      case .insert(let offset, _, _): added[offset] = true
      }
    }
    for (left, right) in zip(zip(old, removed).filter { !$0.1 }, zip(now, added).filter { !$0.1 })
    where left.0.text != nil {
      let owner = owners[left.0.index]
      places[owner.0][owner.1] = right.0.index
    }
  }

  /// The sentences that both texts have, and nil for each run of others: a rewritten text costs no more to compare than
  /// one in which little was moved, and what was rewritten still says where its neighbours stand.
  private static func skeleton(
    _ sentences: [String], isCommon: (String) -> Bool
  ) -> [(text: String?, index: Int)] {
    var result: [(text: String?, index: Int)] = []
    for (index, sentence) in sentences.enumerated() {
      if isCommon(sentence) {
        result.append((sentence, index))
      } else if result.isEmpty || result.last?.text != nil {
        result.append((nil, index))
      }
    }
    return result
  }

  /// The place of a row whose sentences stand where they stood; nil when they do not.
  func place(ofRow row: Int) -> Range<Int>? {
    let texts = rows[row]
    guard let first = places[row].first ?? nil, stands(texts, at: first) else { return nil }
    return first..<(first + texts.count)
  }

  /// The sentences that a row's are, wherever they stand; an empty range for a row without any.
  func find(row: Int) -> Range<Int>? {
    let texts = rows[row]
    if texts.isEmpty { return next..<next }
    return place(ofRow: row) ?? find(texts)
  }

  /// The first place from the last taken one on, and then from the start, where sentences stand that no row has taken.
  func find(_ texts: [String]) -> Range<Int>? {
    guard let first = texts.first, let starts = positions[first] else { return nil }
    let later = starts.firstIndex { $0 >= next } ?? starts.count
    let start = (starts[later...] + starts[..<later]).first { stands(texts, at: $0) }
    return start.map { $0..<($0 + texts.count) }
  }

  /// Whether a sentence belongs to a row.
  func isTaken(_ index: Int) -> Bool { isTaken[index] }

  private func stands(_ texts: [String], at start: Int) -> Bool {
    start + texts.count <= lines.count
      && texts.indices.allSatisfy { lines[start + $0] == texts[$0] && !isTaken[start + $0] }
  }

  /// Gives sentences to a row.
  mutating func take(_ range: Range<Int>) {
    for index in range { isTaken[index] = true }
    if !range.isEmpty { next = range.upperBound }
  }
}
