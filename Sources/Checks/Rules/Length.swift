import Bitext

/// A target much shorter or longer than its source promises: a part was left out or added.
///
/// The expected length is the source's times a factor for the pair of languages, and how far a pair may stray depends on how
/// far pairs do: both are learnt from the memory (200 pairs) or the document (20 rows) where they have enough (`LengthModel`). Usually too
/// short is under 45 % of it, too long over 220 %; a target with more sentences than its source is
/// too long over 125 %. Short texts vary freely and are left alone.
enum Length: PairRule {
  static let description = CheckDescription(
    id: "length", summary: "the target is much shorter or longer than the source promises", defaultSeverity: .warning,
    mqmType: "accuracy/omission")

  /// How long a target is beside its source, by experience with press and encyclopedic prose.
  static func expectedFactor(from source: LanguageTag, to target: LanguageTag) -> Double {
    relativeLength(target) / relativeLength(source)
  }

  /// Characters needed for what English says in one.
  private static func relativeLength(_ language: LanguageTag) -> Double {
    switch language.language {
    case "fr", "es", "it", "de", "pt": 1.1
    case "zh": 0.35
    case "ja", "ko": 0.5
    default: 1
    }
  }

  static func check(_ pair: inout CheckedPair) {
    let source = pair.source.scalars.count
    let target = pair.target.scalars.count
    let expected = Double(source) * pair.length.factor
    let ratio = Double(target) / max(1, expected)
    let limits = pair.length.limits
    if ratio < limits.low, source >= 50 {
      pair.report(
        description, "the target has \(percent(ratio)) % of the expected length: something may be missing",
        target: target..<target)
    } else if ratio > limits.high, source >= 30, target >= 80 {
      pair.report(
        description, "the target has \(percent(ratio)) % of the expected length: something may have been added",
        target: 0..<target)
    } else if ratio > 1.16, target >= 60 {
      let wanted = SentenceCounter.starts(in: pair.source).count
      let starts = SentenceCounter.starts(in: pair.target)
      if starts.count > wanted, let last = starts.last {
        pair.report(
          description,
          "the target has \(starts.count) sentences for \(wanted) and \(percent(ratio)) % of the expected length",
          target: last..<target)
      }
    }
  }

  private static func percent(_ ratio: Double) -> Int { Int((min(ratio, 99) * 100).rounded()) }
}

/// Counts sentences roughly: enough to compare two sides.
enum SentenceCounter {
  /// Where sentences begin, as scalar indices.
  static func starts(in text: CheckedText) -> [Int] {
    let scalars = text.scalars
    var starts: [Int] = []
    guard let first = scalars.firstIndex(where: { !$0.isSpace }) else { return [] }
    starts.append(first)
    var index = first
    while index < scalars.count {
      let scalar = scalars[index]
      guard scalar == "." || scalar == "!" || scalar == "?" || scalar == "…" else {
        index += 1
        continue
      }
      if scalar == ".", isAbbreviation(before: index, in: scalars) {
        index += 1
        continue
      }
      var next = index + 1
      while next < scalars.count, isCloser(scalars[next]) || scalars[next].isSpace { next += 1 }
      let hasSpace = scalars[index + 1..<next].contains(where: \.isSpace)
      var letter = next
      while letter < scalars.count, isOpener(scalars[letter]) || scalars[letter].isSpace { letter += 1 }
      if hasSpace, letter < scalars.count, scalars[letter].properties.isUppercase || scalars[letter].isDigit {
        starts.append(next)
      }
      index = max(next, index + 1)
    }
    return starts
  }

  private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    [".", "!", "?", "…", "\"", "”", "’", "'", ")", "]", "»"].contains(scalar)
  }

  private static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
    ["\"", "“", "‘", "'", "(", "[", "«", "—", "–"].contains(scalar)
  }

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "st", "prof", "sr", "jr", "vs", "no", "inc", "ltd", "co", "corp", "gen", "col", "lt",
    "sgt",
    "capt", "rev", "hon", "gov", "sen", "rep", "art", "fig", "vol", "p", "pp", "cf", "etc", "mm", "mme", "mlle", "me",
    "av", "apr", "env", "janv", "févr", "juill", "sept", "oct", "nov", "déc", "jan", "feb", "aug", "dec", "ch", "éd",
    "tél",
  ]

  /// Whether the word before a full stop is an abbreviation or an initial.
  private static func isAbbreviation(before stop: Int, in scalars: [Unicode.Scalar]) -> Bool {
    var start = stop
    while start > 0, scalars[start - 1].isLetter { start -= 1 }
    guard start < stop else { return false }
    if stop - start == 1 { return scalars[start].properties.isUppercase }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<stop])
    return abbreviations.contains(String(view).lowercased())
  }
}
