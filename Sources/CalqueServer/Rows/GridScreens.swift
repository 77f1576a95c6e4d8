import Bitext
import Hummingbird
import Project

/// Align and translate, with what their script asks for.
struct GridScreens {
  let project: EditorProject

  func add(to router: Router<EditorContext>) {
    router.get("articles/:article") { _, context in
      Response.seeOther("/articles/\(FormFields.encoded(try context.article()))/align")
    }
    for screen in [Page.Screen.align, .translate] {
      router.get("articles/:article/\(screen.rawValue)") { request, context in
        let name = try context.article()
        let session = try await project.session(for: name)
        try await project.refresh()
        var page = GridPage(session: session, screen: screen)
        if let version = request.query["done"].flatMap({ Int($0) }) {
          page.said = await project.said(of: name, version: version)
        }
        return try await page.response(request, context)
      }
    }
    router.get("articles/:article/breaks") { request, context in
      let query = request.query
      guard let row = query["row"], let side = query["side"].flatMap({ Side(rawValue: $0) }),
        let segment = query["segment"].flatMap({ Int($0) })
      else { throw CalqueError(.usage, "row, side or segment is missing or wrong") }
      let session = try await project.session(for: try context.article())
      return try Response.json(try await session.breaks(in: row, on: side, segment: segment))
    }
    router.get("articles/:article/panel") { request, context in
      let session = try await project.session(for: try context.article())
      let row = try await session.row(request.query["row"] ?? "")
      let model = try await PanelModel(context.words, session).model(row)
      return Response.html(PageTemplates.render("panel", model))
    }
    router.get("articles/:article/rows/:row") { _, context in
      let session = try await project.session(for: try context.article())
      let row = try await session.row(FormFields.decodedPathPart(try context.parameters.require("row")))
      return Response.html(RowModel(context.words, session).html(row))
    }
  }
}
