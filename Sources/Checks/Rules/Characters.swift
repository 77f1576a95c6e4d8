import Bitext

/// Characters that do not belong in text: replacement and control characters, invisible and bidirectional ones, text in the
/// wrong encoding (`Ã©`, `â€™`), and letters of another alphabet inside a word.
///
/// Allowed are joiners in scripts and emoji that need them, soft hyphens, bidirectional marks in right-to-left languages,
/// and whatever stands in the source as well.
enum Characters: PairRule {
  static let description = CheckDescription(
    id: "characters", summary: "invisible, corrupted or look-alike characters", defaultSeverity: .error,
    mqmType: "linguistic-conventions/corrupted")

  static func check(_ pair: inout CheckedPair) {
    let text = pair.target
    let inSource = Set(pair.source.scalars.filter { $0.value > 0x7E || $0.value < 0x20 })
    for index in text.scalars.indices {
      let scalar = text.scalars[index]
      if scalar.value >= 0x20, scalar.value < 0x7F { continue }
      if let length = mojibakeLength(at: index, in: text) {
        pair.report(
          description, "text in the wrong encoding: “\(text.string(index..<index + length))”",
          target: index..<index + length)
        return
      }
      guard let name = fault(scalar, at: index, in: text), !inSource.contains(scalar) || scalar == "\u{FFFD}" else {
        continue
      }
      pair.report(description, "\(name) (U+\(hex(scalar)))", target: index..<index + 1, suggestion: "")
    }
    checkHomoglyphs(&pair)
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func fault(_ scalar: Unicode.Scalar, at index: Int, in text: CheckedText) -> String? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: nil
    case ..<0x20, 0x7F...0x9F: "a control character"
    case 0xFFFD: "a replacement character: something was lost"
    case 0x200B, 0x2060, 0xFEFF: "an invisible character"
    case 0x200C, 0x200D: isAmongLatin(index, text) ? "an invisible joiner" : nil
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069:
      text.language.isRightToLeft ? nil : "a character that changes the direction of text"
    case 0xE000...0xF8FF: "a private-use character"
    case 0xFFFC: "an object replacement character"
    default: scalar.properties.generalCategory == .unassigned ? "an unassigned character" : nil
    }
  }

  private static func isAmongLatin(_ index: Int, _ text: CheckedText) -> Bool {
    let neighbours = [text.scalar(index - 1), text.scalar(index + 1)].compactMap { $0 }
    return !neighbours.isEmpty && neighbours.allSatisfy { $0.value < 0x250 }
  }

  /// The length of a sequence that is UTF-8 read as Windows-1252, such as `Ã©`, `â€™`, `Å“`, `Â` before a sign.
  private static func mojibakeLength(at index: Int, in text: CheckedText) -> Int? {
    guard let next = text.scalar(index + 1) else { return nil }
    switch text.scalars[index].value {
    case 0xC3:
      // é and its kin: Ã followed by what Windows-1252 makes of 0x80…0xBF; a letter after Ã is Portuguese.
      return isContinuation(next) && !isWordLetter(next) ? 2 : nil
    case 0xC2: return isContinuation(next) && !next.isLetter && !next.isNoBreakSpace ? 2 : nil
    case 0xC5: return next.value == 0x201C || next.value == 0x2019 ? 2 : nil
    case 0xE2:
      guard next.value == 0x20AC, let third = text.scalar(index + 2) else { return nil }
      return isContinuation(third) || third.value == 0xFFFD ? 3 : nil
    default: return nil
    }
  }

  private static func isWordLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter && scalar.value != 0xAA && scalar.value != 0xBA && scalar.value != 0x152 && scalar.value != 0x192
      && scalar.value != 0x160 && scalar.value != 0x2C6
  }

  /// Whether Windows-1252 has the character in 0x80…0xBF.
  private static func isContinuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0xBF, 0x20AC, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
      0x017D, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x017E,
      0x0178, 0xFFFD:
      true
    default: false
    }
  }

  /// Cyrillic or Greek letters in a word that is Latin otherwise.
  private static func checkHomoglyphs(_ pair: inout CheckedPair) {
    let text = pair.target
    guard text.scalars.contains(where: { $0.value >= 0x370 && $0.value < 0x530 && $0.isLetter }) else { return }
    for word in text.words where word.isLetters {
      let letters = text.scalars[word.scalars]
      let foreign = letters.indices.filter { letters[$0].value >= 0x370 && letters[$0].value < 0x530 }
      let latin = letters.count { $0.value < 0x250 && $0.isLetter }
      if let first = foreign.first, latin > foreign.count, !pair.source.text.contains(word.text) {
        pair.report(
          description, "a letter of another alphabet in “\(word.text)” (U+\(hex(text.scalars[first])))",
          target: first..<first + 1)
      }
    }
  }
}
