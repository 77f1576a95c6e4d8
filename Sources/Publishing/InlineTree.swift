import Bitext
import Documents

/// A text with its spans properly nested, in the form that writers of markup want.
///
/// Spans that overlap are closed and opened again; codes without a partner are left out; spans deeper than `depthLimit`
/// are text.
struct InlineTree {
  indirect enum Node {
    case text(String)
    case span(Span, [Node])
    case code(InlineCode)
  }

  struct Span {
    let kind: InlineCode.Kind
    let link: LinkTarget?
    /// Where it stands in the plain text, in bytes.
    var range: Range<Int>
  }

  static let depthLimit = 24

  let nodes: [Node]

  init(_ content: InlineText) {
    if content.codes.isEmpty {
      nodes = content.text.isEmpty ? [] : [.text(content.text)]
      return
    }
    var builder = Builder(content)
    nodes = builder.build()
  }

  private struct Builder {
    let content: InlineText
    var stack: [(id: String, span: Span, nodes: [Node])] = []
    var root: [Node] = []
    var offset = 0
    /// By the number of an opening code, the number of the closing code that answers it.
    private var partners: [Int: Int] = [:]
    private var number = 0

    init(_ content: InlineText) {
      self.content = content
      var next: [String: Int] = [:]
      for (index, code) in content.codes.enumerated().reversed() {
        if code.role == .closing { next[code.id] = index }
        if code.role == .opening { partners[index] = next[code.id] }
      }
    }

    mutating func build() -> [Node] {
      for piece in content.pieces {
        switch piece {
        case .text(let text):
          append(.text(text))
          offset += text.utf8.count
        case .code(let code):
          take(code)
          number += 1
        }
      }
      while !stack.isEmpty { close() }
      return root
    }

    private mutating func append(_ node: Node) {
      if stack.isEmpty { root.append(node) } else { stack[stack.count - 1].nodes.append(node) }
    }

    private mutating func take(_ code: InlineCode) {
      switch code.role {
      case .standalone: append(.code(code))
      case .opening:
        guard stack.count < InlineTree.depthLimit, let span = span(of: code) else { return }
        stack.append((code.id, span, []))
      case .closing:
        guard let place = stack.lastIndex(where: { $0.id == code.id }) else { return }
        let inner = stack[(place + 1)...].map { ($0.id, $0.span) }
        while stack.count > place { close() }
        for (id, span) in inner where span.kind != .link {
          stack.append((id, Span(kind: span.kind, link: nil, range: offset..<offset), []))
        }
      }
    }

    private mutating func close() {
      guard var last = stack.popLast() else { return }
      last.span.range = last.span.range.lowerBound..<max(offset, last.span.range.lowerBound)
      if !last.nodes.isEmpty { append(.span(last.span, last.nodes)) }
    }

    private func span(of code: InlineCode) -> Span? {
      switch code.kind {
      case .bold, .italic, .underline, .strikethrough, .superscript, .subscript, .code:
        return Span(kind: code.kind, link: nil, range: offset..<offset)
      case .link:
        guard !stack.contains(where: { $0.span.kind == .link }),
          let partner = partners[number],
          let link = LinkTarget(opening: code, closing: content.codes[partner], in: content)
        else { return nil }
        return Span(kind: .link, link: link, range: offset..<offset)
      default: return nil
      }
    }
  }
}
