import Bitext
import FoundationEssentials
import Hummingbird

extension Response {
  /// A page.
  static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    bytes(Array(text.utf8), type: "text/html; charset=utf-8", status: status)
  }

  /// A value as JSON, keys in alphabetical order.
  static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return bytes(Array(try encoder.encode(value)), type: "application/json", status: status)
  }

  /// Bytes of a type.
  static func bytes(_ bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// Sends the browser to a path of this server, by GET.
  static func seeOther(_ path: String) -> Response { Response(status: .seeOther, headers: [.location: path]) }
}

extension Request {
  /// Whether the caller wants JSON and not a page.
  var wantsJSON: Bool { headers[.accept]?.contains("application/json") ?? false }
}
