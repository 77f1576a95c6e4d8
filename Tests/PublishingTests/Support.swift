import Bitext
import Documents
import FoundationEssentials

enum Repository {
  static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  static func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: "\(root)/\(path)"))) }
}

/// A sample with its gold alignment, cut into the gold's segments.
struct SampleBitext {
  let source: ReadDocument
  let bilingual: BilingualDocument

  init(named name: String, suffix: String) throws {
    source = try Self.read("\(name).fr.\(suffix)")
    let target = try Self.read("\(name).en.\(suffix)")
    let gold = try Self.gold(name)
    let sourceSide = try Self.segmented(source.document, gold.map(\.source), .french)
    let targetSide = try Self.segmented(target.document, gold.map(\.target), .english)
    var beads: [Bead] = []
    var at = (source: 0, target: 0)
    for (index, bead) in gold.enumerated() {
      let next = (source: at.source + bead.source.count, target: at.target + bead.target.count)
      beads.append(
        Bead(
          source: at.source..<next.source, target: at.target..<next.target,
          doubts: index % 23 == 7 ? [.fewSharedWords, .number("1998", missingOn: .target)] : []))
      at = next
    }
    bilingual = try Bitext(name: name, source: sourceSide, target: targetSide, beads: beads)
      .bilingualDocument(format: source.format.rawValue)
  }

  private static func read(_ name: String) throws -> ReadDocument {
    try DocumentReader.read(try Repository.bytes("Samples/\(name)"), fileName: name)
  }

  private static func gold(_ name: String) throws -> [(source: [String], target: [String])] {
    let text = String(decoding: try Repository.bytes("Samples/gold/\(name).fr-en.tsv"), as: UTF8.self)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let sides = line.split(separator: "\t", omittingEmptySubsequences: false).map { side in
        side.isEmpty ? [] : side.split(separator: " ¦ ").map(String.init)
      }
      return (sides[0], sides.count > 1 ? sides[1] : [])
    }
  }

  /// Finds the gold's segments in the blocks, in order.
  private static func segmented(
    _ document: Document, _ gold: [[String]], _ language: LanguageTag
  ) throws -> SegmentedDocument {
    var segments: [Segment] = []
    var block = 0
    var ranges: [Range<Int>] = []
    var rest = gold.flatMap { $0 }[...]
    while block < document.blocks.count {
      let bytes = Array(document.blocks[block].content.text.utf8)
      ranges = []
      var position = 0
      while let next = rest.first, let found = Self.find(Array(next.utf8), in: bytes, from: position) {
        ranges.append(found)
        position = found.upperBound
        rest = rest.dropFirst()
      }
      for (number, part) in document.blocks[block].content.cut(into: ranges).enumerated() {
        segments.append(
          Segment(id: "\(document.blocks[block].id).\(number + 1)", block: block, range: ranges[number], content: part))
      }
      block += 1
    }
    return SegmentedDocument(language: language, blocks: document.blocks, segments: segments, ruleSet: "gold")
  }

  private static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Range<Int>? {
    guard start + needle.count <= bytes.count else { return nil }
    for offset in start...(bytes.count - needle.count)
    where bytes[offset..<(offset + needle.count)].elementsEqual(needle) {
      return offset..<(offset + needle.count)
    }
    return nil
  }
}
