import Bitext
import UnicodeText

/// Links between the vocabularies of two texts before they are aligned: from the lexicon, from equal and like words, from
/// numbers by value and number words.
enum PriorLinks {
  /// Weights as pseudo-counts; a dictionary entry has 1.
  private static let equalNumber: Float = 5
  private static let equalLongWord: Float = 2
  private static let equalShortWord: Float = 0.4
  private static let equalLetter: Float = 0.1
  private static let numberWord: Float = 2
  /// The likeness from which two words count as cognates, and what full likeness beyond it weighs.
  private static let cognateLikeness: Float = 0.7
  private static let cognateWeight: Float = 3
  /// A bucket of the cognate search is cut off here, so that time stays linear in the vocabulary.
  private static let longestBucket = 400

  static func make(source: SideText, target: SideText, lexicon: BilingualLexicon) -> [JointLink] {
    var joint: [JointLink] = []
    addLexicon(lexicon, source, target, &joint)
    let keys = (cognateKeys(source, target), cognateKeys(target, source))
    addEqual(source, target, keys.0, keys.1, &joint)
    addCognates(source, target, keys.0, keys.1, &joint)
    addNumberWords(source, target, &joint)
    return merged(joint)
  }

  /// Sorts, and sums the weights of equal pairs.
  static func merged(_ links: [JointLink]) -> [JointLink] {
    var result: [JointLink] = []
    result.reserveCapacity(links.count)
    for link in links.sorted(by: { ($0.source, $0.target, $0.weight) < ($1.source, $1.target, $1.weight) }) {
      if let last = result.last, last.source == link.source, last.target == link.target {
        result[result.count - 1].weight += link.weight
      } else {
        result.append(link)
      }
    }
    return result
  }

  /// Sums two lists that are sorted, each pair once.
  static func merged(_ first: [JointLink], _ second: [JointLink]) -> [JointLink] {
    var result: [JointLink] = []
    result.reserveCapacity(first.count + second.count)
    var place = 0
    for link in first {
      while place < second.count, second[place] < link {
        result.append(second[place])
        place += 1
      }
      result.append(link)
      if place < second.count, second[place].source == link.source, second[place].target == link.target {
        result[result.count - 1].weight += second[place].weight
        place += 1
      }
    }
    result += second[place...]
    return result
  }

  private static func addLexicon(
    _ lexicon: BilingualLexicon, _ source: SideText, _ target: SideText, _ joint: inout [JointLink]
  ) {
    guard !lexicon.isEmpty else { return }
    // Which words of the target each stem of the lexicon stands for, its own first.
    var places = [[(word: Int32, share: Float)]](repeating: [], count: Int(lexicon.targetIndex.count))
    for (word, relatives) in known(target, lexicon.targetIndex) {
      for relative in relatives { places[Int(relative.number)].append((word, relative.share)) }
    }
    for (word, relatives) in known(source, lexicon.sourceIndex) {
      for relative in relatives where Int(relative.number) < lexicon.links.count {
        for link in lexicon.links[Int(relative.number)] {
          for place in places[Int(link.target)] {
            let share = relative.share * place.share
            joint.append(JointLink(source: word, target: place.word, weight: link.weight * share))
          }
        }
      }
    }
  }

  /// The words of a text with the stems of the lexicon that stand for them: their own, or else those of relatives.
  private static func known(
    _ side: SideText, _ index: BilingualLexicon.Index
  ) -> [(word: Int32, relatives: [BilingualLexicon.Index.Relative])] {
    side.vocabulary.enumerated().compactMap { word, stem in
      if side.isNumber[word] { return nil }
      if let number = index.numbers[stem] { return (Int32(word), [.init(number: number, share: 1)]) }
      let relatives = index.relatives(of: stem, language: side.language.language)
      return relatives.isEmpty ? nil : (Int32(word), relatives)
    }
  }

  /// The words without accents; words of another script than Latin are transliterated when the scripts differ.
  private static func cognateKeys(_ side: SideText, _ other: SideText) -> [[UInt8]] {
    let scripts = script(of: side) == script(of: other)
    let transliteration = try? Transliteration(scripts ? "Latin-ASCII" : "Any-Latin; Latin-ASCII; Lower")
    return side.vocabulary.map { word in
      word.isASCII ? Array(word.utf8) : Array((transliteration?.apply(to: word) ?? word).utf8)
    }
  }

  private static func script(of side: SideText) -> Int? {
    side.vocabulary.lazy.compactMap { word in
      word.unicodeScalars.first.flatMap { $0.properties.isAlphabetic ? $0.scriptCode : nil }
    }.first
  }

  private static func addEqual(
    _ source: SideText, _ target: SideText, _ sourceKeys: [[UInt8]], _ targetKeys: [[UInt8]],
    _ joint: inout [JointLink]
  ) {
    var byKey: [[UInt8]: [Int32]] = [:]
    for (word, key) in targetKeys.enumerated() { byKey[key, default: []].append(Int32(word)) }
    for (word, key) in sourceKeys.enumerated() {
      for match in byKey[key] ?? [] where source.isNumber[word] == target.isNumber[Int(match)] {
        let weight: Float =
          if source.isNumber[word] { equalNumber } else if key.count >= 4 { equalLongWord } else if key.count >= 2 {
            equalShortWord
          } else { equalLetter }
        joint.append(JointLink(source: Int32(word), target: match, weight: weight))
      }
    }
  }

  private static func addCognates(
    _ source: SideText, _ target: SideText, _ sourceKeys: [[UInt8]], _ targetKeys: [[UInt8]],
    _ joint: inout [JointLink]
  ) {
    let prefix = max(source.vocabulary.count, target.vocabulary.count) > 6000 ? 3 : 2
    var buckets: [Int: [Int32]] = [:]
    func bucket(_ key: [UInt8]) -> Int { key.prefix(prefix).reduce(0) { $0 << 8 | Int($1) } }
    for (word, key) in targetKeys.enumerated() where key.count >= 4 && !target.isNumber[word] {
      let place = bucket(key)
      if buckets[place, default: []].count < longestBucket { buckets[place, default: []].append(Int32(word)) }
    }
    for (word, key) in sourceKeys.enumerated() where key.count >= 4 && !source.isNumber[word] {
      for candidate in buckets[bucket(key)] ?? [] {
        let other = targetKeys[Int(candidate)]
        guard abs(other.count - key.count) <= 3, other != key else { continue }
        let likeness = 2 * Float(commonSubsequence(key, other)) / Float(key.count + other.count)
        guard likeness >= cognateLikeness else { continue }
        let weight = (likeness - cognateLikeness + 0.05) * cognateWeight
        joint.append(JointLink(source: Int32(word), target: candidate, weight: weight))
      }
    }
  }

  /// The length of the longest common subsequence of two words; 30 letters of each are looked at.
  private static func commonSubsequence(_ first: [UInt8], _ second: [UInt8]) -> Int {
    let columns = min(second.count, 30)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: columns + 1) { row in
      row.initialize(repeating: 0)
      for letter in first.prefix(30) {
        var diagonal: UInt8 = 0
        for column in 0..<columns {
          let above = row[column + 1]
          row[column + 1] = letter == second[column] ? diagonal + 1 : max(above, row[column])
          diagonal = above
        }
      }
      return Int(row[columns])
    }
  }

  private static let englishOrdinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
  ]

  /// Number words such as "seven" against 7, from the languages' own spelling rules (CLDR).
  private static func addNumberWords(_ source: SideText, _ target: SideText, _ joint: inout [JointLink]) {
    for (side, other, isSource) in [(source, target, true), (target, source, false)] {
      var digits: [String: Int32] = [:]
      for (word, text) in other.vocabulary.enumerated() where other.isNumber[word] { digits[text] = Int32(word) }
      guard !digits.isEmpty, let speller = try? NumberFormat(.spellOut, language: side.language.language) else {
        continue
      }
      var stems = WordStems(language: side.language)
      var words: [String: Int32] = [:]
      for (word, text) in side.vocabulary.enumerated() where !side.isNumber[word] { words[text] = Int32(word) }
      if side.language.language == "en" {
        for (index, ordinal) in englishOrdinals.enumerated() {
          guard let digit = digits["\(index + 1)"], let word = words[stems.stem(ordinal)] else { continue }
          joint.append(
            JointLink(source: isSource ? word : digit, target: isSource ? digit : word, weight: numberWord))
        }
      }
      for value in Array(2...20) + [30, 40, 50, 60, 70, 80, 90, 100, 1000] {
        guard let digit = digits["\(value)"], let spelled = try? speller.string(Double(value)),
          let word = words[stems.stem(spelled.normalized(.nfkcCaseFold))]
        else { continue }
        joint.append(
          JointLink(source: isSource ? word : digit, target: isSource ? digit : word, weight: numberWord))
      }
    }
  }
}
