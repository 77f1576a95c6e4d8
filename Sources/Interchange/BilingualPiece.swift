public import Bitext

/// What a bilingual file yields while it is read unit by unit.
public enum BilingualPiece: Sendable {
  /// A document begins: its name and languages, without units and notes.
  case start(BilingualDocument)
  /// The rows of its next unit.
  case rows([BilingualSegment])
  /// The document is over.
  case end
}

/// Takes what is read of a document: all of it into the document, or each unit's rows to somebody who wants no more.
struct DocumentTaker {
  /// Whether units and notes stay in the document.
  let keepsUnits: Bool
  private let give: (BilingualPiece) throws(CalqueError) -> Void
  private var isOpen = false
  private var held: [[BilingualSegment]] = []
  private var heldCount = 0
  /// How many rows are held at most while the language of their targets is not known.
  private static let mostHeld = 10_000

  /// Keeps everything.
  static var keeping: DocumentTaker { DocumentTaker(keepsUnits: true) { _ throws(CalqueError) in } }

  /// Gives everything away.
  static func giving(_ give: @escaping (BilingualPiece) throws(CalqueError) -> Void) -> DocumentTaker {
    DocumentTaker(keepsUnits: false, give: give)
  }

  private init(keepsUnits: Bool, give: @escaping (BilingualPiece) throws(CalqueError) -> Void) {
    self.keepsUnits = keepsUnits
    self.give = give
  }

  /// Gives rows away.
  ///
  /// Some tools name the language at the targets alone: rows wait for it, and those of a document that has named none
  /// after ten thousand have none.
  mutating func take(_ rows: [BilingualSegment], of document: BilingualDocument) throws(CalqueError) {
    if !isOpen {
      if document.targetLanguage == .undetermined, heldCount < Self.mostHeld {
        held.append(rows)
        heldCount += rows.count
        return
      }
      try open(document)
    }
    try give(.rows(rows))
  }

  /// Takes the end of a document.
  mutating func end(_ document: BilingualDocument) throws(CalqueError) {
    if !isOpen { try open(document) }
    isOpen = false
    try give(.end)
  }

  private mutating func open(_ document: BilingualDocument) throws(CalqueError) {
    isOpen = true
    try give(.start(document))
    for rows in held { try give(.rows(rows)) }
    held = []
    heldCount = 0
  }
}
