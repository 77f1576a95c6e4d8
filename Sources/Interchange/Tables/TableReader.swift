public import Bitext
import UnicodeText

extension BilingualTable {
  /// Reads a table into a document with one unit for each row.
  ///
  /// With a header, columns are found by name (`source` or `src`, `target` or `tgt`, `id`, `state`, or the language tags
  /// themselves); without one the first two columns are source and target. Rows that cannot be read are left out and
  /// named. A CSV may be separated by commas, semicolons or tabs.
  /// - Parameters:
  ///   - bytes: the file in UTF-8, UTF-16 or Windows-1252.
  ///   - dialect: the kind of table.
  ///   - file: its name for messages.
  ///   - sourceLanguage: the language of the sources.
  ///   - targetLanguage: the language of the targets.
  ///   - columns: which columns hold what, in place of the header's names: `source` and `target` or their languages, `id`,
  ///     `state`.
  /// - Returns: the document and what was left out.
  /// - Throws: `CalqueError` with code `.undecodable`, or `.malformed` for a header that names a column twice or lacks one,
  ///   or a quote that is never closed; `.usage` for columns with unknown fields, without source or target, or of JSONL.
  public static func read(
    _ bytes: [UInt8], as dialect: Dialect, file: String, from sourceLanguage: LanguageTag,
    to targetLanguage: LanguageTag, columns: ColumnMapping? = nil
  ) throws(CalqueError) -> InterchangeReading<BilingualDocument> {
    if columns != nil, dialect == .jsonl { throw ColumnMapping.noTable(file) }
    let decoded: DecodedText
    do { decoded = try TextEncoding.decode(bytes) } catch {
      guard dialect == .jsonl else {
        if case .undecodable(_, let offset) = error {
          throw CalqueError(.undecodable, "\(error)", at: .init(file: file, byteOffset: offset))
        }
        throw CalqueError(.undecodable, "\(error)", at: .init(file: file))
      }
      // One bad line does not spoil the others.
      return try readLines(bytes, file: file, from: sourceLanguage, to: targetLanguage)
    }
    if dialect == .jsonl {
      // JSON is UTF-8 (RFC 8259, 8.1): a line that is not is bad, and no reason to guess another charset.
      if decoded.wasGuessed { return try readLines(bytes, file: file, from: sourceLanguage, to: targetLanguage) }
      return try readLines(Array(decoded.text.utf8), file: file, from: sourceLanguage, to: targetLanguage)
    }
    var builder = TableBuilder(file: file, from: sourceLanguage, to: targetLanguage)
    if decoded.wasGuessed { builder.warnings.add("the file was read as \(decoded.charset)") }
    let isQuoted = dialect == .csv
    let records = try DelimitedText(
      decoded.text, separator: isQuoted ? DelimitedText.separator(of: decoded.text) : 0x09, isQuoted: isQuoted,
      file: file
    ).rows()
    guard let first = records.first else { return builder.reading }
    if let columns {
      let header = try TableHeader(columns, first, from: sourceLanguage, to: targetLanguage, file: file)
      for record in records.dropFirst(columns.hasHeader ? 1 : 0) { builder.add(record, header, dialect) }
      return builder.reading
    }
    let header = try TableHeader(first.cells, from: sourceLanguage, to: targetLanguage, file: file)
    if let header {
      for record in records.dropFirst() { builder.add(record, header, dialect) }
    } else {
      for record in records { builder.add(record, .none, dialect) }
    }
    return builder.reading
  }

  private static func readLines(
    _ bytes: [UInt8], file: String, from sourceLanguage: LanguageTag, to targetLanguage: LanguageTag
  ) throws(CalqueError) -> InterchangeReading<BilingualDocument> {
    var builder = TableBuilder(file: file, from: sourceLanguage, to: targetLanguage)
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      guard TextEncoding.firstInvalidUTF8(line) == nil else {
        builder.leaveOut("a line is not UTF-8", index + 1)
        continue
      }
      guard let record = JSONText.record(line), let source = record.source else {
        builder.leaveOut("a line is no object with a source", index + 1)
        continue
      }
      builder.add(id: record.id, source: source, target: record.target, state: record.state, line: index + 1)
    }
    return builder.reading
  }
}

/// Which column holds what.
struct TableHeader {
  var id: Int?
  var source: Int
  var target: Int
  var state: Int?
  /// Whether it is the header that Calque writes.
  var isOurs: Bool
  /// How many columns it has; nil without a header.
  var count: Int?

  /// No header: source and target are the first two columns.
  static let none = TableHeader(id: nil, source: 0, target: 1, state: nil, isOurs: false, count: nil)

  private init(id: Int?, source: Int, target: Int, state: Int?, isOurs: Bool, count: Int?) {
    self.id = id
    self.source = source
    self.target = target
    self.state = state
    self.isOurs = isOurs
    self.count = count
  }

  /// Reads the first row; nil when it is no header.
  init?(
    _ cells: [String], from sourceLanguage: LanguageTag, to targetLanguage: LanguageTag, file: String
  ) throws(CalqueError) {
    let names = cells.map { $0.lowercased().filter { !$0.isWhitespace } }
    func column(_ wanted: [String]) -> Int? { names.firstIndex { wanted.contains($0) } }
    let source = column(Self.sourceNames(sourceLanguage))
    let target = column(Self.targetNames(targetLanguage))
    guard source != nil || target != nil else { return nil }
    for (index, name) in names.enumerated() where !name.isEmpty && names[..<index].contains(name) {
      throw CalqueError(.malformed, "the column \(name.prefix(60)) occurs twice", at: .init(file: file, line: 1))
    }
    guard let source, let target else {
      throw CalqueError(
        .malformed, "the header has no column \(source == nil ? "source" : "target")", at: .init(file: file, line: 1))
    }
    self.init(
      id: column(["id"]), source: source, target: target, state: column(["state"]),
      isOurs: cells == BilingualTable.columns, count: cells.count)
  }

  /// What a mapping says of a table with this first row.
  init(
    _ columns: ColumnMapping, _ first: DelimitedText.Row, from sourceLanguage: LanguageTag,
    to targetLanguage: LanguageTag, file: String
  ) throws(CalqueError) {
    let fields = columns.entries.map(\.field)
    let wanted = [Self.sourceNames(sourceLanguage), Self.targetNames(targetLanguage), ["id"], ["state"]]
    for field in fields where !wanted.joined().contains(field) {
      throw ColumnMapping.unknown(field, known: BilingualTable.columns, more: " and the two languages")
    }
    let indices: [Int]
    do throws(CalqueError) { indices = try columns.indices(in: first.cells, line: first.line) } catch {
      throw error.inFile(file)
    }
    let places = wanted.map { names in fields.indices.filter { names.contains(fields[$0]) }.map { indices[$0] } }
    guard places[0].count == 1, places[1].count == 1 else {
      throw CalqueError(
        .usage, "a table of pairs has one column for the source and one for the target",
        hint: "Name both, once: source=2,target=4.")
    }
    self.init(
      id: places[2].first, source: places[0][0], target: places[1][0], state: places[3].first, isOurs: false,
      count: first.cells.count)
  }

  private static func sourceNames(_ language: LanguageTag) -> [String] { ["source", "src"] + names(of: language) }
  private static func targetNames(_ language: LanguageTag) -> [String] { ["target", "tgt"] + names(of: language) }
  private static func names(of language: LanguageTag) -> [String] {
    [language.identifier.lowercased(), language.language]
  }
}

/// Gathers rows into a document.
struct TableBuilder {
  var warnings = Tally()
  private var leftOut: [CalqueError] = []
  private var document: BilingualDocument
  /// The place in the document of the row with an id.
  private var ids: [String: Int] = [:]

  init(file: String, from sourceLanguage: LanguageTag, to targetLanguage: LanguageTag) {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    document = BilingualDocument(
      name: name, sourceLanguage: sourceLanguage, targetLanguage: targetLanguage, units: [])
  }

  var reading: InterchangeReading<BilingualDocument> {
    .init(document, warnings: warnings.lines, leftOut: leftOut)
  }

  /// Notes a row that cannot be used.
  mutating func leaveOut(_ reason: String, _ line: Int) {
    leftOut.append(CalqueError(.malformed, reason, at: .init(file: document.name, line: line)))
  }

  mutating func add(_ record: DelimitedText.Row, _ header: TableHeader, _ dialect: BilingualTable.Dialect) {
    guard record.cells.count > max(header.source, header.target) else {
      if record.cells.allSatisfy(\.isEmpty) { return }
      return leaveOut("a row has too few cells", record.line)
    }
    if let count = header.count, record.cells.count > count {
      return leaveOut("a row has too many cells", record.line)
    }
    func cell(_ index: Int?) -> String? {
      guard let index, record.cells.indices.contains(index) else { return nil }
      var text = record.cells[index]
      if dialect == .tsv, header.isOurs { text = Self.unescape(text) }
      if BilingualTable.isGuarded(text) { text.removeFirst() }
      return text
    }
    let source = cell(header.source) ?? ""
    let target = cell(header.target) ?? ""
    if source.isEmpty, target.isEmpty, !header.isOurs {
      return leaveOut("a row has neither source nor target", record.line)
    }
    if (source + target).unicodeScalars.contains("\u{0}") {
      return leaveOut("a cell holds the character U+0000", record.line)
    }
    add(
      id: cell(header.id), source: source, target: target.isEmpty ? nil : target, state: cell(header.state),
      line: record.line)
  }

  mutating func add(id: String?, source: String, target: String?, state: String?, line: Int) {
    var name = id.flatMap { $0.isEmpty ? nil : $0 } ?? "r\(document.units.count + 1)"
    if let place = ids[name] {
      let same = document.units[place].segments.first
      if let same, same.source.text == source, same.target?.text == target {
        return warnings.add("a row occurs twice", at: "line \(line)")
      }
      warnings.add("an id occurs twice with different texts", at: "line \(line)")
      name += "-line\(line)"
    }
    ids[name] = document.units.count
    var row = BilingualSegment(id: name, sourceParts: source.isEmpty ? [] : [.init(InlineText(source), block: name)])
    if let target { row.targetParts = [.init(InlineText(target))] }
    row.state = state.flatMap { BilingualSegment.State(rawValue: $0) } ?? (target == nil ? .initial : .translated)
    document.units.append(.init(id: name, segments: [row]))
  }

  private static func unescape(_ text: String) -> String {
    guard text.utf8.contains(0x5C) else { return text }
    var result = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if !isEscaped {
        if scalar == "\\" { isEscaped = true } else { result.unicodeScalars.append(scalar) }
        continue
      }
      isEscaped = false
      switch scalar {
      case "t": result += "\t"
      case "n": result += "\n"
      case "r": result += "\r"
      case "\\": result += "\\"
      default:
        result += "\\"
        result.unicodeScalars.append(scalar)
      }
    }
    return isEscaped ? result + "\\" : result
  }
}
