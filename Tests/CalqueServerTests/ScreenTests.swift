import HTTPTypes
import Project
import Testing

@testable import CalqueServer

@Suite("The editor's screens")
struct ScreenTests {
  private static let screens = [
    "/", "/new", "/concordance?q=ville", "/glossary", "/articles/greve/align", "/articles/greve/translate",
    "/articles/greve/checks", "/articles/greve/read", "/articles/greve/export", "/articles/none/align", "/nothing",
  ]

  @Test("each has one title, one main part and no code of its own", arguments: screens)
  func noInlineCode(path: String) async throws {
    let desk = try EditorDesk()
    _ = try await desk.article()
    let answer = try await desk.send(.get, path, cookie: desk.session())
    #expect(answer.status == (path.contains("no") && !path.contains("concordance") ? 404 : 200) || path == "/new")
    let page = answer.body
    #expect(page.contains("<!DOCTYPE html>"))
    #expect(page.matches(of: /<h1/).count == 1)
    #expect(page.matches(of: /<main/).count == 1)
    #expect(page.matches(of: /<script(?! src="\/assets\/)/).isEmpty)
    #expect(page.matches(of: /<style|\sstyle=|\son[a-z]+=|javascript:/).isEmpty)
    #expect(page.matches(of: /\{\{|\}\}/).isEmpty)
    #expect(page.matches(of: /https?:\/\//).isEmpty)
  }

  @Test("align shows rows as a real table, each cell with its language and direction")
  func align() async throws {
    let desk = try EditorDesk()
    let name = try await desk.article()
    let page = try await desk.send(.get, "/articles/\(name)/align", cookie: desk.session()).body
    #expect(page.contains("<table class=\"bitext\" id=\"grid\" role=\"grid\""))
    #expect(page.matches(of: /<th scope="col">/).count == 4)
    let rows = page.matches(of: /<tr class="row [^"]*" id="row-[^"]+" data-row="[^"]+">/).count
    #expect(rows >= 7)
    #expect(
      page.matches(of: /<td class="cell source[^"]*" data-side="source" tabindex="-1" lang="fr" dir="ltr">/).count
        == rows)
    #expect(
      page.matches(of: /<td class="cell target[^"]*" data-side="target" tabindex="-1" lang="en" dir="ltr">/).count
        == rows)
    #expect(page.contains("<p data-segment=\"0\">La ville attend.</p>"))
    #expect(page.contains("left to look at"))
  }

  @Test("the rows stand in groups of fifty, so that a browser need not lay out those out of sight")
  func groups() async throws {
    let desk = try EditorDesk()
    let lines = (1...120).map { "\($0)." }
    let name = try await desk.article(
      source: lines.map { "La ligne \($0)" }.joined(separator: "\n\n"),
      target: lines.map { "The line \($0)" }.joined(separator: "\n\n"))
    let page = try await desk.send(.get, "/articles/\(name)/align", cookie: desk.session()).body
    #expect(
      page.split(separator: "<tbody>").dropFirst().map { $0.matches(of: /<tr class="row/).count } == [50, 50, 20])
  }

  @Test("every key is a button or a link")
  func keysAreButtons() async throws {
    let desk = try EditorDesk()
    let name = try await desk.article()
    let page = try await desk.send(.get, "/articles/\(name)/align", cookie: desk.session()).body
    let keys = [
      "Enter", "n", "N", "m", "M", "s", "Alt+ArrowUp", "Alt+ArrowDown", "Space", "x", "e", "R", "z", "Z", "/", "g", "?",
    ]
    for key in keys { #expect(page.contains("data-key=\"\(key)\""), "\(key)") }
  }

  @Test("an interface in French has no English of ours")
  func french() async throws {
    let desk = try EditorDesk()
    let name = try await desk.article()
    let page = try await desk.send(
      .get, "/articles/\(name)/align", cookie: desk.session(), fields: ["Accept-Language": "fr"])
    #expect(page.body.contains("<html lang=\"fr\""))
    #expect(page.body.contains("Fusionner avec la suivante"))
    for word in ["Merge", "Confirm<", "left to look", "Keyboard"] { #expect(!page.body.contains(word)) }
  }

  @Test("the reader page runs its own script only, and only the editor may frame it")
  func reader() async throws {
    let desk = try EditorDesk()
    let name = try await desk.article()
    let cookie = desk.session()
    let page = try await desk.send(.get, "/articles/\(name)/page", cookie: cookie)
    let policy = try #require(page.header("Content-Security-Policy"))
    #expect(policy.contains("script-src 'sha256-") && policy.contains("frame-ancestors 'self'"))
    #expect(!policy.contains("script-src 'unsafe-inline'"))
    #expect(page.body.contains("The town is waiting."))
    // Typeset, and with its images, as the file that is exported.
    #expect(page.body.contains("«\u{A0}Nous ne céderons pas\u{A0}»"))
    let image = try await desk.article(
      "image", source: "# La pluie\n\n![Un point](point.gif)\n\nIl pleut.\n", target: "# Rain\n\nIt is raining.\n")
    try FileSystem.write(Self.dot, to: desk.path + "/Articles/point.gif")
    let shown = try await desk.send(.get, "/articles/\(image)/page", cookie: cookie)
    #expect(shown.body.contains("src=\"data:image/gif;base64,R0lGODlh"))
    let frame = try await desk.send(.get, "/articles/\(name)/read", cookie: cookie)
    #expect(frame.body.contains("<iframe class=\"reader\" src=\"/articles/greve/page\""))
  }

  /// One transparent point.
  private static let dot: [UInt8] =
    Array("GIF89a".utf8) + [
      1, 0, 1, 0, 0x80, 0, 0, 255, 255, 255, 0, 0, 0, 0x21, 0xF9, 4, 1, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0,
    ]
    + [1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B]

  @Test("every format that can hold the article is one download away")
  func export() async throws {
    let desk = try EditorDesk()
    let name = try await desk.article()
    let cookie = desk.session()
    let page = try await desk.send(.get, "/articles/\(name)/export", cookie: cookie).body
    for format in ["tmx", "html", "xliff2.1"] {
      #expect(page.contains("href=\"/articles/greve/export/\(format)\""), "\(format)")
      let file = try await desk.send(.get, "/articles/\(name)/export/\(format)", cookie: cookie)
      #expect(file.status == 200)
      #expect(file.header("Content-Disposition")?.contains("attachment; filename*=UTF-8''greve.fr-en.") == true)
      #expect(file.body.contains("The town is waiting."))
    }
    #expect(try await desk.send(.get, "/articles/\(name)/export/nonsense", cookie: cookie).status == 400)
  }

  @Test("a term that is added stands in the glossary and its file")
  func glossary() async throws {
    let desk = try EditorDesk()
    let cookie = desk.session()
    let answer = try await desk.send(
      .post, "/glossary", cookie: cookie, body: "source=mairie&target=town+hall&status=preferred&note=not+%22city%22")
    #expect(answer.status == 303)
    let page = try await desk.send(.get, "/glossary", cookie: cookie).body
    #expect(page.contains("<p>mairie <span") && page.contains("<p>town hall <span"))
    #expect(page.contains("not &quot;city&quot;"))
    #expect(try await desk.send(.post, "/glossary", cookie: cookie, body: "source=x&status=preferred").status == 400)
  }

  @Test("two pasted texts are shown as they are read, corrected and made an article")
  func newArticle() async throws {
    let desk = try EditorDesk()
    let cookie = desk.session()
    let texts =
      "source-text=\(FormFields.encoded(EditorDesk.french))&target-text=\(FormFields.encoded(EditorDesk.english))"
    let shown = try await desk.send(.post, "/new", cookie: cookie, body: texts + "&action=read&name=pasted")
    #expect(shown.status == 200)
    #expect(shown.body.contains("<select name=\"source-role-"))
    #expect(shown.body.contains("French, "))
    #expect(shown.body.contains("La ville attend."))
    let made = try await desk.send(.post, "/new", cookie: cookie, body: texts + "&action=create&name=pasted")
    #expect(made.status == 303)
    let place = try #require(made.header("Location"))
    #expect(try await desk.send(.get, place, cookie: cookie).body.contains("The town is waiting."))
    #expect(try await desk.send(.post, "/new", cookie: cookie, body: "action=create&source-text=a").status == 400)
  }

  @Test("one text alone is shown as it is read, and made an article that is to be translated")
  func newTranslation() async throws {
    let desk = try EditorDesk()
    _ = try await desk.article("old")
    let cookie = desk.session()
    let text = "source-text=\(FormFields.encoded(EditorDesk.french))&target-text=&name=alone"
    let shown = try await desk.send(.post, "/new", cookie: cookie, body: text + "&action=read")
    #expect(shown.status == 200 && shown.body.contains("Empty: it will be translated here."))
    #expect(shown.body.contains("value=\"translate\" class=\"primary\""))
    let made = try await desk.send(.post, "/new", cookie: cookie, body: text + "&action=translate")
    #expect(made.status == 303 && made.header("Location") == "/articles/alone.fr-en.xlf/translate")
    let page = try await desk.send(.get, "/articles/alone.fr-en.xlf/translate", cookie: cookie).body
    #expect(page.contains("The town is waiting.") && page.contains("class=\"origin\""))
    // With two texts it is not what was meant, nor without any.
    for body in ["source-text=a&target-text=b&action=translate", "action=translate", "action=read"] {
      #expect(try await desk.send(.post, "/new", cookie: cookie, body: body).status == 400, "\(body)")
    }
  }

  @Test("an article whose file is damaged is listed with what is wrong, and the others stay within reach")
  func damagedArticle() async throws {
    let desk = try EditorDesk()
    _ = try await desk.article("good")
    try FileSystem.write("<xliff", to: desk.path + "/Memory/articles/bad.fr-en.xlf")
    let page = try await desk.send(.get, "/", cookie: desk.session())
    #expect(page.status == 200)
    #expect(page.body.contains("href=\"/articles/good/align\"") && !page.body.contains("href=\"/articles/bad/align\""))
    #expect(page.body.contains("class=\"remark error\">"))
  }

  @Test("a term that is added counts at once in an article that is open")
  func termCounts() async throws {
    let desk = try EditorDesk()
    let name = try await desk.article()
    let cookie = desk.session()
    let session = try await desk.site.project.session(for: name)
    let row = try #require(await session.rows.first { $0.source.first?.text.contains("mairie") == true })
    let panel = "/articles/\(name)/panel?row=\(row.id)"
    #expect(try await !desk.send(.get, panel, cookie: cookie).body.contains("city hall"))
    _ = try await desk.send(.post, "/glossary", cookie: cookie, body: "source=mairie&target=city+hall&status=preferred")
    #expect(try await desk.send(.get, panel, cookie: cookie).body.contains("city hall"))
    // So does one that somebody writes into the file.
    let path = try #require(try ProjectFolder(at: desk.path).glossaryPaths().first)
    let table = String(decoding: try FileSystem.read(path), as: UTF8.self)
    try FileSystem.write(table.replacing("city hall", with: "council house"), to: path)
    _ = try await desk.send(.get, "/articles/\(name)/translate", cookie: cookie)
    #expect(try await desk.send(.get, panel, cookie: cookie).body.contains("council house"))
  }
}
