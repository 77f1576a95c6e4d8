import Bitext
import Interchange
import Project
import TranslationMemory

extension Align {
  /// Stores an aligned article, or only says what it is.
  func storeOrShow(_ aligned: AlignedArticle, in project: Project) throws {
    guard store else { return Self.summarise(aligned.bitext) }
    try Self.requireProject(project)
    TimeLimit.stop()
    let stored = try project.store(aligned, forcing: output.force)
    project.sayNotices()
    Self.summarise(aligned.bitext)
    Messages.summary(
      "Stored \(stored.report.added) new units (\(stored.report.duplicates) known already) and \(stored.path)")
  }

  static func requireProject(_ project: Project) throws(CalqueError) {
    guard project.folder != nil else {
      throw CalqueError(
        .usage, "there is no project to store into",
        hint: "Run calque init here, or say --format jsonl to see the pairs.")
    }
  }

  /// An aligned article in the format asked for.
  func bytes(of aligned: AlignedArticle, in project: Project) throws -> [UInt8] {
    switch format ?? (segmented ? "indices" : "xliff") {
    case "jsonl": return try BeadLines.jsonl(aligned.bitext)
    case "indices": return Array(BeadIndices.write(aligned.bitext.beads).utf8)
    case "vecalign": return Array(VecalignBeads.write(aligned.bitext.beads).utf8)
    case "ladder": return Array(try HunalignLadder.write(aligned.bitext.beads).utf8)
    case let name:
      return try project.bytes(of: aligned.document, as: try ExportFormat(name: name))
    }
  }

  static func summarise(_ bitext: Bitext) { Messages.summary(summary(of: bitext)) }

  static func summary(of bitext: Bitext) -> String {
    let pairs = bitext.beads.count(where: \.isPair)
    return
      "\(bitext.name): \(bitext.source.segments.count) + \(bitext.target.segments.count) segments, \(bitext.beads.count) beads (\(pairs) pairs, \(bitext.beads.count - pairs) on one side only), \(bitext.doubtfulCount) doubtful"
  }
}
