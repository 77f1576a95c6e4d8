/// A word of a text as the learner sees it: what stands between white space, without the marks around it.
struct LearnedWord {
  /// Lower case, without its final stop.
  let key: String
  /// As written, without its final stop.
  let spelling: String
  /// Whether one stop follows directly, and no more.
  let hasStop: Bool
  /// The place behind the stop, in bytes.
  let end: Int
  /// Whether it ends in `?`, `!`, `…` or a stop.
  let endsSentence: Bool
  let isNumber: Bool
  let isLower: Bool
  let isCapitalised: Bool
  /// Whether a comma, a semicolon or the like follows the stop.
  let isFollowedByPunctuation: Bool
  /// Whether a blank line stands before it.
  let followsBreak: Bool
  /// Whether it has a letter and no digit.
  let isWord: Bool

  /// The words of a text.
  static func words(of text: String) -> [LearnedWord] {
    var result: [LearnedWord] = []
    var offset = 0
    var breaks = 0
    var start: Int?
    let bytes = Array(text.utf8)
    let finish = { (end: Int) in
      guard let begin = start else { return }
      if let word = LearnedWord(bytes[begin..<end], followsBreak: breaks > 1) { result.append(word) }
      breaks = 0
      start = nil
    }
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      let isJoint = scalar.value == 0x2019 || scalar.value == 0x27
      if PatternEndings.isSpace(scalar.value) {
        finish(offset)
        if scalar.value == 0x0A || scalar.value == 0x2029 { breaks += 1 }
      } else if isJoint, start != nil {
        // `l’art.` are two words, the second of which counts.
        finish(offset + length)
      } else if start == nil {
        start = offset
      }
      offset += length
    }
    finish(offset)
    return result
  }

  private init?(_ bytes: ArraySlice<UInt8>, followsBreak: Bool) {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    let isInner = { (scalar: Unicode.Scalar) in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.properties.isDiacritic
        || scalar.properties.generalCategory == .nonspacingMark
    }
    guard let first = scalars.firstIndex(where: isInner), let last = scalars.lastIndex(where: isInner) else {
      return nil
    }
    let body = scalars[first...last]
    spelling = String(String.UnicodeScalarView(body))
    key = spelling.lowercased()
    let rest = scalars[(last + 1)...]
    let stops = rest.prefix { $0 == "." }.count
    hasStop = stops == 1 && rest.dropFirst().first != "…"
    end =
      bytes.startIndex
      + scalars[...(last)].reduce(0) { $0 + UTF8.width($1) } + (hasStop ? 1 : 0)
    endsSentence = rest.contains { $0 == "." || $0 == "?" || $0 == "!" || $0 == "…" }
    isFollowedByPunctuation = hasStop && rest.dropFirst().contains { $0 == "," || $0 == ";" || $0 == ":" }
    isNumber = body.first?.properties.numericType != nil || Self.isRoman(body)
    isLower = body.first?.properties.isLowercase ?? false
    isCapitalised = body.first?.properties.isUppercase ?? false
    isWord =
      body.contains { $0.properties.isAlphabetic } && !body.contains { $0.properties.numericType != nil }
      && !body.contains { $0 == "/" || $0 == "@" || $0 == "_" || $0 == "(" || $0 == ")" || $0 == "[" || $0 == "]" }
    self.followsBreak = followsBreak
  }

  private static func isRoman(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.allSatisfy { "IVXLCDM".unicodeScalars.contains($0) }
  }

  /// A few words around a word, on one line.
  static func excerpt(around word: LearnedWord, in text: String) -> String {
    // Offsets into the UTF-8 of a native string cost nothing.
    let bytes = text.utf8
    let index = { (offset: Int) in bytes.index(bytes.startIndex, offsetBy: offset) }
    var start = max(0, word.end - word.spelling.utf8.count - 28)
    var end = min(bytes.count, word.end + 24)
    while start > 0, bytes[index(start)] & 0xC0 == 0x80 { start -= 1 }
    while end < bytes.count, bytes[index(end)] & 0xC0 == 0x80 { end += 1 }
    let words = String(decoding: bytes[index(start)..<index(end)], as: UTF8.self).split { $0.isWhitespace }
    let kept = words.dropFirst(start > 0 && words.count > 2 ? 1 : 0).dropLast(
      end < bytes.count && words.count > 3 ? 1 : 0)
    return kept.joined(separator: " ")
  }
}
