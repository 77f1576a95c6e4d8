import Bitext
import Documents
import Testing

@Suite("Ids of blocks: from what they say, not from where they stand")
struct BlockIdentifierTests {
  /// How a format writes a list of paragraphs, headings and quotations.
  enum Writer: String, CaseIterable, CustomStringConvertible {
    case plainText, markdown, html, spip
    var description: String { rawValue }

    var format: DocumentFormat {
      switch self {
      case .plainText: .plainText
      case .markdown: .markdown
      case .html: .html
      case .spip: .spip
      }
    }

    func file(_ paragraphs: [String]) -> String {
      switch self {
      case .plainText: paragraphs.joined(separator: "\n\n") + "\n"
      case .markdown:
        paragraphs.map { $0.hasPrefix("Why") ? "## \($0)" : $0.hasPrefix("Said") ? "> \($0)" : $0 }
          .joined(separator: "\n\n") + "\n"
      case .html:
        paragraphs.map { $0.hasPrefix("Why") ? "<h2>\($0)</h2>" : "<p>\($0)</p>" }.joined(separator: "\n") + "\n"
      case .spip: paragraphs.map { $0.hasPrefix("Why") ? "{{{\($0)}}}" : $0 }.joined(separator: "\n\n") + "\n"
      }
    }

    func blocks(_ paragraphs: [String]) throws -> [Block] {
      try DocumentReader.read(Array(file(paragraphs).utf8), fileName: nil, options: .init(format: format)).document
        .blocks
    }
  }

  private static func paragraphs(_ random: inout SeededGenerator, count: Int, from first: Int) -> [String] {
    (0..<count).map { number in
      switch Int.random(in: 0..<6, using: &random) {
      case 0: "Why number \(first + number)"
      case 1: "Said by number \(first + number), and long enough to be read as running text."
      // Some say the same as others.
      case 2: "The same words again, which are running text as well."
      default: "Paragraph \(first + number) says something of its own, as a paragraph of running text does."
      }
    }
  }

  @Test("insert or delete a paragraph anywhere: every other block keeps its id", arguments: Writer.allCases)
  func stability(_ writer: Writer) throws {
    var random = SeededGenerator(seed: 20_261_130)
    for round in 0..<60 {
      let old = Self.paragraphs(&random, count: Int.random(in: 2...14, using: &random), from: 1)
      let before = try writer.blocks(old)
      try #require(before.map(\.content.text) == old, "\(writer) \(round)")
      let place = Int.random(in: 0...old.count, using: &random)
      var new = old
      new.insert("A paragraph \(round) that is new, and is running text like the others.", at: place)
      var after = try writer.blocks(new)
      after.remove(at: place)
      #expect(after.map(\.id) == before.map(\.id), "\(writer): inserted at \(place)")
      // Taken out again, and with it one whose words stand only once.
      let alone = old.indices.filter { index in old.count { $0 == old[index] } == 1 }
      guard let gone = alone.randomElement(using: &random) else { continue }
      new = old
      new.remove(at: gone)
      #expect(
        try writer.blocks(new).map(\.id) == before.indices.filter { $0 != gone }.map { before[$0].id },
        "\(writer): deleted at \(gone)")
    }
  }

  @Test("of blocks that say the same one more or one less leaves the others their ids", arguments: Writer.allCases)
  func repetition(_ writer: Writer) throws {
    let text = "The same words again, which are running text as well."
    let ids = try writer.blocks(["First.", text, "Second.", text, text]).map(\.id)
    #expect(Set(ids).count == 5)
    let fewer = try writer.blocks(["First.", text, "Second.", text]).map(\.id)
    #expect(Set(ids).isSuperset(of: fewer))
    #expect(
      try writer.blocks(["First.", text, "Another.", "Second.", text, text]).map(\.id).filter { ids.contains($0) }
        == ids)
  }

  @Test("blocks are found by the ids that they had when blocks were numbered")
  func earlierIdentifiers() throws {
    let read = try DocumentReader.read(
      Array("# A title\n\nOne.\n\n- item\n\nTwo.\n\n## Why\n\nThree.\n".utf8), fileName: "a.md")
    let found = ["h1", "p1", "item1", "p2", "h2", "p3"].map { read.identifier(earlier: $0) }
    #expect(found == read.document.blocks.map(\.id))
    #expect(read.identifier(earlier: "p4") == nil)
    #expect(read.document.blocks.map(\.content.text) == ["A title", "One.", "item", "Two.", "Why", "Three."])
  }
}
