import Bitext

/// Subtitles: a block for each cue, its lines joined; numbers, times, settings, notes and style sheets stay as they are.
///
/// Two lines that begin with a dash are two speakers: there a line break counts.
struct SubtitleReader {
  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  private let dialect: SubtitleDialect
  private var collector = BlockCollector()

  private init(_ bytes: [UInt8], _ dialect: SubtitleDialect) {
    self.bytes = bytes
    self.dialect = dialect
    lines = SourceLines(bytes).ranges.map { bytes.trimmed($0) }
  }

  /// Reads a file; that it has no cue is told among the losses.
  static func read(_ bytes: [UInt8], as dialect: SubtitleDialect) -> FormatReading {
    var reader = SubtitleReader(bytes, dialect)
    if !reader.readCues(), !bytes.allSatisfy(\.isASCIISpace) {
      reader.collector.losses.append(
        "there is no subtitle in it: no line has times such as 00:00:01,000 --> 00:00:04,000")
    }
    return reader.collector.reading(format: dialect == .subRip ? .subRip : .webVTT)
  }

  private mutating func readCues() -> Bool {
    let timings = lines.indices.filter { SubtitleDialect.isTiming(bytes[lines[$0]]) }
    if dialect == .webVTT { readHeader(until: timings.first ?? lines.count) }
    for (position, timing) in timings.enumerated() {
      var end = lines.count
      if position + 1 < timings.count {
        end = timings[position + 1]
        // The line above the times is the next cue's number or name.
        if end - 1 > timing, !lines[end - 1].isEmpty, isName(end - 1) { end -= 1 }
      }
      readText((timing + 1)..<end)
    }
    return !timings.isEmpty
  }

  /// Whether the line above a cue's times is its number or, in WebVTT, its name.
  private func isName(_ line: Int) -> Bool {
    if bytes[lines[line]].allSatisfy(\.isASCIIDigit) { return true }
    return dialect == .webVTT && lines[line - 1].isEmpty
  }

  /// The paragraphs of a cue; more than one only where an empty line stands in a SubRip text.
  private mutating func readText(_ range: Range<Int>) {
    var paragraph: [Range<Int>] = []
    for line in range {
      if !lines[line].isEmpty {
        paragraph.append(lines[line])
        continue
      }
      add(paragraph)
      paragraph = []
      // In WebVTT what follows an empty line is a note, a style sheet or nothing.
      if dialect == .webVTT { return }
    }
    add(paragraph)
  }

  private mutating func add(_ paragraph: [Range<Int>]) {
    guard let first = paragraph.first, let last = paragraph.last else { return }
    let isDialogue = paragraph.count > 1 && paragraph.count { SubtitleInline.beginsWithDash(bytes[$0]) } > 1
    let content = SubtitleInline.read(bytes, paragraph, dialect, keepsLines: isDialogue)
    guard content.text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    let widths = paragraph.map { SubtitleInline.read(bytes, [$0], dialect, keepsLines: false).text.count }
    let role: ArticleRole =
      CreditLine.role(of: content.text, isNearStart: false) == .translatorCredit ? .translatorCredit : .body
    collector.entries.append(
      .init(
        role: role, content: content, range: first.lowerBound..<last.upperBound,
        style: SubtitleStyle(
          dialect: dialect, lines: paragraph.count, width: widths.max() ?? 0, isDialogue: isDialogue),
        breaksAtNewlines: isDialogue))
  }

  /// The lines under `WEBVTT`: `Language: fr` says the language.
  private mutating func readHeader(until end: Int) {
    for line in lines[..<end].dropFirst() {
      guard !line.isEmpty else { return }
      guard let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = bytes.string(bytes.trimmed(line.lowerBound..<colon))
      let place = bytes.trimmed((colon + 1)..<line.upperBound)
      collector.metadata.append(.init(name: name, value: bytes.string(place)))
      guard name.lowercased() == "language", let language = try? LanguageTag(bytes.string(place)) else { continue }
      collector.language = language
      collector.languageMarks.append(LanguageMark(range: place, style: PlainTextStyle(width: nil)))
    }
  }
}
