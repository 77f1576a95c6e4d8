import Synchronization

/// Where the server listens; the port is known when it runs.
final class ServerAddress: Sendable {
  /// The only address that the editor binds to.
  static let host = "127.0.0.1"

  private let currentPort: Mutex<Int>

  /// Creates an address; 0 stands for a port that is not known yet.
  init(port: Int) { currentPort = Mutex(port) }

  /// The port.
  var port: Int {
    get { currentPort.withLock { $0 } }
    set { currentPort.withLock { $0 = newValue } }
  }

  /// Whether a `Host` field names this server.
  func isOurs(_ host: String) -> Bool {
    let port = port
    return ["127.0.0.1", "localhost"].contains { host.lowercased() == "\($0):\(port)" }
  }

  /// An address of the server.
  func url(path: String) -> String { "http://\(Self.host):\(port)\(path)" }
}
