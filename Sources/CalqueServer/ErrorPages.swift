import Bitext
import Hummingbird

/// Turns what went wrong into an answer that says so: a page for a person, JSON for a program.
struct ErrorPages: RouterMiddleware {
  typealias Context = EditorContext

  func handle(
    _ request: Request, context: EditorContext, next: (Request, EditorContext) async throws -> Response
  ) async throws -> Response {
    do { return try await next(request, context) } catch {
      return try Self.response(to: error, request, context)
    }
  }

  private struct Record: Encodable {
    struct Content: Encodable {
      let code: String
      let message: String
      let hint: String
    }
    let error: Content
  }

  private static func response(
    to error: any Error, _ request: Request, _ context: EditorContext
  ) throws -> Response {
    let (status, code, message, hint) = said(error, context.words)
    if request.wantsJSON {
      return try .json(Record(error: .init(code: code, message: message, hint: hint)), status: status)
    }
    let page = Page(
      template: "message", title: message, model: ["message": .text(message), "hint": .text(hint)])
    return page.response(request, context, status: status)
  }

  /// What went wrong, for a person and for a program.
  static func said(
    _ error: any Error, _ words: Words
  ) -> (status: HTTPResponse.Status, code: String, message: String, hint: String) {
    switch error {
    case let error as CalqueError:
      let place = error.position.map { "\($0): " } ?? ""
      return (
        status(of: error.code), error.code.rawValue, place + words.phrase(error.message), words.phrase(error.hint)
      )
    case let error as RefusedRequest:
      return (
        error.reason == .host ? .misdirectedRequest : .forbidden, error.reason.rawValue,
        words("refused-\(error.reason.rawValue)"), words("refused-hint")
      )
    case let error as any HTTPResponseError:
      let status = error.status
      let key =
        switch status {
        case .notFound: "http-not-found"
        case .contentTooLarge: "http-too-large"
        case .requestHeaderFieldsTooLarge, .uriTooLong: "http-header-too-large"
        case .requestTimeout: "http-too-slow"
        default: "http-other"
        }
      let hint = status == .contentTooLarge ? words("http-too-large-hint") : ""
      return (status, "http-\(status.code)", words(key), hint)
    default:
      return (.internalServerError, CalqueError.Code.defect.rawValue, words("http-other"), "")
    }
  }

  /// The HTTP status that says the same as a code.
  static func status(of code: CalqueError.Code) -> HTTPResponse.Status {
    switch code {
    case .usage: .badRequest
    case .notFound: .notFound
    case .exists: .conflict
    case .limit: .contentTooLarge
    case .busy, .interrupted: .serviceUnavailable
    case .undecodable, .malformed, .unsupported, .language, .implausible, .rule, .configuration: .unprocessableContent
    case .unreadable, .unwritable, .foreignStore, .damagedStore, .defect: .internalServerError
    }
  }
}
