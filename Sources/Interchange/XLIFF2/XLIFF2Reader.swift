public import Bitext
import XMLText

extension XLIFF2 {
  /// Reads XLIFF 2.0, 2.1 or 2.2: a document for each `file`.
  ///
  /// - Parameters:
  ///   - bytes: the file, in any encoding that it declares.
  ///   - file: its name for messages.
  /// - Returns: the documents; what they have no place for; what is odd about the file.
  /// - Throws: `CalqueError` of `XMLStream`; `.malformed` with the place for what XLIFF 2 forbids and a document cannot
  ///   hold; `.language`; `.limit`.
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
    /// Whether the places of rows are wanted.
    var wantsPlaces = false
    /// Where the rows stand.
    private(set) var places: [RowPlace] = []
    private var documentNumber = -1
    var tally = Tally()
    var warnings = Tally()
    private var sourceLanguage = LanguageTag.undetermined
    private var targetLanguage = LanguageTag.undetermined

    init(stream: XMLStream) { self.stream = stream }

    mutating func read() throws(CalqueError) -> [BilingualDocument] {
      guard let root = try stream.nextChild() else {
        throw CalqueError(.malformed, "the file is empty", at: .init(file: stream.file))
      }
      guard root.name.local == "xliff", root.name.namespace.hasPrefix(XLIFF2.coreNamespacePrefix) else {
        throw stream.error(
          .malformed, "this is \(root.name.description.prefix(120)) and not XLIFF 2", at: root.place)
      }
      guard let source = root["srcLang"] else {
        throw stream.error(.malformed, "<xliff> has no srcLang (XLIFF 2.1, 4.2.2.1)", at: root.place)
      }
      if source.isEmpty {
        warnings.add("srcLang is empty")
      } else {
        sourceLanguage = try language(source, root.place)
      }
      if let target = root["trgLang"], !target.isEmpty { targetLanguage = try language(target, root.place) }
      var documents: [BilingualDocument] = []
      while let child = try stream.nextChild() {
        if isCore(child.name, "file") { documents.append(try document(child)) } else { try stream.skip() }
      }
      while try stream.next() != nil {}
      return documents
    }

    private func language(_ text: String, _ place: XMLPlace) throws(CalqueError) -> LanguageTag {
      do { return try LanguageTag(text) } catch { throw stream.error(.language, error.message, at: place) }
    }

    private func isCore(_ name: XMLName, _ local: String) -> Bool {
      name.local == local && name.namespace.hasPrefix(XLIFF2.coreNamespacePrefix)
    }

    // MARK: - Files

    private mutating func document(_ file: XMLElement) throws(CalqueError) -> BilingualDocument {
      documentNumber += 1
      var document = BilingualDocument(
        name: file["original"] ?? "", sourceLanguage: sourceLanguage, targetLanguage: targetLanguage, units: [])
      var isOurs = false
      var unitIDs: Set<String> = []
      var rowIDs: Set<String> = []
      var openGroups = 0
      while let event = try stream.next() {
        switch event {
        case .end:
          guard openGroups > 0 else { return document }
          openGroups -= 1
        case .start(let child):
          if isCore(child.name, "unit") {
            let tree = try stream.tree(from: child)
            var codes: [CodePlace] = []
            var unit = try UnitReader(stream: stream, isOurs: isOurs).unit(tree, &tally, &warnings, codes: &codes)
            guard unitIDs.insert(unit.id).inserted else {
              throw stream.error(
                .malformed, "two units have the id \(unit.id.prefix(60)) (XLIFF 2.1, 4.3.1.21)", at: child.place)
            }
            for index in unit.segments.indices {
              unit.segments[index].id = unique(unit.segments[index].id, in: unit.id, &rowIDs)
            }
            if wantsPlaces { places += rowPlaces(tree, unit.segments, codes, isOurs: isOurs) }
            document.units.append(unit)
          } else if isCore(child.name, "group") {
            openGroups += 1
          } else if isCore(child.name, "notes") {
            document.notes += try stream.tree(from: child).elements.map(\.text)
          } else if child.name.local == "metadata", child.name.namespace == XLIFF2.metadataNamespace {
            let groups = MetadataGroup.all(in: try stream.tree(from: child))
            if let own = groups.first(where: { $0.category == XLIFF2.Category.document }) {
              isOurs = true
              document.format = own.properties["format"] ?? ""
              document.ruleSet = own.properties["rule-set"] ?? ""
            }
            for group in groups where group.category != XLIFF2.Category.document {
              tally.add("metadata on files and groups has no place", at: "line \(child.place.line)")
              _ = group
            }
          } else {
            if isCore(child.name, "skeleton") {
              tally.add("the skeleton is not read", at: "line \(child.place.line)")
            } else {
              tally.add(
                "<\(child.name.local.prefix(60))> on files and groups has no place", at: "line \(child.place.line)")
            }
            try stream.skip()
          }
        default: continue
        }
      }
      return document
    }

    private func rowPlaces(
      _ tree: XMLTree, _ rows: [BilingualSegment], _ codes: [CodePlace], isOurs: Bool
    ) -> [RowPlace] {
      let core = tree.name.namespace
      return zip(rows, tree.elements("segment", in: core)).compactMap { row, segment in
        guard let source = segment.first("source", in: core) else { return nil }
        return RowPlace(
          document: documentNumber, row: row.id, unit: tree, segment: segment, source: source,
          target: segment.first("target", in: core), codes: codes, isOurs: isOurs)
      }
    }

    /// Segment ids are unique in a unit only; rows need ids that are unique in the document.
    private func unique(_ id: String, in unit: String, _ used: inout Set<String>) -> String {
      if used.insert(id).inserted { return id }
      var candidate = "\(unit).\(id)"
      var number = 2
      while !used.insert(candidate).inserted {
        candidate = "\(unit).\(id).\(number)"
        number += 1
      }
      return candidate
    }
  }

  /// A group of metadata with its flat values.
  struct MetadataGroup {
    var category: String
    var properties: RowProperties

    /// The groups of a `metadata` element, nested ones included.
    static func all(in metadata: XMLTree) -> [MetadataGroup] {
      metadata.elements("metaGroup", in: XLIFF2.metadataNamespace).flatMap { group in
        let entries = group.elements("meta", in: XLIFF2.metadataNamespace).map {
          RowProperties.Entry(name: $0["type"] ?? "", value: $0.text)
        }
        return [MetadataGroup(category: group["category"] ?? "", properties: RowProperties(entries: entries))]
          + all(in: group)
      }
    }
  }
}
