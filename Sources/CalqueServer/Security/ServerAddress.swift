import Bitext
import Project
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

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

  /// A free port for a project: always the same while nobody else has it, since a browser keeps what was typed and not
  /// saved by the address; 0, which is any free one, when somebody has it.
  static func usualPort(of folder: String) -> Int {
    var checksum = Checksum()
    checksum.add(FileSystem.canonical(folder))
    let port = UInt16(dynamicPorts.lowerBound) + UInt16(checksum.value % UInt64(dynamicPorts.count))
    #if canImport(Glibc)
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    guard descriptor >= 0 else { return 0 }
    defer { close(descriptor) }
    var on: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr(host)
    let isFree = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    return isFree ? Int(port) : 0
  }

  /// Ports that are given to nobody for good (RFC 6335), without those that Linux takes for clients.
  private static let dynamicPorts = 61_000..<65_536

  /// Whether a `Host` field names this server.
  func isOurs(_ host: String) -> Bool {
    let port = port
    return ["127.0.0.1", "localhost"].contains { host.lowercased() == "\($0):\(port)" }
  }

  /// An address of the server.
  func url(path: String) -> String { "http://\(Self.host):\(port)\(path)" }
}
