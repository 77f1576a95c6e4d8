import Alignment
import ArgumentParser
import Bitext
import Interchange
import Project
import Segmentation
import TranslationMemory

/// Aligns an article with its translation.
struct Align: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Align an article with its translation, and store the pairs.",
    discussion: """
      Inside a project, without --format and -o, the bitext is written under Memory/articles and its pairs go into the
      memory. With --format or -o only that is written, and no project is needed.

      Examples:
        calque align article.fr.md article.en.html
        calque align a.fr.txt a.en.txt --from fr --to en --format jsonl
        calque align --segmented a.fr.txt a.en.txt --from fr --to en --format indices
        calque align a.fr.md a.en.md --format html -o a.html
      """)

  @Argument(help: "The original and the translation.")
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "Output: jsonl, indices, ladder, or an export format (\(ExportFormat.names.joined(separator: ", "))).",
      valueName: "name"))
  var format: String?

  @Flag(help: "The files hold one segment a line.")
  var segmented = false

  @Flag(inversion: .prefixedNo, help: "Store the bitext and its pairs in the project.")
  var store = true

  @OptionGroup var batch: BatchOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ProjectOptions

  func run() throws {
    let project = try options.open {
      try input.apply(to: &$0)
      if batch.jsonl, $0.newlines == nil { $0.newlines = .sentence }
    }
    if batch.jsonl { return try runBatch(project) }
    guard files.count == 2 else {
      throw CalqueError(
        .usage, "two files are needed, the original and the translation; \(files.count) given",
        hint: "calque align article.fr.md article.en.md")
    }
    if segmented { return try alignSegmented(project) }
    let aligned = try project.align(files[0], files[1], forcing: output.force)
    project.sayNotices()
    if format == nil, output.output == nil {
      try storeOrShow(aligned, in: project)
    } else {
      try output.write(try bytes(of: aligned, in: project))
      Self.summarise(aligned.bitext)
    }
  }

  private func storeOrShow(_ aligned: AlignedArticle, in project: Project) throws {
    guard store, project.folder != nil else {
      guard store else { return Self.summarise(aligned.bitext) }
      throw CalqueError(
        .usage, "there is no project to store into",
        hint: "Run calque init here, or say --format jsonl to see the pairs.")
    }
    let stored = try project.store(aligned)
    Self.summarise(aligned.bitext)
    Messages.summary(
      "Stored \(stored.report.added) new units (\(stored.report.duplicates) known already) and \(stored.path)")
  }

  private func bytes(of aligned: AlignedArticle, in project: Project) throws -> [UInt8] {
    switch format ?? "xliff" {
    case "jsonl": return try BeadLines.jsonl(aligned.bitext)
    case "indices": return Array(BeadLines.indices(aligned.bitext.beads).utf8)
    case "ladder": return Array(try HunalignLadder.write(aligned.bitext.beads).utf8)
    case let name:
      return try project.bytes(
        of: aligned.bitext.bilingualDocument(format: aligned.format), as: try ExportFormat(name: name))
    }
  }

  private func alignSegmented(_ project: Project) throws {
    let pair = try project.languagePair()
    let source = SegmentedDocument(lines: try SegmentLines.read(files[0]), language: pair.source)
    let target = SegmentedDocument(lines: try SegmentLines.read(files[1]), language: pair.target)
    let aligner = try Aligner(
      source: pair.source, target: pair.target, lexicon: try project.lexicon(from: pair.source, to: pair.target))
    let result = try aligner.align(source, target)
    let bitext = try Bitext(
      name: ArticleName.from(path: files[0]), source: source, target: target, beads: result.beads)
    project.sayNotices()
    switch format ?? "indices" {
    case "indices": try output.write(Array(BeadLines.indices(result.beads).utf8))
    default:
      try output.write(
        try bytes(of: AlignedArticle(bitext: bitext, relatedness: result.relatedness, format: "text"), in: project))
    }
  }

  static func summarise(_ bitext: Bitext) {
    let pairs = bitext.beads.count(where: \.isPair)
    Messages.summary(
      "\(bitext.name): \(bitext.source.segments.count) + \(bitext.target.segments.count) segments, \(bitext.beads.count) beads (\(pairs) pairs, \(bitext.beads.count - pairs) on one side only), \(bitext.doubtfulCount) doubtful"
    )
  }
}
