import Bitext
import Foundation
import Project
import Testing

/// The samples, from the raw files, against the alignments made by hand in `Samples/gold`.
@Suite("Samples: our alignment against the gold")
struct SampleAlignmentTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// A bead by the texts of its segments.
  struct TextBead: Hashable, CustomStringConvertible {
    let source: [String]
    let target: [String]
    var description: String { "\(source.joined(separator: " ¦ ")) ⟷ \(target.joined(separator: " ¦ "))" }
  }

  private static func gold(_ name: String) throws -> [TextBead] {
    let text = try String(contentsOfFile: "\(root)/Samples/gold/\(name).fr-en.tsv", encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let sides = line.split(separator: "\t", omittingEmptySubsequences: false).map { side in
        side.split(separator: " ¦ ").map { InlineText(String($0)).line }.filter { !$0.isEmpty }
      }
      return TextBead(source: sides[0], target: sides[1])
    }
  }

  private static func ours(_ name: String, _ kind: String) throws -> [TextBead] {
    let project = Project(folder: nil)
    let bitext = try project.align("\(root)/Samples/\(name).fr.\(kind)", "\(root)/Samples/\(name).en.\(kind)").bitext
    return bitext.beads.map { bead in
      TextBead(
        source: bitext.segments(of: bead, on: .source).map(\.content.line),
        target: bitext.segments(of: bead, on: .target).map(\.content.line))
    }
  }

  @Test(
    "strict F1 of each article, nothing told but the files",
    arguments: [
      ("transport-gratuit", "md"), ("archives-ouvrieres", "html"), ("culture-commun", "spip"),
      ("penurie-medecins", "txt"),
    ])
  func strictF1(name: String, kind: String) throws {
    let gold = try Self.gold(name)
    let ours = try Self.ours(name, kind)
    let right = Set(ours).intersection(gold).count
    let f1 = 2 * Double(right) / Double(ours.count + gold.count)
    let missing = Set(gold).subtracting(ours).map(\.description).sorted().joined(separator: "\n")
    #expect(f1 >= 0.95, "\(name): F1 \(f1); gold beads not found:\n\(missing)")
  }

  @Test(
    "every segment of the gold is a segment of ours, and no other",
    arguments: [
      ("transport-gratuit", "md"), ("archives-ouvrieres", "html"), ("culture-commun", "spip"),
      ("penurie-medecins", "txt"),
    ])
  func segmentsEqual(name: String, kind: String) throws {
    let gold = try Self.gold(name)
    let ours = try Self.ours(name, kind)
    #expect(ours.flatMap(\.source) == gold.flatMap(\.source))
    // The target order of beads is the order of segments: no moves in the samples.
    #expect(ours.flatMap(\.target) == gold.flatMap(\.target))
  }
}
