import XMLText

extension XLIFF12 {
  /// The names of XLIFF 1.2 that its reader knows; a capital letter stands for a hyphen and the small letter.
  enum Word: Int32, XMLVocabulary {
    case other
    // Inline elements, which tools write in namespaces of their own as well.
    case x, ph, g, bx, bpt, ex, ept, it, mrk, sub
    // Other elements.
    case xliff, file, header, body, group, contextGroup, context, transUnit, note, source, target, segSource, altTrans
    // Attributes.
    case id, original, sourceLanguage, targetLanguage, datatype, from, translate, approved, state, mid, mtype, purpose
    case contextType, rid, ctype, equivText, clone, pos, comment, maxwidth, maxbytes, minwidth, matchQuality, origin
    case conf, percent, restype, stateQualifier, version
    /// `xml:lang` and `xml:space`.
    case xmlLang, xmlSpace
    /// Trados Studio's `sdl:seg-defs`, and where it keeps comments: `sdl:doc-info` with `sdl:cmt-def`, named by `sdl:cid`.
    case segDefs, docInfo, commentDefinition, commentReference
    /// memoQ's `mq:status`, and where it keeps comments: `mq:comments` with `mq:comment`.
    case memoQStatus, memoQComments, memoQComment

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.spelling, $0) })

    private var spelling: String {
      "\(self)".reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
    }

    static func word(for name: XMLName) -> Word {
      switch name.namespace {
      case XMLName.xmlNamespace:
        return name.local == "lang" ? .xmlLang : name.local == "space" ? .xmlSpace : .other
      case XLIFF12.sdlNamespace:
        switch name.local {
        case "seg-defs": return .segDefs
        case "doc-info": return .docInfo
        case "cmt-def": return .commentDefinition
        case "cid": return .commentReference
        default: return .other
        }
      case XLIFF12.memoQNamespace:
        switch name.local {
        case "status": return .memoQStatus
        case "comments": return .memoQComments
        case "comment": return .memoQComment
        default: break
        }
      default: break
      }
      guard let word = byName[name.local], word.rawValue < xmlLang.rawValue else { return .other }
      return XLIFF12.isCore(name) || word.rawValue <= sub.rawValue ? word : .other
    }
  }
}
