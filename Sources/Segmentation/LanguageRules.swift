import Bitext

/// What Calque knows of the sentences of a language: its data files, read.
final class LanguageRules: Sendable {
  /// The version of the built-in rules and data; raised with every change that moves a break.
  static let version = 2

  let language: String
  let abbreviations: AbbreviationTable
  /// Whether the language has abbreviations of its own: without them, a stop before a lower-case word tells nothing.
  let hasAbbreviations: Bool
  /// Words that begin sentences.
  let starters: WordTable<Bool>
  /// Common nouns and adverbs that languages with few capitals capitalise at the beginning of a sentence only; a word in
  /// lower case must follow, so that titles such as `U.S. Stocks Fall` stay whole.
  let nouns: WordTable<Bool>
  /// Words with which a sentence begins and hardly goes on, in lower case: starters without prepositions.
  let lowerStarters: WordTable<Bool>
  /// Words of saying after a closing quotation mark, by their first word.
  let speech: WordTable<Bool>
  /// Capitalised words that go on after an abbreviation of type `capital`.
  let companions: WordTable<Bool>
  /// Words that close a letter: `Best regards`.
  let closings: WordTable<Bool>
  /// Words that begin a phrase of time before its sentence, such as `At 5 a.m.` before `Mr. Smith left`.
  let introducers: WordTable<Bool>
  /// Words before a single letter that labels: `plan B`, `vitamine C`.
  let labels: WordTable<Bool>
  /// Words behind which no sentence ends: a capital and a stop after them are an initial.
  let connectors: WordTable<Bool>
  let profile: LanguageProfile
  /// Bytes that the scanner looks at closely.
  let interestingBytes: [Bool]
  /// The names of the files of starters and words of saying.
  let startersFile: String
  let speechFile: String

  init(_ tag: LanguageTag, own: [Abbreviation]) throws(CalqueError) {
    language = tag.language
    let data = SegmentationData(language: language)
    let builtIn = try Abbreviation.parse(
      contentsOf: String(decoding: data.abbreviations, as: UTF8.self), file: "abbreviations.\(language).tsv")
    hasAbbreviations = !builtIn.isEmpty
    let shared = try Abbreviation.parse(
      contentsOf: String(decoding: PackageResources.abbreviations_mul_tsv, as: UTF8.self), file: "abbreviations.mul.tsv"
    )
    abbreviations = AbbreviationTable(own: own, builtIn: builtIn, shared: language == "en" ? [] : shared)
    var starters = WordTable<Bool>()
    Self.forEachLine(data.starters) { starters.update($0, initial: true) }
    // English words begin the sentences of English passages, which occur everywhere.
    Self.forEachLine(PackageResources.starters_en_txt) { starters.update($0, initial: true) }
    self.starters = starters
    var nouns = WordTable<Bool>()
    Self.forEachLine(data.nouns) { nouns.update($0, initial: true) }
    // As with starters, but not where every noun has a capital and tells nothing.
    if !LanguageProfile(language: language).capitalisesNouns {
      Self.forEachLine(PackageResources.nouns_en_txt) { nouns.update($0, initial: true) }
    }
    self.nouns = nouns
    var speech = WordTable<Bool>()
    Self.forEachLine(data.speech) { speech.update($0, initial: true) }
    self.speech = speech
    var companions = WordTable<Bool>()
    Self.forEachLine(data.companions) { companions.update($0, initial: true) }
    self.companions = companions
    var closings = WordTable<Bool>()
    Self.forEachLine(data.closings) { closings.update($0, initial: true) }
    self.closings = closings
    var introducers = WordTable<Bool>()
    Self.forEachLine(data.introducers) { introducers.update($0, initial: true) }
    Self.forEachLine(PackageResources.introducers_en_txt) { introducers.update($0, initial: true) }
    self.introducers = introducers
    var lowerStarters = WordTable<Bool>()
    Self.forEachLine(data.starters) { line in
      guard introducers.find(String(decoding: line, as: UTF8.self)) == nil else { return }
      lowerStarters.update(Array(String(decoding: line, as: UTF8.self).lowercased().utf8), initial: true)
    }
    self.lowerStarters = lowerStarters
    var labels = WordTable<Bool>()
    Self.forEachLine(data.labels) { labels.update($0, initial: true) }
    self.labels = labels
    var connectors = WordTable<Bool>()
    Self.forEachLine(data.connectors) { connectors.update($0, initial: true) }
    self.connectors = connectors
    profile = LanguageProfile(language: language)
    interestingBytes = Self.interestingBytes()
    startersFile = "starters.\(language).txt"
    speechFile = "speech.\(language).txt"
  }

  /// Whether the word at an offset may follow an abbreviation of time in its sentence although it has a capital: `7 a.m.
  /// Eastern time`, `8 p.m. Monday`.
  func isCompanion(_ offset: Int, _ reader: borrowing SiteReader) -> Bool {
    companions.find(offset..<reader.wordEnd(offset), in: reader.text) != nil
  }

  private static func interestingBytes() -> [Bool] {
    var result = [Bool](repeating: false, count: 256)
    // Terminators, line breaks, opening brackets, and signs that structure text.
    for byte in Array(".!?\n\r([:;*=_~#".utf8) { result[Int(byte)] = true }
    // The lead bytes of all terminators, opening marks and bullets beyond ASCII; what follows decides.
    for byte in [0xC2, 0xD6, 0xD8, 0xDB, 0xDC, 0xDF, 0xE0, 0xE1, 0xE2, 0xE3, 0xEA, 0xEF, 0xF0] { result[byte] = true }
    return result
  }

  private static func forEachLine(_ data: [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
    for line in data.split(separator: 0x0A) where line.first != 0x23 {
      var line = line
      while line.last == 0x20 || line.last == 0x0D { line.removeLast() }
      guard !line.isEmpty else { continue }
      body(line)
      // A text may have U+0027 where the file has U+2019.
      let straight = straightened(line)
      if straight.count != line.count { body(straight[...]) }
    }
  }

  /// The bytes with U+2019 written as U+0027.
  static func straightened(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == 0xE2, index + 2 < bytes.endIndex, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
        result.append(0x27)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
