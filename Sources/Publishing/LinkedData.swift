import Bitext
import Documents

/// Tells machines what a page holds: a work and the work that it translates (https://schema.org/translationOfWork).
enum LinkedData {
  /// The translation, with the original inside.
  static func translation(of document: BilingualDocument, facts: ArticleFacts, title: String?) -> HTMLText {
    let titles = PageTitle.of(document)
    let original = work(
      titles.source, document.sourceLanguage, facts.original, licence: facts.original.licence, extra: [])
    var extra: [String] = []
    if let translator = facts.translator { extra.append("\"translator\":\(person(translator))") }
    if let address = facts.original.address, LinkAddress.isSafe(address) {
      extra.append("\"isBasedOn\":\(string(address))")
    }
    extra.append("\"translationOfWork\":\(original)")
    var version = facts.translation
    if version.author == nil { version.author = facts.original.author }
    let whole = work(
      title ?? titles.target, document.targetLanguage, version,
      licence: facts.translation.licence ?? facts.original.licence, isRoot: true, extra: extra)
    return HTMLText(trusted: whole)
  }

  /// An article in one language, with what it translates when it is a translation.
  static func edition(_ edition: ArticleEdition) -> HTMLText {
    let facts = edition.facts
    var extra: [String] = []
    if edition.side == .target {
      if let translator = facts.translator { extra.append("\"translator\":\(person(translator))") }
      if let address = facts.original.address, LinkAddress.isSafe(address) {
        extra.append("\"isBasedOn\":\(string(address))")
      }
      let original = work(
        edition.otherHeadline, edition.otherLanguage, facts.original, licence: facts.original.licence, extra: [])
      extra.append("\"translationOfWork\":\(original)")
    }
    var version = facts[edition.side]
    if version.author == nil { version.author = facts.original.author }
    return HTMLText(
      trusted: work(
        edition.headline, edition.language, version, licence: version.licence ?? facts.original.licence, isRoot: true,
        extra: extra))
  }

  private static func work(
    _ headline: String, _ language: LanguageTag, _ version: ArticleFacts.Version, licence: String?,
    isRoot: Bool = false, extra: [String]
  ) -> String {
    var pairs = isRoot ? ["\"@context\":\"https://schema.org\""] : []
    pairs += [
      "\"@type\":\"Article\"", "\"headline\":\(string(headline))", "\"inLanguage\":\(string(language.identifier))",
    ]
    if let author = version.author { pairs.append("\"author\":\(person(author))") }
    if let date = version.date, let day = PublicationDate(date) {
      pairs.append("\"datePublished\":\(string(day.text))")
    }
    if let address = version.address, LinkAddress.isSafe(address) { pairs.append("\"url\":\(string(address))") }
    if let licence { pairs.append("\"license\":\(string(licence))") }
    return "{\((pairs + extra).joined(separator: ","))}"
  }

  private static func person(_ name: String) -> String { "{\"@type\":\"Person\",\"name\":\(string(name))}" }

  /// A JSON string in which nothing can end the element that it stands in.
  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C, 0x26, 0x3C, 0x3E, 0..<0x20, 0x7F, 0x2028, 0x2029:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
