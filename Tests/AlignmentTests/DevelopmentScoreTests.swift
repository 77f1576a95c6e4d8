import Alignment
import Bitext
import FoundationEssentials
import Testing

/// Strict F1 on development documents with gold alignments, where they are installed beside the repository.
@Suite("Aligner: scores on development documents")
struct DevelopmentScoreTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data/alignment")

  private static var isInstalled: Bool { FileManager.default.fileExists(atPath: root.path) }

  private func lines(_ name: String, _ file: String) throws -> [String] {
    let text = try String(decoding: Data(contentsOf: Self.root.appending(path: "\(name)/\(file)")), as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private func side(_ name: String, _ side: String, _ language: LanguageTag) throws -> SegmentedDocument {
    SegmentedDocument(
      lines: try lines(name, "\(side).txt"), paragraphs: try lines(name, "\(side).para").compactMap { Int($0) },
      language: language)
  }

  @Test(
    "with the embedded lexicon alone", .enabled(if: isInstalled, "development documents are not installed"),
    arguments: [
      ("synth-pud-article-03", 0.96), ("synth-pud-hard-02", 0.94), ("synth-partut-article-01", 0.93),
      ("transread-VoyageAuCentreDeLaTerre", 0.94),
    ])
  func strictF1(name: String, least: Double) throws {
    let beads = try Aligner.frenchEnglish().align(
      side(name, "source", .french), side(name, "target", .english)
    ).beads
    let found = beads.map { Self.key(Array($0.source), Array($0.target)) }
    let gold = try lines(name, "gold.tsv").map { line in
      let sides = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { $0.split(separator: ",").compactMap { Int($0) } }
      return Self.key(sides.first ?? [], sides.last ?? [])
    }
    let goldPairs = gold.filter { !$0.hasPrefix("|") && !$0.hasSuffix("|") }
    let precision = Double(found.count { Set(gold).contains($0) }) / Double(found.count)
    let recall = Double(goldPairs.count { Set(found).contains($0) }) / Double(goldPairs.count)
    #expect(2 * precision * recall / (precision + recall) >= least)
  }

  private static func key(_ source: [Int], _ target: [Int]) -> String {
    "\(source.map(String.init).joined(separator: ","))|\(target.map(String.init).joined(separator: ","))"
  }
}
