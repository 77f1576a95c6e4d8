import Bitext
import Segmentation
import Testing

@Suite("Users' abbreviations")
struct AbbreviationTests {
  @Test("A line holds the abbreviation, with or without its stop, and its type")
  func parsing() throws {
    #expect(try Abbreviation(parsing: "cam.\ttitle")?.text == "cam")
    #expect(try Abbreviation(parsing: "cam\ttitle\tcamarade")?.type == .title)
    #expect(try Abbreviation(parsing: "h.-s.")?.type == .starter)
    #expect(try Abbreviation(parsing: "p.\u{A0}ex.\tnever")?.text == "p. ex")
    #expect(try Abbreviation(parsing: "# a comment") == nil)
    #expect(try Abbreviation(parsing: "   ") == nil)
  }

  @Test("What is wrong is named with its line")
  func errors() throws {
    let error = #expect(throws: CalqueError.self) {
      try Abbreviation.parse(contentsOf: "cam.\ttitle\nxyz.\tsometimes\n", file: "abbreviations.fr.txt")
    }
    #expect(error?.code == .rule)
    #expect(error?.position?.line == 2)
    #expect(error?.message == "unknown abbreviation type sometimes")
    #expect(throws: CalqueError.self) { try Abbreviation(parsing: ".\tnever") }
  }

  @Test("They win over the built-in ones and over Unicode")
  func precedence() throws {
    var options = SegmentationOptions()
    options.abbreviations = try Abbreviation.parse(
      contentsOf: "grp.\ttitle\netc.\tnever\n", file: "abbreviations.fr.txt")
    try expectCuts("Le grp. Manouchian, etc. Les autres aussi. | Fin.", "fr", options)
    let decisions = try Segmenter(language: .french, options: options).decisions(in: "Le grp. Manouchian est là. Fin.")
    #expect(decisions.map(\.rule) == ["abbreviation-title", "terminator"])
    #expect(decisions[0].file == "abbreviations.fr.txt")
    #expect(decisions[0].evidence == "grp")
    #expect(decisions[0].isBreak == false)
  }

  @Test("Many abbreviations are no problem")
  func many() throws {
    var options = SegmentationOptions()
    options.abbreviations = (0..<50_000).map { Abbreviation("mot\($0)x", type: .never) }
    try expectCuts("Le mot777x. Les autres. | Le mot50001x. | Les autres.", "fr", options)
  }
}
