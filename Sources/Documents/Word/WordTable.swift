public import Bitext
import XMLText

/// Reads the tables of a Word file as text: what a form or a review sheet needs.
public enum WordTable {
  /// The rows of all tables in order, each a list of its cells' texts; paragraphs in a cell are joined by a line feed.
  ///
  /// Tracked changes are accepted, formats and codes left out. A table inside a cell belongs to the cell.
  /// - Parameter bytes: the file.
  /// - Returns: the rows.
  /// - Throws: `CalqueError` as `DocumentReader.read` does; `.malformed` when it is no Word file.
  public static func rows(of bytes: [UInt8]) throws(CalqueError) -> [[String]] {
    guard Archive.looksLike(bytes) else {
      throw CalqueError(.malformed, "this is not a Word file: it does not begin as a ZIP archive does")
    }
    let archive = try Archive(bytes)
    let package = try WordPackage(archive)
    let part = try PackagePart.bytes(package.mainPart, in: archive)
    let stream = XMLStream(part, file: package.mainPart)
    var rows: [[String]] = []
    while let event = try stream.next() {
      guard case .start(let element) = event, element.name.local == "tr" else { continue }
      rows.append(cells(of: try stream.tree(from: element), part))
    }
    return rows
  }

  private static func cells(of row: XMLTree, _ bytes: [UInt8]) -> [String] {
    var result: [String] = []
    var open = Array(row.elements.reversed())
    while let next = open.popLast() {
      switch next.name.local {
      case "tc": result.append(paragraphs(in: next).map { text(of: $0, bytes) }.joined(separator: "\n"))
      case "trPr", "tblPrEx": break
      default: open += next.elements.reversed()
      }
    }
    return result
  }

  private static func paragraphs(in cell: XMLTree) -> [XMLTree] {
    var result: [XMLTree] = []
    var open = Array(cell.elements.reversed())
    while let next = open.popLast() {
      if next.name.local == "p" { result.append(next) } else { open += next.elements.reversed() }
    }
    return result
  }

  private static func text(of paragraph: XMLTree, _ bytes: [UInt8]) -> String {
    var items = WordItems(bytes, relationships: [:], refusesChanges: false, noteNumber: 0)
    _ = items.read(paragraph)
    return items.items.map { item in
      switch item {
      case .text(let text, _): text
      case .lineBreak: "\n"
      case .code(_, _, let equivalent): equivalent
      case .open, .close, .drawing: ""
      }
    }.joined()
  }
}
