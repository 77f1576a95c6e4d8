import Bitext
import Documents

/// Tables and images in Markdown (GitHub's extension for tables, CommonMark for images).
struct MarkdownTables {
  let numbers: NoteNumbers
  private var flattened = 0
  private var lostImages = 0
  private var spans = 0

  init(numbers: NoteNumbers) { self.numbers = numbers }

  /// What Markdown cannot carry, in words.
  var losses: [String] {
    var result: [String] = []
    if flattened > 0 { result.append("\(flattened) tables stand as paragraphs: they are too large to be written out") }
    if spans > 0 { result.append("\(spans) cells reach over several columns or rows, which tables in Markdown cannot") }
    if lostImages > 0 { result.append("\(lostImages) images left out: their addresses lead nowhere from a text") }
    return result
  }

  /// The table, after an empty line; its first row is the head, which the format demands.
  mutating func text(_ table: EditionTable) -> String {
    let caption = table.caption.map { "\n" + MarkdownInlineMarkup.text($0, numbers: numbers) + "\n" }.joined()
    guard !table.rows.isEmpty else { return caption }
    guard table.canBeFilled else {
      flattened += 1
      let cells = table.rows.flatMap { $0 }.flatMap(\.contents)
      return caption + cells.map { "\n" + MarkdownInlineMarkup.text($0, numbers: numbers) + "\n" }.joined()
    }
    spans += table.rows.reduce(0) { $0 + $1.count { $0.place.columnSpan > 1 || $0.place.rowSpan > 1 } }
    var lines = table.rows.map { row in line(table.filled(row)) }
    if table.headRows == 0 { lines.insert(line([EditionTable.Cell?](repeating: nil, count: table.columns)), at: 0) }
    lines.insert("|" + String(repeating: " --- |", count: table.columns), at: 1)
    return caption + "\n" + lines.map { $0 + "\n" }.joined()
  }

  private func line(_ cells: [EditionTable.Cell?]) -> String {
    "|"
      + cells.map { cell in
        let text = cell?.contents.map { MarkdownInlineMarkup.text($0, numbers: numbers, isCell: true) }
        return " " + (text?.joined(separator: "<br>") ?? "") + " |"
      }.joined()
  }

  /// The image, its caption in a paragraph below it.
  mutating func text(_ figure: EditionFigure) -> String {
    let caption = figure.caption.map { "\n" + MarkdownInlineMarkup.text($0, numbers: numbers) + "\n" } ?? ""
    guard let image = figure.reference else {
      lostImages += 1
      let words = figure.alternative.isEmpty ? "" : "\n" + BlockMarkup.markdown(InlineText(figure.alternative)) + "\n"
      return words + caption
    }
    let alternative = BlockMarkup.markdown(InlineText(image.alternative), staysOnOneLine: true, escapesBrackets: true)
    return "\n![\(alternative)](\(LinkTarget(safe: image.address).encoding("()<>[]\\")))\n" + caption
  }
}
