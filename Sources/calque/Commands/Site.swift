import ArgumentParser
import Bitext
import Project

/// Makes a bilingual site of the project's articles.
struct Site: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a bilingual site: a page an article, a list with search, a feed, a map; no server, no requests.",
    discussion: """
      The pages can be opened as files and read without JavaScript. The feed needs articles with a date (in their own
      front matter, or date = "2026-03-14" in Memory/articles/NAME.toml), the map the site's address. What has not changed
      is not written again.

      Examples:
        calque site -o public
        calque site transport-gratuit culture-commun -o public --title "La Rive basse"
        calque site -o public --url https://example.org/revue/
      """)

  @Argument(help: "Articles or bilingual files; all articles of the project when none is given.")
  var names: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder, made when it does not exist.", valueName: "dir"))
  var output: String

  @Option(help: "The site's name (calque.toml: site.title).")
  var title: String?

  @Option(help: ArgumentHelp("Where the site will stand (calque.toml: site.url).", valueName: "address"))
  var url: String?

  @OptionGroup var options: StoreOptions

  func run() throws {
    if let url, !url.hasPrefix("https://"), !url.hasPrefix("http://") {
      throw CalqueError(.usage, "--url cannot be \(url)", hint: "Write a whole address: https://example.org/revue/.")
    }
    let project = try options.open()
    let progress = Progress()
    project.onProgress = { progress.update($0) }
    let report = try project.buildSite(of: names, in: output, title: title, address: url)
    progress.finish()
    project.sayNotices()
    var words = ["\(Messages.count(report.articles, "article"))", "\(Messages.count(report.written, "file")) written"]
    if !report.hasFeed { words.append("no feed: no article has a date") }
    if !report.hasMap { words.append("no map: the site's address is not known") }
    Messages.summary("\(output): \(words.joined(separator: ", "))")
  }
}
