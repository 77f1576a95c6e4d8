public import Bitext
public import XMLText

extension TMX {
  /// Reads TMX 1.1 to 1.4b unit by unit.
  ///
  /// Units with a side that has no language, or none that BCP 47 knows, are left out and reported with their line.
  /// - Parameters:
  ///   - bytes: the file, in any encoding that it declares.
  ///   - file: its name for messages.
  ///   - body: takes each unit.
  /// - Returns: the header and what was left out.
  /// - Throws: `CalqueError` of `XMLStream`; `.malformed` when it is no TMX; what the body throws. Units before a
  ///   failure were given to the body.
  public static func read(
    _ bytes: [UInt8], file: String, _ body: (TranslationUnit) throws(CalqueError) -> Void
  ) throws(CalqueError) -> Report {
    try read(ByteSource(bytes), file: file, body)
  }

  /// Reads TMX from a source, in bounded memory.
  public static func read(
    _ source: ByteSource, file: String, _ body: (TranslationUnit) throws(CalqueError) -> Void
  ) throws(CalqueError) -> Report {
    var reader = Reader(source, file: file)
    try reader.readHeader()
    while let unit = try reader.nextUnit() { try body(unit) }
    return reader.finish()
  }

  /// Reads a TMX file unit by unit, at the caller's pace.
  struct Reader {
    let stream: XMLStream
    private(set) var report = Report(header: Header())
    private var tally = Tally()
    private var languages: [(spelling: String, tag: LanguageTag)] = []
    /// The program that wrote the file, as units without a program of their own name it.
    private var defaultTool: String?
    /// Whether the places of units are wanted.
    var wantsPlaces = false
    /// Where the unit that was read last stands; its sides in the order of the unit's variants.
    private(set) var place: TMXUnitPlace?
    /// Where the codes of the segment that was read last stand, if places are wanted.
    private var codePlaces: [TMXUnitPlace.Code] = []

    init(_ source: ByteSource, file: String) {
      stream = XMLStream(source, file: file) { Word.word(for: $0).rawValue }
    }

    /// Reads to the start of the body.
    mutating func readHeader() throws(CalqueError) {
      guard let root = try stream.nextChild() else {
        throw CalqueError(.malformed, "the file is empty", at: .init(file: stream.file))
      }
      guard root.name.local == "tmx" else {
        throw stream.error(.malformed, "this is <\(root.name.local.prefix(60))> and not TMX", at: root.place)
      }
      report.header.version = root["version"] ?? "1.4"
      if !["1.0", "1.1", "1.2", "1.3", "1.4", "1.4b"].contains(report.header.version) {
        report.warnings.append("TMX version \(report.header.version.prefix(20)) is not known; it was read as 1.4")
      }
      while let child = try stream.nextChild() {
        switch child.name.local {
        case "header": try read(header: try stream.tree(from: child))
        case "body": return
        default: try stream.skip()
        }
      }
      throw stream.error(.malformed, "the file has no <body>", at: root.place)
    }

    /// The next unit, or nil at the end of the body.
    mutating func nextUnit() throws(CalqueError) -> TranslationUnit? {
      while let tag = try stream.nextTag() {
        guard tag.isNamed(Word.tu) else {
          passOver(tag, "in the body was passed over")
          try stream.skip()
          continue
        }
        let child = try stream.whole()
        do {
          let unit = try self.unit(child)
          report.unitCount += 1
          return unit
        } catch {
          guard error.code == .malformed || error.code == .language, !stream.hasFailed else { throw error }
          report.problemCount += 1
          if report.problems.count < Report.problemLimit {
            report.problems.append(
              Problem(message: error.message, position: error.position ?? child.place.position(in: stream.file)))
          }
        }
      }
      // What follows the body must be well formed as well.
      try stream.finish()
      return nil
    }

    private mutating func passOver(_ node: XMLNode, _ what: String) {
      tally.add("<\(stream.name(of: node).local.prefix(60))> \(what)", at: "line \(node.place.line)")
    }

    mutating func finish() -> Report {
      report.losses = tally.lines
      report.warnings += stream.warnings
      report.encodingName = stream.encodingName
      return report
    }

    private mutating func read(header: XMLTree) throws(CalqueError) {
      report.header.creationTool = header["creationtool"] ?? ""
      report.header.creationToolVersion = header["creationtoolversion"] ?? ""
      report.header.segmentType = header["segtype"] ?? ""
      report.header.originalFormat = header["o-tmf"] ?? ""
      report.header.administrativeLanguage = header["adminlang"] ?? ""
      report.header.dataType = header["datatype"] ?? ""
      defaultTool = Self.tool(report.header.creationTool, report.header.creationToolVersion)
      if let language = header["srclang"], language.lowercased() != "*all*" {
        report.header.sourceLanguage = try? LanguageTag(language)
        if report.header.sourceLanguage == nil {
          report.warnings.append("the header's source language is no language tag: \(language.prefix(60))")
        }
      }
      for child in header.elements {
        switch child.name.local {
        case "prop": report.header.properties.append(.init(name: child["type"] ?? "", value: child.text))
        case "note": report.header.notes.append(child.text)
        default: tally.add("<\(child.name.local.prefix(60))> of the header has no place")
        }
      }
    }

    // MARK: - Units

    private mutating func unit(_ node: XMLNode) throws(CalqueError) -> TranslationUnit {
      var unit = TranslationUnit(id: node[Word.tuid], variants: [], provenance: Provenance(origin: .imported))
      unit.variants.reserveCapacity(2)
      unit.created = stamp(node, date: .creationdate, person: .creationid)
      unit.changed = stamp(node, date: .changedate, person: .changeid)
      var origin: Provenance.Origin?
      var sideCreated: TranslationUnit.Stamp?
      var sideChanged: TranslationUnit.Stamp?
      tally.addUnknownAttributes(of: node, in: stream, as: Word.self, at: "line \(node.place.line)")
      place = wantsPlaces ? TMXUnitPlace(start: stream.element(of: node)) : nil
      for child in node.elements {
        let name = child.name(in: Word.self)
        place?.note(child, isVariant: name == .tuv)
        switch name {
        case .note: unit.notes.append(child.text)
        case .prop:
          read(property: child, into: &unit, origin: &origin)
          if wantsPlaces, let type = child.run(Word.type), type.equals(PropertyName.confirmed) {
            place?.confirmation = stream.tree(of: child)
          }
        case .tuv:
          unit.variants.append(try variant(child, into: &unit))
          sideCreated = stamp(child, date: .creationdate, person: .creationid) ?? sideCreated
          sideChanged = stamp(child, date: .changedate, person: .changeid) ?? sideChanged
        default: passOver(child, "in <tu> has no place")
        }
      }
      if node.run(Word.usagecount) != nil || node.run(Word.lastusagedate) != nil {
        tally.add("how often a unit was used is not kept")
      }
      guard !unit.variants.isEmpty else {
        throw stream.error(.malformed, "a unit without any <tuv>", at: node.place)
      }
      if unit.created == nil { unit.created = sideCreated }
      if unit.changed == nil { unit.changed = sideChanged }
      if let origin {
        unit.provenance.origin = origin
      } else {
        unit.provenance.author = unit.created?.person ?? unit.changed?.person
        if node.run(Word.creationtool) == nil, node.run(Word.creationtoolversion) == nil {
          unit.provenance.tool = defaultTool
        } else {
          unit.provenance.tool = Self.tool(
            node[Word.creationtool] ?? report.header.creationTool,
            node[Word.creationtoolversion] ?? report.header.creationToolVersion)
        }
      }
      try putSourceFirst(in: &unit, declared: node.run(Word.srclang))
      return unit
    }

    private static func tool(_ name: String, _ version: String) -> String? {
      name.isEmpty ? nil : version.isEmpty ? name : "\(name) \(version)"
    }

    /// The language of a tag; ICU is asked once for each spelling.
    private mutating func language(_ tag: XMLRun) throws(CalqueError) -> LanguageTag {
      for known in languages where tag.equals(known.spelling) { return known.tag }
      let spelling = tag.string
      let language = try LanguageTag(spelling)
      if languages.count < 64 { languages.append((spelling, language)) }
      return language
    }

    private mutating func putSourceFirst(in unit: inout TranslationUnit, declared: XMLRun?) throws(CalqueError) {
      var source = report.header.sourceLanguage
      if let declared {
        if declared.string.lowercased() == "*all*" { return }
        if let own = try? language(declared) { source = own }
      }
      guard let source, unit.variants[0].language != source else { return }
      let position =
        unit.variants.firstIndex { $0.language == source } ?? unit.variants.firstIndex { $0.language.matches(source) }
      guard let position, position > 0 else { return }
      unit.variants.insert(unit.variants.remove(at: position), at: 0)
      if let moved = place?.sides.remove(at: position) { place?.sides.insert(moved, at: 0) }
    }

    private mutating func read(
      property: XMLNode, into unit: inout TranslationUnit, origin: inout Provenance.Origin?
    ) {
      let value = property.text
      guard let type = property.run(Word.type) else {
        unit.properties.append(.init(name: "", value: value))
        return
      }
      if type.starts(with: "x-") {
        if type.equals(PropertyName.origin), let known = Provenance.Origin(rawValue: value) { return origin = known }
        if type.equals(PropertyName.article) { return unit.provenance.article = value }
        if type.equals(PropertyName.place) { return unit.provenance.place = value }
        if type.equals(PropertyName.author) { return unit.provenance.author = value }
        if type.equals(PropertyName.tool) { return unit.provenance.tool = value }
        if type.equals(PropertyName.confirmed) { return unit.isConfirmed = value == "yes" }
        if type.equals(PropertyName.context) { return unit.context.isKnown = true }
        if type.equals(PropertyName.previous) { return unit.context = .init(previous: value, next: unit.context.next) }
        if type.equals(PropertyName.next) { return unit.context = .init(previous: unit.context.previous, next: value) }
        if unit.domain == nil, type.equals(PropertyName.domain) { return unit.domain = value }
      }
      unit.properties.append(.init(name: type.string, value: value))
    }

    private mutating func stamp(_ node: XMLNode, date: Word, person: Word) -> TranslationUnit.Stamp? {
      let text = node.run(date)
      let moment = text.flatMap { Timestamp(utf8: $0.bytes) }
      if let text, moment == nil {
        tally.add("a date could not be read: \(text.string.prefix(40))", at: "line \(node.place.line)")
      }
      let name = node[person]
      guard moment != nil || name != nil else { return nil }
      return .init(date: moment, person: name)
    }

    private mutating func variant(
      _ node: XMLNode, into unit: inout TranslationUnit
    ) throws(CalqueError) -> TranslationUnit.Variant {
      guard let tag = node.run(Word.xmlLang) ?? node.run(Word.lang) else {
        throw stream.error(.malformed, "a <tuv> without xml:lang", at: node.place)
      }
      tally.addUnknownAttributes(of: node, in: stream, as: Word.self, at: "line \(node.place.line)")
      let language: LanguageTag
      do { language = try self.language(tag) } catch {
        throw stream.error(.language, error.message, at: node.place)
      }
      var content: InlineText?
      var segment: XMLNode?
      for child in node.elements {
        switch child.name(in: Word.self) {
        case .seg:
          segment = child
          if let run = child.onlyRun { content = InlineText(run.string) } else { content = try inlineText(child) }
        case .note: unit.notes.append(child.text)
        case .prop: unit.properties.append(.init(name: child[Word.type] ?? "", value: child.text))
        default: passOver(child, "in <tuv> has no place")
        }
      }
      guard let content else { throw stream.error(.malformed, "a <tuv> without <seg>", at: node.place) }
      if wantsPlaces, let segment {
        place?.sides.append(.init(segment: stream.tree(of: segment), codes: segment.onlyRun == nil ? codePlaces : []))
      }
      return .init(language: language, content: content)
    }

    // MARK: - Segments

    private mutating func inlineText(_ segment: XMLNode) throws(CalqueError) -> InlineText {
      var builder = SegmentBuilder()
      codePlaces = []
      try read(segment, depth: 0, into: &builder)
      return builder.text.finish()
    }

    private mutating func read(_ node: XMLNode, depth: Int, into builder: inout SegmentBuilder) throws(CalqueError) {
      try checkDepth(depth, node)
      for piece in node.pieces {
        switch piece {
        case .text(let run): builder.text.append(run)
        case .comment, .instruction:
          tally.add("a comment or processing instruction inside a segment was dropped", at: "line \(node.place.line)")
        case .element(let inner):
          let name = inner.name(in: Word.self)
          switch name {
          case .bpt, .ept, .it, .ph, .ut:
            builder.add(inner, name, markup: try markup(inner, depth: depth + 1))
            if wantsPlaces, let code = builder.text.codes.last {
              codePlaces.append(.init(role: code.role, id: code.id, tree: stream.tree(of: inner)))
            }
          case .hi:
            tally.add("highlighting (<hi>) was dropped, its text kept", at: "line \(inner.place.line)")
            try read(inner, depth: depth + 1, into: &builder)
          default:
            passOver(inner, "in a segment was dropped, its text kept")
            try read(inner, depth: depth + 1, into: &builder)
          }
        }
      }
    }

    private func checkDepth(_ depth: Int, _ node: XMLNode) throws(CalqueError) {
      guard depth > TMX.inlineDepthLimit else { return }
      throw stream.error(
        .limit, "inline codes nest deeper than \(TMX.inlineDepthLimit)", at: node.place,
        hint: "Take the inner codes out of the outer ones.")
    }

    /// The native code inside a code element; translatable text inside it (`sub`) becomes part of it.
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
  }

  /// Collects a segment and gives its codes ids that agree across languages.
  private struct SegmentBuilder {
    var text = InlineTextBuilder()
    private var pairIDs: [String: String] = [:]
    private var used: [InlineCode.Role: Set<String>] = [:]

    mutating func add(_ node: XMLNode, _ name: Word, markup: String) {
      let kind = node.run(Word.type).map { TMXCodeKind.kind(of: $0.string) } ?? .other("")
      switch name {
      case .bpt:
        let number = node[Word.i] ?? ""
        let id = unused(node[Word.x] ?? number, .opening)
        pairIDs[number] = id
        append(.opening, id, kind, markup)
      case .ept:
        let number = node[Word.i] ?? ""
        let id = unused(pairIDs.removeValue(forKey: number) ?? number, .closing)
        append(.closing, id, closingKind(id) ?? kind, markup)
      case .it:
        let role: InlineCode.Role = node[Word.pos]?.lowercased() == "end" ? .closing : .opening
        append(role, unused(node[Word.x] ?? "", role), kind, markup)
      default: append(.standalone, unused(node[Word.x] ?? "", .standalone), kind, markup)
      }
    }

    /// The closing code of a pair has no type of its own.
    private func closingKind(_ id: String) -> InlineCode.Kind? {
      text.codes.last { $0.role == .opening && $0.id == id }?.kind
    }

    private mutating func append(_ role: InlineCode.Role, _ id: String, _ kind: InlineCode.Kind, _ markup: String) {
      text.append(InlineCode(role, id: id, at: 0, kind: kind, markup: markup))
    }

    /// Below this number of codes, looking through all of them is faster than any table.
    private static let few = 8

    private mutating func unused(_ wanted: String, _ role: InlineCode.Role) -> String {
      if text.codes.count == Self.few {
        for code in text.codes { used[code.role, default: []].insert(code.id) }
      }
      let isFew = text.codes.count < Self.few
      func isTaken(_ id: String) -> Bool {
        isFew
          ? text.codes.contains { $0.role == role && $0.id == id } : used[role]?.contains(id) ?? false
      }
      var id = wanted
      var number = 1
      while id.isEmpty || isTaken(id) {
        id = wanted.isEmpty ? String(number) : "\(wanted)-\(number)"
        number += 1
      }
      if !isFew { used[role, default: []].insert(id) }
      return id
    }
  }
}
