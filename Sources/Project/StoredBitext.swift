import Bitext
import Interchange

/// The bitext of an article as it lies under `Memory/articles`, with what a person confirmed in it.
struct StoredBitext {
  /// Its file.
  let path: String
  /// What it holds.
  let document: BilingualDocument

  /// Reads the bitext of an article; nil when there is none.
  ///
  /// - Throws: `CalqueError` when the file cannot be read or holds something else than one document.
  init?(at path: String) throws(CalqueError) {
    guard FileSystem.exists(path) else { return nil }
    let bytes = try FileSystem.read(path)
    let documents: [BilingualDocument]
    do throws(CalqueError) { documents = try XLIFF2.read(bytes, file: path).value } catch { throw error.inFile(path) }
    self.path = path
    document = try Project.only(documents, in: path, hint: "The bitext of an article is one document.")
  }

  init(path: String, document: BilingualDocument) {
    self.path = path
    self.document = document
  }

  /// A confirmed row with its place in the texts.
  struct ConfirmedRow {
    let bead: Bead
    let row: BilingualSegment
  }

  /// The confirmed rows, found again in the texts as they are now.
  ///
  /// Where the texts did not change each row has its own place; sentences that are new or moved are looked for by their
  /// words, from where the row before stands.
  /// - Parameters:
  ///   - source: the original now.
  ///   - target: the translation now.
  ///   - noticing: told of rows that no longer occur.
  /// - Returns: rows in order; no two hold the same segment.
  /// - Complexity: O(n) while texts are much the same.
  func confirmedRows(
    in source: SegmentedDocument, _ target: SegmentedDocument, noticing: (String) -> Void
  ) -> [ConfirmedRow] {
    let rows = document.segments
    guard rows.contains(where: \.isConfirmed) else { return [] }
    var left = SentenceFinder(rows.map { $0.sourceParts.map(\.content.line) }, in: source, order: nil)
    var right = SentenceFinder(
      rows.map { $0.targetParts.map(\.content.line) }, in: target, order: rows.map(\.targetPosition))
    var result: [ConfirmedRow] = []
    for (index, row) in rows.enumerated() where row.isConfirmed {
      guard let found = left.find(row: index), let answer = right.find(row: index) else {
        let line = (row.sourceParts.isEmpty ? row.target ?? row.source : row.source).line
        noticing("\(path): a confirmed row no longer occurs in the texts: \(line.prefix(60))")
        continue
      }
      left.take(found)
      right.take(answer)
      result.append(
        ConfirmedRow(
          bead: Bead(source: found, target: answer, state: .confirmed, isKeptOut: row.isKeptOut), row: row))
    }
    return result
  }
}

/// Finds the sentences of rows in one side of the texts.
private struct SentenceFinder {
  private let rows: [[String]]
  private let lines: [String]
  /// Where each sentence of the rows stands now, where the texts did not change.
  private var places: [[Int?]]
  private var isTaken: [Bool]
  private var next = 0

  init(_ rows: [[String]], in document: SegmentedDocument, order: [Int?]?) {
    self.rows = rows
    lines = document.segments.map(\.content.line)
    isTaken = Array(repeating: false, count: lines.count)
    places = rows.map { $0.map { _ in nil } }
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
    let old = owners.map { rows[$0.0][$0.1] }
    var kept = Array(repeating: true, count: old.count)
    var added = Array(repeating: false, count: lines.count)
    for change in lines.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): kept[offset] = false
      case .insert(let offset, _, _): added[offset] = true
      }
    }
    let unchanged = lines.indices.filter { !added[$0] }
    for (owner, place) in zip(owners.indices.filter { kept[$0] }.map { owners[$0] }, unchanged) {
      places[owner.0][owner.1] = place
    }
  }

  /// The segments that a row's sentences are; an empty range for a row without any.
  func find(row: Int) -> Range<Int>? {
    let texts = rows[row]
    if texts.isEmpty { return next..<next }
    if let first = places[row].first ?? nil, stands(texts, at: first) { return first..<(first + texts.count) }
    let starts = Array(next..<max(next, lines.count)) + Array(0..<min(next, lines.count))
    return starts.first { stands(texts, at: $0) }.map { $0..<($0 + texts.count) }
  }

  private func stands(_ texts: [String], at start: Int) -> Bool {
    start + texts.count <= lines.count
      && texts.indices.allSatisfy { lines[start + $0] == texts[$0] && !isTaken[start + $0] }
  }

  mutating func take(_ range: Range<Int>) {
    for index in range { isTaken[index] = true }
    if !range.isEmpty { next = range.upperBound }
  }
}

extension BilingualDocument {
  /// The document with some of its rows as they were stored: texts, ids, notes and states of what a person confirmed.
  ///
  /// - Parameter kept: stored rows by the number of the row that they stand for.
  /// - Returns: the document; rows that are not kept have ids that no kept one has.
  func keeping(_ kept: [Int: BilingualSegment]) -> BilingualDocument {
    guard !kept.isEmpty else { return self }
    var result = self
    let reserved = Set(kept.values.map(\.id))
    var number = 0
    var fresh = result.segments.count
    for unit in result.units.indices {
      for index in result.units[unit].segments.indices {
        if var row = kept[number] {
          row.targetPosition = result.units[unit].segments[index].targetPosition
          result.units[unit].segments[index] = row
        } else if reserved.contains(result.units[unit].segments[index].id) {
          repeat { fresh += 1 } while reserved.contains("r\(fresh)")
          result.units[unit].segments[index].id = "r\(fresh)"
        }
        number += 1
      }
    }
    return result
  }
}
