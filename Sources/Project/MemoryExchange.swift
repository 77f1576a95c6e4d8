public import Bitext
import Interchange
public import TranslationMemory

/// What importing a file into the memory did.
public struct ImportSummary: Sendable {
  /// The file.
  public let path: String
  /// What the memory made of its units; nil in a dry run.
  public let report: AdditionReport?
  /// Units read.
  public let read: Int
  /// Units that were left out, each with its place and reason.
  public let problems: [CalqueError]
}

extension Project {
  /// Imports a bilingual file into the memory: all of its units in one transaction, or none.
  ///
  /// - Parameters:
  ///   - path: TMX, XLIFF, PO, TSV, CSV or JSONL.
  ///   - isDryRun: reads and judges, stores nothing.
  /// - Returns: what was done.
  /// - Throws: `CalqueError`; then nothing of the file is stored.
  public func importIntoMemory(_ path: String, isDryRun: Bool = false) throws(CalqueError) -> ImportSummary {
    let bytes = try FileSystem.read(path)
    let file = path == "-" ? "standard input" : path
    var units: [TranslationUnit] = []
    var problems: [CalqueError] = []
    guard let format = InterchangeFormat.sniff(bytes, fileName: path) else {
      throw CalqueError(
        .unsupported, "this is not a bilingual file that Calque reads", at: .init(file: file),
        hint: "Known: \(InterchangeFormat.writable.map(\.rawValue).joined(separator: ", ")).")
    }
    do throws(CalqueError) {
      if format == .tmx {
        let report = try TMX.read(bytes, file: file) { unit throws(CalqueError) in
          units.append(unit)
          if units.count.isMultiple(of: 5_000) { onProgress("\(file): \(units.count) units read") }
        }
        problems = report.problems.map {
          CalqueError(.malformed, $0.message, at: $0.position, hint: "This unit was left out.")
        }
        for line in report.losses + report.warnings { notice("\(file): \(line)") }
      } else {
        let reading = try format.read(bytes, file: file, from: sourceLanguage, to: targetLanguage)
        for loss in reading.losses + reading.warnings { notice("\(file): \(loss)") }
        units = reading.value.flatMap { Self.units(of: $0, origin: .imported) }
      }
    } catch { throw error.inFile(file) }
    for index in units.indices where units[index].provenance.article == nil {
      units[index].provenance.article = ArticleName.from(path: path)
    }
    guard !isDryRun else { return ImportSummary(path: path, report: nil, read: units.count, problems: problems) }
    onProgress("\(file): storing \(units.count) units")
    let batch = ImportBatch(label: FileSystem.name(of: path), tool: Self.toolName, date: nil)
    let report = try memory(creating: true).add(units, batch: batch)
    return ImportSummary(path: path, report: report, read: units.count, problems: problems)
  }

  /// Imports two plain texts that answer each other line by line (Moses), or as a ladder of hunalign says.
  ///
  /// - Parameters:
  ///   - source: the file of the originals, a segment a line.
  ///   - target: the file of the translations.
  ///   - ladder: indices of aligned lines as hunalign writes them; nil when line answers line.
  ///   - isDryRun: reads and judges, stores nothing.
  /// - Returns: what was done.
  /// - Throws: `CalqueError`; then nothing is stored.
  public func importPair(
    _ source: String, _ target: String, ladder: String? = nil, isDryRun: Bool = false
  ) throws(CalqueError) -> ImportSummary {
    let (from, to) = try languagePair()
    let (left, right) = (try FileSystem.read(source), try FileSystem.read(target))
    let reading: InterchangeReading<BilingualDocument>
    if let ladder {
      let beads = try HunalignLadder.read(try FileSystem.read(ladder), file: ladder)
      reading = try MosesPair.read(source: left, target: right, beads: beads, file: ladder, from: from, to: to)
    } else {
      reading = try MosesPair.read(source: left, target: right, file: source, from: from, to: to)
    }
    for line in reading.losses + reading.warnings { notice("\(source): \(line)") }
    var units = Self.units(of: reading.value, origin: .imported)
    for index in units.indices { units[index].provenance.article = ArticleName.from(path: source) }
    guard !isDryRun else { return ImportSummary(path: source, report: nil, read: units.count, problems: []) }
    let batch = ImportBatch(label: FileSystem.name(of: source), tool: Self.toolName, date: nil)
    let report = try memory(creating: true).add(units, batch: batch)
    return ImportSummary(path: source, report: report, read: units.count, problems: [])
  }

  /// The pairs of a bilingual document as translation units, with neighbours as context.
  public static func units(of document: BilingualDocument, origin: Provenance.Origin) -> [TranslationUnit] {
    let rows = document.segments
    return rows.enumerated().compactMap { index, row in
      guard let target = row.target, !row.isKeptOut, !row.source.text.isEmpty, !target.text.isEmpty else { return nil }
      return TranslationUnit(
        variants: [
          .init(language: document.sourceLanguage, content: row.source),
          .init(language: document.targetLanguage, content: target),
        ],
        provenance: Provenance(origin: origin, article: document.name.isEmpty ? nil : document.name, place: row.id),
        isConfirmed: row.isConfirmed,
        context: .init(
          previous: index > 0 ? rows[index - 1].source.text : nil,
          next: index + 1 < rows.count ? rows[index + 1].source.text : nil),
        notes: row.notes)
    }
  }

  /// The memory as canonical TMX.
  ///
  /// - Throws: `CalqueError` when the memory cannot be read.
  public func memoryAsTMX() throws(CalqueError) -> (text: String, count: Int) {
    let memory = try memory(readOnly: true)
    var units: [TranslationUnit] = []
    try memory.visitUnits { stored throws(CalqueError) in units.append(stored.unit) }
    let language = sourceLanguage ?? units.first?.variants.first?.language ?? .undetermined
    let writing = TMX.writing(units: units, sourceLanguage: language, toolVersion: Version.current)
    for loss in writing.losses { notice(loss) }
    return (writing.text, units.count)
  }
}
