import Hummingbird

/// What a person chose for this browser, kept in cookies.
struct Preferences: Sendable, Equatable {
  /// Light, dark, or as the system says.
  enum Theme: String, CaseIterable, Sendable {
    case system, light, dark
  }

  static let languageCookie = "calque-language"
  static let themeCookie = "calque-theme"
  static let keysCookie = "calque-keys"

  /// The language of the editor's words.
  var language = InterfaceLanguage.english
  /// The colours.
  var theme = Theme.system
  /// Whether single keys do something in the grid (WCAG 2.1.4).
  var hasKeys = true

  /// The preferences of a request: cookies first, then what the browser asks for.
  init(_ request: Request) {
    let cookies = request.cookies
    language =
      cookies[Self.languageCookie].flatMap { InterfaceLanguage(rawValue: $0.value) }
      ?? .preferred(by: request.headers[.acceptLanguage])
    theme = cookies[Self.themeCookie].flatMap { Theme(rawValue: $0.value) } ?? .system
    hasKeys = cookies[Self.keysCookie]?.value != "off"
  }

  /// The defaults.
  init() {}

  /// A cookie that lasts a year.
  static func cookie(_ name: String, _ value: String) -> Cookie {
    Cookie(name: name, value: value, maxAge: 31_536_000, path: "/", httpOnly: true, sameSite: .strict)
  }
}
