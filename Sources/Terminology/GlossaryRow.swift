import Bitext
import UnicodeText

/// One row of a glossary table on its way to a concept.
struct GlossaryRow {
  private let row: DelimitedText.Row
  private let columns: [GlossaryColumn]

  /// The longest term that is read, in bytes: a longer one is a sentence or a broken row.
  static let termLimit = 1_000

  /// Takes a row whose number of cells fits the header; trailing cells may be missing or empty.
  ///
  /// - Throws: `CalqueError` with code `.malformed` when cells are left over or the row is cut short.
  init(_ row: DelimitedText.Row, columns: [GlossaryColumn], hasHeader: Bool = true) throws(CalqueError) {
    var cells = row.cells
    while cells.count > columns.count, let last = cells.last, last.trimmed().isEmpty { cells.removeLast() }
    guard cells.count == columns.count else {
      throw CalqueError(
        .malformed,
        "the row has \(cells.count) \(cells.count == 1 ? "cell" : "cells"), the \(hasHeader ? "header" : "first row") \(columns.count)",
        at: .init(line: row.line), hint: "Add or remove separators; the row was left out.")
    }
    self.row = DelimitedText.Row(line: row.line, cells: cells)
    self.columns = columns
  }

  private func cell(_ column: GlossaryColumn) -> String? {
    guard let index = columns.firstIndex(of: column) else { return nil }
    let text = row.cells[index].trimmed()
    return text.isEmpty ? nil : text
  }

  /// The concept that the row describes.
  ///
  /// - Throws: `CalqueError` with code `.malformed` for an unknown value, a repeated id or a row without terms.
  func concept(identifiers: inout ConceptIdentifiers) throws(CalqueError) -> Concept {
    let matching = try self.matching()
    var terms: [Term] = []
    let genderLanguage = languageWithGender
    // Within a language the preferred terms come first, whatever the order of the columns.
    for status in TermStatus.allCases {
      for (index, column) in columns.enumerated() {
        guard case .terms(let language, status) = column else { continue }
        for text in Self.terms(in: row.cells[index]) {
          guard text.utf8.count <= Self.termLimit else {
            throw CalqueError(
              .malformed, "a term is longer than \(Self.termLimit) bytes", at: .init(line: row.line),
              hint: "Separators may be missing; the row was left out.")
          }
          terms.append(
            Term(
              language: language, text: text, status: status, matching: matching, partOfSpeech: cell(.partOfSpeech),
              gender: language == genderLanguage ? cell(.gender) : nil))
        }
      }
    }
    guard !terms.isEmpty else {
      throw CalqueError(.malformed, "the row has no term", at: .init(line: row.line), hint: "The row was left out.")
    }
    let id = try identifiers.identifier(given: cell(.identifier), terms: terms, line: row.line)
    return Concept(
      id: id, terms: terms, domain: cell(.domain), definition: cell(.definition), note: cell(.note),
      isUntranslatable: try isUntranslatable(), scope: cell(.scope).map(Self.terms(in:)) ?? [])
  }

  /// The first language column whose language has grammatical gender: the one that the gender column speaks of.
  private var languageWithGender: LanguageTag? {
    let languages = columns.compactMap { column -> LanguageTag? in
      if case .terms(let language, .preferred) = column { language } else { nil }
    }
    return languages.first { !Self.genderless.contains($0.language) } ?? languages.first
  }

  /// Languages without grammatical gender.
  private static let genderless: Set<String> = ["en", "fi", "hu", "et", "tr", "eu", "ka", "hy", "fa", "id", "zh", "ja"]

  private func matching() throws(CalqueError) -> TermMatching {
    guard let text = cell(.matching)?.lowercased() else { return .inflected }
    if let matching = TermMatching(rawValue: text) { return matching }
    let closest = Suggestion.closest(to: text, among: TermMatching.allCases.map(\.rawValue))
    throw CalqueError(
      .malformed, "unknown way to match: “\(String(text.prefix(40)))”", at: .init(line: row.line),
      hint: closest.map { "Did you mean “\($0)”?" } ?? "Leave it empty, or write exact, case, prefix or pattern.")
  }

  private func isUntranslatable() throws(CalqueError) -> Bool {
    switch cell(.translate)?.lowercased() {
    case nil, "yes", "true", "1": return false
    case "no", "false", "0": return true
    case .some(let text):
      throw CalqueError(
        .malformed, "unknown value in the column translate: “\(String(text.prefix(40)))”", at: .init(line: row.line),
        hint: "Write no when the term stays as it is, or leave it empty.")
    }
  }

  /// The terms of a cell: separated by a semicolon with white space on either side.
  static func terms(in cell: String) -> [String] {
    guard cell.utf8.contains(UInt8(ascii: ";")) else {
      let term = cell.trimmed()
      return term.isEmpty ? [] : [term]
    }
    var result: [String] = []
    var current = ""
    let characters = Array(cell)
    for (index, character) in characters.enumerated() {
      let isSeparator =
        character == ";"
        && ((index > 0 && characters[index - 1].isWhitespace)
          || (index + 1 < characters.count && characters[index + 1].isWhitespace) || index + 1 == characters.count)
      if isSeparator {
        result.append(current)
        current = ""
      } else {
        current.append(character)
      }
    }
    result.append(current)
    return result.map { $0.trimmed() }.filter { !$0.isEmpty }
  }
}

/// Gives every concept of a table an id of its own.
struct ConceptIdentifiers {
  private var lines: [String: Int] = [:]
  /// The next number to try after a name that several concepts would have.
  private var nextNumbers: [String: Int] = [:]

  /// The given id, or one made of the first term's letters, numbered when it is taken.
  ///
  /// - Throws: `CalqueError` with code `.malformed` when a given id was used before.
  mutating func identifier(given: String?, terms: [Term], line: Int) throws(CalqueError) -> String {
    if let given {
      if let first = lines[given] {
        throw CalqueError(
          .malformed, "the id \(given) was used on line \(first) already", at: .init(line: line),
          hint: "Ids are unique in a glossary; the row was left out.")
      }
      lines[given] = line
      return given
    }
    let base = Self.slug(terms[0].text)
    var candidate = base
    if lines[candidate] != nil {
      var number = nextNumbers[base] ?? 2
      repeat {
        candidate = "\(base)-\(number)"
        number += 1
      } while lines[candidate] != nil
      nextNumbers[base] = number
    }
    lines[candidate] = line
    return candidate
  }

  /// Lower-case ASCII letters and digits of a text joined by hyphens; `concept` when there are none.
  private static func slug(_ text: String) -> String {
    var result = ""
    for scalar in text.normalized(.nfkd).mapped(to: .lower).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil, scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else if !scalar.properties.isDiacritic, scalar.properties.generalCategory != .nonspacingMark,
        !result.isEmpty, !result.hasSuffix("-")
      {
        result += "-"
      }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return result.isEmpty ? "concept" : String(result.prefix(60))
  }
}
