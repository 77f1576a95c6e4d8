import Bitext
import XMLText

extension XLIFF2 {
  /// Reads one `unit` element.
  struct UnitReader {
    let stream: XMLStream
    /// Whether the file was written by Calque, so that a missing value means what it means there.
    let isOurs: Bool
    /// Whether what the unit stands in is to be translated, unless the unit says something else.
    var isTranslated = true
    /// Whether the places of codes are wanted.
    let wantsPlaces: Bool
    /// Takes what has no place among the texts.
    let supplements: SupplementReader
    /// The profile of lengths in force around the unit.
    var profile = LengthProfile()

    /// Fills an empty unit: in place, since a unit is large and dear to copy.
    func read(
      _ node: XMLNode, into unit: inout BilingualDocument.Unit, _ tally: inout Tally, _ warnings: inout Tally,
      codes places: inout [CodePlace]
    ) throws(CalqueError) {
      guard let xid = node[Word.id] else {
        throw stream.error(.malformed, "a <unit> has no id (XLIFF 2.1, 4.2.2.5)", at: node.place)
      }
      unit.id = xid
      var rows: [String: RowProperties] = [:]
      var codes = RowProperties()
      var hasNoSegments = false
      var metadata, originalData, notes, matches, glossary: XMLNode?
      var supplement = Supplement()
      supplements.take(attributesOf: node, at: .inside, to: &supplement, &tally, where: "unit \(xid)")
      if supplements.carries { supplement.keepUsage(of: node) }
      for child in node.elements {
        switch child.name(in: Word.self) {
        case .metadata: metadata = metadata ?? child
        case .originalData: originalData = originalData ?? child
        case .notes: notes = notes ?? child
        case .matches: matches = matches ?? child
        case .glossary: glossary = glossary ?? child
        case .other:
          let name = stream.name(of: child)
          if name.namespace.hasPrefix(XLIFF2.coreNamespacePrefix) { continue }
          if supplements.carries {
            supplements.take(element: child, to: &supplement, &tally)
          } else {
            tally.add("<\(name.local.prefix(60))> of another module has no place", at: "unit \(xid)")
          }
        default: continue
        }
      }
      if let metadata {
        for group in MetadataGroup.all(in: metadata) {
          switch group.category {
          case XLIFF2.Category.unit:
            unit.id = group.properties["id"] ?? xid
            unit.kind = group.properties["kind"].flatMap(BlockKind.init(fileName:)) ?? .paragraph
            unit.role = group.properties["role"].flatMap(ArticleRole.init(rawValue:)) ?? .body
            unit.layout = group.properties["layout"].map(BlockLayout.init(fileText:)) ?? .init()
            hasNoSegments = group.properties["segments"] == "none"
          case XLIFF2.Category.segment: if let id = group.properties["segment"] { rows[id] = group.properties }
          case XLIFF2.Category.codes: codes = group.properties
          default: continue
          }
        }
        supplements.take(
          metadata: metadata, to: &supplement, &tally, telling: "metadata of other tools has no place",
          at: "unit \(xid)")
      }
      if let translate = node.run(Word.translate).map({ $0 == "yes" }) ?? (isTranslated ? nil : false) {
        if !translate { unit.kind = .code }
      }
      if let text = node[Word.switch] {
        let items = text.split(whereSeparator: \.isWhitespace)
        unit.switches = items.compactMap { VariantSwitch($0) }
        if unit.switches.count != items.count {
          tally.add("what a unit switches by could not be read (pgs:switch)", at: "unit \(xid)")
          unit.switches = []
        }
      }
      // Made for the first text with codes: most units have none.
      var inline: InlineReader?
      func makeInline() -> InlineReader {
        var reader = InlineReader(stream: stream, wantsPlaces: wantsPlaces, carries: supplements.carries)
        reader.load(originalData: originalData, names: codes)
        return reader
      }
      var positions = RowPositions()
      for child in node.elements {
        switch child.name(in: Word.self) {
        case .segment:
          if hasNoSegments { continue }
          let id = child[Word.id]
          if inline == nil, Self.hasCodes(child) { inline = makeInline() }
          if let id, !positions.set(id, unit.segments.count) {
            throw stream.error(
              .malformed, "two segments have the id \(id.prefix(60)) (XLIFF 2.1, 4.3.1.21)", at: child.place)
          }
          let name = id ?? "s\(unit.segments.count + 1)"
          try add(
            child, id: name, unitID: unit.id, properties: rows.isEmpty ? nil : rows[name], to: &unit.segments, &inline,
            &supplement, &tally, &warnings)
        case .ignorable:
          let text = child.first(Word.source)?.text ?? ""
          if !text.allSatisfy(\.isWhitespace) {
            tally.add("text between segments (<ignorable>) has no place", at: "unit \(xid)")
          }
        default: continue
        }
      }
      guard !unit.segments.isEmpty || hasNoSegments else {
        throw stream.error(
          .malformed, "unit \(xid.prefix(60)) has no segment (XLIFF 2.1, 4.2.2.5)", at: node.place)
      }
      try inline?.checkEnds()
      if wantsPlaces { places = inline?.places ?? [] }
      if let notes { attach(notes: notes, to: &unit, positions, &supplement, &tally) }
      if let glossary { unit.terms = terms(in: glossary, &tally) }
      if let matches { try attach(matches: matches, to: &unit, positions, &tally) }
      if inline?.tally.isEmpty == false { tally.merge(inline?.tally ?? Tally()) }
      if let foreign = inline?.foreign, !foreign.isEmpty { supplement.foreign += foreign }
      guard !supplement.isEmpty else { return }
      _ = SupplementReader.settle(&supplement, in: profile)
      unit.supplement = supplement
    }

    /// Whether the source or target of a segment is more than one run of text.
    private static func hasCodes(_ segment: XMLNode) -> Bool {
      for child in segment.elements where child.holdsPieces { return true }
      return false
    }

    // MARK: - Rows

    /// Adds the row of a segment: values are put together first, since a row is large and dear to copy.
    private func add(
      _ node: XMLNode, id: String, unitID: String, properties: RowProperties?, to rows: inout [BilingualSegment],
      _ inline: inout InlineReader?, _ supplement: inout Supplement, _ tally: inout Tally, _ warnings: inout Tally
    ) throws(CalqueError) {
      guard let source = node.first(Word.source) else {
        throw stream.error(.malformed, "a <segment> has no <source> (XLIFF 2.1, 4.2.2.6)", at: node.place)
      }
      supplements.take(
        attributesOf: node, at: .row(properties?[RowProperties.Name.id] ?? id), to: &supplement, &tally,
        where: "segment \(id)")
      tally.addUnknownAttributes(of: source, in: stream, as: Word.self, at: "segment \(id)")
      let text = try inline.text(source, side: .source)
      var targetParts: [BilingualSegment.Part] = []
      if let target = node.first(Word.target) {
        targetParts = [.init(try inline.text(target, side: .target))]
        tally.addUnknownAttributes(of: target, in: stream, as: Word.self, at: "segment \(id)")
        if !isOurs, target.run(Word.order) != nil {
          tally.add("the order of targets (order) has no place", at: "segment \(id)")
        }
      }
      var state = BilingualSegment.State.initial
      if let name = node.run(Word.state) {
        guard let known = Self.state(name) else {
          throw stream.error(
            .malformed,
            "state=\"\(name.string.prefix(60))\" is none of initial, translated, reviewed, final (XLIFF 2.1, 4.3.1.31)",
            at: node.place)
        }
        state = known
      }
      let subState = node.run(Word.subState)
      let isConfirmedByUs = subState?.equals(XLIFF2.confirmedSubState) == true
      if !isOurs, subState != nil, !isConfirmedByUs { tally.add("the sub-state has no place", at: "segment \(id)") }
      rows.append(
        BilingualSegment(
          id: properties?[RowProperties.Name.id] ?? id, sourceParts: [.init(text, block: unitID)],
          targetParts: targetParts, state: state,
          isConfirmed: isOurs ? isConfirmedByUs : state == .reviewed || state == .final))
      let last = rows.count - 1
      if let text = node[Word.case] {
        rows[last].cases = text.split(whereSeparator: \.isWhitespace).map(String.init)
      }
      guard let properties else { return }
      if rows[last].targetParts.isEmpty, let state = properties[RowProperties.Name.state] {
        rows[last].state = BilingualSegment.State(rawValue: state) ?? rows[last].state
      }
      for side in properties.apply(to: &rows[last]) {
        warnings.add("the \(side.rawValue) was changed elsewhere, and its sentences are one now", at: "segment \(id)")
      }
    }

    private static func state(_ run: XMLRun) -> BilingualSegment.State? {
      if run == "translated" { return .translated }
      if run == "initial" { return .initial }
      if run == "reviewed" { return .reviewed }
      return run == "final" ? .final : nil
    }

    /// Notes of the unit go to the row that their category names, else to the first.
    private func attach(
      notes: XMLNode, to unit: inout BilingualDocument.Unit, _ positions: RowPositions,
      _ supplement: inout Supplement, _ tally: inout Tally
    ) {
      guard !unit.segments.isEmpty else { return }
      for note in notes.elements {
        let category = note[Word.category] ?? ""
        let position = category.hasPrefix("segment ") ? positions[String(category.dropFirst(8))] : nil
        supplements.take(
          note: note, category: category, isOurs: position != nil, to: &supplement, &tally, where: "unit \(unit.id)")
        unit.segments[position ?? 0].notes.append(note.text)
      }
    }

    // MARK: - Terms

    /// The entries of a unit's glossary.
    private func terms(in glossary: XMLNode, _ tally: inout Tally) -> [UnitTerm] {
      var terms: [UnitTerm] = []
      for entry in glossary.elements where entry.isNamed(Word.glossEntry) {
        guard let term = entry.first(Word.term) else { continue }
        if entry.run(Word.ref) != nil {
          tally.add("where a term stands (ref) has no place", at: "line \(entry.place.line)")
        }
        var found = UnitTerm(term: term.text, origin: term[Word.termSource])
        for child in entry.elements {
          switch child.name(in: Word.self) {
          case .term: continue
          case .translation: found.translations.append(child.text)
          case .definition: found.definition = child.text
          default:
            tally.add(
              "<\(stream.name(of: child).local.prefix(60))> of a term has no place", at: "line \(entry.place.line)")
          }
        }
        terms.append(found)
      }
      return terms
    }

    // MARK: - Candidates

    private func attach(
      matches: XMLNode, to unit: inout BilingualDocument.Unit, _ positions: RowPositions, _ tally: inout Tally
    ) throws(CalqueError) {
      for match in matches.elements where match.isNamed(Word.match) {
        guard let source = match.first(Word.source), let target = match.first(Word.target) else {
          throw stream.error(.malformed, "a translation candidate has no source or no target", at: match.place)
        }
        guard !unit.segments.isEmpty else { continue }
        tally.addUnknownAttributes(of: match, in: stream, as: Word.self, at: "unit \(unit.id)")
        let reference = (match[Word.ref] ?? "").split(separator: "#").last.map(String.init) ?? ""
        var names = RowProperties()
        if let metadata = match.first(Word.metadata) {
          for group in MetadataGroup.all(in: metadata) {
            if group.category == XLIFF2.Category.codes {
              names = group.properties
            } else {
              tally.add("metadata of a translation candidate has no place", at: "unit \(unit.id)")
            }
          }
        }
        for child in match.elements where !Self.partsOfMatch.contains(child.name(in: Word.self)) {
          tally.add("<\(stream.name(of: child).local.prefix(60))> has no place", at: "unit \(unit.id)")
        }
        var inline = InlineReader(stream: stream, wantsPlaces: false, carries: false)
        inline.load(originalData: match.first(Word.originalData), names: names)
        let proposal = Proposal(
          source: try inline.text(source, side: .source), target: try inline.text(target, side: .target),
          score: score(of: match), origin: match[Word.origin] ?? "")
        tally.merge(inline.tally)
        unit.segments[positions[reference] ?? 0].proposals.append(proposal)
      }
    }

    /// What is read of a translation candidate.
    private static let partsOfMatch: Set<Word> = [.source, .target, .originalData, .metadata]

    private func score(of match: XMLNode) -> MatchScore {
      if let own = match[Word.subType], own.hasPrefix("calque:"), let value = Int(own.dropFirst(7)) {
        return MatchScore(value)
      }
      let quality = (match[Word.matchQuality] ?? match[Word.similarity]).flatMap(Double.init) ?? 0
      let value = quality.isFinite ? Int(min(max(quality, 0), 100).rounded()) : 0
      return match[Word.type] == "icm" && value == 100 ? .oneNeighbour : MatchScore(value)
    }
  }

  /// The positions of a unit's rows by the ids of their segments; nothing is stored for a single row.
  private struct RowPositions {
    private var first: (id: String, position: Int)?
    private var others = SmallMap<String, Int>()

    subscript(id: String) -> Int? {
      if let first, first.id == id { return first.position }
      return others[id]
    }

    /// - Returns: whether the id is new.
    mutating func set(_ id: String, _ position: Int) -> Bool {
      guard let first else {
        first = (id, position)
        return true
      }
      return first.id != id && others.set(id, position)
    }
  }
}
