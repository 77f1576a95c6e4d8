import Bitext
import HTTPTypes
import Hummingbird
import Project

/// The article in other formats: what each cannot carry, and the file.
struct ExportScreen {
  let project: EditorProject

  func add(to router: Router<EditorContext>) {
    router.get("articles/:article/export") { request, context in
      let name = try context.article()
      let document = try await project.session(for: name).bilingualDocument
      var formats: [Model] = []
      for format in ExportFormat.names where format != "xliff" {
        formats.append(await model(of: format, document, name, context.words))
      }
      let page = Page(
        template: "export", title: "\(name) · \(context.words("screen-export"))", article: (name, .export),
        model: ["formats": .list(formats)])
      return page.response(request, context)
    }
    router.get("articles/:article/export/:format") { _, context in
      let name = try context.article()
      let format = FormFields.decodedPathPart(try context.parameters.require("format"))
      let document = try await project.session(for: name).bilingualDocument
      let (bytes, _) = try await project.export(document, as: format)
      var response = Response.bytes(bytes, type: "application/octet-stream")
      let file = "\(name).\(document.sourceLanguage)-\(document.targetLanguage).\(Self.fileExtension(of: format))"
      // RFC 6266: the encoded name is always ASCII.
      if let disposition = HTTPField.Name("Content-Disposition") {
        response.headers[disposition] = "attachment; filename*=UTF-8''\(FormFields.encoded(file))"
      }
      return response
    }
  }

  private func model(
    of format: String, _ document: BilingualDocument, _ name: String, _ words: Words
  ) async -> Model {
    var losses: [String]
    var isPossible = true
    do { losses = try await project.export(document, as: format).losses } catch {
      losses = [words.phrase(error.message)]
      isPossible = false
    }
    return [
      "t": .words(words), "format": .text(format), "name": .text(Self.name(of: format)),
      "purpose": .text(words("format-\(Self.family(of: format))")), "isPossible": .flag(isPossible),
      "link": .text("/articles/\(FormFields.encoded(name))/export/\(FormFields.encoded(format))"),
      "losses": .list(losses.map { ["text": .text(words.loss($0))] }), "hasLosses": .flag(!losses.isEmpty),
    ]
  }

  /// XLIFF whatever its version, otherwise the format.
  private static func family(of format: String) -> String { format.hasPrefix("xliff") ? "xliff" : format }

  /// The format's name as its makers write it.
  static func name(of format: String) -> String {
    if format.hasPrefix("xliff") { return "XLIFF " + format.dropFirst("xliff".count) }
    return format == "docx" ? "Word" : format.uppercased()
  }

  /// The usual extension of a format.
  static func fileExtension(of format: String) -> String {
    if format.hasPrefix("xliff") { return "xlf" }
    return format == "markdown" ? "md" : format
  }
}
