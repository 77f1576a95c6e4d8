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
  }

  private init(
    name: String, source: SegmentedDocument, target: SegmentedDocument, gold: [Bead],
    paragraphs: (source: [Int], target: [Int])?
  ) {
    self.name = name
    self.source = source
    self.target = target
    self.gold = gold
    self.paragraphs = paragraphs
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
        gold: gold, paragraphs: paragraphs)
    }
  }

  /// The document cut in two at the gold bead that ends nearest to its middle.
  var halves: [GoldDocument] {
    let middle = source.segments.count / 2
    var reached = 0
    for (index, bead) in gold.enumerated() where bead.isPair {
      reached = index + 1
      if bead.source.upperBound >= middle { break }
    }
    let first = gold[..<reached]
    let cut = (
      first.map(\.source.upperBound).max() ?? 0, first.map(\.target.upperBound).max() ?? 0
    )
    return [
      part(0..<cut.0, 0..<cut.1, first, "/1"),
      part(cut.0..<source.segments.count, cut.1..<target.segments.count, gold[reached...], "/2"),
    ]
  }

  private func part(_ left: Range<Int>, _ right: Range<Int>, _ beads: ArraySlice<Bead>, _ suffix: String)
    -> GoldDocument
  {
    GoldDocument(
      name: name + suffix, source: .init(lines: source.segments[left].map(\.text), language: source.language),
      target: .init(lines: target.segments[right].map(\.text), language: target.language),
      gold: beads.map { bead in
        Bead(
          source: (bead.source.lowerBound - left.lowerBound)..<(bead.source.upperBound - left.lowerBound),
          target: (bead.target.lowerBound - right.lowerBound)..<(bead.target.upperBound - right.lowerBound))
      },
      paragraphs: paragraphs.map { (Array($0.source[left]), Array($0.target[right])) })
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
