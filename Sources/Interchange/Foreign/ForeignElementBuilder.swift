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

  /// Whether an element of the format itself is as the format has it.
  private let accepts: (XMLElement) -> Bool
  /// Whether all of them were.
  private(set) var isSound = true

  /// Begins an element.
  ///
  /// - Parameters:
  ///   - core: the namespace of the format where the element belongs to the format itself.
  ///   - accepts: whether an element of the format is as the format has it.
  init(core: String? = nil, accepts: @escaping (XMLElement) -> Bool = { _ in true }) {
    self.core = core
    self.accepts = accepts
  }

  /// Whether it is larger than what is kept.
  var isTooLarge: Bool { output.bytes.count > Self.mostBytes }

  mutating func start(_ element: XMLElement) {
    endTag()
    let name = element.name
    let wasBare = open.last?.isBare ?? false
    let isCore = name.namespace == core && !wasBare
    if isCore, isSound { isSound = accepts(element) }
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

extension ForeignElementBuilder {
  /// Adds the element of a node, with all that is in it but comments and processing instructions.
  ///
  /// - Complexity: O(n).
  mutating func add(_ node: XMLNode, in stream: XMLStream) {
    start(stream.element(of: node))
    var open = [node.pieces]
    while !open.isEmpty {
      let last = open.count - 1
      switch open[last].next() {
      case .text(let run)?: text(run.string)
      case .comment?, .instruction?: continue
      case .element(let child)?:
        start(stream.element(of: child))
        open.append(child.pieces)
      case nil:
        end()
        open.removeLast()
      }
    }
  }

  /// Adds the element whose start tag was taken last, in any size, to its end, or as much of it as is kept.
  ///
  /// - Throws: as `XMLStream.next()`.
  mutating func add(_ tag: XMLElement, from stream: XMLStream) throws(CalqueError) {
    let outside = stream.depth - 1
    start(tag)
    while stream.depth > outside, let event = try stream.next() {
      switch event {
      case .start(let element): start(element)
      case .text(let text): self.text(text)
      case .end: end()
      default: continue
      }
      if isTooLarge { return try stream.skip(toDepth: outside) }
    }
  }
}

extension ForeignElement {
  /// The element of a node, with all that is in it but comments and processing instructions.
  ///
  /// - Complexity: O(n).
  init(_ node: XMLNode, in stream: XMLStream) {
    var builder = ForeignElementBuilder()
    builder.add(node, in: stream)
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
    try builder.add(start, from: stream)
    return builder.isTooLarge ? nil : builder.element
  }
}
