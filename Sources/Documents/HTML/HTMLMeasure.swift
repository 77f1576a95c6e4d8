/// How much text, linked text and prose each part of a page has; sums over subtrees.
struct HTMLMeasure {
  /// Bytes of text without white space runs.
  private(set) var text: [Int]
  /// Bytes of text inside links.
  private(set) var linked: [Int]
  /// Links.
  private(set) var links: [Int]
  /// Bytes of text in paragraphs that read like prose: long enough, few links.
  private(set) var prose: [Int]

  /// Measures of nothing, for a page in which nothing is asked for its measures.
  init() { (text, linked, links, prose) = ([], [], [], []) }

  init(_ page: HTMLPage, isLeftOut: [Bool]) {
    let count = page.nodes.count
    text = [Int](repeating: 0, count: count)
    linked = text
    links = text
    prose = text
    // Children stand after their parents: one pass backwards sums everything.
    for index in page.nodes.indices.reversed() where !isLeftOut[index] {
      switch page.nodes[index].kind {
      case .text: text[index] = page.nodes[index].text.utf8.count
      case .element where page.nodes[index].text == "a" && page.attribute("href", of: index) != nil:
        linked[index] = text[index]
        links[index] = 1
      default: break
      }
      if page.nodes[index].isBlock, text[index] >= 60, linked[index] * 2 < text[index],
        prose[index] == 0 || page.nodes[index].name == "p"
      {
        prose[index] = max(prose[index], directText(page, index, isLeftOut))
      }
      let parent = page.nodes[index].parent
      guard parent >= 0 else { continue }
      text[parent] += text[index]
      linked[parent] += linked[index]
      links[parent] += links[index]
      prose[parent] += prose[index]
    }
  }

  /// The text of an element that is not in blocks inside it, when it is long enough to be prose.
  private func directText(_ page: HTMLPage, _ index: Int, _ isLeftOut: [Bool]) -> Int {
    var result = 0
    var child = index + 1
    while child < page.nodes[index].subtreeEnd {
      if !isLeftOut[child], !page.nodes[child].isBlock { result += text[child] - linked[child] }
      child = page.nodes[child].subtreeEnd
    }
    return result >= 60 ? result : 0
  }

  /// The share of linked text, 0…1.
  func linkDensity(of node: Int) -> Double { text[node] == 0 ? 0 : Double(linked[node]) / Double(text[node]) }
}
