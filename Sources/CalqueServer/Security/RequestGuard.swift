import HTTPTypes
import Hummingbird

/// Lets through only what a person's own browser sends from the editor's own pages.
///
/// - The host must be this machine by its address or name and with our port: a foreign name that was made to point here
///   (DNS rebinding) is refused.
/// - The cookie must be there, or the token, which is exchanged for it; a program may send the token as it is where
///   programs are served.
/// - A write must come from a page of ours: `Sec-Fetch-Site` says so in all browsers of today, `Origin` in older ones.
///   Under `Referrer-Policy: no-referrer` a form sends `Origin: null`, which counts only beside `Sec-Fetch-Site`.
struct RequestGuard: RouterMiddleware {
  typealias Context = EditorContext

  let address: ServerAddress
  let keys: AccessKeys

  func handle(
    _ request: Request, context: EditorContext, next: (Request, EditorContext) async throws -> Response
  ) async throws -> Response {
    let headerSize = request.headers.reduce(0) { $0 + $1.name.rawName.utf8.count + $1.value.utf8.count + 4 }
    guard headerSize <= RequestLimits.headerBytes else { throw HTTPError(.requestHeaderFieldsTooLarge) }
    guard request.uri.string.utf8.count <= RequestLimits.addressBytes else { throw HTTPError(.uriTooLong) }
    guard let host = request.head.authority, address.isOurs(host) else {
      throw RefusedRequest(reason: .host)
    }
    if keys.isValid(authorization: request.headers[.authorization]) { return try await next(request, context) }
    if !keys.isValid(cookie: request.cookies[keys.cookieName]?.value) {
      guard request.method == .get, let token = request.query["token"] else { throw RefusedRequest(reason: .noToken) }
      guard let session = keys.exchange(token) else { throw RefusedRequest(reason: .usedToken) }
      var response = Response.seeOther(request.uri.path)
      response.setCookie(
        Cookie(name: keys.cookieName, value: session, path: "/", httpOnly: true, sameSite: .strict))
      return response
    }
    if request.query["token"] != nil, request.method == .get { return .seeOther(request.uri.path) }
    if request.method != .get, request.method != .head, !isOwnWrite(request, host) {
      throw RefusedRequest(reason: .foreignPage)
    }
    return try await next(request, context)
  }

  private func isOwnWrite(_ request: Request, _ host: String) -> Bool {
    let origin = request.headers[.origin]
    let isOwnOrigin = origin?.lowercased() == "http://" + host.lowercased()
    guard let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }) else { return isOwnOrigin }
    return site == "same-origin" && (origin == nil || origin == "null" || isOwnOrigin)
  }
}

/// A request that is not let through, and why.
struct RefusedRequest: Error {
  enum Reason: String, CaseIterable {
    case host, noToken = "no-token", usedToken = "used-token", foreignPage = "foreign-page"
  }
  let reason: Reason
}
