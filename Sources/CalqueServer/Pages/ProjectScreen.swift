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

  private func row(_ status: ArticleStatus, _ words: Words) -> Model {
    let stale = [status.sourceChanges, status.targetChanges].reduce(0) { $0 + ($1?.removed.count ?? 0) }
    var remarks: [Model] = []
    if status.doubtful > 0 {
      remarks.append(["text": .text(words("doubtful", ["count": status.doubtful])), "kind": "doubt"])
    }
    if stale > 0 { remarks.append(["text": .text(words("stale", ["count": stale])), "kind": "stale"]) }
    if status.untranslated > 0 {
      remarks.append(["text": .text(words("untranslated", ["count": status.untranslated])), "kind": "gap"])
    }
    let isDone = status.rows > 0 && status.confirmed == status.rows
    if isDone { remarks.append(["text": .text(words("all-confirmed")), "kind": "done"]) }
    return [
      "name": .text(status.name), "path": .text("/articles/\(FormFields.encoded(status.name))"),
      "languages": .text("\(status.sourceLanguage) – \(status.targetLanguage)"),
      "state": .text(words("confirmed-of", ["confirmed": status.confirmed, "rows": status.rows])),
      "confirmed": .text(String(status.confirmed)), "rows": .text(String(max(status.rows, 1))),
      "remarks": .list(remarks),
    ]
  }
}
