import ArgumentParser
import Bitext
import Project
import Segmentation

/// Proposes abbreviations from texts.
struct SegmentLearn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calque segment learn",
    abstract: "Propose abbreviations from articles and the memory.",
    discussion: """
      Counts how often each word stands before a stop, and what follows it (Kiss and Strunk 2006). Writes proposals as an
      abbreviation list, each with its figures and some places where it stands; read them, and keep what is right. What
      is built in or in the project's own list is left out. Exits 1 when there is nothing to propose.

      Examples:
        calque segment learn --lang fr                   from the project's memory and bitexts
        calque segment learn --lang fr Articles/*.md -o proposals.fr.txt
        calque segment learn --lang fr -o Glossaries/abbreviations.fr.txt --append
      """)

  @Argument(help: "Documents, or folders of them; the project's memory and bitexts are read besides.")
  var files: [String] = []

  @Option(help: "Language of the texts.")
  var lang: String?

  @Flag(help: "Read the named documents only, and neither the memory nor bitexts.")
  var noMemory = false

  @Option(help: "The least number of times that a word must stand before a stop.")
  var minimum = 3

  @Flag(help: "Add the proposals to the end of the file of -o.")
  var append = false

  @OptionGroup var rules: RuleOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ProjectOptions

  func run() throws {
    guard !append || output.output != nil else {
      throw CalqueError(.usage, "--append needs a file to add to", hint: "Name it with -o.")
    }
    let project = try options.open {
      try input.apply(to: &$0)
      rules.apply(to: &$0)
    }
    guard
      let language = try ProjectOptions.language(lang ?? options.from, option: "--lang") ?? project.sourceLanguage
        ?? files.lazy.compactMap(ArticleName.language(inPath:)).first
    else {
      throw CalqueError(.language, "the language of the texts is not known", hint: "Say --lang fr.")
    }
    let lesson = try project.learnAbbreviations(from: files, language: language, usingMemory: !noMemory)
    project.sayNotices()
    let proposals = lesson.proposals.filter { $0.count >= minimum }
    Messages.summary(
      "\(Messages.count(lesson.documents, "document")), \(Messages.count(lesson.units, "unit")) of the memory, \(Messages.count(lesson.words, "word")): \(Messages.count(proposals.count, "proposal"))"
    )
    guard !proposals.isEmpty else { throw ExitStatus.no }
    var text = ""
    for proposal in proposals {
      for place in proposal.evidence { text += "# … \(place) …\n" }
      text += proposal.line + "\n"
    }
    if append, let path = output.output, FileSystem.exists(path) {
      let before = try RuleFile.text(of: path)
      text = before + (before.isEmpty || before.hasSuffix("\n") ? "" : "\n") + text
      try FileSystem.write(text, to: path, overwriting: true)
    } else {
      let header = "# Proposed abbreviations (\(language)): read them, and delete what is none.\n"
      try output.write(Array((header + text).utf8))
    }
  }
}
