import Mustache
import Publishing

/// What a template shows: texts by name, escaped when they are put in.
///
/// Templates insert with three braces, since the template engine escapes by user-perceived character, which lets a `<`
/// through when a combining mark follows it. That no text goes in unescaped is what this type is for.
struct Model: MustacheParent, ExpressibleByDictionaryLiteral {
  /// A value of a model.
  enum Value: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral {
    /// A text, to be escaped.
    case text(String)
    /// HTML that was made safe.
    case html(HTMLText)
    /// Whether a section is shown.
    case flag(Bool)
    /// A section that is repeated.
    case list([Model])
    /// A section that is shown once, or not at all.
    case model(Model?)
    /// The editor's words.
    case words(Words)

    init(stringLiteral value: String) { self = .text(value) }
    init(booleanLiteral value: Bool) { self = .flag(value) }
    init(arrayLiteral elements: Model...) { self = .list(elements) }

    fileprivate var rendered: Any {
      switch self {
      case .text(let text): HTMLText(escaping: text)
      case .html(let html): html
      case .flag(let flag): flag
      case .list(let models): models
      case .model(let model): model ?? false
      case .words(let words): words
      }
    }
  }

  private var values: [String: Any]

  init(dictionaryLiteral elements: (String, Value)...) {
    values = Dictionary(elements.map { ($0.0, $0.1.rendered) }, uniquingKeysWith: { $1 })
  }

  func child(named key: String) -> Any? { values[key] }

  /// Puts a value in.
  mutating func set(_ key: String, _ value: Value) { values[key] = value.rendered }

  /// Both together; where both have a value, the other's.
  func merging(_ other: Model) -> Model {
    var result = self
    result.values.merge(other.values) { $1 }
    return result
  }
}
