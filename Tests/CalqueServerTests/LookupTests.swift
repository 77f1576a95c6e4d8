import Foundation
import HTTPTypes
import Testing

@testable import CalqueServer

@Suite("GET /lookup answers programs as calque lookup --jsonl does")
struct LookupTests {
  private func ask(_ query: String, of desk: EditorDesk) async throws -> EditorDesk.Answer {
    try await desk.send(
      .get, "/lookup" + query, cookie: desk.session(), fields: ["Accept": "application/json"])
  }

  private struct Found: Decodable, Equatable {
    struct Match: Decodable, Equatable {
      let score: Int
      let source: String
      let target: String
      let origin: String
    }
    let matches: [Match]
  }

  private func found(_ answer: EditorDesk.Answer) throws -> [Found.Match] {
    #expect(answer.status == 200 && answer.header("Content-Type") == "application/json")
    return try JSONDecoder().decode(Found.self, from: Data(answer.body.utf8)).matches
  }

  @Test("an equal text, a similar one, and nothing")
  func matches() async throws {
    let desk = try EditorDesk()
    _ = try await desk.article()
    let cookie = desk.session()
    func ask(_ text: String, _ more: String = "") async throws -> [Found.Match] {
      try found(try await desk.send(.get, "/lookup?text=\(FormFields.encoded(text))\(more)", cookie: cookie))
    }
    let exact = try await ask("Le tribunal se réunira mardi.")
    #expect(exact.first?.source == "Le tribunal se réunira mardi.")
    #expect(exact.first?.target == "The court will meet on Tuesday.")
    #expect(exact.first.map { (95...102).contains($0.score) } == true)
    let fuzzy = try await ask("Le tribunal se réunira vendredi.")
    #expect(fuzzy.first?.target == "The court will meet on Tuesday.")
    #expect(fuzzy.first.map { (70..<100).contains($0.score) } == true)
    // From 100 on only equal texts count; the limit is kept.
    #expect(try await ask("Le tribunal se réunira vendredi.", "&threshold=100").isEmpty)
    #expect(try await ask("Le tribunal se réunira mardi.", "&threshold=1&limit=1").count == 1)
    #expect(try await ask("Rien de tel n’a jamais été dit ici.").isEmpty)
  }

  @Test("a project without a memory has no matches")
  func noMemory() async throws {
    let desk = try EditorDesk()
    #expect(try found(try await desk.send(.get, "/lookup?text=a", cookie: desk.session())).isEmpty)
  }

  @Test(
    "a field that is missing or wrong is refused and named",
    arguments: [
      ("", "text"), ("?text=", "text"), ("?text=%20%0A", "text"), ("?text=a&limit=0", "limit"),
      ("?text=a&limit=99999999999999999999", "limit"), ("?text=a&limit=-5", "limit"),
      ("?text=a&threshold=103", "threshold"), ("?text=a&threshold=x", "threshold"),
    ])
  func refused(query: String, field: String) async throws {
    let desk = try EditorDesk()
    let answer = try await ask(query, of: desk)
    #expect(answer.status == 400)
    #expect(answer.body.contains("\"code\":\"usage\""))
    #expect(answer.body.contains("the field \(field) is missing or wrong"))
  }

  @Test("broken percent escapes and bytes that are no UTF-8 are text like any other")
  func brokenEscapes() async throws {
    let desk = try EditorDesk()
    _ = try await desk.article()
    #expect(try found(try await ask("?text=%zz%C3%28%ff", of: desk)).isEmpty)
  }

  @Test("without the cookie nothing is answered")
  func noCookie() async throws {
    let desk = try EditorDesk()
    _ = try await desk.article()
    let answer = try await desk.send(.get, "/lookup?text=mardi", cookie: "", fields: ["Accept": "application/json"])
    #expect(answer.status == 403 && !answer.body.contains("matches"))
  }
}
