import Bitext
import Interchange
import Project
import XMLText

/// How fast bilingual files are read and written, beside expat alone on the same bytes in the same run.
struct InterchangeSpeed {
  private let document: BilingualDocument
  private let units: [TranslationUnit]

  /// Makes a document of about so many megabytes from the samples; every fourth row has a pair of codes.
  init(samples: Samples, megabytes: Int) {
    let pairs = samples.pairs.flatMap(\.gold).filter { !$0.source.isEmpty && !$0.target.isEmpty }
    var rows: [BilingualDocument.Unit] = []
    var bytes = 0
    while bytes < megabytes * 1_000_000, !pairs.isEmpty {
      let pair = pairs[rows.count % pairs.count]
      let number = rows.count + 1
      func text(_ side: [String]) -> InlineText {
        let text = side.joined(separator: " ")
        guard number.isMultiple(of: 4) else { return InlineText(text) }
        let end = text.utf8.count
        return InlineText(
          text,
          codes: [
            InlineCode(.opening, id: "1", at: 0, kind: .bold, markup: "<b>"),
            InlineCode(.closing, id: "1", at: end, kind: .bold, markup: "</b>"),
          ])
      }
      let row = BilingualSegment(
        id: "r\(number)", sourceParts: [.init(text(pair.source), block: "b\(number)")],
        targetParts: [.init(text(pair.target))], state: .translated)
      bytes += row.source.text.utf8.count + (row.target?.text.utf8.count ?? 0) + 150
      rows.append(.init(id: "b\(number)", segments: [row]))
    }
    document = BilingualDocument(
      name: "bench", sourceLanguage: .french, targetLanguage: .english, format: "markdown", units: rows)
    units = Project.units(of: document, origin: .human)
  }

  /// Megabytes a second of CPU time: expat alone, all events, reading, writing.
  func figures() throws -> [Figure] {
    var figures = try measure("TMX") {
      TMX.write(units: units, sourceLanguage: .french, toolVersion: Version.current)
    } read: { bytes in
      var count = 0
      _ = try TMX.read(bytes, file: "bench.tmx") { unit throws(CalqueError) in count += unit.variants.count }
      return count
    }
    figures += try measure("XLIFF 2.1") {
      XLIFF2.write(document)
    } read: { bytes in
      try Self.rows { take throws(CalqueError) in _ = try XLIFF2.read(ByteSource(bytes), file: "bench.xlf", take) }
    } document: { bytes in
      try XLIFF2.read(bytes, file: "bench.xlf").value.reduce(0) { $0 + $1.units.count }
    }
    figures += try measure("XLIFF 1.2") {
      XLIFF12.write(document)
    } read: { bytes in
      try Self.rows { take throws(CalqueError) in _ = try XLIFF12.read(ByteSource(bytes), file: "bench.xlf", take) }
    } document: { bytes in
      try XLIFF12.read(bytes, file: "bench.xlf").value.reduce(0) { $0 + $1.units.count }
    }
    return figures
  }

  /// How many rows a file gives unit by unit, as the memory imports it.
  private static func rows(
    _ read: (@escaping (BilingualPiece) throws(CalqueError) -> Void) throws(CalqueError) -> Void
  ) throws -> Int {
    var count = 0
    try read { piece throws(CalqueError) in if case .rows(let rows) = piece { count += rows.count } }
    return count
  }

  private func measure(
    _ name: String, write: () -> String, read: ([UInt8]) throws -> Int, document: (([UInt8]) throws -> Int)? = nil
  ) throws -> [Figure] {
    var text = ""
    let writing = Stopwatch.median(runs: 3) { text = write() }
    let bytes = Array(text.utf8)
    text = ""
    var checksum = 0
    let bare = Stopwatch.median(runs: 3) { checksum += XMLStream.countEvents(in: bytes) ?? 0 }
    let events = try Stopwatch.median(runs: 3) {
      let stream = XMLStream(bytes, file: "bench")
      while try stream.next() != nil { checksum += 1 }
    }
    let reading = try Stopwatch.median(runs: 3) { checksum += try read(bytes) }
    let whole = try document.map { body in try Stopwatch.median(runs: 3) { checksum += try body(bytes) } }
    precondition(checksum > 0)
    let size = Double(bytes.count) / 1e6
    func figure(_ what: String, _ seconds: Double, _ peer: String, _ peerSeconds: Double) -> Figure {
      Figure("interchange", "\(name) \(what)", size / seconds, "MB/s", peer: peer, peerValue: size / peerSeconds)
    }
    var figures = [figure("as events", events, "bare expat", bare), figure("read", reading, "bare expat", bare)]
    if let whole { figures.append(figure("read as a document", whole, "bare expat", bare)) }
    return figures + [figure("written", writing, "read", reading)]
  }
}
