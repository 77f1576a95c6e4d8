public import Bitext
import XMLText

extension TMX {
  /// Writes the pairs of a document, and says what of the document a memory cannot carry.
  ///
  /// - Parameters:
  ///   - document: the document that the units come from.
  ///   - units: its pairs.
  ///   - toolVersion: Calque's version, for the header.
  /// - Returns: the file's content and the losses.
  /// - Complexity: O(n).
  public static func writing(
    _ document: BilingualDocument, units: [TranslationUnit], toolVersion: String
  ) -> InterchangeWriting {
    var tally = document.losses(lacking: [.documentNotes, .proposals, .states, .loneRows, .blocks, .variants, .terms])
    for row in document.segments where row.isKeptOut && !row.sourceParts.isEmpty && !row.targetParts.isEmpty {
      tally.add("a row that is kept out of the memory was left out", at: "segment \(row.id)")
    }
    var writing = self.writing(units: units, sourceLanguage: document.sourceLanguage, toolVersion: toolVersion)
    writing.losses = tally.lines + writing.losses
    return writing
  }

  /// Reads a TMX file as one document: the pairs of two languages, those asked for or those of the first unit.
  ///
  /// A row takes its unit's `tuid` as its id, or its number in the file where it has none or one that stood before.
  /// - Parameters:
  ///   - bytes: the file, in any encoding that it declares.
  ///   - file: its name for messages.
  ///   - name: the document's name; nil for the file's.
  ///   - source: the language of the sources; nil for the header's, or else the first unit's first.
  ///   - target: the language of the targets; nil for the first unit's next one.
  /// - Returns: the document; what it has no place for; units that were left out are among the warnings.
  /// - Throws: `CalqueError` as `read`.
  /// - Complexity: O(n).
  public static func document(
    _ bytes: [UInt8], file: String, named name: String? = nil, from source: LanguageTag? = nil,
    to target: LanguageTag? = nil
  ) throws(CalqueError) -> InterchangeReading<BilingualDocument> {
    var units: [TranslationUnit] = []
    let report = try read(bytes, file: file) { unit throws(CalqueError) in units.append(unit) }
    var rows = TMXRows(header: report.header, first: units.first, from: source, to: target)
    var segments: [BilingualSegment] = []
    for unit in units {
      guard let row = rows.next(unit) else { continue }
      segments.append(
        BilingualSegment(
          id: row.id, sourceParts: [.init(unit.variants[row.source].content)],
          targetParts: [.init(unit.variants[row.target].content)], state: unit.isConfirmed ? .reviewed : .translated,
          isConfirmed: unit.isConfirmed, notes: unit.notes))
    }
    var losses = report.losses
    if segments.count < units.count {
      losses.append("\(units.count - segments.count) units without \(rows.source) and \(rows.target) were left out")
    }
    let document = BilingualDocument(
      name: name ?? file, sourceLanguage: rows.source, targetLanguage: rows.target,
      units: segments.map { .init(id: $0.id, segments: [$0]) })
    return InterchangeReading(
      document, losses: losses, warnings: report.warnings + report.problems.map { "\($0.position): \($0.message)" })
  }
}

/// Which units of a TMX file are rows of a document of two languages, and under which ids.
struct TMXRows {
  /// The language of the sources.
  let source: LanguageTag
  /// The language of the targets.
  let target: LanguageTag
  private var used: Set<String> = []
  private var number = 0

  init(header: TMX.Header, first: TranslationUnit?, from source: LanguageTag?, to target: LanguageTag?) {
    let from = source ?? header.sourceLanguage ?? first?.variants.first?.language ?? .undetermined
    let others = first?.variants.map(\.language).filter { !$0.matches(from) }
    self.source = from
    self.target = target ?? others?.first ?? .undetermined
  }

  /// The row of the next unit: its id and the positions of its sides; nil when it lacks a language.
  mutating func next(_ unit: TranslationUnit) -> (id: String, source: Int, target: Int)? {
    number += 1
    guard let left = position(of: source, in: unit), let right = position(of: target, in: unit), left != right else {
      return nil
    }
    var id = unit.id ?? "u\(number)"
    while !used.insert(id).inserted { id += "-u\(number)" }
    return (id, left, right)
  }

  private func position(of language: LanguageTag, in unit: TranslationUnit) -> Int? {
    unit.variants.firstIndex { $0.language == language } ?? unit.variants.firstIndex { $0.language.matches(language) }
  }
}
