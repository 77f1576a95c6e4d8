import Bitext

/// In which line of which file a word of the rules stands: looked up when a decision is explained, so that cutting need
/// not carry it.
struct RuleLines {
  private var lines: [String: Int] = [:]

  init(language: String, own: [Abbreviation]) {
    let data = SegmentationData(language: language)
    let tables = [
      ("abbreviations.\(language).tsv", data.abbreviations),
      ("abbreviations.mul.tsv", SegmentationData.sharedAbbreviations),
    ]
    for (file, bytes) in tables {
      let text = String(decoding: bytes, as: UTF8.self)
      guard let abbreviations = try? Abbreviation.parse(contentsOf: text, file: file) else { continue }
      for abbreviation in abbreviations { add(abbreviation.text, abbreviation.line, file) }
    }
    for abbreviation in own {
      add(abbreviation.text, abbreviation.line, abbreviation.file.isEmpty ? "users' abbreviations" : abbreviation.file)
    }
    for (file, bytes) in [("starters.\(language).txt", data.starters), ("speech.\(language).txt", data.speech)] {
      let text = String(decoding: bytes, as: UTF8.self)
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        add(String(line), number + 1, file)
      }
    }
  }

  private mutating func add(_ text: String, _ line: Int, _ file: String) {
    let key = Self.key(text)
    lines["\(file)\t\(key)"] = lines["\(file)\t\(key)"] ?? line
    // The stops inside an abbreviation of several words are asked for too.
    let words = key.split(separator: " ")
    for count in 1..<max(1, words.count) {
      let lead = Self.key(words[..<count].joined(separator: " "))
      lines["\(file)\t\(lead)"] = lines["\(file)\t\(lead)"] ?? line
    }
  }

  /// The line of an abbreviation or a word in a file; 0 when it is not found there.
  func line(of words: String, in file: String) -> Int { lines["\(file)\t\(Self.key(words))"] ?? 0 }

  private static func key(_ text: String) -> String {
    var result = text.lowercased().split { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }.joined(separator: " ")
    if result.contains("\u{2019}") {
      result = String(result.map { $0 == "\u{2019}" ? "'" : $0 })
    }
    return result.hasSuffix(".") ? String(result.dropLast()) : result
  }
}
