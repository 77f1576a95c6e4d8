import Bitext
import XMLText

extension XLIFF12 {
  /// Reads the content of `source`, `target` and their like.
  struct InlineReader {
    let stream: XMLStream
    var tally = Tally()
    /// Ids and permissions that stand for those of the file, by side.
    private var names: [Side: [String: (id: String, permissions: InlineCode.Permissions)]] = [:]
    /// The opening codes of one text by the number that their closing codes name.
    private var open: [String: InlineCode] = [:]
    /// Where the codes stand, in order of reading.
    private(set) var places: [CodePlace] = []

    init(stream: XMLStream, names properties: RowProperties) {
      self.stream = stream
      for (name, side) in [(RowProperties.Name.sourceCode, Side.source), (RowProperties.Name.targetCode, .target)] {
        for value in properties.all(name) {
          let fields = value.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
          guard fields.count == 3, let bits = Int(fields[1]) else { continue }
          names[side, default: [:]][String(fields[0])] = (String(fields[2]), .init(rawValue: bits & 7))
        }
      }
    }

    /// The text of an element.
    mutating func text(_ tree: XMLTree, side: Side) throws(CalqueError) -> InlineText {
      if tree.children.isEmpty { return InlineText("") }
      if tree.children.count == 1, case .text(let only) = tree.children[0] { return InlineText(only) }
      var pieces: [InlineText.Piece] = []
      open = [:]
      try read(tree, side, depth: 0, into: &pieces)
      return InlineText(pieces: pieces).settingIsolation()
    }

    private mutating func read(
      _ tree: XMLTree, _ side: Side, depth: Int, into pieces: inout [InlineText.Piece]
    ) throws(CalqueError) {
      guard depth <= XLIFF12.inlineDepthLimit else {
        throw stream.error(
          .limit, "inline elements nest deeper than \(XLIFF12.inlineDepthLimit)", at: tree.element.place)
      }
      for child in tree.children {
        switch child {
        case .text(let text): pieces.append(.text(text))
        case .comment, .instruction:
          tally.add(
            "a comment or processing instruction inside text was dropped", at: "line \(tree.element.place.line)")
        case .element(let inner):
          switch inner.name.local {
          case "x", "ph":
            append(code(.standalone, inner, side, try markup(inner, depth: depth + 1)), inner, side, to: &pieces)
          case "g":
            let opening = code(.opening, inner, side, "")
            append(opening, inner, side, isTag: true, to: &pieces)
            try read(inner, side, depth: depth + 1, into: &pieces)
            var closing = opening
            closing.role = .closing
            closing.equivalent = ""
            append(closing, inner, side, isTag: true, to: &pieces)
          case "bx", "bpt":
            let opening = code(.opening, inner, side, try markup(inner, depth: depth + 1))
            open[inner["rid"] ?? inner["id"] ?? ""] = opening
            append(opening, inner, side, to: &pieces)
          case "ex", "ept":
            var closing = code(.closing, inner, side, try markup(inner, depth: depth + 1))
            if let opening = open[inner["rid"] ?? inner["id"] ?? ""] {
              closing.id = opening.id
              closing.kind = opening.kind
              closing.permissions = opening.permissions
            }
            append(closing, inner, side, to: &pieces)
          case "it":
            let role: InlineCode.Role = inner["pos"] == "close" ? .closing : .opening
            append(code(role, inner, side, try markup(inner, depth: depth + 1)), inner, side, to: &pieces)
          case "mrk":
            if let mark = codeMark(inner, side) {
              append(mark, inner, side, to: &pieces)
              continue
            }
            tally.add("marks (<mrk>) were dropped, their text kept", at: "line \(inner.element.place.line)")
            try read(inner, side, depth: depth + 1, into: &pieces)
          default:
            throw stream.error(
              .malformed, "<\(inner.name.local.prefix(60))> cannot stand in text (XLIFF 1.2, 2.4)",
              at: inner.element.place)
          }
        }
      }
    }

    /// Takes a code and notes where it stands.
    private mutating func append(
      _ code: InlineCode, _ tree: XMLTree, _ side: Side, isTag: Bool = false, to pieces: inout [InlineText.Piece]
    ) {
      pieces.append(.code(code))
      if let place = CodePlace(code, of: tree, side: side, isTag: isTag) { places.append(place) }
    }

    private func code(_ role: InlineCode.Role, _ tree: XMLTree, _ side: Side, _ markup: String) -> InlineCode {
      let xid = tree["id"] ?? tree["rid"] ?? ""
      let name = names[side]?[xid]
      return InlineCode(
        role, id: name?.id ?? xid, at: 0, kind: XLIFF12CodeKind.kind(of: tree["ctype"]), markup: markup,
        equivalent: tree["equiv-text"] ?? "",
        permissions: name?.permissions ?? (tree["clone"] == "no" ? [.delete, .reorder] : .all))
    }

    /// A code that stands in the target alone, as Calque writes it.
    private func codeMark(_ tree: XMLTree, _ side: Side) -> InlineCode? {
      guard let type = tree["mtype"], type.hasPrefix(XLIFF12.codeMark) else { return nil }
      let fields = type.dropFirst(XLIFF12.codeMark.count).split(
        separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3, let role = InlineCode.Role(rawValue: String(fields[0])) else { return nil }
      let xid = String(fields[1])
      let name = names[side]?[xid]
      return InlineCode(
        role, id: name?.id ?? xid, at: 0, kind: XLIFF12CodeKind.kind(of: fields[2].isEmpty ? nil : String(fields[2])),
        markup: tree["comment"] ?? "", permissions: name?.permissions ?? .all)
    }

    /// The native code inside an element; translatable text inside it (`sub`) becomes part of it.
    private mutating func markup(_ tree: XMLTree, depth: Int) throws(CalqueError) -> String {
      guard depth <= XLIFF12.inlineDepthLimit else {
        throw stream.error(
          .limit, "inline elements nest deeper than \(XLIFF12.inlineDepthLimit)", at: tree.element.place)
      }
      var result = ""
      for child in tree.children {
        switch child {
        case .text(let text): result += text
        case .comment, .instruction: continue
        case .element(let inner):
          if inner.name.local == "sub" {
            tally.add("text inside a code (<sub>) became part of the code", at: "line \(inner.element.place.line)")
          }
          result += try markup(inner, depth: depth + 1)
        }
      }
      return result
    }
  }
}
