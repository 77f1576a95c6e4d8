/// Finds the article in a page: which parts belong to it and which surround it.
///
/// Semantic elements and roles come first, then where the prose is, then what names and links say. The regions are
/// subtrees in document order; `isLeftOut` marks what is not read inside them.
struct HTMLArticle {
  private(set) var regions: [Int] = []
  private(set) var isLeftOut: [Bool]
  private(set) var headline: Int?

  private let page: HTMLPage
  private let hints: HTMLHints
  private let notes: HTMLNotes
  private var measure: HTMLMeasure
  /// Whether the page is a table of contents itself.
  private let readsNavigation: Bool

  init(
    _ page: HTMLPage, hints: HTMLHints, notes: HTMLNotes, findsArticle: Bool, readsNavigation: Bool = false
  ) {
    self.readsNavigation = readsNavigation
    self.page = page
    self.hints = hints
    self.notes = notes
    isLeftOut = [Bool](repeating: false, count: page.nodes.count)
    measure = HTMLMeasure()
    if Self.hasControls(page) { measure = HTMLMeasure(page, isLeftOut: isLeftOut) }
    _ = leaveOut { $0.isNeverProse($1) }
    measure = HTMLMeasure(page, isLeftOut: isLeftOut)
    guard let body = page.nodes.indices.first(where: { page.nodes[$0].name == "body" }) ?? page.nodes.indices.first
    else { return }
    guard findsArticle, measure.prose[body] >= 250 else {
      regions = [body]
      headline = page.nodes.indices.first {
        !isLeftOut[$0] && (page.nodes[$0].name == "h1" || hints.has($0, ["msotitle"]))
      }
      return
    }
    headline = HTMLHeadline.find(in: page, hints: hints, measure: measure, isLeftOut: isLeftOut)
    if leaveOut(where: { $0.surrounds($1, in: body) }) { measure = HTMLMeasure(page, isLeftOut: isLeftOut) }
    let main = container(in: body)
    regions = expand(main)
    var insets = HTMLInsets(
      page, hints: hints, notes: notes, headline: headline, isLeftOut: isLeftOut, measure: measure)
    insets.leaveOut(in: regions)
    isLeftOut = insets.isLeftOut
  }

  /// Whether there is anything whose measures say whether it is prose: a form, or what acts as a button.
  private static func hasControls(_ page: HTMLPage) -> Bool {
    page.nodes.contains { $0.isElement && $0.text == "form" }
      || page.attributes.contains { $0.name == "role" && $0.value == "button" }
  }

  /// Leaves out the outermost parts that satisfy a condition; whether there was any.
  private mutating func leaveOut(where condition: (HTMLArticle, Int) -> Bool) -> Bool {
    var isAny = false
    var index = 0
    while index < page.nodes.count {
      if page.nodes[index].isElement, !isLeftOut[index], condition(self, index) {
        mark(index)
        isAny = true
        index = page.nodes[index].subtreeEnd
      } else {
        index += 1
      }
    }
    return isAny
  }

  private mutating func mark(_ node: Int) {
    for index in node..<page.nodes[node].subtreeEnd { isLeftOut[index] = true }
  }

  private func isNeverProse(_ node: Int) -> Bool {
    let name = page.nodes[node].name
    if name == "nav", readsNavigation { return page.attribute("hidden", of: node) != nil }
    if page.nodes[node].kind == .template || HTMLVocabulary.neverProse.contains(name) { return true }
    if name == "form" { return measure.prose[node] < 500 }
    if page.attribute("role", of: node) == "button" { return isButton(node) }
    if page.attribute("hidden", of: node) != nil || page.attribute("aria-hidden", of: node) == "true" { return true }
    if page.attribute("translate", of: node) == "no", page.nodes[node].isBlock, name != "html",
      name != "body"
    {
      return true
    }
    guard let style = page.attribute("style", of: node)?.filter({ $0 != " " }).lowercased() else { return false }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  /// Whether what acts as a button is one for readers: a call of a note or an image that opens is none.
  private func isButton(_ node: Int) -> Bool {
    measure.text[node] <= 40 && !notes.hasMark(in: node..<page.nodes[node].subtreeEnd)
      && !(node..<page.nodes[node].subtreeEnd).contains { page.nodes[$0].name == "img" }
  }

  /// Whether a part surrounds the article by its element, role or names; never what holds the headline or most of the
  /// prose.
  private func surrounds(_ node: Int, in body: Int) -> Bool {
    let name = page.nodes[node].name
    guard name != "html", name != "body", name != "main", !notes.isBody(node),
      !notes.sideNotes.contains(node)
    else { return false }
    if let headline, page.isInside(headline, node) { return false }
    if measure.prose[node] * 2 > measure.prose[body] { return false }
    let isBlock = page.nodes[node].isBlock
    let inQuotation =
      page.nearest(from: node, where: { ["blockquote", "figure"].contains(page.nodes[$0].name) }) != nil
    if name == "aside", !inQuotation, !hints.saysEnding(node) { return true }
    if name == "footer", !inQuotation { return !isEndingOfArticle(node) }
    if let role = page.attribute("role", of: node), HTMLVocabulary.surroundingRoles.contains(role) { return true }
    if page.attribute("itemtype", of: node)?.contains("Comment") == true { return true }
    guard isBlock || name == "span" || name == "a" else { return false }
    return hints.saysSurrounding(node) && !hints.saysEnding(node)
  }

  /// A footer that closes the article's text: notes, a licence, a credit; not a bar of links.
  private func isEndingOfArticle(_ node: Int) -> Bool {
    guard page.nearest(from: page.nodes[node].parent, where: { page.nodes[$0].name == "article" }) != nil else {
      return false
    }
    if notes.hasBody(in: node..<page.nodes[node].subtreeEnd) { return true }
    if hints.saysSurrounding(node), !hints.saysEnding(node) { return false }
    return measure.linkDensity(of: node) < 0.3
  }

  // MARK: The container

  private func container(in body: Int) -> Int {
    let total = measure.prose[body]
    func best(_ condition: (Int) -> Bool) -> Int? {
      page.nodes.indices.filter { page.nodes[$0].isElement && !isLeftOut[$0] && condition($0) }
        .max { measure.prose[$0] < measure.prose[$1] }
    }
    if let text = best({ page.attribute("itemprop", of: $0) == "articleBody" }), measure.prose[text] * 2 >= total {
      return articleAround(text)
    }
    if let article = best({ page.nodes[$0].name == "article" || page.attribute("role", of: $0) == "article" }),
      measure.prose[article] * 5 >= total * 2
    {
      return article
    }
    var node = body
    if let main = best({ page.nodes[$0].name == "main" || page.attribute("role", of: $0) == "main" }),
      measure.prose[main] * 5 >= total * 2
    {
      node = main
    }
    while let child = page.children(of: node).filter({ page.nodes[$0].isElement && !isLeftOut[$0] })
      .max(by: { measure.prose[$0] < measure.prose[$1] }),
      measure.prose[child] * 10 >= measure.prose[node] * 7,
      !["p", "li", "blockquote"].contains(page.nodes[child].name),
      page.nodes[child].name != "td" || holdsBlock(child)
    {
      node = child
    }
    return node
  }

  /// Whether a cell lays out a page: there are paragraphs in it.
  private func holdsBlock(_ node: Int) -> Bool {
    ((node + 1)..<max(node + 1, page.nodes[node].subtreeEnd)).contains {
      page.nodes[$0].isBlock
    }
  }

  private func articleAround(_ node: Int) -> Int {
    page.nearest(from: node) { page.nodes[$0].name == "article" } ?? node
  }

  // MARK: What belongs to it

  /// The container, with the headline and what stands between, and with notes and postscripts after it.
  private func expand(_ main: Int) -> [Int] {
    var before: [Int] = []
    var after: [Int] = []
    var node = main
    let top = headline.flatMap { page.isInside($0, main) ? nil : commonAncestor($0, main) }
    while page.nodes[node].parent >= 0, page.nodes[node].name != "body" {
      let parent = page.nodes[node].parent
      let siblings = page.children(of: parent).filter { !isLeftOut[$0] }
      if let top, page.isInside(parent, top) {
        before = siblings.filter { $0 < node && belongsBefore($0) } + before
      }
      after += siblings.filter { $0 > node && belongsAfter($0) }
      node = parent
    }
    return before + [main] + after
  }

  private func belongsBefore(_ node: Int) -> Bool {
    guard page.nodes[node].isElement, measure.text[node] > 0, let headline else { return false }
    if page.isInside(headline, node) { return true }
    if node < headline {
      if hints.has(node, HTMLVocabulary.kicker) { return true }
      return measure.text[node] <= 200 && measure.prose[node] == 0 && isCredit(node)
    }
    return measure.linkDensity(of: node) < 0.5 || hints.ownRole(of: node) != nil
  }

  private func belongsAfter(_ node: Int) -> Bool {
    guard page.nodes[node].isElement, measure.text[node] > 0 else { return false }
    if notes.hasBody(in: node..<page.nodes[node].subtreeEnd) { return true }
    return hints.saysEnding(node) && measure.linkDensity(of: node) < 0.5
  }

  /// Whether a part names an author or a day.
  private func isCredit(_ node: Int) -> Bool {
    (node..<page.nodes[node].subtreeEnd).contains { inner in
      page.nodes[inner].isElement && !isLeftOut[inner]
        && (page.nodes[inner].name == "time" || hints.has(inner, HTMLVocabulary.byline)
          || hints.has(inner, HTMLVocabulary.date))
    }
  }

  private func commonAncestor(_ first: Int, _ second: Int) -> Int {
    page.nearest(from: first) { page.isInside(second, $0) } ?? 0
  }
}
