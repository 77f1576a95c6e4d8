import Bitext
import XMLText

extension XLIFF12 {
  /// Reads one `trans-unit`.
  struct UnitReader {
    let stream: XMLStream
    var tally = Tally()
    var warnings = Tally()
    /// The language that a target names.
    private(set) var targetLanguage: LanguageTag?
    /// Where the codes of the rows stand.
    private(set) var codePlaces: [CodePlace] = []

    init(stream: XMLStream) { self.stream = stream }

    /// The rows: one, or one for each segment where the source is segmented.
    mutating func rows(_ tree: XMLTree, name: String, unitID: String) throws(CalqueError) -> [BilingualSegment] {
      let core = tree.name.namespace
      guard let source = tree.first("source", in: core) else {
        throw stream.error(.malformed, "a <trans-unit> has no <source> (XLIFF 1.2, 2.3)", at: tree.element.place)
      }
      let target = tree.first("target", in: core)
      if let tag = target?.element.language { targetLanguage = try? LanguageTag(tag) }
      let properties = tree.elements("context-group", in: core).compactMap { RowProperties(contexts: $0) }.first
      var inline = InlineReader(stream: stream, names: properties ?? RowProperties())
      var rows: [BilingualSegment] = []
      if let segmented = tree.first("seg-source", in: core) {
        rows = try segments(segmented, target, &inline, name: name, unitID: unitID)
      }
      if rows.isEmpty {
        var row = BilingualSegment(
          id: properties?[RowProperties.Name.id] ?? name,
          sourceParts: [.init(try inline.text(source, side: .source), block: unitID)])
        // An empty target is no translation, unless its source is empty as well or the file is ours.
        if let target,
          !target.children.isEmpty || source.children.isEmpty || properties != nil || target["state"] != nil
        {
          row.targetParts = [.init(try inline.text(target, side: .target))]
        }
        rows = [row]
      }
      setStates(of: &rows, tree, target)
      if let properties {
        for side in properties.apply(to: &rows[0]) {
          warnings.add("the \(side.rawValue) was changed elsewhere, and its sentences are one now", at: "unit \(name)")
        }
        if let state = properties[RowProperties.Name.state], rows[0].targetParts.isEmpty {
          rows[0].state = BilingualSegment.State(rawValue: state) ?? rows[0].state
        }
      }
      try attachRest(of: tree, to: &rows, name: name)
      tally.merge(inline.tally)
      codePlaces = inline.places
      return rows
    }

    // MARK: - Segmented units

    private mutating func segments(
      _ source: XMLTree, _ target: XMLTree?, _ inline: inout InlineReader, name: String, unitID: String
    ) throws(CalqueError) -> [BilingualSegment] {
      var targets: [String: XMLTree] = [:]
      if let target { for mark in Self.marks(in: target) { targets[mark["mid"] ?? ""] = mark } }
      var rows: [BilingualSegment] = []
      for mark in Self.marks(in: source) {
        let mid = mark["mid"] ?? String(rows.count + 1)
        var row = BilingualSegment(
          id: "\(name).\(mid)", sourceParts: [.init(try inline.text(mark, side: .source), block: unitID)])
        if let answer = targets[mid], !answer.children.isEmpty {
          row.targetParts = [.init(try inline.text(answer, side: .target))]
        }
        rows.append(row)
      }
      return rows
    }

    /// The segment marks of a text, wherever they stand among inline elements.
    static func marks(in tree: XMLTree) -> [XMLTree] {
      var result: [XMLTree] = []
      var waiting: [XMLTree] = tree.elements.reversed()
      while let next = waiting.popLast() {
        if next.name.local == "mrk", next["mtype"] == "seg" {
          result.append(next)
        } else {
          waiting += next.elements.reversed()
        }
      }
      return result
    }

    // MARK: - States

    private mutating func setStates(of rows: inout [BilingualSegment], _ tree: XMLTree, _ target: XMLTree?) {
      let isApproved = tree["approved"] == "yes"
      var state: BilingualSegment.State?
      if let name = target?["state"] {
        state = XLIFF12.state(named: name)
        if state == nil { tally.add("the target state \(name.prefix(40)) has no place") }
      }
      for index in rows.indices {
        rows[index].isConfirmed = isApproved
        if rows[index].targetParts.isEmpty { continue }
        rows[index].state = state ?? (isApproved ? .final : .translated)
      }
      // Trados Studio keeps the state of each segment beside the unit.
      if let definitions = tree.first("seg-defs", in: XLIFF12.sdlNamespace) {
        for definition in definitions.elements {
          let mid = definition["id"] ?? ""
          guard let index = rows.firstIndex(where: { $0.id.hasSuffix(".\(mid)") }) else { continue }
          let confirmation = definition["conf"] ?? ""
          rows[index].isConfirmed = confirmation.hasPrefix("Approved")
          switch confirmation {
          case "Translated": rows[index].state = .translated
          case "ApprovedTranslation": rows[index].state = .reviewed
          case "ApprovedSignOff": rows[index].state = .final
          default: rows[index].state = .initial
          }
          if let origin = definition["origin"] {
            rows[index].targetOrigin = definition["percent"].map { "\(origin) \($0)%" } ?? origin
          }
        }
      }
      // memoQ keeps it as an attribute of its own.
      if let status = tree["status", in: XLIFF12.memoQNamespace] {
        let isDone = ["ManuallyConfirmed", "Proofread", "Reviewer1Confirmed"].contains(status)
        for index in rows.indices where !rows[index].targetParts.isEmpty {
          rows[index].state = status == "ManuallyConfirmed" ? .translated : isDone ? .reviewed : .initial
          rows[index].isConfirmed = isDone
        }
      }
    }

    // MARK: - What else a unit holds

    private mutating func attachRest(
      of tree: XMLTree, to rows: inout [BilingualSegment], name: String
    ) throws(CalqueError) {
      for child in tree.elements {
        guard XLIFF12.isCore(child.name) else {
          if child.name.local != "seg-defs" {
            tally.add("<\(child.name.local.prefix(60))> of another tool has no place", at: "unit \(name)")
          }
          continue
        }
        switch child.name.local {
        case "source", "seg-source", "target": continue
        case "note": rows[0].notes.append(child.text)
        case "alt-trans":
          let mid = child["mid"]
          let index = mid.flatMap { mid in rows.firstIndex { $0.id.hasSuffix(".\(mid)") } } ?? 0
          if let proposal = try proposal(child, source: rows[index].source) { rows[index].proposals.append(proposal) }
        case "context-group":
          if RowProperties(contexts: child) == nil { tally.add("contexts have no place", at: "unit \(name)") }
        default: tally.add("<\(child.name.local.prefix(60))> has no place", at: "unit \(name)")
        }
      }
      if tree["maxwidth"] != nil || tree["maxbytes"] != nil || tree["minwidth"] != nil {
        tally.add("limits of length have no place", at: "unit \(name)")
      }
    }

    private mutating func proposal(_ tree: XMLTree, source: InlineText) throws(CalqueError) -> Proposal? {
      let core = tree.name.namespace
      guard let target = tree.first("target", in: core) else { return nil }
      let contexts = tree.elements("context-group", in: core).compactMap { RowProperties(contexts: $0) }.first
      var inline = InlineReader(stream: stream, names: contexts ?? RowProperties())
      let own = try tree.first("source", in: core).map { (tree) throws(CalqueError) in
        try inline.text(tree, side: .source)
      }
      let translation = try inline.text(target, side: .target)
      tally.merge(inline.tally)
      let digits = (tree["match-quality"] ?? "").prefix { $0.isNumber || $0 == "." }
      var value = Double(digits).map { $0.isFinite ? Int(min(max($0, 0), 100).rounded()) : 0 } ?? 0
      if let score = contexts?["score"].flatMap({ Int($0) }) { value = score }
      return Proposal(
        source: own ?? source, target: translation, score: MatchScore(value), origin: tree["origin"] ?? "")
    }
  }
}
