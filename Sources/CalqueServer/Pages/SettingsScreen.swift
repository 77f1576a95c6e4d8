import Hummingbird

/// The switches for language, colours and keys.
struct SettingsScreen {
  func add(to router: Router<EditorContext>) {
    router.post("settings") { request, context in
      let form = try await request.form(context)
      var response = Response.seeOther(Self.safePath(form["back"]))
      if let language = form["language"].flatMap(InterfaceLanguage.init) {
        response.setCookie(Preferences.cookie(Preferences.languageCookie, language.rawValue))
      }
      if let theme = form["theme"].flatMap(Preferences.Theme.init) {
        response.setCookie(Preferences.cookie(Preferences.themeCookie, theme.rawValue))
      }
      if let keys = form["keys"], ["on", "off"].contains(keys) {
        response.setCookie(Preferences.cookie(Preferences.keysCookie, keys))
      }
      return response
    }
  }

  /// A path of this server; anything else becomes the first page.
  static func safePath(_ path: String?) -> String {
    guard let path, path.hasPrefix("/"), !path.hasPrefix("//"),
      path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
    else { return "/" }
    return path
  }
}
