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
