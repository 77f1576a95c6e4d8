import Bitext
import XMLText

extension XLIFF2 {
  /// Reads the content of `source` and `target` of one unit, whose codes refer to one another.
  struct InlineReader {
    let stream: XMLStream
    let core: String
    var tally = Tally()
    private var data: [String: String] = [:]
    /// Ids and permissions that stand for those of the file, by side.
    private var names: [Side: [String: (id: String, permissions: InlineCode.Permissions)]] = [:]
    /// Start codes by side and id, for the end codes that refer to them.
    private var starts: [Side: [String: InlineCode]] = [:]
    private var sourceCodes: [String: InlineCode] = [:]
    private var unanswered: [(id: String, place: XMLPlace)] = []
    /// Where the codes stand, in order of reading.
    private(set) var places: [CodePlace] = []

    init(stream: XMLStream, core: String) {
      self.stream = stream
      self.core = core
    }

    /// Takes the original data and what Calque remembers of codes.
    mutating func load(originalData: XMLTree?, names properties: RowProperties) {
      for item in originalData?.elements("data", in: core) ?? [] {
        guard let id = item["id"] else { continue }
        var text = ""
        for child in item.children {
          switch child {
          case .text(let piece): text += piece
          case .element(let inner): if let scalar = Self.codePoint(inner) { text.unicodeScalars.append(scalar) }
          default: continue
          }
        }
        data[id] = text
      }
      for (name, side) in [(RowProperties.Name.sourceCode, Side.source), (RowProperties.Name.targetCode, .target)] {
        for value in properties.all(name) {
          let fields = value.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
          guard fields.count == 3, let bits = Int(fields[1]) else { continue }
          names[side, default: [:]][String(fields[0])] = (String(fields[2]), .init(rawValue: bits & 7))
        }
      }
    }

    /// The text of a `source` or `target`.
    mutating func text(_ tree: XMLTree, side: Side) throws(CalqueError) -> InlineText {
      if tree.children.isEmpty { return InlineText("") }
      if tree.children.count == 1, case .text(let only) = tree.children[0] { return InlineText(only) }
      var pieces: [InlineText.Piece] = []
      try read(tree, side, depth: 0, into: &pieces)
      return InlineText(pieces: pieces).settingIsolation()
    }

    /// Every end code must answer a start code of the unit.
    func checkEnds(_ place: XMLPlace) throws(CalqueError) {
      if let first = unanswered.first {
        throw stream.error(
          .malformed, "<ec> refers to \(first.id.prefix(60)), and no <sc> has that id (XLIFF 2.1, 4.3.1.30)",
          at: first.place)
      }
    }

    private mutating func read(
      _ tree: XMLTree, _ side: Side, depth: Int, into pieces: inout [InlineText.Piece]
    ) throws(CalqueError) {
      guard depth <= XLIFF2.inlineDepthLimit else {
        throw stream.error(
          .limit, "inline elements nest deeper than \(XLIFF2.inlineDepthLimit)", at: tree.element.place)
      }
      for child in tree.children {
        switch child {
        case .text(let text): pieces.append(.text(text))
        case .comment, .instruction:
          tally.add("a comment or processing instruction inside text was dropped")
        case .element(let inner):
          guard inner.name.namespace == core else {
            throw stream.error(
              .malformed, "<\(inner.name.local.prefix(60))> cannot stand in text (XLIFF 2.1, 4.2.3)",
              at: inner.element.place)
          }
          if inner["subFlows"] != nil || inner["subFlowsStart"] != nil {
            tally.add("references to sub-flows were dropped")
          }
          switch inner.name.local {
          case "cp":
            guard let scalar = Self.codePoint(inner) else {
              throw stream.error(
                .malformed, "<cp hex=\"\((inner["hex"] ?? "").prefix(20))\"> is no character (XLIFF 2.1, 4.2.3.1)",
                at: inner.element.place)
            }
            pieces.append(.text(String(Character(scalar))))
          case "ph":
            append(
              try code(.standalone, inner, side, data: "dataRef", equivalent: "equiv"), inner, side, to: &pieces)
          case "pc":
            append(
              try code(.opening, inner, side, data: "dataRefStart", equivalent: "equivStart"), inner, side, isTag: true,
              to: &pieces)
            try read(inner, side, depth: depth + 1, into: &pieces)
            append(
              try code(.closing, inner, side, data: "dataRefEnd", equivalent: "equivEnd"), inner, side, isTag: true,
              to: &pieces)
          case "sc":
            let start = try code(.opening, inner, side, data: "dataRef", equivalent: "equiv")
            if let id = inner["id"] { starts[side, default: [:]][id] = start }
            append(start, inner, side, to: &pieces)
          case "ec": append(try end(inner, side), inner, side, to: &pieces)
          case "mrk":
            tally.add("annotations (<mrk>, <sm>) were dropped, their text kept")
            try read(inner, side, depth: depth + 1, into: &pieces)
          case "sm": tally.add("annotations (<mrk>, <sm>) were dropped, their text kept")
          case "em": continue
          default:
            throw stream.error(
              .malformed, "<\(inner.name.local.prefix(60))> cannot stand in text (XLIFF 2.1, 4.2.3)",
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

    private mutating func code(
      _ role: InlineCode.Role, _ tree: XMLTree, _ side: Side, data attribute: String, equivalent: String
    ) throws(CalqueError) -> InlineCode {
      guard let xid = tree["id"] else {
        throw stream.error(
          .malformed, "<\(tree.name.local)> has no id (XLIFF 2.1, 4.2.3)", at: tree.element.place)
      }
      let name = names[side]?[xid]
      var code = InlineCode(
        role, id: name?.id ?? xid, at: 0, kind: XLIFF2CodeKind.kind(type: tree["type"], subType: tree["subType"]),
        markup: "", equivalent: tree[equivalent] ?? "",
        permissions: name?.permissions ?? permissions(of: tree))
      let key = "\(role.rawValue) \(xid)"
      let answered = sourceCodes[key]
      if tree["type"] == nil, tree["subType"] == nil, side == .target, let answered { code.kind = answered.kind }
      if let reference = tree[attribute] {
        guard let markup = data[reference] else {
          throw stream.error(
            .malformed, "\(attribute)=\"\(reference.prefix(60))\" points to no <data> (XLIFF 2.1, 4.3.1.9)",
            at: tree.element.place)
        }
        code.markup = markup
      } else if side == .target, let answered {
        code.markup = answered.markup
      }
      if side == .source { sourceCodes[key] = code }
      return code
    }

    private mutating func end(_ tree: XMLTree, _ side: Side) throws(CalqueError) -> InlineCode {
      guard let reference = tree["startRef"] else {
        return try code(.closing, tree, side, data: "dataRef", equivalent: "equiv")
      }
      let start = starts[side]?[reference] ?? starts[.source]?[reference]
      // A target may answer a start code of the source whose own segment is not translated yet.
      if start == nil {
        unanswered.append((reference, tree.element.place))
      }
      var end = InlineCode(
        .closing, id: start?.id ?? reference, at: 0, kind: start?.kind ?? .other(""), markup: "",
        equivalent: tree["equiv"] ?? "", permissions: start?.permissions ?? .all)
      if let dataID = tree["dataRef"] {
        guard let markup = data[dataID] else {
          throw stream.error(
            .malformed, "dataRef=\"\(dataID.prefix(60))\" points to no <data> (XLIFF 2.1, 4.3.1.9)",
            at: tree.element.place)
        }
        end.markup = markup
      }
      return end
    }

    private func permissions(of tree: XMLTree) -> InlineCode.Permissions {
      var result = InlineCode.Permissions.all
      if tree["canCopy"] == "no" { result.remove(.copy) }
      if tree["canDelete"] == "no" { result.remove(.delete) }
      if let order = tree["canReorder"], order != "yes" { result.remove(.reorder) }
      return result
    }

    /// The character of a `cp` element; nil when the number is none.
    private static func codePoint(_ tree: XMLTree) -> Unicode.Scalar? {
      guard tree.name.local == "cp", let hex = tree["hex"], hex.utf8.count <= 8, let value = UInt32(hex, radix: 16)
      else { return nil }
      return Unicode.Scalar(value)
    }
  }
}
