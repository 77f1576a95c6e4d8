public import Bitext
import Interchange
import XMLText

extension InterchangeFormat {
  /// Whether a file goes into the memory as it comes, and is never held as a whole.
  var isStreamed: Bool {
    switch self {
    case .tmx, .xliff12, .xliff20, .xliff21, .xliff22: true
    case .tsv, .csv, .jsonl, .po, .moses, .ladder: false
    }
  }

  /// Reads the translation units of a file of a streamed format, in bounded memory.
  ///
  /// - Parameters:
  ///   - source: the file's bytes.
  ///   - file: its name for messages.
  ///   - body: takes each unit.
  /// - Returns: the units that were left out, and how many rows have no pair; what was lost or odd.
  /// - Throws: `CalqueError` of the reader, what the body throws. Units before a failure were given to the body.
  func readUnits(
    _ source: ByteSource, file: String, _ body: @escaping (TranslationUnit) throws(CalqueError) -> Void
  ) throws(CalqueError) -> InterchangeReading<UnitsLeftOut> {
    if self == .tmx {
      let report = try TMX.read(source, file: file, body)
      return InterchangeReading(
        UnitsLeftOut(problems: report.problems.map { ($0.message, $0.position) }, rowsWithoutPair: 0),
        losses: report.losses, warnings: report.warnings)
    }
    var units: RowUnits?
    var isRefused = false
    var rowsWithoutPair = 0
    func give(_ unit: TranslationUnit?) throws(CalqueError) {
      guard let unit else { return }
      do throws(CalqueError) { try body(unit) } catch {
        isRefused = true
        throw error
      }
    }
    let take: (BilingualPiece) throws(CalqueError) -> Void = { piece throws(CalqueError) in
      switch piece {
      case .start(let document): units = RowUnits(of: document, origin: .imported)
      case .rows(let rows): for row in rows { try give(units?.take(row)) }
      case .end:
        try give(units?.finish())
        rowsWithoutPair += units?.rowsWithoutPair ?? 0
        units = nil
      }
    }
    do throws(CalqueError) {
      let reading =
        self == .xliff12
        ? try XLIFF12.read(source, file: file, take) : try XLIFF2.read(source, file: file, take)
      return InterchangeReading(
        UnitsLeftOut(problems: [], rowsWithoutPair: rowsWithoutPair), losses: reading.losses,
        warnings: reading.warnings)
    } catch {
      // The last row before the place where the file breaks off still waits for the next.
      if !isRefused { try give(units?.finish()) }
      throw error.inFile(file)
    }
  }
}

/// What of a file does not become a unit of the memory.
struct UnitsLeftOut {
  /// Units that cannot be used, each with the reason and its place.
  var problems: [(message: String, position: CalqueError.Position)]
  /// How many rows have no translation, no source, or are not meant for a memory.
  var rowsWithoutPair: Int
}

/// Makes translation units of the rows of a document as they come, each with its neighbours.
struct RowUnits {
  private let document: BilingualDocument
  private let origin: Provenance.Origin
  /// Whether units take the ids of their rows.
  var namesUnits = false
  /// How many rows so far have no pair for the memory.
  private(set) var rowsWithoutPair = 0
  /// The source of the row before the one that waits.
  private var previous: String?
  /// The row whose next neighbour is not known yet.
  private var waiting: BilingualSegment?

  /// Begins with a document's name and languages; its units are not looked at.
  init(of document: BilingualDocument, origin: Provenance.Origin) {
    self.document = document
    self.origin = origin
  }

  /// Takes the next row.
  ///
  /// - Returns: the unit of the row before; nil where that has no pair for the memory.
  mutating func take(_ row: BilingualSegment) -> TranslationUnit? {
    guard let last = waiting else {
      waiting = row
      return nil
    }
    let source = last.source
    let unit = unit(last, source, next: row.source.text)
    previous = source.text
    waiting = row
    return unit
  }

  /// Takes the end of the document.
  ///
  /// - Returns: the unit of the last row.
  mutating func finish() -> TranslationUnit? {
    guard let last = waiting else { return nil }
    waiting = nil
    return unit(last, last.source, next: nil)
  }

  private mutating func unit(_ row: BilingualSegment, _ source: InlineText, next: String?) -> TranslationUnit? {
    guard let target = row.target, !row.isKeptOut, !source.text.isEmpty, !target.text.isEmpty else {
      rowsWithoutPair += 1
      return nil
    }
    return TranslationUnit(
      id: namesUnits ? UnitNames.name(ofRow: row.id) : nil,
      variants: [
        .init(language: document.sourceLanguage, content: source),
        .init(language: document.targetLanguage, content: target),
      ],
      provenance: Provenance(origin: origin, article: document.name.isEmpty ? nil : document.name, place: row.id),
      isConfirmed: row.isConfirmed, context: .init(previous: previous, next: next), notes: row.notes)
  }
}

extension Project {
  /// The pairs of a bilingual document as translation units, with neighbours as context.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - origin: where its translations come from.
  ///   - namesUnits: whether units take the ids of their rows.
  /// - Returns: a unit for each row with a pair for the memory.
  /// - Complexity: O(n).
  public static func units(
    of document: BilingualDocument, origin: Provenance.Origin, namesUnits: Bool = false
  ) -> [TranslationUnit] {
    var units = RowUnits(of: document, origin: origin)
    units.namesUnits = namesUnits
    var result = document.segments.compactMap { units.take($0) }
    if let last = units.finish() { result.append(last) }
    return result
  }
}
