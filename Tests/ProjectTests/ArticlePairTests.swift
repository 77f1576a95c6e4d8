import Bitext
import Foundation
import Project
import Testing

/// Articles of `Articles/` as systems save and people paste them, with the beads that a person sees in them.
///
/// A gold file has a bead a line: segments of the original, a tab, segments of the translation, ` ¦ ` between segments.
/// What is not in it (bylines, dates, buttons, pull quotes) may be read or not, and must not be paired with anything but
/// its like.
@Suite("Articles from raw files: a page with everything around it against a plain text, nothing told")
struct ArticlePairTests {
  struct Bead: Hashable, CustomStringConvertible {
    let source: [String]
    let target: [String]
    var isPair: Bool { !source.isEmpty && !target.isEmpty }
    var description: String { "\(source.joined(separator: " ¦ ")) ⟷ \(target.joined(separator: " ¦ "))" }
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Articles").path

  static let pairs = [
    ("outils.fr.html", "outils.en.txt"), ("eau.fr.md", "eau.en.html"), ("cantine.fr.html", "cantine.en.md"),
    ("tramway.fr.txt", "tramway.en.html"), ("usine.fr.spip", "usine.en.txt"),
    // No lexicon, no spaces, or from right to left.
    ("yubinkyoku.ja.md", "yubinkyoku.en.md"), ("khlong.th.md", "khlong.en.md"), ("nahr.ar.md", "nahr.fr.md"),
  ]

  private static func gold(_ name: String) throws -> [Bead] {
    let text = try String(contentsOfFile: "\(folder)/\(name).gold.tsv", encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let sides = line.split(separator: "\t", omittingEmptySubsequences: false).map { side in
        side.split(separator: " ¦ ").map { InlineText(String($0)).line }
      }
      return Bead(source: sides[0], target: sides[1])
    }
  }

  private static func ours(_ source: String, _ target: String) throws -> [Bead] {
    beads(of: try Project(folder: nil).align("\(folder)/\(source)", "\(folder)/\(target)").bitext)
  }

  /// A system sets French spaces that the gold does not.
  private static func plain(_ line: String) -> String {
    String(line.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }

  private static func beads(of bitext: Bitext) -> [Bead] {
    bitext.beads.map { bead in
      Bead(
        source: bitext.segments(of: bead, on: .source).map { plain($0.content.line) },
        target: bitext.segments(of: bead, on: .target).map { plain($0.content.line) })
    }
  }

  @Test("every bead of the gold is found", arguments: pairs)
  func found(source: String, target: String) throws {
    let gold = try Self.gold(String(source.prefix { $0 != "." }))
    let ours = Set(try Self.ours(source, target))
    let missing = gold.filter { !ours.contains($0) }
    #expect(missing.isEmpty, "\(missing.map(\.description).joined(separator: "\n"))")
  }

  @Test("no other text is paired but names and dates with themselves", arguments: pairs)
  func nothingElse(source: String, target: String) throws {
    let gold = Set(try Self.gold(String(source.prefix { $0 != "." })))
    let known = Set(gold.flatMap { $0.source + $0.target })
    for bead in try Self.ours(source, target) where bead.isPair && !gold.contains(bead) {
      #expect(known.isDisjoint(with: bead.source + bead.target), "\(bead)")
      #expect(bead.source.count == 1 && bead.target.count == 1, "\(bead)")
    }
  }

  @Test(
    "with the vectors of a real encoder every bead is found as well",
    .enabled(
      if: ProcessInfo.processInfo.environment["CALQUE_TEST_ENDPOINT"] != nil,
      "CALQUE_TEST_ENDPOINT names no server of vectors"), arguments: pairs)
  func encoder(source: String, target: String) throws {
    var settings = AlignmentSettings()
    settings.endpoint = try EmbeddingsEndpoint(ProcessInfo.processInfo.environment["CALQUE_TEST_ENDPOINT"] ?? "")
    let bitext = try Project(folder: nil).align("\(Self.folder)/\(source)", "\(Self.folder)/\(target)", settings).bitext
    let ours = Set(Self.beads(of: bitext))
    let missing = try Self.gold(String(source.prefix { $0 != "." })).filter { !ours.contains($0) }
    #expect(missing.isEmpty, "\(missing.map(\.description).joined(separator: "\n"))")
  }
}
