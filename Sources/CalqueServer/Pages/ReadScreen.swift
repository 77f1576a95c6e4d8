import Bitext
import HTTPTypes
import Hummingbird
import Project
import Publishing

/// The reader page of an article, as it is published.
struct ReadScreen {
  let project: EditorProject

  func add(to router: Router<EditorContext>) {
    router.get("articles/:article/read") { request, context in
      let name = try context.article()
      _ = try await project.session(for: name)
      let page = Page(
        template: "read", title: "\(name) · \(context.words("screen-read"))", article: (name, .read),
        model: ["path": .text("/articles/\(FormFields.encoded(name))/page")])
      var response = page.response(request, context)
      response.headers.setPolicy(ResponseHeaders.policy + "; frame-src 'self'")
      return response
    }
    router.get("articles/:article/page") { _, context in
      let document = try await project.session(for: try context.article()).bilingualDocument
      let language: LanguageTag = context.preferences.language == .french ? .french : .english
      var response = Response.html(try await project.page(of: document, interfaceLanguage: language))
      // The page brings its own style and script; nothing else may run, and only the editor may frame it.
      response.headers.setPolicy(BilingualPage.contentSecurityPolicy + "; frame-ancestors 'self'")
      return response
    }
  }
}

extension HTTPFields {
  /// Says a content security policy in place of the usual one.
  mutating func setPolicy(_ policy: String) {
    if let name = HTTPField.Name("Content-Security-Policy") { self[name] = policy }
  }
}
