public import Bitext

/// What a bilingual file yields while it is read unit by unit.
public enum BilingualPiece: Sendable {
  /// The rows of the next unit, and the document that they belong to as far as it is known: without units and notes.
  case rows([BilingualSegment], of: BilingualDocument)
  /// The document whose rows came last is over.
  case end(of: BilingualDocument)
}

/// Takes what is read of a document: all of it into the document, or each unit's rows to somebody who wants no more.
struct DocumentTaker {
  /// Whether units and notes stay in the document.
  let keepsUnits: Bool
  /// Takes rows and the ends of documents where units do not stay.
  let give: (BilingualPiece) throws(CalqueError) -> Void

  /// Keeps everything.
  static var keeping: DocumentTaker { DocumentTaker(keepsUnits: true) { _ throws(CalqueError) in } }

  /// Gives everything away.
  static func giving(_ give: @escaping (BilingualPiece) throws(CalqueError) -> Void) -> DocumentTaker {
    DocumentTaker(keepsUnits: false, give: give)
  }
}

/// Holds rows back while the language of their targets is not known: some tools name it at the targets alone.
struct LanguageWait {
  private var held: [[BilingualSegment]] = []
  private var count = 0
  /// How many rows are held at most; those of a document that has no language until then have none.
  private static let most = 10_000

  /// Gives rows away, and before them those that were held, once the language is known.
  mutating func take(_ rows: [BilingualSegment], of document: BilingualDocument, _ taker: DocumentTaker)
    throws(CalqueError)
  {
    if document.targetLanguage == .undetermined, count < Self.most {
      held.append(rows)
      count += rows.count
      return
    }
    try release(document, taker)
    try taker.give(.rows(rows, of: document))
  }

  /// Gives away what is held.
  mutating func release(_ document: BilingualDocument, _ taker: DocumentTaker) throws(CalqueError) {
    if held.isEmpty { return }
    for rows in held { try taker.give(.rows(rows, of: document)) }
    held = []
  }
}
