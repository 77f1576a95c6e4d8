public import Bitext

/// An element with all that is in it: readers take one unit of a file at a time in this form.
public struct XMLTree {
  /// The start tag.
  public let element: XMLElement
  /// What stands in it, in order.
  public var children: [Child] = []
  /// The bytes of the end tag; empty for an empty-element tag.
  public var end: Range<Int>

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
    element.place.bytes.lowerBound..<max(element.place.bytes.upperBound, end.upperBound)
  }

  /// Whether it was written as an empty-element tag.
  public var isEmptyTag: Bool { end.isEmpty }

  /// The bytes between the tags.
  public var contentBytes: Range<Int> {
    element.place.bytes.upperBound..<max(element.place.bytes.upperBound, end.lowerBound)
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
  public func tree(from start: XMLElement) throws(CalqueError) -> XMLTree { tree(of: try whole()) }

  /// A node with all that is in it, as a value that may be kept.
  ///
  /// - Complexity: O(n).
  public func tree(of node: XMLNode) -> XMLTree {
    func opened(_ node: XMLNode) -> XMLTree { XMLTree(element: element(of: node), end: node.endBytes) }
    var open = [(tree: opened(node), rest: node.pieces)]
    while true {
      let last = open.count - 1
      switch open[last].rest.next() {
      case .text(let run)?: open[last].tree.children.append(.text(run.string))
      case .comment?: open[last].tree.children.append(.comment)
      case .instruction(let target)?: open[last].tree.children.append(.instruction(name(target).local))
      case .element(let child)?: open.append((opened(child), child.pieces))
      case nil:
        let closed = open.removeLast().tree
        if open.isEmpty { return closed }
        open[last - 1].tree.children.append(.element(closed))
      }
    }
  }
}
