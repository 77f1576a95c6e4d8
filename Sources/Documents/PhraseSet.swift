/// Phrases in lower case that are looked for in short lines, at the speed of bytes: the first two bytes of all phrases
/// stand in a table, so that most places of a line are passed over with one look.
struct PhraseSet: Sendable {
  private let phrases: [[UInt8]]
  /// A bit for each pair of first bytes.
  private let pairs: [UInt64]

  /// - Parameter phrases: at least two bytes each, their ASCII letters in lower case.
  init(_ phrases: [String]) {
    self.phrases = phrases.map { Array($0.utf8) }
    var pairs = [UInt64](repeating: 0, count: 1024)
    for phrase in self.phrases {
      let pair = Int(phrase[0]) << 8 | Int(phrase[1])
      pairs[pair >> 6] |= 1 << UInt64(pair & 63)
    }
    self.pairs = pairs
  }

  /// Whether a text begins with a phrase; ASCII letters in any case.
  ///
  /// - Complexity: O(1).
  func begins(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count >= 2 && isPair(text[0].asciiLowercased, text[1].asciiLowercased) && isPhrase(at: 0, text)
  }

  /// Whether a text has a phrase anywhere; ASCII letters in any case.
  ///
  /// - Complexity: O(n).
  func occurs(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= 2 else { return false }
    var byte = text[0].asciiLowercased
    for index in 1..<text.count {
      let next = text[index].asciiLowercased
      if isPair(byte, next), isPhrase(at: index - 1, text) { return true }
      byte = next
    }
    return false
  }

  private func isPair(_ first: UInt8, _ second: UInt8) -> Bool {
    let pair = Int(first) << 8 | Int(second)
    return pairs[pair >> 6] >> UInt64(pair & 63) & 1 == 1
  }

  private func isPhrase(at offset: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    phrases.contains { phrase in
      guard phrase.count <= text.count - offset else { return false }
      for index in phrase.indices where text[offset + index].asciiLowercased != phrase[index] { return false }
      return true
    }
  }
}
