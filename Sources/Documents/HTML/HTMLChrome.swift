/// Words by which a page's own parts are known where their names say nothing: invitations, links to other articles,
/// reading times.
enum HTMLChrome {
  /// Whether a short text is nothing but an invitation to act: follow, share, subscribe.
  static func isInvitation(_ text: String) -> Bool {
    text.utf8.count <= 60 && (invitations.contains(key(text)) || isReadingTime(text))
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
  }

  /// `4 min read`, `Lecture 4 min.`, `Temps de lecture : 12 minutes`.
  static func isReadingTime(_ text: String) -> Bool {
    guard text.utf8.count <= 50 else { return false }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let isTimed = words.contains { $0.allSatisfy(\.isNumber) } && words.contains { $0.hasPrefix("min") }
    let hasYear = words.contains { $0.count == 4 && $0.allSatisfy(\.isNumber) }
    return isTimed && !hasYear && words.count <= 6 && words.contains { readingWords.contains($0) }
  }

  /// `2 commentaires sur …`, `Les réactions des abonnés (48)`, `One thought on …`.
  private static func isCommentCount(_ line: String) -> Bool {
    let words = line.split { !$0.isLetter && !$0.isNumber }
    guard words.contains(where: { commentWords.contains($0) }) else { return false }
    return words.first.map { $0.allSatisfy(\.isNumber) || commentWords.contains($0) || $0 == "les" } ?? false
  }

  private static func key(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

  private static let invitations: Set<String> = [
    "follow", "following", "share", "sharethis", "sharethisarticle", "tweet", "print", "save", "listen", "subscribe",
    "subscribenow", "signup", "signin", "login", "openinapp", "readmore", "seemore", "continuereading", "reply",
    "advertisement", "copylink", "giftthisarticle", "leaveacomment", "skiptocontent", "skiptomaincontent", "backtotop",
    "suivre", "partager", "partagercetarticle", "imprimer", "enregistrer", "écouter", "écouterlarticle", "sabonner",
    "jemabonne", "abonnezvous", "sinscrire", "jeminscris", "inscrivezvous", "seconnecter", "connexion", "liretout",
    "lirelasuite", "voirplus", "publicité", "répondre", "copierlelien", "offrirlarticle", "commenter",
    "laisseruncommentaire", "ajouteràvosfavoris", "ajouteràvossélections", "retourenhaut", "alleraucontenu",
    "alleraucontenuprincipal", "faireundon", "donate", "teilen", "drucken", "abonnieren", "compartir", "imprimir",
    "suscribirse", "condividi", "stampa",
  ]

  private static let leads = [
    "lire aussi", "à lire aussi", "a lire aussi", "lire également", "à lire également", "voir aussi", "à voir aussi",
    "sur le même sujet", "sur le même thème", "dans la même rubrique", "read also", "also read", "read more",
    "see also",
    "related", "more on this", "recommended", "lesen sie auch", "mehr zum thema", "lea también", "leer también",
    "te puede interesar", "leggi anche", "vous aimerez aussi", "pour aller plus loin :", "you may also like",
    "you might also like", "more from", "more stories", "most read", "les plus lus", "nos derniers articles",
    "articles similaires", "articles liés", "articles récents", "derniers articles", "à découvrir", "à la une",
  ]

  private static let headings = [
    "newsletter", "la lettre", "recevez", "inscrivez-vous", "abonnez-vous", "subscribe", "sign up", "share this",
    "partager cet", "partagez", "leave a reply", "leave a comment", "laisser un commentaire", "laisser une réponse",
    "poster un message", "un message, un commentaire", "written by", "about the author", "à propos de l’auteur",
    "à propos de l'auteur", "vos réactions", "répondre à cet article", "what do you think", "recent posts",
    "recommended for you", "support us", "soutenez", "contribuer", "le respect de votre vie privée", "we value your",
  ]

  private static let commentWords: Set<Substring> = [
    "commentaire", "commentaires", "comment", "comments", "réactions", "réaction", "responses", "response", "replies",
    "kommentare", "comentarios", "commenti",
  ]

  private static let readingWords: Set<Substring> = ["read", "reading", "lecture", "lesezeit", "lectura", "lettura"]
}
