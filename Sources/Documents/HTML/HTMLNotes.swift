import Bitext

/// Finds the calls of notes, their links back, and the notes themselves.
struct HTMLNotes {
  /// Elements that are nothing but the mark of a note, with what the mark shows.
  private(set) var marks: [Int: String] = [:]
  /// Elements that hold a note's text.
  private var bodies: Set<Int> = []
  /// For each node whether a note's text lies around it, or is it; empty where there are no notes.
  private var within: [Bool] = []
  /// Inline elements inside a text that are notes themselves: in the margin, or shown when their call is touched.
  private(set) var sideNotes: Set<Int> = []
  /// The bodies in order.
  private var sorted: [Int] = []

  private static let words: Set<String> = [
    "footnote", "footnotes", "endnote", "noteref", "note", "notes", "fn", "fnref", "backref", "backlink", "appendix",
    "renvoi", "retour", "appel", "reference",
  ]

  init(_ page: HTMLPage) {
    var targets: [String: Int] = [:]
    for index in page.nodes.indices where page.nodes[index].isElement {
      for name in ["id", "name"] {
        guard let value = page.attribute(name, of: index), !value.isEmpty, targets[value] == nil else { continue }
        if name == "id" || page.nodes[index].name == "a" { targets[value] = index }
      }
    }
    for index in page.nodes.indices where page.nodes[index].name == "a" {
      guard let fragment = Self.fragment(of: page.attribute("href", of: index)) else { continue }
      let target = targets[fragment]
      let text = Self.folded(page.text(of: index))
      guard Self.isShort(text), isCall(page, index, target, text, targets) else { continue }
      let whole = Self.wrapper(of: index, page)
      marks[whole] = text.filter { $0 != "[" && $0 != "]" && $0 != "(" && $0 != ")" }
      if let target, Self.isNumberLike(text), target > index {
        let body = page.nearest(from: target) { page.nodes[$0].isBlock }
        if let body, !["body", "html", "article", "main"].contains(page.nodes[body].name) { bodies.insert(body) }
      }
    }
    for index in page.nodes.indices where page.nodes[index].isElement {
      guard let names = page.attribute("class", of: index),
        page.nodes[index].name == "sup" || Array(names.utf8).firstOffset(of: "ote") != nil
      else { continue }
      readNames(HTMLVocabulary.words(of: names).all, of: index, in: page)
    }
    sorted = bodies.sorted()
    guard !sorted.isEmpty else { return }
    within = [Bool](repeating: false, count: page.nodes.count)
    var end = 0
    for body in sorted where page.nodes[body].subtreeEnd > end {
      for index in body..<page.nodes[body].subtreeEnd { within[index] = true }
      end = page.nodes[body].subtreeEnd
    }
  }

  /// Whether an element holds a note's text.
  func isBody(_ node: Int) -> Bool { isWithin(node) && bodies.contains(node) }

  /// Whether a note's text lies around a node, or is the node.
  func isWithin(_ node: Int) -> Bool { !within.isEmpty && within[node] }

  /// Calls without a link, notes in the margin, and notes whose names alone say so, as plug-ins of blogs write them.
  private mutating func readNames(_ words: Set<String>, of index: Int, in page: HTMLPage) {
    let name = page.nodes[index].name
    if name == "sup" || name == "span", !words.isDisjoint(with: Self.words), marks[index] == nil {
      let text = Self.folded(page.text(of: index))
      if Self.isShort(text), text.contains(where: \.isNumber) {
        marks[Self.wrapper(of: index, page)] = text.filter { !"[]()".contains($0) }
        return
      }
    }
    let isSideNote = !words.isDisjoint(with: ["sidenote", "marginnote", "footnotenote", "footnotecontent"])
    if name == "span" || name == "small", isSideNote, page.text(of: index).utf8.count > 5 {
      sideNotes.insert(index)
    }
    let isText = !words.isDisjoint(with: ["text", "single", "item", "body", "content", "notesbaspage"])
    if ["li", "td", "p", "dd"].contains(name), isText,
      !words.isDisjoint(with: ["footnote", "footnotes", "endnote", "notesbaspage"])
    {
      bodies.insert(index)
    }
  }

  /// Whether a call stands in a range of nodes, or around it.
  func hasMark(in range: Range<Int>) -> Bool { range.contains { marks[$0] != nil } }

  /// Whether a note's text begins in a range of nodes.
  ///
  /// - Complexity: O(log n).
  func hasBody(in range: Range<Int>) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] < range.upperBound
  }

  private func isCall(
    _ page: HTMLPage, _ index: Int, _ target: Int?, _ text: String, _ targets: [String: Int]
  ) -> Bool {
    if page.nearest(from: index, where: { page.nodes[$0].name == "sup" }) != nil { return true }
    if target != nil, (index..<page.nodes[index].subtreeEnd).contains(where: { page.nodes[$0].name == "sup" }) {
      return true
    }
    guard let target else { return false }
    if !Self.isNumberLike(text) { return true }
    if ["doc-noteref", "doc-backlink"].contains(page.attribute("role", of: index) ?? "") { return true }
    let hints = ["class", "rel", "rev", "data-component-name", "epub:type"]
      .compactMap { page.attribute($0, of: index) }.joined(separator: " ")
    if !HTMLVocabulary.words(of: hints).all.isDisjoint(with: Self.words) { return true }
    // A call and its note point at each other.
    let own = [page.attribute("id", of: index), page.attribute("name", of: index)].compactMap { $0 }
    guard !own.isEmpty,
      let block = page.nearest(from: target, where: { page.nodes[$0].isBlock })
    else { return false }
    return (block..<page.nodes[block].subtreeEnd).prefix(400).contains { each in
      page.nodes[each].name == "a" && Self.fragment(of: page.attribute("href", of: each)).map(own.contains) == true
    }
  }

  /// What stands after `#`, or nil; saved pages have whole addresses before it.
  static func fragment(of address: String?) -> String? {
    guard let address, let mark = address.firstIndex(of: "#") else { return nil }
    let fragment = address[address.index(after: mark)...]
    return fragment.isEmpty ? nil : String(fragment)
  }

  private static func folded(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace && $0 != "\u{FE0E}" && $0 != "\u{FE0F}" })
  }

  private static func isShort(_ text: String) -> Bool {
    text.unicodeScalars.count <= 5 && (!text.contains(where: \.isLetter) || text.count <= 3)
  }

  private static func isNumberLike(_ text: String) -> Bool { text.contains { $0.isLetter || $0.isNumber || $0 == "*" } }

  /// The outermost inline element around a call that shows nothing but the call, perhaps in brackets.
  private static func wrapper(of index: Int, _ page: HTMLPage) -> Int {
    var whole = index
    while true {
      let parent = page.nodes[whole].parent
      guard parent >= 0, page.nodes[parent].subtreeEnd - parent < 24,
        !page.nodes[parent].isBlock, page.nodes[parent].isElement
      else {
        return whole
      }
      let around = folded(page.text(of: parent)).filter { !"[]()".contains($0) }
      let inside = folded(page.text(of: index)).filter { !"[]()".contains($0) }
      guard around == inside else { return whole }
      whole = parent
    }
  }
}
