import Foundation
import HTTPTypes
import Testing

@testable import CalqueServer

@Suite("The editor's words")
struct CatalogueTests {
  private let catalogue = MessageCatalogue.embedded

  @Test("every message is there in every language, with the same arguments")
  func complete() throws {
    #expect(catalogue.keys.count == Set(catalogue.keys).count)
    #expect(catalogue.keys.count > 30)
    for (key, patterns) in catalogue.messages {
      let all = try patterns.map { try #require($0, "\(key) is missing or wrong in a language") }
      #expect(Set(all.map(\.arguments)).count == 1, "\(key) has other arguments in other languages")
    }
  }

  @Test("every message is used, and every message that is used exists")
  func used() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/CalqueServer")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects as? [URL] ?? []
    var used: Set<String> = []
    var prefixes: Set<String> = []
    for file in files where ["swift", "mustache"].contains(file.pathExtension) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /\{\{\{t\.([a-z0-9-]+)\}\}\}/) { used.insert(String(match.1)) }
      for match in text.matches(of: /words\(\s*"([a-z0-9-]+)"/) { used.insert(String(match.1)) }
      for match in text.matches(of: /(?:words|self)\(\s*"([a-z-]+-)\\\(/) { prefixes.insert(String(match.1)) }
      for match in text.matches(of: /"((?:http|screen|doubt(?!-bar))-[a-z-]+)"/) { used.insert(String(match.1)) }
    }
    for key in used { #expect(catalogue.messages[key] != nil, "\(key) is used and not in the catalogue") }
    for key in catalogue.keys {
      #expect(used.contains(key) || prefixes.contains { key.hasPrefix($0) }, "\(key) is never used")
    }
  }

  @Test("plural rules are those of the language")
  func plurals() {
    let english = Words(language: .english)
    let french = Words(language: .french)
    #expect([0, 1, 2].map { english("articles", ["count": $0]) } == ["0 articles", "1 article", "2 articles"])
    #expect([0, 1, 2].map { french("articles", ["count": $0]) } == ["0 article", "1 article", "2 articles"])
    #expect(english("articles", ["count": 12_345]) == "12,345 articles")
    #expect(french("articles", ["count": 12_345]) == "12\u{202F}345 articles")
  }

  @Test("the browser's wish chooses the language")
  func negotiation() {
    #expect(InterfaceLanguage.preferred(by: "fr-FR,fr;q=0.9,en;q=0.8") == .french)
    #expect(InterfaceLanguage.preferred(by: "de, en;q=0.5, fr;q=0.7") == .french)
    #expect(InterfaceLanguage.preferred(by: "en;q=0, fr;q=0.1") == .french)
    #expect(InterfaceLanguage.preferred(by: "ja") == .english)
    #expect(InterfaceLanguage.preferred(by: nil) == .english)
    #expect(InterfaceLanguage.preferred(by: ";;;q=x,,") == .english)
  }

  @Test("the switch wins over the browser, and remembers")
  func switches() async throws {
    let desk = try EditorDesk()
    let cookie = desk.session()
    let french = try await desk.send(.get, "/", cookie: cookie, fields: ["Accept-Language": "fr"])
    #expect(french.body.contains("<html lang=\"fr\" data-theme=\"system\">"))
    let answer = try await desk.send(
      .post, "/settings", cookie: cookie, body: "theme=dark&language=fr&back=%2Fglossary")
    #expect(answer.status == 303)
    #expect(answer.header("Location") == "/glossary")
    let chosen = try await desk.send(
      .get, "/", cookie: cookie + "; calque-language=fr; calque-theme=dark; calque-keys=off")
    #expect(chosen.body.contains("<html lang=\"fr\" data-theme=\"dark\">"))
    #expect(chosen.body.contains("data-keys=\"off\""))
    #expect(chosen.body.contains("0\u{A0}article") || chosen.body.contains("0 article"))
  }

  @Test("a pattern that is wrong is no pattern")
  func wrongPatterns() {
    for text in ["{", "}", "{a", "{n, plural, one{x}}", "{n, plural, other{x}", "{n, select, other{x}}"] {
      #expect(MessagePattern(text) == nil, "\(text)")
    }
  }
}
