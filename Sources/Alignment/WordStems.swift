import Bitext
import UnicodeText

/// Turns words of one language into the keys under which the lexicon and the texts meet: folded, with one spelling for
/// British and American English, stemmed by Snowball where it knows the language.
///
/// Not to be shared between threads.
struct WordStems: ~Copyable {
  private let stemmer: Stemmer?
  private let isEnglish: Bool
  private let language: String
  private var known: [String: String] = [:]

  /// Scalars kept of a word in a language that has no stemmer: a crude stem, better than full forms for matching.
  private static let crudeStemLength = 6

  init(language: LanguageTag) {
    self.language = language.language
    stemmer = Stemmer(language: language.language)
    isEnglish = language.language == "en"
  }

  /// The key of a word that is folded already (NFKC case folding).
  mutating func stem(_ word: String) -> String {
    if let found = known[word] { return found }
    let result = makeStem(word)
    known[word] = result
    return result
  }

  private func makeStem(_ word: String) -> String {
    if word.utf8.count > 60 { return String(word.prefix(20)) }
    let spelled = isEnglish ? Self.americanSpelling(word) : word
    if stemmer != nil {
      let stemmed = stemmer?.stem(spelled) ?? spelled
      return stemmed.isEmpty ? spelled : stemmed
    }
    guard spelled.utf8.count > Self.crudeStemLength else { return spelled }
    return String(String.UnicodeScalarView(spelled.unicodeScalars.prefix(Self.crudeStemLength)))
  }

  /// British spellings written the American way, so that both meet: `-our-`, `-ise`, `-isation`, `-yse`, `-tre`.
  static func americanSpelling(_ word: String) -> String {
    var bytes = Array(word.utf8)
    guard bytes.count >= 5 else { return word }
    func endsWith(_ suffix: StaticString) -> Bool {
      let count = suffix.utf8CodeUnitCount
      guard bytes.count > count else { return false }
      for index in 0..<count where bytes[bytes.count - count + index] != suffix.utf8Start[index] { return false }
      return true
    }
    let letterZ = UInt8(ascii: "z")
    if bytes.count >= 6 {
      for (suffix, back) in [("ise", 2), ("ised", 3), ("ises", 3), ("ising", 4), ("yse", 2), ("ysed", 3)] as [(_, Int)]
      where word.hasSuffix(suffix) { bytes[bytes.count - back] = letterZ }
      if let place = Self.firstIndex(of: Array("isation".utf8), in: bytes) { bytes[place + 1] = letterZ }
      if let place = Self.firstIndex(of: Array("our".utf8), in: bytes), place >= 2 { bytes.remove(at: place + 1) }
    }
    if endsWith("tre") { bytes.replaceSubrange((bytes.count - 2)..., with: Array("er".utf8)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func firstIndex(of pattern: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= pattern.count else { return nil }
    return (0...(bytes.count - pattern.count)).first { start in
      pattern.indices.allSatisfy { bytes[start + $0] == pattern[$0] }
    }
  }
}
