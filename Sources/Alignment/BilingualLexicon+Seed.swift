public import Bitext

extension BilingualLexicon {
  /// The French–English lexicon that is part of the program, in either direction; some common words between German and
  /// either of them; empty for other pairs of languages.
  ///
  /// It is read once in a process.
  /// - Throws: `CalqueError` with code `.defect` when the embedded lexicon is damaged.
  public static func seed(source: LanguageTag, target: LanguageTag) throws(CalqueError) -> BilingualLexicon {
    guard hasSeed(source: source, target: target) else { return commonGerman(source: source, target: target) }
    guard !frenchEnglish.isEmpty else { throw CalqueError(.defect, "the embedded lexicon cannot be read") }
    return (source.language == "fr" ? frenchEnglish : englishFrench).renamed(source: source, target: target)
  }

  /// Whether a lexicon that knows most words of two languages is part of the program.
  public static func hasSeed(source: LanguageTag, target: LanguageTag) -> Bool {
    Set([source.language, target.language]) == ["fr", "en"]
  }

  /// The weight of an embedded entry's rendering, shared among its words.
  private static let seedWeight: Float = 1

  private static let frenchEnglish: BilingualLexicon = {
    var lexicon = BilingualLexicon(source: .french, target: .english)
    var frenchWords = EntryWords(language: .french)
    var englishWords = EntryWords(language: .english)
    SeedLexicon.frenchEnglish.withUTF8Buffer { text in
      for line in text.split(separator: UInt8(ascii: "\n")) {
        guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { continue }
        let headword = frenchWords.stems(of: String(decoding: line[..<tab], as: UTF8.self))
        for rendering in line[(tab + 1)...].split(separator: UInt8(ascii: ";")) {
          let english = englishWords.stems(of: String(decoding: rendering, as: UTF8.self))
          lexicon.add(headword, english, weight: seedWeight)
        }
      }
    }
    return lexicon
  }()

  private static let englishFrench = frenchEnglish.mirrored

  /// The common words between German and French or English, in either direction; empty for other pairs.
  private static func commonGerman(source: LanguageTag, target: LanguageTag) -> BilingualLexicon {
    if target.language == "de", source.language != "de" {
      return commonGerman(source: target, target: source).mirrored
    }
    var lexicon = BilingualLexicon(source: source, target: target)
    let columns = ["fr": 1, "en": 2]
    guard source.language == "de", let column = columns[target.language] else { return lexicon }
    var germanWords = EntryWords(language: source)
    var otherWords = EntryWords(language: target)
    SeedLexicon.commonGerman.withUTF8Buffer { text in
      for line in text.split(separator: UInt8(ascii: "\n")) {
        let fields = line.split(separator: UInt8(ascii: "\t"))
        guard fields.count > column else { continue }
        let headword = germanWords.stems(of: String(decoding: fields[0], as: UTF8.self))
        for rendering in fields[column].split(separator: UInt8(ascii: ";")) {
          let others = otherWords.stems(of: String(decoding: rendering, as: UTF8.self))
          lexicon.add(headword, others, weight: seedWeight)
        }
      }
    }
    return lexicon
  }

  /// The same links under tags that may carry a region.
  private func renamed(source: LanguageTag, target: LanguageTag) -> BilingualLexicon {
    var result = BilingualLexicon(source: source, target: target)
    result.sourceIndex = sourceIndex
    result.targetIndex = targetIndex
    result.links = links
    return result
  }
}
