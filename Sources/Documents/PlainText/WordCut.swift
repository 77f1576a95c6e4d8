/// Words that were cut at the end of a wrapped line: `inscrip-` and `tion`.
enum WordCut {
  /// Whether a hyphen at the end of some text cuts a word that goes on in what follows.
  static func isCut(_ text: [UInt8], before rest: ArraySlice<UInt8>) -> Bool {
    guard text.last == UInt8(ascii: "-"), text.count > 2, isLetter(text[text.count - 2]),
      isLetter(text[text.count - 3]),
      let next = rest.first
    else { return false }
    // A capital letter begins a name of its own: `Saint-` and `Denis`.
    return (0x61...0x7A).contains(next) || next >= 0xC3
  }

  /// Whether the hyphen is the word's own: `peut-` and `être`, `self-` and `taught`.
  static func keepsHyphen(_ text: [UInt8]) -> Bool {
    let part = text.dropLast().reversed().prefix { isLetter($0) || $0 == UInt8(ascii: "-") }
    let word = String(decoding: part.reversed(), as: UTF8.self).lowercased()
    return word.contains("-") || compounds.contains(word)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte >= 0x80 }

  /// First parts that stand before a hyphen in usual words of French and English.
  private static let compounds: Set<String> = [
    "peut", "vingt", "trente", "quarante", "cinquante", "soixante", "dix", "quatre", "grand", "demi", "mi", "après",
    "avant", "au", "par", "là", "ci", "celui", "celle", "ceux", "celles", "vous", "nous", "eux", "elle", "elles", "lui",
    "moi", "toi", "soi", "est", "sont", "ont", "dit", "fait", "non", "quasi", "vice", "ex", "sous", "sud", "nord",
    "ouest", "contre", "porte", "chef", "arrière", "quelques", "rendez", "aujourd", "self", "well", "co", "half",
    "long",
    "short", "high", "low", "mid", "all", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    "anti", "pre", "post", "semi", "so", "left", "right", "north", "south", "east", "west", "full", "part", "first",
    "second", "third", "old", "new", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
}
