import Synchronization

/// Who may use the server: whoever came with the token of the printed address, and has the cookie that it was exchanged
/// for; and, where programs are served, whoever sends the token itself (RFC 6750, `Authorization: Bearer`).
final class AccessKeys: Sendable {
  /// The name of the cookie.
  ///
  /// Cookies do not know ports, so that two editors on one machine need two names.
  let cookieName: String
  /// The token of the printed address.
  let token: String
  /// Whether programs are served: then the token is good for any number of exchanges and requests, otherwise for one
  /// exchange.
  let servesPrograms: Bool
  private let session: String
  private let wasExchanged = Mutex(false)

  /// Makes new keys from the system's random numbers, 192 bits each.
  init(cookieSuffix: String, servesPrograms: Bool = false) {
    self.servesPrograms = servesPrograms
    cookieName = "calque-" + cookieSuffix
    token = Self.random()
    session = Self.random()
  }

  /// The cookie's value for a token, once.
  func exchange(_ candidate: String) -> String? {
    guard Self.isSame(candidate, token) else { return nil }
    return wasExchanged.withLock { used in
      defer { used = true }
      return used && !servesPrograms ? nil : session
    }
  }

  /// Whether a cookie's value is the right one.
  func isValid(cookie: String?) -> Bool { cookie.map { Self.isSame($0, session) } ?? false }

  /// Whether an `Authorization` field lets a program in.
  ///
  /// No page of somebody else can make a browser send it: that takes a permission (CORS) that is never given.
  func isValid(authorization: String?) -> Bool {
    guard servesPrograms, let parts = authorization?.split(separator: " "), parts.count == 2 else { return false }
    return parts[0].lowercased() == "bearer" && Self.isSame(String(parts[1]), token)
  }

  /// Compares in a time that does not depend on where two texts differ.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static func random() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<24).map { _ in
      let byte = UInt8.random(in: .min ... .max, using: &generator)
      return String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }
}
