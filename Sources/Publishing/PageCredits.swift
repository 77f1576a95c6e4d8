import Bitext
import Documents

/// The lines at the end of a page that the texts do not say themselves: who translated, where the versions stand, under
/// which licence.
enum PageCredits {
  static func html(_ document: BilingualDocument, _ facts: ArticleFacts, _ words: PageWords) -> HTMLText {
    func has(_ role: ArticleRole) -> Bool {
      document.units.contains { $0.role == role && $0.segments.contains { !$0.targetParts.isEmpty } }
    }
    var lines: [String] = []
    if let translator = facts.translator, !has(.translatorCredit) {
      lines.append(element(CreditWords.translatedBy(translator, in: document.targetLanguage), document.targetLanguage))
    }
    for (language, version) in [
      (document.sourceLanguage, facts.original), (document.targetLanguage, facts.translation),
    ] {
      guard let address = version.address, LinkAddress.isSafe(address) else { continue }
      let shown = HTMLText(escaping: address).html
      let tag = HTMLText(escaping: language.identifier).html
      lines.append(
        "<p>\(HTMLText(escaping: words.name(of: language)).html): <a href=\"\(shown)\" hreflang=\"\(tag)\" rel=\"noopener noreferrer\">\(shown)</a></p>"
      )
    }
    if let licence = facts.translation.licence ?? facts.original.licence, !has(.licence) {
      lines.append(element(licence, document.targetLanguage))
    }
    return HTMLText(trusted: lines.map { $0 + "\n" }.joined())
  }

  private static func element(_ text: String, _ language: LanguageTag) -> String {
    "<p lang=\"\(HTMLText(escaping: language.identifier).html)\">\(HTMLText(escaping: text).html)</p>"
  }
}
