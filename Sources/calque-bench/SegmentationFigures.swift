import Bitext
import Project
import Segmentation
import UnicodeText

/// Boundaries found in the samples against the gold, and speed beside ICU without rules.
enum SegmentationFigures {
  static func measure(_ samples: Samples) throws -> [Figure] {
    var (right, found, wanted) = (0, 0, 0)
    var plain = (right: 0, found: 0, wanted: 0)
    var text = ""
    for pair in samples.pairs {
      for (path, side) in [(pair.sourcePath, Side.source), (pair.targetPath, .target)] {
        let article = try samples.project.article(at: path, language: nil)
        let gold = Set(pair.gold.flatMap { side == .source ? $0.source : $0.target })
        let ours = Set(article.segmented.segments.map(\.content.line))
        right += ours.intersection(gold).count
        found += ours.count
        wanted += gold.count
        let raw = Set(
          try article.segmented.blocks.flatMap { try sentences($0.content.text, article.segmented.language) })
        plain.right += raw.intersection(gold).count
        plain.found += raw.count
        plain.wanted += gold.count
        if side == .source { text += article.segmented.blocks.map(\.content.text).joined(separator: "\n") + "\n" }
      }
    }
    let long = String(repeating: text, count: max(1, 4_000_000 / max(1, text.utf8.count)))
    let megabytes = Double(long.utf8.count) / 1e6
    let segmenter = try samples.project.segmenter(for: .french)
    let seconds = try Stopwatch.median { _ = try segmenter.segments(in: long) }
    let iterator = try BreakIterator(.sentence, locale: "fr")
    let raw = try Stopwatch.median { _ = try iterator.boundaries(in: long) }
    return try [
      Figure(
        "segmentation", "segments equal to gold, F1", Score.f1(right: right, found: found, wanted: wanted), "",
        peer: "ICU alone", peerValue: Score.f1(right: plain.right, found: plain.found, wanted: plain.wanted)),
      Figure(
        "segmentation", "French text", megabytes / seconds, "MB/s", peer: "ICU alone", peerValue: megabytes / raw),
    ] + scaling(text, segmenter)
  }

  /// Milliseconds for 1, 10 and 100 MB in a single line, and the most memory that the process has used by then: both grow
  /// with the length of the text and no faster.
  private static func scaling(_ text: String, _ segmenter: Segmenter) throws -> [Figure] {
    let line = text.split(separator: "\n").joined(separator: " ") + " "
    guard line.utf8.count > 1 else { return [] }
    var figures: [Figure] = []
    for megabytes in [1, 10, 100] {
      let long = String(repeating: line, count: megabytes * 1_000_000 / line.utf8.count + 1)
      let seconds = try Stopwatch.median(runs: megabytes == 100 ? 1 : 3) { _ = try segmenter.segments(in: long) }
      figures.append(Figure("segmentation", "\(megabytes) MB in one line", seconds * 1_000, "ms"))
    }
    figures.append(Figure("segmentation", "memory at most, 100 MB in one line", Memory.peak, "MiB"))
    return figures
  }

  private static func sentences(_ text: String, _ language: LanguageTag) throws -> [String] {
    let bytes = Array(text.utf8)
    var start = 0
    return try BreakIterator(.sentence, locale: language.identifier).boundaries(in: text).map { end in
      defer { start = end }
      return InlineText(String(decoding: bytes[start..<end], as: UTF8.self)).line
    }
  }
}
