import Bitext
import FoundationEssentials
import Interchange
import Project
import TranslationMemory

extension Align {
  private struct Line: Encodable {
    let variants: [String: [String]]
    let score: Double
    let doubt: [String]
  }

  /// Aligns several versions of one article, and stores or prints their units.
  func alignVersions(_ files: [String], _ project: Project, _ settings: AlignmentSettings) throws {
    guard !explain, !realign else {
      throw CalqueError(
        .usage, "--explain and --realign are for one pair of texts", hint: "Name the original and one translation.")
    }
    if format == nil, output.output == nil, store { try Self.requireProject(project) }
    let article = try project.alignVersions(files, settings)
    project.sayNotices()
    if format != nil || output.output != nil { try output.write(try bytes(of: article)) }
    let complete = article.units.count { $0.versionCount == article.versions.count }
    let doubtful = article.units.count { !$0.doubts.isEmpty }
    Messages.summary(
      "\(article.name): \(article.versions.map { "\($0.segments.count) \($0.language)" }.joined(separator: " + ")) segments, \(article.units.count) units (\(complete) in all \(article.versions.count) languages), \(doubtful) doubtful"
    )
    guard format == nil, output.output == nil, store else { return }
    TimeLimit.stop()
    let stored = try project.store(article, forcing: output.force)
    project.sayNotices()
    Messages.summary(
      "Stored \(stored.report.added) new units (\(stored.report.duplicates) known already) and \(stored.paths.joined(separator: ", "))"
    )
  }

  private func bytes(of article: MultilingualArticle) throws -> [UInt8] {
    switch format ?? "tmx" {
    case "tmx":
      let writing = TMX.writing(
        units: UnitNames.naming(article.translationUnits(tool: Project.toolName)),
        sourceLanguage: article.versions[0].language,
        toolVersion: Version.current)
      for loss in writing.losses { Messages.notice(loss) }
      return Array(writing.text.utf8)
    case "jsonl": return try Self.jsonl(article)
    case "tsv": return Array(Self.table(article).utf8)
    case let other:
      throw CalqueError(
        .usage, "\(article.versions.count) versions cannot be written as \(other)", hint: "Use tmx, tsv or jsonl.")
    }
  }

  private static func texts(_ article: MultilingualArticle, _ unit: VersionUnit, _ version: Int) -> [String] {
    unit.segments[version].map { article.versions[version].segments[$0].content.line }
  }

  private static func jsonl(_ article: MultilingualArticle) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var result: [UInt8] = []
    for unit in article.units {
      let variants = article.versions.indices.map { ($0, article.versions[$0].language.identifier) }
        .map { ($1, texts(article, unit, $0)) }
      result += try encoder.encode(
        Line(
          variants: Dictionary(variants, uniquingKeysWith: +), score: BeadLines.rounded(unit.probability),
          doubt: unit.doubts.map(\.description)))
      result.append(0x0A)
    }
    return result
  }

  private static func table(_ article: MultilingualArticle) -> String {
    var result = "id\t" + article.versions.map(\.language.identifier).joined(separator: "\t") + "\tdoubt\n"
    for (index, unit) in article.units.enumerated() {
      let cells = article.versions.indices.map { texts(article, unit, $0).joined(separator: " ") }
      let fields = ["u\(index + 1)"] + cells + [unit.doubts.map(\.description).joined(separator: "; ")]
      result += fields.map { $0.replacing("\t", with: " ") }.joined(separator: "\t") + "\n"
    }
    return result
  }
}
