import HTTPTypes
import Project
import Testing

@testable import CalqueServer

@Suite("Text is only ever text")
struct InjectionTests {
  private static let hostile = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>",
    "' autofocus onfocus='alert(1)",
    "<\u{301}script>", "{{{title}}}", "</textarea><b>", "</title><b>", "javascript:alert(1)", "<!--",
  ]

  /// What must not stand in a page as markup.
  private func isClean(_ page: String) -> Bool {
    page.matches(of: /<script(?! src="\/assets\/)|<img|<svg(?! class="doubt-bar")|<b>|<\x{301}|<!--/).isEmpty
      && page.replacing(/"[^"]*"/, with: "").matches(of: /<[^>]*\son[a-z]+\s*=\s*["']?alert/).isEmpty
  }

  @Test("in the article's texts, on every screen")
  func texts() async throws {
    let desk = try EditorDesk()
    let lines = Self.hostile.map { "Un texte avec \($0) au milieu, et 12 mots." }
    let name = try await desk.article(
      source: lines.joined(separator: "\n\n"),
      target: lines.map { $0.replacing("Un texte", with: "A text") }.joined(separator: "\n\n"))
    let cookie = desk.session()
    for path in ["/", "align", "translate", "checks", "export", "panel?row=", "read"] {
      let target = path.hasPrefix("/") ? path : "/articles/\(name)/\(path)"
      let page = try await desk.send(.get, target, cookie: cookie)
      #expect(isClean(page.body), "\(path)")
    }
  }

  @Test("in queries, forms and paths", arguments: hostile)
  func requests(text: String) async throws {
    let desk = try EditorDesk()
    let name = try await desk.article()
    let cookie = desk.session()
    let encoded = FormFields.encoded(text)
    for path in [
      "/concordance?q=\(encoded)", "/glossary?source=\(encoded)&target=\(encoded)", "/articles/\(encoded)/align",
      "/articles/\(name)/align?row=\(encoded)&side=\(encoded)&done=\(encoded)", "/\(encoded)",
      "/articles/\(name)/export/\(encoded)", "/articles/\(name)/rows/\(encoded)",
    ] {
      #expect(isClean(try await desk.send(.get, path, cookie: cookie).body), "\(path)")
    }
    let term = "source=\(encoded)&target=\(encoded)&status=preferred&note=\(encoded)"
    _ = try await desk.send(.post, "/glossary", cookie: cookie, body: term)
    #expect(isClean(try await desk.send(.get, "/glossary", cookie: cookie).body))
    let article =
      "action=read&name=\(encoded)&source-text=\(encoded)&target-text=\(encoded)&source-language=fr&target-language=en"
    #expect(isClean(try await desk.send(.post, "/new", cookie: cookie, body: article).body))
    let operation = "version=0&operation=\(encoded)&row=\(encoded)"
    #expect(isClean(try await desk.send(.post, "/articles/\(name)/operations", cookie: cookie, body: operation).body))
  }

  @Test("in a translation that somebody types")
  func typed() async throws {
    let desk = try EditorDesk()
    let name = try await desk.article()
    let cookie = desk.session()
    let session = try await desk.site.project.session(for: name)
    for text in Self.hostile {
      let row = try #require(await session.rows.first { !$0.target.isEmpty })
      let body =
        "version=\(await session.version)&operation=translate&screen=translate&row=\(row.id)&text=\(FormFields.encoded(text))"
      let answer = try await desk.send(.post, "/articles/\(name)/operations", cookie: cookie, body: body)
      #expect(answer.status == 303, "\(text)")
      let page = try await desk.send(.get, "/articles/\(name)/translate?row=\(row.id)", cookie: cookie).body
      #expect(isClean(page), "\(text)")
    }
  }
}
