import Bitext
import Foundation
import Interchange
import Testing

/// The promises of an update in place, over files of other tools and of our own: nothing changes without an edit, and an
/// edit changes one node.
@Suite("Updates in place")
struct UpdateConformanceTests {
  /// A file as a case.
  struct File: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    var testDescription: String { name }
  }

  /// Reads a file; nil for one that is refused, which is a matter of other tests.
  static func read(_ file: File) -> (format: InterchangeFormat, documents: [BilingualDocument])? {
    guard let format = InterchangeFormat.sniff(file.bytes, fileName: file.name) else { return nil }
    switch format {
    case .xliff12: return (try? XLIFF12.read(file.bytes, file: file.name)).map { (format, $0.value) }
    case .xliff20, .xliff21, .xliff22: return (try? XLIFF2.read(file.bytes, file: file.name)).map { (format, $0.value) }
    case .po:
      return (try? PO.read(file.bytes, file: file.name, from: .english, to: .french)).map { (format, [$0.value]) }
    case .tmx: return (try? TMX.document(file.bytes, file: file.name)).map { (format, [$0.value]) }
    default: return nil
    }
  }

  /// What became of a file.
  enum Outcome: Equatable {
    case conformant(edits: Int, refusedEdits: Int)
    case failed(String)
  }

  /// Edits some rows of each document one at a time and looks at what changed.
  static func judge(
    _ file: File, format: InterchangeFormat, documents: [BilingualDocument], rows count: Int = 5
  ) -> Outcome {
    guard
      let same = try? format.update(
        file.bytes, with: RowEdit.differences(from: documents, to: documents), file: file.name)
    else { return .failed("cannot be updated") }
    guard same.bytes == file.bytes else { return .failed("changes without an edit") }
    // An edit that writes what is there already must change nothing either.
    if let row = documents.first?.segments.first(where: {
      $0.target?.isEmpty == false && $0.target?.codes.isEmpty == true
    }),
      let target = row.target, format != .po
    {
      let again = try? format.update(file.bytes, with: [RowEdit(row: row.id, target: target)], file: file.name)
      guard let again, outsideIsEqual(again.bytes, file.bytes) else { return .failed("the same text is not the same") }
    }
    var done = 0
    var refused = 0
    for (number, document) in documents.enumerated() {
      let rows = document.segments
      let step = max(1, rows.count / max(1, count - 1))
      for position in stride(from: 0, to: rows.count, by: step).prefix(count) {
        var content = rows[position].target ?? rows[position].source
        content = InlineText(pieces: [.text("\u{AB}\u{A0}<\u{153} & ")] + content.pieces + [.text(" \u{1F600}\u{BB}")])
        let edit = RowEdit(document: number, row: rows[position].id, target: content)
        guard let update = try? format.update(file.bytes, with: [edit], file: file.name) else {
          return .failed("row \(edit.row): the update fails")
        }
        if !update.problems.isEmpty {
          guard update.bytes == file.bytes else { return .failed("row \(edit.row): refused and yet changed") }
          refused += 1
          continue
        }
        done += 1
        guard let back = read(File(name: file.name, bytes: update.bytes)) else {
          return .failed("row \(edit.row): the result cannot be read")
        }
        if let difference = difference(documents, back.documents, number, position, content) {
          return .failed("row \(edit.row): \(difference)")
        }
        // Taking the edit back leaves the file as it was, where there was a target at all.
        if let target = rows[position].target, !target.isEmpty, format != .po {
          let undone = try? format.update(
            update.bytes, with: [RowEdit(document: number, row: edit.row, target: target)], file: file.name)
          guard let undone, outsideIsEqual(undone.bytes, file.bytes) else {
            return .failed("row \(edit.row): the edit cannot be taken back")
          }
        }
      }
    }
    return .conformant(edits: done, refusedEdits: refused)
  }

  /// Whether two files differ in one stretch at most, and that stretch is small against the target's own markup.
  private static func outsideIsEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let prefix = zip(left, right).prefix { $0 == $1 }.count
    let suffix = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    return left == right || prefix + suffix + 20_000 > max(left.count, right.count)
  }

  /// The first difference beside the edited row; nil when all else is equal.
  private static func difference(
    _ before: [BilingualDocument], _ after: [BilingualDocument], _ document: Int, _ row: Int, _ wanted: InlineText
  ) -> String? {
    guard before.count == after.count else { return "\(after.count) documents" }
    for number in before.indices {
      guard before[number].name == after[number].name, before[number].notes == after[number].notes else {
        return "the document's own fields"
      }
      let (old, new) = (before[number].segments, after[number].segments)
      guard old.count == new.count else { return "\(new.count) rows in place of \(old.count)" }
      for index in old.indices {
        var expected = old[index]
        let isEdited = number == document && index == row
        if isEdited {
          let left = new[index].target
          if left?.text != wanted.text { return "reads \(left?.text.debugDescription ?? "nothing")" }
          let codes = left?.codes.map { "\($0.role) \($0.id) \($0.offset)" }
          if codes != wanted.codes.map({ "\($0.role) \($0.id) \($0.offset)" }) { return "the codes differ" }
          expected.targetParts = new[index].targetParts
          expected.state = new[index].state
          // What was said of a stretch of the replaced text goes with it, and that is reported.
          if Set(new[index].notes).isSubset(of: old[index].notes) { expected.notes = new[index].notes }
          // A file may say where an empty target comes from: a reader has that only with a target.
          if old[index].targetParts.isEmpty { expected.targetOrigin = new[index].targetOrigin }
          // Where a text came from is not said of another text.
          if [nil, "interactive"].contains(new[index].targetOrigin) { expected.targetOrigin = new[index].targetOrigin }
        }
        if expected != new[index] { return "row \(new[index].id) changed as well" }
      }
    }
    return nil
  }

  // MARK: - Files of other tools

  @Test("every readable file of other tools", .enabled(if: SharedData.isPresent, "the shared data is not there"))
  func developmentFiles() throws {
    var counts: [String: [Int]] = [:]
    var failures: [String] = []
    for row in try SharedData.table("formats/INDEX.tsv") where row["split"] == "dev" {
      guard let path = row["path"], let kind = row["kind"],
        ["xliff", "xliff12", "xliff2", "sdlxliff", "po", "tmx"].contains(kind)
      else { continue }
      let file = File(name: path, bytes: try SharedData.bytes("formats/\(path)"))
      guard let (format, documents) = Self.read(file) else { continue }
      var count = counts[kind] ?? [0, 0, 0, 0]
      count[0] += 1
      // Of a large file each edit takes seconds.
      let isLarge = file.bytes.count > 150_000
      switch Self.judge(file, format: format, documents: documents, rows: isLarge ? 1 : 5) {
      case .conformant(let edits, let refused):
        count[1] += 1
        count[2] += edits
        count[3] += refused
      case .failed(let reason): failures.append("\(path): \(reason)")
      }
      counts[kind] = count
    }
    for (kind, count) in counts.sorted(by: { $0.key < $1.key }) {
      print(
        "UPDATE \(kind): \(count[0]) files read, \(count[1]) conformant, \(count[2]) edits, \(count[3]) edits refused")
    }
    #expect(failures.isEmpty, "\(failures.count):\n\(failures.joined(separator: "\n"))")
  }
}
