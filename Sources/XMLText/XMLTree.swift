public import Bitext

/// An element with all that is in it: readers take one unit of a file at a time in this form.
public struct XMLTree {
  /// The start tag.
  public let element: XMLElement
  /// What stands in it, in order.
  public var children: [Child] = []
  /// Where the end tag stands; empty for an empty-element tag.
  public var end: XMLPlace

  /// A piece of content.
  public enum Child {
    /// Character data.
    case text(String)
    /// An element.
    case element(XMLTree)
    /// A comment.
    case comment
    /// A processing instruction, by its target.
    case instruction(String)
  }

  /// The element's name.
  public var name: XMLName { element.name }

  /// The bytes of the element with its tags.
  public var bytes: Range<Int> {
    element.place.bytes.lowerBound..<max(element.place.bytes.upperBound, end.bytes.upperBound)
  }

  /// Whether it was written as an empty-element tag.
  public var isEmptyTag: Bool { end.bytes.isEmpty }

  /// The bytes between the tags.
  public var contentBytes: Range<Int> {
    element.place.bytes.upperBound..<max(element.place.bytes.upperBound, end.bytes.lowerBound)
  }

  /// The value of an attribute, by default one in no namespace.
  public subscript(attribute: String, in namespace: String = "") -> String? { element[attribute, in: namespace] }

  /// The child elements.
  public var elements: [XMLTree] {
    children.compactMap { child in
      if case .element(let tree) = child { return tree }
      return nil
    }
  }

  /// The child elements of a name.
  public func elements(_ local: String, in namespace: String) -> [XMLTree] {
    elements.filter { $0.name.local == local && $0.name.namespace == namespace }
  }

  /// The first child element of a name.
  public func first(_ local: String, in namespace: String) -> XMLTree? {
    for child in children {
      if case .element(let tree) = child, tree.name.local == local, tree.name.namespace == namespace { return tree }
    }
    return nil
  }

  /// All character data in it, at any depth.
  public var text: String {
    if children.count == 1, case .text(let only) = children[0] { return only }
    var result = ""
    appendText(to: &result)
    return result
  }

  private func appendText(to result: inout String) {
    for child in children {
      switch child {
      case .text(let text): result += text
      case .element(let tree): tree.appendText(to: &result)
      default: break
      }
    }
  }
}

extension XMLStream {
  /// The element whose start tag was taken last, with all that is in it.
  ///
  /// - Throws: as `next()`; code `.limit` when it holds more than a million pieces.
  public func tree(from start: XMLElement) throws(CalqueError) -> XMLTree {
    let empty = XMLPlace(
      bytes: start.place.bytes.upperBound..<start.place.bytes.upperBound, line: start.place.line,
      column: start.place.column)
    var open = [XMLTree(element: start, end: empty)]
    var pieces = 0
    while let event = try next() {
      pieces += 1
      guard pieces <= 1_000_000 else {
        throw error(.limit, "one element holds more than a million pieces", at: start.place)
      }
      switch event {
      case .start(let element): open.append(XMLTree(element: element, end: empty))
      case .text(let text, _):
        // A text may come in pieces; together they are one.
        if let last = open[open.count - 1].children.indices.last,
          case .text(let before) = open[open.count - 1].children[last]
        {
          open[open.count - 1].children[last] = .text(before + text)
        } else {
          open[open.count - 1].children.append(.text(text))
        }
      case .comment: open[open.count - 1].children.append(.comment)
      case .instruction(let target, _, _): open[open.count - 1].children.append(.instruction(target))
      case .end(_, let place):
        var closed = open.removeLast()
        closed.end = place
        if open.isEmpty { return closed }
        open[open.count - 1].children.append(.element(closed))
      }
    }
    throw error(.malformed, "the file ends inside an element", at: start.place)
  }
}
