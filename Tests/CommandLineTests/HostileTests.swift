import Foundation
import Testing

/// Malformed and malicious files, when the development data is beside the repository: no crash, no hang, and an exit
/// code that fits what each file's index line expects.
@Suite(
  "Hostile files", .enabled(if: FileManager.default.fileExists(atPath: Shell.hostile), "no ../shared/data/hostile"))
struct HostileTests {
  static let folder = Shell.hostile

  /// A line of the index, and the command that meets the file.
  struct Case: CustomTestStringConvertible {
    let file: String
    let expected: String
    let command: String
    var testDescription: String { "\(file) (\(expected))" }
  }

  static var cases: [Case] {
    guard let index = try? String(contentsOfFile: folder + "/index.tsv", encoding: .utf8) else { return [] }
    return index.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard let command = command(for: cells[0]) else { return nil }
      return Case(file: cells[0], expected: cells[3], command: command)
    }
  }

  /// The door through which a user would meet such a file; nil for formats that do not exist yet.
  private static func command(for file: String) -> String? {
    let path = "'\(folder)/\(file)'"
    // The name of the original is text like any other and never a path.
    if file == "xlf_original_traversal.xlf" { return "cp \(path) own.xlf; calque update own.xlf \(path)" }
    switch file.split(separator: ".").last {
    case "txt", "md", "html", "docx", "odt", "epub": return "calque segment --lang fr \(path)"
    case "po": return "calque memory import --memory m.sqlite --from en --to fr \(path)"
    case "tmx": return "calque memory import --memory m.sqlite \(path)"
    case "xlf": return "calque export \(path) --to tsv"
    case "tbx", "csv": return "calque glossary import --from en --to fr \(path)"
    case "sqlite": return "calque lookup --from fr --to en --memory \(path) texte"
    case "srx":
      return
        "cat '\(folder)/txt_redos_input.txt' '\(folder)/txt_abbrev.txt' | calque segment --lang fr --srx \(path) --rules-only -"
    case "jsonl":
      return #"sed 's/"src":/"source":/; s/"tgt":/"target":/' \#(path) | calque check --jsonl --from en --to fr"#
    case "yaml": return "mkdir p; cp \(path) p/calque.toml; calque doctor --project p"
    default: return nil
    }
  }

  /// Doors that somebody may carry any file to.
  private static let doors = [
    "calque import", "calque export --to tsv --languages fr-en",
    "calque export --repair --to xliff1.2 --languages fr-en",
    "calque validate", "calque memory import --memory m.sqlite --from fr --to en",
    "calque memory import --repair --memory r.sqlite --from fr --to en", "calque glossary import --from fr --to en",
  ]

  @Test(
    "every file through every door: an answer, an exit code, nothing else",
    .enabled(if: ProcessInfo.processInfo.environment["CALQUE_SOAK"] != nil, "takes a minute: CALQUE_SOAK"))
  func everyDoor() throws {
    let folder = try TemporaryFolder()
    var table: [String] = ["file\texpected\t" + Self.doors.joined(separator: "\t")]
    let index = try String(contentsOfFile: Self.folder + "/index.tsv", encoding: .utf8)
    for line in index.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      var row = [cells[0], cells[3]]
      for door in Self.doors {
        let outcome = try Shell.run(
          "ulimit -v 4000000; timeout 10 \(door) '\(Self.folder)/\(cells[0])'; status=$?; rm -f *.sqlite*; exit $status",
          in: folder.path)
        #expect([0, 1, 2].contains(outcome.status), "\(door) \(cells[0]): exit \(outcome.status)")
        #expect(!outcome.errors.contains("Fatal error"), "\(door) \(cells[0])")
        if outcome.status == 2 { #expect(outcome.errors.contains("calque: "), "\(door) \(cells[0]): no message") }
        row.append(String(outcome.status))
      }
      table.append(row.joined(separator: "\t"))
    }
    if let path = ProcessInfo.processInfo.environment["CALQUE_HOSTILE_REPORT"] {
      try table.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
  }

  @Test("neither crash nor hang, in 512 MiB and ten seconds", arguments: cases)
  func survives(hostile: Case) throws {
    let folder = try TemporaryFolder()
    let before = try FileManager.default.contentsOfDirectory(atPath: Self.folder).count
    let outcome = try Shell.run("ulimit -v 4000000; timeout 10 sh -c \"\(hostile.command.escaped)\"", in: folder.path)
    #expect([0, 1, 2].contains(outcome.status), "exit \(outcome.status): \(outcome.errors.suffix(400))")
    #expect(try FileManager.default.contentsOfDirectory(atPath: Self.folder).count == before)
    switch hostile.expected {
    // A file of which every unit is left out, each with its reason, is rejected as well.
    case "reject": #expect(outcome.status > 0, "accepted: \(outcome.errors)\(outcome.output.prefix(200))")
    case "accept": #expect(outcome.status == 0, "refused: \(outcome.errors)")
    case "isolate": #expect(outcome.status == 1, "not isolated: \(outcome.errors)\(outcome.output.prefix(300))")
    case "warn": #expect(!outcome.errors.isEmpty, "nothing was said")
    default: break
    }
    if outcome.status == 2 {
      #expect(outcome.errors.contains("calque: "), "no message: \(outcome.errors)")
      #expect(!outcome.errors.contains("Fatal error"))
    }
  }
}

extension String {
  /// For use inside double quotes of a shell.
  fileprivate var escaped: String {
    replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("$", with: "\\$")
  }
}
