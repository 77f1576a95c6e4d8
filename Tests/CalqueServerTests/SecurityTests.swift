import HTTPTypes
import Testing

@testable import CalqueServer

@Suite("The editor answers one person's browser, and only its own pages")
struct SecurityTests {
  @Test("without the token nothing is answered")
  func noToken() async throws {
    let desk = try EditorDesk()
    for path in ["/", "/assets/editor.js", "/concordance", "/no-such-page"] {
      let answer = try await desk.send(.get, path, cookie: "")
      #expect(answer.status == 403)
      #expect(!answer.body.contains("Desk"))
    }
  }

  @Test("the token is exchanged once for a cookie that no script and no other site sees")
  func tokenIsExchanged() async throws {
    let desk = try EditorDesk()
    let first = try await desk.send(.get, "/?token=" + desk.site.keys.token, cookie: "")
    #expect(first.status == 303)
    #expect(first.header("Location") == "/")
    let cookie = try #require(first.header("Set-Cookie"))
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") && cookie.contains("Path=/"))
    let pair = String(try #require(cookie.split(separator: ";").first))
    #expect(try await desk.send(.get, "/", cookie: pair).status == 200)
    let second = try await desk.send(.get, "/?token=" + desk.site.keys.token, cookie: "")
    #expect(second.status == 403)
    #expect(second.body.contains("was used already"))
    #expect(try await desk.send(.get, "/?token=" + desk.site.keys.token, cookie: pair).status == 303)
  }

  @Test("where programs are served, the token lets them in as it is, and only there")
  func programs() async throws {
    func status(_ desk: EditorDesk, _ method: HTTPRequest.Method, _ authorization: String) async throws -> Int {
      try await desk.send(
        method, method == .get ? "/" : "/settings", cookie: "", body: method == .get ? "" : "theme=dark",
        fields: ["Authorization": authorization, "Sec-Fetch-Site": ""]
      ).status
    }
    let desk = try EditorDesk(servesPrograms: true)
    let token = desk.site.keys.token
    #expect(try await status(desk, .get, "Bearer \(token)") == 200)
    #expect(try await status(desk, .get, "bearer \(token)") == 200)
    #expect(try await status(desk, .post, "Bearer \(token)") == 303)
    for wrong in ["Bearer x", "Bearer", token, "Basic \(token)", "Bearer \(token) x"] {
      #expect(try await status(desk, .get, wrong) == 403, "\(wrong)")
    }
    // The address opens as often as it is wanted; the host must be ours all the same.
    for _ in 0..<3 { #expect(try await desk.send(.get, "/?token=" + token, cookie: "").status == 303) }
    let rebound = ["Authorization": "Bearer \(token)", "Host": "evil.example:4711"]
    #expect(try await desk.send(.get, "/", cookie: "", fields: rebound).status == 421)
    // The editor of one person knows no such thing.
    let other = try EditorDesk()
    #expect(try await status(other, .get, "Bearer \(other.site.keys.token)") == 403)
  }

  @Test("a project has the same port each time, and another one when somebody has it")
  func usualPort() async throws {
    let desk = try EditorDesk()
    let port = ServerAddress.usualPort(of: desk.path)
    #expect((61_000..<65_536).contains(port))
    #expect(ServerAddress.usualPort(of: desk.path + "/.") == port)
  }

  @Test("a name that was made to point here is refused", arguments: ["evil.example:4711", "127.0.0.1", "127.0.0.1:80"])
  func foreignHost(host: String) async throws {
    let desk = try EditorDesk()
    let answer = try await desk.send(.get, "/", cookie: desk.session(), fields: ["Host": host])
    #expect(answer.status == 421)
  }

  @Test("a write must come from a page of the editor")
  func writes() async throws {
    let desk = try EditorDesk()
    let cookie = desk.session()
    func status(_ fields: [String: String]) async throws -> Int {
      try await desk.send(.post, "/settings", cookie: cookie, body: "theme=dark", fields: fields).status
    }
    #expect(try await status(["Sec-Fetch-Site": "same-origin"]) == 303)
    #expect(try await status(["Sec-Fetch-Site": "same-origin", "Origin": "null"]) == 303)
    #expect(try await status(["Sec-Fetch-Site": "", "Origin": "http://127.0.0.1:4711"]) == 303)
    #expect(try await status(["Sec-Fetch-Site": "cross-site", "Origin": "http://127.0.0.1:4711"]) == 403)
    #expect(try await status(["Sec-Fetch-Site": "same-site"]) == 403)
    #expect(try await status(["Sec-Fetch-Site": "same-origin", "Origin": "http://evil.example"]) == 403)
    #expect(try await status(["Sec-Fetch-Site": "", "Origin": "null"]) == 403)
    #expect(try await status(["Sec-Fetch-Site": ""]) == 403)
  }

  @Test("what is too large is refused")
  func limits() async throws {
    let desk = try EditorDesk()
    let cookie = desk.session()
    let body = "theme=dark&x=" + String(repeating: "a", count: RequestLimits.formBytes)
    let refused = try await desk.send(.post, "/settings", cookie: cookie, body: body)
    #expect(refused.status == 413)
    #expect(refused.body.contains("Texts may have \(RequestLimits.textBytes >> 20) MiB together"), "the limit is named")
    let header = ["X-Long": String(repeating: "a", count: RequestLimits.headerBytes)]
    #expect(try await desk.send(.get, "/", cookie: cookie, fields: header).status == 431)
    let path = "/?q=" + String(repeating: "a", count: RequestLimits.addressBytes)
    #expect(try await desk.send(.get, path, cookie: cookie).status == 414)
  }

  @Test(
    "every answer forbids other sources, frames, guessing of types and referrers",
    arguments: ["/", "/nothing", "/assets/editor.css"])
  func headers(path: String) async throws {
    let desk = try EditorDesk()
    let answer = try await desk.send(.get, path, cookie: desk.session())
    #expect(
      answer.header("Content-Security-Policy")
        == "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    )
    #expect(answer.header("X-Content-Type-Options") == "nosniff")
    #expect(answer.header("Referrer-Policy") == "no-referrer")
  }

  @Test(
    "the way back is a path of this server",
    arguments: ["//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nSet-Cookie: x=1", ""])
  func openRedirect(path: String) {
    #expect(SettingsScreen.safePath(path) == "/")
    #expect(SettingsScreen.safePath("/articles/a/align?row=r3") == "/articles/a/align?row=r3")
  }

  @Test("style sheet and script have strong entity tags")
  func entityTags() async throws {
    let desk = try EditorDesk()
    let cookie = desk.session()
    for path in ["/assets/editor.css", "/assets/editor.js"] {
      let first = try await desk.send(.get, path, cookie: cookie)
      let tag = try #require(first.header("ETag"))
      #expect(tag.hasPrefix("\""))
      let second = try await desk.send(.get, path, cookie: cookie, fields: ["If-None-Match": tag])
      #expect(second.status == 304)
      #expect(second.body.isEmpty)
    }
  }
}
