import Bitext
import UnicodeText

/// Puts names of the query in place of those of the stored source, where the target writes them as the source does.
enum NameRepair {
  /// Repairs the target of a fuzzy match.
  ///
  /// A name is a run of words with capital letters inside the sentence that differs from the query's at the same place;
  /// it is replaced when the query has not all its words and the target has it once, letter by letter, as whole words.
  /// The score stays as it is.
  static func repair(
    _ match: inout MemoryMatch, for query: LookupQuery, _ splitter: borrowing WordSplitter
  ) throws(UnicodeTextError) {
    let difference = try TextDifference(from: match.source.text, to: query.source.text, splitter)
    for operation in difference.operations where operation.kind == .replacement && operation.oldRange.lowerBound > 0 {
      guard isName(operation.old), isName(operation.new), lacksName(query.source.text, operation.old),
        let place = onlyPlace(of: operation.old, in: match.target.text)
      else { continue }
      match.target = match.target.replacing(place, with: operation.new)
      match.replacements.append(.init(old: operation.old, new: operation.new))
    }
  }

  /// Whether there can be anything to repair: a word with a capital letter inside the stored source that the target has
  /// as well and the query has not.
  ///
  /// - Complexity: O((query + target) × words with capital letters), over bytes; far less than a comparison.
  static func mayRepair(_ match: MemoryMatch, for query: LookupQuery) -> Bool {
    match.source.text.withUTF8Bytes { source in
      query.source.text.withUTF8Bytes { asked in
        match.target.text.withUTF8Bytes { target in
          hasCapitalWord(source, from: 1) { word in
            !contains(asked, word) && contains(target, word)
          }
        }
      }
    }
  }

  /// Whether the query lacks a word of a name: one that only stands elsewhere is no other name.
  private static func lacksName(_ asked: String, _ name: String) -> Bool {
    asked.withUTF8Bytes { asked in
      name.withUTF8Bytes { name in hasCapitalWord(name, from: 0) { !contains(asked, $0) } }
    }
  }

  /// Whether a condition holds for a run of letters and digits that begins with a capital letter.
  private static func hasCapitalWord(
    _ text: UnsafeBufferPointer<UInt8>, from first: Int, where holds: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool
  ) -> Bool {
    var start = 0
    while start < text.count {
      guard isLetterOrDigit(text[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < text.count, isLetterOrDigit(text[end]) { end += 1 }
      if start >= first, isCapital(text[start]), holds(text[start..<end]) { return true }
      start = end
    }
    return false
  }

  private static func contains(_ text: UnsafeBufferPointer<UInt8>, _ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let word = UnsafeBufferPointer(rebasing: word)
    guard let first = word.first, text.count >= word.count else { return false }
    for start in 0...(text.count - word.count) where text[start] == first {
      var length = 1
      while length < word.count, text[start + length] == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
  }

  /// Whether a byte is a letter or digit of ASCII, or a part of any character beyond it.
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  /// Whether a byte is a capital letter of ASCII, or begins a character beyond it.
  private static func isCapital(_ byte: UInt8) -> Bool { (byte >= 0x41 && byte <= 0x5A) || byte >= 0xC3 }

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
