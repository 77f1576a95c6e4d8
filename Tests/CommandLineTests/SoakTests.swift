import Foundation
import Testing

/// What takes minutes: run by `make soak`.
@Suite(
  "Soak: killed at any moment, measured end to end",
  .enabled(if: ProcessInfo.processInfo.environment["CALQUE_SOAK"] != nil, "only in make soak"), .serialized)
struct SoakTests {
  /// Twenty imports of 5,000 units, each killed after another delay: a file is in the memory whole or not at all.
  @Test("kill -9 during an import leaves all of it or nothing, and a sound memory")
  func killedImports() throws {
    let folder = try TemporaryFolder()
    var seed: UInt64 = 7
    for round in 0..<20 {
      let rows = (0..<5_000).map {
        "Phrase \(round) numéro \($0) du texte.\tSentence \(round) number \($0) of the text."
      }
      try folder.write("fr\ten\n" + rows.joined(separator: "\n") + "\n", to: "pairs\(round).tsv")
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let delay = Double(seed >> 40 & 0x3FF) / 400
      _ = try Shell.run(
        "timeout -s KILL \(delay) calque memory import --from fr --to en --memory m.sqlite pairs\(round).tsv",
        in: folder.path)
      guard FileManager.default.fileExists(atPath: folder.path + "/m.sqlite") else { continue }
      let verified = try Shell.run("calque memory verify --memory m.sqlite", in: folder.path)
      #expect(verified.status == 0, "round \(round): \(verified.output)\(verified.errors)")
      let stats = try Shell.run("calque memory stats --json --memory m.sqlite", in: folder.path).output
      let units = stats.firstMatch(of: /"units":(\d+)/).flatMap { Int($0.1) }
      #expect(units.map { $0.isMultiple(of: 5_000) } == true, "round \(round): \(stats)")
    }
    let whole = try Shell.run(
      "calque memory import --from fr --to en --memory m.sqlite pairs*.tsv && calque memory stats --json --memory m.sqlite",
      in: folder.path)
    #expect(whole.output.contains("\"units\":100000"), "\(whole.output)\(whole.errors)")
  }

  @Test("eight processes that write at once lose nothing")
  func writersAtOnce() throws {
    let folder = try TemporaryFolder()
    for writer in 0..<8 {
      let rows = (0..<500).map { "Ligne \($0) du greffier \(writer).\tLine \($0) of clerk \(writer)." }
      try folder.write("fr\ten\n" + rows.joined(separator: "\n") + "\n", to: "w\(writer).tsv")
    }
    try folder.write("fr\ten\nUn.\tOne.\n", to: "first.tsv")
    let importing = "calque memory import -q --from fr --to en --memory m.sqlite"
    let outcome = try Shell.run(
      "\(importing) first.tsv; for i in 0 1 2 3 4 5 6 7; do \(importing) w$i.tsv & done; wait; calque memory stats --json --memory m.sqlite",
      in: folder.path)
    #expect(outcome.output.contains("\"units\":4001"), "\(outcome.output)\(outcome.errors)")
  }

  @Test("the benchmark prints a figure for each stage")
  func benchmark() throws {
    let outcome = try Shell.run("calque-bench --json .", in: Shell.root.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    for stage in ["segmentation", "alignment", "memory", "checks", "interchange", "documents"] {
      #expect(outcome.output.contains("\"stage\" : \"\(stage)\""))
    }
  }
}
