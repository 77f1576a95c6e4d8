import Bitext
import FoundationEssentials
import Hummingbird
import Project

/// Takes the operations: one a request, with the version that it was made on, as JSON or as a form.
struct OperationsScreen {
  let project: EditorProject

  /// An operation as JSON.
  private struct Asked: Decodable {
    let version: Int
    let operation: EditOperation
  }

  func add(to router: Router<EditorContext>) {
    router.post("articles/:article/operations") { request, context in
      let name = try context.article()
      let session = try await project.session(for: name)
      let body = try await request.bytes(limit: RequestLimits.formBytes, context)
      if request.headers[.contentType]?.hasPrefix("application/json") == true {
        let asked: Asked
        do { asked = try JSONDecoder().decode(Asked.self, from: Data(body)) } catch {
          throw CalqueError(.usage, "this is no operation")
        }
        let answer = try await session.apply(asked.operation, at: asked.version)
        return try await json(answer, to: asked.operation, name, session, context)
      }
      return try await form(
        FormFields.decode(String(decoding: body, as: UTF8.self)), name, session, request, context)
    }
  }

  private func form(
    _ fields: [String: String], _ name: String, _ session: EditingSession, _ request: Request,
    _ context: EditorContext
  ) async throws -> Response {
    guard let version = fields["version"].flatMap({ Int($0) }) else {
      throw CalqueError(.usage, "the field version is missing or wrong")
    }
    let operation = try FormOperation.operation(fields, rows: await session.rows)
    let screen = Page.Screen(rawValue: fields["screen"] ?? "") ?? .align
    let said = SaidWords(context.words, session)
    switch try await session.apply(operation, at: version) {
    case .conflict(let conflict):
      if screen == .checks { throw CalqueError(.exists, context.words("conflict-title")) }
      let grid = GridPage(session: session, screen: screen, conflict: conflict)
      return try await grid.response(request, context, status: .conflict)
    case .done(let outcome):
      await project.changed(name)
      var row = outcome.focus?.row ?? fields["row"]
      if case .confirm(let confirmed) = operation { row = await session.nextDoubtful(after: confirmed) ?? confirmed }
      await project.say(said.said(outcome.message, canUndo: outcome.canUndo), of: name, version: outcome.version)
      var path = "/articles/\(FormFields.encoded(name))/\(screen.rawValue)?done=\(outcome.version)"
      if let row {
        path += "&row=\(FormFields.encoded(row))"
        if let side = outcome.focus?.side?.rawValue ?? fields["side"] { path += "&side=\(FormFields.encoded(side))" }
        path += "#row-\(FormFields.encoded(row))"
      }
      return .seeOther(path)
    }
  }

  private func json(
    _ answer: EditAnswer, to operation: EditOperation, _ name: String, _ session: EditingSession,
    _ context: EditorContext
  ) async throws -> Response {
    switch answer {
    case .done(let outcome):
      await project.changed(name)
      let next = await session.nextDoubtful(after: operation.rows.first ?? outcome.focus?.row)
      return try .json(
        OperationAnswer(outcome, next: next, RowModel(context.words, session), SaidWords(context.words, session)))
    case .conflict(let conflict):
      return try .json(
        ConflictAnswer(conflict, ConflictModel(context.words, session).html(conflict)), status: .conflict)
    }
  }
}

/// What an operation did, for the script.
struct OperationAnswer: Encodable {
  /// Rows in the place of rows, in the order in which the changes are to be made.
  struct Change: Encodable {
    struct Row: Encodable {
      let id: String
      let html: String
    }
    let index: Int
    let removed: [String]
    let rows: [Row]
  }
  struct Focus: Encodable {
    let row: String
    let side: String?
    let segment: Int?
  }

  let version: Int
  let message: String
  let left: String
  /// How many rows are confirmed, in words.
  let state: String
  let changes: [Change]
  let focus: Focus?
  /// The next row to look at.
  let next: String?
  let canUndo: Bool
  let canRedo: Bool

  init(_ outcome: EditOutcome, next: String?, _ rows: RowModel, _ said: SaidWords) {
    version = outcome.version
    message = said.said(outcome.message, canUndo: outcome.canUndo)
    left = said.words.left(outcome.counts.doubtful)
    state = said.words(
      "confirmed-of", ["confirmed": outcome.counts.confirmed, "rows": outcome.counts.rows])
    changes = outcome.changes.map { change in
      Change(
        index: change.index, removed: change.removed, rows: change.rows.map { .init(id: $0.id, html: rows.html($0)) })
    }
    focus = outcome.focus.map { Focus(row: $0.row, side: $0.side?.rawValue, segment: $0.segment) }
    self.next = next
    canUndo = outcome.canUndo
    canRedo = outcome.canRedo
  }
}

/// A conflict, for the script.
struct ConflictAnswer: Encodable {
  let version: Int
  /// Both states, and what was typed.
  let html: String

  init(_ conflict: EditConflict, _ html: String) {
    version = conflict.version
    self.html = html
  }
}
