import Foundation
import Testing

/// Disks that are full or read-only, processes that are killed or come all at once: a part in every run, all of it in
/// `make soak`.
@Suite("Faults: nothing acknowledged is lost, nothing comes in by halves", .serialized)
struct FaultTests {
  static let isSoak = ProcessInfo.processInfo.environment["CALQUE_SOAK"] != nil
  static let rounds = isSoak ? 200 : 10

  /// Units in a memory, by its own count.
  private func units(_ folder: TemporaryFolder, _ memory: String = "m.sqlite") throws -> Int? {
    let stats = try Shell.run("calque memory stats --json --memory \(memory)", in: folder.path).output
    return stats.firstMatch(of: /"units":(\d+)/).flatMap { Int($0.1) }
  }

  private func table(_ rows: Range<Int>, _ name: String) -> String {
    "fr\ten\n" + rows.map { "Phrase \($0) de \(name).\tSentence \($0) of \(name).\n" }.joined()
  }

  @Test("kill -9 at any moment of an import or an insertion: each file is there whole or not at all, at once")
  func killed() throws {
    let folder = try TemporaryFolder()
    var seed: UInt64 = 11
    var acknowledged = 0
    for round in 0..<Self.rounds {
      // Large files are killed in the middle, single units at the end.
      let size = round.isMultiple(of: 3) ? 1 : 700
      try folder.write(table(0..<size, "round\(round)"), to: "pairs.tsv")
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let delay = Double(seed >> 40 & 0xFF) / 1000 + 0.005
      let outcome = try Shell.run(
        "timeout -s KILL \(delay) calque memory import --from fr --to en --memory m.sqlite pairs.tsv && echo stored",
        in: folder.path)
      guard FileManager.default.fileExists(atPath: folder.path + "/m.sqlite") else { continue }
      let start = ContinuousClock.now
      let count = try #require(try units(folder), "round \(round): the memory cannot be opened")
      #expect(ContinuousClock.now - start < .seconds(2), "round \(round): opening took too long")
      let isStored = outcome.output.contains("stored")
      #expect(
        count == acknowledged + size || !isStored && count == acknowledged,
        "round \(round): \(count) units after \(acknowledged), file of \(size), acknowledged: \(isStored)")
      acknowledged = count
    }
    guard FileManager.default.fileExists(atPath: folder.path + "/m.sqlite") else { return }
    let verified = try Shell.run("calque memory verify --memory m.sqlite", in: folder.path)
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
  }

  @Test("kill -9 while an article is aligned and stored: the memory stays sound, and the article can be stored again")
  func killedAlignment() throws {
    let folder = try TemporaryFolder()
    let words = ["maire": "mayor", "école": "school", "budget": "budget", "ville": "town", "journal": "newspaper"]
    let pairs = words.sorted { $0.key < $1.key }
    let french = (0..<60).map { "Le numéro \($0) parle de \(pairs[$0 % 5].key) et de \(pairs[($0 + 2) % 5].key)." }
    let english = (0..<60).map { "Number \($0) is about the \(pairs[$0 % 5].value) and \(pairs[($0 + 2) % 5].value)." }
    try folder.write(french.joined(separator: "\n\n") + "\n", to: "a.fr.md")
    try folder.write(english.joined(separator: "\n\n") + "\n", to: "a.en.md")
    _ = try Shell.run("calque init . --from fr --to en", in: folder.path)
    for round in 0..<(Self.isSoak ? 50 : 3) {
      let delay = Double(round % 25 + 1) * 0.02
      _ = try Shell.run("timeout -s KILL \(delay) calque align --force a.fr.md a.en.md", in: folder.path)
      guard FileManager.default.fileExists(atPath: folder.path + "/Memory/memory.sqlite") else { continue }
      #expect(try Shell.run("calque memory verify", in: folder.path).status == 0, "round \(round)")
    }
    let whole = try Shell.run("calque align --force a.fr.md a.en.md", in: folder.path)
    #expect(whole.status == 0, "\(whole.errors)")
    #expect(try Shell.run("calque lookup 'Le numéro 7 parle de école et de journal.'", in: folder.path).status == 0)
  }

  @Test("eight processes that insert at once lose nothing and see no lock")
  func writersAtOnce() throws {
    let folder = try TemporaryFolder()
    let each = Self.isSoak ? 500 : 40
    for writer in 0..<8 { try folder.write(table(0..<each, "clerk\(writer)"), to: "w\(writer).tsv") }
    try folder.write(table(0..<1, "first"), to: "first.tsv")
    let importing = "calque memory import -q --from fr --to en --memory m.sqlite"
    // Each process comes several times, so that they meet.
    let outcome = try Shell.run(
      """
      \(importing) first.tsv
      for i in 0 1 2 3 4 5 6 7; do
        (for part in 1 2 3 4; do
          { head -1 w$i.tsv; tail -n +2 w$i.tsv | awk -v p=$part 'NR % 4 == p - 1'; } > w$i.$part.tsv
          \(importing) w$i.$part.tsv || echo "failed $?"
        done) &
      done; wait
      """, in: folder.path)
    #expect(outcome.output.isEmpty && outcome.errors.isEmpty, "\(outcome.output)\(outcome.errors)")
    #expect(try units(folder) == 8 * each + 1)
  }

  @Test("a full disk: said, nothing by halves, and it goes on when there is room")
  func fullDisk() throws {
    let folder = try TemporaryFolder()
    try folder.write(table(0..<200, "small"), to: "small.tsv")
    try folder.write(table(0..<60_000, "large"), to: "large.tsv")
    let importing = "calque memory import --from fr --to en --memory disk/m.sqlite"
    let outcome = try Shell.run(
      """
      mkdir disk
      unshare --user --map-root-user --mount sh -c '
        mount -t tmpfs -o size=8m tmpfs disk || { echo no tmpfs; exit 0; }
        \(importing) -q small.tsv; echo "small $?"
        \(importing) large.tsv; echo "large $?"
        calque memory verify --memory disk/m.sqlite; echo "verify $?"
        calque memory stats --memory disk/m.sqlite | head -1
        calque lookup --from fr --to en --memory disk/m.sqlite "Phrase 7 de small." | head -1
        \(importing) -q small.tsv; echo "again $?"
      ' || echo no tmpfs
      """, in: folder.path)
    // Where user namespaces are not allowed there is nothing to see.
    guard !outcome.output.contains("no tmpfs") else { return }
    #expect(
      outcome.output.contains("small 0\nlarge 2\nverify 0\nunits      200\n"), "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("100 Sentence 7 of small."))
    #expect(outcome.output.contains("again 0"))
    #expect(outcome.errors.contains("the disk is full"))
  }

  @Test("a read-only place can be read, and says that it cannot be written")
  func readOnly() throws {
    let folder = try TemporaryFolder()
    try folder.write(table(0..<20, "small"), to: "small.tsv")
    let outcome = try Shell.run(
      """
      mkdir disk
      calque memory import -q --from fr --to en --memory disk/m.sqlite small.tsv
      unshare --user --map-root-user --mount sh -c '
        mount --bind disk disk && mount -o remount,ro,bind disk || { echo no mount; exit 0; }
        calque lookup --from fr --to en --memory disk/m.sqlite "Phrase 7 de small." | head -1
        calque memory verify --memory disk/m.sqlite; echo "verify $?"
        calque memory import --from fr --to en --memory disk/m.sqlite small.tsv; echo "import $?"
      ' || echo no mount
      """, in: folder.path)
    guard !outcome.output.contains("no mount") else { return }
    #expect(outcome.output == "100 Sentence 7 of small.\nverify 0\nimport 2\n", "\(outcome.errors)")
    #expect(outcome.errors.contains("calque: disk/m.sqlite: "))
  }

  @Test("an empty, foreign or newer file is refused and left as it is", arguments: ["zero", "foreign", "newer"])
  func refused(kind: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(table(0..<20, "small"), to: "small.tsv")
    let making =
      switch kind {
      case "zero": ": > m.sqlite"
      case "foreign": "printf 'SQLite format 3\\0' > m.sqlite; head -c 8176 /dev/zero >> m.sqlite"
      default:
        "calque memory import -q --from fr --to en --memory m.sqlite small.tsv; printf '\\0\\0\\0\\143' | dd of=m.sqlite bs=1 seek=60 conv=notrunc 2>/dev/null"
      }
    let outcome = try Shell.run(
      """
      \(making)
      cksum m.sqlite > before
      for command in 'lookup x' 'memory import small.tsv' 'memory verify' 'memory compact' 'memory undo'; do
        calque $command --from fr --to en --memory m.sqlite; echo $?
      done
      calque memory salvage m.sqlite -o new.sqlite; echo $?
      cksum m.sqlite | cmp - before && ls
      """, in: folder.path)
    #expect(outcome.output == "2\n2\n2\n2\n2\n2\nbefore\nm.sqlite\nsmall.tsv\n", "\(outcome.errors)")
    if kind == "newer" { #expect(outcome.errors.contains("written by a newer Calque")) }
  }
}
