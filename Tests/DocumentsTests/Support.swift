import Bitext
import Documents
import FoundationEssentials

/// The files of the repository that tests read.
enum Repository {
  static let root = String(#filePath.split(separator: "/").dropLast(3).joined(separator: "/"))

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "/\(root)/\(path)")))
  }

  static func read(_ path: String, options: ReadingOptions = .init()) throws -> ReadDocument {
    try DocumentReader.read(bytes(path), fileName: path, options: options)
  }
}

extension Document {
  /// The ids of all blocks but one.
  func identifiers(but number: Int) -> [String] { blocks.indices.filter { $0 != number }.map { blocks[$0].id } }
}

enum Folding {
  /// ASCII white space runs become one space; no-break spaces stay.
  static func folded(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" || $0 == "\r" }.joined(separator: " ")
  }
}

/// A gold alignment: each line a bead, segments of a side separated by ` ¦ `.
struct GoldAlignment {
  private let beads: [(source: [String], target: [String])]

  init(named name: String) throws {
    let text = String(decoding: try Repository.bytes("Samples/gold/\(name).fr-en.tsv"), as: UTF8.self)
    beads = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let sides = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return (Self.segments(sides.first ?? ""), Self.segments(sides.count > 1 ? sides[1] : ""))
    }
  }

  private static func segments(_ side: String) -> [String] {
    side.isEmpty ? [] : side.split(separator: " ¦ ").map { Folding.folded(String($0)) }
  }

  func segments(on side: Side) -> [String] { beads.flatMap { side == .source ? $0.source : $0.target } }
}
