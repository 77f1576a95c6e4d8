import Bitext
import Project

/// Texts to fill a memory of any size with, and questions to ask it.
struct MemoryTexts {
  private let pairs: [(source: String, target: String)]
  private let words: [String]
  let from: LanguageTag
  let to: LanguageTag

  /// Takes texts from a table `source<TAB>target`.
  init(table path: String, from: LanguageTag, to: LanguageTag) throws {
    self.init(
      try Self.rows(path).compactMap { $0.count > 1 ? (String($0[0]), String($0[1])) : nil }, from: from, to: to)
  }

  /// Takes texts from the gold alignments of the samples.
  init(samples: Samples) {
    self.init(
      samples.pairs.flatMap(\.gold).filter { !$0.source.isEmpty && !$0.target.isEmpty }.map {
        ($0.source.joined(separator: " "), $0.target.joined(separator: " "))
      }, from: .french, to: .english)
  }

  private init(_ pairs: [(source: String, target: String)], from: LanguageTag, to: LanguageTag) {
    self.pairs = pairs
    self.from = from
    self.to = to
    words = pairs.prefix(50_000).flatMap { $0.source.split(separator: " ") }.filter { $0.allSatisfy(\.isLetter) }
      .map(String.init)
  }

  /// The rows of a table, empty lines left out.
  static func rows(_ path: String) throws -> [[Substring]] {
    String(decoding: try FileSystem.read(path), as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }

  /// The unit with a number: first the texts as they are, then copies in each of which one word is another.
  func unit(_ number: Int) -> TranslationUnit {
    var (source, target) = pairs[number % pairs.count]
    if number >= pairs.count {
      var generator = Sequence(seed: UInt64(number))
      var parts = source.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      let place = generator.next(parts.count)
      parts[place] = words[generator.next(words.count)]
      source = parts.joined(separator: " ")
      target += " \(number)"
    }
    return TranslationUnit(
      variants: [
        .init(language: from, content: InlineText(source)), .init(language: to, content: InlineText(target)),
      ], provenance: Provenance(origin: .human, article: "bench"))
  }

  /// Questions: texts of the memory with a word exchanged, those of `path` (second column) when it is given.
  func questions(_ count: Int, table path: String?) throws -> [String] {
    if let path { return try Self.rows(path).filter { $0.count > 1 }.map { String($0[1]) } }
    return (0..<count).map { number in
      var generator = Sequence(seed: UInt64(number) &+ 1 << 40)
      var parts = pairs[generator.next(pairs.count)].source.split(separator: " ").map(String.init)
      if !parts.isEmpty { parts[generator.next(parts.count)] = words[generator.next(words.count)] }
      return parts.joined(separator: " ")
    }
  }

  /// Numbers that look like chance and are the same in each run (SplitMix64, Steele, Lea & Flood 2014).
  private struct Sequence {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(_ bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((value ^ (value >> 31)) % UInt64(max(1, bound)))
    }
  }
}
