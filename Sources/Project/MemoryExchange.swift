public import Bitext
import Interchange
public import TranslationMemory
import XMLText

/// What importing a file into the memory did.
public struct ImportSummary: Sendable {
  /// The file.
  public let path: String
  /// What the memory made of its units; in a dry run, what it would make of them.
  public let report: AdditionReport?
  /// Whether nothing was stored because only a report was asked for.
  public let isDryRun: Bool
  /// Units read.
  public let read: Int
  /// Units that were left out, each with its place and reason.
  public let problems: [CalqueError]
  /// Rows that have no translation, no source, or are not meant for a memory.
  public let rowsWithoutPair: Int
}

/// What becomes of a file of which a part cannot be used.
public enum ImportPolicy: Sendable {
  /// Single units that cannot be used are left out; a file that breaks off stores nothing.
  case wellFormed
  /// What comes before the place where a TMX or XLIFF file breaks off is stored, too.
  case keepValid
  /// One unit that cannot be used, and nothing of the file is stored.
  case allOrNothing
}

extension Project {
  /// Imports a bilingual file into the memory: all of its units in one transaction, or none.
  ///
  /// - Parameters:
  ///   - path: TMX, XLIFF, PO, TSV, CSV or JSONL.
  ///   - isDryRun: reads and judges, stores nothing.
  ///   - policy: what becomes of a file of which a part cannot be used.
  /// - Returns: what was done.
  /// - Throws: `CalqueError`; then nothing of the file is stored.
  public func importIntoMemory(
    _ path: String, isDryRun: Bool = false, policy: ImportPolicy = .wellFormed
  ) throws(CalqueError) -> ImportSummary {
    let file = path == "-" ? "standard input" : path
    let streamed = try FileSystem.reading(path) { next, size throws(CalqueError) -> ImportSummary? in
      let head = try next()
      guard let format = InterchangeFormat.sniff(head, fileName: path), format.isStreamed else { return nil }
      return try importStream(path, file, format, head, next, size, isDryRun, policy)
    }
    if let summary = streamed ?? nil { return summary }
    let bytes = try FileSystem.read(path)
    let format = try Self.bilingualFormat(of: bytes, path: file)
    if format.isStreamed {
      return try importStream(
        path, file, format, bytes, { () throws(CalqueError) in [] }, bytes.count, isDryRun, policy)
    }
    let reading = try bilingualReading(of: bytes, path: file, from: sourceLanguage, to: targetLanguage)
    for line in reading.losses + reading.warnings { notice("\(file): \(line)") }
    let units = reading.value.flatMap { Self.units(of: $0, origin: .imported) }
    return try store(path, file, isDryRun, policy, expecting: { units.count }) { add throws(CalqueError) in
      for unit in units { try add(unit) }
      let problems = reading.leftOut.map {
        CalqueError($0.code, $0.message, at: $0.position, hint: "This row was left out.")
      }
      return (problems, reading.value.reduce(0) { $0 + $1.segments.count } - units.count)
    }
  }

  /// What of a file was not given to the memory: parts that cannot be used, and how many rows have no pair.
  private typealias Rest = (problems: [CalqueError], rowsWithoutPair: Int)

  // Stores what `feed` gives in one transaction; nothing when it throws or the policy says so. `feed` gives each unit to
  // the function that it is called with, and returns what was left out.
  private func store(
    _ path: String, _ file: String, _ isDryRun: Bool, _ policy: ImportPolicy,
    expecting expectedCount: @escaping () -> Int?,
    _ feed: (@escaping (TranslationUnit) throws(CalqueError) -> Void) throws(CalqueError) -> Rest
  ) throws(CalqueError) -> ImportSummary {
    let article = ArticleName.from(path: path)
    let batch = ImportBatch(
      label: FileSystem.name(of: path), tool: Self.toolName, date: Self.now(), person: configuration.translator)
    var read = 0
    var rest: Rest = ([], 0)
    func add(into memory: TranslationMemory) throws(CalqueError) -> AdditionReport {
      try memory.add(batch: batch, isPreview: isDryRun, expecting: expectedCount) { add throws(CalqueError) in
        rest = try feed { unit throws(CalqueError) in
          read += 1
          var unit = unit
          if unit.provenance.article == nil { unit.provenance.article = article }
          try add(unit)
        }
        guard policy == .allOrNothing, let first = rest.problems.first else { return }
        throw CalqueError(
          first.code,
          "\(first.message); \(rest.problems.count == 1 ? "it" : "\(rest.problems.count) parts of the file") cannot be used",
          at: first.position ?? .init(file: file),
          hint: "Nothing of the file was stored, as --all-or-nothing asks.")
      } accepting: { report throws(CalqueError) in
        guard policy == .allOrNothing, let skip = report.skipped.first else { return }
        throw CalqueError(
          .malformed,
          "unit \(skip.index + 1): \(skip.reason); \(report.skipped.count == 1 ? "it" : "\(report.skipped.count) units") cannot be stored",
          at: .init(file: file), hint: "Nothing of the file was stored, as --all-or-nothing asks.")
      }
    }
    let report: AdditionReport
    if isDryRun {
      report = try withMemoryForPreview { memory throws(CalqueError) in try add(into: memory) }
    } else {
      report = try add(into: try memory(creating: true))
    }
    return ImportSummary(
      path: path, report: report, isDryRun: isDryRun, read: read, problems: rest.problems,
      rowsWithoutPair: rest.rowsWithoutPair)
  }

  /// Imports a TMX or XLIFF file as it comes; when it may break off, the failure becomes the last problem, with its byte.
  private func importStream(
    _ path: String, _ file: String, _ format: InterchangeFormat, _ head: [UInt8],
    _ next: @escaping () throws(CalqueError) -> [UInt8], _ size: Int, _ isDryRun: Bool, _ policy: ImportPolicy
  ) throws(CalqueError) -> ImportSummary {
    if overrides.columns != nil { throw ColumnMapping.noTable(file) }
    let meter = ProgressMeter(total: size)
    var given = 0
    var isFirst = true
    var isAtEnd = false
    var repair = overrides.isRepairing ? ByteRepair(head: head[...]) : nil
    let source = ByteSource { () throws(CalqueError) in
      guard !isAtEnd else { return nil }
      let piece = isFirst ? head : try next()
      isFirst = false
      given += piece.count
      isAtEnd = piece.isEmpty
      if repair != nil, let mended = repair?.take(piece[...], isLast: isAtEnd) { return mended[...] }
      return isAtEnd ? nil : piece[...]
    }
    var count = 0
    // As many as the bytes to come hold, if they are like those that were read.
    let expectedCount = { given > 0 && size > 0 ? Int(Double(size) / Double(given) * Double(count)) : nil }
    return try store(path, file, isDryRun, policy, expecting: expectedCount) { add throws(CalqueError) in
      var storeFailure: CalqueError?
      do throws(CalqueError) {
        let report = try format.readUnits(source, file: file) { unit throws(CalqueError) in
          do throws(CalqueError) { try add(unit) } catch {
            storeFailure = error
            throw error
          }
          count += 1
          if count.isMultiple(of: 2_000) {
            self.onProgress("\(file): \(count) units, \(meter.words(done: given, units: count))")
          }
        }
        for line in report.losses + report.warnings + (repair?.report ?? []) { notice("\(file): \(line)") }
        let problems = report.value.problems.map {
          CalqueError(.malformed, $0.message, at: $0.position, hint: "This unit was left out.")
        }
        return (problems, report.value.rowsWithoutPair)
      } catch {
        if let storeFailure { throw storeFailure }
        let place = error.position?.byteOffset.map { "The error is at byte \($0). " } ?? ""
        guard policy == .keepValid, count > 0 else {
          let rest =
            count == 0
            ? ""
            : "The \(count == 1 ? "unit before it" : "\(count) units before it") can be stored with --keep-valid. "
          throw CalqueError(
            error.code, error.message, at: error.position ?? .init(file: file),
            hint: "\(place)Nothing was stored. \(rest)\(error.hint)")
        }
        let problem = CalqueError(
          error.code, error.message, at: error.position,
          hint: "\(place)\(count == 1 ? "The unit before it is" : "The \(count) units before it are") used, "
            + "what follows is not.")
        return ([problem], 0)
      }
    }
  }

  /// Calls `body` with the memory, or with an empty one where there is none yet.
  private func withMemoryForPreview(
    _ body: (TranslationMemory) throws(CalqueError) -> AdditionReport
  ) throws(CalqueError) -> AdditionReport {
    if FileSystem.exists(try memoryPath()) { return try body(try memory()) }
    let path = "\(FileSystem.temporaryFolder)/calque-preview-\(FileSystem.processNumber).sqlite"
    let memory = try TranslationMemory.create(at: path)
    defer { TranslationMemory.remove(path) }
    return try body(memory)
  }

  /// Imports two plain texts that answer each other line by line (Moses), or as a ladder of hunalign says.
  ///
  /// - Parameters:
  ///   - source: the file of the originals, a segment a line.
  ///   - target: the file of the translations.
  ///   - ladder: indices of aligned lines as hunalign writes them; nil when line answers line.
  ///   - isDryRun: reads and judges, stores nothing.
  /// - Returns: what was done.
  /// - Throws: `CalqueError`; then nothing is stored.
  public func importPair(
    _ source: String, _ target: String, ladder: String? = nil, isDryRun: Bool = false
  ) throws(CalqueError) -> ImportSummary {
    let document = try textPair(source, target, ladder: ladder)
    var units = Self.units(of: document, origin: .imported)
    for index in units.indices { units[index].provenance.article = ArticleName.from(path: source) }
    let count = units.count
    func summary(_ report: AdditionReport, isDryRun: Bool) -> ImportSummary {
      ImportSummary(
        path: source, report: report, isDryRun: isDryRun, read: count, problems: [],
        rowsWithoutPair: document.segments.count - count)
    }
    if isDryRun {
      let report = try withMemoryForPreview { memory throws(CalqueError) in try memory.previewAddition(of: units) }
      return summary(report, isDryRun: true)
    }
    let batch = ImportBatch(label: FileSystem.name(of: source), tool: Self.toolName, date: nil)
    let report = try memory(creating: true).add(units, batch: batch)
    return summary(report, isDryRun: false)
  }

  /// Writes the memory as canonical TMX, unit by unit, in bounded memory.
  ///
  /// - Parameters:
  ///   - isStrict: whether a loss is an error and not a notice; then nothing is given to the sink.
  ///   - sink: takes the bytes, about 64 KiB at a time.
  /// - Returns: how many units were written.
  /// - Throws: `CalqueError` when the memory cannot be read; what the sink throws.
  /// - Complexity: O(n log n); 8 bytes of memory a unit.
  public func exportMemory(isStrict: Bool = false, into sink: ([UInt8]) throws -> Void) throws -> Int {
    if isStrict { _ = try writeMemory(isStrict: true) { _ in } }
    return try writeMemory(isStrict: isStrict, sink)
  }

  /// The memory as canonical TMX, held in memory as a whole.
  ///
  /// - Parameter isStrict: whether a loss is an error and not a notice.
  /// - Returns: the file's content, and how many units it has.
  /// - Throws: `CalqueError` when the memory cannot be read.
  public func memoryAsTMX(isStrict: Bool = false) throws(CalqueError) -> (text: String, count: Int) {
    var bytes: [UInt8] = []
    do {
      let count = try exportMemory(isStrict: isStrict) { bytes += $0 }
      return (String(decoding: bytes, as: UTF8.self), count)
    } catch let error as CalqueError { throw error } catch {
      throw CalqueError(.defect, "the memory cannot be read: \(error)")
    }
  }

  private func writeMemory(isStrict: Bool, _ sink: ([UInt8]) throws -> Void) throws -> Int {
    let memory = try memory(readOnly: true)
    var writer: TMX.Writer?
    var count = 0
    try memory.forEachUnit { stored in
      let language = sourceLanguage ?? stored.unit.variants.first?.language ?? .undetermined
      var current = writer ?? TMX.Writer(sourceLanguage: language, toolVersion: Version.current)
      // Let go of, so that the writer's buffer is not copied while it grows.
      writer = nil
      current.append(UnitNames.naming(stored.unit))
      if current.byteCount > 1 << 16 { try sink(current.take()) }
      writer = current
      count += 1
    }
    var last = writer ?? TMX.Writer(sourceLanguage: sourceLanguage ?? .undetermined, toolVersion: Version.current)
    last.finish()
    try report(last.losses, of: "tmx", isStrict: isStrict)
    try sink(last.take())
    return count
  }
}
