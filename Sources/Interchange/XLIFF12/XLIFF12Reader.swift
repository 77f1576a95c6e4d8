public import Bitext
public import XMLText

extension XLIFF12 {
  /// Reads XLIFF 1.0 to 1.2, SDLXLIFF and mqxliff: a document for each `file`.
  ///
  /// - Parameters:
  ///   - bytes: the file, in any encoding that it declares.
  ///   - file: its name for messages.
  /// - Returns: the documents; what they have no place for; what is odd about the file.
  /// - Throws: `CalqueError` of `XMLStream`; `.malformed` with the place; `.language`; `.limit`.
  public static func read(
    _ bytes: [UInt8], file: String
  ) throws(CalqueError) -> InterchangeReading<[BilingualDocument]> {
    try Reader.read(bytes, file: file)
  }

  /// Reads XLIFF 1 unit by unit, in bounded memory; notes on files are passed over.
  ///
  /// - Parameters:
  ///   - source: the file's bytes.
  ///   - file: its name for messages.
  ///   - body: takes the beginning of each `file`, the rows of each unit, and the end. What it got before a failure stays with it.
  /// - Returns: how many units there are; what rows have no place for; what is odd about the file.
  /// - Throws: as `read(_:file:)`; what the body throws.
  public static func read(
    _ source: ByteSource, file: String, _ body: @escaping (BilingualPiece) throws(CalqueError) -> Void
  ) throws(CalqueError) -> InterchangeReading<Int> {
    try Reader.read(source, file: file, body)
  }

  /// The one reader behind the doors.
  struct Reader: DocumentReader {
    typealias Word = XLIFF12.Word
    private(set) var reading: DocumentReading
    private var stream: XMLStream { reading.stream }
    /// Trados Studio's comments by their ids.
    private var comments: [String: String] = [:]
    /// What the root says beside, for each document.
    private var rootSupplement = Supplement()
    private var carries: Bool { reading.taker.keepsUnits }

    init(_ reading: DocumentReading) { self.reading = reading }

    mutating func documents() throws(CalqueError) -> [BilingualDocument] {
      let root = try reading.root(of: "XLIFF 1", in: XLIFF12.isCore)
      if carries { rootSupplement.take(root, except: ["version"], .root, &reading.tally) }
      var documents: [BilingualDocument] = []
      while let child = try stream.nextTag() {
        if child.isNamed(Word.docInfo) { readComments(try stream.whole()) }
        guard child.isNamed(Word.file) else {
          if child.isNamed(Word.docInfo) { continue }
          guard carries else {
            try stream.skip()
            continue
          }
          var supplement = rootSupplement
          try take(child, .root, to: &supplement)
          rootSupplement = supplement
          continue
        }
        let document = try document(child)
        if reading.taker.keepsUnits { documents.append(document) } else { try reading.taker.end(document) }
      }
      try stream.finish()
      return documents
    }

    /// Trados Studio keeps the texts of comments before the files.
    private mutating func readComments(_ node: XMLNode) {
      for list in node.elements {
        for definition in list.elements where definition.isNamed(Word.commentDefinition) {
          guard let id = definition[Word.id], let text = XLIFF12.text(ofComment: definition, in: stream) else {
            continue
          }
          comments[id] = text
          reading.tally.addCommentFacts(of: definition, at: "line \(definition.place.line)")
        }
      }
    }

    // MARK: - Files

    private mutating func document(_ file: XMLNode) throws(CalqueError) -> BilingualDocument {
      reading.documentNumber += 1
      var document = BilingualDocument(
        name: file[Word.original] ?? "", sourceLanguage: .undetermined, targetLanguage: .undetermined, units: [])
      let place = file.place
      if carries {
        document.supplement = rootSupplement
        document.supplement.take(
          stream.element(of: file), except: ["original", "source-language", "target-language", "datatype"], .inside,
          &reading.tally)
      } else {
        reading.tally.addUnknownAttributes(of: file, in: stream, as: Word.self, at: "line \(place.line)")
      }
      if let source = file[Word.sourceLanguage], !source.isEmpty {
        document.sourceLanguage = try reading.language(source, place)
      } else {
        reading.warnings.add("a <file> has no source-language (XLIFF 1.2, 2.2)", at: "line \(place.line)")
      }
      let target = file[Word.targetLanguage] ?? ""
      if !target.isEmpty { document.targetLanguage = try reading.language(target, place) }
      let type = file[Word.datatype]
      document.format = type.map { $0.hasPrefix("x-") ? String($0.dropFirst(2)) : $0 } ?? ""
      if carries, let type, XLIFF12.dataType(document.format) != type, XLIFF12.allows("datatype", type, on: "file") {
        document.supplement.foreign.append(
          ForeignContent(.xliff1, .inside, .attribute(ForeignAttribute("datatype", type))))
      }
      var groups: [OpenGroup] = []
      var isInBody = false
      var ids = Identifiers()
      var units = 0
      while true {
        guard let tag = try stream.nextTag() else {
          if let last = groups.popLast() {
            // A group without units that says something is one still.
            if last.unit == nil, last.index == nil, !last.supplement.isEmpty || last.type != nil || !last.notes.isEmpty
            {
              groups.append(last)
              _ = Self.keep(&groups, in: &document)
              groups.removeLast()
            }
          } else if isInBody {
            isInBody = false
          } else {
            return document
          }
          continue
        }
        switch tag.name(in: Word.self) {
        case .transUnit:
          let node = try stream.whole()
          let isLone = groups.last?.unit == nil
          try add(
            node, to: &document, in: groups.last?.unit, number: units + 1, &ids,
            inside: isLone && carries ? Self.keep(&groups, in: &document) : nil)
          if isLone { units += 1 }
        case .group:
          var group = OpenGroup(id: tag[Word.id])
          if carries {
            // Most groups are ours and have these two.
            group.type = tag[Word.restype]
            if tag.attributeCount > (group.id == nil ? 0 : 1) + (group.type == nil ? 0 : 1) {
              group.supplement.take(stream.element(of: tag), except: ["id", "restype"], .inside, &reading.tally)
            }
          } else {
            reading.tally.addUnknownAttributes(of: tag, in: stream, as: Word.self, at: "line \(tag.place.line)")
          }
          groups.append(group)
        case .contextGroup where !groups.isEmpty:
          let node = try stream.whole()
          let last = groups.count - 1
          guard let contexts = RowProperties(contexts: node) else {
            if carries { groups[last].supplement.take(element: node, .inside, in: stream, &reading.tally) }
            continue
          }
          if groups[last].unit == nil {
            units += 1
            let id = ids.unit(contexts["id"] ?? groups.last?.id ?? "u\(units)")
            let limits =
              contexts[RowProperties.Name.limit] == nil
              ? [] : contexts.all(RowProperties.Name.limit).compactMap(LengthLimit.init(fileText:))
            groups[last].unit = OpenUnit(id: id, position: document.units.count, hasLimits: !limits.isEmpty)
            guard carries else { continue }
            var unit = BilingualDocument.Unit(
              id: id, kind: contexts["kind"].flatMap(BlockKind.init(fileName:)) ?? .paragraph,
              role: contexts["role"].flatMap(ArticleRole.init(rawValue:)) ?? .body,
              layout: contexts["layout"].map(BlockLayout.init(fileText:)) ?? .init(), segments: [])
            if !limits.isEmpty { unit.supplement = Supplement(limits: limits) }
            if last > 0 { unit.group = Self.keep(&groups, in: &document) }
            document.units.append(unit)
          }
        case .header: try readHeader(into: &document)
        case .body: isInBody = true
        case .note where !reading.taker.keepsUnits: try stream.skip()
        case .note:
          let note = try stream.whole()
          if let last = groups.indices.last, groups[last].unit == nil {
            groups[last].notes.append(note.text)
            groups[last].supplement.take(stream.element(of: note), except: [], .note(note.text), &reading.tally)
          } else {
            document.notes.append(note.text)
            document.supplement.take(stream.element(of: note), except: [], .note(note.text), &reading.tally)
          }
        default:
          if carries, isInBody {
            if let last = groups.indices.last, groups[last].unit == nil {
              try take(tag, .inside, to: &groups[last].supplement)
              if groups[last].index != nil { Self.keepLate(groups[last], in: &document) }
            } else {
              try take(tag, .inside, to: &document.supplement)
            }
            continue
          }
          let name = stream.name(of: tag)
          let what = XLIFF12.isCore(name) ? "has no place" : "of another tool has no place"
          reading.tally.add("<\(name.local.prefix(60))> \(what)", at: "line \(tag.place.line)")
          try stream.skip()
        }
      }
    }

    /// Reads a header child by child: a skeleton inside the file may be larger than all the rest.
    private mutating func readHeader(into document: inout BilingualDocument) throws(CalqueError) {
      while let child = try stream.nextTag() {
        guard child.isNamed(Word.note) else {
          if carries {
            try take(child, .header, to: &document.supplement)
            continue
          }
          reading.tally.add(
            "<\(stream.name(of: child).local.prefix(60))> of the header has no place", at: "line \(child.place.line)")
          try stream.skip()
          continue
        }
        let note = try stream.whole()
        switch note[Word.from] {
        case XLIFF12.noteSource + "format": document.format = note.text
        case XLIFF12.noteSource + "rule-set": document.ruleSet = note.text
        default:
          guard carries else { continue }
          document.notes.append(note.text)
          document.supplement.take(stream.element(of: note), except: [], .note(note.text), &reading.tally)
        }
      }
    }

    /// Keeps the element whose start tag was taken last, and reads to its end.
    private mutating func take(
      _ tag: XMLNode, _ place: ForeignContent.Place, to supplement: inout Supplement
    ) throws(CalqueError) {
      let start = stream.element(of: tag)
      if XLIFF12.isPartOfOther(start.name.namespace) {
        reading.tally.add(
          "<\(start.name.local.prefix(60))> of another tool has no place", at: "line \(start.place.line)")
        return try stream.skip()
      }
      var builder = XLIFF12.foreignBuilder(start.name)
      try builder.add(start, from: stream)
      supplement.take(builder, of: start.name, place, &reading.tally, line: start.place.line)
    }

    /// A unit that a group makes: its id, its position where units are kept, and whether the group says its limits.
    private struct OpenUnit {
      let id: String
      let position: Int
      let hasLimits: Bool
    }

    /// An open group: the unit that it makes, if it is one of ours, or its place among the document's groups once it has one.
    private struct OpenGroup {
      var id: String?
      /// What it is (`restype`).
      var type: String?
      var unit: OpenUnit?
      var index: Int?
      var supplement = Supplement()
      var notes: [String] = []
    }

    /// Puts the open groups among the document's.
    ///
    /// - Returns: the place of the innermost one.
    private static func keep(_ groups: inout [OpenGroup], in document: inout BilingualDocument) -> Int? {
      var parent: Int?
      for position in groups.indices where groups[position].unit == nil {
        if groups[position].index == nil {
          if let type = groups[position].type {
            groups[position].supplement.foreign.insert(
              ForeignContent(.xliff1, .inside, .attribute(ForeignAttribute("restype", type))), at: 0)
          }
          let group = groups[position]
          groups[position].index = document.groups.count
          document.groups.append(
            .init(id: group.id ?? "", parent: parent, notes: group.notes, supplement: group.supplement))
        }
        parent = groups[position].index
      }
      return parent
    }

    /// Adds what came after the first unit of a group, which has its place already.
    private static func keepLate(_ group: OpenGroup, in document: inout BilingualDocument) {
      guard let index = group.index, let last = group.supplement.foreign.last else { return }
      document.groups[index].supplement.foreign.append(last)
    }

    private mutating func add(
      _ node: XMLNode, to document: inout BilingualDocument, in group: OpenUnit?, number: Int,
      _ ids: inout Identifiers, inside place: Int?
    ) throws(CalqueError) {
      let name = node[Word.id] ?? "r\(number)"
      var unitReader = UnitReader(
        stream: stream, wantsPlaces: reading.wantsPlaces, comments: comments, carries: carries)
      let unitID = group?.id ?? ids.unit(name)
      var rows = try unitReader.rows(node, name: name, unitID: unitID)
      reading.unitCount += 1
      reading.tally.merge(unitReader.tally)
      reading.warnings.merge(unitReader.warnings)
      var renamed: [String: String] = [:]
      for index in rows.indices {
        let id = ids.row(rows[index].id, in: name)
        if !unitReader.supplement.isEmpty { renamed[rows[index].id] = id }
        rows[index].id = id
      }
      if !renamed.isEmpty { unitReader.supplement.renameRows(renamed) }
      if reading.wantsPlaces { reading.places += rowPlaces(stream.tree(of: node), rows, unitReader.codePlaces) }
      if document.targetLanguage == .undetermined, let tag = unitReader.targetTag {
        document.targetLanguage = (try? LanguageTag(tag)) ?? .undetermined
      }
      guard reading.taker.keepsUnits else { return try reading.taker.take(rows, of: document) }
      if let group {
        if document.units[group.position].segments.isEmpty {
          document.units[group.position].segments = rows
        } else {
          document.units[group.position].segments += rows
        }
        if !unitReader.supplement.isEmpty || document.units[group.position].hasSupplement {
          merge(unitReader.supplement, into: &document.units[group.position], of: group, rows.count)
        }
      } else {
        let isKept = node.run(Word.translate).map { $0 == "no" } ?? false
        var unit = BilingualDocument.Unit(id: unitID, kind: isKept ? .code : .paragraph, segments: rows)
        unit.group = place
        if !unitReader.supplement.isEmpty { unit.supplement = unitReader.supplement }
        document.units.append(unit)
      }
    }

    /// Adds what a part of a unit says; limits on one part of several are no limits of the whole.
    private mutating func merge(
      _ supplement: Supplement, into unit: inout BilingualDocument.Unit, of group: OpenUnit, _ rowCount: Int
    ) {
      var merged = unit.supplement
      merged.foreign += supplement.foreign
      if !group.hasLimits {
        merged.limits += supplement.limits
        if unit.segments.count > rowCount, !merged.limits.isEmpty {
          reading.tally.add("limits of length on parts of a unit have no place", at: "unit \(unit.id)")
          merged.limits = []
        }
      }
      unit.supplement = merged
    }

    private func rowPlaces(_ tree: XMLTree, _ rows: [BilingualSegment], _ codes: [CodePlace]) -> [RowPlace] {
      let core = tree.name.namespace
      guard let source = tree.first("source", in: core) else { return [] }
      let target = tree.first("target", in: core)
      let marks = tree.first("seg-source", in: core).map { UnitReader.marks(in: $0) } ?? []
      guard marks.count == rows.count, !marks.isEmpty else {
        return rows.prefix(1).map {
          RowPlace(
            document: reading.documentNumber, row: $0.id, unit: tree, source: source, target: target,
            targetText: $0.target, codes: codes, isOurs: false)
        }
      }
      let answers = target.map { UnitReader.marks(in: $0) } ?? []
      return zip(rows, marks).map { row, mark in
        RowPlace(
          document: reading.documentNumber, row: row.id, unit: tree, mid: mark["mid"], source: mark,
          target: answers.last { $0["mid"] == mark["mid"] }, wholeTarget: target, targetText: row.target, codes: codes,
          isOurs: false)
      }
    }
  }

  /// Keeps ids unique where a file does not.
  private struct Identifiers {
    private var units = NameSet()
    private var rows = NameSet()

    mutating func unit(_ id: String) -> String { Self.take(id, &units) }
    mutating func row(_ id: String, in unit: String) -> String { Self.take(id, &rows) }

    private static func take(_ id: String, _ used: inout NameSet) -> String {
      if used.insert(id) { return id }
      var candidate = id + "-2"
      var number = 3
      while !used.insert(candidate) {
        candidate = "\(id)-\(number)"
        number += 1
      }
      return candidate
    }
  }
}

extension RowProperties {
  /// What Calque wrote as contexts; nil for the contexts of another tool.
  init?(contexts group: XMLNode) {
    guard let purpose = group.run(XLIFF12.Word.purpose), purpose.equals(XLIFF12.contextPurpose) else { return nil }
    self.init()
    for context in group.elements {
      guard let type = context.run(XLIFF12.Word.contextType), type.starts(with: "x-calque-") else { continue }
      add(type.string(from: XLIFF12.contextPrefix.utf8.count), context.text)
    }
  }
}
