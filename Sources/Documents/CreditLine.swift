import Bitext

/// Recognises the lines that stand around an article by their words: bylines, translators' credits, licences.
enum CreditLine {
  /// The role that a short line has by its words alone, or nil.
  ///
  /// - Parameters:
  ///   - text: the line.
  ///   - isNearStart: whether it stands before the running text, where a byline may be.
  /// - Returns: byline, date, translator's credit or licence; nil for anything else.
  static func role(of text: String, isNearStart: Bool) -> ArticleRole? {
    // Running text is not looked through: no line of credits is that long.
    guard text.utf8.count <= 400 else { return nil }
    var line = text
    let found: ArticleRole? = line.withUTF8 { bytes in
      if bytes.count <= 160, translatorStarts.begins(bytes) { return .translatorCredit }
      return licenceMarks.occurs(in: bytes) ? .licence : nil
    }
    if let found { return found }
    if isNearStart, let published = published(text) { return published }
    if isNearStart, isByline(text) { return .byline }
    if isNearStart, isDate(text) { return hasNameAfterPreposition(text) ? .byline : .date }
    return nil
  }

  /// `Publié le 14 janvier 2025 par Odile Carrière`, `Updated 3 May 2024`: a date, with a name a byline.
  private static func published(_ text: String) -> ArticleRole? {
    guard text.utf8.count <= 140 else { return nil }
    let line = text.lowercased()
    guard publishedStarts.contains(where: line.hasPrefix), line.contains(where: \.isNumber) else { return nil }
    return hasNameAfterPreposition(text) ? .byline : .date
  }

  /// Whether a line is the beginning of one that says when something was published: `Publié le `.
  static func beginsPublication(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let line = text.lowercased()
    return publishedStarts.contains { line.hasPrefix($0) || line + " " == $0 }
  }

  /// `… par Odile Carrière`.
  private static func hasNameAfterPreposition(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return zip(words, words.dropFirst()).contains { word, next in
      ["par", "by", "von", "por", "di"].contains(word) && next.first?.isUppercase == true
    }
  }

  /// A name that stands alone, such as a signature under an article: two to four words in capitals, particles aside.
  static func isName(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let words = text.split(separator: " ")
    guard (2...5).contains(words.count) else { return false }
    let particles: Set<Substring> = ["de", "du", "des", "la", "le", "von", "van", "der", "da", "di", "et", "and", "&"]
    let names = words.filter { !particles.contains($0) }
    return names.count >= 2
      && names.allSatisfy { word in
        word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || "-’'.".contains($0) }
          && word.count > 1 && (word.last != "." || word.count == 2)
      }
  }

  private static let publishedStarts = [
    "publié le ", "publiée le ", "mis en ligne ", "mis à jour ", "posté le ", "published ", "posted ", "updated ",
    "first published ", "veröffentlicht ", "publicado ", "pubblicato ", "article publié ", "paru le ", "publication : ",
    "publication: ", "date : ", "date: ",
  ]

  /// `2 mai 2024`, `Mar 04, 2025`, `2024-05-02`: a few short words, one of them a year.
  private static func isDate(_ text: String) -> Bool {
    guard text.utf8.count <= 48 else { return false }
    let words = text.split { !$0.isLetter && !$0.isNumber }
    guard (2...8).contains(words.count), words.allSatisfy({ $0.count <= 10 }) else { return false }
    let years = words.count { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) && $0.allSatisfy(\.isNumber) }
    return years == 1 && words.count { $0.first?.isNumber == true } >= 2
  }

  private static let translatorStarts = PhraseSet([
    "translated by ", "translated from ", "translation by ", "translation: ", "translation from ", "translator: ",
    "traduit par ",
    "traduit de ", "traduit du ", "traduite par ", "traduction : ", "traduction: ", "traduction :", "traduction de ",
    "traduction par ", "traduction\u{A0}:", "traduction\u{202F}:", "traducteur", "traductrice", "aus dem ",
    "übersetzt von ",
    "übersetzung: ", "traducido por ", "traducción: ", "traducción de ", "tradotto da ", "traduzione di ",
    "traduzione: ",
    "traduzido por ", "tradução: ", "tradução de ", "vertaald door ", "vertaling: ",
  ])

  private static let licenceMarks = PhraseSet([
    "©", "creative commons", "cc by", "cc-by", "licence libre", "free licence", "free license", "all rights reserved",
    "some rights reserved", "tous droits réservés", "alle rechte vorbehalten", "todos los derechos", "copyright",
  ])

  private static let bylineStarts = [
    "Par ", "By ", "Von ", "Por ", "Di ", "Door ", "BY ", "PAR ", "par ", "by ", "Text: ", "Texte : ", "Texte: ",
    "Texte\u{A0}: ", "Words: ", "Words by ", "Written by ", "Écrit par ", "Écrit par : ", "Rédigé par ", "Un texte de ",
    "Un article de ", "Propos recueillis par ", "Entretien réalisé par ", "Interview by ", "Interviewed by ",
    "Reporting by ", "Story by ", "Photographs: ", "Photographs by ", "Photos : ", "Photos: ", "Photos\u{A0}: ",
    "Photos by ", "Photographies : ", "Photographies de ", "Illustration : ", "Illustrations : ", "Illustrations by ",
    "Illustration by ", "Author: ", "Auteur : ", "Autrice : ", "Publié par ", "Posted by ",
  ]

  /// `Par Prénom Nom`: few words, the first after the preposition in upper case, no final stop.
  private static func isByline(_ text: String) -> Bool {
    guard text.utf8.count <= 90, let start = bylineStarts.last(where: text.hasPrefix) else { return false }
    let rest = text.dropFirst(start.count)
    guard let first = rest.first, first.isUppercase, let last = rest.last, !".!?:;".contains(last) else { return false }
    return rest.split(separator: " ").count <= 9
  }
}
