import Hummingbird
import Logging

/// The editor's addresses and what stands behind them.
struct EditorSite: Sendable {
  let project: EditorProject
  let address: ServerAddress
  let keys: AccessKeys
  var times = TimeLimits()
  /// Called with a line for each request.
  let log: @Sendable (String) -> Void

  /// All routes, behind the guards.
  func router() -> Router<EditorContext> {
    let router = Router(context: EditorContext.self)
    router.add(middleware: RequestLog(log: log))
    router.add(middleware: ResponseHeaders())
    router.add(middleware: ContextFiller(times: times))
    router.add(middleware: ErrorPages())
    router.add(middleware: RequestGuard(address: address, keys: keys))
    router.get("assets/editor.css") { request, _ in Asset.style.response(request) }
    router.get("assets/editor.js") { request, _ in Asset.script.response(request) }
    SettingsScreen().add(to: router)
    ProjectScreen(project: project).add(to: router)
    NewArticleScreen(project: project).add(to: router)
    ConcordanceScreen(project: project).add(to: router)
    LookupService(project: project).add(to: router)
    GlossaryScreen(project: project).add(to: router)
    GridScreens(project: project).add(to: router)
    OperationsScreen(project: project).add(to: router)
    ChecksScreen(project: project).add(to: router)
    ReadScreen(project: project).add(to: router)
    ExportScreen(project: project).add(to: router)
    return router
  }
}

/// Says each request in one line: method, path without its query, status, milliseconds.
struct RequestLog: RouterMiddleware {
  typealias Context = EditorContext

  let log: @Sendable (String) -> Void

  func handle(
    _ request: Request, context: EditorContext, next: (Request, EditorContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    let response = try await next(request, context)
    let time = (ContinuousClock.now - start) / .milliseconds(1)
    log("\(request.method.rawValue) \(request.uri.path) \(response.status.code) \(Int(time.rounded())) ms")
    return response
  }
}
