import ArgumentParser
import Bitext
import Project

/// Writes the bilingual page of an article.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write an article's bilingual page: both texts side by side, one file, no request to anywhere.",
    discussion: """
      Examples:
        calque read transport-gratuit -o transport-gratuit.html
        calque read next.xlf > next.html
      """)

  @Argument(help: "The name of an article, or a bilingual file.")
  var article: String

  @OptionGroup var columns: ColumnOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var options: StoreOptions

  func run() throws {
    let mapping = try columns.mapping()
    let project = try options.open { $0.columns = mapping }
    let document = try project.bilingualDocument(article, hint: "Give a file with one article.")
    let bytes = try project.bytes(of: document, as: .html)
    project.sayNotices()
    try output.write(bytes)
  }
}
