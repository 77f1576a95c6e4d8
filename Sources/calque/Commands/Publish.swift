import ArgumentParser
import Bitext
import Project
import Publishing

/// Publishes an article: checks first, then the fields in order.
struct Publish: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Publish a translated article: checks first, then its fields in the order of a magazine's system.",
    discussion: """
      Errors of the checks stop it with exit code 1 and nothing is written, unless --anyway. Rows that are not translated,
      stale or doubtful are named. Who translated it, dates, addresses and licences come from the article's record
      (Memory/articles/NAME.toml: author, translator, date, url, licence) and from what the files say themselves.

      Examples:
        calque publish transport-gratuit -o transport-gratuit.en.md
        calque publish transport-gratuit --to spip
        calque publish transport-gratuit --to html -o transport-gratuit.html
        calque publish transport-gratuit --to markdown --anyway --json
      """)

  @Argument(help: "The name of an article, or a bilingual file.")
  var article: String

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "The form: \(PublicationFormat.allCases.map(\.rawValue).joined(separator: ", ")); source is the original's own format.",
      valueName: "form"))
  var form = PublicationFormat.source.rawValue

  @Flag(help: "Publish although checks found errors, or the original has changed.")
  var anyway = false

  @Option(
    help: ArgumentHelp("What stands where there is no translation: source, empty or marked.", valueName: "what"))
  var untranslated = TargetArticle.Untranslated.source.rawValue

  @Option(help: ArgumentHelp("The original's file, where the project does not know it.", valueName: "file"))
  var source: String?

  @Flag(help: "Report on standard output as one JSON object; without -o it holds the text too.")
  var json = false

  @OptionGroup var columns: ColumnOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var options: StoreOptions

  func run() throws {
    guard let format = PublicationFormat(rawValue: form) else {
      let names = PublicationFormat.allCases.map(\.rawValue)
      let question = Suggestion.question(for: form, among: names)
      throw CalqueError(
        .usage, "an article is not published as \(form)",
        hint: question.isEmpty ? "Use \(names.joined(separator: ", "))." : question)
    }
    guard let policy = TargetArticle.Untranslated(rawValue: untranslated) else {
      throw CalqueError(
        .usage, "--untranslated cannot be \(untranslated)", hint: "Use source, empty or marked.")
    }
    let mapping = try columns.mapping()
    let project = try options.open { $0.columns = mapping }
    let publication = try project.publication(of: article)
    let isStopped = !publication.errors.isEmpty && !anyway
    var written: (bytes: [UInt8], losses: [String])?
    if !isStopped {
      written = try project.write(
        publication, named: article, as: format, untranslated: policy, source: source, forcing: anyway)
    }
    project.sayNotices()
    if json {
      let report = PublicationReport(
        publication, format: format, isWritten: written != nil, losses: written?.losses ?? [],
        content: output.output == nil ? written.map { String(decoding: $0.bytes, as: UTF8.self) } : nil)
      let stream = Output()
      try stream.json(report)
      if output.output != nil, let written { try output.write(written.bytes) }
      try stream.finish()
    } else {
      PublicationReport.say(publication)
      for loss in written?.losses ?? [] { Messages.notice(loss) }
      if let written { try output.write(written.bytes) }
    }
    if isStopped {
      Messages.summary("\(article): not published; mend the errors, waive them, or say --anyway")
      throw ExitStatus.no
    }
    Messages.summary("\(article): published as \(form)")
  }
}
