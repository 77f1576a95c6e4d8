import Bitext
import UnicodeText

/// Puts names of the query in place of those of the stored source, where the target writes them as the source does.
enum NameRepair {
  /// Repairs the target of a fuzzy match.
  ///
  /// A name is a run of words with capital letters inside the sentence that differs from the query's at the same place;
  /// it is replaced when the target has it once, letter by letter, as whole words. The score stays as it is.
  static func repair(_ match: inout MemoryMatch, for query: LookupQuery) throws(UnicodeTextError) {
    let difference = try TextDifference(
      from: match.source.text, to: query.source.text, language: query.from.identifier)
    for operation in difference.operations where operation.kind == .replacement && operation.oldRange.lowerBound > 0 {
      guard isName(operation.old), isName(operation.new),
        let place = onlyPlace(of: operation.old, in: match.target.text)
      else { continue }
      match.target = match.target.replacing(place, with: operation.new)
      match.replacements.append(.init(old: operation.old, new: operation.new))
    }
  }

  private static func isName(_ text: String) -> Bool {
    let words = text.split { $0.isWhitespace || $0 == "-" }
    return !words.isEmpty
      && words.allSatisfy { $0.first?.isUppercase == true && $0.dropFirst().contains { $0.isLowercase } }
  }

  /// The bytes of the only place where a text occurs as whole words.
  private static func onlyPlace(of text: String, in target: String) -> Range<Int>? {
    let (needle, bytes) = (Array(text.utf8), Array(target.utf8))
    guard bytes.count >= needle.count else { return nil }
    var found: [Range<Int>] = []
    for start in 0...(bytes.count - needle.count) where bytes[start...].starts(with: needle) {
      let end = start + needle.count
      let isWhole = !isLetter(bytes, before: start) && !isLetter(bytes, at: end)
      if isWhole { found.append(start..<end) }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Whether an ASCII letter, or a byte of a letter beyond it, stands at a place; punctuation beyond ASCII ends words.
  private static func isLetter(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return String(decoding: bytes[index...].prefix(4), as: UTF8.self).unicodeScalars.first?.properties.isAlphabetic
      ?? false
  }

  private static func isLetter(_ bytes: [UInt8], before index: Int) -> Bool {
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= 0 && isLetter(bytes, at: start)
  }
}
