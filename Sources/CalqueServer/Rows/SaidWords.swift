import Bitext
import Project
import UnicodeText

/// What an operation did, in the person's language, for the live region.
struct SaidWords {
  let words: Words
  /// The names of the article's languages.
  let source: String
  let target: String

  init(_ words: Words, _ session: EditingSession) {
    self.words = words
    source = words.name(of: session.sourceLanguage)
    target = words.name(of: session.targetLanguage)
  }

  /// The message with the way to take it back.
  func said(_ message: EditMessage, canUndo: Bool) -> String {
    canUndo ? words("said-with-undo", ["said": text(message)]) : text(message)
  }

  /// The message.
  func text(_ message: EditMessage) -> String {
    switch message {
    case .confirmed(let row): words("said-confirmed", ["row": row])
    case .unconfirmed(let row): words("said-unconfirmed", ["row": row])
    case .merged(let row, let left, let right): words("said-merged", shape(row, left, right))
    case .split(let row, let left, let right, let nextLeft, let nextRight):
      words(
        "said-split",
        [
          "first": words("said-shape", shape(row, left, right)),
          "second": words("said-shape", shape(row + 1, nextLeft, nextRight)),
        ])
    case .moved(_, let row, let left, let right): words("said-moved", shape(row, left, right))
    case .paired(let row): words("said-paired", ["row": row])
    case .keptOut(let row): words("said-kept-out", ["row": row])
    case .letIn(let row): words("said-let-in", ["row": row])
    case .edited(let row, let side): words("said-edited", ["row": row, "side": side == .source ? source : target])
    case .translated(let row): words("said-translated", ["row": row])
    case .translationRemoved(let row): words("said-translation-removed", ["row": row])
    case .realigned(let changed, let doubtful): words("said-realigned", ["changed": changed, "doubtful": doubtful])
    case .waived(let check): words("said-waived", ["check": check])
    case .undone(let message): words("said-undone", ["said": text(message)])
    case .redone(let message): words("said-redone", ["said": text(message)])
    }
  }

  private func shape(_ row: Int, _ left: Int, _ right: Int) -> [String: any MessageArgument] {
    ["row": row, "source": left, "sourceName": source, "target": right, "targetName": target]
  }
}

extension Words {
  /// How many doubtful rows are left.
  func left(_ count: Int) -> String {
    let words = self
    return count == 0 ? words("nothing-left") : words("left-to-look-at", ["count": count])
  }

  /// A language's name in the person's language.
  func name(of language: LanguageTag) -> String {
    LocaleData.displayName(of: language.identifier, in: self.language.rawValue)
  }
}
