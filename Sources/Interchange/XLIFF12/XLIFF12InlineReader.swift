import Bitext
import XMLText

extension XLIFF12 {
  /// Reads the content of `source`, `target` and their like.
  struct InlineReader: CodeReader {
    let stream: XMLStream
    /// Whether the places of codes are wanted.
    let wantsPlaces: Bool
    var tally = Tally()
    /// Ids and permissions that stand for those of the file, by side.
    private let names: RowProperties.CodeNames
    /// The opening codes of one text by the number that their closing codes name.
    private var open = SmallMap<String, InlineCode>()
    /// Where the codes stand, in order of reading.
    private(set) var places: [CodePlace] = []
    /// Whether attributes of other tools have a place, and those that stood on codes.
    private let carries: Bool
    private(set) var foreign: [ForeignContent] = []
    private var foreignOfSource: Set<ForeignContent> = []

    /// Trados Studio's comments by their ids, and those that stood in the texts that were read.
    private let comments: [String: String]
    private var found: [String] = []

    init(
      stream: XMLStream, names properties: RowProperties?, wantsPlaces: Bool, comments: [String: String] = [:],
      carries: Bool
    ) {
      self.carries = carries
      self.comments = comments
      self.stream = stream
      self.wantsPlaces = wantsPlaces
      names = properties?.codeNames ?? [:]
    }

    /// The comments that stood in the texts since the last time.
    mutating func takeComments() -> [String] {
      defer { found = [] }
      return found
    }

    /// The text of an element.
    mutating func text(_ node: XMLNode, side: Side) throws(CalqueError) -> InlineText {
      guard node.holdsPieces else { return InlineText(node.text) }
      var builder = InlineTextBuilder()
      open = SmallMap()
      try read(node, side, depth: 0, into: &builder)
      return builder.finish()
    }

    private mutating func read(
      _ node: XMLNode, _ side: Side, depth: Int, into builder: inout InlineTextBuilder
    ) throws(CalqueError) {
      try checkDepth(depth, node)
      for piece in node.pieces {
        switch piece {
        case .text(let run): builder.append(run)
        case .comment, .instruction:
          tally.add(
            "a comment or processing instruction inside text was dropped", at: "line \(node.place.line)")
        case .element(let inner):
          if inner.hasUnknownAttribute { takeAttributes(of: inner, side) }
          switch inner.name(in: Word.self) {
          case .x, .ph:
            append(code(.standalone, inner, side, try markup(inner, depth: depth + 1)), inner, side, to: &builder)
          case .g:
            let opening = code(.opening, inner, side, "")
            append(opening, inner, side, isTag: true, to: &builder)
            try read(inner, side, depth: depth + 1, into: &builder)
            var closing = opening
            closing.role = .closing
            closing.equivalent = ""
            append(closing, inner, side, isTag: true, to: &builder)
          case .bx, .bpt:
            let opening = code(.opening, inner, side, try markup(inner, depth: depth + 1))
            open.set(number(inner), opening)
            append(opening, inner, side, to: &builder)
          case .ex, .ept:
            var closing = code(.closing, inner, side, try markup(inner, depth: depth + 1))
            if let opening = open[number(inner)] {
              closing.id = opening.id
              closing.kind = opening.kind
              closing.permissions = opening.permissions
            }
            append(closing, inner, side, to: &builder)
          case .it:
            let role: InlineCode.Role = inner[Word.pos] == "close" ? .closing : .opening
            append(code(role, inner, side, try markup(inner, depth: depth + 1)), inner, side, to: &builder)
          case .mrk:
            if let mark = codeMark(inner, side) {
              append(mark, inner, side, to: &builder)
              continue
            }
            if let id = inner[Word.commentReference], let comment = comments[id] {
              if !found.contains(comment) { found.append(comment) }
              try read(inner, side, depth: depth + 1, into: &builder)
              continue
            }
            tally.add(
              inner[Word.mtype] == "x-mq-range"
                ? "ranges that memoQ marks in texts have no place" : "marks (<mrk>) were dropped, their text kept",
              at: "line \(inner.place.line)")
            try read(inner, side, depth: depth + 1, into: &builder)
          default:
            throw stream.error(
              .malformed, "<\(stream.name(of: inner).local.prefix(60))> cannot stand in text (XLIFF 1.2, 2.4)",
              at: inner.place)
          }
        }
      }
    }

    /// Keeps the attributes of other tools on a code; others are told.
    private mutating func takeAttributes(of node: XMLNode, _ side: Side) {
      let role: InlineCode.Role
      switch node.name(in: Word.self) {
      case .x, .ph: role = .standalone
      case .g, .bx, .bpt: role = .opening
      case .ex, .ept: role = .closing
      case .it: role = node[Word.pos] == "close" ? .closing : .opening
      default: return tally.addUnknownAttributes(of: node, in: stream, as: Word.self, at: "line \(node.place.line)")
      }
      let element = stream.element(of: node)
      let xid = node[Word.id] ?? node[Word.rid] ?? ""
      // The end of a pair takes the id of its beginning.
      let id = role == .closing ? open[number(node)]?.id ?? xid : names[side]?[xid]?.id ?? xid
      for attribute in element.attributes where Word.word(for: attribute.name) == .other {
        guard carries, !XLIFF12.isCore(attribute.name), !XLIFF12.isPartOfOther(attribute.name.namespace) else {
          tally.add(
            "the attribute \(attribute.name.local.prefix(60)) of <\(element.name.local.prefix(60))> has no place",
            at: "line \(node.place.line)")
          continue
        }
        let piece = ForeignContent.Piece.attribute(
          ForeignAttribute(attribute.name.local, in: attribute.name.namespace, attribute.value))
        let ofSource = ForeignContent(.xliff1, .code(.source, role, id), piece)
        if side == .source { foreignOfSource.insert(ofSource) } else if foreignOfSource.contains(ofSource) { continue }
        foreign.append(ForeignContent(.xliff1, .code(side, role, id), piece))
      }
    }

    /// Takes a code and notes where it stands.
    private mutating func append(
      _ code: InlineCode, _ node: XMLNode, _ side: Side, isTag: Bool = false, to builder: inout InlineTextBuilder
    ) {
      builder.append(code)
      if wantsPlaces, let place = CodePlace(code, of: node, side: side, isTag: isTag) { places.append(place) }
    }

    /// The number by which the two codes of a pair find each other.
    private func number(_ node: XMLNode) -> String { node[Word.rid] ?? node[Word.id] ?? "" }

    private func code(_ role: InlineCode.Role, _ node: XMLNode, _ side: Side, _ markup: String) -> InlineCode {
      let xid = node[Word.id] ?? node[Word.rid] ?? ""
      let name = names.isEmpty ? nil : names[side]?[xid]
      let mayBeCloned = node.run(Word.clone).map { !($0 == "no") } ?? true
      return InlineCode(
        role, id: name?.id ?? xid, at: 0, kind: XLIFF12CodeKind.kind(of: node[Word.ctype]), markup: markup,
        equivalent: node[Word.equivText] ?? "",
        permissions: name?.permissions ?? (mayBeCloned ? .all : [.delete, .reorder]))
    }

    /// A code that stands in the target alone, as Calque writes it.
    private func codeMark(_ node: XMLNode, _ side: Side) -> InlineCode? {
      guard let type = node[Word.mtype], type.hasPrefix(XLIFF12.codeMark) else { return nil }
      let fields = type.dropFirst(XLIFF12.codeMark.count).split(
        separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3, let role = InlineCode.Role(rawValue: String(fields[0])) else { return nil }
      let xid = String(fields[1])
      let name = names[side]?[xid]
      return InlineCode(
        role, id: name?.id ?? xid, at: 0, kind: XLIFF12CodeKind.kind(of: fields[2].isEmpty ? nil : String(fields[2])),
        markup: node[Word.comment] ?? "", permissions: name?.permissions ?? .all)
    }

    /// The native code inside an element; translatable text inside it (`sub`) becomes part of it.
    private mutating func markup(_ node: XMLNode, depth: Int) throws(CalqueError) -> String {
      try checkDepth(depth, node)
      if let run = node.onlyRun { return run.string }
      var result = ""
      for piece in node.pieces {
        switch piece {
        case .text(let run): result += run.string
        case .comment, .instruction: continue
        case .element(let inner):
          if inner.isNamed(Word.sub) {
            tally.add("text inside a code (<sub>) became part of the code", at: "line \(inner.place.line)")
          }
          result += try markup(inner, depth: depth + 1)
        }
      }
      return result
    }

    private func checkDepth(_ depth: Int, _ node: XMLNode) throws(CalqueError) {
      guard depth > XLIFF12.inlineDepthLimit else { return }
      throw stream.error(
        .limit, "inline elements nest deeper than \(XLIFF12.inlineDepthLimit)", at: node.place,
        hint: "Take the inner elements out of the outer ones.")
    }
  }
}
