import Bitext
import XMLText

extension XLIFF12 {
  /// Reads one `trans-unit`.
  struct UnitReader {
    let stream: XMLStream
    /// Whether the places of codes are wanted.
    let wantsPlaces: Bool
    var tally = Tally()
    var warnings = Tally()
    /// What the target says its language is.
    private(set) var targetTag: String?
    /// Where the codes of the rows stand.
    private(set) var codePlaces: [CodePlace] = []

    /// What the unit says beside its texts.
    var supplement = Supplement()

    /// Trados Studio's comments by their ids.
    private let comments: [String: String]
    /// Whether what has no place among the texts is kept; if not, it is told.
    private let carries: Bool

    init(stream: XMLStream, wantsPlaces: Bool, comments: [String: String] = [:], carries: Bool) {
      self.stream = stream
      self.carries = carries
      self.wantsPlaces = wantsPlaces
      self.comments = comments
    }

    /// The rows: one, or one for each segment where the source is segmented.
    mutating func rows(_ node: XMLNode, name: String, unitID: String) throws(CalqueError) -> [BilingualSegment] {
      var sources, targets, segmented, definitions: XMLNode?
      var properties: RowProperties?
      for child in node.elements {
        switch child.name(in: Word.self) {
        case .source: sources = sources ?? child
        case .target: targets = targets ?? child
        case .segSource: segmented = segmented ?? child
        case .segDefs: definitions = definitions ?? child
        case .contextGroup: properties = properties ?? RowProperties(contexts: child)
        default: continue
        }
      }
      guard let source = sources else {
        throw stream.error(.malformed, "a <trans-unit> has no <source> (XLIFF 1.2, 2.3)", at: node.place)
      }
      let target = targets
      tally.addUnknownAttributes(of: source, in: stream, as: Word.self, at: "unit \(name)")
      if !carries {
        tally.addUnknownAttributes(of: node, in: stream, as: Word.self, at: "unit \(name)")
        if let target { tally.addUnknownAttributes(of: target, in: stream, as: Word.self, at: "unit \(name)") }
        if node.run(Word.restype) != nil { tally.add("what a unit is (restype) has no place", at: "unit \(name)") }
      }
      targetTag = target?.run(Word.xmlLang)?.string
      // Made only where there are codes: most units have none.
      var inline: InlineReader?
      if segmented != nil || source.holdsPieces || target?.holdsPieces == true {
        inline = InlineReader(
          stream: stream, names: properties, wantsPlaces: wantsPlaces, comments: comments, carries: carries)
      }
      var rows: [BilingualSegment] = []
      if let segmented { rows = try segments(segmented, target, &inline, name: name, unitID: unitID) }
      if rows.isEmpty {
        let text = try inline.text(source, side: .source)
        var targetParts: [BilingualSegment.Part] = []
        // An empty target is no translation, unless its source is empty as well or the file is ours.
        if let target,
          !target.isEmpty || source.isEmpty || properties != nil || target.run(Word.state) != nil
        {
          targetParts = [.init(try inline.text(target, side: .target))]
        }
        rows.append(
          BilingualSegment(
            id: properties?[RowProperties.Name.id] ?? name, sourceParts: [.init(text, block: unitID)],
            targetParts: targetParts))
      }
      setStates(of: &rows, node, target, definitions)
      if let properties {
        for side in properties.apply(to: &rows[0]) {
          warnings.add("the \(side.rawValue) was changed elsewhere, and its sentences are one now", at: "unit \(name)")
        }
        if let state = properties[RowProperties.Name.state], rows[0].targetParts.isEmpty {
          rows[0].state = BilingualSegment.State(rawValue: state) ?? rows[0].state
        }
      }
      try attachRest(of: node, to: &rows, name: name)
      if carries { keepAttributes(of: node, target, row: rows[0].id) }
      if inline?.tally.isEmpty == false { tally.merge(inline?.tally ?? Tally()) }
      if let foreign = inline?.foreign, !foreign.isEmpty { supplement.foreign += foreign }
      if wantsPlaces { codePlaces = inline?.places ?? [] }
      return rows
    }

    // MARK: - Segmented units

    private mutating func segments(
      _ source: XMLNode, _ target: XMLNode?, _ inline: inout InlineReader?, name: String, unitID: String
    ) throws(CalqueError) -> [BilingualSegment] {
      var targets = SmallMap<String, XMLNode>()
      if let target { for mark in Self.marks(in: target) { targets.set(mark[Word.mid] ?? "", mark) } }
      var rows: [BilingualSegment] = []
      for mark in Self.marks(in: source) {
        let mid = mark[Word.mid] ?? String(rows.count + 1)
        var row = BilingualSegment(
          id: "\(name).\(mid)", sourceParts: [.init(try inline.text(mark, side: .source), block: unitID)])
        if let answer = targets[mid], !answer.isEmpty {
          row.targetParts = [.init(try inline.text(answer, side: .target))]
        }
        row.notes = inline?.takeComments() ?? []
        rows.append(row)
      }
      return rows
    }

    /// The segment marks of a text, wherever they stand among inline elements.
    private static func marks(in node: XMLNode) -> [XMLNode] {
      var result: [XMLNode] = []
      var waiting = [node.elements]
      while var elements = waiting.popLast() {
        while let next = elements.next() {
          if next.isNamed(Word.mrk), let type = next.run(Word.mtype), type == "seg" {
            result.append(next)
          } else {
            waiting.append(elements)
            elements = next.elements
          }
        }
      }
      return result
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

    private mutating func setStates(
      of rows: inout [BilingualSegment], _ node: XMLNode, _ target: XMLNode?, _ definitions: XMLNode?
    ) {
      let isApproved = node.run(Word.approved).map { $0 == "yes" } ?? false
      var state: BilingualSegment.State?
      if let name = target?[Word.state] {
        state = XLIFF12.state(named: name)
        if state == nil { tally.add("the target state \(name.prefix(40)) has no place") }
      }
      for index in rows.indices {
        rows[index].isConfirmed = isApproved
        if rows[index].targetParts.isEmpty { continue }
        if let qualifier = target?[Word.stateQualifier] { rows[index].targetOrigin = qualifier }
        rows[index].state = state ?? (isApproved ? .final : .translated)
      }
      // Trados Studio keeps the state of each segment beside the unit.
      if let definitions {
        for definition in definitions.elements {
          let mid = definition[Word.id] ?? ""
          guard let index = rows.firstIndex(where: { $0.id.hasSuffix(".\(mid)") }) else { continue }
          let confirmation = definition[Word.conf] ?? ""
          rows[index].isConfirmed = confirmation.hasPrefix("Approved")
          switch confirmation {
          case "Translated": rows[index].state = .translated
          case "ApprovedTranslation": rows[index].state = .reviewed
          case "ApprovedSignOff": rows[index].state = .final
          default: rows[index].state = .initial
          }
          if let origin = definition[Word.origin] {
            rows[index].targetOrigin = definition[Word.percent].map { "\(origin) \($0)%" } ?? origin
          }
        }
      }
      // memoQ keeps it as an attribute of its own.
      if let status = node[Word.memoQStatus] {
        let isDone = ["ManuallyConfirmed", "Proofread", "Reviewer1Confirmed"].contains(status)
        for index in rows.indices where !rows[index].targetParts.isEmpty {
          rows[index].state = status == "ManuallyConfirmed" ? .translated : isDone ? .reviewed : .initial
          rows[index].isConfirmed = isDone
        }
      }
    }

    // MARK: - What else a unit holds

    /// Keeps what the tags of the unit and its target say beside.
    private mutating func keepAttributes(of node: XMLNode, _ target: XMLNode?, row: String) {
      var usual = 0
      for word in [Word.id, .approved, .xmlSpace] where node.run(word) != nil { usual += 1 }
      if node.attributeCount > usual { supplement.take(unit: stream.element(of: node), row: row, &tally) }
      if let target, target.hasUnknownAttribute {
        supplement.take(stream.element(of: target), except: ["state", "state-qualifier"], .target(row), &tally)
      }
    }

    private mutating func attachRest(
      of node: XMLNode, to rows: inout [BilingualSegment], name: String
    ) throws(CalqueError) {
      for child in node.elements {
        switch child.name(in: Word.self) {
        case .source, .segSource, .target, .segDefs: continue
        case .note:
          let text = child.text
          rows[0].notes.append(text)
          if !carries {
            tally.addUnknownAttributes(of: child, in: stream, as: Word.self, at: "unit \(name)")
          } else if child.attributeCount > 0 {
            supplement.take(stream.element(of: child), except: [], .note(text), &tally)
          }
        case .altTrans:
          let mid = child[Word.mid]
          let index = mid.flatMap { mid in rows.firstIndex { $0.id.hasSuffix(".\(mid)") } } ?? 0
          if let proposal = try proposal(child, source: rows[index].source) { rows[index].proposals.append(proposal) }
        case .contextGroup:
          if child.run(Word.purpose)?.equals(XLIFF12.contextPurpose) == true { continue }
          if carries {
            supplement.take(element: child, .row(rows[0].id), in: stream, &tally)
          } else {
            tally.add("contexts have no place", at: "unit \(name)")
          }
        case .memoQComments:
          for comment in child.elements where comment.isNamed(Word.memoQComment) {
            guard let text = XLIFF12.text(ofComment: comment, in: stream) else { continue }
            rows[0].notes.append(text)
            tally.addCommentFacts(of: comment, at: "unit \(name)")
          }
        default:
          if carries {
            supplement.take(element: child, .row(rows[0].id), in: stream, &tally)
            continue
          }
          let tag = stream.name(of: child)
          let what = XLIFF12.isCore(tag) ? "has no place" : "of another tool has no place"
          tally.add("<\(tag.local.prefix(60))> \(what)", at: "unit \(name)")
        }
      }
      if carries { return }
      if node.run(Word.maxwidth) != nil || node.run(Word.maxbytes) != nil || node.run(Word.minwidth) != nil {
        tally.add("limits of length have no place", at: "unit \(name)")
      }
    }

    private mutating func proposal(_ node: XMLNode, source: InlineText) throws(CalqueError) -> Proposal? {
      guard let target = node.first(Word.target) else { return nil }
      tally.addUnknownAttributes(of: node, in: stream, as: Word.self, at: "line \(node.place.line)")
      var contexts: RowProperties?
      for child in node.elements where child.isNamed(Word.contextGroup) && contexts == nil {
        contexts = RowProperties(contexts: child)
      }
      var inline = InlineReader(stream: stream, names: contexts, wantsPlaces: false, carries: false)
      let own = try node.first(Word.source).map { (node) throws(CalqueError) in
        try inline.text(node, side: .source)
      }
      let translation = try inline.text(target, side: .target)
      tally.merge(inline.tally)
      let digits = (node[Word.matchQuality] ?? "").prefix { $0.isNumber || $0 == "." }
      var value = Double(digits).map { $0.isFinite ? Int(min(max($0, 0), 100).rounded()) : 0 } ?? 0
      if let score = contexts?["score"].flatMap({ Int($0) }) { value = score }
      return Proposal(
        source: own ?? source, target: translation, score: MatchScore(value), origin: node[Word.origin] ?? "")
    }
  }
}
