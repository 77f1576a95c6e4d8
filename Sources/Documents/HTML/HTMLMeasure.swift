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

  init(_ page: HTMLPage, isLeftOut: [Bool]) {
    let count = page.nodes.count
    text = [Int](repeating: 0, count: count)
    linked = text
    links = text
    prose = text
    // Children stand after their parents: one pass backwards sums everything.
    for index in page.nodes.indices.reversed() where !isLeftOut[index] {
      let node = page.nodes[index]
      if node.kind == .text { text[index] = node.text.utf8.count }
      if node.name == "a", page.attribute("href", of: index) != nil {
        linked[index] = text[index]
        links[index] = 1
      }
      if node.name == "p" || prose[index] == 0, HTMLVocabulary.blocks.contains(node.name), text[index] >= 60,
        linked[index] * 2 < text[index]
      {
        prose[index] = max(prose[index], directText(page, index, isLeftOut))
      }
      guard node.parent >= 0 else { continue }
      text[node.parent] += text[index]
      linked[node.parent] += linked[index]
      links[node.parent] += links[index]
      prose[node.parent] += prose[index]
    }
  }

  /// The text of an element that is not in blocks inside it, when it is long enough to be prose.
  private func directText(_ page: HTMLPage, _ index: Int, _ isLeftOut: [Bool]) -> Int {
    var result = 0
    var child = index + 1
    while child < page.nodes[index].subtreeEnd {
      let node = page.nodes[child]
      if !isLeftOut[child], !HTMLVocabulary.blocks.contains(node.name) { result += text[child] - linked[child] }
      child = node.subtreeEnd
    }
    return result >= 60 ? result : 0
  }

  /// The share of linked text, 0…1.
  func linkDensity(of node: Int) -> Double { text[node] == 0 ? 0 : Double(linked[node]) / Double(text[node]) }
}
