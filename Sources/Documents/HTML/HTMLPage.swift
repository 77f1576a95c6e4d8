import Bitext
import CGumbo

/// A parsed page: nodes in document order, each with its place in the source.
struct HTMLPage: Sendable {
  enum Kind: Sendable { case element, text, whitespace, comment, template }

  struct Attribute: Sendable {
    let name: String
    let value: String
    /// With quotes; nil when there is no value.
    let valueRange: Range<Int>?
  }

  struct Node: Sendable {
    let kind: Kind
    let parent: Int
    /// Index after the last descendant.
    let subtreeEnd: Int
    /// Element name in lower case, or decoded text.
    let text: String
    /// Start tag or text in the source; nil when the parser made it up.
    let range: Range<Int>?
    let endTag: Range<Int>?
    let isMadeUp: Bool
    /// Whether it is an element that stands on lines of its own.
    let isBlock: Bool
    let attributes: Range<Int>

    var isElement: Bool { kind == .element || kind == .template }
    /// The element's name; empty for text.
    var name: String { isElement ? text : "" }
    var isText: Bool { kind == .text || kind == .whitespace }
  }

  let bytes: [UInt8]
  private(set) var nodes: [Node] = []
  private(set) var attributes: [Attribute] = []

  /// Parses a page, or a fragment.
  ///
  /// - Throws: `CalqueError` with code `.limit` when a limit is exceeded.
  init(_ bytes: [UInt8], isFragment: Bool) throws(CalqueError) {
    self.bytes = bytes
    try HTMLGuard.check(bytes)
    var status: Int32 = 0
    let limit = Int64(DocumentLimits.htmlMemory) + 64 * Int64(bytes.count)
    bytes.withUnsafeBytes { buffer in
      var none: CChar = 0
      withUnsafePointer(to: &none) { empty in
        let start = buffer.baseAddress.map { $0.assumingMemoryBound(to: CChar.self) } ?? empty
        guard let page = cgumbo_parse(start, Int64(buffer.count), isFragment, limit, &status) else { return }
        defer { cgumbo_free(page) }
        copy(page)
      }
    }
    guard status == 0 else {
      throw CalqueError(.limit, "the page needs more than \(limit >> 20) MiB to be parsed", hint: "Split the page.")
    }
  }

  private mutating func copy(_ page: OpaquePointer) {
    let count = cgumbo_node_count(page)
    nodes.reserveCapacity(Int(count))
    var node = cgumbo_node()
    var attribute = cgumbo_attribute()
    for index in 0..<count {
      cgumbo_get_node(page, index, &node)
      let first = attributes.count
      for place in 0..<node.attribute_count {
        cgumbo_get_attribute(page, node.first_attribute + place, &attribute)
        attributes.append(
          Attribute(
            name: String(cString: attribute.name), value: String(cString: attribute.value),
            valueRange: Self.range(attribute.value_start, attribute.value_end)))
      }
      let kind = Self.kind(node.kind)
      let text = Self.string(node.text, Int(node.text_length))
      nodes.append(
        Node(
          kind: kind, parent: Int(node.parent), subtreeEnd: Int(node.subtree_end), text: text,
          range: Self.range(node.start, node.end), endTag: Self.range(node.end_tag_start, node.end_tag_end),
          isMadeUp: node.is_made_up,
          isBlock: (kind == .element || kind == .template) && HTMLVocabulary.blocks.contains(text),
          attributes: first..<attributes.count))
    }
  }

  private static func string(_ text: UnsafePointer<CChar>, _ length: Int) -> String {
    text.withMemoryRebound(to: UInt8.self, capacity: length) {
      String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
    }
  }

  private static func range(_ start: Int64, _ end: Int64) -> Range<Int>? {
    start < 0 || end < start ? nil : Int(start)..<Int(end)
  }

  private static func kind(_ value: Int32) -> Kind {
    switch Int(value) {
    case CGUMBO_ELEMENT: .element
    case CGUMBO_TEXT: .text
    case CGUMBO_WHITESPACE: .whitespace
    case CGUMBO_COMMENT: .comment
    default: .template
    }
  }

  /// The value of an attribute, or nil.
  func attribute(_ name: String, of node: Int) -> String? {
    attributes[nodes[node].attributes].first { $0.name == name }?.value
  }

  /// Direct children of a node, in order.
  func children(of node: Int) -> [Int] {
    var result: [Int] = []
    var child = node + 1
    while child < nodes[node].subtreeEnd {
      result.append(child)
      child = nodes[child].subtreeEnd
    }
    return result
  }

  /// The text of a node and its descendants, as it is.
  func text(of node: Int) -> String {
    var result = ""
    for index in node..<nodes[node].subtreeEnd where nodes[index].isText { result += nodes[index].text }
    return result
  }

  /// Whether one node is another or lies in it.
  func isInside(_ node: Int, _ ancestor: Int) -> Bool { node >= ancestor && node < nodes[ancestor].subtreeEnd }

  /// The nearest of a node and its ancestors that satisfies a condition.
  func nearest(from node: Int, where condition: (Int) -> Bool) -> Int? {
    var index = node
    while index >= 0 {
      if condition(index) { return index }
      index = nodes[index].parent
    }
    return nil
  }

  /// The source of a node with its descendants, or nil when the parser made up or moved a part of it.
  func sourceRange(of node: Int) -> Range<Int>? {
    let each = nodes[node]
    guard let start = each.range else { return nil }
    if !each.isElement { return start }
    if let end = each.endTag, end.lowerBound >= start.upperBound { return start.lowerBound..<end.upperBound }
    var end = start.upperBound
    for index in (node + 1)..<max(node + 1, each.subtreeEnd) {
      if let range = nodes[index].range { end = max(end, range.upperBound) }
      if let range = nodes[index].endTag { end = max(end, range.upperBound) }
    }
    return start.lowerBound..<end
  }
}
