import ArgumentParser
import Bitext
import Project
import Publishing

/// Writes a translation back into its source's own format.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a translation back into the format of its source, markup whole.",
    discussion: """
      The source is named by you, or known from the project when the translation is one of its articles; names that
      stand in the bilingual file are never opened.

      Examples:
        calque merge next.xlf next.fr.md -o next.en.md
        calque merge next.xlf next.fr.docx --untranslated marked -o next.en.docx
        calque merge transport-gratuit -o transport-gratuit.en.md
      """)

  @Argument(help: "A bilingual file, or the name of an article.")
  var translation: String

  @Argument(help: "The file that was translated.")
  var source: String?

  @Option(
    help: ArgumentHelp("What stands where there is no translation: source, empty or marked.", valueName: "what"))
  var untranslated = "source"

  @Flag(help: "Refuse to write when the format cannot carry everything, such as an inline code.")
  var strict = false

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var options: StoreOptions

  func run() throws {
    let project = try options.open { try input.apply(to: &$0) }
    guard let policy = TargetArticle.Untranslated(rawValue: untranslated) else {
      throw CalqueError(
        .usage, "--untranslated cannot be \(untranslated)", hint: "Use source, empty or marked.")
    }
    let document = try project.bilingualDocument(
      translation, hint: "Give a file with the translation of one document.")
    let name = ArticleName.from(path: translation)
    guard let path = try source ?? project.file(of: name, in: document.sourceLanguage) else {
      throw CalqueError(
        .usage, "the source is not known", at: .init(file: translation),
        hint: "Name it: calque merge \(translation) SOURCE -o FILE.")
    }
    let merged = try project.merge(document, into: path, untranslated: policy, forcing: output.force)
    try project.report(merged.losses.map { "\(path): \($0)" }, of: "the source's format", isStrict: strict)
    project.sayNotices()
    if merged.stale > 0 {
      Messages.notice("\(merged.stale) translated as before the source was changed; calque status names them")
    }
    try output.write(merged.bytes)
    Messages.summary("\(document.name): \(merged.translated) of \(merged.rows) rows translated")
  }
}
