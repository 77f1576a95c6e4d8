/// Words by which a page's own parts are known where their names say nothing: invitations, links to other articles,
/// reading times.
enum HTMLChrome {
  /// The most bytes of an invitation.
  static let invitationLength = 60
  /// The most bytes of a preposition that stands alone.
  static let prepositionLength = 24

  /// Whether a short text is nothing but an invitation to act: follow, share, subscribe.
  static func isInvitation(_ text: String) -> Bool {
    if text.utf8.count > invitationLength { return shields.contains { text.drop(while: \.isWhitespace).hasPrefix($0) } }
    return invitations.contains(key(text)) || isReadingTime(text)
  }

  /// What a page says to those who cannot see an image, beside it.
  static func isWordOfImage(_ text: String) -> Bool {
    text.utf8.count <= 60 && text.utf8.first == UInt8(ascii: "P")
      && key(text) == "pressenterorclicktoviewimageinfullsize"
  }

  /// `by` or `par` alone on a line, before a name on the next.
  static func isBarePreposition(_ text: String) -> Bool {
    text.utf8.count <= prepositionLength
      && ["by", "par", "von", "por", "di", "writtenby", "publiépar", "écritpar", "publishedin", "publiédans"]
        .contains(key(text))
  }

  /// Whether a line leads to another article: `Lire aussi : …`, `Read more: …`.
  static func leadsElsewhere(_ text: String) -> Bool {
    let line = text.drop(while: \.isWhitespace).prefix(60).lowercased()
    return leads.contains { lead in
      guard line.hasPrefix(lead) else { return false }
      let next = line.dropFirst(lead.count).first
      return next.map { !$0.isLetter } ?? true
    }
  }

  /// Whether a heading stands over what is not the article: other articles, comments, a letter to subscribe to.
  static func headsSurroundings(_ heading: String) -> Bool {
    let line = heading.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    guard line.utf8.count <= 90 else { return false }
    return leadsElsewhere(line) || headings.contains { line.hasPrefix($0) } || isCommentCount(line)
      || wholeHeadings.contains(withoutFinalSigns(line))
  }

  /// A line up to its last letter or digit.
  private static func withoutFinalSigns(_ line: String) -> String {
    if let last = line.utf8.last, last.isASCIILetter || last.isASCIIDigit { return line }
    return String(line.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
  }

  /// Whether a heading stands over comments, which may be longer than the article.
  static func headsComments(_ heading: String) -> Bool {
    let line = heading.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    return line.utf8.count <= 90 && isCommentCount(line)
  }

  /// Whether a line is a label of the page's system: `Catégorie : …`, `Posted in …`, `1,207 views`, tags.
  static func isLabel(_ text: String) -> Bool {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    if labels.contains(where: { label in
      line.hasPrefix(label) && line.dropFirst(label.count).first(where: { $0 != " " }) == ":"
    }) {
      return true
    }
    let words = line.split { !$0.isLetter && !$0.isNumber }
    guard words.count <= 4, words.first?.allSatisfy(\.isNumber) == true, let last = words.last else { return false }
    return counted.contains(last)
  }

  /// `4 min read`, `Lecture 4 min.`, `Temps de lecture : 12 minutes`.
  static func isReadingTime(_ text: String) -> Bool {
    guard text.utf8.count <= 50, text.utf8.contains(where: { $0.isASCIIDigit || $0 >= 0x80 }) else { return false }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let isTimed = words.contains { $0.allSatisfy(\.isNumber) } && words.contains { $0.hasPrefix("min") }
    let hasYear = words.contains { $0.count == 4 && $0.allSatisfy(\.isNumber) }
    return isTimed && !hasYear && words.count <= 6 && words.contains { readingWords.contains($0) }
  }

  /// `2 commentaires sur …`, `Les réactions des abonnés (48)`, `One thought on …`.
  private static func isCommentCount(_ line: String) -> Bool {
    var copy = line
    guard copy.withUTF8({ commentParts.occurs(in: $0) }) else { return false }
    let words = line.split { !$0.isLetter && !$0.isNumber }
    guard words.contains(where: { commentWords.contains($0) }) else { return false }
    return words.count <= 14
      && words.first.map {
        $0.allSatisfy(\.isNumber) || commentWords.contains($0)
          || ["les", "vos", "your", "reader", "readers"].contains($0)
      } ?? false
  }

  /// The letters and digits of a text in lower case; text of ASCII alone goes byte by byte.
  private static func key(_ text: String) -> String {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.lowercased().filter { $0.isLetter || $0.isNumber } }
    let kept = text.utf8.lazy.filter { $0.isASCIILetter || $0.isASCIIDigit }.map(\.asciiLowercased)
    return String(decoding: Array(kept), as: UTF8.self)
  }

  private static let invitations: Set<String> = [
    "follow", "following", "share", "sharethis", "sharethisarticle", "tweet", "print", "save", "listen", "subscribe",
    "subscribenow", "signup", "signin", "login", "openinapp", "readmore", "seemore", "continuereading", "reply",
    "advertisement", "copylink", "giftthisarticle", "leaveacomment", "skiptocontent", "skiptomaincontent", "backtotop",
    "suivre", "partager", "partagercetarticle", "imprimer", "enregistrer", "écouter", "écouterlarticle", "sabonner",
    "jemabonne", "abonnezvous", "sinscrire", "jeminscris", "inscrivezvous", "seconnecter", "connexion", "liretout",
    "lirelasuite", "voirplus", "publicité", "répondre", "copierlelien", "offrirlarticle", "commenter",
    "laisseruncommentaire", "ajouteràvosfavoris", "ajouteràvossélections", "retourenhaut", "alleraucontenu",
    "alleraucontenuprincipal", "faireundon", "donate", "teilen", "drucken", "abonnieren", "compartir", "imprimir",
    "suscribirse", "condividi", "stampa", "articleréservéauxabonnés", "réservéauxabonnés", "réservéànosabonnés",
    "articleréservéànosabonnés", "réutilisercecontenu", "reusethiscontent", "outilsutilisateur", "détails", "details",
    "hautdepage", "topofpage", "bottomofpage", "moreactions", "envoyer", "envoyerparemail", "envoyeràunami",
    "emailthis", "blogthis", "listentothisarticle", "écoutercetarticle", "lirelarticle", "agrandir", "zoom",
    "voirlagalerie", "fermer", "close", "menu", "newsletter",
  ]

  private static let leads = [
    "lire aussi", "à lire aussi", "a lire aussi", "lire également", "à lire également", "voir aussi", "à voir aussi",
    "sur le même sujet", "sur le même thème", "dans la même rubrique", "read also", "also read", "read more",
    "see also",
    "related", "more on this", "recommended", "lesen sie auch", "mehr zum thema", "lea también", "leer también",
    "te puede interesar", "leggi anche", "vous aimerez aussi", "pour aller plus loin :", "you may also like",
    "you might also like", "more from", "more stories", "more posts", "most read", "les plus lus",
    "nos derniers articles",
    "articles similaires", "articles liés", "articles récents", "derniers articles", "à découvrir", "à la une",
  ]

  private static let headings = [
    "newsletter", "la lettre", "recevez", "inscrivez-vous", "abonnez-vous", "subscribe", "sign up", "share this",
    "partager cet", "partagez", "leave a reply", "leave a comment", "laisser un commentaire", "laisser une réponse",
    "poster un message", "un message, un commentaire", "written by", "about the author", "à propos de l’auteur",
    "à propos de l'auteur", "vos réactions", "répondre à cet article", "what do you think", "recent posts",
    "recommended for you", "explore more on", "pour citer", "how to cite", "cite this article", "citer cet article",
    "support us", "soutenez", "contribuer", "le respect de votre vie privée", "we value your",
  ]

  /// Headings that say so as a whole only.
  private static let wholeHeadings: Set<String> = [
    "auteur", "autrice", "auteurs", "l’auteur", "l'auteur", "l’autrice", "author", "authors", "the author", "tags",
    "mots-clés", "étiquettes", "partager", "plan", "share", "sommaire", "table des matières", "table of contents",
    "contents", "next article", "previous article", "article suivant", "article précédent", "your privacy",
    "votre vie privée compte", "topics", "autor",
  ]

  /// What stands for an address of mail until a script has run.
  private static let shields = [
    "Cette adresse e-mail est protégée contre les robots spammeurs",
    "This email address is being protected from spambots",
    "Cette adresse email est protégée contre les robots",
  ]

  /// The first bytes of what stands for an address.
  static let shieldInitials: Set<UInt8> = Set(shields.compactMap(\.utf8.first))

  private static let labels = [
    "catégorie", "catégories", "category", "categories", "affichages", "hits", "views", "vues", "mots-clés",
    "mots clés", "libellés", "étiquettes", "tags", "tag", "keywords", "filed under", "posted in", "publié dans",
    "classé dans", "rubrique", "thème", "thèmes", "topics", "étiquette", "kategorie", "schlagwörter",
  ]

  private static let counted: Set<Substring> = [
    "views", "vues", "lectures", "visites", "visits", "shares", "partages", "likes", "claps", "hits", "reads",
  ]

  private static let commentWords: Set<Substring> = [
    "commentaire", "commentaires", "comment", "comments", "réactions", "réaction", "responses", "response", "replies",
    "kommentare", "comentarios", "commenti",
  ]

  /// Parts of which each of these words has one.
  private static let commentParts = PhraseSet(["comment", "action", "respons", "replies", "komment", "coment"])

  private static let readingWords: Set<Substring> = ["read", "reading", "lecture", "lesezeit", "lectura", "lettura"]
}
