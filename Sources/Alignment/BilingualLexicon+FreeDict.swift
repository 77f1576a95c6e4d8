public import Bitext

extension BilingualLexicon {
  /// The weight of a FreeDict rendering, as against 1 for an entry of the embedded lexicon.
  private static let freeDictWeight: Float = 0.7
  /// The most bytes that a dictionary may have when it is decompressed.
  private static let largestDictionary = 200 << 20
  /// The most renderings of a headword that are taken.
  private static let mostRenderings = 24

  /// Adds a FreeDict dictionary in dictd's format, as Debian installs it under `/usr/share/dictd`.
  ///
  /// The files are `NAME.index` and `NAME.dict.dz` or `NAME.dict`, where NAME is `freedict-fra-eng` or `freedict-eng-fra`:
  /// the languages' ISO 639-2/T codes in either order; both are taken when both are there.
  /// - Parameter directory: where to look.
  /// - Returns: how many entries were taken; 0 when there is no such dictionary.
  /// - Throws: `CalqueError` with code `.malformed` or `.limit` when a file is damaged, with its path.
  @discardableResult
  public mutating func addFreeDict(directory: String) throws(CalqueError) -> Int {
    var count = 0
    for (isForward, name) in zip([true, false], Self.freeDictNames(source, target)) {
      let base = "\(directory)/\(name)"
      guard let index = try CompressedFile.read("\(base).index", isPacked: false, limit: Self.largestDictionary) else {
        continue
      }
      var text = try CompressedFile.read("\(base).dict.dz", isPacked: true, limit: Self.largestDictionary)
      if text == nil { text = try CompressedFile.read("\(base).dict", isPacked: false, limit: Self.largestDictionary) }
      guard let text else { continue }
      count += addFreeDict(index: index, text: text, isForward: isForward)
    }
    return count
  }

  /// The names of FreeDict's dictionaries between two languages, from the source first; none for a language that FreeDict
  /// has no code for.
  public static func freeDictNames(_ source: LanguageTag, _ target: LanguageTag) -> [String] {
    guard let first = threeLetterCode(source), let second = threeLetterCode(target) else { return [] }
    return ["freedict-\(first)-\(second)", "freedict-\(second)-\(first)"]
  }

  /// Adds the entries of a dictionary in dictd's format.
  ///
  /// - Parameters:
  ///   - index: lines of headword, offset and length (in dictd's base 64), separated by tabs.
  ///   - text: the entries, decompressed: a line of headword and grammar, then numbered lines of renderings separated by
  ///     commas; lines that explain are skipped.
  ///   - isForward: whether headwords are of the source language.
  /// - Returns: how many entries were taken.
  /// - Complexity: O(size).
  mutating func addFreeDict(index: [UInt8], text: [UInt8], isForward: Bool) -> Int {
    var headwords = EntryWords(language: isForward ? source : target)
    var renderings = EntryWords(language: isForward ? target : source)
    var count = 0
    for line in index.split(separator: 0x0A) {
      let fields = line.split(separator: 0x09)
      guard fields.count >= 3, !fields[0].starts(with: Array("00database".utf8)),
        let offset = Self.dictdNumber(fields[1]), let length = Self.dictdNumber(fields[2]), offset >= 0, length > 0,
        offset <= text.count, length <= text.count - offset
      else { continue }
      let lines = text[offset..<(offset + length)].split(separator: 0x0A)
      guard let first = lines.first else { continue }
      let headword = headwords.stems(of: Self.withoutGrammar(String(decoding: first, as: UTF8.self)))
      var taken = 0
      for rendering in Self.renderings(lines.dropFirst()) where taken < Self.mostRenderings {
        let words = renderings.stems(of: rendering)
        if isForward {
          add(headword, words, weight: Self.freeDictWeight)
        } else {
          add(words, headword, weight: Self.freeDictWeight)
        }
        taken += 1
      }
      count += taken > 0 ? 1 : 0
    }
    return count
  }

  /// The renderings of an entry: the line after the headword, and lines that start with a number.
  private static func renderings(_ lines: ArraySlice<ArraySlice<UInt8>>) -> [String] {
    var result: [String] = []
    for (number, bytes) in lines.enumerated() {
      let line = String(decoding: bytes, as: UTF8.self)
      let digits = line.utf8.prefix { (0x30...0x39).contains($0) }.count
      let isNumbered = digits > 0 && line.dropFirst(digits).hasPrefix(". ")
      guard number == 0 || isNumbered else { continue }
      for part in (isNumbered ? line.dropFirst(digits + 2) : line[...]).split(whereSeparator: { $0 == "," || $0 == ";" }
      ) {
        let cleaned = withoutGrammar(String(part))
        if !cleaned.isEmpty { result.append(cleaned) }
      }
    }
    return result
  }

  /// The text without pronunciation in slashes and grammar in angle brackets, and without what is in parentheses.
  private static func withoutGrammar(_ text: String) -> String {
    var result: [UInt8] = []
    var closing: UInt8?
    for byte in text.utf8 {
      if let waited = closing {
        if byte == waited { closing = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "/"): closing = byte
      case UInt8(ascii: "<"): closing = UInt8(ascii: ">")
      case UInt8(ascii: "("): closing = UInt8(ascii: ")")
      case UInt8(ascii: "["): closing = UInt8(ascii: "]")
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A number as dictd writes it: base 64 with digits `A`…`Z` `a`…`z` `0`…`9` `+` `/`, highest first.
  private static func dictdNumber(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 8 else { return nil }
    var value = 0
    for byte in bytes {
      let digit: Int
      switch byte {
      case 0x41...0x5A: digit = Int(byte) - 0x41
      case 0x61...0x7A: digit = Int(byte) - 0x61 + 26
      case 0x30...0x39: digit = Int(byte) - 0x30 + 52
      case 0x2B: digit = 62
      case 0x2F: digit = 63
      default: return nil
      }
      value = value << 6 | digit
    }
    return value
  }

  /// The codes that FreeDict names its dictionaries by (ISO 639-2/T).
  private static func threeLetterCode(_ language: LanguageTag) -> String? {
    let codes = [
      "af": "afr", "ar": "ara", "br": "bre", "ca": "cat", "cs": "ces", "cy": "cym", "da": "dan", "de": "deu",
      "el": "ell", "en": "eng", "eo": "epo", "es": "spa", "eu": "eus", "fi": "fin", "fr": "fra", "ga": "gle",
      "gd": "gla", "hi": "hin", "hr": "hrv", "hu": "hun", "id": "ind", "is": "isl", "it": "ita", "ja": "jpn",
      "ku": "kur", "la": "lat", "lt": "lit", "mk": "mkd", "nb": "nob", "nl": "nld", "nn": "nno", "no": "nor",
      "oc": "oci", "pl": "pol", "pt": "por", "ro": "rom", "ru": "rus", "sa": "san", "sk": "slk", "sl": "slv",
      "sr": "srp", "sv": "swe", "sw": "swh", "tr": "tur",
    ]
    return codes[language.language]
  }
}
