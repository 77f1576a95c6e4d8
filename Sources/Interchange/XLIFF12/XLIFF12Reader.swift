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

    init(_ reading: DocumentReading) { self.reading = reading }

    mutating func documents() throws(CalqueError) -> [BilingualDocument] {
      _ = try reading.root(of: "XLIFF 1", in: XLIFF12.isCore)
      var documents: [BilingualDocument] = []
      while let child = try stream.nextTag() {
        if child.isNamed(Word.docInfo) { readComments(try stream.whole()) }
        guard child.isNamed(Word.file) else {
          if !child.isNamed(Word.docInfo) { try stream.skip() }
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
      reading.tally.addUnknownAttributes(of: file, in: stream, as: Word.self, at: "line \(place.line)")
      if let source = file[Word.sourceLanguage], !source.isEmpty {
        document.sourceLanguage = try reading.language(source, place)
      } else {
        reading.warnings.add("a <file> has no source-language (XLIFF 1.2, 2.2)", at: "line \(place.line)")
      }
      let target = file[Word.targetLanguage] ?? ""
      if !target.isEmpty { document.targetLanguage = try reading.language(target, place) }
      document.format = file[Word.datatype].map { $0.hasPrefix("x-") ? String($0.dropFirst(2)) : $0 } ?? ""
      // The open groups: the id, and the unit that it makes, if it is one of ours.
      var groups: [(id: String?, unit: OpenUnit?)] = []
      var isInBody = false
      var ids = Identifiers()
      var units = 0
      while true {
        guard let tag = try stream.nextTag() else {
          if !groups.isEmpty {
            groups.removeLast()
          } else if isInBody {
            isInBody = false
          } else {
            return document
          }
          continue
        }
        switch tag.name(in: Word.self) {
        case .transUnit:
          try add(try stream.whole(), to: &document, group: groups.last?.unit, number: units + 1, &ids)
          if groups.last?.unit == nil { units += 1 }
        case .group:
          reading.tally.addUnknownAttributes(of: tag, in: stream, as: Word.self, at: "line \(tag.place.line)")
          groups.append((tag[Word.id], nil))
        case .contextGroup where !groups.isEmpty:
          let contexts = RowProperties(contexts: try stream.whole())
          if let contexts, groups[groups.count - 1].unit == nil {
            units += 1
            let id = ids.unit(contexts["id"] ?? groups.last?.id ?? "u\(units)")
            groups[groups.count - 1].unit = OpenUnit(id: id, position: document.units.count)
            guard reading.taker.keepsUnits else { continue }
            document.units.append(
              .init(
                id: id, kind: contexts["kind"].flatMap(BlockKind.init(fileName:)) ?? .paragraph,
                role: contexts["role"].flatMap(ArticleRole.init(rawValue:)) ?? .body,
                layout: contexts["layout"].map(BlockLayout.init(fileText:)) ?? .init(), segments: []))
          }
        case .header: try readHeader(into: &document)
        case .body: isInBody = true
        case .note where !reading.taker.keepsUnits: try stream.skip()
        case .note: document.notes.append(try stream.whole().text)
        default:
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
          reading.tally.add(
            "<\(stream.name(of: child).local.prefix(60))> of the header has no place", at: "line \(child.place.line)")
          try stream.skip()
          continue
        }
        let note = try stream.whole()
        switch note[Word.from] {
        case XLIFF12.noteSource + "format": document.format = note.text
        case XLIFF12.noteSource + "rule-set": document.ruleSet = note.text
        default: if reading.taker.keepsUnits { document.notes.append(note.text) }
        }
      }
    }

    /// A unit that a group makes: its id, and its position where units are kept.
    private struct OpenUnit {
      let id: String
      let position: Int
    }

    private mutating func add(
      _ node: XMLNode, to document: inout BilingualDocument, group: OpenUnit?, number: Int, _ ids: inout Identifiers
    ) throws(CalqueError) {
      let name = node[Word.id] ?? "r\(number)"
      var unitReader = UnitReader(stream: stream, wantsPlaces: reading.wantsPlaces, comments: comments)
      let unitID = group?.id ?? ids.unit(name)
      var rows = try unitReader.rows(node, name: name, unitID: unitID)
      reading.unitCount += 1
      reading.tally.merge(unitReader.tally)
      reading.warnings.merge(unitReader.warnings)
      for index in rows.indices { rows[index].id = ids.row(rows[index].id, in: name) }
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
      } else {
        let isKept = node.run(Word.translate).map { $0 == "no" } ?? false
        document.units.append(.init(id: unitID, kind: isKept ? .code : .paragraph, segments: rows))
      }
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
