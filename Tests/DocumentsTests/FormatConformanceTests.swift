import Bitext
import Testing

@testable import Documents

/// A fixture of any format, with a way to put another paragraph into it.
struct FormatSample: Sendable, CustomStringConvertible {
  let description: String
  let fileName: String
  let format: DocumentFormat
  let bytes: [UInt8]
  /// The text before which another paragraph goes, and that paragraph in the format's own markup.
  let insertion: (before: String, paragraph: String)

  func read(_ bytes: [UInt8]? = nil) throws -> ReadDocument {
    try DocumentReader.read(bytes ?? self.bytes, fileName: fileName, options: ReadingOptions(format: format))
  }

  /// The texts that blocks stand in: the file itself, or the parts of the archive.
  func texts(of bytes: [UInt8]) throws -> [String: [UInt8]] {
    guard format.isArchive else { return ["": bytes] }
    let archive = try Archive(bytes)
    return try Dictionary(uniqueKeysWithValues: names.map { ($0, try #require(try archive.read($0))) })
  }

  private let names: [String]

  private init(_ fixture: Fixture, _ insertion: (String, String)) {
    description = fixture.description
    fileName = "article.\(fixture.format.rawValue)"
    format = fixture.format
    bytes = Array(fixture.text.utf8)
    names = []
    self.insertion = insertion
  }

  private init(_ fixture: ContainerFixture, _ format: DocumentFormat, _ insertion: (String, String)) throws {
    description = fixture.name
    fileName = fixture.name
    self.format = format
    bytes = try fixture.bytes
    names = fixture.entries.map(\.name)
    self.insertion = insertion
  }

  /// The sample with the other paragraph.
  func withInsertion() throws -> [UInt8] {
    var changed: [String: [UInt8]] = [:]
    for (name, text) in try texts(of: bytes) {
      guard let place = Self.place(of: insertion.before, in: text) else { continue }
      changed[name] = Array(text[..<place]) + Array(insertion.paragraph.utf8) + Array(text[place...])
    }
    #expect(changed.count == 1)
    if let whole = changed[""] { return whole }
    return try Archive(bytes).replacing(changed)
  }

  static func place(of needle: String, in bytes: [UInt8]) -> Int? {
    let pattern = Array(needle.utf8)
    guard bytes.count >= pattern.count else { return nil }
    return (0...(bytes.count - pattern.count)).first { bytes[$0..<($0 + pattern.count)].elementsEqual(pattern) }
  }

  static let all = Result { try samples() }

  private static func samples() throws -> [FormatSample] {
    [
      FormatSample(.plainText, ("Une ligne courte.", "Un paragraphe de plus.\n\n")),
      FormatSample(.markdown, ("> Une citation", "Un paragraphe de plus.\n\n")),
      FormatSample(.html, ("<ul><li>un", "<p>Un paragraphe de plus.</p>\n")),
      FormatSample(.spip, ("{{{Un intertitre", "Un paragraphe de plus.\n\n")),
      FormatSample(.subRip, ("4\n00:00:08", "3\n00:00:07,100 --> 00:00:07,900\nUne réplique de plus.\n\n")),
      FormatSample(.webVTT, ("00:01.000 -->", "00:00.100 --> 00:00.900\nUne réplique de plus.\n\n")),
      try FormatSample(
        .word, .word, ("<w:p><w:pPr><w:numPr>", "<w:p><w:r><w:t>Un paragraphe de plus.</w:t></w:r></w:p>")),
      try FormatSample(
        .wordDrawing, .word, ("<w:p><w:r><w:t>Fin.", "<w:p><w:r><w:t>Un paragraphe de plus.</w:t></w:r></w:p>")),
      try FormatSample(.openDocument, .openDocument, ("<text:h ", "<text:p>Un paragraphe de plus.</text:p>")),
      try FormatSample(
        .openDocumentDrawing, .openDocument, ("<text:p>Fin.", "<text:p>Un paragraphe de plus.</text:p>")),
      try FormatSample(.epub, .epub, ("<p>Voir", "<p>Un paragraphe de plus.</p>")),
    ]
  }
}

@Suite("One conformance for every format, containers too")
struct FormatConformanceTests {
  @Test("reading then writing unchanged is byte-identical, and so is writing what was read")
  func identity() throws {
    for sample in try FormatSample.all.get() {
      let read = try sample.read()
      #expect(read.document.blocks.count > 2, "\(sample)")
      #expect(try read.replacing([:]) == sample.bytes, "\(sample)")
      let own = Dictionary(uniqueKeysWithValues: read.document.blocks.map { ($0.id, $0.content) })
      #expect(try read.replacing(own) == sample.bytes, "\(sample)")
    }
  }

  @Test("changing one block changes one stretch of one text, and no other block")
  func oneStretch() throws {
    for sample in try FormatSample.all.get() {
      let read = try sample.read()
      let before = try sample.texts(of: sample.bytes)
      for (number, block) in read.document.blocks.enumerated() {
        let written = try read.replacing([block.id: Self.marked(block.content)])
        let after = try sample.texts(of: written)
        let changed = before.keys.filter { before[$0] != after[$0] }
        #expect(changed.count == 1, "\(sample) \(block.id)")
        let again = try sample.read(written)
        try #require(again.document.blocks.count == read.document.blocks.count, "\(sample) \(block.id)")
        #expect(again.document.identifiers(but: number) == read.document.identifiers(but: number), "\(block.id)")
        for (new, old) in zip(again.document.blocks, read.document.blocks) {
          let expected = old.id == block.id ? Self.marked(old.content) : old.content
          #expect(new.content.text == expected.text, "\(sample) \(block.id)")
          #expect(new.content.codes.map(\.kind) == expected.codes.map(\.kind), "\(sample) \(block.id)")
          #expect(new.content.codes.map(\.offset) == expected.codes.map(\.offset), "\(sample) \(block.id)")
        }
        // Put back, the text is the source's again.
        let now = again.document.blocks[number]
        #expect(try again.replacing([now.id: now.content]) == written, "\(sample) \(block.id)")
      }
    }
  }

  @Test("another paragraph takes no id from any other block")
  func insertion() throws {
    for sample in try FormatSample.all.get() {
      let old = try sample.read().document.blocks
      let new = try sample.read(try sample.withInsertion()).document.blocks
      #expect(new.count == old.count + 1, "\(sample)")
      let place = try #require(new.firstIndex { $0.content.text.contains("de plus") }, "\(sample)")
      let others = new[..<place] + new[(place + 1)...]
      #expect(
        others.map { "\($0.id) \($0.content.text)" } == old.map { "\($0.id) \($0.content.text)" }, "\(sample)")
    }
  }

  @Test("several blocks changed at once are each where they were, codes and all")
  func allAtOnce() throws {
    for sample in try FormatSample.all.get() {
      let read = try sample.read()
      let marked = Dictionary(uniqueKeysWithValues: read.document.blocks.map { ($0.id, Self.marked($0.content)) })
      let again = try sample.read(try read.replacing(marked))
      #expect(again.document.blocks.map(\.kind) == read.document.blocks.map(\.kind), "\(sample)")
      #expect(again.document.blocks.map(\.content.text) == read.document.blocks.map { Self.marked($0.content).text })
    }
  }

  @Test("a file is read the same way each time", arguments: 0..<3)
  func determinism(_ round: Int) throws {
    for sample in try FormatSample.all.get() {
      #expect(try sample.read().document == sample.read().document, "\(sample) \(round)")
    }
  }

  /// The text with a word more at its end, its codes where they were.
  private static func marked(_ content: InlineText) -> InlineText {
    InlineText(pieces: content.pieces + [.text(" QQQQ")])
  }
}
