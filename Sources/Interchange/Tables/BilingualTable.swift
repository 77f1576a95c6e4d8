public import Bitext

/// Bilingual documents as tables: a row for each segment, with the columns `id`, `source`, `target` and `state`.
///
/// - TSV: one line a row; tab, line feed, carriage return and backslash inside a cell are written `\t`, `\n`, `\r`, `\\`.
///   Escapes are read only under the header that Calque writes, so that the backslashes of other files stay what they are.
/// - CSV: RFC 4180 with line feeds; cells with comma, quote, line break or surrounding space are quoted.
/// - JSONL: one object a line.
///
/// Inline codes are left out; the losses say so.
public enum BilingualTable {
  /// The kinds of tables.
  public enum Dialect: String, Hashable, Sendable, CaseIterable {
    /// Tab-separated.
    case tsv
    /// Comma-separated.
    case csv
    /// One JSON object a line.
    case jsonl
  }

  static let columns = ["id", "source", "target", "state"]

  /// A cell that a spreadsheet would take for a formula begins with one of these.
  static func looksLikeFormula(_ text: Substring) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return ["=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"].contains(first)
  }

  /// Whether a cell is apostrophes followed by what looks like a formula: such a cell gains an apostrophe when written
  /// and loses one when read.
  static func isGuarded(_ text: String) -> Bool {
    text.hasPrefix("'") && looksLikeFormula(text.drop { $0 == "'" })
  }

  // MARK: - Writing

  /// Writes a document as a table.
  ///
  /// - Parameters:
  ///   - document: what is to be written.
  ///   - dialect: the kind of table.
  ///   - neutralizingFormulas: whether cells that a spreadsheet would run get an apostrophe before them; reading takes
  ///     it away again.
  /// - Returns: the file's content and what it cannot carry.
  /// - Complexity: O(n).
  public static func write(
    _ document: BilingualDocument, as dialect: Dialect, neutralizingFormulas: Bool = false
  ) -> InterchangeWriting {
    var tally = document.losses(
      lacking: [.codes, .notes, .documentNotes, .proposals, .confirmations, .keptOut, .blocks, .variants, .terms])
    var text = dialect == .jsonl ? "" : row(columns, dialect) + "\n"
    for segment in document.segments {
      let source = segment.source
      let target = segment.target
      let cells = [segment.id, source.text, target?.text ?? "", segment.state.rawValue]
      if dialect == .jsonl {
        let fields = zip(columns, cells).filter { $0.0 != "target" || target != nil }
        text += "{" + fields.map { "\"\($0.0)\":\(JSONText.quote($0.1))" }.joined(separator: ",") + "}\n"
        continue
      }
      let guarded = cells.map { cell in
        if isGuarded(cell) { return "'" + cell }
        guard neutralizingFormulas, looksLikeFormula(cell[...]) else { return cell }
        tally.add("a cell that looks like a formula got an apostrophe", at: "segment \(segment.id)")
        return "'" + cell
      }
      text += row(guarded, dialect) + "\n"
    }
    return InterchangeWriting(text: text, losses: tally.lines)
  }

  private static func row(_ cells: [String], _ dialect: Dialect) -> String {
    dialect == .tsv
      ? cells.map(escapeTab).joined(separator: "\t") : cells.map(quoteComma).joined(separator: ",")
  }

  private static func escapeTab(_ cell: String) -> String {
    var result = ""
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func quoteComma(_ cell: String) -> String {
    let scalars = cell.unicodeScalars
    let needsQuotes =
      scalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" || $0 == ";" || $0 == "\t" }
      || scalars.first == " " || scalars.last == " "
    guard needsQuotes else { return cell }
    var result = "\""
    for scalar in scalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
