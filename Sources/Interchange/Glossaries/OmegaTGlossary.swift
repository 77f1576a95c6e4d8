public import Bitext

/// Glossaries as OmegaT keeps them: lines of source, target and, if any, a comment, separated by tabs, or by commas in a
/// CSV file; lines that begin with `#` are comments.
public enum OmegaTGlossary {
  /// Reads a glossary.
  ///
  /// - Parameters:
  ///   - text: the decoded file.
  ///   - isCommaSeparated: whether cells are separated by commas (RFC 4180).
  ///   - name: the glossary's name.
  ///   - source: the language of the first column.
  ///   - target: the language of the second.
  /// - Returns: a concept for each line; lines without source or target are named in the warnings.
  /// - Throws: `CalqueError` `.malformed` for a quote that is never closed in a CSV file.
  /// - Complexity: O(n).
  public static func read(
    _ text: String, isCommaSeparated: Bool = false, name: String, from source: LanguageTag, to target: LanguageTag
  ) throws(CalqueError) -> InterchangeReading<Glossary> {
    var glossary = Glossary(name: name, concepts: [])
    var warnings = Tally()
    let records =
      isCommaSeparated
      ? try DelimitedText(text, separator: DelimitedText.separator(of: text), file: name).rows().map {
        ($0.cells, $0.line)
      }
      : text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().map { number, line in
        (line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init), number + 1)
      }
    for (cells, line) in records {
      guard let first = cells.first, !first.hasPrefix("#"), cells.contains(where: { !$0.allSatisfy(\.isWhitespace) })
      else { continue }
      let terms = cells.prefix(2).map { $0.trimmed() }
      guard terms.count == 2, !terms[0].isEmpty, !terms[1].isEmpty else {
        warnings.add("a line has no source or no target", at: "line \(line)")
        continue
      }
      let comment = cells.count > 2 ? cells[2].trimmed() : ""
      glossary.concepts.append(
        Concept(
          id: "c\(glossary.concepts.count + 1)",
          terms: [Term(language: source, text: terms[0]), Term(language: target, text: terms[1])],
          note: comment.isEmpty ? nil : comment))
    }
    return InterchangeReading(glossary, warnings: warnings.lines)
  }
}
