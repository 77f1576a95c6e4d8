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
    /// What the root says beside, for each document.
    private var rootSupplement = Supplement()
    private var supplements: SupplementReader {
      SupplementReader(stream: stream, carries: reading.taker.keepsUnits)
    }

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
      if reading.taker.keepsUnits { supplements.takeUnknown(root, .root, to: &rootSupplement) }
      var documents: [BilingualDocument] = []
      while let child = try stream.nextTag() {
        if child.isNamed(Word.file) {
          let document = try document(child)
          if reading.taker.keepsUnits { documents.append(document) } else { try reading.taker.end(document) }
        } else {
          reading.tally.add(
            "<\(stream.name(of: child).local.prefix(60))> has no place", at: "line \(child.place.line)")
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
      document.supplement = rootSupplement
      supplements.take(
        attributesOf: file, at: .inside, to: &document.supplement, &reading.tally, where: "line \(file.place.line)")
      if reading.taker.keepsUnits {
        document.supplement.keepFileID(file[Word.id])
        document.supplement.keepUsage(of: file)
      }
      // The file and each open group.
      var scopes = [Scope(isTranslated: file.run(Word.translate).map { !($0 == "no") } ?? true)]
      while true {
        guard let tag = try stream.nextTag() else {
          settle(&scopes, in: &document)
          scopes.removeLast()
          if scopes.isEmpty { return document.withoutEmptyGroup() }
          continue
        }
        switch tag.name(in: Word.self) {
        case .unit:
          let node = try stream.whole()
          settle(&scopes, in: &document)
          let scope = scopes[scopes.count - 1]
          let reader = UnitReader(
            stream: stream, isOurs: isOurs, isTranslated: scope.isTranslated, wantsPlaces: reading.wantsPlaces,
            supplements: supplements, profile: scope.profile)
          var codes: [CodePlace] = []
          var unit = BilingualDocument.Unit(id: "", segments: [])
          try reader.read(node, into: &unit, &reading.tally, &reading.warnings, codes: &codes)
          guard unitIDs.insert(unit.id) else {
            throw stream.error(
              .malformed, "two units have the id \(unit.id.prefix(60)) (XLIFF 2.1, 4.3.1.21)", at: node.place)
          }
          unit.group = scope.group
          var renamed: [String: String] = [:]
          for index in unit.segments.indices where !rowIDs.insert(unit.segments[index].id) {
            let old = unit.segments[index].id
            unit.segments[index].id = unique(old, in: unit.id, &rowIDs)
            if unit.hasSupplement { renamed[old] = unit.segments[index].id }
          }
          if !renamed.isEmpty { unit.supplement.renameRows(renamed) }
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
          settle(&scopes, in: &document)
          let outer = scopes[scopes.count - 1]
          var scope = Scope(
            isTranslated: tag.run(Word.translate).map { !($0 == "no") } ?? outer.isTranslated, profile: outer.profile)
          var supplement = Supplement()
          supplements.take(
            attributesOf: tag, at: .inside, to: &supplement, &reading.tally, where: "line \(tag.place.line)")
          if reading.taker.keepsUnits {
            supplement.keepUsage(of: tag)
            scope.group = document.groups.count
            document.groups.append(.init(id: tag[Word.id] ?? "", parent: outer.group, supplement: supplement))
          }
          scopes.append(scope)
        case .notes where !reading.taker.keepsUnits: try stream.skip()
        case .notes:
          for note in try stream.whole().elements {
            document.add(
              note: note.text, toGroup: scopes[scopes.count - 1].group
            ) { supplement in
              supplements.take(
                note: note, category: note[Word.category] ?? "", isOurs: false, to: &supplement, &reading.tally,
                where: "line \(note.place.line)")
            }
          }
        case .metadata:
          let node = try stream.whole()
          let own = MetadataGroup.all(in: node).first { $0.category == XLIFF2.Category.document }
          if let own {
            isOurs = true
            document.format = own.properties["format"] ?? ""
            document.ruleSet = own.properties["rule-set"] ?? ""
          }
          document.change(scopes[scopes.count - 1].group) {
            supplements.take(
              metadata: node, to: &$0, &reading.tally, telling: "metadata on files and groups has no place",
              at: "line \(node.place.line)")
          }
        case .skeleton:
          guard reading.taker.keepsUnits else {
            reading.tally.add("the skeleton is not read", at: "line \(tag.place.line)")
            try stream.skip()
            continue
          }
          let element = stream.element(of: tag)
          if let skeleton = try ForeignElement.reading(element, from: stream, core: element.name.namespace) {
            document.supplement.foreign.append(ForeignContent(.xliff2, .skeleton, .element(skeleton)))
          } else {
            tellTooLarge(element)
          }
        default:
          let name = stream.name(of: tag)
          guard reading.taker.keepsUnits, !name.namespace.hasPrefix(XLIFF2.coreNamespacePrefix) else {
            reading.tally.add(
              "<\(name.local.prefix(60))> on files and groups has no place", at: "line \(tag.place.line)")
            try stream.skip()
            continue
          }
          let group = scopes[scopes.count - 1].group
          if SupplementReader.isUnderstood(name) {
            let node = try stream.whole()
            document.change(group) { supplements.take(element: node, to: &$0, &reading.tally) }
            continue
          }
          let start = stream.element(of: tag)
          if let element = try ForeignElement.reading(start, from: stream) {
            document.change(group) { $0.foreign.append(ForeignContent(.xliff2, .inside, .element(element))) }
          } else {
            tellTooLarge(start)
          }
        }
      }
    }

    private mutating func tellTooLarge(_ element: XMLElement) {
      reading.tally.add(
        "<\(element.name.local.prefix(60))> is larger than 64 MiB and was left out", at: "line \(element.place.line)")
    }

    /// A file or an open group.
    private struct Scope {
      /// Whether it is to be translated.
      var isTranslated: Bool
      /// The group, by its place; nil for the file.
      var group: Int?
      /// The profile of lengths in force around it, and in it once it is settled.
      var profile = LengthProfile()
      /// Whether its own restrictions are understood: they stand before the profile that explains them.
      var isSettled = false
    }

    /// Understands the restrictions of the innermost scope before its first unit or group, or at its end.
    private func settle(_ scopes: inout [Scope], in document: inout BilingualDocument) {
      let last = scopes.count - 1
      guard !scopes[last].isSettled, reading.taker.keepsUnits else { return }
      scopes[last].isSettled = true
      let outer = scopes[last].profile
      var inner = outer
      document.change(scopes[last].group) { inner = SupplementReader.settle(&$0, in: outer) }
      scopes[last].profile = inner
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

extension BilingualDocument {
  /// Changes the supplement of a group, or that of the whole.
  fileprivate mutating func change(_ group: Int?, _ body: (inout Supplement) -> Void) {
    if let group { body(&groups[group].supplement) } else { body(&supplement) }
  }

  fileprivate mutating func add(note: String, toGroup group: Int?, _ body: (inout Supplement) -> Void) {
    if let group { groups[group].notes.append(note) } else { notes.append(note) }
    change(group, body)
  }

  /// The document without the group that stands in a file without units.
  fileprivate consuming func withoutEmptyGroup() -> BilingualDocument {
    if units.isEmpty, groups == [Group(id: XLIFF2.emptyGroupID)] { groups = [] }
    return self
  }
}
