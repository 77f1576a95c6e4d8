import Bitext
import Documents
import FoundationEssentials
import Hummingbird
import Project

/// Makes an article of two texts, or of one that is to be translated: pasted, or files that the script puts into the form.
struct NewArticleScreen {
  let project: EditorProject

  /// One of the two texts as the form has it.
  private struct Brought {
    let side: Side
    let text: BroughtText
    /// What goes back into the form.
    let pasted: String
    let data: String
    let language: String
    /// What is wrong with its fields.
    let problem: CalqueError?
    var recognised: RecognisedText?

    var name: String { text.fileName ?? "" }
    var isThere: Bool { !text.bytes.isEmpty }
  }

  func add(to router: Router<EditorContext>) {
    router.get("new") { request, context in
      let sides = Side.allCases.map { brought($0, [:]) }
      return await page(sides, [:], context).response(request, context)
    }
    router.post("new") { request, context in
      let form = try await request.form(limit: RequestLimits.textBytes, context)
      let sides = Side.allCases.map { brought($0, form) }
      do {
        if let problem = sides.lazy.compactMap(\.problem).first { throw problem }
        switch form["action"] {
        case "create":
          guard sides.allSatisfy(\.isThere) else { throw CalqueError(.usage, context.words("new-needs-two")) }
          let file = try await project.create(
            try await name(for: sides, form), sides[0].text, sides[1].text, forcing: form["forcing"] == "on")
          return Response.seeOther("/articles/\(FormFields.encoded(file))/align")
        case "translate":
          guard sides[0].isThere, !sides[1].isThere else {
            throw CalqueError(.usage, context.words("new-needs-source"))
          }
          let file = try await project.createTranslation(
            try await name(for: sides, form), of: sides[0].text, to: sides[1].text.language)
          return Response.seeOther("/articles/\(FormFields.encoded(file))/translate")
        default: break
        }
        guard sides[0].isThere else { throw CalqueError(.usage, context.words("new-needs-original")) }
        let read = try await recognised(sides)
        return await page(read, form, context).response(request, context)
      } catch let error as CalqueError {
        // Both texts stay in the form, with what is wrong above them.
        let page = await page(sides, form, context, problem: error)
        return page.response(request, context, status: ErrorPages.status(of: error.code))
      }
    }
  }

  private func recognised(_ sides: [Brought]) async throws -> [Brought] {
    var sides = sides
    for index in sides.indices where sides[index].isThere {
      sides[index].recognised = try await project.recognise(sides[index].text, as: sides[index].side)
    }
    return sides
  }

  /// The name that a person gave; otherwise that of the first file, or one from the original's headline.
  private func name(for sides: [Brought], _ form: [String: String]) async throws -> String {
    if let name = form["name"], !name.isEmpty { return name }
    if let file = sides.map(\.name).first(where: { !$0.isEmpty && $0 != Self.pasted }) {
      return ArticleName.from(path: file)
    }
    let blocks = try await project.recognise(sides[0].text, as: .source).blocks
    let headline = blocks.first { $0.role == .headline } ?? blocks.first
    let name = ArticleName.from(headline: headline?.content.line ?? "")
    var candidate = name
    var number = 2
    while await project.has(candidate) {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }

  /// What the script calls a page that was pasted.
  private static let pasted = "pasted.html"

  /// A text from the fields of a form: the data of a file, or what was pasted.
  private func brought(_ side: Side, _ form: [String: String]) -> Brought {
    let prefix = side.rawValue
    let pasted = (form["\(prefix)-text"] ?? "").replacing("\r\n", with: "\n")
    let data = form["\(prefix)-data"] ?? ""
    let fileName = form["\(prefix)-name"].flatMap { $0.isEmpty || data.isEmpty ? nil : $0 }
    var bytes = Array(pasted.utf8)
    var problem: CalqueError?
    if let decoded = Data(base64Encoded: data) {
      if !data.isEmpty { bytes = Array(decoded) }
    } else {
      problem = CalqueError(.usage, "the field \(prefix)-data is not Base64")
    }
    var roles: [String: ArticleRole?] = [:]
    for (key, value) in form where key.hasPrefix("\(prefix)-role-") {
      let block = String(key.dropFirst("\(prefix)-role-".count))
      if value == "none" {
        roles[block] = .some(nil)
      } else if let role = ArticleRole(rawValue: value) {
        roles[block] = role
      }
    }
    let languageField = form["\(prefix)-language"] ?? ""
    var language: LanguageTag?
    do throws(CalqueError) {
      if !languageField.isEmpty { language = try LanguageTag(languageField) }
    } catch { problem = error }
    return Brought(
      side: side, text: BroughtText(bytes: bytes, fileName: fileName, language: language, roles: roles),
      pasted: pasted, data: data, language: languageField, problem: problem)
  }

  private func page(
    _ sides: [Brought], _ form: [String: String], _ context: EditorContext, problem: CalqueError? = nil
  ) async -> Page {
    let words = context.words
    let said = problem.map { ErrorPages.said($0, words) }
    let usual = await project.usualLanguages
    return Page(
      template: "new", title: words("screen-new"), projectScreen: "new",
      model: [
        "name": .text(form["name"] ?? ""), "isForcing": .flag(form["forcing"] == "on"),
        "hasProblem": .flag(problem != nil), "problem": .text(said?.message ?? ""), "hint": .text(said?.hint ?? ""),
        "wasRead": .flag(sides.contains { $0.recognised != nil }),
        "canAlign": .flag(sides.allSatisfy { $0.recognised != nil }),
        "canTranslate": .flag(sides[0].recognised != nil && !sides[1].isThere),
        "sides": .list(
          sides.map {
            let isAlone = $0.side == .target && !$0.isThere && sides[0].recognised != nil
            return model($0, usual, words, isToBeTranslated: isAlone)
          }),
      ])
  }

  private func model(
    _ side: Brought, _ usual: [Side: LanguageTag], _ words: Words, isToBeTranslated: Bool
  ) -> Model {
    let name = side.side.rawValue
    return [
      "t": .words(words), "side": .text(name), "title": .text(words("new-\(name)")),
      "pasted": .text(side.pasted), "data": .text(side.data), "fileName": .text(side.name),
      "language": .text(side.language), "usual": .text(usual[side.side]?.identifier ?? ""),
      "isToBeTranslated": .flag(isToBeTranslated),
      "recognised": .model(side.recognised.map { recognised($0, name, words) }),
    ]
  }

  private func recognised(_ text: RecognisedText, _ side: String, _ words: Words) -> Model {
    let direction = text.language.isRightToLeft ? "rtl" : "ltr"
    func block(_ block: Block, _ role: String) -> Model {
      [
        "t": .words(words), "field": .text("\(side)-role-\(block.id)"), "id": .text(block.id),
        "text": .text(block.content.line), "kind": .text(block.kind.name), "isLeftOut": .flag(role == "none"),
        "tag": .text(text.language.identifier), "direction": .text(direction),
        "roles": .list(
          (ArticleRole.allCases.map(\.rawValue) + ["none"]).map {
            ["value": .text($0), "name": .text(words("role-\($0)")), "isChosen": .flag($0 == role)]
          }),
      ]
    }
    return [
      "t": .words(words),
      "summary": .text(
        words(
          "new-recognised",
          [
            "format": words("read-as-\(text.format.rawValue)"), "language": words.name(of: text.language),
            "count": text.sentences,
          ])),
      "losses": .list(text.losses.map { ["text": .text(words.loss($0))] }), "hasLosses": .flag(!text.losses.isEmpty),
      "blocks": .list(
        text.blocks.map { block($0, $0.role.rawValue) } + text.leftOut.map { block($0, "none") }),
    ]
  }
}
