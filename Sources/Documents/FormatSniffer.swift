/// Decides the format of a text from its first part by marks that one format has and the others do not.
struct FormatSniffer {
  let format: DocumentFormat

  init(_ text: String) {
    let bytes = Array(text.utf8.prefix(16 << 10))
    let lines = SourceLines(bytes)
    let firstLine = lines.ranges.first { !bytes[$0].allSatisfy(\.isBlank) }
    guard let firstLine else {
      format = .plainText
      return
    }
    let first = bytes[firstLine].drop(while: \.isBlank)
    if let dialect = SubtitleDialect.sniff(bytes, lines) {
      format = dialect == .subRip ? .subRip : .webVTT
    } else if Self.startsLikeHTML(first) {
      format = .html
    } else if SPIPFieldLine(bytes, firstLine) != nil {
      format = .spip
    } else if FrontMatter.delimiter(of: bytes, firstLine) != nil {
      format = .markdown
    } else {
      format = Self.byMarks(bytes, lines)
    }
  }

  private static func startsLikeHTML(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: "<") else { return false }
    let starts = [
      "<!doctype", "<html", "<head", "<body", "<?xml", "<!--", "<article", "<main", "<section", "<div", "<p>", "<p ",
      "<h1", "<h2", "<header", "<meta", "<title", "<table", "<ul", "<ol", "<blockquote",
    ]
    return starts.contains { line.startsCaseInsensitively(with: $0) }
  }

  private static func byMarks(_ bytes: [UInt8], _ lines: SourceLines) -> DocumentFormat {
    var spip = bytes.count(of: "{{{") + bytes.count(of: "[[") + bytes.count(of: "{{")
    var markdown = bytes.count(of: "](") + bytes.count(of: "**") + bytes.count(of: "[^")
    for range in lines.ranges {
      let line = bytes[range]
      if line.first == UInt8(ascii: "#"), line.drop(while: { $0 == UInt8(ascii: "#") }).first == 0x20 { markdown += 2 }
      if line.starts(with: "```".utf8) || line.starts(with: "> ".utf8) { markdown += 1 }
      if line.starts(with: "-* ".utf8) { spip += 2 }
    }
    spip += bytes.count(of: "->http")
    if spip >= 2, spip > markdown { return .spip }
    return markdown >= 2 ? .markdown : .plainText
  }
}
