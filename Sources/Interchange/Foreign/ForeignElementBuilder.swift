import Bitext
import XMLText

/// Brings a foreign element into its canonical form, piece by piece and without recursion.
///
/// The prefixes of the file are not kept: names that stand in values (`xsi:type="p:name"`) are texts here.
struct ForeignElementBuilder {
  /// How many bytes of one element are kept at most.
  static let mostBytes = 64 << 20

  private var output = XMLWriter()
  private var namespace = ""
  private var prefixes = ForeignPrefixes()
  /// The tags that are open, each with whether the default namespace is none inside it.
  private var open: [(tag: String, isBare: Bool)] = []
  private var first: String?
  private var isInTag = false
  /// The namespace of the format itself where the element belongs to it: its names stand without prefix, so that the
  /// element goes with any version of the format.
  private var core: String?

  /// Begins an element; `core` is the namespace of the format where it belongs to the format itself.
  init(core: String? = nil) { self.core = core }

  /// Whether it is larger than what is kept.
  var isTooLarge: Bool { output.bytes.count > Self.mostBytes }

  mutating func start(_ element: XMLElement) {
    endTag()
    let name = element.name
    let wasBare = open.last?.isBare ?? false
    let isCore = name.namespace == core && !wasBare
    let tag = isCore ? name.local : prefixes.tag(name.local, in: name.namespace)
    if first == nil {
      first = tag
      namespace = isCore ? "" : name.namespace
    } else {
      output.raw("<")
      output.raw(tag)
    }
    // Elements in a namespace have a prefix; one in none must not fall into that of the file.
    let isBare = wasBare || name.namespace.isEmpty && !isCore
    if isBare, !wasBare { output.attribute(named: "xmlns", "") }
    for attribute in element.attributes.sorted(by: {
      ($0.name.namespace, $0.name.local) < ($1.name.namespace, $1.name.local)
    }) {
      output.attribute(named: prefixes.tag(attribute.name.local, in: attribute.name.namespace), attribute.value)
    }
    open.append((tag, isBare))
    isInTag = true
  }

  mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    endTag()
    output.text(text)
  }

  mutating func end() {
    guard let last = open.popLast() else { return }
    if isInTag {
      output.raw("/>")
    } else {
      output.raw("</")
      output.raw(last.tag)
      output.raw(">")
    }
    isInTag = false
  }

  private mutating func endTag() {
    if isInTag { output.raw(">") }
    isInTag = false
  }

  /// What was built.
  var element: ForeignElement {
    ForeignElement(
      namespace: namespace, tag: first ?? "", declarations: prefixes.declarations, rest: output.text)
  }
}

extension ForeignElement {
  /// The element of a node, with all that is in it but comments and processing instructions.
  ///
  /// - Complexity: O(n).
  init(_ node: XMLNode, in stream: XMLStream, core: String? = nil) {
    var builder = ForeignElementBuilder(core: core)
    builder.start(stream.element(of: node))
    var open = [node.pieces]
    while !open.isEmpty {
      let last = open.count - 1
      switch open[last].next() {
      case .text(let run)?: builder.text(run.string)
      case .comment?, .instruction?: continue
      case .element(let child)?:
        builder.start(stream.element(of: child))
        open.append(child.pieces)
      case nil:
        builder.end()
        open.removeLast()
      }
    }
    self = builder.element
  }

  /// Reads the element whose start tag was taken last, in any size, to its end.
  ///
  /// - Returns: nil when it is larger than what is kept.
  /// - Throws: as `XMLStream.next()`.
  static func reading(
    _ start: XMLElement, from stream: XMLStream, core: String? = nil
  ) throws(CalqueError) -> ForeignElement? {
    var builder = ForeignElementBuilder(core: core)
    let outside = stream.depth - 1
    builder.start(start)
    while stream.depth > outside, let event = try stream.next() {
      switch event {
      case .start(let element): builder.start(element)
      case .text(let text): builder.text(text)
      case .end: builder.end()
      default: continue
      }
      if builder.isTooLarge {
        try stream.skip(toDepth: outside)
        return nil
      }
    }
    return builder.element
  }
}
