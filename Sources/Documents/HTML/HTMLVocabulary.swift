import Bitext

/// What element names, roles, classes and ids say about a part of a page, in the words that themes of many systems and
/// languages share.
enum HTMLVocabulary {
  /// Elements that stand on lines of their own.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "search",
  ]

  /// Elements whose content is no prose, wherever they stand.
  static let neverProse: Set<String> = [
    "head", "script", "style", "template", "noscript", "iframe", "object", "embed", "canvas", "audio", "video", "svg",
    "math", "button", "input", "select", "textarea", "datalist", "progress", "meter", "map", "title", "link", "meta",
    "nav", "menu", "dialog", "search", "frameset", "applet",
  ]

  /// ARIA roles of parts that surround an article.
  static let surroundingRoles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "alert", "menu",
    "menubar", "toolbar", "tablist", "form", "status", "tooltip",
  ]

  /// Words of classes and ids of parts that surround an article.
  static let surroundingWords: Set<String> = [
    "nav", "navbar", "navigation", "menu", "menus", "breadcrumb", "breadcrumbs", "ariane", "share", "sharing", "shares",
    "sharedaddy", "social", "socials", "partage", "partager", "partages", "teilen", "compartir", "addthis", "comment",
    "comments", "commentaire", "commentaires", "kommentare", "comentarios", "discussion", "disqus", "forum", "respond",
    "cookie", "cookies", "consent", "gdpr", "rgpd", "related", "relatedposts", "similaires", "recommended",
    "recommendations", "recirc", "sidebar", "newsletter", "subscribe", "subscription", "subscriber", "signup", "login",
    "recherche", "formulaire", "pagination", "pager", "advert", "adverts", "advertisement", "ads", "publicite",
    "promo", "promotion", "sponsor", "sponsored", "popup", "modal", "overlay", "toolbar", "outils", "taglist", "skip",
    "paywall", "donate", "donation", "rating", "imprimer", "upgrade", "outbrain", "taboola", "cta", "screenreader",
    "noprint", "bookmark", "likes", "readingtime", "readtime", "tempsdelecture", "inread", "lireaussi", "readmore",
    "readalso", "alsoread", "fieldtags", "posttags", "entrytags", "articletags", "tagslinks", "commentlist",
    "commentmetadata", "postmetadata", "avatar", "gravatar", "reactions", "cookiebanner", "didomi", "onetrust",
    "paranumber", "linenumber", "headerlink", "anchorlink", "editsection", "subscribewidget", "subscriptionwidget",
    "readersopinion", "reactionbar", "postembed", "embeddedpost", "postterms", "publicationname", "userpicture",
    "authorimage", "profileimage",
  ]

  /// The same, but only as the first word of a class or id: elsewhere they have other meanings.
  static let surroundingFirstWords: Set<String> = [
    "widget", "widgets", "tags", "tag-list", "footer", "colophon", "masthead", "topbar", "search", "btn", "button",
    "ad", "banner", "prev", "next", "reply", "like", "print", "sr", "visually",
  ]

  static let kicker: Set<String> = [
    "kicker", "surtitre", "overline", "eyebrow", "supertitle", "overtitle", "dachzeile", "antetitulo", "occhiello",
  ]
  static let subtitle: Set<String> = [
    "subtitle", "soustitre", "subheadline", "subhead", "subheading", "deck", "dek", "untertitel", "subtitulo",
    "sottotitolo",
  ]
  static let lead: Set<String> = [
    "chapo", "chapeau", "lead", "lede", "standfirst", "intro", "introduction", "excerpt", "accroche", "teaser",
    "vorspann", "entradilla", "sommario", "abstract", "resume",
  ]
  static let byline: Set<String> = [
    "byline", "author", "authors", "auteur", "auteurs", "signature", "autor", "autore", "writer", "contributor",
    "username", "displayname", "createdby",
  ]
  static let headline: Set<String> = [
    "headline", "entrytitle", "posttitle", "articletitle", "pagetitle", "titre", "storytitle", "contenttitle",
  ]
  static let translator: Set<String> = [
    "translator", "translators", "traducteur", "traductrice", "traducteurs", "traduction", "translation",
    "traductor", "traduttore", "tradutor",
  ]
  static let caption: Set<String> = [
    "captiontext", "imagecaption", "legende", "légende", "legend", "caption", "bildunterschrift", "photocredit",
    "imagecredit",
  ]
  static let date: Set<String> = ["date", "published", "posted", "time", "datetime", "dateline", "updated"]
  static let licence: Set<String> = ["licence", "license", "rights", "copyright", "copyleft"]
  static let postscript: Set<String> = ["ps", "postscriptum", "postscript"]
  static let notes: Set<String> = [
    "note", "notes", "footnote", "footnotes", "endnote", "endnotes", "fussnoten", "notas", "references",
  ]

  /// The words of classes and ids: cut at hyphens, underscores and humps, in lower case; two neighbours joined count too,
  /// so that `sous-titre` is `soustitre`.
  static func words(of names: String) -> (all: Set<String>, first: Set<String>) {
    var all: Set<String> = []
    var first: Set<String> = []
    for name in names.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
      let parts = split(name)
      // `c-tags`, `l-footer`: names that begin with the letter of a family.
      if let start = parts.first(where: { $0.utf8.count > 1 }) { first.insert(start) }
      // `ps-4` is a distance in style sheets of today; a postscript is `ps` or `article-ps-12`.
      all.formUnion(parts.count > 1 && parts[0] == "ps" ? parts[1...] : parts[...])
      for (left, right) in zip(parts, parts.dropFirst()) { all.insert(left + right) }
    }
    return (all, first)
  }

  private static func split(_ name: Substring) -> [String] {
    var result: [String] = []
    var word: [UInt8] = []
    var previous: UInt8 = 0
    for byte in name.utf8 {
      let isUpper = (0x41...0x5A).contains(byte)
      let isSeparator = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
      if isSeparator || isUpper && (0x61...0x7A).contains(previous) {
        if !word.isEmpty { result.append(String(decoding: word, as: UTF8.self)) }
        word = []
      }
      if !isSeparator { word.append(byte.asciiLowercased) }
      previous = byte
    }
    if !word.isEmpty { result.append(String(decoding: word, as: UTF8.self)) }
    return result
  }
}
