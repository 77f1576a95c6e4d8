public import Bitext
import FoundationEssentials

/// Where sentence vectors are asked for: an HTTP address of the usual `/v1/embeddings` shape that a person gave.
///
/// Only plain HTTP: encoders run on one's own machine, and this program has no TLS library. What listens elsewhere can be
/// reached through a tunnel (`ssh -L`), which also keeps the text from being read on the way.
public struct EmbeddingsEndpoint: Sendable, Hashable {
  /// The address as it is shown, without a key.
  public let address: String
  /// The model that is asked for; nil leaves the choice to the server.
  public let model: String?
  let host: String
  let port: Int
  let path: String
  /// Sent as a bearer token; nil for none.
  let key: String?
  /// The most seconds that a request may take.
  public var timeLimit = 120

  /// Whether the address is this machine's.
  public var isLocal: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }

  /// Reads an address.
  ///
  /// - Parameters:
  ///   - text: `http://host:port/path`; without a path, or with `/v1`, the usual path is taken.
  ///   - model: the model's name, for servers that have several.
  ///   - key: a key of printable ASCII characters, for servers that ask for one.
  /// - Throws: `CalqueError` with code `.usage` for what is no such address, and for a key that would go to another machine
  ///   in the clear.
  public init(_ text: String, model: String? = nil, key: String? = nil) throws(CalqueError) {
    let shown = String(text.prefix(200))
    guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased() else {
      throw CalqueError(
        .usage, "\(shown) is not an address", hint: "Use one such as http://127.0.0.1:8080/v1/embeddings.")
    }
    guard scheme != "https" else {
      throw CalqueError(
        .usage, "\(shown): only http:// is spoken",
        hint:
          "Encoders run on this machine; bring one from elsewhere here with a tunnel: ssh -L 8080:localhost:8080 host.")
    }
    guard scheme == "http", let host = parts.host, !host.isEmpty, parts.user == nil, parts.password == nil,
      parts.fragment == nil, (1...65_535).contains(parts.port ?? 80)
    else {
      throw CalqueError(
        .usage, "\(shown) is not an address of the right kind",
        hint: "Use one such as http://127.0.0.1:8080/v1/embeddings; a key goes into CALQUE_EMBEDDINGS_KEY.")
    }
    self.host = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    port = parts.port ?? 80
    var path = parts.percentEncodedPath
    while path.hasSuffix("/") { path.removeLast() }
    if path.isEmpty || path.hasSuffix("/v1") { path += path.isEmpty ? "/v1/embeddings" : "/embeddings" }
    if let query = parts.percentEncodedQuery { path += "?\(query)" }
    self.path = path
    self.model = model
    self.key = key
    let shownHost = self.host.contains(":") ? "[\(self.host)]" : self.host
    address = "http://\(shownHost):\(port)\(path)"
    if let key {
      guard !key.isEmpty, key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
        throw CalqueError(.usage, "the key for \(address) has characters that no key has")
      }
      guard isLocal else {
        throw CalqueError(
          .usage, "a key is not sent to \(self.host) unencrypted",
          hint: "Make a tunnel (ssh -L 8080:localhost:\(port) \(self.host)) and give its end on this machine.")
      }
    }
  }
}
