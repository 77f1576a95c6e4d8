import Bitext
import FoundationEssentials
import Project
import UnicodeText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Prints one quality and one speed figure for each stage, on the project's samples.
///
/// `calque-bench alignment DATA` and `calque-bench fit-alignment DATA`: see `AlignmentReport`.
///
/// `calque-bench [--json] [--commit ID] [FOLDER]`: the folder is a project with `Samples/gold`; by default the nearest.
/// `calque-bench memory [--units N | --memory FILE] [--texts FILE.tsv] [--questions FILE.tsv] [--from TAG] [--to TAG]`: the memory alone.
@main
enum Main {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch let error as CalqueError {
      fputs("calque-bench: \(error)\n", stderrStream())
      exit(2)
    } catch {
      fputs("calque-bench: \(error)\n", stderrStream())
      exit(2)
    }
  }

  private static func stderrStream() -> UnsafeMutablePointer<FILE>? { fdopen(dup(STDERR_FILENO), "w") }

  private static func runAlignment(_ mode: String, _ arguments: [String]) throws {
    var output: String?
    var root: String?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "-o" { output = rest.popFirst() } else { root = argument }
    }
    guard let root else {
      throw CalqueError(.usage, "no folder of documents with gold alignments", hint: "calque-bench --help")
    }
    if mode == "alignment" { try AlignmentReport.run(root) } else { try AlignmentReport.fit(root, output: output) }
  }

  private static func runInterchange(_ arguments: [String]) throws {
    var megabytes = 16
    var folderPath = "."
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--megabytes" {
        megabytes = rest.popFirst().flatMap { Int($0) } ?? 0
      } else {
        folderPath = argument
      }
    }
    guard (1...2_000).contains(megabytes) else {
      throw CalqueError(.usage, "--megabytes takes a number from 1 to 2,000")
    }
    guard let folder = try ProjectFolder.enclosing(folderPath) else {
      throw CalqueError(.notFound, "no project in \(folderPath)", hint: "Run it in the repository.")
    }
    show(
      try InterchangeSpeed(samples: try Samples(folder: folder), megabytes: megabytes).figures(), commit: "",
      asJSON: false)
  }

  private static func run(_ arguments: [String]) throws {
    if let mode = arguments.first, mode == "alignment" || mode == "fit-alignment" {
      return try runAlignment(mode, Array(arguments.dropFirst()))
    }
    if arguments.first == "editor" {
      return show(try EditorFigures(Array(arguments.dropFirst())).measure(), commit: "", asJSON: false)
    }
    if arguments.first == "publishing" { return try PublishingFigures.run(Array(arguments.dropFirst())) }
    if arguments.first == "reading" { return try ReadingFigures.run(Array(arguments.dropFirst())) }
    if arguments.first == "interchange" { return try runInterchange(Array(arguments.dropFirst())) }
    if arguments.first == "checks" { return try CheckTable.run(Array(arguments.dropFirst())) }
    var asJSON = false
    var folderPath = "."
    var commit = ""
    var memory: MemoryRun?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--json": asJSON = true
      case "--commit": commit = rest.popFirst() ?? ""
      case "--help", "-h":
        print(
          """
          calque-bench [--json] [--commit ID] [FOLDER]
          Quality and speed of each stage on a project's samples.
          calque-bench memory [--units N | --memory FILE] [--texts FILE.tsv] [--questions FILE.tsv] [--from TAG] [--to TAG]
          The memory alone, grown to N units (1,000,000) from source<TAB>target rows or from the samples; questions
          stand in the second column of theirs. --memory FILE asks a memory that is there, and changes nothing.
          calque-bench editor [--rows N] [--seconds N]
          The editor's server on an article of N rows (1,000): a page, an operation, a row and a look-up a second.
          calque-bench publishing FILE.md [--megabytes N]
          CPU time of each form of publication for an article of N million bytes (1).
          calque-bench reading [--megabytes N]
          CPU time of each reader, and of the way back, for an article of N million bytes (1) in each format.
          calque-bench interchange [--megabytes N] [FOLDER]
          XLIFF and TMX of N MB (16) made of the samples, read and written, against bare expat.
          calque-bench checks LABELLED.tsv [--from fr] [--to en] [--glossary FILE]…
          Recall of each check on seeded faults, and findings where nothing is wrong.
          calque-bench alignment DATA
          Scores, growth and ablation of the aligner on folders with gold alignments.
          calque-bench fit-alignment DATA [-o FILE]
          Fits the aligner's weights and writes Resources/weights.tsv.
          """)
        return
      case "memory" where memory == nil: memory = MemoryRun()
      case "--units" where memory != nil: memory?.units = rest.popFirst().flatMap { Int($0) } ?? 0
      case "--memory" where memory != nil: memory?.memory = rest.popFirst()
      case "--texts" where memory != nil: memory?.texts = rest.popFirst()
      case "--questions" where memory != nil: memory?.questions = rest.popFirst()
      case "--from" where memory != nil: memory?.from = try LanguageTag(rest.popFirst() ?? "")
      case "--to" where memory != nil: memory?.to = try LanguageTag(rest.popFirst() ?? "")
      case _ where argument.hasPrefix("-"):
        throw CalqueError(.usage, "unknown option \(argument)", hint: "calque-bench --help")
      default: folderPath = argument
      }
    }
    if let memory { return show(try memory.figures(folderPath), commit: commit, asJSON: asJSON) }
    guard let folder = try ProjectFolder.enclosing(folderPath) else {
      throw CalqueError(.notFound, "no project in \(folderPath)", hint: "Run it in the repository.")
    }
    let samples = try Samples(folder: folder)
    var figures: [Figure] = []
    figures += try SegmentationFigures.measure(samples)
    figures += try AlignmentFigures.measure(samples)
    figures += try MemoryFigures.measure(samples)
    figures += try CheckFigures.measure(samples)
    figures += try InterchangeFigures.measure(samples)
    figures += try DocumentFigures.measure(samples)
    show(figures, commit: commit, asJSON: asJSON)
  }

  private static func show(_ figures: [Figure], commit: String, asJSON: Bool) {
    let machine = Machine(commit: commit)
    if asJSON {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
      let data = (try? encoder.encode(Report(machine: machine, figures: figures))) ?? Data()
      print(String(decoding: data, as: UTF8.self))
    } else {
      print(Figure.table(figures, machine: machine))
    }
  }
}

/// What `calque-bench memory` was asked for.
struct MemoryRun {
  var units = 1_000_000
  var memory: String?
  var texts: String?
  var questions: String?
  var from = LanguageTag.english
  var to = LanguageTag.french

  /// The figures; without a table the texts come from the samples of the project at `folder`.
  func figures(_ folder: String) throws -> [Figure] {
    guard units >= 1000 else { throw CalqueError(.usage, "--units takes a number of 1,000 or more") }
    let source: MemoryTexts
    if let texts {
      source = try MemoryTexts(table: texts, from: from, to: to)
    } else {
      guard let project = try ProjectFolder.enclosing(folder) else {
        throw CalqueError(.notFound, "no project in \(folder)", hint: "Run it in the repository, or give --texts.")
      }
      source = MemoryTexts(samples: try Samples(folder: project))
    }
    let figures = try MemoryFigures.measure(
      source, questions: source.questions(500, table: questions), unitCount: units, existing: memory)
    return memory == nil ? figures + (try MemoryImportFigures.measure(source, unitCount: units)) : figures
  }
}

/// What the figures were measured on.
struct Machine: Encodable {
  let processor: String
  let cores: Int
  let calque = Version.current
  let icu = LocaleData.icuVersion
  let commit: String

  init(commit: String) {
    self.commit = commit
    cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let information = (try? FileSystem.read("/proc/cpuinfo")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let line = information.split(separator: "\n").first { $0.hasPrefix("model name") }
    processor = line?.split(separator: ":").last.map { InlineText(String($0)).line } ?? "unknown"
  }
}

/// All that is printed.
struct Report: Encodable {
  let machine: Machine
  let figures: [Figure]
}
