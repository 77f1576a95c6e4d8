import ArgumentParser
import Bitext
import Project
import TranslationMemory

/// Exports the memory.
struct MemoryExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the memory as TMX 1.4b, in canonical order.",
    discussion: """
      Examples:
        calque memory export > memory.tmx
        calque memory export -o Memory/memory.tmx --force
      """)

  @Flag(help: "Refuse to write when the format cannot carry everything.")
  var strict = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ProjectOptions

  func run() throws {
    let project = try options.open()
    let count: Int
    if let path = output.output {
      count = try FileSystem.write(to: path, overwriting: output.force) { sink in
        try project.exportMemory(isStrict: strict, into: sink)
      }
    } else {
      let stream = Output()
      count = try project.exportMemory(isStrict: strict) { try stream.bytes($0) }
      try stream.finish()
    }
    project.sayNotices()
    Messages.summary(count.counted("unit"))
  }
}
