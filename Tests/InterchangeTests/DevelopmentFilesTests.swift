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
      throw CalqueError(.unsupported, "PO")
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
  @Test("counts by kind of file: read, refused")
  func counts() throws {
    var counts: [String: (read: Int, refused: Int)] = [:]
    var lines: [String] = []
    for row in try SharedData.table("formats/INDEX.tsv") where row["split"] == "dev" {
      guard let path = row["path"], let kind = row["kind"], let expect = row["expect"],
        ["tmx", "tbx", "xliff", "xliff12", "xliff2", "sdlxliff"].contains(kind)
      else { continue }
      var count = counts["\(kind) \(expect)"] ?? (0, 0)
      do throws(CalqueError) {
        let result = try SharedData.read("formats/\(path)")
        count.read += 1
        lines.append("read\t\(expect)\t\(path)\t\(result)")
      } catch {
        count.refused += 1
        let reason = "\(error.code.rawValue): \(error.message) @\(error.position?.line ?? 0)"
        lines.append("refused\t\(expect)\t\(path)\t\(reason)")
      }
      counts["\(kind) \(expect)"] = count
    }
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
      print("COUNT \(name): read \(count.read), refused \(count.refused)")
    }
    if let path = ProcessInfo.processInfo.environment["CALQUE_FORMAT_REPORT"] {
      try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(!counts.isEmpty)
  }

  @Test("hostile files have the outcome that their index names")
  func hostile() throws {
    for row in try SharedData.table("hostile/index.tsv") {
      guard let file = row["file"], let expected = row["expected"] else { continue }
      let kinds = ["tmx_", "xlf", "tbx_", "csv_", "jsonl_"]
      guard kinds.contains(where: { file.hasPrefix($0) }) || file == "xml_stylesheet_pi.xlf" else { continue }
      do throws(CalqueError) {
        let result = try SharedData.read("hostile/\(file)")
        print("HOSTILE \(file) expected \(expected): read \(result)")
      } catch {
        print("HOSTILE \(file) expected \(expected): \(error.code.rawValue) \(error.description)")
      }
    }
  }
}
