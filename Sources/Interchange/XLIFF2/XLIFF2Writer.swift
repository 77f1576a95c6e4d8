public import Bitext
import XMLText

extension XLIFF2 {
  /// Writes a document in canonical form: the same bytes for the same document.
  ///
  /// - Parameters:
  ///   - document: what is to be written.
  ///   - version: the version of XLIFF.
  /// - Returns: the file's content; read back, it gives an equal document.
  /// - Complexity: O(n).
  public static func write(_ document: BilingualDocument, version: Version = .v21) -> String {
    writing(document, version: version).text
  }

  /// Writes a document as `write` does, and says what XLIFF 2 cannot carry.
  public static func writing(_ document: BilingualDocument, version: Version = .v21) -> InterchangeWriting {
    var writer = Writer(version: version)
    writer.write(document)
    return writer.result
  }

  struct Writer: GroupWriter {
    let version: Version
    var output = XMLWriter()
    var tally = Tally()
    var order = TargetOrder()
    /// The prefixes that the root declares.
    var prefixes = ForeignPrefixes()
    /// What the codes of the unit have beside, and the side that is being written.
    var codeAttributes = CodeAttributes()
    var side = Side.source
    /// The profile that explains the limits of lengths in the file.
    var profile = LengthProfile()
    var openGroups: [Int] = []
    var writtenGroups: Set<Int> = []
    var groupIDs: Set<String> = []
    var unitIDs = IdentifierPool()

    init(version: Version) { self.version = version }

    var result: InterchangeWriting {
      var losses = tally.lines
      if output.replacedCharacters > 0 {
        losses.append("\(output.replacedCharacters) characters that XML forbids were replaced by U+FFFD")
      }
      return InterchangeWriting(text: output.text, losses: losses)
    }

    mutating func write(_ document: BilingualDocument) {
      output.raw(XMLWriter.declaration)
      declare(document)
      output.begin("xliff")
      output.attribute("xmlns", version.namespace)
      let own = [XLIFF2.metadataNamespace, XLIFF2.matchesNamespace, XLIFF2.glossaryNamespace, XLIFF2.variantNamespace]
      for namespace in own {
        if let declared = prefixes.declarations.first(where: { $0.namespace == namespace }) {
          output.attribute(named: "xmlns:\(declared.prefix)", namespace)
        }
      }
      for declared in prefixes.declarations where !own.contains(declared.namespace) {
        output.attribute(named: "xmlns:\(declared.prefix)", declared.namespace)
      }
      output.attribute("version", version.rawValue)
      output.attribute("srcLang", document.sourceLanguage.identifier)
      output.attribute("trgLang", document.targetLanguage.identifier)
      let foreign = ForeignIndex(document.supplement, of: .xliff2)
      write(foreign.attributes(.root))
      output.endTag()
      output.line()
      output.begin("file")
      let ownID = foreign.attributes(.inside).first { $0.name == "id" && $0.namespace.isEmpty }?.value
      output.attribute("id", ownID ?? XLIFF2.fileID)
      output.attribute("original", document.name.isEmpty ? nil : document.name)
      output.attribute("xml:space", "preserve")
      profile = Self.profile(of: document)
      write(limitsOf: document.supplement)
      write(foreign.attributes(.inside).filter { $0.name != "id" || !$0.namespace.isEmpty })
      output.endTag()
      write(foreign.elements(.skeleton))
      writeMetadata(
        [
          (
            XLIFF2.Category.document,
            [("format", document.format), ("rule-set", document.ruleSet)]
          )
        ], foreign)
      writeProfile(isWanted: document.supplement.profile != nil)
      write(rules: document.supplement.rules)
      write(foreign.elements(.inside))
      write(notes: document.notes.map { ($0, nil) }, foreign)
      tellForeign(document.supplement, "the file")
      writeUnits(of: document)
      if document.units.isEmpty, document.groups.isEmpty {
        // A file must hold something.
        output.line()
        output.empty("group", [("id", XLIFF2.emptyGroupID)])
      }
      output.endLine()
      output.raw("\n")
      output.end()
      output.raw("\n")
    }

    /// Variants have a place since 2.2.
    func writesVariants(of document: BilingualDocument) -> Bool {
      version == .v22 && document.units.contains { !$0.switches.isEmpty }
    }

    /// What stands in `pgs:case` of each segment; nil where nothing does, none at all where no segment is a variant.
    private mutating func cases(of unit: BilingualDocument.Unit) -> [String?] {
      // By position: a row that is handed on is copied.
      let segments = unit.segments
      if unit.switches.isEmpty, !segments.indices.contains(where: { !segments[$0].cases.isEmpty }) { return [] }
      if version != .v22 {
        if !unit.switches.isEmpty { tally.add("variants by plural, gender or select have no place before XLIFF 2.2") }
        return unit.segments.map { _ in nil }
      }
      return unit.segments.map { row in
        if row.cases.isEmpty { return nil }
        let fits =
          row.cases.count == unit.switches.count && zip(unit.switches, row.cases).allSatisfy { $0.accepts($1) }
        if !fits { tally.add("a case that does not fit what its unit switches by was left out") }
        return fits ? row.cases.joined(separator: " ") : nil
      }
    }

    mutating func writeMetadata(
      _ groups: [(category: String, entries: [(String, String)])], _ foreign: ForeignIndex = ForeignIndex()
    ) {
      let others = foreign.elements(.metadata)
      if groups.allSatisfy(\.entries.isEmpty), others.isEmpty { return }
      output.line()
      output.start("mda:metadata")
      for group in groups where !group.entries.isEmpty {
        output.line()
        output.start("mda:metaGroup", [("category", group.category)])
        for (type, value) in group.entries {
          output.line()
          output.element("mda:meta", [("type", type)], value)
        }
        output.endLine()
      }
      write(others)
      output.endLine()
    }

    mutating func write(notes: [(text: String, category: String?)], _ foreign: ForeignIndex) {
      guard !notes.isEmpty else { return }
      var known = NoteAttributes(foreign)
      output.line()
      output.start("notes")
      for note in notes {
        output.line()
        let attributes = noteAttributes(known.take(note.text))
        output.begin("note")
        if !attributes.contains(where: { $0.namespace.isEmpty && $0.name == "category" }) {
          output.attribute("category", note.category)
        }
        write(attributes)
        if note.text.isEmpty {
          output.endEmptyTag()
        } else {
          output.endTag()
          output.text(note.text)
          output.end()
        }
      }
      output.endLine()
    }

    // MARK: - Units

    mutating func write(_ unit: BilingualDocument.Unit, id: String) {
      var pool = IdentifierPool()
      let supplement = unit.supplement
      let foreign = ForeignIndex(supplement, of: .xliff2)
      // What refers to a segment refers to it by the id that it has in its own unit.
      let stem = foreign.isEmpty ? nil : "\(unit.id)."
      let rowIDs = unit.segments.map { row in
        if let stem, row.id.hasPrefix(stem) {
          let id = String(row.id.dropFirst(stem.count))
          if pool.take(exactly: id) { return id }
        }
        return pool.take(row.id, prefix: "s")
      }
      let texts = unit.segments.map { CodePlan.Row(source: $0.source, target: $0.target) }
      let plan = CodePlan(texts, reserved: pool)
      output.line()
      let cases = cases(of: unit)
      let isSwitched = version == .v22 && !unit.switches.isEmpty
      output.begin("unit")
      output.attribute("id", id)
      if isSwitched {
        output.attribute("pgs:switch", unit.switches.map(\.description).joined(separator: " "))
      }
      if unit.hasSupplement {
        write(limitsOf: supplement)
        write(foreign.attributes(.inside))
        tellForeign(supplement, "unit \(unit.id)")
      }
      output.endTag()
      var about: [(String, String)] = []
      if id != unit.id { about.append(("id", unit.id)) }
      if unit.kind != .paragraph { about.append(("kind", unit.kind.fileName)) }
      if unit.role != .body { about.append(("role", unit.role.rawValue)) }
      if !unit.layout.isEmpty { about.append(("layout", unit.layout.fileText)) }
      if unit.segments.isEmpty { about.append(("segments", "none")) }
      var groups: [(String, [(String, String)])] = about.isEmpty ? [] : [(XLIFF2.Category.unit, about)]
      for (row, rowID) in zip(unit.segments, rowIDs) {
        let entries = describe(row, id: rowID, unitID: unit.id)
        if !entries.isEmpty { groups.append((XLIFF2.Category.segment, entries)) }
      }
      if !plan.properties.entries.isEmpty {
        groups.append((XLIFF2.Category.codes, plan.properties.entries.map { ($0.name, $0.value) }))
      }
      writeMetadata(groups, foreign)
      writeMatches(unit.segments, rowIDs)
      write(terms: unit.terms)
      if unit.hasSupplement {
        write(rules: supplement.rules)
        write(foreign.elements(.inside))
      }
      let segments = unit.segments
      if segments.indices.contains(where: { !segments[$0].notes.isEmpty }) {
        write(
          notes: zip(unit.segments, rowIDs).flatMap { row, rowID in row.notes.map { ($0, "segment \(rowID)") } },
          foreign)
      }
      write(originalDataOf: plan)
      codeAttributes = unit.hasSupplement ? CodeAttributes(supplement, of: .xliff2) : CodeAttributes()
      defer { codeAttributes = CodeAttributes() }
      let orders = order.places(of: unit)
      for index in unit.segments.indices {
        write(
          unit.segments[index], texts[index], id: rowIDs[index], plan, index,
          order: orders.isEmpty ? nil : orders[index],
          variant: cases.isEmpty ? nil : cases[index], foreign)
      }
      if unit.segments.isEmpty {
        output.line()
        output.start("segment")
        output.empty("source")
        output.end()
      }
      output.endLine()
    }

    private func describe(_ row: BilingualSegment, id: String, unitID: String) -> [(String, String)] {
      // What most rows are.
      if row.hasNothingToDescribe(in: unitID), id == row.id { return [] }
      var properties = RowProperties(of: row, unitID: unitID)
      if id != row.id { properties.add(RowProperties.Name.id, row.id) }
      if row.targetParts.isEmpty, row.state != .initial { properties.add(RowProperties.Name.state, row.state.rawValue) }
      let entries = properties.entries.map { ($0.name, $0.value) }
      return entries.isEmpty ? [] : [("segment", id)] + entries
    }

    private mutating func write(
      _ row: BilingualSegment, _ texts: CodePlan.Row, id: String, _ plan: CodePlan, _ index: Int, order: Int?,
      variant: String?, _ foreign: ForeignIndex
    ) {
      output.line()
      // Only a segment with a target may have another state.
      let state = row.targetParts.isEmpty ? .initial : row.state
      output.begin("segment")
      output.attribute("id", id)
      output.attribute("state", state.rawValue)
      if row.isConfirmed { output.attribute("subState", XLIFF2.confirmedSubState) }
      output.attribute("pgs:case", variant)
      if !foreign.isEmpty { write(foreign.attributes(.row(row.id))) }
      output.endTag()
      output.line()
      let target = texts.target
      side = .source
      write("source", texts.source, plan.source(index), plan, deletable: target == nil ? nil : plan.target(index))
      if let target {
        output.line()
        side = .target
        write(
          "target", target, plan.target(index), plan, deletable: plan.target(index),
          attributes: [("order", order.map(String.init))])
      }
      output.endLine()
    }

    private mutating func write(originalDataOf plan: CodePlan) {
      guard !plan.data.isEmpty else { return }
      output.line()
      output.start("originalData")
      for markup in plan.data {
        output.line()
        if markup.isEmpty {
          output.empty("data", [("id", plan.dataID(markup))])
        } else {
          output.start("data", [("id", plan.dataID(markup))])
          output.text(markup, codePoint: XLIFF2.writeCodePoint)
          output.end()
        }
      }
      output.endLine()
    }

    /// Entries with neither translation nor definition are forbidden (XLIFF 2.1, 5.2.4.3).
    private mutating func write(terms: [UnitTerm]) {
      let sayable = terms.filter { !$0.translations.isEmpty || $0.definition != nil }
      if sayable.count < terms.count { tally.add("terms without translation and definition were left out") }
      guard !sayable.isEmpty else { return }
      output.line()
      output.start("gls:glossary")
      for term in sayable {
        output.line()
        output.start("gls:glossEntry")
        output.line()
        output.element("gls:term", [("source", term.origin)], term.term)
        for translation in term.translations {
          output.line()
          output.element("gls:translation", translation)
        }
        if let definition = term.definition {
          output.line()
          output.element("gls:definition", definition)
        }
        output.endLine()
      }
      output.endLine()
    }

    private mutating func writeMatches(_ rows: [BilingualSegment], _ ids: [String]) {
      guard rows.indices.contains(where: { !rows[$0].proposals.isEmpty }) else { return }
      output.line()
      output.start("mtc:matches")
      for (row, id) in zip(rows, ids) {
        for proposal in row.proposals {
          let plan = CodePlan(
            [.init(source: proposal.source, target: proposal.target)], reserved: IdentifierPool())
          let quality = min(proposal.score.value, 100)
          let isInContext = proposal.score > .exact
          output.line()
          output.start(
            "mtc:match",
            [
              ("ref", "#\(id)"), ("type", isInContext ? "icm" : "tm"),
              ("subType", isInContext ? "calque:\(proposal.score.value)" : nil), ("matchQuality", String(quality)),
              ("origin", proposal.origin.isEmpty ? nil : proposal.origin),
            ])
          writeMetadata([(XLIFF2.Category.codes, plan.properties.entries.map { ($0.name, $0.value) })])
          write(originalDataOf: plan)
          output.line()
          write("source", proposal.source, plan.source(0), plan, deletable: plan.target(0))
          output.line()
          write("target", proposal.target, plan.target(0), plan, deletable: plan.target(0))
          output.endLine()
        }
      }
      output.endLine()
    }
  }

  /// Writes a control character as `cp`; U+FFFE and U+FFFF are left to be replaced, since OASIS' rules refuse them.
  static func writeCodePoint(_ output: inout XMLWriter, _ value: UInt32) -> Bool {
    guard value < 0x20 else { return false }
    let digits = String(value, radix: 16, uppercase: true)
    output.empty("cp", [("hex", String(repeating: "0", count: 4 - digits.utf8.count) + digits)])
    return true
  }
}
