import Bitext
import Documents

/// Tables and images in SPIP's markup (https://www.spip.net/fr_article1578.html).
struct SPIPFigures {
  /// Images that are no addresses for SPIP.
  private(set) var lostImages = 0

  /// The table: a row a line, the head in bold; `<` and `^` stand where a cell reaches over.
  static func text(_ table: EditionTable, _ inline: (InlineText, _ isCell: Bool) -> String) -> String {
    var lines = table.caption.map { "||\(inline($0, true))|||" }
    guard table.canBeFilled else {
      return (lines + table.rows.flatMap { $0 }.flatMap(\.contents).map { inline($0, false) })
        .joined(separator: "\n\n")
    }
    let heads = table.headRows
    // For each column the row up to which a cell above reaches.
    var reached = [Int](repeating: 0, count: table.columns)
    for (index, row) in table.rows.enumerated() {
      var places = [String?](repeating: nil, count: table.columns)
      for cell in row {
        let text = cell.contents.map { inline($0, true) }.joined(separator: "<br />")
        places[cell.place.column - 1] = index == 0 && heads > 0 && !text.hasPrefix("{{") ? "{{\(text)}}" : text
        for column in cell.place.column..<min(cell.place.column + cell.place.columnSpan, table.columns + 1) {
          if column > cell.place.column { places[column - 1] = "<" }
          reached[column - 1] = cell.place.row + cell.place.rowSpan - 1
        }
      }
      let number = row.first?.place.row ?? 0
      let cells = places.enumerated().map { column, text in text ?? (reached[column] >= number ? "^" : "") }
      lines.append("|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined())
    }
    return lines.joined(separator: "\n")
  }

  /// The element that SPIP lets through for an image inside a text; nil when the image lies within the source's own site.
  static func element(of code: InlineCode) -> String? { ImageReference(code).flatMap { element(of: $0) } }

  private static func element(of image: ImageReference) -> String? {
    guard LinkAddress.isSafe(image.address) else { return nil }
    let address = HTMLText(escaping: image.address).html
    return "<img src=\"\(address)\" alt=\"\(HTMLText(escaping: image.alternative).html)\" />"
  }

  /// The image: SPIP's own mark of a document, or the element that SPIP lets through, with its caption below it.
  mutating func text(_ figure: EditionFigure, _ inline: (InlineText) -> String) -> String {
    var parts: [String] = []
    if figure.isSPIPDocument {
      parts.append(figure.address)
    } else if let image = figure.reference, let element = Self.element(of: image) {
      parts.append(element)
    } else {
      lostImages += 1
      if !figure.alternative.isEmpty { parts.append(BlockMarkup.spip(InlineText(figure.alternative))) }
    }
    if let caption = figure.caption { parts.append(inline(caption)) }
    return parts.joined(separator: "\n\n")
  }
}
