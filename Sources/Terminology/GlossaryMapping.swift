public import Bitext

/// What the columns of a foreign glossary table hold, as its user says.
///
/// Fields are the names that a header of `GlossaryTable` has, languages with or without a status included, and `source`
/// (or `term`) and `target` (or `translation`), which stand for the two languages: `term=2,translation=4,note=Remarks`.
public struct GlossaryMapping: Sendable {
  let columns: ColumnMapping
  /// What each entry of the mapping means.
  let fields: [GlossaryColumn]

  private static let sides = ["source", "term", "target", "translation"]

  /// Reads the fields of a mapping.
  ///
  /// - Parameters:
  ///   - columns: the fields with their columns.
  ///   - source: the language that `source` stands for.
  ///   - target: the language that `target` stands for.
  /// - Throws: `CalqueError` `.usage` for a field that is unknown or named twice, and when none is a language;
  ///   `.language` for `source` or `target` without a language.
  public init(_ columns: ColumnMapping, from source: LanguageTag?, to target: LanguageTag?) throws(CalqueError) {
    self.columns = columns
    var fields: [GlossaryColumn] = []
    for entry in columns.entries {
      let column = try Self.column(entry.field, source, target)
      guard !fields.contains(column) else {
        throw CalqueError(
          .usage, "“\(entry.field.prefix(60))” says what another field says", hint: "Keep one column of each meaning.")
      }
      fields.append(column)
    }
    let hasLanguage = fields.contains { if case .terms = $0 { true } else { false } }
    guard hasLanguage else {
      throw CalqueError(
        .usage, "no column holds terms", hint: "Name term and translation, or languages: fr=1,en=2,en:forbidden=3.")
    }
    self.fields = fields
  }

  private static func column(
    _ field: String, _ source: LanguageTag?, _ target: LanguageTag?
  ) throws(CalqueError) -> GlossaryColumn {
    var name = field
    let side = String(field.prefix { $0 != ":" })
    if let position = sides.firstIndex(of: side) {
      guard let language = position < 2 ? source : target else {
        throw CalqueError(
          .language, "the language of “\(side)” is not known", hint: "Say --from fr --to en, or name languages.")
      }
      name = language.identifier + field.dropFirst(side.count)
    }
    if let column = GlossaryColumn(header: name) { return column }
    throw ColumnMapping.unknown(
      field, known: sides + GlossaryColumn.fieldNames, more: " and languages such as fr or en:forbidden")
  }
}
