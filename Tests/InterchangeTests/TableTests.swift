import Bitext
import Interchange
import Testing

@Suite("Tables: TSV, CSV, JSONL, Moses pairs, ladders")
struct TableTests {
  private func document(_ pairs: [(String, String?)]) -> BilingualDocument {
    BilingualDocument(
      name: "t", sourceLanguage: .french, targetLanguage: .english,
      units: pairs.enumerated().map { index, pair in
        let id = "r\(index + 1)"
        return .init(
          id: id,
          segments: [
            BilingualSegment(
              id: id, sourceParts: [.init(InlineText(pair.0), block: id)],
              targetParts: pair.1.map { [.init(InlineText($0))] } ?? [], state: pair.1 == nil ? .initial : .translated)
          ])
      })
  }

  private let awkward: [(String, String?)] = [
    ("a\tb\\n", "c\nd\r\n"), ("\"quoted\", and", " spaces "), ("=1+1", "'=2"), ("+x", "@y"), ("\u{2028}é\u{A0}»", nil),
    ("'", "''=3"),
  ]

  @Test("what is written reads back equal", arguments: BilingualTable.Dialect.allCases, [false, true])
  func roundTrip(dialect: BilingualTable.Dialect, neutralizing: Bool) throws {
    let document = document(awkward)
    let writing = BilingualTable.write(document, as: dialect, neutralizingFormulas: neutralizing)
    let reading = try BilingualTable.read(
      Array(writing.text.utf8), as: dialect, file: "t", from: .french, to: .english)
    #expect(reading.value == document)
    #expect(reading.warnings.isEmpty)
    #expect(writing.losses.isEmpty != (neutralizing && dialect != .jsonl))
  }

  @Test("the written forms")
  func literal() {
    let document = document([("a\tb", "=c"), ("d,e", nil)])
    #expect(
      BilingualTable.write(document, as: .tsv).text
        == "id\tsource\ttarget\tstate\nr1\ta\\tb\t=c\ttranslated\nr2\td,e\t\tinitial\n")
    #expect(
      BilingualTable.write(document, as: .csv, neutralizingFormulas: true).text
        == "id,source,target,state\nr1,\"a\tb\",'=c,translated\nr2,\"d,e\",,initial\n")
    #expect(
      BilingualTable.write(document, as: .jsonl).text == """
        {"id":"r1","source":"a\\tb","target":"=c","state":"translated"}
        {"id":"r2","source":"d,e","state":"initial"}

        """)
  }

  @Test("a foreign TSV keeps its backslashes; a ragged row is left out and named")
  func foreign() throws {
    let reading = try BilingualTable.read(
      Array("fr\ten\nC:\\temp\tC:\\new\nseul\nun\tone\ttoo many\n".utf8), as: .tsv, file: "x.tsv", from: .french,
      to: .english)
    #expect(reading.value.segments.map(\.source.text) == ["C:\\temp"])
    #expect(reading.leftOut.map(\.message) == ["a row has too few cells", "a row has too many cells"])
    #expect(reading.leftOut.map(\.position?.line) == [3, 4])
    #expect(reading.remarks == ["a row has too few cells (line 3)", "a row has too many cells (line 4)"])
  }

  @Test(
    "columns as the user names them, with and without a header",
    arguments: [
      ("source=3,target=2,id=1", 3), ("fr=Ours,en=Theirs,id=key", 2),
    ])
  func mapped(columns: String, count: Int) throws {
    let text = "Key,Theirs,Ours,Source\na,one,un,x\nb,\"two, too\",deux,y\n"
    let rows = try BilingualTable.read(
      Array(text.utf8), as: .csv, file: "x.csv", from: .french, to: .english, columns: try ColumnMapping(columns)
    ).value.segments
    #expect(rows.map(\.source.text) == ["Ours", "un", "deux"].suffix(count))
    #expect(rows.map { $0.target?.text } == ["Theirs", "one", "two, too"].suffix(count))
    #expect(rows.map(\.id) == ["Key", "a", "b"].suffix(count))
  }

  @Test(
    "columns that cannot be used",
    arguments: [
      ("source=1,goal=2", "no field is called “goal”"), ("source=1,note=2", "no field is called “note”"),
      ("source=1,id=2", "a table of pairs has one column for the source and one for the target"),
      ("source=1,fr=2,target=3", "a table of pairs has one column for the source and one for the target"),
      ("source=1,target=9", "x.csv:1: the table has no column 9 for “target”"),
    ])
  func badMapping(columns: String, message: String) {
    func error(_ dialect: BilingualTable.Dialect) -> CalqueError? {
      #expect(throws: CalqueError.self) {
        try BilingualTable.read(
          Array("a,b,c\n".utf8), as: dialect, file: "x.csv", from: .french, to: .english,
          columns: try ColumnMapping(columns))
      }
    }
    #expect(error(.csv)?.description.hasPrefix(message) == true)
    #expect(error(.jsonl)?.message == "columns are named, and the file is no table")
  }

  @Test("a column named twice is refused")
  func duplicateHeader() {
    #expect(throws: CalqueError(.malformed, "")) {
      try BilingualTable.read(
        Array("source,source,target\na,b,c\n".utf8), as: .csv, file: "x", from: .french, to: .english)
    }
  }

  @Test("a Moses pair has as many lines on both sides")
  func moses() throws {
    let written = MosesPair.write(document([("un\ndeux", "one\ntwo"), ("seul", nil)]))
    #expect(written.source == "un deux\n")
    #expect(written.target == "one two\n")
    #expect(written.losses.count == 2)
    #expect(throws: CalqueError(.malformed, "")) {
      try MosesPair.read(
        source: Array("a\nb\n".utf8), target: Array("c\n".utf8), file: "x", from: .french, to: .english)
    }
  }

  @Test("a ladder encloses beads between rungs")
  func ladder() throws {
    let beads = [
      Bead(source: 0..<1, target: 0..<2, probability: 0.75), Bead(source: 1..<2, target: 2..<2, probability: 0.5),
      Bead(source: 2..<3, target: 2..<3),
    ]
    let text = try HunalignLadder.write(beads)
    #expect(text == "0\t0\t0.750\n1\t2\t0.500\n2\t2\t1.000\n3\t3\t0\n")
    #expect(try HunalignLadder.read(Array(text.utf8), file: "x") == beads)
    #expect(throws: CalqueError(.malformed, "")) { try HunalignLadder.read(Array("1\t1\n0\t2\n".utf8), file: "x") }
  }
}
