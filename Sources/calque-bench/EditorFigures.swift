import Bitext
import CalqueServer
import Dispatch
import FoundationEssentials
import Hummingbird
import Logging
import Project
import Synchronization
import TranslationMemory

/// The editor's server over loopback: how long a page and an operation take, and requests a second for a row and an
/// exact look-up beside an endpoint of Hummingbird that does nothing, all in this process and with one client.
///
/// `calque-bench editor [--rows N] [--seconds N]`
struct EditorFigures {
  var rows = 1_000
  var seconds = 2.0

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--rows": rows = rest.popFirst().flatMap { Int($0) } ?? 0
      case "--seconds": seconds = rest.popFirst().flatMap { Double($0) } ?? 0
      default: throw CalqueError(.usage, "unknown option \(argument)", hint: "calque-bench --help")
      }
    }
    guard (10...100_000).contains(rows), seconds > 0 else {
      throw CalqueError(.usage, "--rows takes a number from 10 to 100,000, --seconds one above 0")
    }
  }

  /// Serves a project of one article and measures.
  func measure() throws -> [Figure] {
    let path = "/tmp/calque-bench-\(ProcessIdentifier.current)"
    try FileSystem.makeFolder(path)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let settings = "[project]\nname = \"bench\"\nsource-language = \"fr\"\ntarget-language = \"en\"\n"
    try FileSystem.write(settings, to: path + "/calque.toml")
    let folder = try ProjectFolder(at: path)
    try fill(folder)
    let editor = try Serving { ready in
      try await EditorServer(folder: folder).run { address in ready.signal(address) }
    }
    let bare = try Serving { ready in
      let router = Router()
      router.get("bare") { _, _ in "ok" }
      let application = Application(
        router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
        onServerRunning: { channel in ready.signal("http://127.0.0.1:\(channel.localAddress?.port ?? 0)/bare") },
        logger: Logger(label: "bare") { _ in SwiftLogNoOpLogHandler() })
      try await application.run()
    }
    return try figures(editor.address, bare.address)
  }

  /// An article of so many rows, and its pairs in the memory.
  private func fill(_ folder: ProjectFolder) throws {
    func text(_ sentence: (Int) -> String) -> [UInt8] {
      Array(
        stride(from: 0, to: rows, by: 4).map { start in
          (start..<min(start + 4, rows)).map(sentence).joined(separator: " ")
        }.joined(separator: "\n\n").utf8)
    }
    _ = try Project(folder: folder).createArticle(
      "long", from: .init(bytes: text(Self.french), fileName: "long.fr.txt"),
      and: .init(bytes: text(Self.english), fileName: "long.en.txt"), forcing: true)
  }

  private static func french(_ number: Int) -> String {
    "La ligne numéro \(number) de la régie a transporté \(number * 7 + 13) voyageurs pendant la grève du mois de mai."
  }
  private static func english(_ number: Int) -> String {
    "Line number \(number) of the public company carried \(number * 7 + 13) passengers during the strike in May."
  }

  private func figures(_ address: String, _ bareAddress: String) throws -> [Figure] {
    var client = try LoadClient(address)
    try client.enter()
    let page = try client.median(11) { _ in "GET /articles/long/align HTTP/1.1\r\n" }
    var version = try client.version(of: "/articles/long/align")
    // A merge and its undoing in turn.
    let operation = try client.median(41) { turn in
      defer { version += 1 }
      let asked = turn.isMultiple(of: 2) ? #"{"confirm":{"row":"r9"}}"# : #"{"undo":{}}"#
      let body = #"{"version":\#(version),"operation":\#(asked)}"#
      return "POST /articles/long/operations HTTP/1.1\r\nContent-Type: application/json\r\n"
        + "Sec-Fetch-Site: same-origin\r\nContent-Length: \(body.utf8.count)\r\n\u{0}\(body)"
    }
    let text = Self.french(5).utf8.map { byte in
      byte > 0x20 && byte < 0x7F ? String(Unicode.Scalar(byte)) : "%" + String(byte, radix: 16)
    }
    let bare = try LoadClient(bareAddress).rate("/bare", seconds: seconds)
    let row = try client.rate("/articles/long/rows/r9", seconds: seconds)
    let lookup = try client.rate("/lookup?threshold=100&text=" + text.joined(), seconds: seconds)
    return [
      Figure("editor", "page of \(rows) rows", page * 1e3, "ms"),
      Figure("editor", "an operation among \(rows) rows, durable", operation * 1e3, "ms"),
      Figure("editor", "a row", row, "requests/s", peer: "bare Hummingbird", peerValue: bare),
      Figure("editor", "an exact look-up", lookup, "requests/s", peer: "bare Hummingbird", peerValue: bare),
    ]
  }
}

/// A server that runs until the process ends.
private final class Serving: Sendable {
  /// Hands the address over.
  final class Ready: Sendable {
    private let address = Mutex("")
    private let semaphore = DispatchSemaphore(value: 0)

    func signal(_ text: String) {
      address.withLock { $0 = text }
      semaphore.signal()
    }
    func wait() -> String {
      semaphore.wait()
      return address.withLock { $0 }
    }
  }

  let address: String

  init(_ body: @escaping @Sendable (Ready) async throws -> Void) throws {
    let ready = Ready()
    Task.detached {
      do { try await body(ready) } catch {
        ready.signal("")
        throw error
      }
    }
    address = ready.wait()
    guard !address.isEmpty else { throw CalqueError(.busy, "a server does not start") }
  }
}
