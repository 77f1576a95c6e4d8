import Bitext

/// What Calque knows of the sentences of a language: its data files, read.
final class LanguageRules: Sendable {
  /// The version of the built-in rules and data; raised with every change that moves a break.
  static let version = 1

  let language: String
  let abbreviations: AbbreviationTable
  /// Whether the language has abbreviations of its own: without them, a stop before a lower-case word tells nothing.
  let hasAbbreviations: Bool
  /// Words that begin sentences.
  let starters: WordTable<Bool>
  /// Words of saying after a closing quotation mark, by their first word.
  let speech: WordTable<Bool>
  /// Capitalised words that go on after an abbreviation of type `capital`.
  let companions: WordTable<Bool>
  let profile: LanguageProfile
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
    var speech = WordTable<Bool>()
    Self.forEachLine(data.speech) { speech.update($0, initial: true) }
    self.speech = speech
    var companions = WordTable<Bool>()
    Self.forEachLine(data.companions) { companions.update($0, initial: true) }
    self.companions = companions
    profile = LanguageProfile(language: language)
    startersFile = "starters.\(language).txt"
    speechFile = "speech.\(language).txt"
  }

  /// Whether the word at an offset may follow an abbreviation of time in its sentence although it has a capital: `7 a.m.
  /// Eastern time`, `8 p.m. Monday`.
  func isCompanion(_ offset: Int, _ reader: SiteReader) -> Bool {
    companions.find(offset..<reader.wordEnd(offset), in: reader.text) != nil
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
