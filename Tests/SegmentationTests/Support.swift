import Bitext
import FoundationEssentials
import Segmentation
import Testing

/// Cuts a text and puts `|` where it was cut: the form in which the fixtures are written.
///
/// White space between segments becomes the single space that a reader of the fixture expects.
func cut(_ text: String, _ language: String, _ options: SegmentationOptions = .init()) throws -> String {
  let segmenter = try Segmenter(language: LanguageTag(language), options: options)
  let bytes = Array(text.utf8)
  return try segmenter.segments(in: text).map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: " | ")
}

/// Checks fixtures: the text without its marks must be cut where the marks stand.
func expectCuts(
  _ fixtures: String, _ language: String, _ options: SegmentationOptions = .init(),
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  for line in fixtures.split(separator: "\n") {
    let marked = line.split(separator: "|").map { $0.trimmed }.joined(separator: " | ")
    let text = marked.replacing(" | ", with: " ")
    #expect(try cut(text, language, options) == marked, sourceLocation: sourceLocation)
  }
}

extension Substring {
  /// Without U+0020 at its ends; no-break spaces stay.
  var trimmed: String {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}

extension String {
  /// The string with each occurrence of another replaced.
  func replacing(_ other: String, with replacement: String) -> String {
    var result = ""
    var rest = self[...]
    while let range = rest.firstRange(of: other) {
      result += rest[..<range.lowerBound] + replacement
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}

/// A small generator with a seed, so that a failure can be repeated (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Texts made of what sentence rules look at, in random order.
func randomText(_ generator: inout SeededGenerator, pieces: Int) -> String {
  let alphabet = [
    "a", "B", "word", "Word", "M", "Mme", "p", "art", "U.S", "etc", "12", "3", "é", "É", "ж", "Ж", "中", "は", "ا", ".",
    "..",
    "...", "…", "!", "?", "。", "।", "؟", ",", ";", ":", " ", "  ", "\u{A0}", "\u{202F}", "\n", "\r\n", "\n\n",
    "\u{2028}",
    "\u{2029}", "\u{85}", "\t", "«", "»", "“", "”", "\"", "'", "’", "(", ")", "[", "]", "[1]", "¹", "—", "–", "-",
    "\u{301}",
    "\u{200D}", "\u{200B}", "\u{FEFF}", "\u{AD}", "😀", "•", "=====", ":-)", "http://a.fr/b?c", "1.", "2)", "(b)",
    "12/05/2001 10:30 AM",
    "\u{202E}", "\u{0}", "𝐀", "𝐚", "𑁇", "．", "․",
  ]
  return (0..<pieces).map { _ in alphabet.randomElement(using: &generator) ?? "" }.joined()
}

/// The development data beside the repository; tests that need it are skipped where it is absent.
enum SharedData {
  static let folder: String = {
    var parts = #filePath.split(separator: "/").dropLast(3)
    // A work tree may stand deeper than the repository itself.
    while !parts.isEmpty {
      let candidate = "/" + parts.dropLast().joined(separator: "/") + "/shared/data/segmentation/raw"
      if FileManager.default.fileExists(atPath: candidate) { return candidate }
      parts = parts.dropLast()
    }
    return ""
  }()

  /// The names of the development texts.
  static var texts: [String] {
    guard !folder.isEmpty else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted()
  }

  static func text(_ name: String) -> String {
    guard let data = FileManager.default.contents(atPath: folder + "/" + name) else { return "" }
    return String(decoding: data, as: UTF8.self)
  }
}
