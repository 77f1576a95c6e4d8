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
  /// How many units of the memory and of bitexts were read.
  public let units: Int
  /// How many words that were.
  public let words: Int
}

extension Project {
  /// Looks for abbreviations in documents and in the memory.
  ///
  /// - Parameters:
  ///   - paths: documents, and folders of documents; those of another language by their name are left out, with a notice
  ///     when they were named.
  ///   - language: the language of the texts.
  ///   - usingMemory: whether the memory's variants in this language and the bitexts of the project are read, when there
  ///     are any.
  /// - Returns: proposals that neither the built-in data nor the project's own list hold.
  /// - Throws: `CalqueError` when a file or the memory cannot be read, or when there is nothing to read.
  public func learnAbbreviations(
    from paths: [String], language: LanguageTag, usingMemory: Bool
  ) throws(CalqueError) -> AbbreviationLesson {
    let own = try abbreviationsPath(for: language).map { path throws(CalqueError) in try RuleFile.abbreviations(path) }
    var learner = try AbbreviationLearner(language: language, own: own ?? [])
    var documents = 0
    for (path, isNamed) in try Self.lessonPaths(paths) {
      if let named = ArticleName.language(inPath: path), !named.sharesLanguage(with: language) {
        if isNamed { notice("\(path): its name says \(named.englishName), so it was left out") }
        continue
      }
      guard let texts = try lessonTexts(of: path, isNamed: isNamed, language) else { continue }
      for text in texts { try learner.read(text) }
      documents += 1
      onProgress("\(documents) documents")
    }
    var units = 0
    // Segments of bitexts that lie in the memory as well count once.
    var seen: Set<Int> = []
    var hasMemory = false
    if usingMemory, let memory = try memoryIfPresent() {
      hasMemory = true
      try memory.visitUnits { stored throws(CalqueError) in
        guard let variant = stored.unit.variant(in: language) else { return }
        try learner.read(variant.content.text)
        seen.insert(variant.content.text.hashValue)
        units += 1
      }
    }
    if usingMemory, let folder, FileSystem.isDirectory(folder.articlesPath) {
      for name in try FileSystem.names(in: folder.articlesPath) where name.hasSuffix(".xlf") {
        hasMemory = true
        for document in try bilingualDocuments("\(folder.articlesPath)/\(name)") {
          for text in document.texts(in: language) where seen.insert(text.hashValue).inserted {
            try learner.read(text)
            units += 1
          }
        }
      }
    }
    if paths.isEmpty, !hasMemory {
      throw CalqueError(
        .usage, "there is nothing to learn from", hint: "Name documents, or run inside a project with a memory.")
    }
    return AbbreviationLesson(
      proposals: learner.proposals(), documents: documents, units: units, words: learner.wordCount)
  }

  /// The files to learn from: those that were named, and those in the folders that were.
  private static func lessonPaths(_ paths: [String]) throws(CalqueError) -> [(path: String, isNamed: Bool)] {
    var result: [(path: String, isNamed: Bool)] = []
    for path in paths {
      guard FileSystem.isDirectory(path) else {
        result.append((path, true))
        continue
      }
      var found: [String] = []
      try list(path, depth: 0, into: &found)
      result += found.map { ($0, false) }
    }
    return result
  }

  /// The texts of a document; nil for one out of a folder that cannot be read, or that is in another language.
  private func lessonTexts(
    of path: String, isNamed: Bool, _ language: LanguageTag
  ) throws(CalqueError) -> [String]? {
    let document: Document
    do throws(CalqueError) { document = try self.document(at: path, language: isNamed ? language : nil).document } catch
    {
      guard !isNamed else { throw error }
      notice("\(error.inFile(path)); the file was left out")
      return nil
    }
    let texts = document.blocks.filter { $0.kind != .code }.map(\.content.text)
    guard isNamed || ArticleName.language(inPath: path) != nil else {
      let known = document.language ?? LanguageGuess.guess(texts.joined(separator: "\n"))?.language
      return known?.sharesLanguage(with: language) == true ? texts : nil
    }
    return texts
  }
}

extension BilingualDocument {
  /// The texts of one of its two languages; none when it is in others.
  fileprivate func texts(in language: LanguageTag) -> [String] {
    if sourceLanguage.sharesLanguage(with: language) { return segments.map(\.source.text).filter { !$0.isEmpty } }
    guard targetLanguage.sharesLanguage(with: language) else { return [] }
    return segments.compactMap(\.target?.text).filter { !$0.isEmpty }
  }
}
