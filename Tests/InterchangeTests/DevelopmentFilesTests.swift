import Bitext
import Foundation
import Interchange
import Testing

/// Files of other tools, which lie beside the repository where they are present at all.
enum SharedData {
  /// Beside the repository, or beside the folder that holds it.
  static let root =
    ["../shared/data", "../../shared/data"].map { GoldSamples.root.appending(path: $0).standardizedFileURL }
    .first { FileManager.default.fileExists(atPath: $0.path) }
    ?? GoldSamples.root.appending(path: "../shared/data").standardizedFileURL
  static var isPresent: Bool { FileManager.default.fileExists(atPath: root.path) }
  static func bytes(_ path: String) throws -> [UInt8] { try Array(Data(contentsOf: root.appending(path: path))) }

  /// The rows of a table with a header, as dictionaries.
  static func table(_ path: String) throws -> [[String: String]] {
    let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
  }

  /// Reads a file with the reader of its format: what came of it in words.
  static func read(_ path: String) throws(CalqueError) -> String {
    let bytes: [UInt8]
    do { bytes = try self.bytes(path) } catch { throw CalqueError(.notFound, path) }
    if path.hasSuffix(".tbx") || path.contains("/tbx/") {
      let reading = try TBX.read(bytes, file: path)
      return "\(reading.value.concepts.count) concepts, warnings \(reading.warnings.count)"
    }
    if path.hasSuffix(".srx") || path.contains("/srx/") {
      let reading = try SRX.read(bytes, file: path)
      return "warnings \(reading.warnings.count)"
    }
    switch InterchangeFormat.sniff(bytes, fileName: path) {
    case .tmx:
      let report = try TMX.read(bytes, file: path) { _ in }
      return "\(report.unitCount) units, \(report.problemCount) left out"
    case .xliff12:
      let reading = try XLIFF12.read(bytes, file: path)
      return "\(reading.value.flatMap(\.segments).count) rows"
    case .xliff20, .xliff21, .xliff22:
      let reading = try XLIFF2.read(bytes, file: path)
      return "\(reading.value.flatMap(\.segments).count) rows"
    case .po:
      let reading = try PO.read(bytes, file: path, from: .english, to: .french)
      return "\(reading.value.segments.count) rows"
    case .csv, .tsv, .jsonl:
      let dialect: BilingualTable.Dialect =
        path.hasSuffix("csv") ? .csv : path.hasSuffix("jsonl") ? .jsonl : .tsv
      let reading = try BilingualTable.read(bytes, as: dialect, file: path, from: .french, to: .english)
      return "\(reading.value.segments.count) rows, warnings \(reading.warnings)"
    default: throw CalqueError(.unsupported, "no format")
    }
  }
}

@Suite("Files of other tools", .enabled(if: SharedData.isPresent, "the shared data is not there"))
struct DevelopmentFilesTests {
  /// What a format's files came to.
  private struct Line {
    var files = 0
    var read = 0
    var identical = 0
    var updatable = 0
    var toolkit: Int?
  }

  /// Prints the table of formats: how many files of other tools are read and refused, how many of those that can be
  /// updated come back byte for byte, and how many the Translate Toolkit reads.
  ///
  /// `CALQUE_FORMAT_REPORT` names a file for what became of each.
  @Test("every file of other tools, by kind and by what is expected of it")
  func counts() throws {
    var table: [String: Line] = [:]
    var lines: [String] = []
    var paths: [(key: String, path: String)] = []
    for row in try SharedData.table("formats/INDEX.tsv") where row["split"] == "dev" {
      guard let path = row["path"], let kind = row["kind"], let expect = row["expect"],
        ["tmx", "tbx", "xliff", "xliff12", "xliff2", "sdlxliff", "po", "srx"].contains(kind)
      else { continue }
      let key = "\(kind) \(expect)"
      paths.append((key, path))
      table[key, default: Line()].files += 1
      do throws(CalqueError) {
        let result = try SharedData.read("formats/\(path)")
        table[key]?.read += 1
        lines.append("read\t\(expect)\t\(path)\t\(result)")
      } catch {
        let reason = "\(error.code.rawValue): \(error.message) @\(error.position?.line ?? 0)"
        lines.append("refused\t\(expect)\t\(path)\t\(reason)")
        // A refusal says what is wrong, and never only that something is.
        #expect(!error.message.isEmpty, "\(path)")
      }
      let file = UpdateConformanceTests.File(name: path, bytes: try SharedData.bytes("formats/\(path)"))
      guard let (format, documents) = UpdateConformanceTests.read(file) else { continue }
      table[key]?.updatable += 1
      let edits = RowEdit.differences(from: documents, to: documents)
      if try format.update(file.bytes, with: edits, file: path).bytes == file.bytes { table[key]?.identical += 1 }
    }
    if let known = ForeignReader.readable(paths.map { SharedData.root.appending(path: "formats/\($0.path)").path }) {
      for (key, path) in paths {
        let isRead = known.contains(SharedData.root.appending(path: "formats/\(path)").path)
        let before = table[key]?.toolkit ?? 0
        table[key]?.toolkit = before + (isRead ? 1 : 0)
      }
    }
    print("FORMAT kind expected: files, read, refused, byte-identical of updatable, read by translate-toolkit")
    for (name, line) in table.sorted(by: { $0.key < $1.key }) {
      print(
        "FORMAT \(name): \(line.files), \(line.read), \(line.files - line.read), \(line.identical) of "
          + "\(line.updatable), \(line.toolkit.map(String.init) ?? "-")")
      #expect(line.identical == line.updatable, "\(name)")
    }
    if let path = ProcessInfo.processInfo.environment["CALQUE_FORMAT_REPORT"] {
      try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(!table.isEmpty)
  }

  /// Files that a reader takes and another door refuses, or takes in part, each with the reason.
  private static let judgedElsewhere = [
    "xlf_original_traversal.xlf": "the name is no path to the reader; update and merge refuse it",
    "tmx_lang_traversal.tmx": "the unit with such a language is left out",
  ]

  @Test("hostile files have the outcome that their index names")
  func hostile() throws {
    var seen = 0
    for row in try SharedData.table("hostile/index.tsv") {
      guard let file = row["file"], let expected = row["expected"] else { continue }
      // Tables and records have their own doors, which the tests of the command line try.
      guard ["tmx_", "xlf", "tbx_", "xml_"].contains(where: { file.hasPrefix($0) }) else { continue }
      seen += 1
      var outcome: String?
      var refusal: CalqueError?
      do throws(CalqueError) { outcome = try SharedData.read("hostile/\(file)") } catch { refusal = error }
      switch expected {
      case "accept", "inert", "warn":
        #expect(refusal == nil, "\(file)")
        #expect(outcome?.contains(" 0 left out") != false || outcome?.contains("left out") != true, "\(file)")
      case "isolate": #expect(outcome?.hasSuffix(" 0 left out") == false, "\(file): \(outcome ?? "refused")")
      case "reject", "limit":
        if Self.judgedElsewhere[file] == nil {
          #expect(refusal != nil, "\(file): \(outcome ?? "")")
          #expect(refusal?.message.isEmpty == false, "\(file)")
          if expected == "limit" { #expect(refusal?.code == .limit, "\(file)") }
        }
      default: Issue.record("\(file): the outcome \(expected) is not known")
      }
    }
    #expect(seen > 25)
  }
}
