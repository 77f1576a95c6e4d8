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
    var left = SentenceFinder(rows.map { $0.sourceParts.map(\.content.line) }, in: source.segments.map(\.content.line))
    var right = SentenceFinder(
      rows.map { $0.targetParts.map(\.content.line) }, in: target.segments.map(\.content.line),
      order: rows.map(\.targetPosition))
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
