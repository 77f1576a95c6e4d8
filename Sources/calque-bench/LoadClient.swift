import Bitext
import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A small HTTP/1.1 client that asks the same thing again and again over connections that stay open.
struct LoadClient {
  /// Connections of a rate, each with a thread of its own.
  static let connections = 8

  private let port: UInt16
  private let start: String
  private var cookie = ""

  /// Creates a client for an address `http://127.0.0.1:PORT/PATH`.
  init(_ address: String) throws(CalqueError) {
    guard let match = address.wholeMatch(of: /http:\/\/127\.0\.0\.1:(\d+)(\/.*)/), let port = UInt16(match.1) else {
      throw CalqueError(.usage, "no address of this machine: \(address)")
    }
    self.port = port
    start = String(match.2)
  }

  /// Exchanges the address's token for the cookie.
  mutating func enter() throws(CalqueError) {
    let answer = try Connection(port).ask(request("GET \(start) HTTP/1.1\r\n"))
    let text = String(decoding: answer, as: UTF8.self)
    guard let match = text.firstMatch(of: /[Ss]et-[Cc]ookie: ([^;]+);/) else {
      throw CalqueError(.defect, "the server gives no cookie")
    }
    cookie = String(match.1)
  }

  /// The version that a page of an article names.
  func version(of path: String) throws(CalqueError) -> Int {
    let page = String(decoding: try Connection(port).ask(request("GET \(path) HTTP/1.1\r\n")), as: UTF8.self)
    guard let match = page.firstMatch(of: /name="version" value="(\d+)"/), let version = Int(match.1) else {
      throw CalqueError(.defect, "the page names no version")
    }
    return version
  }

  /// The median seconds of requests, one after the other; `head` gives the first lines of each by its number, and its body
  /// after U+0000.
  func median(_ count: Int, _ head: (Int) -> String) throws(CalqueError) -> Double {
    let connection = try Connection(port)
    var times: [Double] = []
    for turn in 0..<count {
      let bytes = request(head(turn))
      let begin = ContinuousClock.now
      let answer = try connection.ask(bytes)
      times.append((ContinuousClock.now - begin) / .seconds(1))
      guard answer.starts(with: Array("HTTP/1.1 2".utf8)) else {
        throw CalqueError(.defect, "refused: \(String(decoding: answer.prefix(400), as: UTF8.self))")
      }
    }
    return times.sorted()[count / 2]
  }

  /// Requests a second for a path, over several connections at once.
  func rate(_ path: String, seconds: Double) throws(CalqueError) -> Double {
    let bytes = request("GET \(path) HTTP/1.1\r\n")
    let first = try Connection(port).ask(bytes)
    guard first.starts(with: Array("HTTP/1.1 200".utf8)) else {
      throw CalqueError(.defect, "\(path) is refused: \(String(decoding: first.prefix(200), as: UTF8.self))")
    }
    let (port, length) = (port, first.count)
    let total = Mutex((count: 0, failed: false))
    let end = ContinuousClock.now + .seconds(seconds)
    DispatchQueue.concurrentPerform(iterations: Self.connections) { _ in
      var count = 0
      do throws(CalqueError) {
        let connection = try Connection(port)
        while ContinuousClock.now < end {
          try connection.ask(bytes, length: length)
          count += 1
        }
      } catch { total.withLock { $0.failed = true } }
      total.withLock { $0.count += count }
    }
    let result = total.withLock { $0 }
    guard !result.failed else { throw CalqueError(.defect, "\(path): a connection broke off") }
    return Double(result.count) / seconds
  }

  private func request(_ head: String) -> [UInt8] {
    let parts = head.split(separator: "\u{0}", maxSplits: 1, omittingEmptySubsequences: false)
    let body = parts.count > 1 ? parts[1] : ""
    return Array("\(parts[0])Host: 127.0.0.1:\(port)\r\nCookie: \(cookie)\r\n\r\n\(body)".utf8)
  }
}

/// One connection that stays open.
private final class Connection {
  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  init(_ port: UInt16) throws(CalqueError) {
    #if canImport(Glibc)
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw CalqueError(.unreadable, "no connection to port \(port)") }
    var on: Int32 = 1
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
  }

  deinit { close(descriptor) }

  /// Sends a request and gives the whole answer, by its `Content-Length`.
  func ask(_ request: [UInt8]) throws(CalqueError) -> [UInt8] {
    try put(request)
    var answer: [UInt8] = []
    while true {
      answer += try received()
      guard let end = answer.firstRange(of: Array("\r\n\r\n".utf8))?.upperBound else { continue }
      let head = String(decoding: answer[..<end], as: UTF8.self)
      let length = head.firstMatch(of: /[Cc]ontent-[Ll]ength: (\d+)/).flatMap { Int($0.1) } ?? 0
      if answer.count >= end + length { return answer }
    }
  }

  /// Sends a request whose answer is known to have a length.
  func ask(_ request: [UInt8], length: Int) throws(CalqueError) {
    try put(request)
    var left = length
    while left > 0 { left -= try received().count }
  }

  private func put(_ bytes: [UInt8]) throws(CalqueError) {
    guard send(descriptor, bytes, bytes.count, 0) == bytes.count else {
      throw CalqueError(.unreadable, "the connection broke off")
    }
  }

  private func received() throws(CalqueError) -> ArraySlice<UInt8> {
    let count = recv(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { throw CalqueError(.unreadable, "the connection broke off") }
    return buffer[..<count]
  }
}
