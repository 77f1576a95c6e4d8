public import Bitext
import XMLText

extension XLIFF12 {
  /// Writes a document as strict XLIFF 1.2 in canonical form: the same bytes for the same document.
  ///
  /// - Complexity: O(n).
  public static func write(_ document: BilingualDocument) -> String { writing(document).text }

  /// Writes a document as `write` does, and says what XLIFF 1.2 cannot carry.
  public static func writing(_ document: BilingualDocument) -> InterchangeWriting {
    var writer = Writer()
    writer.tally = document.losses(lacking: [.variants, .terms])
    writer.write(document)
    return writer.result
  }

  private struct Writer {
    var output = XMLWriter()
    var tally = Tally()

    var result: InterchangeWriting {
      var losses = tally.lines
      if output.replacedCharacters > 0 {
        losses.append("\(output.replacedCharacters) characters that XML forbids were replaced by U+FFFD")
      }
      return InterchangeWriting(text: output.text, losses: losses)
    }

    mutating func write(_ document: BilingualDocument) {
      output.raw(XMLWriter.declaration)
      output.start("xliff", [("version", "1.2"), ("xmlns", XLIFF12.namespace)])
      output.line()
      output.start(
        "file",
        [
          ("original", document.name), ("source-language", document.sourceLanguage.identifier),
          ("target-language", document.targetLanguage.identifier), ("datatype", dataType(document.format)),
        ])
      output.line()
      output.start("header")
      output.line()
      output.element("note", [("from", XLIFF12.noteSource + "format")], document.format)
      output.line()
      output.element("note", [("from", XLIFF12.noteSource + "rule-set")], document.ruleSet)
      for note in document.notes {
        output.line()
        output.element("note", note)
      }
      output.endLine()
      output.line()
      output.start("body")
      var groups = IdentifierPool()
      var rows = IdentifierPool()
      for unit in document.units { write(unit, id: groups.take(unit.id, prefix: "u"), &rows) }
      output.endLine()
      output.endLine()
      output.raw("\n")
      output.end()
      output.raw("\n")
    }

    private func dataType(_ format: String) -> String {
      switch format {
      case "html": "html"
      case "text", "plaintext", "plain-text", "": "plaintext"
      default: isPlainIdentifier(format) ? "x-\(format)" : "plaintext"
      }
    }

    private mutating func write(_ unit: BilingualDocument.Unit, id: String, _ rows: inout IdentifierPool) {
      output.line()
      output.start("group", [("id", id), ("restype", "x-\(unit.kind.name)")])
      output.line()
      output.start("context-group", [("purpose", XLIFF12.contextPurpose)])
      write(context: "kind", unit.kind.fileName)
      write(context: "role", unit.role.rawValue)
      if id != unit.id { write(context: "id", unit.id) }
      if !unit.layout.isEmpty { write(context: "layout", unit.layout.fileText) }
      output.endLine()
      for row in unit.segments { write(row, id: rows.take(row.id, prefix: "r"), unitID: unit.id) }
      output.endLine()
    }

    private mutating func write(contexts: [(String, String)]) {
      guard !contexts.isEmpty else { return }
      output.line()
      output.start("context-group", [("purpose", XLIFF12.contextPurpose)])
      for (name, value) in contexts { write(context: name, value) }
      output.endLine()
    }

    private mutating func write(context name: String, _ value: String) {
      output.line()
      output.begin("context")
      output.attribute("context-type", XLIFF12.contextPrefix + name)
      guard !value.isEmpty else { return output.endEmptyTag() }
      output.endTag()
      output.text(value)
      output.end()
    }

    private mutating func write(_ row: BilingualSegment, id: String, unitID: String) {
      let source = row.source
      let target = row.target
      let plan = CodePlan([.init(source: source, target: target)], reserved: IdentifierPool())
      output.line()
      output.start(
        "trans-unit",
        [("id", id), ("approved", row.isConfirmed ? "yes" : nil), ("xml:space", "preserve")])
      output.line()
      write("source", [], source, plan.source(0), known: nil)
      let known: Set<String> = source.codes.isEmpty ? [] : Set(plan.source(0).compactMap(\.id))
      if let target {
        let qualifier = XLIFF12.qualifier(of: row.targetOrigin)
        output.line()
        write(
          "target",
          [("state", XLIFF12.state(of: row.state)), ("state-qualifier", qualifier)], target,
          plan.target(0), known: known)
      }
      var properties = row.hasNothingToDescribe(in: unitID) ? RowProperties() : RowProperties(of: row, unitID: unitID)
      if id != row.id { properties.add(RowProperties.Name.id, row.id) }
      if target == nil, row.state != .initial { properties.add(RowProperties.Name.state, row.state.rawValue) }
      if !properties.entries.isEmpty || !plan.properties.entries.isEmpty {
        write(contexts: (properties.entries + plan.properties.entries).map { ($0.name, $0.value) })
      }
      for note in row.notes {
        output.line()
        output.element("note", note)
      }
      for proposal in row.proposals { write(proposal) }
      output.endLine()
    }

    private mutating func write(_ proposal: Proposal) {
      let plan = CodePlan(
        [.init(source: proposal.source, target: proposal.target)], reserved: IdentifierPool())
      output.line()
      output.start(
        "alt-trans",
        [
          ("match-quality", "\(min(proposal.score.value, 100))%"),
          ("origin", proposal.origin.isEmpty ? nil : proposal.origin), ("xml:space", "preserve"),
        ])
      output.line()
      write("source", [], proposal.source, plan.source(0), known: nil)
      output.line()
      write("target", [], proposal.target, plan.target(0), known: Set(plan.source(0).compactMap(\.id)))
      var contexts = plan.properties.entries.map { ($0.name, $0.value) }
      if proposal.score > .exact { contexts.append(("score", String(proposal.score.value))) }
      write(contexts: contexts)
      output.endLine()
    }

    // MARK: - Inline

    /// Writes a side; `known` are the ids of the source's codes: codes of the target alone become empty marks, since a
    /// target may hold no codes but those of its source.
    private mutating func write(
      _ name: StaticString, _ attributes: [XMLWriter.Attribute], _ content: InlineText, _ forms: [CodePlan.Form],
      known: Set<String>?
    ) {
      guard !content.isEmpty else {
        output.empty(name, attributes)
        return
      }
      output.start(name, attributes)
      if content.codes.isEmpty {
        output.text(content.text)
        output.end()
        return
      }
      let spans = InlineSpans(content.codes)
      var position = 0
      for piece in content.pieces {
        switch piece {
        case .text(let text): output.text(text)
        case .code(let code):
          let partner = spans.partner[position]
          let opening = code.role == .closing ? partner ?? position : position
          let id = forms[opening].id ?? ""
          if known?.contains(id) ?? true {
            write(code, id: id, isPaired: partner != nil)
          } else {
            writeMark(code, id: id)
          }
          position += 1
        }
      }
      output.end()
    }

    private mutating func write(_ code: InlineCode, id: String, isPaired: Bool) {
      let equivalent = code.equivalent.isEmpty ? nil : code.equivalent
      let type = XLIFF12CodeKind.type(of: code.kind, isSpan: code.role != .standalone)
      switch (code.role, isPaired) {
      case (.standalone, _):
        output.element("ph", [("id", id), ("ctype", type), ("equiv-text", equivalent)], code.markup)
      case (.opening, true):
        output.element(
          "bpt", [("id", id), ("rid", id), ("ctype", type), ("equiv-text", equivalent)], code.markup)
      case (.closing, true):
        output.element("ept", [("id", id), ("rid", id), ("equiv-text", equivalent)], code.markup)
      case (let role, false):
        output.element(
          "it",
          [
            ("id", id), ("pos", role == .opening ? "open" : "close"), ("ctype", type), ("equiv-text", equivalent),
          ], code.markup)
      }
    }

    private mutating func writeMark(_ code: InlineCode, id: String) {
      let type = XLIFF12CodeKind.type(of: code.kind, isSpan: code.role != .standalone) ?? ""
      // No mid: that would have to name a segment.
      output.empty(
        "mrk",
        [("mtype", "\(XLIFF12.codeMark)\(code.role.rawValue):\(id):\(type)"), ("comment", code.markup)])
      if !code.equivalent.isEmpty {
        tally.add("XLIFF 1.2 has no place for the equivalent text of a code that stands in the target alone")
      }
    }
  }
}
