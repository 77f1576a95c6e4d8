public import Bitext
public import XMLText

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
    try Reader.read(bytes, file: file)
  }

  /// Reads XLIFF 2 unit by unit, in bounded memory; notes on files are passed over.
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
    typealias Word = XLIFF2.Word
    private(set) var reading: DocumentReading
    private var stream: XMLStream { reading.stream }
    private var sourceLanguage = LanguageTag.undetermined
    private var targetLanguage = LanguageTag.undetermined

    init(_ reading: DocumentReading) { self.reading = reading }

    mutating func documents() throws(CalqueError) -> [BilingualDocument] {
      let root = try reading.root(of: "XLIFF 2") { $0.namespace.hasPrefix(XLIFF2.coreNamespacePrefix) }
      guard let source = root["srcLang"] else {
        throw stream.error(.malformed, "<xliff> has no srcLang (XLIFF 2.1, 4.2.2.1)", at: root.place)
      }
      if source.isEmpty {
        reading.warnings.add("srcLang is empty")
      } else {
        sourceLanguage = try reading.language(source, root.place)
      }
      if let target = root["trgLang"], !target.isEmpty { targetLanguage = try reading.language(target, root.place) }
      var documents: [BilingualDocument] = []
      while let child = try stream.nextTag() {
        if child.isNamed(Word.file) {
          let document = try document(child)
          if reading.taker.keepsUnits { documents.append(document) } else { try reading.taker.end(document) }
        } else {
          try stream.skip()
        }
      }
      try stream.finish()
      return documents
    }

    // MARK: - Files

    private mutating func document(_ file: XMLNode) throws(CalqueError) -> BilingualDocument {
      reading.documentNumber += 1
      var document = BilingualDocument(
        name: file[Word.original] ?? "", sourceLanguage: sourceLanguage, targetLanguage: targetLanguage, units: [])
      var isOurs = false
      var unitIDs = NameSet()
      var rowIDs = NameSet()
      reading.tally.addUnknownAttributes(of: file, in: stream, as: Word.self, at: "line \(file.place.line)")
      // For the file and each open group, whether it is to be translated.
      var translates = [file.run(Word.translate).map { !($0 == "no") } ?? true]
      while true {
        guard let tag = try stream.nextTag() else {
          translates.removeLast()
          if translates.isEmpty { return document }
          continue
        }
        switch tag.name(in: Word.self) {
        case .unit:
          let node = try stream.whole()
          let reader = UnitReader(
            stream: stream, isOurs: isOurs, isTranslated: translates.last ?? true, wantsPlaces: reading.wantsPlaces)
          var codes: [CodePlace] = []
          var unit = BilingualDocument.Unit(id: "", segments: [])
          try reader.read(node, into: &unit, &reading.tally, &reading.warnings, codes: &codes)
          guard unitIDs.insert(unit.id) else {
            throw stream.error(
              .malformed, "two units have the id \(unit.id.prefix(60)) (XLIFF 2.1, 4.3.1.21)", at: node.place)
          }
          for index in unit.segments.indices where !rowIDs.insert(unit.segments[index].id) {
            unit.segments[index].id = unique(unit.segments[index].id, in: unit.id, &rowIDs)
          }
          if reading.wantsPlaces {
            reading.places += rowPlaces(stream.tree(of: node), unit.segments, codes, isOurs: isOurs)
          }
          reading.unitCount += 1
          if reading.taker.keepsUnits {
            document.units.append(consume unit)
          } else {
            try reading.taker.take(unit.segments, of: document)
          }
        case .group:
          reading.tally.addUnknownAttributes(of: tag, in: stream, as: Word.self, at: "line \(tag.place.line)")
          translates.append(tag.run(Word.translate).map { !($0 == "no") } ?? translates.last ?? true)
        case .notes where !reading.taker.keepsUnits: try stream.skip()
        case .notes: document.notes += try stream.whole().elements.map(\.text)
        case .metadata:
          let node = try stream.whole()
          let groups = MetadataGroup.all(in: node)
          if let own = groups.first(where: { $0.category == XLIFF2.Category.document }) {
            isOurs = true
            document.format = own.properties["format"] ?? ""
            document.ruleSet = own.properties["rule-set"] ?? ""
          }
          for group in groups where group.category != XLIFF2.Category.document {
            reading.tally.add("metadata on files and groups has no place", at: "line \(node.place.line)")
          }
        case .skeleton:
          reading.tally.add("the skeleton is not read", at: "line \(tag.place.line)")
          try stream.skip()
        default:
          reading.tally.add(
            "<\(stream.name(of: tag).local.prefix(60))> on files and groups has no place", at: "line \(tag.place.line)")
          try stream.skip()
        }
      }
    }

    private func rowPlaces(
      _ tree: XMLTree, _ rows: [BilingualSegment], _ codes: [CodePlace], isOurs: Bool
    ) -> [RowPlace] {
      let core = tree.name.namespace
      return zip(rows, tree.elements("segment", in: core)).compactMap { row, segment in
        guard let source = segment.first("source", in: core) else { return nil }
        return RowPlace(
          document: reading.documentNumber, row: row.id, unit: tree, segment: segment, source: source,
          target: segment.first("target", in: core), codes: codes, isOurs: isOurs)
      }
    }

    /// Segment ids are unique in a unit only; rows need ids that are unique in the document.
    private func unique(_ id: String, in unit: String, _ used: inout NameSet) -> String {
      var candidate = "\(unit).\(id)"
      var number = 2
      while !used.insert(candidate) {
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
    static func all(in metadata: XMLNode) -> [MetadataGroup] {
      var result: [MetadataGroup] = []
      collect(metadata, into: &result)
      return result
    }

    private static func collect(_ node: XMLNode, into result: inout [MetadataGroup]) {
      for group in node.elements where group.isNamed(Word.metaGroup) {
        var properties = RowProperties()
        for meta in group.elements where meta.isNamed(Word.meta) {
          properties.add(meta[Word.type] ?? "", meta.text)
        }
        result.append(MetadataGroup(category: group[Word.category] ?? "", properties: properties))
        collect(group, into: &result)
      }
    }
  }
}
