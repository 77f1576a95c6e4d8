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
          "articles": .list(
            articles.map { entry in
              switch entry.outcome {
              case .success(let overview): row(overview, words)
              case .failure(let error): broken(entry, error, words)
              }
            }),
        ])
      return page.response(request, context)
    }
  }

  /// An article whose files are damaged: why it cannot be opened, in place of how far it is.
  private func broken(_ entry: ArticleList.Entry, _ error: CalqueError, _ words: Words) -> Model {
    let said = ErrorPages.said(error, words)
    return [
      "name": .text(entry.name), "title": .text(entry.name), "isBroken": true, "languages": .text(entry.file),
      "remarks": .list([["kind": "error", "text": .text(said.message)]]), "hint": .text(said.hint),
    ]
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
      // What is hardly translated yet is to be translated first.
      "screen": .text(counts.untranslated * 2 > counts.rows ? "translate" : "align"),
      "languages": .text("\(words.name(of: article.sourceLanguage)) – \(words.name(of: article.targetLanguage))"),
      "state": .text(words("confirmed-of", ["confirmed": counts.confirmed, "rows": counts.rows])),
      "confirmed": .text(String(counts.confirmed)), "rows": .text(String(max(counts.rows, 1))),
      "remarks": .list(remarks),
    ]
  }
}
