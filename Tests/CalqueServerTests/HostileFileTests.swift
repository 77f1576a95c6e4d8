import Foundation
import HTTPTypes
import Testing

@testable import CalqueServer

/// The hostile files of the development data, which need not be there.
enum HostileFiles {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data/hostile").path

  static func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

  static func bytes(of name: String) throws -> Data { try Data(contentsOf: URL(filePath: folder + "/" + name)) }
}

@Suite("Hostile files on the screen for new articles: each is answered with a page that says what is wrong")
struct HostileFileTests {
  private func form(_ name: String, _ data: Data, action: String, with translation: String = "") -> String {
    "action=\(action)&name=x&source-name=\(FormFields.encoded(name))"
      + "&source-data=\(FormFields.encoded(data.base64EncodedString()))"
      + "&source-language=fr&target-language=en&forcing=on&target-text=\(FormFields.encoded(translation))"
  }

  /// A page of ours, in which nothing of the file became markup.
  private func expectSane(_ answer: EditorDesk.Answer, _ name: String) {
    #expect([200, 303, 400, 409, 413, 422].contains(answer.status), "\(name): \(answer.status)")
    guard answer.status != 303 else { return }
    #expect(answer.body.contains("<!DOCTYPE html>") && answer.body.hasSuffix("</html>\n"), "\(name)")
    #expect(
      answer.body.matches(of: /<script(?! src="\/assets\/)|<img|<svg|<iframe|<object|<embed|<base/).isEmpty, "\(name)")
    #expect(
      answer.body.replacing(/"[^"]*"/, with: "").matches(of: /<[a-z]+[^>]*\son[a-z]+\s*=/).isEmpty, "\(name)")
    if answer.status != 200 {
      #expect(answer.body.contains(/<section class="conflict" role="alert"><h2>[^<]{4,}<\/h2>/), "\(name) says nothing")
    }
  }

  private func tryAll(_ files: [(name: String, data: Data)]) async throws {
    for (name, data) in files {
      let desk = try EditorDesk()
      let cookie = desk.session()
      let shown = try await desk.send(.post, "/new", cookie: cookie, body: form(name, data, action: "read"))
      expectSane(shown, name)
      let made = try await desk.send(.post, "/new", cookie: cookie, body: form(name, data, action: "translate"))
      expectSane(made, name)
      // What can be shown can be made an article, unless there is nothing in it to translate.
      if made.status == 303, let place = made.header("Location") {
        let page = try await desk.send(.get, place, cookie: cookie)
        #expect(page.status == 200, "\(name)")
        #expect(page.body.matches(of: /<script(?! src="\/assets\/)|<img|<iframe/).isEmpty, "\(name)")
      } else {
        #expect(!FileManager.default.fileExists(atPath: desk.path + "/Articles"), "\(name) left something behind")
      }
      #expect(try await desk.send(.get, "/", cookie: cookie).status == 200, "after \(name)")
      #expect(!FileManager.default.fileExists(atPath: desk.path + "/../evil"), "\(name) came out of the folder")
    }
  }

  @Test(
    "files of our own: no text, half an archive, endless nesting, markup that would do something, names that lead out")
  func own() async throws {
    let script = "<p>Un texte.<script>alert(1)</script><img src=x onerror=alert(1)></p>"
    try await tryAll([
      ("nul.txt", Data([0x61, 0, 0x62])), ("broken.txt", Data([0xC3, 0x28, 0xFF, 0xFE, 0x80])),
      ("half.docx", Data("PK\u{3}\u{4}\u{14}\u{0}".utf8)), ("no.docx", Data("no archive at all".utf8)),
      ("deep.md", Data(String(repeating: ">", count: 9_000).utf8) + Data(" a".utf8)),
      ("deep.html", Data(String(repeating: "<div>", count: 9_000).utf8) + Data("Un texte.".utf8)),
      ("script.html", Data(script.utf8)), ("..%2f..%2fevil", Data("Un texte.".utf8)),
      ("../../../evil.txt", Data("Un texte.".utf8)), ("<img src=x onerror=alert(1)>.md", Data("# Un titre".utf8)),
      ("a\u{0}b\r\nSet-Cookie: x=1.txt", Data("Un texte.".utf8)),
      (String(repeating: "a", count: 4_000), Data("Un mot.".utf8)),
      ("blank.txt", Data(" \n\n ".utf8)), ("empty.txt", Data()), ("bom.txt", Data([0xEF, 0xBB, 0xBF])),
      ("rtl.txt", Data("\u{202E}Un texte.\u{2066}".utf8)),
    ])
  }

  @Test(
    "files of the development data",
    .enabled(if: FileManager.default.fileExists(atPath: HostileFiles.folder), "no ../shared/data/hostile"),
    .enabled(if: ProcessInfo.processInfo.environment["CALQUE_SOAK"] != nil, "only in make soak"))
  func developmentData() async throws {
    let names = try HostileFiles.names().filter { !$0.hasSuffix(".http") && $0 != "index.tsv" }
    #expect(names.count > 100)
    try await tryAll(try names.map { ($0, try HostileFiles.bytes(of: $0)) })
  }

  @Test("a language that is none is said above the form, and the texts stay in it")
  func wrongLanguage() async throws {
    let desk = try EditorDesk()
    let answer = try await desk.send(
      .post, "/new", cookie: desk.session(), body: "action=read&source-text=Un+texte.&source-language=klingonish")
    #expect(answer.status == 422)
    #expect(answer.body.contains(">Un texte.</textarea>") && answer.body.contains("value=\"klingonish\""))
  }
}
