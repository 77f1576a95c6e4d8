public import Bitext
import Interchange
import Terminology
import UnicodeText

/// Glossary files of any format, by content and extension.
public enum GlossaryFile {
  /// Reads a glossary: TBX or MultiTerm when the file is XML, UTX by its first line, else a table (TSV, CSV), and a table
  /// without a header as OmegaT has them.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - source: the language of a column `source`.
  ///   - target: the language of a column `target`.
  ///   - columns: which columns of a table hold what, in place of its header; then the file is a table.
  ///   - isRepairing: whether broken bytes are replaced by U+FFFD and noticed.
  ///   - noticing: called with each row that was left out and each loss, in words.
  /// - Returns: the glossary, named after the file.
  /// - Throws: `CalqueError` when the file cannot be read or is no glossary at all; `.usage` for columns that say what no
  ///   glossary has, or of a file that is no table.
  public static func read(
    _ path: String, from source: LanguageTag? = nil, to target: LanguageTag? = nil, columns: ColumnMapping? = nil,
    isRepairing: Bool = false, noticing: (String) -> Void
  ) throws(CalqueError) -> Glossary {
    let mapping = try columns.map { (columns) throws(CalqueError) in
      try GlossaryMapping(columns, from: source, to: target)
    }
    var bytes = try FileSystem.read(path)
    if isRepairing {
      let result = ByteRepair.repair(bytes)
      for line in result.report { noticing("\(path): \(line)") }
      bytes = result.bytes
    }
    let name = FileSystem.name(of: path)
    if isXML(bytes) {
      if mapping != nil { throw ColumnMapping.noTable(path) }
      do throws(CalqueError) {
        let reading =
          MultiTerm.isMultiTerm(bytes)
          ? try MultiTerm.read(bytes, file: path) : try TBX.read(bytes, file: path)
        for loss in reading.losses + reading.warnings { noticing("\(path): \(loss)") }
        return reading.value
      } catch { throw error.inFile(path) }
    }
    let decoded: DecodedText
    do throws(UnicodeTextError) { decoded = try TextEncoding.decode(bytes) } catch {
      throw CalqueError(
        .undecodable, "the glossary is not text in a known character set", at: .init(file: path),
        hint: "Save it as UTF-8.")
    }
    let text = withoutNUL(decoded.text) { noticing("\(path):\($0): a NUL character; the row was left out") }
    if mapping == nil, UTX.isUTX(text) {
      let reading = try UTX.read(text, name: name)
      for line in reading.losses + reading.warnings { noticing("\(path): \(line)") }
      return reading.value
    }
    if mapping == nil, let source, let target, let isCSV = omegaTSeparator(text, path) {
      let reading = try OmegaTGlossary.read(text, isCommaSeparated: isCSV, name: name, from: source, to: target)
      for line in reading.losses + reading.warnings { noticing("\(path): \(line)") }
      return reading.value
    }
    do throws(CalqueError) {
      let reading = try GlossaryTable.read(
        mapping == nil ? withLanguages(text, source, target) : text, name: name, mapping: mapping)
      for problem in reading.problems { noticing(problem.inFile(path).description.replacing("\n", with: "; ")) }
      return reading.glossary
    } catch { throw error.inFile(path) }
  }

  /// Whether a table without header is separated by commas; nil when it has a header, or is no table of OmegaT.
  private static func omegaTSeparator(_ text: String, _ path: String) -> Bool? {
    let fileExtension = path.lowercased().split(separator: ".").last.map(String.init) ?? ""
    let isCSV = fileExtension == "csv"
    guard isCSV || ["txt", "utf8", "tab", "tsv"].contains(fileExtension) else { return nil }
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
    guard let first = lines.first else { return nil }
    let cells = first.split(separator: isCSV ? "," : "\t", omittingEmptySubsequences: false).map {
      $0.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "\u{FEFF}" }
    }
    guard (2...3).contains(cells.count) else { return nil }
    // A header names languages or columns; what it names wrongly is still a header when one cell is right.
    let isHeader = cells.contains { cell in
      let language = cell.split(separator: ":").first.map(String.init) ?? ""
      return ["id", "source", "target", "note", "domain", "term", "status", "concept"].contains(language)
        || (2...8).contains(language.utf8.count) && (try? LanguageTag(language)) != nil
    }
    return isHeader ? nil : isCSV
  }

  /// The text without the lines that hold a NUL character; `report` gets their numbers, counted from 1.
  private static func withoutNUL(_ text: String, _ report: (Int) -> Void) -> String {
    guard text.utf8.contains(0) else { return text }
    var kept: [Substring] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.utf8.contains(0) { report(number + 1) } else { kept.append(line) }
    }
    return kept.joined(separator: "\n")
  }

  /// Names the columns `source` and `target` of a simple list by their languages.
  private static func withLanguages(_ text: String, _ source: LanguageTag?, _ target: LanguageTag?) -> String {
    guard let source, let target else { return text }
    let end = text.firstIndex { $0.isNewline } ?? text.endIndex
    let header = text[..<end].lowercased()
    for separator in ["\t", ",", ";"] where header == "source\(separator)target" {
      return "\(source)\(separator)\(target)" + text[end...]
    }
    return text
  }

  private static func isXML(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(256).filter {
      $0 != 0 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF && $0 != 0xFF && $0 != 0xFE
    }
    return start.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 } == UInt8(ascii: "<")
  }
}
