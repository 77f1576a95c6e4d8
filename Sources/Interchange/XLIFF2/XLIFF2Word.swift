import XMLText

extension XLIFF2 {
  /// The names of XLIFF 2 that its reader knows; each is spelled as its case.
  enum Word: Int32, XMLVocabulary {
    case other
    // Elements of the core.
    case xliff, file, unit, group, notes, note, skeleton, originalData, data, segment, ignorable, source, target
    case cp, ph, pc, sc, ec, mrk, sm, em
    // Elements of the modules for metadata and for translation candidates.
    case metadata, metaGroup, meta, matches, match
    // Attributes.
    case id, translate, srcLang, trgLang, original, hex, type, subType, dataRef, dataRefStart, dataRefEnd
    case equiv, equivStart, equivEnd, canCopy, canDelete, canReorder, startRef, subFlows, subFlowsStart
    case state, subState, order, category, ref, matchQuality, similarity, origin, isolated, version
    /// `xml:space` and `xml:lang`.
    case xmlSpace, xmlLang
    // Elements and attributes of the module for glossaries.
    case glossary, glossEntry, term, translation, definition
    /// The attribute `source` of terms.
    case termSource
    // Attributes of the module for plural, gender and select.
    case `switch`, `case`

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

    static func word(for name: XMLName) -> Word {
      if name.namespace == XMLName.xmlNamespace {
        return name.local == "space" ? .xmlSpace : name.local == "lang" ? .xmlLang : .other
      }
      if name.namespace.isEmpty, name.local == "source" { return .termSource }
      guard let word = byName[name.local] else { return .other }
      let belongs =
        switch word {
        case .other: false
        case .xliff ... .em: name.namespace.hasPrefix(XLIFF2.coreNamespacePrefix)
        case .metadata ... .meta: name.namespace == XLIFF2.metadataNamespace
        case .matches, .match: name.namespace == XLIFF2.matchesNamespace
        case .glossary ... .definition: name.namespace == XLIFF2.glossaryNamespace
        case .xmlSpace, .xmlLang, .termSource: false
        case .switch, .case: name.namespace == XLIFF2.variantNamespace
        default: name.namespace.isEmpty
        }
      return belongs ? word : .other
    }

    /// Whether it is an element of the core.
    var isCore: Bool { (Word.xliff.rawValue...Word.em.rawValue).contains(rawValue) }
  }
}

extension XLIFF2.Word: Comparable {
  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
