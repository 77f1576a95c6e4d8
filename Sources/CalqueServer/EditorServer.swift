public import Bitext
import Dispatch
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
public import Project
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The web editor over a project: serves a person's own browser on this machine, and nobody else.
///
/// It binds to 127.0.0.1. The printed address has a token that is good for one exchange against a cookie, or for many and
/// for programs too where that is asked for; without it nothing is answered but a refusal.
public struct EditorServer: Sendable {
  private let site: EditorSite
  private let path: String

  /// How a server ended.
  public enum Ending: Sendable {
    /// By Ctrl-C (SIGINT).
    case interrupted
    /// By SIGTERM.
    case terminated
  }

  /// Creates a server; it listens when it is run.
  ///
  /// - Parameters:
  ///   - folder: the project.
  ///   - overrides: what the caller sets in place of the configuration.
  ///   - article: the article to begin with; nil for the list of all.
  ///   - port: the port, or 0 for a free one, if possible always the same for one project.
  ///   - servesPrograms: whether the token may be used more than once, and by programs (`Authorization: Bearer`).
  ///   - log: called with a line for each request; it holds no token and no text.
  public init(
    folder: ProjectFolder, overrides: Project.Overrides = .init(), article: String? = nil, port: Int = 0,
    servesPrograms: Bool = false, log: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.init(
      folder: folder, overrides: overrides, article: article, port: port, servesPrograms: servesPrograms,
      times: TimeLimits(), log: log)
  }

  init(
    folder: ProjectFolder, overrides: Project.Overrides = .init(), article: String? = nil, port: Int = 0,
    servesPrograms: Bool = false, times: TimeLimits, log: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    var overrides = overrides
    overrides.mergesIndexInBackground = true
    let port = port == 0 ? ServerAddress.usualPort(of: folder.path) : port
    let suffix = port == 0 ? String(UInt32.random(in: .min ... .max), radix: 36) : String(port)
    site = EditorSite(
      project: EditorProject(folder: folder, overrides: overrides), address: ServerAddress(port: port),
      keys: AccessKeys(cookieSuffix: suffix, servesPrograms: servesPrograms), times: times, log: log)
    path = article.map { "/articles/\(FormFields.encoded($0))/align" } ?? "/"
  }

  /// Serves until SIGINT or SIGTERM, and blocks meanwhile; requests under way are answered, for at most two seconds.
  ///
  /// - Parameter onReady: called with the address to open when the server listens.
  /// - Returns: which signal ended it.
  /// - Throws: `CalqueError` `.busy` when the port is taken, `.unwritable` when an article's file cannot be saved at the
  ///   end; its edits stay in the journal.
  public func runUntilSignal(onReady: @escaping @Sendable (String) -> Void) throws(CalqueError) -> Ending {
    let outcome = Outcome()
    let done = DispatchSemaphore(value: 0)
    let application = application(onReady: onReady)
    let project = site.project
    let task = Task.detached {
      do { try await application.runService() } catch { outcome.failure.withLock { $0 = error } }
      let unsaved = await project.close()
      outcome.unsaved.withLock { $0 = unsaved }
      done.signal()
    }
    // The service group stops by itself at these signals; here is recorded which it was, and that it must not take long.
    let sources = [(SIGINT, Ending.interrupted), (SIGTERM, Ending.terminated)].map { number, ending in
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        outcome.ending.withLock { if $0 == nil { $0 = ending } }
        DispatchQueue.global().asyncAfter(deadline: .now() + 2) { task.cancel() }
      }
      source.resume()
      return source
    }
    done.wait()
    for source in sources { source.cancel() }
    let ending = outcome.ending.withLock { $0 }
    if let failure = outcome.failure.withLock({ $0 }), ending == nil { throw said(failure) }
    let unsaved = outcome.unsaved.withLock { $0 }
    guard unsaved.isEmpty else {
      throw CalqueError(
        .unwritable, unsaved.joined(separator: "; "),
        hint: "Nothing is lost: the edits are in the journal, and calque edit goes on from there.")
    }
    return ending ?? .terminated
  }

  /// Serves until the task is cancelled.
  ///
  /// - Parameter onReady: called with the address to open when the server listens.
  /// - Throws: `CalqueError` `.busy` when the port is taken.
  public func run(onReady: @escaping @Sendable (String) -> Void) async throws(CalqueError) {
    var failure: (any Error)?
    do { try await application(onReady: onReady).run() } catch { failure = error }
    _ = await site.project.close()
    if let failure, !Task.isCancelled { throw said(failure) }
  }

  private final class Outcome: Sendable {
    let ending = Mutex<Ending?>(nil)
    let failure = Mutex<(any Error)?>(nil)
    let unsaved = Mutex<[String]>([])
  }

  private func said(_ error: any Error) -> CalqueError {
    if let error = error as? CalqueError { return error }
    let port = site.address.port
    guard let error = error as? IOError else { return CalqueError(.defect, "the server stopped: \(error)") }
    let isTaken = error.errnoCode == EADDRINUSE
    return CalqueError(
      isTaken ? .busy : .unwritable,
      isTaken ? "port \(port) is taken" : "port \(port) cannot be used: \(String(cString: strerror(error.errnoCode)))",
      hint: "Choose another with --port, or leave it out for a free one.")
  }

  private func application(
    onReady: @escaping @Sendable (String) -> Void
  ) -> Application<RouterResponder<EditorContext>> {
    let site = site
    let start = path + "?token=" + site.keys.token
    let channel = HTTP1Channel.Configuration(idleTimeout: TimeAmount(site.times.head))
    return Application(
      router: site.router(), server: .http1(configuration: channel),
      configuration: .init(
        address: .hostname(ServerAddress.host, port: site.address.port), serverName: nil, backlog: 1024),
      onServerRunning: { channel in
        site.address.port = channel.localAddress?.port ?? site.address.port
        onReady(site.address.url(path: start))
      },
      logger: Logger(label: "calque") { _ in SwiftLogNoOpLogHandler() })
  }
}
