import ArgumentParser
import Bitext
import Interchange
import Project
import Terminology

/// Glossaries as stores.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Convert and look after glossaries.",
    discussion: """
      Examples:
        calque glossary lint
        calque glossary export --to tbx -o Glossaries/politics.tbx
        calque glossary extract -o proposals.tsv
      """,
    subcommands: [GlossaryImport.self, GlossaryExport.self, GlossaryLintCommand.self, GlossaryExtract.self])
}

/// Brings a glossary into the project's own form.
struct GlossaryImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read a glossary (TSV, CSV, TBX) and write it as the project's table.",
    discussion: """
      --columns reads a table as somebody else made it. Fields are term (or
      source), translation (or target), a language with or without a status
      (en:forbidden), id, domain, part of speech, gender, match, translate, scope,
      note and definition; other columns are left out. A column given by its name
      makes the first row a header, as --header does.

      Examples:
        calque glossary import terms.tbx -o Glossaries/terms.tsv
        calque glossary import list.csv --from fr --to en > list.tsv
        calque glossary import list.csv --columns fr=2,en=4,note=Remarks
      """)

  @Argument(help: "The glossary.")
  var file: String

  @Flag(help: "Replace broken bytes and control characters by U+FFFD, and say where.")
  var repair = false

  @OptionGroup var columns: ColumnOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ProjectOptions

  func run() throws {
    let project = try options.open()
    var problems = 0
    let glossary = try GlossaryFile.read(
      file, from: project.sourceLanguage, to: project.targetLanguage, columns: try columns.mapping(),
      isRepairing: repair
    ) {
      problems += 1
      Messages.notice($0)
    }
    try output.write(Array(GlossaryTable.write(glossary).utf8))
    Messages.summary("\(glossary.concepts.count) concepts")
    if problems > 0 { throw ExitStatus.no }
  }
}

/// Writes a glossary for other tools.
struct GlossaryExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a glossary as TBX (ISO 30042:2019), as a table, or for OmegaT.",
    discussion: """
      omegat is a table of source, target and comment, for OmegaT's glossary folder (name it .txt); what must not be used
      stands in comments. OmegaT reads TBX of version 2 as well (--style martif).

      Examples:
        calque glossary export --to tbx -o terms.tbx
        calque glossary export --to tbx --dialect min --style dct -o terms.tbx
        calque glossary export Glossaries/politics.tsv --to tsv
        calque glossary export --to omegat --languages fr:en -o glossary/terms.txt
      """)

  @Argument(help: "The glossary; by default the project's.")
  var file: String?

  @Option(name: .customLong("to"), help: ArgumentHelp("The format: tbx, tsv or omegat.", valueName: "format"))
  var format = "tbx"

  @Option(help: ArgumentHelp("Which data categories a TBX file has: core, min or basic.", valueName: "name"))
  var dialect = TBX.Dialect.basic.shortName

  @Option(
    help: ArgumentHelp(
      "How a TBX file writes them: dca (attributes), dct (elements) or martif (version 2).", valueName: "name"))
  var style = TBX.Style.attributes.rawValue

  @Flag(help: "Refuse to write when the format cannot carry everything.")
  var strict = false

  @OptionGroup var columns: ColumnOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var options: StoreOptions

  func run() throws {
    guard let dialect = TBX.Dialect.allCases.first(where: { $0.shortName == dialect.lowercased() }) else {
      throw CalqueError(.usage, "no dialect of TBX is called \(dialect)", hint: "Use core, min or basic.")
    }
    guard let style = TBX.Style(rawValue: style.lowercased()) else {
      throw CalqueError(.usage, "no style of TBX is called \(style)", hint: "Use dca, dct or martif.")
    }
    guard ["tbx", "tsv", "omegat"].contains(format) else {
      throw CalqueError(.usage, "no glossary format is called \(format)", hint: "Use tbx, tsv or omegat.")
    }
    let mapping = try columns.mapping()
    guard mapping == nil || file != nil else { throw ColumnOptions.noFile }
    let project = try options.open()
    let glossaries =
      try file.map {
        [
          try GlossaryFile.read(
            $0, from: project.sourceLanguage, to: project.targetLanguage, columns: mapping, noticing: project.notice)
        ]
      } ?? project.glossaries()
    project.sayNotices()
    guard let first = glossaries.first else {
      throw CalqueError(.notFound, "there is no glossary", hint: "Name one, or set glossaries.files in calque.toml.")
    }
    let merged = Glossary(name: first.name, concepts: glossaries.flatMap(\.concepts))
    let writing: InterchangeWriting
    switch format {
    case "tbx": writing = TBX.writing(merged, style: style, dialect: dialect)
    case "omegat":
      guard let source = project.sourceLanguage, let target = project.targetLanguage else {
        throw CalqueError(
          .usage, "the languages of the two columns are not known", hint: "Say --languages fr:en, or open a project.")
      }
      writing = OmegaTGlossary.writing(merged, from: source, to: target)
    default: writing = InterchangeWriting(text: GlossaryTable.write(merged), losses: [])
    }
    try project.report(writing.losses, of: format, isStrict: strict)
    project.sayNotices()
    try output.write(Array(writing.text.utf8))
    Messages.summary("\(merged.concepts.count) concepts")
  }
}

/// Finds faults in glossaries.
struct GlossaryLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Find duplicates, conflicts and dangerous terms in glossaries.",
    discussion: """
      Exits 1 when something is found.

      Examples:
        calque glossary lint
        calque glossary lint Glossaries/politics.tsv
      """)

  @Argument(help: "Glossaries; by default the project's.")
  var files: [String] = []

  @OptionGroup var columns: ColumnOptions
  @OptionGroup var options: ProjectOptions

  func run() throws {
    let mapping = try columns.mapping()
    guard mapping == nil || !files.isEmpty else { throw ColumnOptions.noFile }
    let project = try options.open()
    let glossaries =
      files.isEmpty
      ? try project.glossaries()
      : try files.map {
        try GlossaryFile.read(
          $0, from: project.sourceLanguage, to: project.targetLanguage, columns: mapping, noticing: project.notice)
      }
    let hasProblems = !project.notices.isEmpty
    project.sayNotices()
    let findings = GlossaryLint.findings(for: glossaries)
    let output = Output()
    for finding in findings { try output.line(Messages.visible(InlineText("\(finding)").line)) }
    try output.finish()
    Messages.summary("\(glossaries.reduce(0) { $0 + $1.concepts.count }) concepts, \(findings.count) findings")
    if hasProblems || !findings.isEmpty { throw ExitStatus.no }
  }
}
