import ArgumentParser
import Bitext
import Project

/// Pretranslates a document from the memory.
struct Translate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Translate a document as far as the memory can, for a person to finish.",
    discussion: """
      Each segment gets its matches as proposals; the best one becomes its target when it reaches the threshold.
      The glossary's terms stand beside each segment as notes.

      Examples:
        calque translate next.fr.md -o next.xlf
        calque translate next.fr.md --threshold 100 --format xliff1.2 -o next.xlf
      """)

  @Argument(help: "The document, or - for standard input.")
  var file: String

  @Option(help: "Lowest score (1 to 102) of a match that becomes the target.")
  var threshold: Int?

  @Option(help: ArgumentHelp("Output: \(ExportFormat.allNames.joined(separator: ", ")).", valueName: "name"))
  var format = "xliff"

  @Flag(help: "Refuse to write when the format cannot carry everything.")
  var strict = false

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ProjectOptions

  func run() throws {
    let project = try options.open { try input.apply(to: &$0) }
    let exportFormat = try ExportFormat(name: format)
    let lowest = try threshold.map { try Thresholds.score($0) } ?? project.configuration.pretranslationThreshold
    let (document, summary) = try project.pretranslate(file, threshold: lowest)
    try output.write(document, as: exportFormat, of: project, isStrict: strict)
    Messages.summary(
      "\(document.name): \(summary.segments) segments, \(summary.inContext) in context, \(summary.exact) exact, \(summary.fuzzy) fuzzy, \(summary.proposalsOnly) with proposals only, \(summary.new) new\(summary.known > 0 ? ", \(summary.known) translated already" : "")"
    )
  }
}

/// Reading of scores given as options.
enum Thresholds {
  /// A match score from 1 to 102.
  static func score(_ value: Int) throws(CalqueError) -> MatchScore {
    guard (1...102).contains(value) else {
      throw CalqueError(.usage, "--threshold cannot be \(value)", hint: "Use a whole number from 1 to 102.")
    }
    return MatchScore(value)
  }
}
