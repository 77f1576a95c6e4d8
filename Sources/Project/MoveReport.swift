import Alignment
import Bitext

/// Says in words where moved passages stand.
enum MoveReport {
  /// A line for each move, the longest passages of a text with many; then how many more there are.
  static func lines(_ moves: [MovedPassage], in bitext: Bitext) -> [String] {
    guard moves.count > mostLines else { return moves.map { words($0, in: bitext) } }
    let shown = moves.sorted { ($1.source.count, $0.source.lowerBound) < ($0.source.count, $1.source.lowerBound) }
      .prefix(mostLines).sorted { $0.source.lowerBound < $1.source.lowerBound }
    return shown.map { words($0, in: bitext) } + ["moved text: \(moves.count - mostLines) more passages"]
  }

  private static let mostLines = 6

  /// One line: which passage of the translation answers which of the original, and whether they were paired.
  static func words(_ move: MovedPassage, in bitext: Bitext) -> String {
    let source = place(move.source, of: bitext.source)
    let target = place(move.target, of: bitext.target)
    let paired = move.isPaired ? "paired" : "left alone; --allow-moves pairs them"
    return "moved text: \(target) of the translation answers \(source) of the original (\(paired))"
  }

  /// Paragraph and first words, such as `paragraph 4 (“The village doctor has left …”)`.
  private static func place(_ range: Range<Int>, of document: SegmentedDocument) -> String {
    let segments = document.segments[range]
    guard let first = segments.first, let last = segments.last else { return "nothing" }
    let text = first.content.line
    let shown = text.count > 40 ? String(text.prefix(40)) + "…" : text
    // Blocks without text count for nobody.
    let filled = Set(document.segments.map(\.block)).sorted()
    let number = filled.count { $0 < first.block } + 1
    let lastNumber = number + filled.count { $0 > first.block && $0 <= last.block }
    let paragraphs = number == lastNumber ? "paragraph \(number)" : "paragraphs \(number) to \(lastNumber)"
    return "\(paragraphs) (“\(shown)”)"
  }
}
