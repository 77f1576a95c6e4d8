import Bitext
import Project

/// Both states of a conflict and what was typed: nothing is lost.
struct ConflictModel {
  let words: Words
  private let session: EditingSession

  init(_ words: Words, _ session: EditingSession) {
    self.words = words
    self.session = session
  }

  /// The values of a conflict.
  func model(_ conflict: EditConflict) -> Model {
    let said = SaidWords(words, session)
    var typed: String?
    switch conflict.operation {
    case .edit(_, _, _, let text), .translate(_, let text, _): typed = text
    default: break
    }
    return [
      "t": .words(words),
      "hasTyped": .flag(typed != nil), "typed": .text(typed ?? ""),
      "messages": .list(conflict.messages.map { ["text": .text(said.text($0))] }),
      "before": .list(conflict.before.map(row)), "now": .list(conflict.now.map(row)),
      "hasBefore": .flag(!conflict.before.isEmpty), "hasNow": .flag(!conflict.now.isEmpty),
    ]
  }

  /// The HTML of a conflict.
  func html(_ conflict: EditConflict) -> String { PageTemplates.render("conflict", model(conflict)) }

  private func row(_ row: EditingRow) -> Model {
    [
      "number": .text(words("row-number", ["row": row.number])),
      "source": .text(row.source.map(\.text).joined(separator: " ")),
      "target": .text(row.target.map(\.text).joined(separator: " ")),
      "sourceTag": .text(session.sourceLanguage.identifier), "targetTag": .text(session.targetLanguage.identifier),
      "sourceDirection": .text(session.sourceLanguage.isRightToLeft ? "rtl" : "ltr"),
      "targetDirection": .text(session.targetLanguage.isRightToLeft ? "rtl" : "ltr"),
    ]
  }
}
