import Bitext
import Foundation
import Project
import Synchronization
import Testing

@testable import CalqueServer

@Suite("The editor on a socket", .serialized)
struct ConnectionTests {
  /// A plain connection to the server on this machine.
  private final class Connection: Sendable {
    private let descriptor: Int32

    /// How long an answer is waited for, in seconds: other suites may have all processors at the same time.
    private static let patience = 120

    init(port: Int) throws {
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = in_port_t(port).bigEndian
      address.sin_addr.s_addr = inet_addr("127.0.0.1")
      var time = timeval(tv_sec: Self.patience, tv_usec: 0)
      setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
      let result = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
      try #require(result == 0)
    }

    deinit { close(descriptor) }

    func write(_ text: String) {
      _ = text.withCString { send(descriptor, $0, strlen($0), Int32(MSG_NOSIGNAL)) }
    }

    /// What the server sends until it has nothing more to say.
    ///
    /// It waits on a thread of its own: the server answers on those of Swift's concurrency, which must not be held up.
    func read(until end: String = "\r\n\r\n") async -> String {
      await withCheckedContinuation { continuation in
        let thread = Thread { continuation.resume(returning: self.waited(until: end)) }
        thread.start()
      }
    }

    private func waited(until end: String) -> String {
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 4096)
      while !String(decoding: bytes, as: UTF8.self).contains(end) {
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count <= 0 { break }
        bytes += buffer[..<count]
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Runs a server while `body` talks to it.
  private func serving(
    _ times: TimeLimits = TimeLimits(), _ body: @escaping @Sendable (_ port: Int, _ token: String) async throws -> Void
  ) async throws {
    let desk = try EditorDesk()
    let server = EditorServer(folder: try ProjectFolder(at: desk.path), times: times)
    let (addresses, continuation) = AsyncStream<String>.makeStream()
    let task = Task { try await server.run { continuation.yield($0) } }
    var iterator = addresses.makeAsyncIterator()
    let address = try #require(await iterator.next())
    let match = try #require(address.firstMatch(of: /^http:\/\/127\.0\.0\.1:(\d+)\/\?token=([0-9a-f]{48})$/))
    try await body(try #require(Int(match.1)), String(match.2))
    task.cancel()
    _ = try? await task.value
  }

  @Test("500 connections that never finish their request keep nobody else out")
  func halfOpen() async throws {
    // They are not cut off meanwhile: an answer can only come beside them.
    try await serving(TimeLimits(head: .seconds(600))) { port, _ in
      let idle = try (0..<500).map { number in
        let connection = try Connection(port: port)
        connection.write(number.isMultiple(of: 2) ? "GET / HTTP/1.1\r\nHost: 127.0" : "")
        return connection
      }
      let other = try Connection(port: port)
      other.write("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
      #expect(await other.read().hasPrefix("HTTP/1.1 403"))
      #expect(idle.count == 500)
    }
  }

  @Test("a head that trickles in byte by byte is cut off at the stated time; so is a connection that says nothing")
  func trickle() async throws {
    #expect(TimeLimits().head == .seconds(20) && TimeLimits().body == .seconds(30))
    try await serving(TimeLimits(head: .milliseconds(400))) { port, _ in
      let silent = try Connection(port: port)
      let slow = try Connection(port: port)
      let start = ContinuousClock.now
      let head = "GET / HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nX: " + String(repeating: "a", count: 4_000)
      let feeding = Task {
        for byte in head {
          slow.write(String(byte))
          try await Task.sleep(for: .milliseconds(20))
        }
      }
      // Each byte comes long before the limit; all of them would take more than a minute.
      #expect(await slow.read().isEmpty)
      #expect(await silent.read().isEmpty)
      #expect(ContinuousClock.now - start < .seconds(60))
      feeding.cancel()
      let other = try Connection(port: port)
      other.write("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
      #expect(await other.read().hasPrefix("HTTP/1.1 403"))
    }
  }

  @Test("a body that does not come in time is answered by 408")
  func slowBody() async throws {
    try await serving(TimeLimits(body: .milliseconds(300))) { port, token in
      let first = try Connection(port: port)
      first.write("GET /?token=\(token) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
      let cookie = try #require(await first.read().firstMatch(of: /[Ss]et-[Cc]ookie: ([^;]+);/)).1
      let slow = try Connection(port: port)
      slow.write(
        "POST /settings HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nCookie: \(cookie)\r\nSec-Fetch-Site: same-origin\r\n"
          + "Content-Length: 1000\r\n\r\ntheme")
      #expect(await slow.read().hasPrefix("HTTP/1.1 408"))
    }
  }

  @Test(
    "hostile requests of the development data are refused, and the next one is answered",
    .enabled(if: FileManager.default.fileExists(atPath: HostileFiles.folder), "no ../shared/data/hostile"))
  func hostileRequests() async throws {
    try await serving { port, token in
      let first = try Connection(port: port)
      first.write("GET /?token=\(token) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
      let cookie = try #require(await first.read().firstMatch(of: /[Ss]et-[Cc]ookie: ([^;]+);/)).1
      for name in try HostileFiles.names().filter({ $0.hasSuffix(".http") }) {
        let text = String(decoding: try HostileFiles.bytes(of: name), as: UTF8.self).replacing("PORT", with: "\(port)")
        // With the cookie they come further than the guard.
        let known = text.replacing("HTTP/1.1\r\n", with: "HTTP/1.1\r\nCookie: \(cookie)\r\n", maxReplacements: 1)
        for request in [text, known] {
          let connection = try Connection(port: port)
          connection.write(request)
          let answer = await connection.read()
          #expect(answer.isEmpty || answer.contains(/^HTTP\/1\.[01] 4\d\d/), "\(name): \(answer.prefix(60))")
          #expect(!answer.contains(/[\r\n]Set-Cookie: x=1/), "\(name)")
        }
        let next = try Connection(port: port)
        next.write("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nCookie: \(cookie)\r\n\r\n")
        #expect(await next.read().hasPrefix("HTTP/1.1 200"), "after \(name)")
      }
    }
  }

  @Test("the printed address opens the editor once")
  func story() async throws {
    try await serving { port, token in
      let first = try Connection(port: port)
      first.write("GET /?token=\(token) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
      let answer = await first.read()
      #expect(answer.hasPrefix("HTTP/1.1 303"))
      let cookie = try #require(answer.firstMatch(of: /[Ss]et-[Cc]ookie: ([^;]+);/)).1
      let second = try Connection(port: port)
      second.write("GET / HTTP/1.1\r\nHost: localhost:\(port)\r\nCookie: \(cookie)\r\n\r\n")
      let page = await second.read(until: "</html>")
      #expect(page.hasPrefix("HTTP/1.1 200") && page.contains("Desk"))
    }
  }

  @Test("bytes that are no HTTP, endless headers and names that point here are refused")
  func garbage() async throws {
    try await serving { port, _ in
      for text in [
        "\u{0}\u{1}\u{2}\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET /\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: evil.example:\(port)\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nX: " + String(repeating: "a", count: 40_000) + "\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nX: " + String(repeating: "a", count: 200_000) + "\r\n\r\n",
        "POST /settings HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Length: 99999999999\r\n\r\n",
      ] {
        let connection = try Connection(port: port)
        connection.write(text)
        let answer = await connection.read()
        #expect(answer.isEmpty || answer.contains(/^HTTP\/1\.[01] 4\d\d/), "\(answer.prefix(40))")
      }
      let last = try Connection(port: port)
      last.write("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
      #expect(await last.read().hasPrefix("HTTP/1.1 403"))
    }
  }

  @Test("a port that is taken is an error that says so")
  func takenPort() async throws {
    try await serving { port, _ in
      let desk = try EditorDesk()
      let second = EditorServer(folder: try ProjectFolder(at: desk.path), port: port)
      await #expect(throws: CalqueError(.busy, "")) { try await second.run { _ in } }
    }
  }
}
