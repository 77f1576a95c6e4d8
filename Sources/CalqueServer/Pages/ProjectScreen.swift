import Bitext
import Hummingbird
import Project

/// The first page: the project's articles and how far each is, in words.
struct ProjectScreen {
  let project: EditorProject

  func add(to router: Router<EditorContext>) {
    router.get("/") { request, context in
      let words = context.words
      let articles = try await project.articles()
      let page = Page(
        template: "project", title: project.name, projectScreen: "project",
        model: [
          "projectName": .text(project.name),
          "summary": .text(words("articles", ["count": articles.count])),
          "hasArticles": .flag(!articles.isEmpty),
          "articles": .list(articles.map { row($0, words) }),
        ])
      return page.response(request, context)
    }
  }

  private func row(_ article: ArticleOverview, _ words: Words) -> Model {
    let counts = article.counts
    var remarks: [Model] = []
    func remark(_ kind: String, _ text: String) { remarks.append(["kind": .text(kind), "text": .text(text)]) }
    if let errors = article.errors, errors > 0 { remark("error", words("errors", ["count": errors])) }
    if counts.doubtful > 0 { remark("doubt", words("left-to-look-at", ["count": counts.doubtful])) }
    if counts.stale > 0 { remark("stale", words("stale", ["count": counts.stale])) }
    if counts.untranslated > 0 { remark("gap", words("untranslated", ["count": counts.untranslated])) }
    if counts.rows > 0, counts.confirmed == counts.rows { remark("done", words("all-confirmed")) }
    return [
      "name": .text(article.name), "title": .text(article.title), "sourceTag": .text(article.sourceLanguage.identifier),
      "path": .text("/articles/\(FormFields.encoded(article.name))"),
      "languages": .text("\(words.name(of: article.sourceLanguage)) – \(words.name(of: article.targetLanguage))"),
      "state": .text(words("confirmed-of", ["confirmed": counts.confirmed, "rows": counts.rows])),
      "confirmed": .text(String(counts.confirmed)), "rows": .text(String(max(counts.rows, 1))),
      "remarks": .list(remarks),
    ]
  }
}
