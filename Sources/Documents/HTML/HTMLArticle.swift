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
    measure = HTMLMeasure(page, isLeftOut: isLeftOut)
    leaveOut { $0.isNeverProse($1) }
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
    headline = chooseHeadline()
    leaveOut { $0.surrounds($1, in: body) }
    measure = HTMLMeasure(page, isLeftOut: isLeftOut)
    let main = container(in: body)
    regions = expand(main)
    for region in regions { leaveOutLinkLists(in: region) }
    for region in regions { leaveOutInvitations(in: region) }
    for region in regions { leaveOutEmptiedHeadings(in: region) }
  }

  private mutating func leaveOut(where condition: (HTMLArticle, Int) -> Bool) {
    var index = 0
    while index < page.nodes.count {
      let node = page.nodes[index]
      if node.isElement, !isLeftOut[index], condition(self, index) {
        mark(index)
        index = node.subtreeEnd
      } else {
        index += 1
      }
    }
  }

  private mutating func mark(_ node: Int) {
    for index in node..<page.nodes[node].subtreeEnd { isLeftOut[index] = true }
  }

  private func isNeverProse(_ node: Int) -> Bool {
    let name = page.nodes[node].name
    if name == "nav", readsNavigation { return page.attribute("hidden", of: node) != nil }
    if page.nodes[node].kind == .template || HTMLVocabulary.neverProse.contains(name) { return true }
    if name == "form" { return measure.prose[node] < 500 }
    if page.attribute("hidden", of: node) != nil || page.attribute("aria-hidden", of: node) == "true" { return true }
    if page.attribute("translate", of: node) == "no", HTMLVocabulary.blocks.contains(name), name != "html",
      name != "body"
    {
      return true
    }
    guard let style = page.attribute("style", of: node)?.filter({ $0 != " " }).lowercased() else { return false }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  /// Whether a part surrounds the article by its element, role or names; never what holds the headline or most of the
  /// prose.
  private func surrounds(_ node: Int, in body: Int) -> Bool {
    let name = page.nodes[node].name
    guard name != "html", name != "body", name != "main", !notes.bodies.contains(node) else { return false }
    if let headline, page.isInside(headline, node) { return false }
    if measure.prose[node] * 2 > measure.prose[body] { return false }
    let isBlock = HTMLVocabulary.blocks.contains(name)
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

  // MARK: The headline

  private func chooseHeadline() -> Int? {
    headingOfTitle() ?? page.nodes.indices.first { !isLeftOut[$0] && hints.has($0, ["msotitle"]) }
  }

  private func headingOfTitle() -> Int? {
    let titles = [metaContent("og:title"), documentTitle()].compactMap { $0 }.map(Self.key)
    var best: (node: Int, score: Int)?
    for index in page.nodes.indices where ["h1", "h2"].contains(page.nodes[index].name) && !isLeftOut[index] {
      let text = Self.key(page.text(of: index))
      guard !text.isEmpty else { continue }
      var score = page.nodes[index].name == "h1" ? 2 : 0
      if titles.contains(text) { score += 5 } else if titles.contains(where: { $0.hasPrefix(text) }) { score += 4 }
      if page.nearest(from: index, where: { page.nodes[$0].name == "article" }) != nil { score += 1 }
      if page.attribute("itemprop", of: index) == "headline" { score += 2 }
      if score >= 2, score > best?.score ?? 0 { best = (index, score) }
    }
    return best?.node
  }

  private func metaContent(_ property: String) -> String? {
    page.nodes.indices.first { page.nodes[$0].name == "meta" && page.attribute("property", of: $0) == property }
      .flatMap { page.attribute("content", of: $0) }
  }

  private func documentTitle() -> String? {
    page.nodes.indices.first { page.nodes[$0].name == "title" }.map { page.text(of: $0) }
  }

  /// Letters and digits only, in lower case: two titles that differ in spaces and quotes are one.
  private static func key(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

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
      !["p", "li", "td", "blockquote"].contains(page.nodes[child].name)
    {
      node = child
    }
    return node
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
    if node < headline { return hints.has(node, HTMLVocabulary.kicker) }
    return measure.linkDensity(of: node) < 0.5 || hints.ownRole(of: node) != nil
  }

  private func belongsAfter(_ node: Int) -> Bool {
    guard page.nodes[node].isElement, measure.text[node] > 0 else { return false }
    if notes.hasBody(in: node..<page.nodes[node].subtreeEnd) { return true }
    return hints.saysEnding(node) && measure.linkDensity(of: node) < 0.5
  }

  private func commonAncestor(_ first: Int, _ second: Int) -> Int {
    page.nearest(from: first) { page.isInside(second, $0) } ?? 0
  }

  // MARK: Inside it

  /// Lists and lines that are mostly links: tags, related articles, tables of contents.
  private mutating func leaveOutLinkLists(in region: Int) {
    var index = region + 1
    while index < page.nodes[region].subtreeEnd {
      let node = page.nodes[index]
      if node.isElement, !isLeftOut[index], isLinkList(index) {
        mark(index)
        index = node.subtreeEnd
      } else {
        index += 1
      }
    }
  }

  private func isLinkList(_ node: Int) -> Bool {
    guard ["ul", "ol", "div", "p", "section", "dl", "table", "header", "span"].contains(page.nodes[node].name) else {
      return false
    }
    if let headline, page.isInside(headline, node) { return false }
    guard !notes.hasBody(in: node..<page.nodes[node].subtreeEnd), !notes.bodies.contains(node),
      page.nearest(from: node, where: notes.bodies.contains) == nil, !isByline(node)
    else { return false }
    let isBeforeHeadline = headline.map { node < $0 } ?? false
    if isBeforeHeadline { return measure.links[node] >= 1 && measure.linkDensity(of: node) > 0.5 }
    return measure.links[node] >= 2 && measure.linkDensity(of: node) >= 0.7 && measure.prose[node] == 0
  }

  private func isByline(_ node: Int) -> Bool {
    (node..<page.nodes[node].subtreeEnd).contains {
      page.nodes[$0].isElement && (hints.has($0, HTMLVocabulary.byline) || hints.has($0, HTMLVocabulary.translator))
    }
  }

  /// Headings whose whole section was left out.
  private mutating func leaveOutEmptiedHeadings(in region: Int) {
    for index in (region + 1)..<max(region + 1, page.nodes[region].subtreeEnd)
    where !isLeftOut[index] && index != headline {
      guard let level = Self.level(of: page.nodes[index].name) else { continue }
      var lost = false
      var kept = false
      for sibling in siblings(after: index) where page.nodes[sibling].isElement {
        if let next = Self.level(of: page.nodes[sibling].name), next <= level { break }
        if isLeftOut[sibling] {
          lost = lost || measure.text[sibling] > 0 || measure.links[sibling] > 0
        } else if measure.text[sibling] > 0 {
          kept = true
        }
      }
      if lost, !kept { mark(index) }
    }
  }

  // MARK: By their words

  /// Lines and boxes that lead to other articles, invite to act, or stand under a heading that says so.
  private mutating func leaveOutInvitations(in region: Int) {
    var index = region + 1
    while index < page.nodes[region].subtreeEnd {
      let node = page.nodes[index]
      guard node.isElement, !isLeftOut[index], !mayNotGo(index) else {
        index += 1
        continue
      }
      if isInvitation(index) {
        mark(index)
        index = node.subtreeEnd
      } else if let level = Self.level(of: node.name), HTMLChrome.headsSurroundings(page.text(of: index)) {
        leaveOutSection(under: index, level: level, in: region)
        index = node.subtreeEnd
      } else {
        index += 1
      }
    }
  }

  /// What holds the headline, a note or a byline is never left out for its words.
  private func mayNotGo(_ node: Int) -> Bool {
    if let headline, page.isInside(headline, node) || page.isInside(node, headline) { return true }
    return notes.hasBody(in: node..<page.nodes[node].subtreeEnd) || hints.saysEnding(node)
      || page.nearest(from: node, where: notes.bodies.contains) != nil
  }

  private func isInvitation(_ node: Int) -> Bool {
    guard measure.text[node] > 0, measure.text[node] <= 600 else { return false }
    let name = page.nodes[node].name
    if ["a", "span", "p", "div", "li", "small"].contains(name), HTMLChrome.isInvitation(page.text(of: node)) {
      return true
    }
    guard ["p", "div", "section", "aside", "li", "blockquote", "figure"].contains(name) else { return false }
    let holdsLink = measure.links[node] > 0
    if holdsLink, measure.text[node] <= 300, measure.linkDensity(of: node) >= 0.3,
      HTMLChrome.leadsElsewhere(page.text(of: node))
    {
      return true
    }
    // A box with a button to sign up, such as one for a letter by mail.
    guard name == "div" || name == "section" || name == "aside", holdsLink, measure.text[node] < 400, !isByline(node)
    else { return false }
    return (node..<page.nodes[node].subtreeEnd).contains { inner in
      ["a", "button"].contains(page.nodes[inner].name) && HTMLChrome.isInvitation(page.text(of: inner))
    }
  }

  /// A heading and what follows it, up to the next heading of its rank; the whole box where it heads one.
  private mutating func leaveOutSection(under heading: Int, level: Int, in region: Int) {
    let parent = page.nodes[heading].parent
    let isFirst = !page.children(of: parent).contains {
      $0 < heading && !isLeftOut[$0] && measure.text[$0] > 0
    }
    if isFirst, parent != region, !mayNotGo(parent), measure.prose[parent] * 3 < measure.prose[region] {
      mark(parent)
      return
    }
    var following: [Int] = []
    for sibling in siblings(after: heading) where page.nodes[sibling].isElement {
      if let next = Self.level(of: page.nodes[sibling].name), next <= level { break }
      following.append(sibling)
    }
    guard following.reduce(0, { $0 + measure.prose[$1] }) * 3 < measure.prose[region],
      !following.contains(where: mayNotGo)
    else { return }
    mark(heading)
    for sibling in following { mark(sibling) }
  }

  private func siblings(after node: Int) -> UnfoldSequence<Int, Int> {
    let end = page.nodes[page.nodes[node].parent].subtreeEnd
    return sequence(state: page.nodes[node].subtreeEnd) { next in
      guard next < end else { return nil }
      defer { next = page.nodes[next].subtreeEnd }
      return next
    }
  }

  private static func level(of name: String) -> Int? {
    guard name.utf8.count == 2, name.utf8.first == UInt8(ascii: "h"), let digit = name.utf8.last,
      (0x31...0x36).contains(digit)
    else { return nil }
    return Int(digit) - 0x30
  }
}
