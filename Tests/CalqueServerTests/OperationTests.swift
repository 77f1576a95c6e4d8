import Foundation
import HTTPTypes
import Project
import Testing

@testable import CalqueServer

@Suite("Operations over HTTP")
struct OperationTests {
  private let json = ["Content-Type": "application/json", "Accept": "application/json"]

  private func fields(_ answer: EditorDesk.Answer) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any])
  }

  @Test("JSON: the changed rows, the new version and what happened")
  func merge() async throws {
    let desk = try EditorDesk()
    let name = try await desk.article()
    let session = try await desk.site.project.session(for: name)
    let version = await session.version
    let before = await session.rows
    let answer = try await desk.send(
      .post, "/articles/\(name)/operations", cookie: desk.session(),
      body: #"{"version":\#(version),"operation":{"merge":{"row":"\#(before[1].id)","with":"next","on":"both"}}}"#,
      fields: json)
    #expect(answer.status == 200)
    let done = try fields(answer)
    #expect(done["version"] as? Int == version + 1)
    #expect(done["message"] as? String == "Merged: row 2 is now 2 French, 2 English. Undo with z")
    #expect(done["canUndo"] as? Bool == true)
    let change = try #require((done["changes"] as? [[String: Any]])?.first)
    #expect(change["removed"] as? [String] == [before[1].id, before[2].id])
    let row = try #require((change["rows"] as? [[String: Any]])?.first)
    let html = try #require(row["html"] as? String)
    #expect(html.contains("<p data-segment=\"1\">Ils demandent une hausse de 85 euros par mois.</p>"))
    #expect(await session.rows.count == before.count - 1)
  }

  @Test("a form does the same, and leads back to the row with a message")
  func form() async throws {
    let desk = try EditorDesk()
    let name = try await desk.article()
    let cookie = desk.session()
    let session = try await desk.site.project.session(for: name)
    let row = await session.rows[1].id
    let answer = try await desk.send(
      .post, "/articles/\(name)/operations", cookie: cookie,
      body: "version=\(await session.version)&screen=align&operation=merge-next&row=\(row)&side=source")
    #expect(answer.status == 303)
    let place = try #require(answer.header("Location"))
    #expect(place.contains("#row-\(row)"))
    let page = try await desk.send(.get, String(place.prefix { $0 != "#" }), cookie: cookie).body
    #expect(page.contains("Merged: row 2 is now 2 French, 1 English. Undo with z"))
    let undone = try await desk.send(
      .post, "/articles/\(name)/operations", cookie: cookie,
      body: "version=\(await session.version)&operation=undo&row=\(row)")
    #expect(undone.status == 303)
    #expect(await session.rows[1].source.count == 1)
  }

  @Test("every form of the tools does what it says")
  func tools() async throws {
    let desk = try EditorDesk()
    let name = try await desk.article()
    let cookie = desk.session()
    let session = try await desk.site.project.session(for: name)
    func send(_ body: String) async throws -> Int {
      let version = await session.version
      return try await desk.send(
        .post, "/articles/\(name)/operations", cookie: cookie, body: "version=\(version)&screen=align&" + body
      ).status
    }
    let rows = await session.rows
    #expect(try await send("confirm-row=\(rows[0].id)") == 303)
    #expect(await session.rows[0].isConfirmed)
    #expect(try await send("operation=split&row=\(rows[1].id)&side=source&place=0:16") == 303)
    #expect(await session.rows.count == rows.count + 1)
    #expect(try await send("operation=undo&row=") == 303)
    #expect(try await send("operation=keep-out&row=\(rows[2].id)") == 303)
    #expect(await session.rows[2].isKeptOut)
    #expect(try await send("operation=edit&row=\(rows[3].id)&side=target&segment=0&text=Changed.%0D%0AOnce.") == 303)
    #expect(await session.rows[3].target[0].text == "Changed.\nOnce.")
    #expect(try await send("operation=pair&row=\(rows[4].id)&with=5") == 303)
    for wrong in [
      "operation=split&row=\(rows[1].id)&side=source&place=x", "operation=fly&row=r1", "row=r1", "operation=merge-next",
    ] {
      #expect(try await send(wrong) == 400, "\(wrong)")
    }
    #expect(try await send("operation=confirm&row=nothing") == 404)
  }

  @Test("a version that is too old is 409 and shows both states and what was typed")
  func conflict() async throws {
    let desk = try EditorDesk()
    let name = try await desk.article()
    let cookie = desk.session()
    let session = try await desk.site.project.session(for: name)
    let version = await session.version
    let row = await session.rows[1].id
    func edit(_ text: String) -> String {
      #"{"version":\#(version),"operation":{"edit":{"row":"\#(row)","side":"target","segment":0,"text":"\#(text)"}}}"#
    }
    let path = "/articles/\(name)/operations"
    #expect(try await desk.send(.post, path, cookie: cookie, body: edit("First."), fields: json).status == 200)
    let second = try await desk.send(.post, path, cookie: cookie, body: edit("Second <b>."), fields: json)
    #expect(second.status == 409)
    let html = try #require(try fields(second)["html"] as? String)
    #expect(html.contains("Second &lt;b&gt;.") && html.contains("First.") && html.contains("The drivers stopped work"))
    #expect(await session.rows[1].target[0].text == "First.")
    let form = try await desk.send(
      .post, path, cookie: cookie,
      body: "version=\(version)&operation=edit&row=\(row)&side=target&segment=0&text=Third.&screen=align")
    #expect(form.status == 409)
    #expect(form.body.contains("Third.") && form.body.contains("id=\"conflict\"") && form.body.contains("id=\"grid\""))
  }

  @Test("what is no operation is refused in the caller's form")
  func wrong() async throws {
    let desk = try EditorDesk()
    let name = try await desk.article()
    let cookie = desk.session()
    for body in ["", "{", "[]", #"{"version":0}"#, #"{"version":0,"operation":{"fly":{}}}"#] {
      let answer = try await desk.send(.post, "/articles/\(name)/operations", cookie: cookie, body: body, fields: json)
      #expect(answer.status == 400)
      #expect((try fields(answer)["error"] as? [String: String])?["code"] == "usage")
    }
  }

  @Test("places to cut and the panel are there for the script")
  func services() async throws {
    let desk = try EditorDesk()
    let name = try await desk.article()
    let cookie = desk.session()
    let session = try await desk.site.project.session(for: name)
    let row = await session.rows[1].id
    let breaks = try await desk.send(.get, "/articles/\(name)/breaks?row=\(row)&side=source&segment=0", cookie: cookie)
    #expect(breaks.body.contains(#"{"isSentence":false,"offset":4}"#))
    let panel = try await desk.send(.get, "/articles/\(name)/panel?row=\(row)", cookie: cookie)
    #expect(panel.body.contains("data-panel=\"\(row)\""))
    #expect(try await desk.send(.get, "/articles/\(name)/breaks?row=\(row)", cookie: cookie).status == 400)
  }
}
