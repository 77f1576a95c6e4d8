import Foundation
import Testing

/// Every command block of `README.md` is run, in order, in one folder.
@Suite("README: what it says works")
struct ReadmeTests {
  private static func blocks() throws -> [String] {
    let text = try String(contentsOf: Shell.root.appending(path: "README.md"), encoding: .utf8)
    return text.matches(of: /```sh\n((?:.|\n)*?)```/).map { String($0.1) }
  }

  @Test("make demo and make test are there, and the Makefile knows them")
  func twoCommands() throws {
    let makefile = try String(contentsOf: Shell.root.appending(path: "Makefile"), encoding: .utf8)
    let blocks = try Self.blocks().filter { $0.hasPrefix("make ") }
    #expect(blocks == ["make demo\n", "make test\n"])
    for block in blocks {
      let target = block.dropFirst(5).dropLast()
      #expect(makefile.contains("\n\(target):"), "the Makefile has no target \(target)")
    }
  }

  @Test("the other blocks run from top to bottom without a failure")
  func blocksRun() throws {
    let folder = try TemporaryFolder()
    let blocks = try Self.blocks().filter { !$0.hasPrefix("make ") }
    #expect(blocks.count >= 5)
    let outcome = try Shell.run("set -e\n" + blocks.joined(), in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    for file in ["transport-gratuit.html", "transport-gratuit.xlf", "transport-gratuit.tmx", "suite.xlf"] {
      let size = FileManager.default.contents(atPath: folder.path + "/revue/" + file)?.count ?? 0
      #expect(size > 1000, "\(file) was not written")
    }
    #expect(outcome.output.contains("M. Delmas est parti à 14 h 30.\nIl pleuvait.\n"))
  }

  @Test("what the README says of the commands is what the program has")
  func commandsExist() throws {
    let text = try String(contentsOf: Shell.root.appending(path: "README.md"), encoding: .utf8)
    let table = text.split(separator: "\n").filter {
      $0.hasPrefix("| `") && !$0.contains("/") && !$0.contains("calque.toml")
    }
    for line in table {
      let cell = line.split(separator: "|")[0]
      var commands = cell.matches(of: /`([a-z ]+)/).map { String($0.1) }
      // `memory import` `export`: the later ones are commands of the same noun.
      var noun = ""
      if let space = commands[0].firstIndex(of: " ") {
        noun = String(commands[0][..<space])
        commands[0] = String(commands[0][commands[0].index(after: space)...])
      }
      let help = try Shell.run("calque \(noun) --help", in: Shell.root.path).output
      for command in commands {
        #expect(help.contains("  \(command) "), "calque \(noun) has no command \(command)")
      }
    }
  }
}
