import ArgumentParser
import Bitext
import Documents
import Interchange
import Project
import Segmentation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How much is said, and in which colours.
struct MessageOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Say more.")
  var verbose = false

  @Option(help: "Colours on standard error: auto, always or never.")
  var color = "auto"

  /// Whether results on standard output are in colour: on a terminal that allows it, or as told.
  var colorsOutput: Bool {
    color == "auto" ? isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil : color == "always"
  }

  /// Applies the options to the messages.
  func apply() throws {
    guard ["auto", "always", "never"].contains(color) else {
      throw CalqueError(.usage, "--color cannot be \(color)", hint: "Use auto, always or never.")
    }
    let (quiet, verbose, color) = (quiet, verbose, color)
    Messages.configure {
      $0.isQuiet = quiet
      $0.isVerbose = verbose
      if color != "auto" { $0.hasColor = color == "always" }
    }
  }
}

/// Which project, which languages, which stores.
struct ProjectOptions: ParsableArguments {
  @Option(help: "Language of the originals (BCP 47, such as fr).")
  var from: String?

  @Option(help: "Language of the translations.")
  var to: String?

  @Option(
    help: ArgumentHelp("The project's folder; by default the nearest one above with a calque.toml.", valueName: "dir"))
  var project: String?

  @Option(help: ArgumentHelp("The memory's file.", valueName: "file"))
  var memory: String?

  @Option(
    help: ArgumentHelp("A glossary (TSV, CSV or TBX) in place of the project's; may be repeated.", valueName: "file"))
  var glossary: [String] = []

  @OptionGroup var messages: MessageOptions

  /// The tools for these options: flag, then environment, then `calque.toml`, then default.
  func open(_ change: (inout Project.Overrides) throws -> Void = { _ in }) throws -> Project {
    try messages.apply()
    var overrides = Project.Overrides()
    overrides.sourceLanguage = try Self.language(from ?? Self.environment("CALQUE_FROM"), option: "--from")
    overrides.targetLanguage = try Self.language(to ?? Self.environment("CALQUE_TO"), option: "--to")
    overrides.memoryPath = memory ?? Self.environment("CALQUE_MEMORY")
    overrides.glossaryPaths =
      glossary.isEmpty
      ? Self.environment("CALQUE_GLOSSARY")?.split(separator: ":").map(String.init) ?? [] : glossary
    Self.setDictionaries(of: &overrides)
    try change(&overrides)
    return Project(folder: try Self.folder(named: project), overrides: overrides)
  }

  /// The project's folder: flag, then environment, then the nearest one above.
  static func folder(named name: String?) throws -> ProjectFolder? {
    if let name = name ?? environment("CALQUE_PROJECT") { return try ProjectFolder(at: name) }
    return try ProjectFolder.enclosing()
  }

  /// Where dictionaries lie: the environment, then `calque.toml`, then the system; an empty list is none at all.
  static func setDictionaries(of overrides: inout Project.Overrides) {
    overrides.usesSystemDictionaries = true
    let listed = getenv("CALQUE_DICTIONARIES").map { String(cString: $0) }
    overrides.dictionaryFolders = listed.map(DictionaryFolders.listed)
  }

  /// The language that an option names.
  static func language(_ text: String?, option: String) throws -> LanguageTag? {
    guard let text else { return nil }
    do throws(CalqueError) { return try LanguageTag(text) } catch {
      throw CalqueError(error.code, "\(option): \(error.message)", hint: error.hint)
    }
  }

  /// What a variable of the environment says; nil when it is empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}

/// How input documents are read.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Format of the input: \(DocumentFormat.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "name"))
  var inputFormat: String?

  @Option(help: ArgumentHelp("Character set of the input, when it must not be guessed.", valueName: "name"))
  var encoding: String?

  @Option(help: ArgumentHelp("Tracked changes of a Word or OpenDocument file: accepted or refused.", valueName: "how"))
  var trackedChanges: String?

  @Flag(
    help:
      "Read what stands around the text too: titles and descriptions of pages, headers and footers.")
  var margins = false

  @Option(
    help: ArgumentHelp(
      "What a line break does in plain text: \(NewlinePolicy.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "policy"))
  var newlines: String?

  /// Puts the options into the overrides.
  func apply(to overrides: inout Project.Overrides) throws {
    overrides.charset = encoding
    if let inputFormat {
      guard let format = DocumentFormat(name: inputFormat) else {
        throw CalqueError(
          .usage, "no input format is called \(inputFormat)",
          hint: "Known: \(DocumentFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      overrides.format = format
    }
    if let trackedChanges {
      guard let choice = ReadingOptions.TrackedChanges(rawValue: trackedChanges) else {
        throw CalqueError(
          .usage, "--tracked-changes cannot be \(trackedChanges)", hint: "Use accepted or refused.")
      }
      overrides.trackedChanges = choice
    }
    overrides.readsMargins = margins
    if let newlines {
      guard let policy = NewlinePolicy(rawValue: newlines) else {
        throw CalqueError(
          .usage, "--newlines cannot be \(newlines)",
          hint: "Use one of \(NewlinePolicy.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      overrides.newlines = policy
    }
  }
}

/// Where the output goes.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write into this file instead of standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace an existing file.")
  var force = false

  /// Writes bytes to the file, whole or not at all, or to standard output.
  func write(_ bytes: [UInt8]) throws {
    if let output {
      try FileSystem.write(bytes, to: output, overwriting: force)
    } else {
      let stream = Output()
      try stream.bytes(bytes)
      try stream.finish()
    }
  }
}

extension OutputOptions {
  /// Writes a bilingual document in a format: a file, or the files of a pair of texts.
  func write(
    _ document: BilingualDocument, as format: ExportFormat, side: Side = .target, of project: Project, isStrict: Bool
  ) throws {
    try Self.refuseStrict(isStrict, format)
    guard case .interchange(let texts) = format, texts == .moses || texts == .ladder else {
      let bytes = try project.bytes(of: document, as: format, side: side, isStrict: isStrict)
      project.sayNotices()
      return try write(bytes)
    }
    guard let output else {
      throw CalqueError(
        .usage, "\(texts.rawValue) is more than one file", hint: "Say -o NAME: each file's name begins with it.")
    }
    let files = try project.textFiles(of: document, as: texts, isStrict: isStrict)
    project.sayNotices()
    let names = files.map { "\(output).\($0.suffix)" }
    for name in names where !force && FileSystem.exists(name) {
      throw CalqueError(
        .exists, "the file exists already", at: .init(file: name), hint: "Use --force to replace it.")
    }
    for (name, file) in zip(names, files) { try FileSystem.write(file.bytes, to: name, overwriting: force) }
    Messages.summary("wrote \(names.joined(separator: ", "))")
  }

  /// Pages and books are for reading: what they leave out is no loss, and there is nothing to be strict about.
  static func refuseStrict(_ isStrict: Bool, _ format: ExportFormat) throws {
    guard isStrict else { return }
    switch format {
    case .interchange, .spip, .markdown: return
    case .html, .epub, .docx: break
    }
    throw CalqueError(
      .usage, "--strict is for files that other tools read",
      hint: "Pages, books and review sheets are for people; leave --strict out.")
  }
}

extension Project {
  /// Says on standard error what was noticed so far.
  func sayNotices() {
    for notice in takeNotices() { Messages.notice(notice) }
  }
}
