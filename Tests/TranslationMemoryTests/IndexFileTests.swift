import Bitext
import FoundationEssentials
import Testing
import TranslationMemory

@Suite("Index file: a cache that may be missing, old or damaged")
struct IndexFileTests {
  let folder: TemporaryFolder
  let path: String
  let name = "memory.sqlite-en-fr-words.index"

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("memory.sqlite")
    let memory = try TranslationMemory.create(at: path)
    let units = (0..<5_200).map { number in
      pair(
        InlineText("w\(number % 311) is v\(number % 1009) of x\(number % 47) and u\(number) here"),
        InlineText("t\(number)"))
    }
    _ = try memory.add(units, batch: ImportBatch(label: "large"))
    #expect(try answers(memory) == expected)
  }

  private let questions: [InlineText] = [
    "w5 is v5 of x5 and u7 here", "w24 is v964 of x18 and u5000", "no such thing at all here",
  ]
  private let expected = [["t5 87"], ["t5000 87"], []]

  private func answers(_ memory: TranslationMemory) throws -> [[String]] {
    try questions.map { question in
      try memory.lookup(asking(question, threshold: 80, limit: 1)).map { "\($0.target.text) \($0.score.value)" }
    }
  }

  @Test("it is written, used by the next process, and answers the same")
  func reuse() throws {
    #expect(try !folder.read(name).isEmpty)
    let memory = try TranslationMemory(openingAt: path)
    #expect(try answers(memory) == expected)
    _ = try memory.add([pair("no such thing at all there", "new")], batch: ImportBatch(label: "x"))
    #expect(try answers(memory)[2] == ["new 83"])
    // A later process reads the old file and the new unit.
    #expect(try answers(TranslationMemory(openingAt: path, mode: .readOnly))[2] == ["new 83"])
  }

  @Test("deleted, cut off, with flipped bits, of another store: the answers are the same")
  func damage() throws {
    let whole = try folder.read(name)
    var generator = SeededGenerator(seed: 3)
    var damaged: [[UInt8]] = [[], Array(whole.prefix(5000)), Array(whole.dropLast()), whole + [0]]
    for _ in 0..<4 {
      var bytes = whole
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      damaged.append(bytes)
    }
    for bytes in damaged {
      try folder.write(bytes, to: name)
      #expect(try answers(TranslationMemory(openingAt: path, mode: .readOnly)) == expected)
    }
    let other = try TranslationMemory.create(at: folder.file("other.sqlite"))
    try folder.write(whole, to: "other.sqlite-en-fr-words.index")
    _ = try other.add([pair("w5 is v5 of x5 and u5 here", "other")], batch: ImportBatch(label: "x"))
    #expect(try answers(other)[0] == ["other 87"])
  }

  @Test("cut off or overwritten while a memory has it open: the answers are the same")
  func damageWhileOpen() throws {
    let long = InlineText((0..<60).map { "nothing\($0)" }.joined(separator: " "))
    let whole = try folder.read(name)
    for length in [0, 100, 4096, 60_000] {
      let memory = try TranslationMemory(openingAt: path, mode: .readOnly)
      // No text is as long: the file is opened, and none of its parts is read.
      #expect(try memory.lookup(asking(long)).isEmpty)
      try folder.write(Array(whole.prefix(length)), to: name)
      #expect(try answers(memory) == expected)
      try folder.write(whole, to: name)
    }
  }
}

@Suite("Merges in the background: no look-up waits, nothing is missed")
struct BackgroundMergeTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("memory.sqlite")
    _ = try TranslationMemory.create(at: path).add(units(0..<6_000), batch: ImportBatch(label: "first"))
  }

  private func units(_ numbers: Range<Int>) -> [TranslationUnit] {
    numbers.map {
      pair(InlineText("w\($0 % 311) is v\($0 % 1009) of x\($0 % 47) and u\($0) here"), InlineText("t\($0)"))
    }
  }

  /// The answers to some questions, each compared with a scan.
  private func check(_ memory: TranslationMemory) throws -> Int {
    var found = 0
    for number in stride(from: 3, to: 9_000, by: 701) {
      var query = asking(InlineText("w\(number % 311) is v\(number % 1009) of x9 and u\(number) there"), threshold: 60)
      let answers = try memory.lookup(query)
      query.search = .boundedScan
      #expect(try memory.lookup(query) == answers)
      found += answers.count
    }
    return found
  }

  @Test("look-ups before, during and after the merge agree with a scan; another process reads the new file")
  func merge() async throws {
    let memory = try TranslationMemory(openingAt: path, mergesInBackground: true)
    #expect(try check(memory) > 0)
    let name = "memory.sqlite-en-fr-words.index"
    let before = try folder.read(name)
    _ = try memory.add(units(6_000..<12_000), batch: ImportBatch(label: "second"))
    let answer = try memory.lookup(asking("w1 is v1 of x1 and u11999 here", threshold: 60, limit: 50))
    #expect(answer.contains { $0.target.text == "t11999" })
    // Meanwhile units come and go, in this process and another.
    _ = try memory.delete([UnitIdentifier(4), UnitIdentifier(11_000)], reason: nil)
    _ = try TranslationMemory(openingAt: path).add(
      [pair("w5 is v5 of x9 and u5 there indeed", "late")], batch: ImportBatch(label: "other"))
    #expect(try memory.lookup(asking("w5 is v5 of x9 and u5 there indeed")).first?.target.text == "late")
    #expect(try check(memory) > 0)
    let deadline = ContinuousClock.now + .seconds(60)
    while memory.isMerging, ContinuousClock.now < deadline { try await Task.sleep(for: .milliseconds(20)) }
    #expect(try folder.read(name) != before)
    #expect(try check(memory) > 0)
    #expect(try memory.lookup(asking("w5 is v5 of x9 and u5 there indeed")).first?.target.text == "late")
    #expect(try check(TranslationMemory(openingAt: path, mode: .readOnly)) > 0)
  }

  @Test("what a killed process left half-written is removed when it is old, and left alone when it is new")
  func leftovers() throws {
    let (old, new) = (path + "-en-fr-words.index.abcdef", path + "-en-fr-words.index.ghijkl")
    try folder.write([1], to: "memory.sqlite-en-fr-words.index.abcdef")
    try folder.write([1], to: "memory.sqlite-en-fr-words.index.ghijkl")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: old)
    _ = try TranslationMemory(openingAt: path).lookup(asking("w5 is v5 of x9 and u5 there indeed"))
    #expect(!FileManager.default.fileExists(atPath: old))
    #expect(FileManager.default.fileExists(atPath: new))
  }
}
