/// What stands inside an article without belonging to it: lists of links, invitations, boxes, comments, a second article.
///
/// Words decide where names say nothing; what holds the headline, a note or a byline never goes for its words.
struct HTMLInsets {
  private(set) var isLeftOut: [Bool]

  private let page: HTMLPage
  private let hints: HTMLHints
  private let notes: HTMLNotes
  private let headline: Int?
  private let measure: HTMLMeasure

  init(
    _ page: HTMLPage, hints: HTMLHints, notes: HTMLNotes, headline: Int?, isLeftOut: [Bool], measure: HTMLMeasure
  ) {
    self.page = page
    self.hints = hints
    self.notes = notes
    self.headline = headline
    self.isLeftOut = isLeftOut
    self.measure = measure
  }

  /// Marks what is left out inside the regions of an article.
  ///
  /// - Complexity: O(n) in the size of the page, times the depth of what is looked at.
  mutating func leaveOut(in regions: [Int]) {
    let main = regions.max { measure.prose[$0] < measure.prose[$1] }
    for region in regions { leaveOutFurtherArticles(in: region) }
    // What was gathered around the article's container may be an inset itself.
    for region in regions { leaveOutLinkLists(in: region, from: region == main ? region + 1 : region) }
    for region in regions { leaveOutInvitations(in: region, from: region == main ? region + 1 : region) }
    for region in regions { leaveOutEmptiedHeadings(in: region) }
  }

  private mutating func mark(_ node: Int) {
    for index in node..<page.nodes[node].subtreeEnd { isLeftOut[index] = true }
  }

  // MARK: Another article

  /// What a page that never ends adds under the article: a part of the headline's kind, with a headline of its own.
  private mutating func leaveOutFurtherArticles(in region: Int) {
    guard let headline, page.isInside(headline, region) else { return }
    var own = headline
    while own != region {
      let parent = page.nodes[own].parent
      for sibling in siblings(after: own) where page.nodes[sibling].isElement && !isLeftOut[sibling] {
        let isAlike =
          page.nodes[sibling].name == page.nodes[own].name
          && page.attribute("class", of: sibling) == page.attribute("class", of: own)
        guard isAlike, measure.prose[own] >= 200, measure.prose[sibling] >= 60,
          beginsWithHeadline(sibling, page.nodes[headline].name)
        else { continue }
        mark(sibling)
      }
      own = parent
    }
  }

  private func beginsWithHeadline(_ node: Int, _ name: String) -> Bool {
    var prose = 0
    for index in node..<page.nodes[node].subtreeEnd where !isLeftOut[index] {
      if page.nodes[index].name == name { return true }
      if page.nodes[index].isText { prose += page.nodes[index].text.utf8.count }
      if prose > 300 { return false }
    }
    return false
  }

  // MARK: Links

  /// Lists and lines that are mostly links: tags, related articles, tables of contents.
  private mutating func leaveOutLinkLists(in region: Int, from start: Int) {
    var index = start
    while index < page.nodes[region].subtreeEnd {
      if page.nodes[index].isElement, !isLeftOut[index], isLinkList(index) {
        mark(index)
        index = page.nodes[index].subtreeEnd
      } else {
        index += 1
      }
    }
  }

  private func isLinkList(_ node: Int) -> Bool {
    guard Self.linkContainers.contains(page.nodes[node].name) else { return false }
    if let headline, page.isInside(headline, node) { return false }
    guard !notes.hasBody(in: node..<page.nodes[node].subtreeEnd), !notes.isBody(node),
      !notes.isWithin(node), !isByline(node)
    else { return false }
    let isBeforeHeadline = headline.map { node < $0 } ?? false
    if isBeforeHeadline, measure.links[node] >= 1, measure.linkDensity(of: node) > 0.5 || isTrail(node) { return true }
    // A box that is nothing but a link leads away; a paragraph may be a line of the text.
    if measure.links[node] == 1, measure.linkDensity(of: node) > 0.9, (20...160).contains(measure.text[node]),
      page.nodes[node].name == "div", page.attribute("class", of: node) != nil, !holdsImageOrHeading(node),
      hints.ownRole(of: node) == nil
    {
      return true
    }
    return measure.links[node] >= 2 && measure.linkDensity(of: node) >= 0.7 && measure.prose[node] == 0
  }

  private static let linkContainers: Set<String> = [
    "ul", "ol", "div", "p", "section", "dl", "table", "header", "span", "td", "center",
  ]

  /// `Home > News > Town`: the way to the page.
  private func isTrail(_ node: Int) -> Bool {
    guard measure.text[node] <= 200, measure.prose[node] == 0 else { return false }
    let text = page.text(of: node)
    return [" > ", " › ", " » ", " → ", " / "].contains { text.contains($0) }
  }

  private func holdsImageOrHeading(_ node: Int) -> Bool {
    (node..<page.nodes[node].subtreeEnd).contains {
      let name = page.nodes[$0].name
      return name == "img" || name == "figure" || Self.level(of: name) != nil
    }
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
  private mutating func leaveOutInvitations(in region: Int, from start: Int) {
    var index = start
    while index < page.nodes[region].subtreeEnd {
      guard page.nodes[index].isElement, !isLeftOut[index], !mayNotGo(index) else {
        index += 1
        continue
      }
      let next = page.nodes[index].subtreeEnd
      if isInvitation(index) {
        mark(index)
        index = next
      } else if let level = Self.level(of: page.nodes[index].name),
        HTMLChrome.headsSurroundings(page.text(of: index))
      {
        leaveOutSection(under: index, level: level, in: region)
        index = next
      } else if isLine(index), HTMLChrome.headsSurroundings(page.text(of: index)) {
        leaveOutBox(headedBy: index, in: region)
        index = next
      } else {
        index += 1
      }
    }
  }

  /// What holds the headline, a note or a byline is never left out for its words.
  private func mayNotGo(_ node: Int) -> Bool {
    if let headline, page.isInside(headline, node) || page.isInside(node, headline) { return true }
    return notes.hasBody(in: node..<page.nodes[node].subtreeEnd) || hints.saysEnding(node)
      || notes.isWithin(node)
  }

  private func isInvitation(_ node: Int) -> Bool {
    guard measure.text[node] > 0, measure.text[node] <= 600 else { return false }
    let name = page.nodes[node].name
    // What is measured is at most as long as the text that is looked through.
    if name == "p" || name == "div", measure.text[node] <= HTMLChrome.prepositionLength,
      HTMLChrome.isBarePreposition(page.text(of: node))
    {
      return true
    }
    if name == "span", HTMLChrome.isWordOfImage(page.text(of: node)) { return true }
    if ["a", "span", "p", "div", "li", "small", "dt", "dd", "label"].contains(name), mayInvite(node) {
      let text = text(of: node)
      if HTMLChrome.isInvitation(text), standsAlone(node) || HTMLChrome.isReadingTime(text) { return true }
    }
    guard ["p", "div", "section", "aside", "li", "blockquote", "figure", "dt", "dd"].contains(name) else {
      return false
    }
    if measure.text[node] <= 160, HTMLChrome.isLabel(text(of: node)) { return true }
    let holdsLink = measure.links[node] > 0
    if holdsLink, measure.text[node] <= 300, measure.linkDensity(of: node) >= 0.3,
      HTMLChrome.leadsElsewhere(page.text(of: node))
    {
      return true
    }
    if leadsToLanguages(node) { return true }
    // A box with a button to sign up, such as one for a letter by mail; the button may be left out already.
    guard name == "div" || name == "section" || name == "aside", measure.text[node] < 400, !isByline(node),
      !saysWho(node)
    else { return false }
    let leadsAway = holdsLink && measure.linkDensity(of: node) >= 0.5
    return (node..<page.nodes[node].subtreeEnd).contains { inner in
      (["a", "button"].contains(page.nodes[inner].name) || leadsAway && page.nodes[inner].name == "span")
        && mayInvite(inner) && HTMLChrome.isInvitation(text(of: inner))
    }
  }

  /// Whether a part is short enough for an invitation, or begins as what stands for an address does.
  private func mayInvite(_ node: Int) -> Bool {
    if measure.text[node] <= HTMLChrome.invitationLength { return true }
    for index in node..<page.nodes[node].subtreeEnd where page.nodes[index].isText {
      guard let byte = page.nodes[index].text.utf8.first(where: { !$0.isASCIISpace }) else { continue }
      return byte >= 0x80 || HTMLChrome.shieldInitials.contains(byte)
    }
    return false
  }

  /// Whether a part is no word or two of a sentence; what stands for an address is longer than that.
  private func standsAlone(_ node: Int) -> Bool {
    if page.nodes[node].isBlock || measure.text[node] > 60 { return true }
    let block = page.nearest(from: node) { page.nodes[$0].isBlock }
    return block.map { measure.prose[$0] == 0 } ?? true
  }

  /// The text of a part as it is seen: elements beside each other are apart.
  private func text(of node: Int) -> String {
    var result = ""
    for index in node..<page.nodes[node].subtreeEnd {
      if page.nodes[index].isText {
        result += page.nodes[index].text
      } else if page.nodes[index].isBlock || page.nodes[index].name == "span" {
        result += " "
      }
    }
    return result
  }

  /// Whether a text in a part is a name, a byline or a day.
  private func saysWho(_ node: Int) -> Bool {
    (node..<page.nodes[node].subtreeEnd).contains { inner in
      guard page.nodes[inner].kind == .text, !isLeftOut[inner] else { return false }
      let text = String(page.nodes[inner].text.drop(while: \.isWhitespace))
      return CreditLine.isName(text) || CreditLine.role(of: text, isNearStart: true) != nil
    }
  }

  /// A line that offers the article in other languages.
  private func leadsToLanguages(_ node: Int) -> Bool {
    guard measure.links[node] > 0, measure.text[node] - measure.linked[node] <= 60 else { return false }
    let range = node..<page.nodes[node].subtreeEnd
    guard range.contains(where: { page.attribute("hreflang", of: $0)?.isEmpty == false }) else { return false }
    return range.allSatisfy { page.nodes[$0].name != "a" || page.attribute("hreflang", of: $0) != nil }
      && CreditLine.role(of: page.text(of: node), isNearStart: false) == nil
  }

  /// Whether an element is one short line that may head a box without being a heading.
  private func isLine(_ node: Int) -> Bool {
    guard ["p", "div", "span", "strong", "b", "dt", "td", "legend", "summary"].contains(page.nodes[node].name),
      (3...70).contains(measure.text[node]), measure.links[node] == 0,
      let last = page.text(of: node).last(where: { !$0.isWhitespace })
    else { return false }
    return !".,;!…".contains(last)
  }

  /// The box that a line heads goes with it; comments may be longer than the article itself.
  private mutating func leaveOutBox(headedBy line: Int, in region: Int) {
    var box = page.nodes[line].parent
    while box > region, page.nodes[box].name == "p" || !page.nodes[box].isBlock {
      box = page.nodes[box].parent
    }
    guard box > region, page.isInside(box, region), !mayNotGo(box) else { return }
    let isFirst = (box..<line).allSatisfy { !page.nodes[$0].isText || isLeftOut[$0] || page.nodes[$0].kind != .text }
    guard isFirst, mayGo(measure.prose[box], headsComments(line, in: region), region) else { return }
    mark(box)
  }

  /// Whether a line heads comments, with an article before it.
  private func headsComments(_ line: Int, in region: Int) -> Bool {
    guard HTMLChrome.headsComments(page.text(of: line)) else { return false }
    var length = 0
    for index in region..<line where page.nodes[index].kind == .text && !isLeftOut[index] {
      length += page.nodes[index].text.utf8.count
      if length >= 400 { return true }
    }
    return false
  }

  /// Whether as much prose may be left out under a heading.
  private func mayGo(_ prose: Int, _ isComments: Bool, _ region: Int) -> Bool {
    prose * 3 < measure.prose[region] || isComments && measure.prose[region] - prose >= 200
  }

  /// A heading and what follows it, up to the next heading of its rank; the whole box where it heads one.
  private mutating func leaveOutSection(under heading: Int, level: Int, in region: Int) {
    let parent = page.nodes[heading].parent
    let isFirst = !page.children(of: parent).contains {
      $0 < heading && !isLeftOut[$0] && measure.text[$0] > 0
    }
    let isComments = headsComments(heading, in: region)
    if isFirst, parent != region, !mayNotGo(parent), mayGo(measure.prose[parent], isComments, region) {
      mark(parent)
      return
    }
    var following: [Int] = []
    for sibling in siblings(after: heading) where page.nodes[sibling].isElement {
      if let next = Self.level(of: page.nodes[sibling].name), next <= level { break }
      following.append(sibling)
    }
    guard mayGo(following.reduce(0) { $0 + measure.prose[$1] }, isComments, region),
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
