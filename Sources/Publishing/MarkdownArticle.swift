import Bitext
import Documents

/// An article in Markdown: fields as YAML front matter, notes as footnotes.
public enum MarkdownArticle {
  /// The file: kicker, title, subtitle, lead, author, date, description, translator, source, licence and the languages
  /// before the text, as far as they are known.
  ///
  /// - Complexity: O(n).
  public static func write(_ edition: ArticleEdition) -> PublishedText {
    let layout = EditionLayout(edition)
    var losses = layout.losses
    var front = "---\n"
    func field(_ name: String, _ contents: [InlineText]) {
      let value = contents.map(\.line).joined(separator: "\n\n")
      guard !value.isEmpty else { return }
      if contents.contains(where: { !$0.codes.isEmpty }) { losses.append("\(name): markup left out, it is a field") }
      front += "\(name): \(BlockMarkup.yaml(value))\n"
    }
    func field(_ name: String, _ content: InlineText?) { field(name, content.map { [$0] } ?? []) }
    field("kicker", layout.line(.kicker))
    field("title", layout.line(.headline) ?? InlineText(edition.headline))
    field("subtitle", layout.line(.subtitle))
    field("lead", layout.blocks(.lead).map(\.content))
    field("author", layout.byline)
    field("date", layout.date.map { InlineText($0) })
    field("description", layout.line(.summary))
    field("lang", InlineText(edition.language.identifier))
    let postscript = layout.blocks(.postscript)
    let isPlain = postscript.allSatisfy { $0.content.codes.isEmpty && $0.kind == .paragraph }
    if isPlain { field("postscript", postscript.map(\.content)) }
    field("translator", layout.credit)
    if edition.side == .target {
      field("original_lang", InlineText(edition.otherLanguage.identifier))
      field("original_title", InlineText(edition.otherHeadline))
    }
    field("source", layout.sourceAddress.map { InlineText($0) })
    field("licence", layout.licence)
    front += "---\n"
    var tables = MarkdownTables(numbers: layout.numbers)
    var body = ""
    for part in layout.parts {
      switch part {
      case .blocks(let blocks): body += paragraphs(blocks, layout.numbers)
      case .table(let table): body += tables.text(table)
      case .figure(let figure): body += tables.text(figure)
      }
    }
    losses += tables.losses
    if !isPlain { body += "\n***\n" + paragraphs(postscript, layout.numbers) }
    return PublishedText(text: front + body + notes(layout), losses: losses)
  }

  private static func paragraphs(_ blocks: [Block], _ numbers: NoteNumbers) -> String {
    var result = ""
    for (index, block) in blocks.enumerated() {
      let previous = index > 0 ? blocks[index - 1].kind : nil
      let isRun = previous == block.kind
      func text(_ continuation: String = "", oneLine: Bool = false) -> String {
        MarkdownInlineMarkup.text(
          block.content, numbers: numbers, continuation: continuation, staysOnOneLine: oneLine)
      }
      switch block.kind {
      case .heading(let level):
        result += "\n" + String(repeating: "#", count: min(max(level, 2), 6)) + " " + text(oneLine: true) + "\n"
      case .listItem: result += (isRun ? "" : "\n") + "- " + text("  ") + "\n"
      case .quotation: result += (isRun ? ">\n" : "\n") + "> " + text("> ") + "\n"
      // A hard break ends the line before.
      case .verse:
        if isRun, result.last == "\n" { result.removeLast() }
        result += (isRun ? "\\\n" : "\n") + text() + "\n"
      default: result += "\n" + text() + "\n"
      }
    }
    return result
  }

  private static func notes(_ layout: EditionLayout) -> String {
    var called = ""
    var rest = ""
    for (index, note) in layout.notes.enumerated() {
      let none = NoteNumbers(calledIn: [], notes: 0)
      if layout.numbers.isCalled(index + 1) {
        let text = MarkdownInlineMarkup.text(note.content, numbers: none, continuation: "    ")
        called += "\n[^\(index + 1)]: \(text)\n"
      } else {
        rest += "\n" + MarkdownInlineMarkup.text(note.content, numbers: none) + "\n"
      }
    }
    let heading = rest.isEmpty ? "" : "\n## \(CreditWords.notes(in: layout.edition.language))\n"
    return heading + rest + called
  }
}
