import Bitext
import UnicodeText

extension BilingualLexicon {
  /// The longest entry that is taken, in words of one side; longer ones are sentences, to be learnt from instead.
  static let longestEntry = 6

  /// Adds entries of a dictionary or glossary.
  ///
  /// Each word of an entry's source is linked to each word of its target; they share the entry's weight.
  /// - Parameters:
  ///   - pairs: base forms; case, apostrophes and inflection are folded.
  ///   - weight: pseudo-count of an entry: 1 for a general dictionary, more for a glossary made for the text.
  /// - Complexity: O(words of the entries).
  public mutating func add(pairs: [(source: String, target: String)], weight: Double) {
    guard weight > 0, weight.isFinite else { return }
    var sourceWords = EntryWords(language: source)
    var targetWords = EntryWords(language: target)
    for pair in pairs {
      let left = sourceWords.stems(of: pair.source)
      let right = targetWords.stems(of: pair.target)
      add(left, right, weight: Float(weight))
    }
  }

  mutating func add(_ left: [String], _ right: [String], weight: Float) {
    guard !left.isEmpty, !right.isEmpty, left.count <= Self.longestEntry, right.count <= Self.longestEntry else {
      return
    }
    let share = weight / Float(max(left.count, right.count))
    for word in left {
      for other in right { add(word, other, weight: share) }
    }
  }
}

/// Cuts dictionary entries into stems: at spaces, hyphens and apostrophes, without ICU's word rules where a script
/// separates words by spaces.
struct EntryWords: ~Copyable {
  private var stems: WordStems
  private let needsWordRules: Bool
  private let language: LanguageTag

  init(language: LanguageTag) {
    stems = WordStems(language: language)
    self.language = language
    needsWordRules = ["zh", "ja", "th", "lo", "km", "my"].contains(language.language)
  }

  /// Words that only mark what part of speech an entry is, or join its words; an entry of nothing else keeps them.
  private static let markers: [String: Set<String>] = [
    "fr": ["l", "le", "la", "les", "un", "une", "des", "d", "de", "du", "se", "s", "à", "au"],
    "en": ["the", "a", "an", "to", "of"],
    "de": ["der", "die", "das", "ein", "eine", "sich", "von", "zu"],
    "es": ["el", "la", "los", "las", "un", "una", "de", "del"],
    "it": ["il", "lo", "la", "i", "gli", "le", "un", "una", "l", "d", "di", "del"],
  ]

  /// The stems of an entry; articles and particles beside other words are left out.
  mutating func stems(of entry: String) -> [String] {
    let words = words(of: entry)
    guard words.count > 1, let markers = Self.markers[language.language] else { return words }
    let content = words.filter { !markers.contains($0) }
    return content.isEmpty ? words : content
  }

  private mutating func words(of entry: String) -> [String] {
    let folded = entry.isLowerASCII ? entry : entry.normalized(.nfkcCaseFold)
    var result: [String] = []
    if needsWordRules {
      guard let splitter = try? WordSplitter(language: language.language),
        let words = try? splitter.words(in: folded)
      else { return [] }
      let bytes = Array(folded.utf8)
      return words.map { stems.stem(String(decoding: bytes[$0.range], as: UTF8.self)) }
    }
    var word: [UInt8] = []
    let bytes = Array(folded.utf8)
    var index = 0
    while index <= bytes.count {
      var width = 0
      if index < bytes.count {
        switch bytes[index] {
        case 0x20, 0x27, 0x2D, 0x2F, 0x2C, 0x28, 0x29, 0x2E, 0x21, 0x3F: width = 1
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80: width = 3
        default: break
        }
      }
      if index == bytes.count || width > 0 {
        if !word.isEmpty { result.append(stems.stem(String(decoding: word, as: UTF8.self))) }
        word.removeAll(keepingCapacity: true)
        index += max(width, 1)
      } else {
        word.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}

extension String {
  /// Whether case folding and normalisation would leave it as it is, as far as a glance at the bytes tells.
  fileprivate var isLowerASCII: Bool { utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } }
}
