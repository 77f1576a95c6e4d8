import ArgumentParser
import Bitext
import Project
import Segmentation

/// Aligns an article with its translation.
struct Align: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Align an article with its translation, and store the pairs.",
    discussion: """
      Inside a project, without --format and -o, the bitext is written under Memory/articles and its pairs go into the
      memory; what a person confirmed in an earlier bitext of the article stands. With --format or -o only that is
      written, and no project is needed.

      Examples:
        calque align article.fr.md article.en.html
        calque align a.fr.txt a.en.txt --from fr --to en --format jsonl
        calque align --segmented a.fr.txt a.en.txt --from fr --to en --format indices
        calque align a.fr.md a.en.md --format html -o a.html
        calque align a.fr.md a.en.md --explain --beads doubtful
        calque align a.fr.md a.en.md --anchors fixed.tsv
        calque align --realign article
        calque align a.fr.md a.en.md a.de.md
        calque align --pairs Articles

      An anchor is a line such as 0,1<TAB>2 or [0,1]:[2]: indices from 0, as --format indices prints them.
      Vectors are NumPy files of float32, one row for each segment (numpy.save), or are asked for at an HTTP server that \
      you name, which answers as /v1/embeddings does; CALQUE_EMBEDDINGS_KEY holds its key. Nothing is sent anywhere else.
      """)

  @Argument(help: "The original and the translation; more versions in other languages may follow.")
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "Output: jsonl, indices, vecalign, ladder, or an export format (\(ExportFormat.names.joined(separator: ", "))).",
      valueName: "name"))
  var format: String?

  @Flag(help: "The files hold one segment a line.")
  var segmented = false

  @Flag(inversion: .prefixedNo, help: "Store the bitext and its pairs in the project.")
  var store = true

  @Flag(help: "Show what each term contributed to the score of each bead; --format jsonl for records.")
  var explain = false

  @Option(help: ArgumentHelp("With --explain, which beads: numbers such as 3,7-9, or doubtful.", valueName: "which"))
  var beads: String?

  @Option(help: ArgumentHelp("A file of beads that stand as they are.", valueName: "file"))
  var anchors: String?

  @Flag(help: "Align a stored article or a bilingual file anew; confirmed rows stay as they are.")
  var realign = false

  @Flag(help: "Pair text that stands elsewhere in the translation.")
  var allowMoves = false

  @Option(
    help: ArgumentHelp("Find the articles of a folder and their translations, and align them all.", valueName: "dir"))
  var pairs: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Vectors of the segments of both sides, one row a segment.", valueName: "source.npy target.npy"))
  var embeddings: [String] = []

  @Option(
    help: ArgumentHelp(
      "Ask a server that you run for the vectors: http://127.0.0.1:8080/v1/embeddings.", valueName: "url"))
  var embeddingsEndpoint: String?

  @Option(help: ArgumentHelp("The model that the server is asked for.", valueName: "name"))
  var embeddingsModel: String?

  @Option(help: ArgumentHelp("Give up after so many seconds; nothing is stored then.", valueName: "seconds"))
  var timeLimit: Int?

  @OptionGroup var batch: BatchOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ProjectOptions

  func run() throws {
    let project = try options.open {
      try input.apply(to: &$0)
      if batch.jsonl, $0.newlines == nil { $0.newlines = .sentence }
    }
    if let timeLimit { try TimeLimit.start(seconds: timeLimit) }
    if batch.jsonl { return try runBatch(project) }
    let (files, settings) = try arguments()
    let progress = Progress()
    defer { progress.finish() }
    project.onProgress = { text in progress.update(text) }
    project.onAnnouncement = { text in
      progress.finish()
      Messages.notice(text)
    }
    if let pairs { return try alignPairs(in: pairs, project, settings, progress) }
    if files.count > 2 { return try alignVersions(files, project, settings) }
    let aligned = try align(files, project, settings)
    progress.finish()
    project.sayNotices()
    if explain { return try writeExplanations(of: aligned, in: project) }
    if format == nil, output.output == nil, !segmented {
      try storeOrShow(aligned, in: project)
    } else {
      try output.write(try bytes(of: aligned, in: project))
      if !segmented { Self.summarise(aligned.bitext) }
    }
  }

  private func align(
    _ files: [String], _ project: Project, _ settings: AlignmentSettings
  ) throws -> AlignedArticle {
    if realign {
      guard files.count == 1 else {
        throw CalqueError(
          .usage, "--realign takes one article or bilingual file; \(files.count) given",
          hint: "calque align --realign article")
      }
      return try project.realign(files[0], settings)
    }
    guard files.count == 2 else {
      throw CalqueError(
        .usage, "two files are needed, the original and the translation; \(files.count) given",
        hint: "calque align article.fr.md article.en.md")
    }
    return try project.align(files[0], files[1], settings)
  }

  /// The files, and what is asked of the aligner.
  private func arguments() throws -> (files: [String], settings: AlignmentSettings) {
    var settings = AlignmentSettings()
    settings.isForcing = output.force
    settings.allowsMoves = allowMoves
    settings.isSegmented = segmented
    settings.anchorsPath = anchors
    if embeddings.count == 1 {
      throw CalqueError(
        .usage, "--embeddings takes two files, one for each side",
        hint: "--embeddings source.npy target.npy")
    }
    settings.endpoint = try endpoint()
    if embeddings.count >= 2 { settings.vectors = (embeddings[0], embeddings[1]) }
    if beads != nil, !explain {
      throw CalqueError(.usage, "--beads belongs to --explain", hint: "calque align A B --explain --beads 3,7-9")
    }
    // The files may follow the vectors.
    return (embeddings.dropFirst(2) + files, settings)
  }

  /// The server that is asked for vectors.
  func endpoint() throws(CalqueError) -> EmbeddingsEndpoint? {
    guard let embeddingsEndpoint else {
      guard embeddingsModel == nil else {
        throw CalqueError(
          .usage, "--embeddings-model belongs to --embeddings-endpoint",
          hint: "Vectors in files were made by one model already.")
      }
      return nil
    }
    guard embeddings.isEmpty else {
      throw CalqueError(
        .usage, "vectors come from files or from an endpoint", hint: "Leave --embeddings or --embeddings-endpoint out.")
    }
    return try EmbeddingsEndpoint(
      embeddingsEndpoint, model: embeddingsModel, key: ProjectOptions.environment("CALQUE_EMBEDDINGS_KEY"))
  }
}
