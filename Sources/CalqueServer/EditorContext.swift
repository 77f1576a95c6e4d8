import Hummingbird
import Logging

/// What belongs to one request.
struct EditorContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// What the person chose.
  var preferences = Preferences()
  /// How long its body may take.
  var times = TimeLimits()

  /// The editor's words in the person's language.
  var words: Words { Words(language: preferences.language) }

  init(source: ApplicationRequestContextSource) { coreContext = .init(source: source) }

  /// A context without a connection.
  init(logger: Logger) { coreContext = .init(source: WithoutConnection(logger: logger)) }

  private struct WithoutConnection: RequestContextSource {
    let logger: Logger
  }

  /// The article that the path names.
  func article() throws -> String { FormFields.decodedPathPart(try parameters.require("article")) }
}

/// Reads the preferences of each request, and sets its limits.
struct ContextFiller: RouterMiddleware {
  var times = TimeLimits()

  func handle(
    _ request: Request, context: EditorContext, next: (Request, EditorContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.preferences = Preferences(request)
    context.times = times
    return try await next(request, context)
  }
}
