import Bitext
import Foundation
import Interchange
@testable import Project
import Testing

/// An article of a project, ready to be edited.
struct EditingFixture {
  let workspace: ProjectWorkspace
  let stored: String

  var folder: ProjectFolder { get throws { try ProjectFolder(at: workspace.path) } }
  var journal: String { StoredEdits.journalPath(of: stored) }

  /// An article of these beads: `|` between the sentences of a side.
  init(_ rows: [(source: String, target: String)]) throws {
    try self.init(Self.bitext(rows))
  }

  init(_ bitext: Bitext) throws { try self.init(bitext.bilingualDocument(format: "text")) }

  init(_ document: BilingualDocument) throws {
    workspace = try ProjectWorkspace()
    stored = workspace.path + "/Memory/articles/a.fr-en.xlf"
    try workspace.write(XLIFF2.write(document), to: "Memory/articles/a.fr-en.xlf")
  }

  static func bitext(_ rows: [(source: String, target: String)]) throws -> Bitext {
    let sides = [rows.map(\.source), rows.map(\.target)].map { side in
      side.map { $0.split(separator: "|").map(String.init) }
    }
    var (left, right) = (0, 0)
    let beads = rows.indices.map { index in
      let bead = Bead(
        source: left..<(left + sides[0][index].count), target: right..<(right + sides[1][index].count),
        probability: 0.9, doubts: index.isMultiple(of: 3) ? [.fewSharedWords] : [])
      (left, right) = (bead.source.upperBound, bead.target.upperBound)
      return bead
    }
    return try Bitext(
      name: "a", source: SegmentedDocument(lines: Array(sides[0].joined()), language: .french),
      target: SegmentedDocument(lines: Array(sides[1].joined()), language: .english), beads: beads)
  }

  /// Sentences with codes, numbers and more bytes than characters.
  static func generated(_ count: Int, _ generator: inout SeededGenerator) throws -> Bitext {
    func side(_ language: LanguageTag, _ words: [String]) -> SegmentedDocument {
      var document = SegmentedDocument(
        lines: (0..<count).map { _ in
          (0..<Int.random(in: 1...6, using: &generator)).map { _ in words.randomElement(using: &generator) ?? "" }
            .joined(separator: " ") + "."
        }, paragraphs: (0..<count).map { $0 / 3 }, language: language)
      for index in document.segments.indices where index.isMultiple(of: 4) {
        let text = document.segments[index].text
        document.segments[index].content = InlineText(
          text,
          codes: [
            InlineCode(.opening, id: "c\(index)", at: 0, kind: .bold, markup: "**"),
            InlineCode(.closing, id: "c\(index)", at: text.utf8.count - 1, kind: .bold, markup: "**"),
          ])
      }
      return document
    }
    var beads: [Bead] = []
    var (left, right) = (0, 0)
    while left < count || right < count {
      var bead = Bead(
        source: left..<min(count, left + Int.random(in: 0...2, using: &generator)),
        target: right..<min(count, right + Int.random(in: 0...2, using: &generator)), probability: 0.5)
      if left == count, bead.target.isEmpty { bead.target = right..<(right + 1) }
      if bead.source.isEmpty, bead.target.isEmpty {
        if left < count { bead.source = left..<(left + 1) } else { bead.target = right..<(right + 1) }
      }
      if Int.random(in: 0..<5, using: &generator) == 0 { bead.doubts = [.closeAlternative] }
      beads.append(bead)
      (left, right) = (bead.source.upperBound, bead.target.upperBound)
    }
    return try Bitext(
      name: "a", source: side(.french, ["été", "où", "l’œuvre", "12", "la ville", "grève"]),
      target: side(.english, ["summer", "where", "work", "12", "the town", "strike"]), beads: beads)
  }

  func open() throws -> EditingSession { try EditingSession(article: "a", in: folder) }
}

extension EditingSession {
  /// Does an operation on the current version, which must work.
  @discardableResult
  func act(_ operation: EditOperation) throws -> EditOutcome {
    guard case .done(let outcome) = try apply(operation, at: version) else {
      throw CalqueError(.defect, "a conflict on the current version")
    }
    return outcome
  }

  /// The rows as `S1 S2 | T1` lines, confirmed ones with a star.
  var lines: [String] {
    rows.map { row in
      let sides = [row.source, row.target].map { $0.map(\.text).joined(separator: " + ") }
      return "\(row.isConfirmed ? "*" : "")\(sides[0]) | \(sides[1])"
    }
  }
}
