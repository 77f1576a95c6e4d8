/// A sentence-like unit of one language, with its inline codes.
public struct Segment: Hashable, Sendable, Codable {
  /// The id, unique in the document: block id, a dot, and the number of the segment in its block from 1.
  public var id: String
  /// Index of its block in the segmented document.
  public var block: Int
  /// Its place in the block's plain text, in UTF-8 bytes, without surrounding white space.
  public var range: Range<Int>
  /// Its text with codes.
  public var content: InlineText

  /// Creates a segment.
  public init(id: String, block: Int, range: Range<Int>, content: InlineText) {
    self.id = id
    self.block = block
    self.range = range
    self.content = content
  }

  /// The plain text.
  public var text: String { content.text }
}

/// A document cut into segments: one side of a bitext.
public struct SegmentedDocument: Hashable, Sendable, Codable {
  /// The language of the text.
  public var language: LanguageTag
  /// The blocks, as the reader gave them.
  public var blocks: [Block]
  /// The segments in reading order.
  public var segments: [Segment]
  /// Name and version of the rules that cut it, such as `calque-fr 1`.
  public var ruleSet: String
  /// What the document says of itself beside its text.
  public var metadata: [Document.Metadata]

  /// Creates a segmented document.
  public init(
    language: LanguageTag, blocks: [Block], segments: [Segment], ruleSet: String,
    metadata: [Document.Metadata] = []
  ) {
    self.language = language
    self.blocks = blocks
    self.segments = segments
    self.ruleSet = ruleSet
    self.metadata = metadata
  }

  /// A document whose segments are given, one block each: for input that is segmented already.
  ///
  /// - Parameters:
  ///   - lines: one segment each.
  ///   - paragraphs: the paragraph number of each line; lines with one number share a block.
  ///   - language: the language of the lines.
  public init(lines: [String], paragraphs: [Int]? = nil, language: LanguageTag) {
    var blocks: [Block] = []
    var segments: [Segment] = []
    var lastParagraph: Int?
    for (index, line) in lines.enumerated() {
      let paragraph = paragraphs.map { $0.indices.contains(index) ? $0[index] : index }
      let block: Int
      var start = 0
      if let paragraph, paragraph == lastParagraph, let last = blocks.indices.last {
        block = last
        let joined = blocks[last].content.text + " "
        start = joined.utf8.count
        blocks[last].content = InlineText(joined + line)
      } else {
        block = blocks.count
        blocks.append(Block(id: "b\(block + 1)", content: InlineText(line)))
      }
      lastParagraph = paragraph
      let number = (segments.last?.block == block ? segments.count(inBlock: block) : 0) + 1
      segments.append(
        Segment(
          id: "\(blocks[block].id).\(number)", block: block, range: start..<(start + line.utf8.count),
          content: InlineText(line)))
    }
    self.init(language: language, blocks: blocks, segments: segments, ruleSet: "given")
  }

  /// The block of a segment.
  public func block(of segment: Segment) -> Block { blocks[segment.block] }
}

extension [Segment] {
  /// How many of the last segments lie in a block.
  fileprivate func count(inBlock block: Int) -> Int { reversed().prefix { $0.block == block }.count }
}
