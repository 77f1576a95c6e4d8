import Bitext
import Project

/// The sample articles with their gold alignments.
struct Samples {
  /// One pair of articles.
  struct Pair {
    let name: String
    let sourcePath: String
    let targetPath: String
    let gold: [GoldBead]
  }

  /// A bead of a gold file: the texts of its segments.
  struct GoldBead: Hashable {
    let source: [String]
    let target: [String]
  }

  let project: Project
  let folder: ProjectFolder
  let pairs: [Pair]

  init(folder: ProjectFolder) throws {
    self.folder = folder
    project = Project(folder: folder)
    let samples = folder.resolve("Samples")
    let files = try FileSystem.names(in: samples)
    pairs = try FileSystem.names(in: samples + "/gold").filter { $0.hasSuffix(".fr-en.tsv") }.map { file in
      let name = String(file.dropLast(".fr-en.tsv".count))
      guard let source = files.first(where: { $0.hasPrefix(name + ".fr.") }),
        let target = files.first(where: { $0.hasPrefix(name + ".en.") })
      else { throw CalqueError(.notFound, "no articles for \(file)", at: .init(file: samples)) }
      return Pair(
        name: name, sourcePath: samples + "/" + source, targetPath: samples + "/" + target,
        gold: try Self.gold(samples + "/gold/" + file))
    }
    guard !pairs.isEmpty else { throw CalqueError(.notFound, "no gold alignments", at: .init(file: samples)) }
  }

  /// Lines `source<TAB>target`, segments of a side separated by ` ¦ `; lines with `#` are comments.
  private static func gold(_ path: String) throws -> [GoldBead] {
    let text = String(decoding: try FileSystem.read(path), as: UTF8.self)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let sides = line.split(separator: "\t", omittingEmptySubsequences: false).map { side in
        side.split(separator: " ¦ ").map { InlineText(String($0)).line }.filter { !$0.isEmpty }
      }
      return GoldBead(source: sides[0], target: sides.count > 1 ? sides[1] : [])
    }
  }
}

/// Precision and recall of sets.
enum Score {
  /// The harmonic mean of precision and recall.
  static func f1(right: Int, found: Int, wanted: Int) -> Double {
    guard right > 0 else { return 0 }
    let (precision, recall) = (Double(right) / Double(found), Double(right) / Double(wanted))
    return 2 * precision * recall / (precision + recall)
  }
}
