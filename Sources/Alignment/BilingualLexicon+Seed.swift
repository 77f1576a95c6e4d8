public import Bitext

extension BilingualLexicon {
  /// The lexicon between two of French, English and German that is part of the program, in either direction; empty for
  /// other pairs of languages.
  ///
  /// Each is read once in a process.
  /// - Throws: `CalqueError` with code `.defect` when the embedded lexicon is damaged.
  public static func seed(source: LanguageTag, target: LanguageTag) throws(CalqueError) -> BilingualLexicon {
    guard hasSeed(source: source, target: target) else { return BilingualLexicon(source: source, target: target) }
    let lexicon =
      switch (source.language, target.language) {
      case ("fr", "en"): frenchEnglish
      case ("en", "fr"): englishFrench
      case ("de", "fr"): germanFrench
      case ("fr", "de"): frenchGerman
      case ("de", _): germanEnglish
      default: englishGerman
      }
    guard !lexicon.isEmpty else { throw CalqueError(.defect, "the embedded lexicon cannot be read") }
    return lexicon.renamed(source: source, target: target)
  }

  /// Whether a lexicon of two languages is part of the program.
  public static func hasSeed(source: LanguageTag, target: LanguageTag) -> Bool {
    source.language != target.language
      && Set([source.language, target.language]).isSubset(of: ["fr", "en", "de"])
  }

  /// The weight of an embedded entry's rendering, shared among its words.
  private static let seedWeight: Float = 1

  private static let frenchEnglish = read(
    SeedLexicon.frenchEnglish, column: 1, BilingualLexicon(source: .french, target: .english))
  private static let englishFrench = frenchEnglish.mirrored

  private static let germanFrench = readGerman(column: 1, target: .french)
  private static let frenchGerman = germanFrench.mirrored
  private static let germanEnglish = readGerman(column: 2, target: .english)
  private static let englishGerman = germanEnglish.mirrored

  private static func readGerman(column: Int, target: LanguageTag) -> BilingualLexicon {
    guard let german = try? LanguageTag("de") else { return BilingualLexicon(source: target, target: target) }
    return read(SeedLexicon.german, column: column, BilingualLexicon(source: german, target: target))
  }

  /// Adds a table: a line is a headword and columns of renderings, which semicolons separate.
  private static func read(_ table: StaticString, column: Int, _ empty: BilingualLexicon) -> BilingualLexicon {
    var lexicon = empty
    var sourceWords = EntryWords(language: empty.source)
    var targetWords = EntryWords(language: empty.target)
    table.withUTF8Buffer { text in
      for line in text.split(separator: UInt8(ascii: "\n")) {
        let fields = line.split(separator: UInt8(ascii: "\t"))
        guard fields.count > column else { continue }
        let headword = sourceWords.stems(of: String(decoding: fields[0], as: UTF8.self))
        for rendering in fields[column].split(separator: UInt8(ascii: ";")) {
          lexicon.add(headword, targetWords.stems(of: String(decoding: rendering, as: UTF8.self)), weight: seedWeight)
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
