import Bitext
import XMLText

extension XLIFF2 {
  /// Reads one `unit` element.
  struct UnitReader {
    let stream: XMLStream
    /// Whether the file was written by Calque, so that a missing value means what it means there.
    let isOurs: Bool

    func unit(
      _ tree: XMLTree, _ tally: inout Tally, _ warnings: inout Tally, codes places: inout [CodePlace]
    ) throws(CalqueError) -> BilingualDocument.Unit {
      guard let xid = tree["id"] else {
        throw stream.error(.malformed, "a <unit> has no id (XLIFF 2.1, 4.2.2.5)", at: tree.element.place)
      }
      let core = tree.name.namespace
      var unit = BilingualDocument.Unit(id: xid, segments: [])
      var rows: [String: RowProperties] = [:]
      var codes = RowProperties()
      var hasNoSegments = false
      if let metadata = tree.first("metadata", in: XLIFF2.metadataNamespace) {
        for group in MetadataGroup.all(in: metadata) {
          switch group.category {
          case XLIFF2.Category.unit:
            unit.id = group.properties["id"] ?? xid
            unit.kind = group.properties["kind"].flatMap(BlockKind.init(fileName:)) ?? .paragraph
            unit.role = group.properties["role"].flatMap(ArticleRole.init(rawValue:)) ?? .body
            hasNoSegments = group.properties["segments"] == "none"
          case XLIFF2.Category.segment: if let id = group.properties["segment"] { rows[id] = group.properties }
          case XLIFF2.Category.codes: codes = group.properties
          default: tally.add("metadata of other tools has no place", at: "unit \(xid)")
          }
        }
      }
      if tree["translate"] == "no" { unit.kind = .code }
      if let text = tree["switch", in: XLIFF2.variantNamespace] {
        let items = text.split(whereSeparator: \.isWhitespace)
        unit.switches = items.compactMap { VariantSwitch($0) }
        if unit.switches.count != items.count {
          tally.add("what a unit switches by could not be read (pgs:switch)", at: "unit \(xid)")
          unit.switches = []
        }
      }
      var inline = InlineReader(stream: stream, core: core)
      inline.load(originalData: tree.first("originalData", in: core), names: codes)
      for child in tree.elements
      where child.name.namespace != core && child.name.namespace != XLIFF2.metadataNamespace
        && child.name.namespace != XLIFF2.matchesNamespace
      {
        tally.add("<\(child.name.local.prefix(60))> of another module has no place", at: "unit \(xid)")
      }

      var positions: [String: Int] = [:]
      for child in tree.elements where child.name.namespace == core {
        switch child.name.local {
        case "segment":
          if hasNoSegments { continue }
          let row = try self.row(
            child, number: unit.segments.count + 1, unitID: unit.id, rows: rows, &inline, &tally, &warnings)
          if let id = child["id"] {
            guard positions.updateValue(unit.segments.count, forKey: id) == nil else {
              throw stream.error(
                .malformed, "two segments have the id \(id.prefix(60)) (XLIFF 2.1, 4.3.1.21)", at: child.element.place)
            }
          }
          unit.segments.append(row)
        case "ignorable":
          let text = child.first("source", in: core)?.text ?? ""
          if !text.allSatisfy(\.isWhitespace) {
            tally.add("text between segments (<ignorable>) has no place", at: "unit \(xid)")
          }
        default: continue
        }
      }
      guard !unit.segments.isEmpty || hasNoSegments else {
        throw stream.error(
          .malformed, "unit \(xid.prefix(60)) has no segment (XLIFF 2.1, 4.2.2.5)", at: tree.element.place)
      }
      try inline.checkEnds(tree.element.place)
      places = inline.places
      if let notes = tree.first("notes", in: core) { attach(notes: notes, to: &unit, positions) }
      if let matches = tree.first("matches", in: XLIFF2.matchesNamespace) {
        try attach(matches: matches, to: &unit, positions, core, &tally)
      }
      tally.merge(inline.tally)
      return unit
    }

    // MARK: - Rows

    private func row(
      _ tree: XMLTree, number: Int, unitID: String, rows: [String: RowProperties], _ inline: inout InlineReader,
      _ tally: inout Tally, _ warnings: inout Tally
    ) throws(CalqueError) -> BilingualSegment {
      let core = tree.name.namespace
      guard let source = tree.first("source", in: core) else {
        throw stream.error(.malformed, "a <segment> has no <source> (XLIFF 2.1, 4.2.2.6)", at: tree.element.place)
      }
      let id = tree["id"] ?? "s\(number)"
      let properties = rows[id]
      var row = BilingualSegment(
        id: properties?[RowProperties.Name.id] ?? id,
        sourceParts: [.init(try inline.text(source, side: .source), block: unitID)])
      if let target = tree.first("target", in: core) {
        row.targetParts = [.init(try inline.text(target, side: .target))]
        if target["order"] != nil, !isOurs {
          tally.add("the order of targets (order) has no place", at: "segment \(id)")
        }
      }
      if let text = tree["case", in: XLIFF2.variantNamespace] {
        row.cases = text.split(whereSeparator: \.isWhitespace).map(String.init)
      }
      if let state = tree["state"] {
        guard let known = BilingualSegment.State(rawValue: state) else {
          throw stream.error(
            .malformed,
            "state=\"\(state.prefix(60))\" is none of initial, translated, reviewed, final (XLIFF 2.1, 4.3.1.31)",
            at: tree.element.place)
        }
        row.state = known
      }
      let subState = tree["subState"]
      if isOurs {
        row.isConfirmed = subState == XLIFF2.confirmedSubState
      } else {
        row.isConfirmed = row.state == .reviewed || row.state == .final
        if let subState, subState != XLIFF2.confirmedSubState {
          tally.add("the sub-state has no place", at: "segment \(id)")
        }
      }
      if let properties {
        if row.targetParts.isEmpty, let state = properties[RowProperties.Name.state] {
          row.state = BilingualSegment.State(rawValue: state) ?? row.state
        }
        for side in properties.apply(to: &row) {
          warnings.add("the \(side.rawValue) was changed elsewhere, and its sentences are one now", at: "segment \(id)")
        }
      }
      return row
    }

    /// Notes of the unit go to the row that their category names, else to the first.
    private func attach(notes: XMLTree, to unit: inout BilingualDocument.Unit, _ positions: [String: Int]) {
      guard !unit.segments.isEmpty else { return }
      for note in notes.elements {
        let category = note["category"] ?? ""
        let position = category.hasPrefix("segment ") ? positions[String(category.dropFirst(8))] : nil
        unit.segments[position ?? 0].notes.append(note.text)
      }
    }

    // MARK: - Candidates

    private func attach(
      matches: XMLTree, to unit: inout BilingualDocument.Unit, _ positions: [String: Int], _ core: String,
      _ tally: inout Tally
    ) throws(CalqueError) {
      for match in matches.elements("match", in: XLIFF2.matchesNamespace) {
        guard let source = match.first("source", in: core), let target = match.first("target", in: core) else {
          throw stream.error(.malformed, "a translation candidate has no source or no target", at: match.element.place)
        }
        guard !unit.segments.isEmpty else { continue }
        let reference = (match["ref"] ?? "").split(separator: "#").last.map(String.init) ?? ""
        var names = RowProperties()
        if let metadata = match.first("metadata", in: XLIFF2.metadataNamespace) {
          for group in MetadataGroup.all(in: metadata) where group.category == XLIFF2.Category.codes {
            names = group.properties
          }
        }
        var inline = InlineReader(stream: stream, core: core)
        inline.load(originalData: match.first("originalData", in: core), names: names)
        let proposal = Proposal(
          source: try inline.text(source, side: .source), target: try inline.text(target, side: .target),
          score: score(of: match), origin: match["origin"] ?? "")
        tally.merge(inline.tally)
        unit.segments[positions[reference] ?? 0].proposals.append(proposal)
      }
    }

    private func score(of match: XMLTree) -> MatchScore {
      if let own = match["subType"], own.hasPrefix("calque:"), let value = Int(own.dropFirst(7)) {
        return MatchScore(value)
      }
      let quality = (match["matchQuality"] ?? match["similarity"]).flatMap(Double.init) ?? 0
      let value = quality.isFinite ? Int(min(max(quality, 0), 100).rounded()) : 0
      return match["type"] == "icm" && value == 100 ? .oneNeighbour : MatchScore(value)
    }
  }
}
