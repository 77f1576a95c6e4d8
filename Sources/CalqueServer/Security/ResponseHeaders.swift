import HTTPTypes
import Hummingbird

/// What every answer says: nothing may be loaded from elsewhere, framed, sniffed, sent on or kept.
struct ResponseHeaders: RouterMiddleware {
  typealias Context = EditorContext

  /// The content security policy of the editor's own pages.
  static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

  func handle(
    _ request: Request, context: EditorContext, next: (Request, EditorContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    func fill(_ name: String, _ value: String) {
      guard let name = HTTPField.Name(name), response.headers[name] == nil else { return }
      response.headers[name] = value
    }
    fill("Content-Security-Policy", Self.policy)
    fill("X-Content-Type-Options", "nosniff")
    fill("Referrer-Policy", "no-referrer")
    fill("Cross-Origin-Opener-Policy", "same-origin")
    fill("Cross-Origin-Resource-Policy", "same-origin")
    fill("Cache-Control", "no-store")
    if request.method == .head { return response.createHeadResponse() }
    return response
  }
}
