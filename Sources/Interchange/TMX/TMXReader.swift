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
    let stream = XMLStream(source, file: file)
    var reader = Reader(stream: stream)
    try reader.readHeader()
    while let unit = try reader.nextUnit() { try body(unit) }
    return reader.finish()
  }

  /// Reads a TMX file unit by unit, at the caller's pace.
  struct Reader {
    let stream: XMLStream
    private(set) var report = Report(header: Header())
    private var tally = Tally()
    private var languages: [String: LanguageTag] = [:]
    /// Whether the places of units are wanted.
    var wantsPlaces = false
    /// Where the unit that was read last stands; its sides in the order of the unit's variants.
    private(set) var place: TMXUnitPlace?

    init(stream: XMLStream) { self.stream = stream }

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
      while let child = try stream.nextChild() {
        guard child.name.local == "tu" else {
          tally.add("<\(child.name.local.prefix(60))> in the body was passed over", at: "line \(child.place.line)")
          try stream.skip()
          continue
        }
        let outside = stream.depth - 1
        do {
          let unit = try self.unit(child)
          report.unitCount += 1
          return unit
        } catch {
          guard error.code == .malformed || error.code == .language, !stream.hasFailed else { throw error }
          try stream.skip(toDepth: outside)
          report.problemCount += 1
          if report.problems.count < Report.problemLimit {
            report.problems.append(
              Problem(message: error.message, position: error.position ?? child.place.position(in: stream.file)))
          }
        }
      }
      // What follows the body must be well formed as well.
      while try stream.next() != nil {}
      return nil
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

    /// The unit whose start tag was taken; it is read piece by piece, and only segments with codes become trees.
    private mutating func unit(_ start: XMLElement) throws(CalqueError) -> TranslationUnit {
      var unit = TranslationUnit(id: start["tuid"], variants: [], provenance: Provenance(origin: .imported))
      unit.created = stamp(start, date: "creationdate", person: "creationid")
      unit.changed = stamp(start, date: "changedate", person: "changeid")
      var origin: Provenance.Origin?
      var sideCreated: TranslationUnit.Stamp?
      var sideChanged: TranslationUnit.Stamp?
      var pieces = 0
      place = wantsPlaces ? TMXUnitPlace(start: start) : nil
      while let child = try stream.nextChild() {
        pieces += 1
        guard pieces <= Self.mostPieces else {
          throw stream.error(.limit, "one unit holds more than \(Self.mostPieces) pieces", at: start.place)
        }
        place?.note(child)
        switch child.name.local {
        case "note": unit.notes.append(try stream.text(in: child))
        case "prop" where wantsPlaces && child["type"] == PropertyName.confirmed:
          let tree = try stream.tree(from: child)
          place?.confirmation = tree
          unit.isConfirmed = tree.text == "yes"
        case "prop": read(property: child, try stream.text(in: child), into: &unit, origin: &origin)
        case "tuv":
          unit.variants.append(try variant(child, into: &unit, &pieces))
          sideCreated = stamp(child, date: "creationdate", person: "creationid") ?? sideCreated
          sideChanged = stamp(child, date: "changedate", person: "changeid") ?? sideChanged
        default:
          tally.add("<\(child.name.local.prefix(60))> in <tu> has no place", at: "line \(child.place.line)")
          try stream.skip()
        }
      }
      if start["usagecount"] != nil || start["lastusagedate"] != nil {
        tally.add("how often a unit was used is not kept")
      }
      guard !unit.variants.isEmpty else {
        throw stream.error(.malformed, "a unit without any <tuv>", at: start.place)
      }
      unit.created = unit.created ?? sideCreated
      unit.changed = unit.changed ?? sideChanged
      if let origin {
        unit.provenance.origin = origin
      } else {
        unit.provenance.author = unit.created?.person ?? unit.changed?.person
        let tool = start["creationtool"] ?? report.header.creationTool
        let version = start["creationtoolversion"] ?? report.header.creationToolVersion
        unit.provenance.tool = tool.isEmpty ? nil : version.isEmpty ? tool : "\(tool) \(version)"
      }
      putSourceFirst(in: &unit, declared: start["srclang"])
      return unit
    }

    /// How many pieces a unit may hold, so that one unit cannot fill the memory.
    private static let mostPieces = 1_000_000

    /// The language of a tag; ICU is asked once for each spelling.
    private mutating func language(_ tag: String) throws(CalqueError) -> LanguageTag {
      if let known = languages[tag] { return known }
      let language = try LanguageTag(tag)
      if languages.count < 1_000 { languages[tag] = language }
      return language
    }

    private mutating func putSourceFirst(in unit: inout TranslationUnit, declared: String?) {
      let own: LanguageTag? = if let declared { try? language(declared) } else { nil }
      let source = own ?? report.header.sourceLanguage
      guard let source, declared?.lowercased() != "*all*" else { return }
      let position =
        unit.variants.firstIndex { $0.language == source } ?? unit.variants.firstIndex { $0.language.matches(source) }
      guard let position, position > 0 else { return }
      unit.variants.insert(unit.variants.remove(at: position), at: 0)
      if let moved = place?.sides.remove(at: position) { place?.sides.insert(moved, at: 0) }
    }

    private mutating func read(
      property: XMLElement, _ value: String, into unit: inout TranslationUnit, origin: inout Provenance.Origin?
    ) {
      let name = property["type"] ?? ""
      switch name {
      case PropertyName.origin where Provenance.Origin(rawValue: value) != nil: origin = .init(rawValue: value)
      case PropertyName.article: unit.provenance.article = value
      case PropertyName.place: unit.provenance.place = value
      case PropertyName.author: unit.provenance.author = value
      case PropertyName.tool: unit.provenance.tool = value
      case PropertyName.confirmed: unit.isConfirmed = value == "yes"
      case PropertyName.context: unit.context.isKnown = true
      case PropertyName.previous: unit.context = .init(previous: value, next: unit.context.next)
      case PropertyName.next: unit.context = .init(previous: unit.context.previous, next: value)
      case PropertyName.domain where unit.domain == nil: unit.domain = value
      default: unit.properties.append(.init(name: name, value: value))
      }
    }

    private mutating func stamp(_ element: XMLElement, date: String, person: String) -> TranslationUnit.Stamp? {
      let moment = element[date].flatMap { Timestamp($0) }
      if let text = element[date], moment == nil {
        tally.add("a date could not be read: \(text.prefix(40))", at: "line \(element.place.line)")
      }
      guard moment != nil || element[person] != nil else { return nil }
      return .init(date: moment, person: element[person])
    }

    private mutating func variant(
      _ start: XMLElement, into unit: inout TranslationUnit, _ pieces: inout Int
    ) throws(CalqueError) -> TranslationUnit.Variant {
      guard let tag = start.language ?? start["lang"] else {
        throw stream.error(.malformed, "a <tuv> without xml:lang", at: start.place)
      }
      let language: LanguageTag
      do { language = try self.language(tag) } catch {
        throw stream.error(.language, error.message, at: start.place)
      }
      var content: InlineText?
      var side: TMXUnitPlace.Side?
      while let child = try stream.nextChild() {
        pieces += 1
        guard pieces <= Self.mostPieces else {
          throw stream.error(.limit, "one unit holds more than \(Self.mostPieces) pieces", at: start.place)
        }
        switch child.name.local {
        case "seg":
          if !wantsPlaces, let plain = stream.plainText() {
            content = InlineText(plain)
          } else {
            let tree = try stream.tree(from: child)
            var codes: [TMXUnitPlace.Code] = []
            content = try inlineText(tree, codes: &codes)
            side = TMXUnitPlace.Side(segment: tree, codes: codes)
          }
        case "note": unit.notes.append(try stream.text(in: child))
        case "prop": unit.properties.append(.init(name: child["type"] ?? "", value: try stream.text(in: child)))
        default:
          tally.add("<\(child.name.local.prefix(60))> in <tuv> has no place", at: "line \(child.place.line)")
          try stream.skip()
        }
      }
      guard let content else { throw stream.error(.malformed, "a <tuv> without <seg>", at: start.place) }
      if let side { place?.sides.append(side) }
      return .init(language: language, content: content)
    }

    // MARK: - Segments

    private mutating func inlineText(
      _ seg: XMLTree, codes: inout [TMXUnitPlace.Code]
    ) throws(CalqueError) -> InlineText {
      if seg.children.count == 1, case .text(let only) = seg.children[0] { return InlineText(only) }
      var builder = SegmentBuilder()
      try read(seg, depth: 0, into: &builder)
      codes = builder.places
      return InlineText(pieces: builder.pieces).settingIsolation()
    }

    private mutating func read(_ tree: XMLTree, depth: Int, into builder: inout SegmentBuilder) throws(CalqueError) {
      guard depth <= TMX.inlineDepthLimit else {
        throw stream.error(.limit, "inline codes nest deeper than \(TMX.inlineDepthLimit)", at: tree.element.place)
      }
      for child in tree.children {
        switch child {
        case .text(let text): builder.pieces.append(.text(text))
        case .comment, .instruction:
          tally.add(
            "a comment or processing instruction inside a segment was dropped", at: "line \(tree.element.place.line)")
        case .element(let inner):
          switch inner.name.local {
          case "bpt", "ept", "it", "ph", "ut": builder.add(inner, markup: try markup(inner, depth: depth + 1))
          case "hi":
            tally.add("highlighting (<hi>) was dropped, its text kept", at: "line \(inner.element.place.line)")
            try read(inner, depth: depth + 1, into: &builder)
          default:
            tally.add(
              "<\(inner.name.local.prefix(60))> in a segment was dropped, its text kept",
              at: "line \(inner.element.place.line)")
            try read(inner, depth: depth + 1, into: &builder)
          }
        }
      }
    }

    /// The native code inside a code element; translatable text inside it (`sub`) becomes part of it.
    private mutating func markup(_ tree: XMLTree, depth: Int) throws(CalqueError) -> String {
      guard depth <= TMX.inlineDepthLimit else {
        throw stream.error(.limit, "inline codes nest deeper than \(TMX.inlineDepthLimit)", at: tree.element.place)
      }
      var result = ""
      for child in tree.children {
        switch child {
        case .text(let text): result += text
        case .comment, .instruction: continue
        case .element(let inner):
          if inner.name.local == "sub" {
            tally.add("text inside a code (<sub>) became part of the code", at: "line \(inner.element.place.line)")
          }
          result += try markup(inner, depth: depth + 1)
        }
      }
      return result
    }
  }

  /// Collects the pieces of a segment and gives its codes ids that agree across languages.
  private struct SegmentBuilder {
    var pieces: [InlineText.Piece] = []
    /// Where the codes stand, in order.
    private(set) var places: [TMXUnitPlace.Code] = []
    private var pairIDs: [String: String] = [:]
    private var used: [InlineCode.Role: Set<String>] = [:]

    mutating func add(_ tree: XMLTree, markup: String) {
      let kind = TMXCodeKind.kind(of: tree["type"])
      defer {
        if case .code(let code)? = pieces.last { places.append(.init(role: code.role, id: code.id, tree: tree)) }
      }
      switch tree.name.local {
      case "bpt":
        let number = tree["i"] ?? ""
        let id = unused(tree["x"] ?? number, .opening)
        pairIDs[number] = id
        append(.opening, id, kind, markup)
      case "ept":
        let number = tree["i"] ?? ""
        let id = unused(pairIDs.removeValue(forKey: number) ?? number, .closing)
        append(.closing, id, closingKind(id) ?? kind, markup)
      case "it":
        let role: InlineCode.Role = tree["pos"]?.lowercased() == "end" ? .closing : .opening
        append(role, unused(tree["x"] ?? "", role), kind, markup)
      default: append(.standalone, unused(tree["x"] ?? "", .standalone), kind, markup)
      }
    }

    /// The closing code of a pair has no type of its own.
    private func closingKind(_ id: String) -> InlineCode.Kind? {
      for case .code(let code) in pieces.reversed() where code.role == .opening && code.id == id { return code.kind }
      return nil
    }

    private mutating func append(_ role: InlineCode.Role, _ id: String, _ kind: InlineCode.Kind, _ markup: String) {
      pieces.append(.code(InlineCode(role, id: id, at: 0, kind: kind, markup: markup)))
    }

    private mutating func unused(_ wanted: String, _ role: InlineCode.Role) -> String {
      var id = wanted
      var number = 1
      while id.isEmpty || used[role, default: []].contains(id) {
        id = wanted.isEmpty ? String(number) : "\(wanted)-\(number)"
        number += 1
      }
      used[role, default: []].insert(id)
      return id
    }
  }
}
