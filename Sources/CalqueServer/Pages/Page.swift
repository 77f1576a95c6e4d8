import Hummingbird

/// A page with the frame that all of them share: where one is, where one can go, the switches.
struct Page {
  /// The screens of an article, in the order of the navigation.
  enum Screen: String, CaseIterable {
    case align, translate, checks, read, export
  }

  /// The name of the template.
  var template: String
  /// The title, in words.
  var title: String
  /// The article and its screen, when it is about one.
  var article: (name: String, screen: Screen?)?
  /// The screen of the project, when it is one of those.
  var projectScreen: String?
  /// What the template shows.
  var model: Model

  /// The page in a person's language and colours.
  func html(_ request: Request, _ context: EditorContext) -> String {
    let words = context.words
    let preferences = context.preferences
    var frame: Model = [
      "t": .words(words), "template": .text(template),
      "language": .text(preferences.language.rawValue),
      "theme": .text(preferences.theme.rawValue),
      "title": .text(title),
      "back": .text(request.uri.string),
      "keysAreOn": .flag(preferences.hasKeys),
      "keysNext": .text(preferences.hasKeys ? "off" : "on"),
      "styleVersion": .text(Asset.style.version), "scriptVersion": .text(Asset.script.version),
      "languages": .list(
        InterfaceLanguage.allCases.map {
          [
            "value": .text($0.rawValue), "name": .text($0.ownName),
            "isChosen": .flag($0 == preferences.language),
          ]
        }),
      "themes": .list(
        Preferences.Theme.allCases.map {
          [
            "value": .text($0.rawValue), "name": .text(words("theme-\($0.rawValue)")),
            "isChosen": .flag($0 == preferences.theme),
          ]
        }),
      "projectTabs": .list(
        [("project", "/"), ("concordance", "/concordance"), ("glossary", "/glossary"), ("new", "/new")].map {
          name, path in
          ["path": .text(path), "name": .text(words("screen-\(name)")), "isHere": .flag(projectScreen == name)]
        }),
      "hasArticle": .flag(article != nil),
    ]
    if let article {
      let path = "/articles/\(FormFields.encoded(article.name))"
      frame.set("articleName", .text(article.name))
      frame.set("articlePath", .text(path))
      frame.set(
        "articleTabs",
        .list(
          Screen.allCases.map {
            [
              "path": .text("\(path)/\($0.rawValue)"), "name": .text(words("screen-\($0.rawValue)")),
              "isHere": .flag(article.screen == $0),
            ]
          }))
    }
    return PageTemplates.render(template, frame.merging(model))
  }

  /// The page as an answer.
  func response(
    _ request: Request, _ context: EditorContext, status: HTTPResponse.Status = .ok
  ) -> Response {
    .html(html(request, context), status: status)
  }
}
