import Foundation

/// Listens on a free port of this machine, answers each connection with fixed bytes, whatever was asked, and closes it.
final class DumbListener: Sendable {
  let port: Int
  private let descriptor: Int32

  init?(answering bytes: [UInt8]) {
    let listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listening, $0, length) == 0 && listen(listening, 8) == 0 && getsockname(listening, $0, &length) == 0
      }
    }
    guard listening >= 0, isBound else { return nil }
    descriptor = listening
    port = Int(in_port_t(bigEndian: address.sin_port))
    Thread.detachNewThread {
      while true {
        let connection = accept(listening, nil, nil)
        guard connection >= 0 else {
          // Closed here and nowhere else: the number must not be another's while this thread still uses it.
          close(listening)
          return
        }
        var buffer = [UInt8](repeating: 0, count: 4096)
        _ = recv(connection, &buffer, buffer.count, 0)
        _ = send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        shutdown(connection, Int32(SHUT_WR))
        // What was sent and not read would reset the connection before the answer arrives.
        while recv(connection, &buffer, buffer.count, 0) > 0 {}
        close(connection)
      }
    }
  }

  deinit { shutdown(descriptor, Int32(SHUT_RDWR)) }
}
