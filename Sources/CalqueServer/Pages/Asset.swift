import Bitext
import Hummingbird

/// The style sheet and the script, each with a strong entity tag.
struct Asset: Sendable {
  static let style = Asset(PackageResources.editor_css, type: "text/css; charset=utf-8")
  static let script = Asset(PackageResources.editor_js, type: "text/javascript; charset=utf-8")

  private let bytes: [UInt8]
  private let type: String
  /// Changes with the content; part of the address, so that a browser may keep the file.
  let version: String

  private init(_ bytes: [UInt8], type: String) {
    self.bytes = bytes
    self.type = type
    var checksum = Checksum()
    for byte in bytes { checksum.add(byte) }
    version = checksum.hexadecimal
  }

  /// The file, or 304 when the browser has it.
  func response(_ request: Request) -> Response {
    let tag = "\"\(version)\""
    let headers: HTTPFields = [.eTag: tag, .cacheControl: "private, no-cache"]
    if request.headers[.ifNoneMatch] == tag { return Response(status: .notModified, headers: headers) }
    var response = Response.bytes(bytes, type: type)
    for field in headers { response.headers[field.name] = field.value }
    return response
  }
}
