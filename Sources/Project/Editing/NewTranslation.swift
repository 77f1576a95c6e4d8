public import Bitext
import Documents
import Interchange
import Segmentation

extension Project {
  /// Makes an article of one text, to be translated in the editor: reads it, keeps it in the project's folder with the
  /// corrections, and stores a bitext with what the memory has for each sentence.
  ///
  /// The text stands as `Articles/<name>.<language>.<extension>`. Nothing goes into the memory: nothing is confirmed yet.
  /// - Parameters:
  ///   - name: the article's short name; what is unsafe in a file's name becomes `-`.
  ///   - source: the original.
  ///   - language: the language to translate into; nil for the project's.
  /// - Returns: the bitext's file, and how much the memory translated.
  /// - Throws: `CalqueError`; then nothing is stored. `.exists` when there is an article of this name in these languages;
  ///   `.language` when one is not known or both are the same; `.implausible` for a text without a sentence; as
  ///   `recognise`.
  public func createTranslation(
    _ name: String, of source: BroughtText, to language: LanguageTag? = nil
  ) throws(CalqueError) -> (path: String, summary: PretranslationSummary) {
    guard let folder else {
      throw CalqueError(.usage, "there is no project to store into", hint: "Run calque init first.")
    }
    let name = ArticleName.safe(name)
    let text = try read(source, as: .source)
    let from = text.segmented.language
    guard let to = language ?? targetLanguage else {
      throw CalqueError(.language, "the target language is not known", hint: "Say into which language to translate.")
    }
    guard from != to else {
      throw CalqueError(
        .language, "the text is in the target language (\(to)) already", hint: "Say both languages.")
    }
    guard !text.segmented.segments.isEmpty else {
      throw CalqueError(.implausible, "\(name): there is no sentence to translate", hint: "Check the text.")
    }
    try requireFree(name, from: from, to: to)
    let file = try freeFile(for: source, name, text)
    let (units, summary) = try pretranslated(
      text.segmented, to: to, threshold: configuration.pretranslationThreshold, in: try memoryIfPresent())
    let document = BilingualDocument(
      name: name, sourceLanguage: from, targetLanguage: to, format: text.original.format.rawValue,
      ruleSet: text.segmented.ruleSet, units: units)
    let path = folder.articlePath(name, from: from, to: to)
    try FileSystem.makeFolder(folder.articlesPath)
    let writing = XLIFF2.writing(document)
    for loss in writing.losses { notice("\(path): \(loss)") }
    do throws(CalqueError) {
      try keep([(source, from, file)], of: name)
      try FileSystem.write(writing.text, to: path, overwriting: false)
    } catch {
      forget([file], of: name)
      throw error
    }
    return (path, summary)
  }
}
