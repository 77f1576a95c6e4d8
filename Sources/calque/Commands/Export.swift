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
      """)

  @Argument(help: "A bilingual file, or the name of an article.")
  var name: String

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("The format: \(ExportFormat.names.joined(separator: ", ")).", valueName: "format"))
  var format: String

  @Flag(help: "Refuse to write when the format cannot carry everything.")
  var strict = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: StoreOptions

  func run() throws {
    let project = try options.open()
    let exportFormat = try ExportFormat(name: format)
    let documents = try project.bilingualDocuments(name)
    guard let document = documents.first, documents.count == 1 else {
      throw CalqueError(
        .unsupported, "the file holds \(documents.count) documents", at: .init(file: name),
        hint: "Files with one document can be exported.")
    }
    let bytes = try project.bytes(of: document, as: exportFormat, isStrict: strict)
    project.sayNotices()
    try output.write(bytes)
  }
}
