import Alignment
import Bitext
import Project

/// A document with a gold alignment.
///
/// A folder holds `source.txt` and `target.txt` (a segment a line), `gold.tsv` (`indices<TAB>indices`, from 0, separated
/// by commas) and, when paragraphs are known, `source.para` and `target.para` (a number a line).
struct GoldDocument {
  let name: String
  let source: SegmentedDocument
  let target: SegmentedDocument
  let gold: [Bead]
  /// Numbers of paragraphs, where they are known.
  let paragraphs: (source: [Int], target: [Int])?
  /// Whether the gold is that of a part of the document only.
  let isPartial: Bool

  /// The folder's name without the document's own part: documents of one family are alike.
  var family: String {
    for (prefix, family) in Self.families where name.hasPrefix(prefix) { return family }
    return name
  }

  private static let german = (try? LanguageTag("de")) ?? .french

  static let families = [
    ("transread", "novels"), ("textberg", "text+berg"), ("synth-pud-article", "PUD"), ("synth-pud-hard", "hard"),
    ("synth-partut", "ParTUT"), ("synth-alibi", "Alibi"), ("synth-pydocs", "Python docs"),
  ]

  /// Reads a folder; German to French where `meta.json` says so, else French to English.
  init(folder: String) throws {
    name = folder.split(separator: "/").last.map(String.init) ?? folder
    let meta = (try? FileSystem.read(folder + "/meta.json")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let isGerman = meta.contains("\"de-fr\"")
    let lines = (try Self.lines(folder + "/source.txt"), try Self.lines(folder + "/target.txt"))
    source = SegmentedDocument(lines: lines.0, language: isGerman ? GoldDocument.german : .french)
    target = SegmentedDocument(lines: lines.1, language: isGerman ? .french : .english)
    if FileSystem.exists(folder + "/source.para"), FileSystem.exists(folder + "/target.para") {
      paragraphs = (
        try Self.lines(folder + "/source.para").compactMap { Int($0) },
        try Self.lines(folder + "/target.para").compactMap { Int($0) }
      )
    } else {
      paragraphs = nil
    }
    gold = try Self.gold(folder + "/gold.tsv")
    isPartial = false
  }

  private init(
    name: String, source: SegmentedDocument, target: SegmentedDocument, gold: [Bead],
    paragraphs: (source: [Int], target: [Int])?, isPartial: Bool
  ) {
    self.name = name
    self.source = source
    self.target = target
    self.gold = gold
    self.paragraphs = paragraphs
    self.isPartial = isPartial
  }

  /// All documents of a folder of folders, by name; those that only measure speed are left out.
  static func all(in root: String) throws -> [GoldDocument] {
    try FileSystem.names(in: root).filter { name in
      FileSystem.exists("\(root)/\(name)/gold.tsv") && name != "1k" && name != "10k"
    }.map { try GoldDocument(folder: "\(root)/\($0)") }
  }

  /// The document with its paragraphs, when they are known.
  var withParagraphs: GoldDocument? {
    paragraphs.map { numbers in
      GoldDocument(
        name: name,
        source: .init(lines: source.segments.map(\.text), paragraphs: numbers.source, language: source.language),
        target: .init(lines: target.segments.map(\.text), paragraphs: numbers.target, language: target.language),
        gold: gold, paragraphs: paragraphs, isPartial: isPartial)
    }
  }

  /// The stretches between the gold beads that cut the document in so many parts of equally many beads.
  ///
  /// A stretch is a range of gold beads that leaves no segment of its own to the others.
  func parts(_ count: Int) -> [Range<Int>] {
    (0..<count).map { gold.count * $0 / count..<gold.count * ($0 + 1) / count }
  }

  /// The whole document, of which only some gold beads are known.
  func knowing(_ beads: [Range<Int>]) -> GoldDocument {
    GoldDocument(
      name: name, source: source, target: target, gold: beads.flatMap { gold[$0] }, paragraphs: paragraphs,
      isPartial: true)
  }

  /// Those of some beads that are about the part of the document whose gold is known: all when the whole is.
  func scored<Judged>(_ beads: [Judged], bead: (Judged) -> Bead) -> [Judged] {
    guard isPartial else { return beads }
    let known = (
      source: Set(gold.flatMap(\.source)), target: Set(gold.flatMap(\.target))
    )
    return beads.filter {
      let bead = bead($0)
      return bead.source.first.map(known.source.contains) ?? bead.target.first.map(known.target.contains) ?? false
    }
  }

  private static func lines(_ path: String) throws -> [String] {
    let text = String(decoding: try FileSystem.read(path), as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Beads in order; one-sided ones get their place on the empty side from the bead before.
  private static func gold(_ path: String) throws -> [Bead] {
    var end = (source: 0, target: 0)
    return try lines(path).filter { !$0.isEmpty }.map { line in
      let sides = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { $0.split(separator: ",").compactMap { Int($0) } }
      guard sides.count >= 2 else { throw CalqueError(.malformed, "not a gold bead: \(line)", at: .init(file: path)) }
      func range(_ numbers: [Int], _ place: Int) -> Range<Int> {
        guard let low = numbers.min(), let high = numbers.max() else { return place..<place }
        return low..<(high + 1)
      }
      let bead = Bead(source: range(sides[0], end.source), target: range(sides[1], end.target))
      end = (max(end.source, bead.source.upperBound), max(end.target, bead.target.upperBound))
      return bead
    }
  }
}
