public import Bitext

extension GlossaryTable {
  /// Writes a glossary as a tab-separated table in canonical form: the same glossary always gives the same text.
  ///
  /// Languages keep the order in which they first occur; columns without any value are left out, except `id`. What the
  /// table has no column for is lost: notes on single terms, and parts of speech, genders and ways to match that differ
  /// among the terms of one concept (the first one stands for all).
  /// - Returns: the table with a line feed after every row.
  /// - Complexity: O(n).
  public static func write(_ glossary: Glossary) -> String {
    var languages: [LanguageTag] = []
    var used: Set<GlossaryColumn> = []
    for concept in glossary.concepts {
      for term in concept.terms {
        if !languages.contains(term.language) { languages.append(term.language) }
        used.insert(.terms(term.language, term.status))
      }
    }
    var columns: [(name: String, value: (Concept) -> String)] = [("id", { $0.id })]
    columns.append(("domain", { $0.domain ?? "" }))
    columns.append(("part of speech", { $0.terms.lazy.compactMap(\.partOfSpeech).first ?? "" }))
    columns.append(("gender", { $0.terms.lazy.compactMap(\.gender).first ?? "" }))
    for language in languages {
      for status in TermStatus.allCases where status == .preferred || used.contains(.terms(language, status)) {
        let name = status == .preferred ? language.identifier : "\(language.identifier):\(status.rawValue)"
        columns.append((name, { cell($0.terms.filter { $0.language == language && $0.status == status }) }))
      }
    }
    columns.append(("match", { $0.terms.first.map { $0.matching == .inflected ? "" : $0.matching.rawValue } ?? "" }))
    columns.append(("translate", { $0.isUntranslatable ? "no" : "" }))
    columns.append(("scope", { $0.scope.joined(separator: " ; ") }))
    columns.append(("definition", { $0.definition ?? "" }))
    columns.append(("note", { $0.note ?? "" }))
    let kept = columns.filter { column in
      let isLanguage = languages.contains { column.name == $0.identifier }
      return column.name == "id" || isLanguage || glossary.concepts.contains { !column.value($0).isEmpty }
    }
    var result = kept.map(\.name).joined(separator: "\t") + "\n"
    for concept in glossary.concepts {
      result += kept.map { quoted($0.value(concept)) }.joined(separator: "\t") + "\n"
    }
    return result
  }

  private static func cell(_ terms: [Term]) -> String {
    terms.map(\.text).joined(separator: " ; ")
  }

  /// A cell as the table has it: in quotes when it holds a line break or begins with a quote; a tab becomes a space.
  private static func quoted(_ cell: String) -> String {
    let plain = cell.replacing("\t", with: " ")
    let needsQuotes = plain.hasPrefix("\"") || plain.utf8.contains { $0 == 0x0A || $0 == 0x0D }
    return needsQuotes ? "\"" + plain.replacing("\"", with: "\"\"") + "\"" : plain
  }
}
