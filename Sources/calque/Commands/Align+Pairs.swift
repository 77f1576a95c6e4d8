import Bitext
import FoundationEssentials
import Project
import TranslationMemory

extension Align {
  /// What became of one pair of a folder.
  private struct Row: Encodable {
    var article: String
    var source: String
    var target: String?
    var found: String?
    var segments: [Int]?
    var beads: Int?
    var pairs: Int?
    var doubtful: Int?
    var doubtfulShare: Double?
    var newUnits: Int?
    var outcome: String
    var message: String?

    enum CodingKeys: String, CodingKey {
      case article, source, target, found, segments, beads, pairs, doubtful
      case doubtfulShare = "doubtful_share"
      case newUnits = "new_units"
      case outcome, message
    }

    init(_ source: String, _ target: String? = nil, name: String? = nil, outcome: String) {
      article = name ?? ArticleName.from(path: source)
      self.source = source
      self.target = target
      self.outcome = outcome
    }

    static let header =
      "article\tsource\ttarget\tfound\tsegments\tbeads\tpairs\tdoubtful\tdoubtful-share\tnew-units\toutcome\tmessage"

    var line: String {
      let share = doubtfulShare.map { "\(Int(($0 * 100).rounded())) %" }
      let sizes = segments.map { $0.map(String.init).joined(separator: "+") }
      let numbers = [beads, pairs, doubtful].map { $0.map(String.init) ?? "" }
      let fields =
        [article, source, target ?? "", found ?? "", sizes ?? ""] + numbers
        + [share ?? "", newUnits.map(String.init) ?? "", outcome, message ?? ""]
      return fields.map { Messages.visible($0.replacing("\t", with: " ").replacing("\n", with: "; ")) }
        .joined(separator: "\t")
    }
  }

  /// Aligns the pairs of a folder, and prints a table of what became of each; a failure never ends the run.
  func alignPairs(in folder: String, _ project: Project, _ settings: AlignmentSettings, _ progress: Progress) throws {
    guard files.isEmpty, !explain, !realign, anchors == nil, settings.vectors == nil else {
      throw CalqueError(
        .usage, "--pairs takes a folder, and no files, anchors or vectors", hint: "calque align --pairs Articles")
    }
    guard ["tsv", "jsonl"].contains(format ?? "tsv") else {
      throw CalqueError(
        .usage, "the table of --pairs cannot be written as \(format ?? "")",
        hint: "Use tsv or jsonl; calque export writes each article in other formats.")
    }
    let stores = store && project.folder != nil
    if store, !stores { try Self.requireProject(project) }
    let found = try project.findPairs(in: folder)
    var rows: [Row] = []
    for (number, pair) in found.pairs.enumerated() {
      let counter = "\(number + 1) of \(found.pairs.count): \(FileSystem.name(of: pair.source))"
      progress.update(counter)
      project.onProgress = { text in progress.update("\(counter), \(text)") }
      rows.append(row(for: pair, project, settings, stores: stores))
    }
    rows += found.failures.map { failure in
      var row = Row(failure.path, outcome: "failed")
      row.message = failure.error.description
      return row
    }
    rows += found.alone.map { Row($0, outcome: "no counterpart") }
    rows += found.unknown.map { Row($0, outcome: "language not known") }
    progress.finish()
    try write(rows)
    try conclude(rows, pairs: found.pairs.count)
  }

  private func row(for pair: FoundPair, _ project: Project, _ settings: AlignmentSettings, stores: Bool) -> Row {
    var row = Row(pair.source, pair.target, name: pair.name, outcome: stores ? "stored" : "aligned")
    row.found = pair.evidence.rawValue
    var settings = settings
    settings.name = pair.name
    do throws(CalqueError) {
      let aligned = try project.align(pair.source, pair.target, settings)
      let bitext = aligned.bitext
      row.segments = [bitext.source.segments.count, bitext.target.segments.count]
      row.beads = bitext.beads.count
      row.pairs = bitext.beads.count(where: \.isPair)
      row.doubtful = bitext.doubtfulCount
      row.doubtfulShare =
        bitext.beads.isEmpty
        ? 0 : (Double(bitext.doubtfulCount) / Double(bitext.beads.count) * 1000).rounded() / 1000
      if stores { row.newUnits = try project.store(aligned, forcing: output.force).report.added }
      let notices = project.takeNotices()
      if !notices.isEmpty { row.message = notices.joined(separator: "; ") }
    } catch {
      _ = project.takeNotices()
      row.outcome = error.code == .implausible ? "refused" : "failed"
      row.message = error.description
    }
    return row
  }

  private func write(_ rows: [Row]) throws {
    var bytes: [UInt8] = []
    if format == "jsonl" {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      for row in rows { bytes += try encoder.encode(row) + [0x0A] }
    } else {
      bytes = Array(([Row.header] + rows.map(\.line)).map { $0 + "\n" }.joined().utf8)
    }
    try output.write(bytes)
  }

  /// Sums up; the honest answer is no when a pair was refused or failed, or there is none.
  private func conclude(_ rows: [Row], pairs: Int) throws {
    let done = rows.count { $0.outcome == "stored" || $0.outcome == "aligned" }
    let alone = rows.count { $0.outcome == "no counterpart" || $0.outcome == "language not known" }
    let failed = rows.count - done - alone
    let beads = rows.reduce(0) { $0 + ($1.beads ?? 0) }
    let doubtful = rows.reduce(0) { $0 + ($1.doubtful ?? 0) }
    let share = beads > 0 ? " (\(Int((100 * Double(doubtful) / Double(beads)).rounded())) %)" : ""
    Messages.summary(
      "\(pairs) \(pairs == 1 ? "pair" : "pairs"): \(done) \(store ? "stored" : "aligned"), \(failed) failed or refused; \(alone) \(alone == 1 ? "file" : "files") without a counterpart; \(beads) beads, \(doubtful) doubtful\(share)"
    )
    if failed > 0 || done == 0 { throw ExitStatus.no }
  }
}
