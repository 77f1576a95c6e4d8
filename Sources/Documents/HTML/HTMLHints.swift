import Bitext

/// What class, id, role and microdata say of each element, read once.
struct HTMLHints {
  /// Words of class and id, of the elements that have any.
  private var words: [(all: Set<String>, first: Set<String>)] = []
  /// For each node where its words stand among them, -1 for none.
  private var places: [Int32]
  private let page: HTMLPage

  init(_ page: HTMLPage) {
    self.page = page
    places = [Int32](repeating: -1, count: page.nodes.count)
    var short: Set<Substring> = []
    for index in page.nodes.indices where page.nodes[index].isElement {
      guard !page.nodes[index].attributes.isEmpty else { continue }
      let names = [
        page.attribute("class", of: index), page.attribute("id", of: index), page.attribute("itemprop", of: index),
        // A date that leads to its own article has `rel="bookmark"`, which is no bookmark card.
        page.attribute("rel", of: index).flatMap { $0 == "bookmark" ? nil : $0 },
        page.attribute("data-testid", of: index),
      ].compactMap { $0 }.joined(separator: " ")
      guard !names.isEmpty else { continue }
      places[index] = Int32(words.count)
      words.append(HTMLVocabulary.words(of: names))
      for name in names.split(separator: " ") where name.utf8.count <= 2 { short.insert(name) }
    }
    if short.count > Self.shortNameLimit { forgetShortWords() }
  }

  /// A page with more different class names of one or two letters than this has them from a machine.
  private static let shortNameLimit = 24

  /// Names such as `ps` and `fn` say nothing where they were given out in turn.
  private mutating func forgetShortWords() {
    for index in words.indices {
      let isLong = { (word: String) in word.utf8.count > 2 }
      words[index] = (words[index].all.filter(isLong), words[index].first.filter(isLong))
    }
  }

  private func words(of node: Int) -> (all: Set<String>, first: Set<String>)? {
    places[node] < 0 ? nil : words[Int(places[node])]
  }

  /// Whether the names of an element have one of some words.
  func has(_ node: Int, _ vocabulary: Set<String>) -> Bool {
    guard let own = words(of: node) else { return false }
    return !own.all.isDisjoint(with: vocabulary)
  }

  /// Whether the names of an element say that it surrounds an article.
  func saysSurrounding(_ node: Int) -> Bool {
    guard let own = words(of: node) else { return false }
    if !own.all.isDisjoint(with: HTMLVocabulary.caption) { return false }
    let surrounding = own.all.intersection(HTMLVocabulary.surroundingWords)
    let isCredit =
      !own.all.isDisjoint(with: HTMLVocabulary.date) || !own.all.isDisjoint(with: HTMLVocabulary.byline)
    // What a theme calls metadata of a post may be the line that says who and when.
    if !surrounding.isEmpty, !isCredit || surrounding != ["postmetadata"] { return true }
    if !own.first.isDisjoint(with: HTMLVocabulary.surroundingFirstWords) { return true }
    // A box about the author is no byline; the author's name is one, whatever it leads to.
    return page.nodes[node].isBlock && !own.all.isDisjoint(with: HTMLVocabulary.byline)
      && !own.all.isDisjoint(with: ["bio", "biography", "box", "about", "description", "profile", "card"])
  }

  /// Whether the names say that an element belongs to an article's end: notes, postscript, licence, translator.
  func saysEnding(_ node: Int) -> Bool {
    has(node, HTMLVocabulary.notes) || has(node, HTMLVocabulary.postscript) || has(node, HTMLVocabulary.licence)
      || has(node, HTMLVocabulary.translator)
  }

  /// The role that the names of an element or of its ancestors inside the article give, the innermost first.
  func role(of node: Int, under root: Int) -> ArticleRole? {
    var index = node
    while index >= 0, index != root {
      if let role = ownRole(of: index) { return role }
      index = page.nodes[index].parent
    }
    return nil
  }

  /// The role that the names of an element give.
  func ownRole(of node: Int) -> ArticleRole? {
    guard let own = words(of: node) else { return nil }
    let roles: [(Set<String>, ArticleRole)] = [
      (HTMLVocabulary.translator, .translatorCredit), (HTMLVocabulary.kicker, .kicker),
      (HTMLVocabulary.subtitle, .subtitle), (HTMLVocabulary.lead, .lead), (HTMLVocabulary.byline, .byline),
      (HTMLVocabulary.licence, .licence), (HTMLVocabulary.postscript, .postscript),
    ]
    return roles.first { !own.all.isDisjoint(with: $0.0) }?.1
  }
}
