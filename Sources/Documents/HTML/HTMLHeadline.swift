/// Finds the headline of a page: the heading, or failing that any line, that says what the page's title says.
enum HTMLHeadline {
  /// The element that shows the headline, or nil.
  ///
  /// - Complexity: O(n) in the size of the page.
  static func find(in page: HTMLPage, hints: HTMLHints, measure: HTMLMeasure, isLeftOut: [Bool]) -> Int? {
    let titles = Titles(page)
    return heading(page, hints, isLeftOut, titles)
      ?? page.nodes.indices.first { !isLeftOut[$0] && hints.has($0, ["msotitle"]) }
      ?? line(page, measure, isLeftOut, titles)
  }

  private static func heading(
    _ page: HTMLPage, _ hints: HTMLHints, _ isLeftOut: [Bool], _ titles: Titles
  ) -> Int? {
    var best: (node: Int, score: Int)?
    for index in page.nodes.indices where ["h1", "h2", "h3"].contains(page.nodes[index].name) && !isLeftOut[index] {
      let text = Titles.key(page.text(of: index))
      guard !text.isEmpty, text != titles.siteName, !leadsHome(page, index) else { continue }
      var score = page.nodes[index].name == "h1" ? 2 : 0
      let agreement = titles.agreement(with: text)
      score += agreement
      if page.nodes[index].name == "h3", agreement == 0 { continue }
      if page.nearest(from: index, where: { page.nodes[$0].name == "article" }) != nil { score += 1 }
      if page.attribute("itemprop", of: index) == "headline" { score += 2 }
      if hints.has(index, HTMLVocabulary.headline) { score += 1 }
      if score >= 2, score > best?.score ?? 0 { best = (index, score) }
    }
    return best?.node
  }

  /// A line that repeats the title where no heading does: the innermost element that shows nothing else.
  private static func line(
    _ page: HTMLPage, _ measure: HTMLMeasure, _ isLeftOut: [Bool], _ titles: Titles
  ) -> Int? {
    let names: Set<String> = ["p", "div", "td", "th", "caption", "b", "strong", "font", "span", "big", "h4", "legend"]
    var found: Int?
    for index in page.nodes.indices where names.contains(page.nodes[index].name) && !isLeftOut[index] {
      if let outer = found {
        guard page.isInside(index, outer) else { break }
      }
      guard (8...400).contains(measure.text[index]), measure.links[index] == 0,
        page.nearest(from: index, where: { page.nodes[$0].name == "a" }) == nil
      else { continue }
      let text = page.text(of: index)
      if text.contains(where: \.isWhitespace), titles.agreement(with: Titles.key(text)) > 0 { found = index }
    }
    return found
  }

  /// Whether a heading is nothing but a link to the site's first page.
  private static func leadsHome(_ page: HTMLPage, _ heading: Int) -> Bool {
    (heading..<page.nodes[heading].subtreeEnd).contains { node in
      guard page.nodes[node].name == "a", let address = page.attribute("href", of: node) else { return false }
      let path = address.split(separator: "/", omittingEmptySubsequences: true)
      let isRoot =
        address == "/" || address == "." || ["index.html", "index.htm", "index.php"].contains(address)
        || address.contains("://") && path.count == 2
      return isRoot || page.attribute("rel", of: node) == "home"
    }
  }
}

/// What a page says that it is called.
private struct Titles {
  private var whole: Set<String> = []
  /// What is left of the document's title without the names around it.
  private var parts: Set<String> = []
  private var starts: [String] = []
  private(set) var siteName: String?
  private var hasTitle = false

  init(_ page: HTMLPage) {
    for index in page.nodes.indices {
      switch page.nodes[index].name {
      case "meta":
        let name = page.attribute("property", of: index) ?? page.attribute("name", of: index) ?? ""
        guard let content = page.attribute("content", of: index), !content.isEmpty else { continue }
        switch name {
        case "og:title", "twitter:title", "citation_title", "dc.title", "DC.title": add(content)
        case "og:site_name": siteName = Self.key(content)
        default: break
        }
      case "title" where page.nodes[index].range != nil && !hasTitle:
        hasTitle = true
        add(page.text(of: index))
      default: break
      }
    }
    whole.remove("")
    parts.remove("")
    if let siteName { parts.remove(siteName) }
  }

  private mutating func add(_ title: String) {
    whole.insert(Self.key(title))
    starts.append(Self.key(title))
    for separator in [" | ", " - ", " – ", " — ", " · ", " :: ", " « ", " » ", ": ", " • ", " / "] {
      var rest = title[...]
      while let place = rest.firstRange(of: separator) {
        parts.insert(Self.key(String(rest[..<place.lowerBound])))
        parts.insert(Self.key(String(title[..<place.lowerBound])))
        rest = rest[place.upperBound...]
        parts.insert(Self.key(String(rest)))
      }
    }
  }

  /// How well a text agrees with the titles: 5 for all of one, 4 for a part, 0 for no agreement.
  func agreement(with key: String) -> Int {
    if key.isEmpty || key == siteName { return 0 }
    if whole.contains(key) { return 5 }
    return parts.contains(key) || key.utf8.count >= 6 && starts.contains { $0.hasPrefix(key) } ? 4 : 0
  }

  /// Letters and digits only, in lower case: two titles that differ in spaces and quotes are one.
  static func key(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}
