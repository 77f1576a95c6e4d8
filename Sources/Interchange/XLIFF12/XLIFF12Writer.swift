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
    writer.tally = document.losses(lacking: [.variants, .terms], carrying: [.limits, .foreign])
    writer.write(document)
    return writer.result
  }

  private struct Writer: GroupWriter {
    var output = XMLWriter()
    var tally = Tally()
    /// None: what is written of a file's own is the format's.
    private var prefixes = ForeignPrefixes()
    /// What the codes of the unit have beside, and the side that is being written.
    private var codeAttributes = CodeAttributes()
    private var side = Side.source
    var openGroups: [Int] = []
    var writtenGroups: Set<Int> = []
    private var groupIDs = IdentifierPool()
    private var rowIDs = IdentifierPool()

    init() {}

    var result: InterchangeWriting {
      var losses = tally.lines
      if output.replacedCharacters > 0 {
        losses.append("\(output.replacedCharacters) characters that XML forbids were replaced by U+FFFD")
      }
      return InterchangeWriting(text: output.text, losses: losses)
    }

    mutating func write(_ document: BilingualDocument) {
      let supplement = document.supplement.ofFormat(.xliff1)
      let foreign = ForeignIndex(supplement, of: .xliff1)
      output.raw(XMLWriter.declaration)
      output.begin("xliff")
      output.attribute("version", "1.2")
      output.attribute("xmlns", XLIFF12.namespace)
      output.write(foreign.attributes(.root), &prefixes)
      output.endTag()
      write(foreign.elements(.root))
      output.line()
      var attributes = foreign.attributes(.inside)
      var header = foreign.elements(.header)
      leaveOutUnknownTools(&attributes, &header)
      output.begin("file")
      output.attribute("original", document.name)
      output.attribute("source-language", document.sourceLanguage.identifier)
      output.attribute("target-language", document.targetLanguage.identifier)
      if !attributes.contains(where: { $0.name == "datatype" && $0.namespace.isEmpty }) {
        output.attribute("datatype", XLIFF12.dataType(document.format))
      }
      output.write(attributes, &prefixes)
      output.endTag()
      output.line()
      output.start("header")
      // In the order of the schema: the skeleton, phases, notes and the like.
      let isFirst = { (element: ForeignElement) in
        element.namespace.isEmpty && (element.name == "skl" || element.name == "phase-group")
      }
      write(header.filter { isFirst($0) && $0.name == "skl" } + header.filter { isFirst($0) && $0.name != "skl" })
      header.removeAll(where: isFirst)
      output.line()
      output.element("note", [("from", XLIFF12.noteSource + "format")], document.format)
      output.line()
      output.element("note", [("from", XLIFF12.noteSource + "rule-set")], document.ruleSet)
      write(notes: document.notes, foreign)
      write(header)
      output.endLine()
      output.line()
      output.start("body")
      tell(document.supplement, "the file", isUnit: false)
      writeUnits(of: document)
      write(foreign.elements(.inside))
      output.endLine()
      output.endLine()
      output.raw("\n")
      output.end()
      output.raw("\n")
    }

    // MARK: - What is kept for other tools

    private mutating func write(_ elements: [ForeignElement]) {
      for element in elements { output.write(element, prefixes) }
    }

    /// Writes elements in the order of the schema.
    private mutating func write(contents elements: [ForeignElement], notes: [String], _ foreign: ForeignIndex) {
      guard !elements.isEmpty else { return write(notes: notes, foreign) }
      let order = ["context-group": 0, "count-group": 1]
      for rank in 0...1 {
        write(elements.filter { order[$0.name] == rank })
      }
      write(notes: notes, foreign)
      write(elements.filter { order[$0.name] == nil && $0.name != "bin-unit" })
    }

    private mutating func write(notes: [String], _ foreign: ForeignIndex) {
      guard !notes.isEmpty else { return }
      var known = NoteAttributes(foreign)
      for note in notes {
        output.line()
        output.begin("note")
        output.write(known.take(note), &prefixes)
        if note.isEmpty {
          output.endEmptyTag()
        } else {
          output.endTag()
          output.text(note)
          output.end()
        }
      }
    }

    /// Leaves out what names a tool that the header does not have (`tool-id`): the schema wants it there.
    private mutating func leaveOutUnknownTools(
      _ attributes: inout [ForeignAttribute], _ header: inout [ForeignElement]
    ) {
      let name = /\stool-id="([^"]*)"/
      let tools = Set(header.filter { $0.name == "tool" }.compactMap { $0.rest.firstMatch(of: name)?.1 })
      let count = attributes.count + header.count
      attributes.removeAll { $0.name == "tool-id" && !tools.contains($0.value[...]) }
      header.removeAll { element in
        element.name != "tool" && element.rest.matches(of: name).contains { !tools.contains($0.1) }
      }
      let lost = count - attributes.count - header.count
      if lost > 0 { tally.add("what names a tool that the header does not have was left out", at: "the file") }
    }

    /// Says what has no place here.
    private mutating func tell(_ supplement: Supplement, _ place: String, isUnit: Bool) {
      if supplement.isEmpty { return }
      tally.add(foreign: supplement, of: .xliff2, in: "XLIFF 1.2", at: place)
      // The strict schema wants a schema for each namespace, and has none for those of tools.
      tally.add(foreign: supplement.besidesFormat(.xliff1), of: .xliff1, in: "strict XLIFF 1.2", at: place)
      if !isUnit, !supplement.limits.isEmpty {
        tally.add("limits of length on files and groups have no place in XLIFF 1.2", at: place)
      }
    }

    // MARK: - Groups

    mutating func begin(group index: Int, of document: BilingualDocument, isNew: Bool) {
      let group = document.groups[index]
      output.line()
      output.begin("group")
      if isNew, !group.id.isEmpty {
        output.attribute("id", groupIDs.take(group.id, prefix: "g"))
      }
      guard isNew else { return output.endTag() }
      let foreign = ForeignIndex(group.supplement.ofFormat(.xliff1), of: .xliff1)
      output.write(foreign.attributes(.inside), &prefixes)
      output.endTag()
      let elements = foreign.elements(.inside)
      write(contents: elements, notes: group.notes, foreign)
      write(elements.filter { $0.name == "bin-unit" })
      tell(group.supplement, "group \(group.id)", isUnit: false)
    }

    mutating func endGroup() { output.endLine() }

    mutating func write(_ unit: BilingualDocument.Unit) { write(unit, id: groupIDs.take(unit.id, prefix: "u")) }

    // MARK: - Units

    private mutating func write(_ unit: BilingualDocument.Unit, id: String) {
      let supplement = unit.hasSupplement ? unit.supplement.ofFormat(.xliff1) : Supplement()
      let foreign = ForeignIndex(supplement, of: .xliff1)
      codeAttributes = unit.hasSupplement ? CodeAttributes(supplement, of: .xliff1) : CodeAttributes()
      if unit.hasSupplement { tell(unit.supplement, "unit \(unit.id)", isUnit: true) }
      output.line()
      output.start("group", [("id", id), ("restype", "x-\(unit.kind.name)")])
      output.line()
      output.start("context-group", [("purpose", XLIFF12.contextPurpose)])
      write(context: "kind", unit.kind.fileName)
      write(context: "role", unit.role.rawValue)
      if id != unit.id { write(context: "id", unit.id) }
      if !unit.layout.isEmpty { write(context: "layout", unit.layout.fileText) }
      // A limit that several rows share is understood by Calque alone.
      let isLone = unit.segments.count == 1
      if !isLone { for limit in supplement.limits { write(context: RowProperties.Name.limit, limit.fileText) } }
      output.endLine()
      for row in unit.segments {
        write(
          row, id: rowIDs.take(row.id, prefix: "r"), unitID: unit.id, limits: isLone ? supplement.limits : [], foreign)
      }
      if !isLone, !supplement.limits.isEmpty {
        tally.add("a limit of length on several segments has no place that other tools know", at: "unit \(unit.id)")
      }
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

    private mutating func write(
      _ row: BilingualSegment, id: String, unitID: String, limits: [LengthLimit], _ foreign: ForeignIndex
    ) {
      let source = row.source
      let target = row.target
      let plan = CodePlan([.init(source: source, target: target)], reserved: IdentifierPool())
      output.line()
      output.begin("trans-unit")
      output.attribute("id", id)
      output.attribute("approved", row.isConfirmed ? "yes" : nil)
      output.attribute("xml:space", "preserve")
      var properties = row.hasNothingToDescribe(in: unitID) ? RowProperties() : RowProperties(of: row, unitID: unitID)
      write(limits: limits)
      if !foreign.isEmpty { output.write(foreign.attributes(.row(row.id)), &prefixes) }
      output.endTag()
      output.line()
      side = .source
      write("source", [], source, plan.source(0), known: nil)
      let known: Set<String> = source.codes.isEmpty ? [] : Set(plan.source(0).compactMap(\.id))
      if let target {
        let qualifier = XLIFF12.qualifier(of: row.targetOrigin)
        output.line()
        side = .target
        write(
          "target",
          [("state", XLIFF12.state(of: row.state)), ("state-qualifier", qualifier)], target,
          plan.target(0), known: known, foreign: foreign.isEmpty ? [] : foreign.attributes(.target(row.id)))
      }
      if id != row.id { properties.add(RowProperties.Name.id, row.id) }
      if target == nil, row.state != .initial { properties.add(RowProperties.Name.state, row.state.rawValue) }
      if !properties.entries.isEmpty || !plan.properties.entries.isEmpty {
        write(contexts: (properties.entries + plan.properties.entries).map { ($0.name, $0.value) })
      }
      let elements = foreign.isEmpty ? [] : foreign.elements(.row(row.id))
      write(elements)
      write(notes: row.notes, foreign)
      let kept = codeAttributes
      codeAttributes = CodeAttributes()
      for proposal in row.proposals { write(proposal) }
      codeAttributes = kept
      output.endLine()
    }

    /// Writes limits into the tag that was begun.
    private mutating func write(limits: [LengthLimit]) {
      for limit in limits {
        let least = limit.minimum == 0 ? nil : String(limit.minimum)
        let most = limit.maximum.map(String.init)
        guard least != nil || most != nil, limit.normalization == .none,
          limit.measure == .codePoints || limit.measure == .utf8
        else {
          tally.add("a limit of length in another form or encoding has no place in XLIFF 1.2")
          continue
        }
        let isStorage = limit.measure.isStorage
        if !isStorage { output.attribute("size-unit", "char") }
        output.attribute(isStorage ? "maxbytes" : "maxwidth", most)
        output.attribute(isStorage ? "minbytes" : "minwidth", least)
      }
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
      known: Set<String>?, foreign: [ForeignAttribute] = []
    ) {
      output.begin(name)
      for (key, value) in attributes { output.attribute(key, value) }
      if !foreign.isEmpty { output.write(foreign, &prefixes) }
      guard !content.isEmpty else { return output.endEmptyTag() }
      output.endTag()
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
        write("ph", [("id", id), ("ctype", type), ("equiv-text", equivalent)], code)
      case (.opening, true):
        write("bpt", [("id", id), ("rid", id), ("ctype", type), ("equiv-text", equivalent)], code)
      case (.closing, true):
        write("ept", [("id", id), ("rid", id), ("equiv-text", equivalent)], code)
      case (let role, false):
        write(
          "it",
          [
            ("id", id), ("pos", role == .opening ? "open" : "close"), ("ctype", type), ("equiv-text", equivalent),
          ], code)
      }
    }

    /// Writes a code with its markup, and what other tools keep on it.
    private mutating func write(_ name: StaticString, _ attributes: [XMLWriter.Attribute], _ code: InlineCode) {
      output.begin(name)
      for (key, value) in attributes { output.attribute(key, value) }
      if !codeAttributes.isEmpty { output.write(codeAttributes.attributes(of: code, on: side), &prefixes) }
      guard !code.markup.isEmpty else { return output.endEmptyTag() }
      output.endTag()
      output.text(code.markup)
      output.end()
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
