public import Bitext
public import Interchange

/// The interchange formats as files of one bilingual document.
extension InterchangeFormat {
  /// The formats that hold a bilingual document in one file, and that Calque writes.
  public static let writable: [InterchangeFormat] = [
    .xliff21, .xliff20, .xliff22, .xliff12, .tmx, .po, .tsv, .csv, .jsonl,
  ]

  /// Writes a bilingual document.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - guardsFormulas: whether cells of TSV and CSV that a spreadsheet would run get an apostrophe.
  /// - Returns: the file's content and what it cannot carry.
  /// - Throws: `CalqueError` `.unsupported` for formats that are not one bilingual file.
  public func write(
    _ document: BilingualDocument, guardingFormulas guardsFormulas: Bool = false
  ) throws(CalqueError) -> InterchangeWriting {
    switch self {
    case .xliff12: return XLIFF12.exporting(document)
    case .xliff20: return XLIFF2.exporting(document, version: .v20)
    case .xliff21: return XLIFF2.exporting(document, version: .v21)
    case .xliff22: return XLIFF2.exporting(document, version: .v22)
    case .tmx:
      return TMX.writing(
        document, units: Project.units(of: document, origin: .human, namesUnits: true), toolVersion: Version.current)
    case .tsv: return BilingualTable.write(document, as: .tsv, neutralizingFormulas: guardsFormulas)
    case .csv: return BilingualTable.write(document, as: .csv, neutralizingFormulas: guardsFormulas)
    case .jsonl: return BilingualTable.write(document, as: .jsonl)
    case .po: return PO.writing(document)
    case .moses, .ladder:
      throw CalqueError(
        .unsupported, "\(rawValue) is more than one file",
        hint: "Store the article, and say calque export NAME --to \(rawValue) -o FILES.")
    }
  }

  /// Reads the bilingual documents of a file.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - file: its name for messages.
  ///   - source: the language of the sources, for formats that do not say it.
  ///   - target: the language of the targets, likewise.
  ///   - columns: which columns of TSV and CSV hold what, in place of the names in their header.
  /// - Returns: the documents, and what was lost or odd.
  /// - Throws: `CalqueError` of the reader; `.language` when the languages are not known; `.usage` for columns of a format
  ///   that has none.
  public func read(
    _ bytes: [UInt8], file: String, from source: LanguageTag?, to target: LanguageTag?,
    columns: ColumnMapping? = nil
  ) throws(CalqueError) -> InterchangeReading<[BilingualDocument]> {
    if columns != nil, self != .tsv, self != .csv { throw ColumnMapping.noTable(file) }
    switch self {
    case .xliff12: return try XLIFF12.read(bytes, file: file)
    case .xliff20, .xliff21, .xliff22: return try XLIFF2.read(bytes, file: file)
    case .tmx:
      let reading = try TMX.document(bytes, file: file, named: ArticleName.from(path: file), from: source, to: target)
      return InterchangeReading([reading.value], losses: reading.losses, warnings: reading.warnings)
    case .tsv: return try Self.readTable(bytes, .tsv, file, source, target, columns)
    case .csv: return try Self.readTable(bytes, .csv, file, source, target, columns)
    case .jsonl: return try Self.readTable(bytes, .jsonl, file, source, target)
    case .po:
      let reading = try PO.read(bytes, file: file, from: source, to: target)
      return InterchangeReading([reading.value], losses: reading.losses, warnings: reading.warnings)
    case .moses, .ladder:
      throw CalqueError(
        .unsupported, "\(rawValue) is not read as a bilingual document", at: .init(file: file),
        hint: "Known: \(Self.writable.map(\.rawValue).joined(separator: ", ")).")
    }
  }

  private static func readTable(
    _ bytes: [UInt8], _ dialect: BilingualTable.Dialect, _ file: String, _ source: LanguageTag?,
    _ target: LanguageTag?, _ columns: ColumnMapping? = nil
  ) throws(CalqueError) -> InterchangeReading<[BilingualDocument]> {
    guard let source, let target else {
      throw CalqueError(
        .language, "a table does not say its languages", at: .init(file: file), hint: "Say --from fr --to en.")
    }
    let reading = try BilingualTable.read(bytes, as: dialect, file: file, from: source, to: target, columns: columns)
    return InterchangeReading(
      [reading.value], losses: reading.losses, warnings: reading.warnings, leftOut: reading.leftOut)
  }
}
