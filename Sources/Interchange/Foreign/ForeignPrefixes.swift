import Bitext
import XMLText

/// The prefixes that namespaces get: those of the standards, and for others a word of the namespace.
struct ForeignPrefixes {
  private var byNamespace: [String: String] = [:]
  private var used: Set<String> = []
  /// The number that the next namespace with a word gets.
  private var next: [String: Int] = [:]

  /// What is declared, in order of prefixes.
  var declarations: [ForeignElement.Declaration] {
    byNamespace.map { .init(prefix: $1, namespace: $0) }.sorted { $0.prefix < $1.prefix }
  }

  private static let standard: [String: String] = {
    var result = XLIFF2ModuleRules.prefixes
    for version in XLIFF2.Version.allCases { result[version.namespace] = "xlf" }
    for version in ["1.1", "1.2"] { result["urn:oasis:names:tc:xliff:document:\(version)"] = "xlf" }
    result[XLIFF12.sdlNamespace] = "sdl"
    result[XLIFF12.memoQNamespace] = "mq"
    result["http://www.w3.org/2001/XMLSchema-instance"] = "xsi"
    return result
  }()
  private static let reserved = Set(standard.values)

  /// The prefix of a namespace, which is declared from now on.
  mutating func prefix(of namespace: String) -> String {
    if let known = byNamespace[namespace] { return known }
    let wanted = Self.standard[namespace] ?? Self.word(of: namespace)
    var prefix = wanted
    var number = next[wanted] ?? 2
    while used.contains(prefix) {
      prefix = "\(wanted)\(number)"
      number += 1
    }
    next[wanted] = number
    insert(.init(prefix: prefix, namespace: namespace))
    return prefix
  }

  /// A name with the prefix of its namespace.
  mutating func tag(_ name: String, in namespace: String) -> String {
    if namespace.isEmpty { return name }
    return namespace == XMLName.xmlNamespace ? "xml:\(name)" : "\(prefix(of: namespace)):\(name)"
  }

  /// Declares what a document needs for what it keeps for a family of formats.
  mutating func declare(_ document: BilingualDocument, of family: ForeignContent.Family) {
    declare(document.supplement, family)
    for group in document.groups { declare(group.supplement, family) }
    // By position: a unit that is handed on is copied.
    for index in document.units.indices where document.units[index].hasSupplement {
      declare(document.units[index].supplement, family)
    }
  }

  private mutating func declare(_ supplement: Supplement, _ family: ForeignContent.Family) {
    if family == .xliff2 {
      if !supplement.limits.isEmpty || supplement.profile != nil { _ = prefix(of: XLIFF2.sizeNamespace) }
      if !supplement.rules.isEmpty { _ = prefix(of: XLIFF2.validationNamespace) }
      for attribute in supplement.rules.lazy.flatMap(\.attributes) { declare(attribute) }
    }
    for content in supplement.foreign where content.family == family {
      switch content.piece {
      case .attribute(let attribute): declare(attribute)
      case .element(let element): adopt(element)
      }
    }
  }

  private mutating func declare(_ attribute: ForeignAttribute) {
    if !attribute.namespace.isEmpty, attribute.namespace != XMLName.xmlNamespace {
      _ = prefix(of: attribute.namespace)
    }
  }

  /// Declares what an element declares, unless the prefix stands for something else.
  private mutating func adopt(_ element: ForeignElement) {
    for declaration in element.declarations
    where byNamespace[declaration.namespace] == nil && !used.contains(declaration.prefix) { insert(declaration) }
  }

  private mutating func insert(_ declaration: ForeignElement.Declaration) {
    byNamespace[declaration.namespace] = declaration.prefix
    used.insert(declaration.prefix)
  }

  /// Whether a prefix stands for a namespace.
  func declares(_ declaration: ForeignElement.Declaration) -> Bool {
    byNamespace[declaration.namespace] == declaration.prefix
  }

  /// The last word of letters in a namespace, in small letters: a name of something, if there is one.
  private static func word(of namespace: String) -> String {
    let words = namespace.split { !$0.isASCII || !$0.isLetter }.map { $0.lowercased() }.filter {
      !reserved.contains($0) && !$0.hasPrefix("xml") && !hollow.contains($0)
    }
    let fits = words.last { $0.count > 1 } ?? words.last
    return fits.map { String($0.prefix(20)) } ?? "x"
  }

  private static let hollow: Set<String> = ["urn", "http", "https", "www", "com", "org", "net"]
}
