import Bitext
import Project
import Publishing

/// How long each form of publication takes for an article of a given size, from its rows to the bytes.
///
/// `calque-bench publishing FILE [--megabytes N]`: the file is a Markdown article, repeated until it has N million bytes
/// (1); each sentence stands as its own translation.
enum PublishingFigures {
  static func run(_ arguments: [String]) throws {
    var path: String?
    var megabytes = 1.0
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--megabytes" {
        megabytes = rest.popFirst().flatMap { Double($0) } ?? 1
      } else {
        path = argument
      }
    }
    guard let path else { throw CalqueError(.usage, "no article is named", hint: "calque-bench --help") }
    let text = try FileSystem.read(path)
    var bytes = text
    while Double(bytes.count) < megabytes * 1e6 { bytes += [0x0A, 0x0A] + withoutFields(text) }
    for figure in try measure(bytes, path: path) { print(figure) }
  }

  /// A Markdown text without its front matter, which may stand only once.
  private static func withoutFields(_ text: [UInt8]) -> [UInt8] {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    let fence = Array("---".utf8)
    guard lines.first.map(Array.init) == fence, let end = lines.dropFirst().firstIndex(where: { Array($0) == fence })
    else { return text }
    return Array(lines[(end + 1)...].joined(separator: [0x0A]))
  }

  private static func measure(_ bytes: [UInt8], path: String) throws -> [String] {
    let project = Project(folder: nil)
    let article = try project.article(at: path, language: .french, bytes: bytes)
    let document = bilingual(article.segmented)
    var lines = ["\(bytes.count) bytes, \(document.segments.count) rows"]
    let formats: [(String, ExportFormat)] = [
      ("bilingual page", .html), ("EPUB", .epub), ("review sheet (DOCX)", .docx), ("SPIP sheet", .spip),
      ("Markdown", .markdown),
    ]
    for (name, format) in formats {
      let seconds = try ReadingFigures.fastest { _ = try project.bytes(of: document, as: format) }
      lines.append("\(name): \(Int((seconds * 1e3).rounded())) ms")
    }
    let page = try ReadingFigures.fastest { _ = ArticlePage.html(ArticleEdition(of: document, side: .target)) }
    lines.append("page of one language: \(Int((page * 1e3).rounded())) ms")
    if case .document(let source) = article.reading {
      let merged = try ReadingFigures.fastest { _ = try TargetArticle(of: document, in: source) }
      lines.append("source's own format: \(Int((merged * 1e3).rounded())) ms")
    }
    return lines
  }

  private static func bilingual(_ segmented: SegmentedDocument) -> BilingualDocument {
    var units: [BilingualDocument.Unit] = []
    var last = -1
    for segment in segmented.segments {
      let block = segmented.blocks[segment.block]
      let row = BilingualSegment(
        id: segment.id, sourceParts: [.init(segment.content, block: block.id)],
        targetParts: [.init(segment.content, block: block.id)], state: .translated)
      if segment.block == last {
        units[units.count - 1].segments.append(row)
      } else {
        units.append(.init(id: block.id, kind: block.kind, role: block.role, layout: block.layout, segments: [row]))
        last = segment.block
      }
    }
    return BilingualDocument(
      name: "bench", sourceLanguage: .french, targetLanguage: .english, format: "markdown", units: units)
  }
}
