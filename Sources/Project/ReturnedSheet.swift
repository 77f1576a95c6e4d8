import Bitext
import Publishing

/// Review sheets that come back as Word files.
extension Project {
  /// The stored text with the targets and notes that a sheet gives.
  ///
  /// A row whose source was altered in the sheet keeps what the sheet says, so that it is seen to be foreign. Confirmation
  /// and state are the stored row's own: a reviewer's sheet has none.
  func reviewed(
    _ bytes: [UInt8], file: String, like stored: BilingualDocument
  ) throws(CalqueError) -> BilingualDocument {
    let rows: [ReviewSheet.Row]
    do throws(CalqueError) { rows = try ReviewSheet.read(bytes) } catch { throw error.inFile(file) }
    var answers: [String: ReviewSheet.Row] = [:]
    for row in rows {
      guard answers.updateValue(row, forKey: row.id) == nil else {
        throw CalqueError(
          .malformed, "the sheet has the row \(row.id.prefix(60)) twice", at: .init(file: file),
          hint: "Delete one of them and try again.")
      }
    }
    // A row is known by its own id, as in sheets of earlier versions, and by the one under which it is exported.
    let exported = stored.withContentIdentifiers()
    for (own, name) in zip(stored.segments, exported.segments.map(\.id)) where answers[own.id] == nil {
      answers[own.id] = answers[name]
    }
    let known = Set(stored.segments.map(\.id)).union(exported.segments.map(\.id))
    for row in rows where !known.contains(row.id) {
      notice("\(file): the row \(row.id.prefix(60)) does not occur here and was passed over")
    }
    let missing = stored.segments.count { answers[$0.id] == nil }
    if missing > 0 { notice("\(file): \(missing) rows are missing from the sheet; they stay as they are") }
    var result = stored
    for unit in result.units.indices {
      for index in result.units[unit].segments.indices {
        let own = result.units[unit].segments[index]
        guard let answer = answers[own.id] else { continue }
        result.units[unit].segments[index] = reviewed(own, answer, file)
      }
    }
    return result
  }

  private func reviewed(_ own: BilingualSegment, _ answer: ReviewSheet.Row, _ file: String) -> BilingualSegment {
    var row = own
    let source = ReviewSheet.content(answer.source, codes: own.source.codes).content
    if source.line != own.source.line, !(own.sourceParts.isEmpty && source.isEmpty) {
      row.sourceParts = [.init(source, block: own.sourceParts.first?.block)]
    }
    if !answer.notes.isEmpty, answer.notes != own.notes.joined(separator: "\n") {
      row.notes = answer.notes.split(separator: "\n").map(String.init)
    }
    guard !answer.target.isEmpty else { return row }
    // Codes of the target first: those of the source may be called in when the reviewer sets a missing mark.
    let codes = own.target?.codes ?? []
    let called =
      codes + own.source.codes.filter { code in !codes.contains { $0.id == code.id && $0.role == code.role } }
    let (content, unknown) = ReviewSheet.content(answer.target, codes: called)
    for mark in unknown {
      notice("\(file): row \(own.id): the mark \(mark) names no code of this row and was left out")
    }
    let isSame = content.text == own.target?.text && content.codes.map(\.id) == codes.map(\.id)
    if !isSame { row.targetParts = [.init(content, block: own.targetParts.first?.block)] }
    return row
  }
}
