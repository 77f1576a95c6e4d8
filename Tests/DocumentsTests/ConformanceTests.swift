import Bitext
import Documents
import Testing
import UnicodeText

@Suite("Conformance: what every format must do")
struct ConformanceTests {
  @Test("reading then writing unchanged is byte-identical", arguments: Fixture.all)
  func identity(_ fixture: Fixture) throws {
    let read = try fixture.read()
    #expect(!read.document.blocks.isEmpty)
    #expect(try read.replacing([:]) == Array(fixture.text.utf8))
    let own = Dictionary(uniqueKeysWithValues: read.document.blocks.map { ($0.id, $0.content) })
    #expect(try read.replacing(own) == Array(fixture.text.utf8))
  }

  @Test("every block can be written, its codes are sound, its id is unique", arguments: Fixture.all)
  func blocksAreSound(_ fixture: Fixture) throws {
    let read = try fixture.read()
    for block in read.document.blocks {
      try block.content.checkInvariants()
      #expect(read.canReplace(block: block.id), "\(block.id): \(block.content.text)")
      #expect(!block.content.text.isEmpty)
    }
    #expect(Set(read.document.blocks.map(\.id)).count == read.document.blocks.count)
  }

  /// A text in place of a block's own, with the notes and images that hang on it.
  private static func replacement(_ text: String, for block: Block) -> InlineText {
    let kept = block.content.codes.filter { $0.role == .standalone && ($0.kind == .image || $0.kind == .footnote) }
    return InlineText(pieces: [.text(text)] + kept.map { .code($0) })
  }

  @Test("changing one block changes that block's bytes only", arguments: Fixture.all)
  func oneBlockOnly(_ fixture: Fixture) throws {
    let source = Array(fixture.text.utf8)
    let read = try fixture.read()
    for (number, block) in read.document.blocks.enumerated() {
      let written = try read.replacing([block.id: Self.replacement("QQQQ", for: block)])
      let place = try #require(Self.find("QQQQ", in: written))
      // A value without quotes gets them.
      let quote = source.starts(with: written[..<place.lowerBound]) ? 0 : 1
      #expect(source.starts(with: written[..<(place.lowerBound - quote)]), "\(block.id)")
      let again = try fixture.read(written)
      #expect(again.document.blocks.count == read.document.blocks.count, "\(block.id)")
      #expect(again.document.identifiers(but: number) == read.document.identifiers(but: number), "\(block.id)")
      let changed = zip(again.document.blocks, read.document.blocks).filter { $0.content.text != $1.content.text }
      #expect(changed.map(\.1.id) == [block.id])
      // What follows the block is as it was: putting nothing there gives the same end.
      let bare = try read.replacing([block.id: "QQQQ"])
      let end = try #require(Self.find("QQQQ", in: bare)).upperBound + quote
      #expect(source.suffix(bare.count - end).elementsEqual(bare[end...]), "\(block.id)")
    }
  }

  @Test("inline codes come back in place around a changed text", arguments: Fixture.all)
  func codesComeBack(_ fixture: Fixture) throws {
    let read = try fixture.read()
    for (number, block) in read.document.blocks.enumerated() where !block.content.codes.isEmpty {
      let shouted = InlineText(
        pieces: block.content.pieces.map { piece in
          guard case .text(let text) = piece else { return piece }
          return .text(text.uppercased())
        })
      let again = try fixture.read(try read.replacing([block.id: shouted]))
      try #require(again.document.blocks.count == read.document.blocks.count)
      let found = again.document.blocks[number]
      #expect(found.content.text == shouted.text)
      #expect(found.content.codes.map(\.kind) == shouted.codes.map(\.kind), "\(block.id)")
      #expect(found.content.codes.map(\.offset) == shouted.codes.map(\.offset), "\(block.id)")
      #expect(found.content.codes.map(\.role) == shouted.codes.map(\.role), "\(block.id)")
    }
  }

  @Test("a text full of the format's own marks is read back as it was written", arguments: Fixture.marked)
  func marksInText(_ fixture: Fixture) throws {
    let read = try fixture.read()
    let texts = [
      "a *b* _c_ `d` [e](f) <g> & h &amp; ~i~ {j} {{k}} [[l]] [m->n] \\ \" ' | o", "# titre", "- tiret", "1. un",
      "> cité",
      "vrai : faux", "[^1]", "a -- b", "x < y > z", "true", "12", "*a", "C:\\*", "fin #", "![a](b)", "~~n~~", "a__b__c",
    ]
    for text in texts {
      for (number, block) in read.document.blocks.enumerated() {
        let again = try fixture.read(try read.replacing([block.id: Self.replacement(text, for: block)]))
        let found = again.document.blocks.indices.contains(number) ? again.document.blocks[number] : nil
        #expect(found?.content.text == text, "\(block.id)")
      }
    }
  }

  @Test("random texts are read back as they were written", arguments: Fixture.marked)
  func randomTexts(_ fixture: Fixture) throws {
    var random = SeededGenerator(seed: 20_261_123)
    let read = try fixture.read()
    let letters = Array("ab é*_`[](){}<>&~|\\#-+.!:;\"'^=1 \u{A0}»…/@%$").map(String.init)
    for _ in 0..<400 {
      let length = Int.random(in: 1...14, using: &random)
      let text = "w" + (0..<length).map { _ in letters.randomElement(using: &random) ?? "a" }.joined() + "w"
      let folded = Folding.folded(text)
      let number = try #require(read.document.blocks.indices.randomElement(using: &random))
      let block = read.document.blocks[number]
      let again = try fixture.read(try read.replacing([block.id: Self.replacement(folded, for: block)]))
      try #require(again.document.blocks.count == read.document.blocks.count, "\(block.id)")
      #expect(again.document.blocks[number].content.text == folded, "\(block.id)")
    }
  }

  @Test("line ends and charset are kept", arguments: Fixture.all)
  func lineEndsAndCharset(_ fixture: Fixture) throws {
    let windows = fixture.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    for (charset, mark) in [("windows-1252", []), ("UTF-16LE", [0xFF, 0xFE]), ("UTF-8", [0xEF, 0xBB, 0xBF])]
      as [(String, [UInt8])]
    {
      let text = charset == "windows-1252" ? String(windows.map { $0 == "↩" ? "^" : $0 }) : windows
      let bytes = mark + (try TextEncoding.encode(text, charset: charset))
      let read = try fixture.read(bytes)
      #expect(read.charset == charset)
      #expect(try read.replacing([:]) == bytes)
      let plain = try fixture.read()
      #expect(read.document.blocks.map(\.id) == plain.document.blocks.map(\.id))
      #expect(read.document.blocks.map(\.content.text) == plain.document.blocks.map(\.content.text))
      let block = try #require(read.document.blocks.first)
      let written = try read.replacing([block.id: "été"])
      #expect(written.starts(with: mark))
      #expect(try TextEncoding.decode(written, charset: charset).text.contains("été"))
      #expect(try fixture.read(written).charset == charset)
    }
  }

  private static func find(_ needle: String, in bytes: [UInt8]) -> Range<Int>? {
    let pattern = Array(needle.utf8)
    return (0...(bytes.count - pattern.count)).first { bytes[$0..<($0 + pattern.count)].elementsEqual(pattern) }
      .map { $0..<($0 + pattern.count) }
  }
}
