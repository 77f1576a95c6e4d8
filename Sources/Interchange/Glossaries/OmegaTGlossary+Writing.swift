public import Bitext

extension OmegaTGlossary {
  /// Writes a glossary as a table of source, target and comment, which OmegaT reads from files called `.txt`, `.tab` or
  /// `.utf8` in UTF-8.
  ///
  /// Each source term has a line for each target term that may be used; OmegaT offers every target that it is given, so
  /// forbidden and deprecated terms are named in the comment only.
  /// - Parameters:
  ///   - glossary: the concepts.
  ///   - source: the language of the first column.
  ///   - target: the language of the second.
  /// - Returns: the file, and what it cannot carry.
  /// - Complexity: O(n).
  public static func writing(_ glossary: Glossary, from source: LanguageTag, to target: LanguageTag)
    -> InterchangeWriting
  {
    var tally = Tally()
    var text = ""
    for concept in glossary.concepts {
      let place = "concept \(concept.id)"
      if concept.domain != nil { tally.add("OmegaT’s glossaries have no place for subject fields", at: place) }
      if concept.terms.contains(where: { $0.partOfSpeech != nil || $0.gender != nil }) {
        tally.add("OmegaT’s glossaries have no place for grammar", at: place)
      }
      if concept.terms.contains(where: { $0.matching == .pattern }) {
        tally.add("patterns were left out, since OmegaT’s glossaries have terms only", at: place)
      }
      let sources = concept.terms(in: source).filter { $0.matching != .pattern }
      let targets = concept.isUntranslatable ? sources : concept.terms(in: target).filter { $0.matching != .pattern }
      let usable = targets.filter { $0.status == .preferred || $0.status == .admitted }
      guard !sources.isEmpty, !usable.isEmpty else {
        tally.add("a concept without terms in both languages was left out", at: concept.id)
        continue
      }
      let refused = targets.filter { $0.status == .forbidden || $0.status == .deprecated }.map { "≠ \($0.text)" }
      let remarks = ([concept.definition, concept.note].compactMap(\.self) + refused).joined(separator: " ; ")
      for (number, term) in sources.enumerated() {
        for (rank, answer) in (concept.isUntranslatable ? [term] : usable).enumerated() {
          let cells = [term.text, answer.text] + (number + rank == 0 && !remarks.isEmpty ? [remarks] : [])
          text += cells.map(cell).joined(separator: "\t") + "\n"
        }
      }
    }
    return InterchangeWriting(text: text, losses: tally.lines)
  }

  /// A cell without the characters that end cells and lines; a sign that begins a comment is set off by a space.
  private static func cell(_ text: String) -> String {
    let line = text.split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ")
    return line.hasPrefix("#") ? " " + line : line
  }
}
