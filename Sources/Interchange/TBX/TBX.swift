/// TermBase eXchange: writes version 3 (ISO 30042:2019, dialects TBX-Core, TBX-Min and TBX-Basic) in both styles
/// and TBX-Basic of version 2 (ISO 30042:2008, `martif`), and reads all of them.
///
/// What a dialect has no data category for stands in notes of the form `calque: NAME VALUE`, and is read back from them:
/// `status forbidden` (TBX has deprecated only), `matching exact`, `part-of-speech …` and `gender …` outside the pick
/// lists, `untranslatable yes`, and `id …` for ids that XML does not allow. Subject fields and definitions have no such note:
/// where the dialect has no place for them, the losses say so.
public enum TBX {
  /// How data categories are written.
  public enum Style: String, Hashable, Sendable, CaseIterable {
    /// As attributes: `<termNote type="partOfSpeech">`.
    case attributes = "dca"
    /// As elements: `<min:partOfSpeech>`.
    case elements = "dct"
    /// As attributes, in a file of version 2 (ISO 30042:2008), which is TBX-Basic whatever the dialect.
    case martif
  }

  /// Which data categories there are.
  public enum Dialect: String, Hashable, Sendable, CaseIterable {
    /// None but notes.
    case core = "TBX-Core"
    /// Subject field, status and part of speech, as far as Calque has them.
    case min = "TBX-Min"
    /// Definition and gender as well.
    case basic = "TBX-Basic"

    /// The name on the command line: `core`, `min`, `basic`.
    public var shortName: String { String(rawValue.dropFirst(4)).lowercased() }
  }

  static let namespace = "urn:iso:std:iso:30042:ed-2"
  static let minNamespace = "http://www.tbxinfo.net/ns/min"
  static let basicNamespace = "http://www.tbxinfo.net/ns/basic"
  /// What the header says of a file's origin.
  static let sourceDescription = "Calque"
  static let notePrefix = "calque: "

  static let partsOfSpeech: Set<String> = ["noun", "verb", "adjective", "adverb", "other"]
  static let genders = [("m", "masculine"), ("f", "feminine"), ("n", "neuter")]
}
