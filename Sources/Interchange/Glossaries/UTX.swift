public import Bitext

/// Glossaries in UTX 1.11 (Universal Terminology eXchange, AAMT 2013): tab-separated lines under a header of two lines.
public enum UTX {
  /// Whether a text begins as UTX does.
  public static func isUTX(_ text: String) -> Bool {
    text.drop { $0 == "\u{FEFF}" }.uppercased().hasPrefix("#UTX")
  }

  /// Reads a glossary; terms that share a concept id stand in one concept.
  ///
  /// The statuses `approved`, `provisional`, `non-standard` and `forbidden` become preferred, admitted, deprecated and
  /// forbidden.
  /// - Parameters:
  ///   - text: the decoded file.
  ///   - name: the glossary's name.
  /// - Returns: the glossary, and what it has no place for.
  /// - Throws: `CalqueError` `.malformed` with the line when the header cannot be read; `.language`.
  /// - Complexity: O(n).
  public static func read(_ text: String, name: String) throws(CalqueError) -> InterchangeReading<Glossary> {
    let lines = text.drop { $0 == "\u{FEFF}" }.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let head = lines.first, isUTX(text) else {
      throw CalqueError(.malformed, "the first line is no header of UTX", at: .init(file: name, line: 1))
    }
    // #UTX 1.11; en/ja; 2013-12-20T10:00:00Z; copyright: …
    let fields = head.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
    guard fields.count > 1 else {
      throw CalqueError(.malformed, "the header names no languages", at: .init(file: name, line: 1))
    }
    var languages: [LanguageTag] = []
    for tag in fields[1].split(separator: "/").prefix(2) {
      do throws(CalqueError) { languages.append(try LanguageTag(String(tag))) } catch {
        throw CalqueError(error.code, error.message, at: .init(file: name, line: 1), hint: error.hint)
      }
    }
    guard !languages.isEmpty else {
      throw CalqueError(.malformed, "the header names no languages", at: .init(file: name, line: 1))
    }
    guard
      let titles = lines.indices.dropFirst().first(where: { lines[$0].lowercased().hasPrefix("#src") })
    else { throw CalqueError(.malformed, "no line names the columns (#src …)", at: .init(file: name, line: 2)) }
    let columns = cells(lines[titles].dropFirst()).map { $0.lowercased() }
    var glossary = Glossary(name: name, concepts: [])
    var losses = Tally()
    var warnings = Tally()
    let known: Set<String> = [
      "src", "tgt", "src:pos", "tgt:pos", "term status", "concept id", "comment", "src:comment",
    ]
    for column in columns where !known.contains(column) && !column.isEmpty {
      losses.add("the column \(column.prefix(40)) has no place")
    }
    var positions: [String: Int] = [:]
    for index in lines.indices where index > titles {
      let row = cells(lines[index])
      if row.allSatisfy(\.isEmpty) || row[0].hasPrefix("#") { continue }
      func cell(_ name: String) -> String? {
        guard let column = columns.firstIndex(of: name), column < row.count, !row[column].isEmpty else { return nil }
        return row[column]
      }
      guard let source = cell("src") else {
        warnings.add("a line has no source term", at: "line \(index + 1)")
        continue
      }
      let status = cell("term status").map(Self.status) ?? .preferred
      var terms = [Term(language: languages[0], text: source, partOfSpeech: cell("src:pos"))]
      if let target = cell("tgt"), languages.count > 1 {
        terms.append(Term(language: languages[1], text: target, status: status, partOfSpeech: cell("tgt:pos")))
      } else {
        terms[0].status = status
      }
      let id = cell("concept id")
      if let id, let position = positions[id] {
        for term in terms
        where !glossary.concepts[position].terms.contains(where: {
          $0.language == term.language && $0.text == term.text
        }) {
          glossary.concepts[position].terms.append(term)
        }
        continue
      }
      if let id { positions[id] = glossary.concepts.count }
      glossary.concepts.append(
        Concept(id: id ?? "c\(glossary.concepts.count + 1)", terms: terms, note: cell("comment") ?? cell("src:comment"))
      )
    }
    return InterchangeReading(glossary, losses: losses.lines, warnings: warnings.lines)
  }

  private static func cells(_ line: Substring) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map {
      String($0.drop(while: \.isWhitespace)).trimmingEnd()
    }
  }

  private static func status(_ name: String) -> TermStatus {
    switch name.lowercased() {
    case "forbidden": .forbidden
    case "non-standard", "nonstandard", "obsolete", "rejected": .deprecated
    case "provisional", "unreviewed", "draft": .admitted
    default: .preferred
    }
  }
}
