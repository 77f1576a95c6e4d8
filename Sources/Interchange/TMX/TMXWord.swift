import XMLText

extension TMX {
  /// The names of TMX 1.4b; each is spelled as its case.
  enum Word: Int32, XMLVocabulary {
    case other
    // Elements.
    case tmx, header, body, tu, tuv, seg, note, prop, bpt, ept, it, ph, ut, hi, sub
    // Attributes.
    case tuid, creationdate, creationid, changedate, changeid, srclang, creationtool, creationtoolversion, usagecount
    case lastusagedate, lang, type, i, x, pos, version
    /// `xml:lang`.
    case xmlLang

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

    static func word(for name: XMLName) -> Word {
      if name.namespace == XMLName.xmlNamespace { return name.local == "lang" ? .xmlLang : .other }
      guard let word = byName[name.local], word != .xmlLang else { return .other }
      // Elements may stand in a namespace, attributes may not.
      return name.namespace.isEmpty || word.rawValue <= sub.rawValue ? word : .other
    }
  }
}
