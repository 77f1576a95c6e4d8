public import Bitext
import XMLText

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
    let stream = XMLStream(bytes, file: file)
    var reader = Reader(stream: stream)
    let documents = try reader.read()
    return InterchangeReading(
      documents, losses: reader.tally.lines, warnings: stream.warnings + reader.warnings.lines)
  }

  /// Where the rows of a file stand, for updates in place.
  static func rowPlaces(_ bytes: [UInt8], file: String) throws(CalqueError) -> [RowPlace] {
    var reader = Reader(stream: XMLStream(bytes, file: file))
    reader.wantsPlaces = true
    _ = try reader.read()
    return reader.places
  }

  private struct Reader {
    let stream: XMLStream
    var tally = Tally()
    var warnings = Tally()
    /// Whether the places of rows are wanted.
    var wantsPlaces = false
    /// Where the rows stand.
    private(set) var places: [RowPlace] = []
    private var documentNumber = -1

    init(stream: XMLStream) { self.stream = stream }

    mutating func read() throws(CalqueError) -> [BilingualDocument] {
      guard let root = try stream.nextChild() else {
        throw CalqueError(.malformed, "the file is empty", at: .init(file: stream.file))
      }
      guard root.name.local == "xliff", XLIFF12.isCore(root.name) else {
        throw stream.error(
          .malformed, "this is \(root.name.description.prefix(120)) and not XLIFF 1", at: root.place)
      }
      var documents: [BilingualDocument] = []
      while let child = try stream.nextChild() {
        if child.name.local == "file", XLIFF12.isCore(child.name) {
          documents.append(try document(child))
        } else {
          try stream.skip()
        }
      }
      while try stream.next() != nil {}
      return documents
    }

    private func language(_ text: String, _ place: XMLPlace) throws(CalqueError) -> LanguageTag {
      do { return try LanguageTag(text) } catch { throw stream.error(.language, error.message, at: place) }
    }

    // MARK: - Files

    private mutating func document(_ file: XMLElement) throws(CalqueError) -> BilingualDocument {
      documentNumber += 1
      var document = BilingualDocument(
        name: file["original"] ?? "", sourceLanguage: .undetermined, targetLanguage: .undetermined, units: [])
      if let source = file["source-language"], !source.isEmpty {
        document.sourceLanguage = try language(source, file.place)
      } else {
        warnings.add("a <file> has no source-language (XLIFF 1.2, 2.2)", at: "line \(file.place.line)")
      }
      let target = file["target-language"] ?? ""
      if !target.isEmpty { document.targetLanguage = try language(target, file.place) }
      document.format = file["datatype"].map { $0.hasPrefix("x-") ? String($0.dropFirst(2)) : $0 } ?? ""
      // The open groups: the id, and the position of the unit that it makes, if it is one of ours.
      var groups: [(id: String?, unit: Int?)] = []
      var isInBody = false
      var ids = Identifiers()
      while let event = try stream.next() {
        switch event {
        case .end:
          if !groups.isEmpty {
            groups.removeLast()
          } else if isInBody {
            isInBody = false
          } else {
            return document
          }
        case .start(let child):
          guard XLIFF12.isCore(child.name) else {
            tally.add("<\(child.name.local.prefix(60))> of another tool has no place", at: "line \(child.place.line)")
            try stream.skip()
            continue
          }
          switch child.name.local {
          case "header": read(header: try stream.tree(from: child), into: &document)
          case "body": isInBody = true
          case "group": groups.append((child["id"], nil))
          case "context-group" where !groups.isEmpty:
            let contexts = RowProperties(contexts: try stream.tree(from: child))
            if let contexts, groups[groups.count - 1].unit == nil {
              groups[groups.count - 1].unit = document.units.count
              document.units.append(
                .init(
                  id: ids.unit(contexts["id"] ?? groups.last?.id ?? "u\(document.units.count + 1)"),
                  kind: contexts["kind"].flatMap(BlockKind.init(fileName:)) ?? .paragraph,
                  role: contexts["role"].flatMap(ArticleRole.init(rawValue:)) ?? .body, segments: []))
            }
          case "trans-unit":
            let tree = try stream.tree(from: child)
            try add(tree, to: &document, group: groups.last?.unit, &ids)
          case "note":
            document.notes.append(try stream.tree(from: child).text)
          default:
            tally.add("<\(child.name.local.prefix(60))> has no place", at: "line \(child.place.line)")
            try stream.skip()
          }
        default: continue
        }
      }
      return document
    }

    private mutating func read(header: XMLTree, into document: inout BilingualDocument) {
      for child in header.elements {
        if child.name.local == "note", XLIFF12.isCore(child.name) {
          switch child["from"] {
          case XLIFF12.noteSource + "format": document.format = child.text
          case XLIFF12.noteSource + "rule-set": document.ruleSet = child.text
          default: document.notes.append(child.text)
          }
        } else {
          tally.add(
            "<\(child.name.local.prefix(60))> of the header has no place", at: "line \(child.element.place.line)")
        }
      }
    }

    private mutating func add(
      _ tree: XMLTree, to document: inout BilingualDocument, group: Int?, _ ids: inout Identifiers
    ) throws(CalqueError) {
      let name = tree["id"] ?? "r\(document.units.count + 1)"
      var unitReader = UnitReader(stream: stream)
      let unitID = group.map { document.units[$0].id } ?? ids.unit(name)
      var rows = try unitReader.rows(tree, name: name, unitID: unitID)
      tally.merge(unitReader.tally)
      warnings.merge(unitReader.warnings)
      for index in rows.indices { rows[index].id = ids.row(rows[index].id, in: name) }
      if wantsPlaces { places += rowPlaces(tree, rows, unitReader.codePlaces) }
      if let language = unitReader.targetLanguage, document.targetLanguage == .undetermined {
        document.targetLanguage = language
      }
      if let group {
        document.units[group].segments += rows
      } else {
        document.units.append(.init(id: unitID, kind: tree["translate"] == "no" ? .code : .paragraph, segments: rows))
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
            document: documentNumber, row: $0.id, unit: tree, source: source, target: target, codes: codes,
            isOurs: false)
        }
      }
      let answers = target.map { UnitReader.marks(in: $0) } ?? []
      return zip(rows, marks).map { row, mark in
        RowPlace(
          document: documentNumber, row: row.id, unit: tree, mid: mark["mid"], source: mark,
          target: answers.last { $0["mid"] == mark["mid"] }, wholeTarget: target, codes: codes, isOurs: false)
      }
    }
  }

  /// Keeps ids unique where a file does not.
  private struct Identifiers {
    private var units: Set<String> = []
    private var rows: Set<String> = []

    mutating func unit(_ id: String) -> String { Self.take(id, &units) }
    mutating func row(_ id: String, in unit: String) -> String { Self.take(id, &rows) }

    private static func take(_ id: String, _ used: inout Set<String>) -> String {
      var candidate = id
      var number = 2
      while !used.insert(candidate).inserted {
        candidate = "\(id)-\(number)"
        number += 1
      }
      return candidate
    }
  }
}

extension RowProperties {
  /// What Calque wrote as contexts; nil for the contexts of another tool.
  init?(contexts group: XMLTree) {
    guard group["purpose"] == XLIFF12.contextPurpose else { return nil }
    self.init(
      entries: group.elements.compactMap { context in
        guard let type = context["context-type"], type.hasPrefix(XLIFF12.contextPrefix) else { return nil }
        return Entry(name: String(type.dropFirst(XLIFF12.contextPrefix.count)), value: context.text)
      })
  }
}
