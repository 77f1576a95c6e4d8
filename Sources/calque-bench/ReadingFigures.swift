import Bitext
import Documents
import Project

/// How long each reader takes for an article of a given size, and how long the way back takes with one block changed.
///
/// `calque-bench reading [--megabytes N]`: the article is made here, in each format, until its text has N million bytes
/// (1); containers are that text packed. CPU time, the least of five runs.
enum ReadingFigures {
  static func run(_ arguments: [String]) throws {
    var megabytes = 1.0
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument == "--megabytes", let value = rest.popFirst().flatMap({ Double($0) }), value > 0 else {
        throw CalqueError(.usage, "\(argument) is not known here", hint: "calque-bench --help")
      }
      megabytes = value
    }
    for format in DocumentFormat.allCases { print(try measure(format, size: Int(megabytes * 1e6))) }
  }

  private static func measure(_ format: DocumentFormat, size: Int) throws -> String {
    let (bytes, length) = try file(format, size: size)
    let options = ReadingOptions(format: format)
    let reading = try DocumentReader.read(bytes, fileName: nil, options: options)
    guard let block = reading.document.blocks.dropFirst(reading.document.blocks.count / 2).first else {
      throw CalqueError(.defect, "the \(format.rawValue) of the benchmark has no blocks")
    }
    let read = try fastest { _ = try DocumentReader.read(bytes, fileName: nil, options: options) }
    let write = try fastest { _ = try reading.replacing([block.id: "Une phrase neuve."]) }
    guard try reading.replacing([:]) == bytes else {
      throw CalqueError(.defect, "\(format.rawValue) is not written back as it was")
    }
    return
      "\(format.rawValue): \(length) bytes of text, \(reading.document.blocks.count) blocks, "
      + "read \(Int((read * 1e3).rounded())) ms, written back \(Int((write * 1e3).rounded())) ms"
  }

  /// The fewest CPU seconds of five runs.
  static func fastest(_ work: () throws -> Void) throws -> Double {
    var best = Double.infinity
    for _ in 0..<5 {
      let start = Resources.processorSeconds
      try work()
      best = min(best, Resources.processorSeconds - start)
    }
    return best
  }

  // MARK: The article

  private static let sentences = [
    "La rivière a débordé dans la nuit de mardi à mercredi, et la ville basse s’est réveillée sous l’eau.",
    "« Nous avions prévenu », disent les riverains, qui l’avaient écrit trois fois à la préfecture.",
    "Le pont de pierre a tenu ; celui de 1987, pourtant garanti cent ans, est fermé jusqu’à nouvel ordre.",
  ]

  /// A file, and how many bytes its text has before it is packed.
  private static func file(_ format: DocumentFormat, size: Int) throws -> (bytes: [UInt8], length: Int) {
    var text = ""
    var number = 0
    while text.utf8.count < size {
      number += 1
      text += paragraph(number, in: format)
    }
    let whole = head(of: format) + text + tail(of: format)
    guard format.isArchive else { return (Array(whole.utf8), whole.utf8.count) }
    return (try ArchiveFile.bytes(of: entries(format, whole)), whole.utf8.count)
  }

  private static func paragraph(_ number: Int, in format: DocumentFormat) -> String {
    let (first, second, third) = (sentences[0], sentences[1], sentences[2])
    switch format {
    case .plainText: return "\(first) \(second) \(third)\n\n"
    case .markdown:
      let heading = number.isMultiple(of: 8) ? "## Le quartier \(number)\n\n" : ""
      return heading + "\(first) **\(second)** Voir [le dossier](https://exemple.org/\(number)). *\(third)*\n\n"
    case .html, .epub:
      let heading = number.isMultiple(of: 8) ? "<h2>Le quartier \(number)</h2>\n" : ""
      return heading
        + "<p>\(first) <strong>\(second)</strong> Voir <a href=\"https://exemple.org/\(number)\">le dossier</a>. <em>\(third)</em></p>\n"
    case .spip:
      let heading = number.isMultiple(of: 8) ? "{{{Le quartier \(number)}}}\n\n" : ""
      return heading + "\(first) {{\(second)}} Voir [le dossier->https://exemple.org/\(number)]. {\(third)}\n\n"
    case .word:
      let run = { (text: String, look: String) in
        "<w:r>\(look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>")<w:t xml:space=\"preserve\">\(text) </w:t></w:r>"
      }
      let runs = [run(first, ""), run(second, "<w:b/>"), run("Relevé \(number).", "<w:i/>"), run(third, "")]
      return "<w:p>\(runs.joined())</w:p>"
    case .openDocument:
      let span = "<text:span text:style-name=\"T1\">\(second)</text:span>"
      return "<text:p>\(first) \(span) Relevé \(number). \(third)</text:p>"
    case .subRip: return "\(number)\n\(time(number, ",")) --> \(time(number + 1, ","))\n\(first)\n\(second)\n\n"
    case .webVTT: return "\(time(number, ".")) --> \(time(number + 1, "."))\n\(first)\n\(second)\n\n"
    }
  }

  /// `HH:MM:SS` and thousandths, four seconds for each cue.
  private static func time(_ number: Int, _ mark: String) -> String {
    let seconds = number * 4
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return parts.joined(separator: ":") + mark + "000"
  }

  private static let wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let openSpace = "urn:oasis:names:tc:opendocument:xmlns"

  private static func head(of format: DocumentFormat) -> String {
    switch format {
    case .html:
      "<!DOCTYPE html>\n<html lang=\"fr\"><head><title>La crue</title></head><body><article><h1>La crue</h1>\n"
    case .epub:
      "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fr\"><head><title>La crue</title></head><body><h1>La crue</h1>\n"
    case .word: "<w:document xmlns:w=\"\(wordSpace)\"><w:body>"
    case .openDocument:
      "<office:document-content xmlns:office=\"\(openSpace):office:1.0\" xmlns:text=\"\(openSpace):text:1.0\"><office:body><office:text>"
    case .spip: "titre: La crue\ntexte:\n"
    case .webVTT: "WEBVTT\n\n"
    case .markdown: "# La crue\n\n"
    case .plainText, .subRip: ""
    }
  }

  private static func tail(of format: DocumentFormat) -> String {
    switch format {
    case .html: "</article></body></html>\n"
    case .epub: "</body></html>\n"
    case .word: "</w:body></w:document>"
    case .openDocument: "</office:text></office:body></office:document-content>"
    default: ""
    }
  }

  private static func entries(_ format: DocumentFormat, _ text: String) -> [ArchiveFile.Entry] {
    switch format {
    case .word:
      let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
      return [
        .init("[Content_Types].xml", "<Types/>"),
        .init(
          "_rels/.rels",
          "<Relationships><Relationship Id=\"r\" Type=\"\(base)\" Target=\"word/document.xml\"/></Relationships>"),
        .init("word/document.xml", text),
      ]
    case .openDocument:
      return [
        .init("mimetype", "application/vnd.oasis.opendocument.text", isCompressed: false), .init("content.xml", text),
      ]
    default:
      return [
        .init("mimetype", "application/epub+zip", isCompressed: false),
        .init(
          "META-INF/container.xml",
          "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"a.opf\"/></rootfiles></container>"
        ),
        .init(
          "a.opf",
          "<package xmlns=\"http://www.idpf.org/2007/opf\"><metadata/><manifest><item id=\"c\" href=\"c.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"c\"/></spine></package>"
        ),
        .init("c.xhtml", text),
      ]
    }
  }
}
