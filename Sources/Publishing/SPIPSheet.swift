public import Bitext
import Documents

/// An article as a sheet of SPIP's fields, to be pasted into its form or read by Calque.
///
/// Notes stand in the text that calls them (`[[…]]`); no-break spaces before punctuation are plain, since SPIP sets them
/// itself when it shows a text.
public enum SPIPSheet {
  /// The sheet: surtitre, titre, soustitre, chapo, auteur, date, lang, descriptif, texte, notes, ps, traducteur, nom_site,
  /// url_site, licence, as far as they are known.
  ///
  /// - Complexity: O(n).
  public static func write(_ edition: ArticleEdition) -> PublishedText {
    let layout = EditionLayout(edition)
    var losses = layout.losses
    let notes = layout.notes.map { SPIPInlineMarkup.text($0.content) }
    var written: Set<Int> = []
    func inline(_ content: InlineText, isCell: Bool = false) -> String {
      let text = SPIPInlineMarkup.text(content, isCell: isCell) { code in
        guard let number = layout.numbers[code] else { return nil }
        // A second call of the same note refers to it by its name.
        return written.insert(number).inserted ? notes[number - 1] : "<\(number)>"
      }
      return text
    }
    var sheet = ""
    func field(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { sheet += "\(name) : \(value)\n" }
    }
    field("surtitre", layout.line(.kicker).map { inline($0) })
    field("titre", layout.line(.headline).map { inline($0) } ?? BlockMarkup.spip(InlineText(edition.headline)))
    field("soustitre", layout.line(.subtitle).map { inline($0) })
    field("chapo", paragraphs(layout.blocks(.lead)) { inline($0) })
    field("auteur", layout.byline.map { inline($0) })
    field(
      "date",
      layout.date.map { PublicationDate($0).map { String($0.text.prefix(10)) } ?? BlockMarkup.spip(InlineText($0)) })
    field("lang", edition.language.identifier)
    field("descriptif", layout.line(.summary).map { inline($0) })
    var figures = SPIPFigures()
    let text = layout.parts.map { part in
      switch part {
      case .blocks(let blocks): paragraphs(blocks) { inline($0) }
      case .table(let table): SPIPFigures.text(table) { inline($0, isCell: $1) }
      case .figure(let figure): figures.text(figure) { inline($0) }
      }
    }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    if !text.isEmpty { sheet += "texte:\n\(text)\n" }
    let called = written
    let rest = notes.indices.filter { !called.contains($0 + 1) }.map { notes[$0] }.joined(separator: "\n\n")
    if !rest.isEmpty { sheet += "notes:\n\(rest)\n" }
    let postscript = paragraphs(layout.blocks(.postscript)) { inline($0) }
    if !postscript.isEmpty { sheet += "ps:\n\(postscript)\n" }
    field("traducteur", layout.credit.map { inline($0) })
    if let address = layout.sourceAddress {
      field("nom_site", BlockMarkup.spip(InlineText(edition.otherHeadline)))
      field("url_site", address.split(whereSeparator: \.isWhitespace).joined())
    }
    field("licence", layout.licence.map { inline($0) })
    let images = figures.lostImages + edition.blocks.reduce(0) { $0 + $1.content.codes.count { isForeignImage($0) } }
    if images > 0 { losses.append("\(images) images left out: SPIP keeps them as documents of its own") }
    return PublishedText(text: sheet, losses: losses)
  }

  /// A text with plain spaces where SPIP sets French no-break spaces itself.
  public static func withPlainSpaces(_ content: InlineText) -> InlineText { FrenchSpaces.removed(from: content) }

  private static func isForeignImage(_ code: InlineCode) -> Bool {
    code.kind == .image && (code.markup.hasPrefix("![") || code.markup.contains("src"))
      && SPIPFigures.element(of: code) == nil
  }

  /// Blocks one after the other, with what surrounds runs of a kind.
  private static func paragraphs(_ blocks: [Block], _ inline: (InlineText) -> String) -> String {
    var result = ""
    for (index, block) in blocks.enumerated() {
      let previous = index > 0 ? blocks[index - 1].kind : nil
      let next = index + 1 < blocks.count ? blocks[index + 1].kind : nil
      let text = inline(block.content)
      if !result.isEmpty { result += isRun(block.kind) && previous == block.kind ? "\n" : "\n\n" }
      switch block.kind {
      case .heading: result += "{{{\(text)}}}"
      case .listItem: result += "-* \(text)"
      case .verse:
        result += (previous == .verse ? "" : "<poesie>\n") + text + (next == .verse ? "" : "\n</poesie>")
      case .quotation:
        // Paragraphs of one quotation are parted by an empty line.
        if previous == .quotation { result += "\n" }
        result += (previous == .quotation ? "" : "<quote>") + text + (next == .quotation ? "" : "</quote>")
      default: result += text
      }
    }
    return result
  }

  private static func isRun(_ kind: BlockKind) -> Bool { kind == .listItem || kind == .verse || kind == .quotation }
}
