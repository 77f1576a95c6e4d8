import Alignment
import Bitext
import FoundationEssentials
import Testing

@Suite("BilingualLexicon: what is known before the texts are seen")
struct BilingualLexiconTests {
  /// What a lexicon says that a French text becomes in English: the stems that answer each other in one bead.
  private func answers(_ lexicon: BilingualLexicon, _ french: String, _ english: String) throws -> [String] {
    let aligner = try Aligner(source: .french, target: .english, lexicon: lexicon)
    let bead = Bead(source: 0..<1, target: 0..<1)
    return try aligner.explain([bead], .french([french]), .english([english])).flatMap(\.words).map {
      "\($0.source) \($0.target)"
    }
  }

  @Test("the embedded lexicon serves both directions and no other pair")
  func seed() throws {
    let forward = try BilingualLexicon.seed(source: .french, target: .english)
    let backward = try BilingualLexicon.seed(source: LanguageTag("en-GB"), target: LanguageTag("fr-CA"))
    #expect(forward.pairCount > 20_000)
    #expect(backward.pairCount == forward.pairCount)
    #expect(backward.source.identifier == "en-GB")
    #expect(try BilingualLexicon.seed(source: .french, target: LanguageTag("is")).isEmpty)
  }

  @Test("entries match under inflection, case and kind of apostrophe")
  func entries() throws {
    var lexicon = BilingualLexicon(source: .french, target: .english)
    lexicon.add(pairs: [("l’État", "the state"), ("GRÈVE", "walkout"), ("centre", "centre")], weight: 2)
    #expect(try answers(lexicon, "Des grèves", "Walkouts") == ["grev walkout"])
    #expect(try answers(lexicon, "l'état", "STATES") == ["état state"])
    #expect(try answers(lexicon, "les centres", "centers").contains("centr center"))
  }

  @Test("a weight that is no weight adds nothing")
  func badWeight() {
    var lexicon = BilingualLexicon(source: .french, target: .english)
    lexicon.add(pairs: [("pain", "bread")], weight: .nan)
    lexicon.add(pairs: [("pain", "bread")], weight: -1)
    lexicon.add(pairs: [("", "bread"), ("pain", " ")], weight: 1)
    #expect(lexicon.isEmpty)
  }

  @Test("pairs of sentences teach words")
  func learning() throws {
    var lexicon = BilingualLexicon(source: .french, target: try LanguageTag("is"))
    lexicon.learn(from: [
      ("le chat dort", "kötturinn sefur"), ("le chat mange", "kötturinn borðar"), ("le chien dort", "hundurinn sefur"),
      ("le chien mange", "hundurinn borðar"), ("le cheval mange", "hesturinn borðar"),
      ("le cheval dort", "hesturinn sefur"),
    ])
    let aligner = try Aligner(source: .french, target: LanguageTag("is"), lexicon: lexicon)
    let source = SegmentedDocument.french(["un chien"])
    let target = SegmentedDocument(lines: ["hundurinn"], language: try LanguageTag("is"))
    let beads = [Bead(source: 0..<1, target: 0..<1)]
    #expect(try aligner.explain(beads, source, target).first?.words.first?.source == "chien")
  }

  @Test("learning from nothing or from white space adds nothing")
  func learningNothing() {
    var lexicon = BilingualLexicon(source: .french, target: .english)
    lexicon.learn(from: [])
    lexicon.learn(from: [("", ""), (" ", "\u{A0}")])
    #expect(lexicon.isEmpty)
  }

  // MARK: FreeDict

  private static let index = "00databaseinfo\tA\tB\ngrève\tA\tBV\npêcherie\tBV\tBG\n"
  /// Two entries in gzip: grève and pêcherie, each with its renderings and a line that explains it in French.
  private static let packed =
    "H4sIAAAAAAACAyXMOw7CMBCE4X5PMR2NRQQ1yl2sZGNWMXZYP1BuhHIDal8MSynn16dx2r6VMTjlOuARDBZ+jZSyysoGH+vXWDK9iw0zPCfE"
    + "UlVYEyZOiUPuEVltteINrGo7Mm3tmJ7cWT8c6XbFIqnvnbxwQWw/+EsMOJnBFjXT/VQSHJzGEmb6A+6ItqGbAAAA"

  private func withDictionary(index: String, packed: Data, _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "calque-lexicon-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(index.utf8).write(to: folder.appending(path: "freedict-fra-eng.index"))
    try packed.write(to: folder.appending(path: "freedict-fra-eng.dict.dz"))
    try body(folder.path)
  }

  @Test("a dictionary in dictd's format is read, its explanations are not")
  func freeDict() throws {
    let packed = try #require(Data(base64Encoded: Self.packed))
    try withDictionary(index: Self.index, packed: packed) { folder in
      var lexicon = BilingualLexicon(source: .french, target: .english)
      let count = try lexicon.addFreeDict(directory: folder)
      #expect(count == 2)
      #expect(lexicon.pairCount == 5)
      let words = try answers(
        lexicon, "Grèves et pêcheries, un arrêt au port.", "Walkouts, fisheries; a stop at the harbour.")
      #expect(words == ["grev walkout", "pêcher fisheri"])
      var reversed = BilingualLexicon(source: .english, target: .french)
      let reversedCount = try reversed.addFreeDict(directory: folder)
      #expect(reversedCount == 2)
    }
  }

  @Test("no dictionary is no error")
  func noFreeDict() throws {
    var lexicon = BilingualLexicon(source: .french, target: .english)
    #expect(try lexicon.addFreeDict(directory: "/nonexistent") == 0)
  }

  @Test("a damaged dictionary is refused with its path, never a crash")
  func damagedFreeDict() throws {
    let packed = try #require(Data(base64Encoded: Self.packed))
    for length in stride(from: 0, to: packed.count, by: 7) {
      try withDictionary(index: Self.index, packed: packed.prefix(length)) { folder in
        var lexicon = BilingualLexicon(source: .french, target: .english)
        guard length > 0 else { return }
        #expect(throws: CalqueError(.malformed, "")) { try lexicon.addFreeDict(directory: folder) }
      }
    }
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      var bytes = Array(packed)
      bytes[Int.random(in: 10..<bytes.count, using: &generator)] ^= UInt8.random(in: 1...255, using: &generator)
      try withDictionary(index: Self.index, packed: Data(bytes)) { folder in
        var lexicon = BilingualLexicon(source: .french, target: .english)
        _ = try? lexicon.addFreeDict(directory: folder)
        #expect(lexicon.pairCount < 1000)
      }
    }
  }

  @Test("an index that points outside the text is skipped")
  func lyingIndex() throws {
    let packed = try #require(Data(base64Encoded: Self.packed))
    try withDictionary(index: "grève\t//////\tB\npêcherie\tA\t////////\nx\tB\n\n\t\t\n", packed: packed) { folder in
      var lexicon = BilingualLexicon(source: .french, target: .english)
      let count = try lexicon.addFreeDict(directory: folder)
      #expect(count == 0)
    }
  }
}
