import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import Project

@testable import CalqueServer

/// An editor over a project in a folder of its own, asked without a network.
final class EditorDesk: Sendable {
  static let port = 4711

  let path: String
  let site: EditorSite
  private let responder: RouterResponder<EditorContext>

  init(servesPrograms: Bool = false) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "calque-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let configuration = "[project]\nname = \"Desk\"\nsource-language = \"fr\"\ntarget-language = \"en\"\n"
    try FileSystem.write(configuration, to: path + "/calque.toml")
    site = EditorSite(
      project: EditorProject(folder: try ProjectFolder(at: path), overrides: .init()),
      address: ServerAddress(port: Self.port), keys: AccessKeys(cookieSuffix: "test", servesPrograms: servesPrograms),
      log: { _ in })
    responder = site.router().buildResponder()
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Puts an article into the project as the screen for new articles does, and gives its name.
  func article(
    _ name: String = "greve", source: String = EditorDesk.french, target: String = EditorDesk.english
  ) async throws -> String {
    _ = try await site.project.create(
      name, BroughtText(bytes: Array(source.utf8), fileName: "\(name).fr.md"),
      BroughtText(bytes: Array(target.utf8), fileName: "\(name).en.md"), forcing: true)
    return name
  }

  static let french = """
    # La grève des tramways

    Les conducteurs ont arrêté le travail lundi à 6 heures. Ils demandent une hausse de 85 euros par mois. La mairie refuse.

    « Nous ne céderons pas », dit Claire Morvan. Le tribunal se réunira mardi. La ville attend.
    """
  static let english = """
    # The tram strike

    The drivers stopped work on Monday at 6 o’clock. They are asking for a rise of 85 euros a month. The town hall refuses.

    “We will not give in,” says Claire Morvan. The court will meet on Tuesday. The town is waiting.
    """

  /// An answer with its body read.
  struct Answer {
    let status: Int
    let headers: HTTPFields
    let body: String

    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
  }

  /// The cookie of a person who came with the token.
  func session() -> String { "calque-test=" + (site.keys.exchange(site.keys.token) ?? "") }

  /// Sends a request as a browser with the cookie would; fields may be replaced, or left out by an empty value.
  func send(
    _ method: HTTPRequest.Method, _ target: String, cookie: String, body: String = "", fields: [String: String] = [:]
  ) async throws -> Answer {
    var all = ["Sec-Fetch-Site": "same-origin", "Accept-Language": "en", "Cookie": cookie, "Accept": "text/html"]
    if method == .post { all["Content-Type"] = "application/x-www-form-urlencoded" }
    all.merge(fields) { $1 }
    var head = HTTPRequest(
      method: method, scheme: "http", authority: all.removeValue(forKey: "Host") ?? "127.0.0.1:\(Self.port)",
      path: target)
    for (name, value) in all where !value.isEmpty {
      if let name = HTTPField.Name(name) { head.headerFields[name] = value }
    }
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
    let response = try await responder.respond(
      to: request, context: EditorContext(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
    let writer = Collector()
    try await response.body.write(writer)
    return Answer(status: response.status.code, headers: response.headers, body: writer.text)
  }

  private final class Collector: ResponseBodyWriter {
    private var bytes: [UInt8] = []
    var text: String { String(decoding: bytes, as: UTF8.self) }
    func write(_ buffer: ByteBuffer) async throws { bytes += buffer.readableBytesView }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
  }
}
