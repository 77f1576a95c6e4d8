import Bitext
import Documents

/// What a file's path says of its language, and the rest of it, which a translation shares.
struct PairName: Hashable {
  /// The path without language and extension, in small letters.
  let stem: String
  /// One of the languages asked for.
  let language: LanguageTag

  /// Reads `slug.fr.md`, `slug-fr.md`, `slug_fr.md`, `fr-slug.md` or `fr/slug.md`; nil when no language asked for is there.
  ///
  /// The language must stand apart: between dots, at an end behind a hyphen or underscore, or as a folder.
  init?(_ path: String, languages: [LanguageTag]) {
    var folders = path.split(separator: "/").map(String.init)
    guard let file = folders.popLast() else { return nil }
    var parts = file.split(separator: ".").map(String.init)
    if parts.count > 1 { parts.removeLast() }
    func tag(_ text: some StringProtocol) -> LanguageTag? {
      let folded = text.lowercased()
      return languages.first { language in
        let name = language.identifier.lowercased()
        return folded == name || folded == language.language
          || folded.split(separator: "_").joined(separator: "-") == name
      }
    }
    if parts.count > 1, let last = parts.last, let found = tag(last) {
      language = found
      parts.removeLast()
    } else if let place = folders.lastIndex(where: { tag($0) != nil }), let found = tag(folders[place]) {
      language = found
      folders[place] = "*"
    } else {
      let name = parts.joined(separator: ".")
      let words = name.split { $0 == "-" || $0 == "_" }
      guard words.count > 1 else { return nil }
      if let found = tag(words[words.count - 1]) {
        language = found
        parts = [String(name.dropLast(words[words.count - 1].count + 1))]
      } else if let found = tag(words[0]) {
        language = found
        parts = [String(name.dropFirst(words[0].count + 1))]
      } else {
        return nil
      }
    }
    stem = (folders + [parts.joined(separator: ".")]).joined(separator: "/").lowercased()
  }

  /// The language that a path names, among some.
  static func languages(in path: String, among languages: [LanguageTag]) -> LanguageTag? {
    PairName(path, languages: languages)?.language
  }
}

/// What the fields of a document say of the article that it is a version of.
struct PairFields {
  private let keys: Set<String>
  private let file: String
  private let references: [String]

  /// Fields that name the article in all languages (Hugo, Jekyll, Zola, SPIP and others), and those that name the original.
  private static let articleFields: Set<String> = [
    "translationkey", "translation_key", "translation-key", "translationid", "ref", "lang-ref", "lang_ref", "id_trad",
  ]
  private static let originalFields: Set<String> = [
    "original", "source", "translation_of", "translation-of", "translationof", "translated_from", "translation",
    "url_original", "canonical",
  ]

  init(_ article: ReadArticle) {
    var keys: Set<String> = []
    var references: [String] = []
    for field in article.reading.document.metadata where !field.value.isEmpty {
      let name = field.name.lowercased()
      if Self.articleFields.contains(name) { keys.insert(field.value.lowercased()) }
      if Self.originalFields.contains(name) { references.append(Self.stem(of: field.value)) }
    }
    self.keys = keys
    self.references = references
    file = Self.stem(of: article.path)
  }

  /// Whether two documents are versions of one article by their fields.
  func names(_ other: PairFields) -> Bool {
    !keys.isDisjoint(with: other.keys) || references.contains(other.file) || other.references.contains(file)
  }

  /// The last part of a path or address, without extension and in small letters.
  private static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return name[..<dot].lowercased()
  }
}
