import Bitext
import XMLText

extension XLIFF2 {
  /// Reads the content of `source` and `target` of one unit, whose codes refer to one another.
  struct InlineReader: CodeReader {
    let stream: XMLStream
    /// Whether the places of codes are wanted.
    let wantsPlaces: Bool
    var tally = Tally()
    private var data = OriginalData(nil)
    /// Ids and permissions that stand for those of the file, by side.
    private var names: RowProperties.CodeNames = [:]
    /// Start codes by side and id, for the end codes that refer to them.
    private var starts: [Side: [String: InlineCode]] = [:]
    /// The codes of the source, for the codes of the target that answer them.
    private var sourceCodes: [SourceCode] = []
    /// Where they are by role and id, the last of each; made when the first is asked for.
    private var sourceIndex = SmallMap<CodeKey, Int>()
    private var indexedCount = 0
    private var unanswered: [(id: String, place: XMLPlace)] = []
    /// Where the codes stand, in order of reading.
    private(set) var places: [CodePlace] = []
    /// Whether attributes of modules and extensions have a place, and those that stood on codes.
    private let carries: Bool
    private(set) var foreign: [ForeignContent] = []
    private var foreignOfSource: Set<ForeignContent> = []

    private struct SourceCode {
      var key: CodeKey
      var kind: InlineCode.Kind
      var markup: String
    }

    private struct CodeKey: Hashable {
      var role: InlineCode.Role
      var id: String
    }

    init(stream: XMLStream, wantsPlaces: Bool, carries: Bool) {
      self.stream = stream
      self.carries = carries
      self.wantsPlaces = wantsPlaces
    }

    /// Takes the original data and what Calque remembers of codes.
    mutating func load(originalData: XMLNode?, names properties: RowProperties) {
      data = OriginalData(originalData)
      names = properties.codeNames
    }

    /// The text of a `source` or `target`.
    mutating func text(_ node: XMLNode, side: Side) throws(CalqueError) -> InlineText {
      guard node.holdsPieces else { return InlineText(node.text) }
      var builder = InlineTextBuilder()
      try read(node, side, depth: 0, into: &builder)
      return builder.finish()
    }

    /// Every end code must answer a start code of the unit.
    func checkEnds() throws(CalqueError) {
      if let first = unanswered.first {
        throw stream.error(
          .malformed, "<ec> refers to \(first.id.prefix(60)), and no <sc> has that id (XLIFF 2.1, 4.3.1.30)",
          at: first.place)
      }
    }

    private mutating func read(
      _ node: XMLNode, _ side: Side, depth: Int, into builder: inout InlineTextBuilder
    ) throws(CalqueError) {
      guard depth <= XLIFF2.inlineDepthLimit else {
        throw stream.error(
          .limit, "inline elements nest deeper than \(XLIFF2.inlineDepthLimit)", at: node.place,
          hint: "Take the inner elements out of the outer ones.")
      }
      for piece in node.pieces {
        switch piece {
        case .text(let run): builder.append(run)
        case .comment, .instruction:
          tally.add("a comment or processing instruction inside text was dropped")
        case .element(let inner):
          let name = inner.name(in: Word.self)
          guard name.isCore else { throw cannotStand(inner) }
          if inner.hasUnknownAttribute { takeAttributes(of: inner, name, side) }
          if inner.run(Word.subFlows) != nil || inner.run(Word.subFlowsStart) != nil {
            tally.add("references to sub-flows were dropped")
          }
          switch name {
          case .cp:
            guard let scalar = inner.codePoint else {
              throw stream.error(
                .malformed, "<cp hex=\"\((inner[Word.hex] ?? "").prefix(20))\"> is no character (XLIFF 2.1, 4.2.3.1)",
                at: inner.place)
            }
            builder.append(scalar)
          case .ph:
            append(
              try code(.standalone, inner, side, data: .dataRef, equivalent: .equiv), inner, side, to: &builder)
          case .pc:
            append(
              try code(.opening, inner, side, data: .dataRefStart, equivalent: .equivStart), inner, side, isTag: true,
              to: &builder)
            try read(inner, side, depth: depth + 1, into: &builder)
            append(
              try code(.closing, inner, side, data: .dataRefEnd, equivalent: .equivEnd), inner, side, isTag: true,
              to: &builder)
          case .sc:
            let start = try code(.opening, inner, side, data: .dataRef, equivalent: .equiv)
            if let id = inner[Word.id] { starts[side, default: [:]][id] = start }
            append(start, inner, side, to: &builder)
          case .ec: append(try end(inner, side), inner, side, to: &builder)
          case .mrk:
            tally.add("annotations (<mrk>, <sm>) were dropped, their text kept")
            try read(inner, side, depth: depth + 1, into: &builder)
          case .sm: tally.add("annotations (<mrk>, <sm>) were dropped, their text kept")
          case .em: continue
          default: throw cannotStand(inner)
          }
        }
      }
    }

    private func cannotStand(_ node: XMLNode) -> CalqueError {
      stream.error(
        .malformed, "<\(stream.name(of: node).local.prefix(60))> cannot stand in text (XLIFF 2.1, 4.2.3)",
        at: node.place)
    }

    /// Takes a code and notes where it stands.
    private mutating func append(
      _ code: InlineCode, _ node: XMLNode, _ side: Side, isTag: Bool = false, to builder: inout InlineTextBuilder
    ) {
      builder.append(code)
      if wantsPlaces, let place = CodePlace(code, of: node, side: side, isTag: isTag) { places.append(place) }
    }

    /// Keeps attributes of modules and extensions, and what is shown for a code; others are told.
    private mutating func takeAttributes(of node: XMLNode, _ name: Word, _ side: Side) {
      let element = stream.element(of: node)
      let role: InlineCode.Role
      switch name {
      case .ph: role = .standalone
      case .pc, .sc: role = .opening
      case .ec: role = .closing
      default: return tally.addUnknownAttributes(of: node, in: stream, as: Word.self, at: "line \(node.place.line)")
      }
      let xid = node[Word.startRef] ?? node[Word.id] ?? ""
      let id = names[side]?[xid]?.id ?? xid
      for attribute in element.attributes where Word.word(for: attribute.name) == .other {
        let local = attribute.name.local
        let isShown = attribute.name.namespace.isEmpty && ["disp", "dispStart", "dispEnd"].contains(local)
        guard carries, isShown || !attribute.name.namespace.isEmpty else {
          tally.add(
            "the attribute \(local.prefix(60)) of <\(element.name.local)> has no place", at: "line \(node.place.line)")
          continue
        }
        func content(_ side: Side) -> ForeignContent {
          ForeignContent(
            .xliff2, .code(side, local == "dispEnd" ? .closing : role, id),
            .attribute(
              ForeignAttribute(isShown ? "disp" : local, in: attribute.name.namespace, attribute.value)))
        }
        // The codes of a target have what those of the source have.
        if side == .target, foreignOfSource.contains(content(.source)) { continue }
        if side == .source { foreignOfSource.insert(content(.source)) }
        foreign.append(content(side))
      }
    }

    private mutating func code(
      _ role: InlineCode.Role, _ node: XMLNode, _ side: Side, data attribute: Word, equivalent: Word
    ) throws(CalqueError) -> InlineCode {
      guard let xid = node[Word.id] else {
        throw stream.error(
          .malformed, "<\(stream.name(of: node).local)> has no id (XLIFF 2.1, 4.2.3)", at: node.place)
      }
      let name = names.isEmpty ? nil : names[side]?[xid]
      let (type, subType) = (node[Word.type], node[Word.subType])
      var code = InlineCode(
        role, id: name?.id ?? xid, at: 0, kind: XLIFF2CodeKind.kind(type: type, subType: subType), markup: "",
        equivalent: node[equivalent] ?? "", permissions: name?.permissions ?? permissions(of: node))
      let markup = try originalData(attribute, of: node)
      if let markup { code.markup = markup }
      if side == .source {
        sourceCodes.append(SourceCode(key: CodeKey(role: role, id: xid), kind: code.kind, markup: code.markup))
      } else if markup == nil || type == nil && subType == nil,
        let answered = sourceCode(CodeKey(role: role, id: xid))
      {
        if type == nil, subType == nil { code.kind = answered.kind }
        if markup == nil { code.markup = answered.markup }
      }
      return code
    }

    /// The code of the source that a code of the target answers.
    private mutating func sourceCode(_ key: CodeKey) -> SourceCode? {
      while indexedCount < sourceCodes.count {
        sourceIndex.set(sourceCodes[indexedCount].key, indexedCount)
        indexedCount += 1
      }
      return sourceIndex[key].map { sourceCodes[$0] }
    }

    /// The original data that an attribute refers to; nil without the attribute.
    private mutating func originalData(_ attribute: Word, of node: XMLNode) throws(CalqueError) -> String? {
      guard let reference = node.run(attribute) else { return nil }
      guard let markup = data[reference] else {
        throw stream.error(
          .malformed, "\(attribute)=\"\(reference.string.prefix(60))\" points to no <data> (XLIFF 2.1, 4.3.1.9)",
          at: node.place)
      }
      return markup
    }

    private mutating func end(_ node: XMLNode, _ side: Side) throws(CalqueError) -> InlineCode {
      guard let reference = node[Word.startRef] else {
        return try code(.closing, node, side, data: .dataRef, equivalent: .equiv)
      }
      let start = starts[side]?[reference] ?? starts[.source]?[reference]
      // A target may answer a start code of the source whose own segment is not translated yet.
      if start == nil { unanswered.append((reference, node.place)) }
      return InlineCode(
        .closing, id: start?.id ?? reference, at: 0, kind: start?.kind ?? .other(""),
        markup: try originalData(.dataRef, of: node) ?? "", equivalent: node[Word.equiv] ?? "",
        permissions: start?.permissions ?? .all)
    }

    private func permissions(of node: XMLNode) -> InlineCode.Permissions {
      var result = InlineCode.Permissions.all
      if let copy = node.run(Word.canCopy), copy == "no" { result.remove(.copy) }
      if let delete = node.run(Word.canDelete), delete == "no" { result.remove(.delete) }
      if let order = node.run(Word.canReorder), !(order == "yes") { result.remove(.reorder) }
      return result
    }
  }
}
