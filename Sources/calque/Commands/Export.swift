import ArgumentParser
import Bitext
import Interchange
import Project

/// Writes a bilingual document in another format.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write an article or a bilingual file in another format.",
    discussion: """
      Examples:
        calque export transport-gratuit --to html -o transport.html
        calque export translated.xlf --to tmx -o translated.tmx
        calque export transport-gratuit --to xliff1.2 -o transport.xlf
        calque export transport-gratuit --to docx -o review.docx     for a reviewer; comes back by calque update
        calque export transport-gratuit --to moses -o corpus         writes corpus.fr and corpus.en
        calque export transport-gratuit --to ladder -o book          writes book.fr, book.en and book.ladder
        calque export --moses corpus.fr corpus.en --languages fr-en --to tmx -o corpus.tmx
        calque export transport-gratuit --to spip --side source     one language, as a sheet of fields
        calque export one two three --to epub --title "Issue 12" -o issue-12.epub
      """)

  @Argument(help: "A bilingual file, or the name of an article; several make one EPUB book, two with --moses a pair.")
  var names: [String]

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("The format: \(ExportFormat.allNames.joined(separator: ", ")).", valueName: "format"))
  var format: String

  @Flag(help: "Refuse to write when the format cannot carry everything.")
  var strict = false

  @Flag(help: "The two files are plain texts that answer each other line by line.")
  var moses = false

  @Option(help: ArgumentHelp("The two files are plain texts, and this is hunalign's ladder.", valueName: "file"))
  var ladder: String?

  @Option(help: ArgumentHelp("Whose text, in formats of one language: source or target.", valueName: "side"))
  var side = Side.target.rawValue

  @Flag(help: "Replace broken bytes and control characters by U+FFFD, and say where.")
  var repair = false

  @Flag(help: "Put an apostrophe before cells of TSV and CSV that a spreadsheet would run, and say where.")
  var guardFormulas = false

  @Flag(help: "Add the glossary's terms to each paragraph, for the translator (XLIFF 2).")
  var terms = false

  @Option(help: "The title of an EPUB book.")
  var title: String?

  @Option(
    help: ArgumentHelp("When an EPUB book was last changed, which the format wants: 2026-03-14.", valueName: "date"))
  var date: String?

  @OptionGroup var columns: ColumnOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var options: StoreOptions

  func run() throws {
    let mapping = try columns.mapping()
    guard mapping == nil || !moses && ladder == nil else { throw ColumnOptions.noColumns }
    let project = try options.open {
      $0.columns = mapping
      $0.isRepairing = repair
      $0.guardsFormulas = guardFormulas
    }
    let exportFormat = try ExportFormat(name: format)
    guard !guardFormulas || [.interchange(.tsv), .interchange(.csv)].contains(exportFormat) else {
      throw CalqueError(.usage, "--guard-formulas is for tables", hint: "Use it with --to tsv or --to csv.")
    }
    guard let side = Side(rawValue: side) else {
      throw CalqueError(.usage, "--side cannot be \(side)", hint: "Use source or target.")
    }
    guard exportFormat == .epub else {
      let document = try one(project)
      return try output.write(
        terms ? try project.addingTerms(to: document) : document, as: exportFormat, side: side, of: project,
        isStrict: strict)
    }
    let moment = try date.map { text throws(CalqueError) -> Timestamp in
      guard let moment = Timestamp(text) else {
        throw CalqueError(.usage, "--date cannot be \(text)", hint: "Write it as 2026-03-14.")
      }
      return moment
    }
    try OutputOptions.refuseStrict(strict, exportFormat)
    var documents: [BilingualDocument] = []
    for name in names { documents += try project.bilingualDocuments(name) }
    let bytes = try project.book(of: documents, title: title, date: moment)
    project.sayNotices()
    try output.write(bytes)
  }

  private func one(_ project: Project) throws -> BilingualDocument {
    if moses || ladder != nil {
      guard names.count == 2 else {
        throw CalqueError(
          .usage, "two texts are wanted, and \(names.count) are named", hint: "Name source and target.")
      }
      return try project.textPair(names[0], names[1], ladder: ladder)
    }
    guard let name = names.first, names.count == 1 else {
      throw CalqueError(
        .usage, "\(names.count) articles cannot be one \(format) file", hint: "Export them one by one, or --to epub.")
    }
    return try project.bilingualDocument(name, hint: "Files with one document can be exported.")
  }
}
