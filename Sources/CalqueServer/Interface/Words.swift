import Mustache
import Publishing

/// The editor's words in one language; templates ask for them by their keys, under `t`.
struct Words: Sendable, MustacheParent {
  let language: InterfaceLanguage

  /// A message; a key that the catalogue lacks is shown as it is, which a test excludes.
  func callAsFunction(_ key: String, _ arguments: [String: any MessageArgument] = [:]) -> String {
    MessageCatalogue.embedded.pattern(key, in: language)?.formatted(arguments, language: language) ?? key
  }

  func child(named key: String) -> Any? { HTMLText(escaping: self(key)) }
}
