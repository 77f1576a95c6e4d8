import ArgumentParser
import Bitext
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
        calque export transport-gratuit --to spip --side source     one language, as a sheet of fields
        calque export one two three --to epub --title "Issue 12" -o issue-12.epub
      """)

  @Argument(help: "A bilingual file, or the name of an article; several make one EPUB book.")
  var names: [String]

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("The format: \(ExportFormat.names.joined(separator: ", ")).", valueName: "format"))
  var format: String

  @Flag(help: "Refuse to write when the format cannot carry everything.")
  var strict = false

  @Option(help: ArgumentHelp("Whose text, in formats of one language: source or target.", valueName: "side"))
  var side = Side.target.rawValue

  @Option(help: "The title of an EPUB book.")
  var title: String?

  @Option(
    help: ArgumentHelp("When an EPUB book was last changed, which the format wants: 2026-03-14.", valueName: "date"))
  var date: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: StoreOptions

  func run() throws {
    let project = try options.open()
    let exportFormat = try ExportFormat(name: format)
    guard let side = Side(rawValue: side) else {
      throw CalqueError(.usage, "--side cannot be \(side)", hint: "Use source or target.")
    }
    let bytes: [UInt8]
    if exportFormat == .epub {
      let moment = try date.map { text throws(CalqueError) -> Timestamp in
        guard let moment = Timestamp(text) else {
          throw CalqueError(.usage, "--date cannot be \(text)", hint: "Write it as 2026-03-14.")
        }
        return moment
      }
      var documents: [BilingualDocument] = []
      for name in names { documents += try project.bilingualDocuments(name) }
      bytes = try project.book(of: documents, title: title, date: moment)
    } else {
      bytes = try project.bytes(of: try one(project), as: exportFormat, side: side, isStrict: strict)
    }
    project.sayNotices()
    try output.write(bytes)
  }

  private func one(_ project: Project) throws -> BilingualDocument {
    guard let name = names.first, names.count == 1 else {
      throw CalqueError(
        .usage, "\(names.count) articles cannot be one \(format) file", hint: "Export them one by one, or --to epub.")
    }
    return try project.bilingualDocument(name, hint: "Files with one document can be exported.")
  }
}
