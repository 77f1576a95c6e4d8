import Alignment
import Bitext
import Project
import Segmentation

extension Align {
  /// A text, or its segments.
  private enum Content: Decodable {
    case text(String)
    case segments([String])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let list = try? container.decode([String].self) {
        self = .segments(list)
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }

  private struct Record: BatchRecord {
    let id: RecordID
    let from: String?
    let to: String?
    let source: Content
    let target: Content
  }

  private struct Answer: Encodable {
    struct Link: Encodable {
      let source: [Int]
      let target: [Int]
      let score: Double
      let doubt: [String]
    }
    let id: RecordID
    let beads: [Link]
  }

  /// Answers `{"id","from","to","source","target"}` with `{"id","beads"}`.
  func runBatch(_ project: Project) throws {
    guard files.isEmpty, pairs == nil, anchors == nil, embeddings.isEmpty, !explain, !realign else {
      throw CalqueError(
        .usage, "--jsonl takes its texts from records, and no files, anchors or vectors",
        hint: "Leave --jsonl out to align files.")
    }
    let endpoint = try endpoint()
    var alignmentOptions = AlignmentOptions()
    alignmentOptions.allowsMoves = allowMoves
    var aligners: [[LanguageTag]: Aligner] = [:]
    try batch.run(Record.self) { record in
      guard let from = try record.from.map({ try LanguageTag($0) }) ?? project.sourceLanguage,
        let to = try record.to.map({ try LanguageTag($0) }) ?? project.targetLanguage
      else {
        throw CalqueError(.language, "the record has no languages", hint: "Give it from and to, or say --from, --to.")
      }
      let aligner: Aligner
      if let known = aligners[[from, to]] {
        aligner = known
      } else {
        aligner = try Aligner(
          source: from, target: to, lexicon: try project.lexicon(from: from, to: to), options: alignmentOptions)
        aligners[[from, to]] = aligner
      }
      let source = try Self.document(record.source, from, project)
      let target = try Self.document(record.target, to, project)
      let similarity = try endpoint.map { try project.vectors(from: $0, source, target) } ?? nil
      let beads = try aligner.align(source, target, similarity: similarity).beads
      return Answer(
        id: record.id,
        beads: beads.map {
          .init(
            source: Array($0.source), target: Array($0.target), score: BeadLines.rounded($0.probability),
            doubt: $0.doubts.map(\.description))
        })
    }
  }

  private static func document(
    _ content: Content, _ language: LanguageTag, _ project: Project
  ) throws -> SegmentedDocument {
    switch content {
    case .segments(let lines): return SegmentedDocument(lines: lines, language: language)
    case .text(let text):
      let document = Document(
        language: language, format: "text", blocks: [Block(id: "b1", content: InlineText(text))])
      return try project.segmenter(for: language).segment(document)
    }
  }
}
