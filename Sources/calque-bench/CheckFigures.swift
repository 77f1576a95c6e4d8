import Bitext
import Checks
import Project
import Terminology

/// Quality and speed of the checks.
///
/// Quality on the gold pairs, which a careful translator wrote: findings there are false alarms, nearly all; and on the same
/// pairs with one fault put into each, check by check. Speed with glossaries of 100 and of 10,000 concepts.
enum CheckFigures {
  static func measure(_ samples: Samples) throws -> [Figure] {
    let checker = try samples.project.checker(from: .french, to: .english, profile: .standard)
    let pairs = samples.pairs.flatMap(\.gold).filter { !$0.source.isEmpty && !$0.target.isEmpty }.map {
      (source: $0.source.joined(separator: " "), target: $0.target.joined(separator: " "))
    }
    let rows = pairs.map { (InlineText($0.source), InlineText($0.target)) }
    var flagged = 0
    let seconds = try Stopwatch.median {
      flagged = 0
      for (source, target) in rows where try !checker.check(source: source, target: target).isEmpty { flagged += 1 }
    }
    var figures = [Figure("checks", "clean pairs with a finding", Double(flagged) / Double(rows.count), "")]
    for fault in SeededFault.allCases {
      let seeded = pairs.enumerated().compactMap { index, pair in
        fault.target(of: pair.source, pair.target, number: index).map { (pair.source, $0) }
      }
      guard seeded.count >= 5 else { continue }
      let found = try seeded.count { source, target in
        try checker.check(source: InlineText(source), target: InlineText(target)).contains { $0.check == fault.check }
      }
      figures.append(
        Figure(
          "checks", "found: \(fault.rawValue) (\(seeded.count) pairs)", Double(found) / Double(seeded.count), ""))
    }
    figures.append(Figure("checks", "all checks, 387 concepts", Double(rows.count) / seconds, "pairs/s"))
    return figures + (try terminology(pairs))
  }

  /// Terms looked for in the gold pairs with glossaries of unlike size.
  private static func terminology(_ pairs: [(source: String, target: String)]) throws -> [Figure] {
    var times: [Double] = []
    for count in [100, 10_000] {
      let glossary = SyntheticGlossary.glossary(conceptCount: count, textsOf: pairs.map(\.source))
      let checker = try Checker(
        source: .french, target: .english, glossaries: [glossary], profile: .only(["terminology"]))
      times.append(
        try Stopwatch.median {
          for _ in 0..<5 {
            for pair in pairs {
              _ = try checker.check(source: InlineText(pair.source), target: InlineText(pair.target))
            }
          }
        } / Double(5 * pairs.count))
    }
    return [
      Figure(
        "checks", "terminology, 10,000 concepts", times[1] * 1e6, "µs/pair", peer: "with 100 concepts",
        peerValue: times[0] * 1e6)
    ]
  }
}

/// A fault that is put into a good translation.
private enum SeededFault: String, CaseIterable {
  case number = "a changed digit"
  case doubledWord = "a doubled word"
  case doubleSpace = "a double space"
  case endPunctuation = "a lost full stop"
  case truncated = "half of the text gone"
  case mojibake = "a wrong encoding"
  case spaceBeforeMark = "a space before a comma"
  case initialCase = "a small first letter"
  case untranslated = "no target"

  /// The check that must find it.
  var check: String {
    switch self {
    case .number: "number"
    case .doubledWord: "doubled-word"
    case .doubleSpace: "double-space"
    case .endPunctuation: "end-punctuation"
    case .truncated: "length"
    case .mojibake: "characters"
    case .spaceBeforeMark: "punctuation-spacing"
    case .initialCase: "initial-case"
    case .untranslated: "untranslated"
    }
  }

  /// The target with the fault, or nil when it has no place for it.
  func target(of source: String, _ target: String, number: Int) -> String? {
    let words = target.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    switch self {
    case .number:
      guard source.contains(where: \.isNumber), let index = target.lastIndex(where: { $0.isNumber && $0.isASCII }),
        let digit = target[index].wholeNumberValue
      else { return nil }
      return target.replacingCharacters(in: index, with: "\((digit + 1 + number % 8) % 10)")
    case .doubledWord:
      guard words.count >= 4, words[1].count > 3, words[1].allSatisfy(\.isLetter) else { return nil }
      return ([words[0], words[1].lowercased()] + words[1...].map { $0 }).joined(separator: " ")
    case .doubleSpace:
      guard words.count >= 4 else { return nil }
      return words[..<2].joined(separator: " ") + "  " + words[2...].joined(separator: " ")
    case .endPunctuation:
      return target.hasSuffix(".") && source.hasSuffix(".") && words.count > 3 ? String(target.dropLast()) : nil
    case .truncated: return words.count >= 16 ? words[..<(words.count / 4)].joined(separator: " ") : nil
    case .mojibake:
      guard let index = target.firstIndex(of: "\u{2019}") else { return nil }
      return target.replacingCharacters(in: index, with: "\u{E2}\u{20AC}\u{2122}")
    case .spaceBeforeMark:
      guard let index = target.firstIndex(of: ","), target[target.index(after: index)...].hasPrefix(" ") else {
        return nil
      }
      return target.replacingCharacters(in: index, with: " ,")
    case .initialCase:
      guard words.count > 3, let first = target.first, first.isUppercase, source.first?.isUppercase == true,
        words[0].count > 2
      else { return nil }
      return first.lowercased() + target.dropFirst()
    case .untranslated: return ""
    }
  }
}

extension String {
  fileprivate func replacingCharacters(in index: Index, with text: String) -> String {
    self[..<index] + text + self[self.index(after: index)...]
  }
}

/// Glossaries of any size, made of the words of texts and of invented ones, the same each time.
enum SyntheticGlossary {
  /// A glossary of French terms with English ones: a hundred of them are words of the texts, the rest is invented.
  static func glossary(conceptCount: Int, textsOf texts: [String]) -> Glossary {
    var state: UInt64 = 7
    let next = { (bound: Int) -> Int in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let syllables = [
      "ba", "cre", "dou", "fi", "gron", "li", "mar", "nau", "pel", "que", "ri", "sor", "ta", "vel", "zu",
    ]
    let invented = { () -> String in (0..<3 + next(2)).map { _ in syllables[next(syllables.count)] }.joined() }
    var words: [String] = []
    for word in texts.flatMap({ $0.split { !$0.isLetter } }) where word.count > 5 {
      if !words.contains(word.lowercased()) { words.append(word.lowercased()) }
    }
    let concepts = (0..<conceptCount).map { number -> Concept in
      let isReal = number < 100 && number < words.count
      let source = isReal ? words[number] : next(3) == 0 ? "\(invented()) de \(invented())" : invented()
      let target = next(3) == 0 ? "\(invented()) \(invented())" : invented()
      return Concept(
        id: "c\(number)",
        terms: [
          Term(language: .french, text: source, partOfSpeech: "noun"),
          Term(language: .english, text: target, partOfSpeech: "noun"),
        ])
    }
    return Glossary(name: "synthetic", concepts: concepts)
  }
}
