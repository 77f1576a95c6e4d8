import Alignment
import Bitext
import Testing

@Suite("Aligner: the fields of articles")
struct FieldTests {
  private typealias Block = (kind: BlockKind, role: ArticleRole, text: String)

  private static let body: [(Block, Block)] = [
    (
      (.paragraph, .body, "La grève a commencé lundi au port."),
      (.paragraph, .body, "The strike began on Monday at the port.")
    ),
    (
      (.paragraph, .body, "Le syndicat demande du pain et la paix."),
      (.paragraph, .body, "The union demands bread and peace.")
    ),
    (
      (.paragraph, .body, "Le gouvernement écrit une lettre aux ouvriers."),
      (.paragraph, .body, "The government writes a letter to the workers.")
    ),
    ((.paragraph, .body, "La neige tombe sur la forêt."), (.paragraph, .body, "Snow falls on the forest.")),
  ]

  private func texts(
    _ source: [Block], _ target: [Block], confirmed: [Bead] = []
  ) throws -> [[String]] {
    let (left, right) = (
      SegmentedDocument(source, language: .french), SegmentedDocument(target, language: .english)
    )
    let result = try Aligner.frenchEnglish().alignArticles(left, right, confirmed: confirmed)
    let bitext = try Bitext(name: "fields", source: left, target: right, beads: result.beads)
    return bitext.beads.map { bead in
      [
        bitext.segments(of: bead, on: .source).map(\.text).joined(separator: " ¦ "),
        bitext.segments(of: bead, on: .target).map(\.text).joined(separator: " ¦ "),
      ]
    }
  }

  private static let kicker: (Block, Block) = ((.paragraph, .kicker, "Marée basse"), (.paragraph, .kicker, "Opinion"))
  private static let headline: (Block, Block) = (
    (.heading(level: 1), .headline, "Le port ne dort plus"), (.heading(level: 1), .headline, "A town awake")
  )

  @Test("a kicker answers the kicker, whether it stands above the headline or behind it")
  func kickerBehind() throws {
    let found = try texts(
      [Self.kicker.0, Self.headline.0] + Self.body.map(\.0), [Self.headline.1, Self.kicker.1] + Self.body.map(\.1))
    #expect(found[0] == ["Marée basse", "Opinion"])
    #expect(found[1] == ["Le port ne dort plus", "A town awake"])
    #expect(found.count == 6)
  }

  @Test("a note answers the note, whether it stands behind its paragraph or at the end")
  func notes() throws {
    let notes: [(Block, Block)] = [
      ((.note, .note, "Voir le numéro douze."), (.note, .note, "In our twelfth issue.")),
      ((.note, .note, "Un navire de pêche."), (.note, .note, "A trawler.")),
    ]
    var source = Self.body.map(\.0)
    source.insert(notes[0].0, at: 1)
    source.insert(notes[1].0, at: 3)
    let found = try texts(source, Self.body.map(\.1) + notes.map(\.1))
    #expect(found.map { $0[0] } == source.map(\.text))
    for (left, right) in Self.body + notes { #expect(found.contains([left.text, right.text])) }
  }

  @Test("a translator's credit stays alone, however well it would fit")
  func credit() throws {
    let postscript: Block = (.paragraph, .body, "Le livre de la paix paraît en mars.")
    let credit: Block = (.paragraph, .translatorCredit, "Translator’s note: the book of peace appears in March.")
    let found = try texts(Self.body.map(\.0) + [postscript], Self.body.map(\.1) + [credit])
    #expect(found.suffix(2) == [[postscript.text, ""], ["", credit.text]])
    let both: Block = (.paragraph, .translatorCredit, "Traduit par Paul Werth")
    #expect(try texts(Self.body.map(\.0) + [both], Self.body.map(\.1) + [credit]).last == [both.text, credit.text])
  }

  @Test("lines at the top of a plain text are its kicker and headline when the page has both")
  func plainTop() throws {
    let lines: [Block] = [(.heading(level: 1), .headline, "Opinion"), (.paragraph, .body, "A town awake")]
    let found = try texts([Self.kicker.0, Self.headline.0] + Self.body.map(\.0), lines + Self.body.map(\.1))
    #expect(found[0] == ["Marée basse", "Opinion"])
    #expect(found[1] == ["Le port ne dort plus", "A town awake"])
  }

  @Test("confirmed beads stand, also across fields", arguments: 0..<4)
  func confirmed(offset: Int) throws {
    let source = [Self.kicker.0, Self.headline.0] + Self.body.map(\.0)
    let target = [Self.headline.1, Self.kicker.1] + Self.body.map(\.1)
    let beads = [
      Bead(source: 0..<2, target: 0..<2, state: .confirmed),
      Bead(source: (2 + offset)..<(3 + offset), target: 2..<2, state: .confirmed),
    ]
    let found = try texts(source, target, confirmed: beads)
    #expect(found[0] == ["Marée basse ¦ Le port ne dort plus", "A town awake ¦ Opinion"])
    #expect(found.contains([source[2 + offset].text, ""]))
  }

  @Test("partition, mirror and confirmed beads hold for articles with fields in any order", arguments: 1...12)
  func properties(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let texts = TextGenerator(sentences: 16, using: &generator)
    let roles: [ArticleRole] = [.kicker, .headline, .lead, .byline, .note, .translatorCredit, .postscript, .body]
    func article(_ lines: [String], _ language: LanguageTag) -> SegmentedDocument {
      SegmentedDocument(
        lines.map { line in
          (
            .paragraph,
            Int.random(in: 0..<3, using: &generator) > 0 ? .body : roles.randomElement(using: &generator) ?? .body, line
          )
        }, language: language)
    }
    let (left, right) = (article(texts.french, .french), article(texts.english, .english))
    let there = try Aligner.frenchEnglish().alignArticles(left, right)
    _ = try Bitext(name: "fields", source: left, target: right, beads: there.beads)
    let back = try Aligner.englishFrench().alignArticles(right, left)
    _ = try Bitext(name: "fields", source: right, target: left, beads: back.beads)
    #expect(
      Set(there.beads.map { [Array($0.source), Array($0.target)] })
        == Set(back.beads.map { [Array($0.target), Array($0.source)] }))
    let fixed = [
      Bead(source: 1..<2, target: 4..<5, state: .confirmed), Bead(source: 4..<5, target: 1..<2, state: .confirmed),
      Bead(source: 7..<8, target: 0..<0, state: .confirmed),
    ]
    let kept = try Aligner.frenchEnglish().alignArticles(left, right, confirmed: fixed)
    _ = try Bitext(name: "fields", source: left, target: right, beads: kept.beads)
    for bead in fixed {
      #expect(
        kept.beads.contains {
          $0.state == .confirmed && Array($0.source) == Array(bead.source) && Array($0.target) == Array(bead.target)
        })
    }
  }
}
