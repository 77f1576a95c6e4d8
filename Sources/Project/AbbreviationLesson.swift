public import Bitext
import Documents
public import Segmentation
import TranslationMemory

/// What a look for abbreviations gave.
public struct AbbreviationLesson: Sendable {
  /// The proposals, the surest first.
  public let proposals: [AbbreviationProposal]
  /// How many documents were read.
  public let documents: Int
  /// How many units of the memory were read.
  public let units: Int
  /// How many words that were.
  public let words: Int
}

extension Project {
  /// Looks for abbreviations in documents and in the memory.
  ///
  /// - Parameters:
  ///   - paths: documents; those of another language by their name are left out with a notice.
  ///   - language: the language of the texts.
  ///   - usingMemory: whether the memory's variants in this language are read, when there is a memory.
  /// - Returns: proposals that neither the built-in data nor the project's own list hold.
  /// - Throws: `CalqueError` when a file or the memory cannot be read, or when there is nothing to read.
  public func learnAbbreviations(
    from paths: [String], language: LanguageTag, usingMemory: Bool
  ) throws(CalqueError) -> AbbreviationLesson {
    let own = try abbreviationsPath(for: language).map { path throws(CalqueError) in try RuleFile.abbreviations(path) }
    var learner = try AbbreviationLearner(language: language, own: own ?? [])
    var documents = 0
    for path in paths {
      if let named = ArticleName.language(inPath: path), !named.sharesLanguage(with: language) {
        notice("\(path): its name says \(named.englishName), so it was left out")
        continue
      }
      for block in try document(at: path, language: language).document.blocks where block.kind != .code {
        try learner.read(block.content.text)
      }
      documents += 1
      onProgress("\(documents) documents")
    }
    var units = 0
    if usingMemory, let memory = try memoryIfPresent() {
      try memory.visitUnits { stored throws(CalqueError) in
        guard let variant = stored.unit.variant(in: language) else { return }
        try learner.read(variant.content.text)
        units += 1
      }
    } else if paths.isEmpty {
      throw CalqueError(
        .usage, "there is nothing to learn from", hint: "Name documents, or run inside a project with a memory.")
    }
    return AbbreviationLesson(
      proposals: learner.proposals(), documents: documents, units: units, words: learner.wordCount)
  }
}
