import Bitext
import Hummingbird
import Project

/// A screen with the article's rows: align and translate.
struct GridPage {
  let session: EditingSession
  let screen: Page.Screen
  /// Shown above the rows.
  var conflict: EditConflict?
  /// What was just done.
  var said = ""

  /// The page.
  func response(
    _ request: Request, _ context: EditorContext, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let words = context.words
    let version = await session.version
    let rows = await session.rows
    let counts = await session.counts
    let query = request.query
    let first = await session.nextDoubtful(after: nil) ?? rows.first?.id
    let current = query["row"].flatMap { id in rows.contains { $0.id == id } ? id : nil } ?? first
    let side = query["side"].flatMap { Sides(rawValue: $0) } ?? (screen == .align ? .source : .target)
    let path = "/articles/\(FormFields.encoded(session.name))"
    var rowModel = RowModel(words, session)
    rowModel.current = current
    rowModel.path = "\(path)/\(screen.rawValue)"
    var model: Model = [
      "path": .text(path), "draftKey": .text(draftKey), "screen": .text(screen.rawValue),
      "version": .text(String(version)),
      "said": .text(said),
      "left": .text(words.left(counts.doubtful)),
      "state": .text(words("confirmed-of", ["confirmed": counts.confirmed, "rows": counts.rows])),
      "row": .text(current ?? ""), "side": .text(side.rawValue),
      "sideIsSource": .flag(side == .source), "sideIsTarget": .flag(side == .target),
      "sideIsBoth": .flag(side == .both),
      "canUndo": .flag(await session.canUndo), "canRedo": .flag(await session.canRedo),
      "sourceName": .text(words.name(of: session.sourceLanguage)),
      "targetName": .text(words.name(of: session.targetLanguage)),
      "rows": .html(rowModel.html(rows)), "rowCount": .text(String(max(rows.count, 1))),
      "stretches": .list(DoubtBar.stretches(rows)),
      "place": .text(String(rows.firstIndex { $0.id == current } ?? 0)),
      "next": .text(await link(.next, from: current, rowModel)),
      "previous": .text(await link(.previous, from: current, rowModel)),
      "conflict": .model(conflict.map { ConflictModel(words, session).model($0) }),
      "isAlign": .flag(screen == .align), "isTranslate": .flag(screen == .translate),
    ]
    if let current, let row = rows.first(where: { $0.id == current }) {
      model.set("tools", .model(try await tools(row, side == .target ? .target : .source, words)))
      if screen == .translate { model.set("panel", .model(try await PanelModel(words, session).model(row))) }
    }
    let page = Page(
      template: screen.rawValue, title: "\(session.name) · \(words("screen-\(screen.rawValue)"))",
      article: (session.name, screen), model: model)
    return page.response(request, context, status: status)
  }

  /// What the browser keeps typed texts under: another project may have an article of this name, and the same address.
  private var draftKey: String {
    var checksum = Checksum()
    checksum.add(FileSystem.canonical(session.path))
    return checksum.hexadecimal
  }

  private func link(_ direction: Neighbour, from row: String?, _ rows: RowModel) async -> String {
    guard let id = await session.nextDoubtful(after: row, direction) else { return rows.path }
    return "\(rows.path)?row=\(FormFields.encoded(id))#row-\(FormFields.encoded(id))"
  }

  /// What the keyboard does with a caret, as forms: cutting at a place, changing a text, pairing with a row.
  private func tools(_ row: EditingRow, _ side: Side, _ words: Words) async throws -> Model {
    let segments = side == .source ? row.source : row.target
    let language = side == .source ? session.sourceLanguage : session.targetLanguage
    var places: [Model] = []
    for (index, segment) in segments.enumerated() {
      if index > 0 { places.append(place(index, 0, "| " + Self.start(of: segment.text))) }
      for found in try await session.breaks(in: row.id, on: side, segment: index) {
        let bytes = Array(segment.text.utf8)
        let before = String(decoding: bytes[..<found.offset], as: UTF8.self)
        let after = String(decoding: bytes[found.offset...], as: UTF8.self)
        places.append(place(index, found.offset, "\(Self.end(of: before)) | \(Self.start(of: after))"))
      }
    }
    return [
      "number": .text(words("row-number", ["row": row.number])), "side": .text(side.rawValue),
      "sideName": .text(words.name(of: language)), "tag": .text(language.identifier),
      "direction": .text(language.isRightToLeft ? "rtl" : "ltr"),
      "places": .list(places), "canSplit": .flag(!places.isEmpty),
      "segments": .list(
        segments.enumerated().map { index, segment in
          ["index": .text(String(index)), "marked": .text(segment.marked)]
        }),
    ]
  }

  private func place(_ segment: Int, _ offset: Int, _ label: String) -> Model {
    ["value": .text("\(segment):\(offset)"), "label": .text(label)]
  }

  private static func start(of text: String) -> String { text.count > 30 ? text.prefix(29) + "…" : text }
  private static func end(of text: String) -> String { text.count > 30 ? "…" + text.suffix(29) : text }
}
