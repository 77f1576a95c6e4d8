public import Bitext

/// What reading a glossary table gave: the glossary, and the rows that could not be used.
public struct GlossaryReading: Sendable {
  /// The concepts of all good rows.
  public var glossary: Glossary
  /// One problem for each row that was left out, with its line.
  public var problems: [CalqueError]

  /// Creates a reading.
  public init(glossary: Glossary, problems: [CalqueError]) {
    self.glossary = glossary
    self.problems = problems
  }
}

/// The project's glossary table: tab- or comma-separated text whose first line names the columns.
///
/// Columns, in any order and case: `id`, `domain`, `part of speech`, `gender`, `match` (empty, `exact`, `case`, `prefix`,
/// `pattern`), `translate` (`no`: the terms stay as they are), `scope` (articles by name, `*` at the end for any), `note`, `definition`, and any number of languages: a BCP 47
/// tag for preferred terms, or `tag:status` with a status of `admitted`, `deprecated` or `forbidden`. A cell holds several
/// terms separated by ` ; `. Two columns such as `fr` and `en` are enough.
public enum GlossaryTable {
  /// How forgiving a reading is.
  public struct Options: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: Int
    /// Creates options from bits.
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// The first bad row is an error instead of a problem.
    public static let strict = Options(rawValue: 1)
    /// Columns with unknown names are left out instead of being an error.
    public static let ignoringUnknownColumns = Options(rawValue: 2)
  }

  /// Reads a glossary table.
  ///
  /// - Parameters:
  ///   - text: the decoded text of the file.
  ///   - name: the glossary's name, used in messages as the file's name.
  ///   - separator: tab, comma or semicolon; nil guesses it from the first line.
  ///   - mapping: what the columns hold, in place of a header; cells of other columns are left out.
  ///   - options: how forgiving to be.
  /// - Returns: the glossary with the problems of rows that were left out, in file order.
  /// - Throws: `CalqueError` with code `.malformed` when the header cannot be used or lacks a mapped column, a quote is not closed or a NUL is
  ///   found; with `Options.strict` for the first bad row as well.
  /// - Complexity: O(n) in the length of the text.
  public static func read(
    _ text: String, name: String, separator: Character? = nil, mapping: GlossaryMapping? = nil, options: Options = []
  ) throws(CalqueError) -> GlossaryReading {
    do throws(CalqueError) {
      let byte = try separatorByte(separator, for: text)
      var reading = GlossaryReading(glossary: Glossary(name: name, concepts: []), problems: [])
      var identifiers = ConceptIdentifiers()
      let hasHeader = mapping?.columns.hasHeader ?? true
      var columns: [GlossaryColumn]?
      try DelimitedText(text, separator: byte).forEachRow { row throws(CalqueError) in
        if row.cells.allSatisfy({ $0.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }) { return }
        if columns == nil {
          let isLenient = options.contains(.ignoringUnknownColumns)
          columns =
            if let mapping { try GlossaryColumn.columns(of: row, by: mapping) } else {
              try GlossaryColumn.columns(of: row, ignoringUnknown: isLenient)
            }
          if hasHeader { return }
        }
        do throws(CalqueError) {
          let row = try GlossaryRow(row, columns: columns ?? [], hasHeader: hasHeader)
          let concept = try row.concept(identifiers: &identifiers)
          reading.glossary.concepts.append(concept)
        } catch {
          if options.contains(.strict) { throw error }
          reading.problems.append(error.inFile(name))
        }
      }
      guard columns != nil else {
        throw CalqueError(
          .malformed, "the glossary is empty", hint: "The first line names the columns, for example fr and en.")
      }
      return reading
    } catch {
      throw error.inFile(name)
    }
  }

  private static func separatorByte(_ separator: Character?, for text: String) throws(CalqueError) -> UInt8 {
    // One tab is enough: languages and statuses hold none, and commas are in many notes.
    guard let separator else {
      let isTabbed = text.prefix { !$0.isNewline }.contains("\t")
      return isTabbed ? 0x09 : DelimitedText.separator(of: text, among: [0x09, 0x2C, 0x3B])
    }
    guard let byte = separator.asciiValue, byte >= 0x20 || byte == 0x09, byte != 0x22 else {
      throw CalqueError(.usage, "a table cannot be separated by “\(separator)”", hint: "Use tab, comma or semicolon.")
    }
    return byte
  }
}
