import ArgumentParser
import Bitext
import Documents
import Project

/// Shows how an article is read, and takes corrections.
struct ImportArticle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Show how an article is read: its fields, its blocks, what is lost; correct what was not recognised.",
    discussion: """
      Corrections are kept in the project, in the article's TOML file beside its bitext, and hold for every command.

      Examples:
        calque import article.fr.docx
        calque import article.fr.html --role p-3f9a2c1b=lead --role p-77e01d42=none
        calque import page.fr.html --format jsonl
      """)

  @Argument(help: "The document, or - for standard input.")
  var file: String

  @Option(
    help: ArgumentHelp(
      "Correct a role: \(ArticleRole.allCases.map(\.rawValue).joined(separator: ", ")), or none to leave the block out. The block's id, or its number among its kind, such as p2; may be repeated.",
      valueName: "block=role"))
  var role: [String] = []

  @Option(
    name: [.long, .customLong("lang")],
    help: ArgumentHelp("The article's language (BCP 47), when it must not be guessed.", valueName: "tag"))
  var language: String?

  @Option(help: "Output: text or jsonl.")
  var format = "text"

  @OptionGroup var input: InputOptions
  @OptionGroup var options: ProjectOptions

  private struct Line: Encodable {
    let block: String
    let kind: String
    let role: String
    let text: String
    let codes: Int
    let writable: Bool
  }

  func run() throws {
    let project = try options.open { try input.apply(to: &$0) }
    guard ["text", "jsonl"].contains(format) else {
      throw CalqueError(.usage, "--format cannot be \(format)", hint: "Use text or jsonl.")
    }
    let language =
      try ProjectOptions.language(self.language, option: "--language")
      ?? ProjectOptions.language(options.from, option: "--from")
    if !role.isEmpty { try correct(project, language) }
    let article = try project.article(at: file, language: language, needsLanguage: false)
    let output = Output()
    let blocks = article.reading.document.blocks
    for block in blocks {
      if format == "jsonl" {
        try output.json(
          Line(
            block: block.id, kind: block.kind.name, role: block.role.rawValue, text: block.content.text,
            codes: block.content.codes.count, writable: article.reading.canReplace(block: block.id)))
      } else {
        let line = block.content.line
        let shown = line.unicodeScalars.count > 72 ? String(line.unicodeScalars.prefix(71)) + "…" : line
        try output.line("\(Self.padded(block.id, 16)) \(Self.padded(block.role.rawValue, 18)) \(shown)")
      }
    }
    try output.finish()
    for field in article.reading.document.metadata where format == "text" {
      Messages.detail("\(field.name): \(field.value)")
    }
    project.sayNotices()
    let known = article.segmented.language
    if article.isLanguageGuessed {
      Messages.notice("the language was guessed: \(known.englishName); --language says otherwise")
    } else if known == .undetermined {
      Messages.notice("the language is not known; --language says it")
    }
    let name = known == .undetermined ? "language not known" : known.englishName
    Messages.summary(
      "\(article.name): \(article.reading.formatName), \(name), \(blocks.count) blocks, \(article.segmented.segments.count) segments"
    )
  }

  private func correct(_ project: Project, _ language: LanguageTag?) throws {
    guard file != "-" else {
      throw CalqueError(.usage, "--role needs a file that has a name", hint: "Save the text as a file first.")
    }
    let article = try project.article(at: file, language: language)
    let document = article.reading.document
    var known = Set(document.blocks.map(\.id))
    var record = try project.record(of: article.name)
    let tag = article.segmented.language
    known.formUnion(record.versions[tag]?.roles.keys.map { $0 } ?? [])
    for text in role {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw CalqueError(
          .usage, "--role cannot be \(text)",
          hint: "Write the block's id and a role: --role \(document.blocks.first?.id ?? "p")=lead.")
      }
      // "The second paragraph" is shorter to type than its id.
      let numbered: String? =
        if case .document(let read) = article.reading { read.identifier(earlier: parts[0]) } else { nil }
      guard let block = known.contains(parts[0]) ? parts[0] : numbered else {
        throw CalqueError(
          .notFound, "there is no block \(parts[0])", at: .init(file: file),
          hint: Suggestion.question(for: parts[0], among: known.sorted()))
      }
      record.versions[tag, default: .init()].roles[block] = .some(try ArticleRecord.role(parts[1]))
    }
    try project.remember(file, in: tag, corrections: record)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
  }
}
