import Bitext
import Checks
import Publishing

/// How texts of a language are set when they are written out; what is stored is never changed.
public enum TypographyChoice: String, Hashable, Sendable, CaseIterable {
  /// As the translator wrote them.
  case asWritten = "as-written"
  /// By the custom of the language: French no-break spaces, guillemets and apostrophes, English curly marks.
  case typographic
  /// With plain spaces before punctuation, for systems that set French spaces themselves.
  case plain
}

extension Project {
  /// The choice for a language: that of the tag, or of the language without its region.
  func typography(for language: LanguageTag) -> TypographyChoice {
    configuration.typography[language.identifier] ?? configuration.typography[language.language] ?? .asWritten
  }

  /// A document set as `[typography]` says.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - sides: which texts are set.
  ///   - forSPIP: whether it is written for SPIP, which sets French spaces itself: a language that is set at all gets
  ///     plain ones.
  /// - Returns: the document; code is left as it is, and languages without rules too.
  /// - Complexity: O(n).
  func typeset(
    _ document: BilingualDocument, sides: [Side] = Side.allCases, forSPIP: Bool = false
  ) -> BilingualDocument {
    var result = document
    for side in sides {
      let language = side == .source ? document.sourceLanguage : document.targetLanguage
      let choice = typography(for: language)
      guard choice != .asWritten else { continue }
      let setter = TypeSetter(language: language, choice: choice, isPlain: choice == .plain || forSPIP)
      for unit in result.units.indices where result.units[unit].kind != .code {
        for row in result.units[unit].segments.indices {
          setter.set(&result.units[unit].segments[row], side)
        }
      }
    }
    return result
  }
}

/// Sets the texts of one side.
private struct TypeSetter {
  private let fixer: TypographyFixer?
  private let isPlain: Bool

  init(language: LanguageTag, choice: TypographyChoice, isPlain: Bool) {
    fixer = choice == .typographic ? TypographyFixer(language: language) : nil
    self.isPlain = isPlain
  }

  func set(_ row: inout BilingualSegment, _ side: Side) {
    if side == .source {
      for part in row.sourceParts.indices { set(&row.sourceParts[part].content) }
    } else {
      for part in row.targetParts.indices { set(&row.targetParts[part].content) }
    }
  }

  private func set(_ content: inout InlineText) {
    if let fixer { content = fixer.fixed(content) }
    if isPlain { content = SPIPSheet.withPlainSpaces(content) }
  }
}
