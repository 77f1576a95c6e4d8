public import Bitext
import Interchange
public import TranslationMemory

/// What a returned file changes in one row.
public struct ReturnedChange: Sendable, Equatable {
  /// What became of the row.
  public enum Kind: String, Sendable {
    /// The target is new or another one.
    case target
    /// The target is as it was, and a person accepted it or took it further.
    case state
    /// The target differs, and the row was confirmed here and is not confirmed there: it stays.
    case kept
    /// The file gives a source that this text does not have: the row is passed over.
    case foreign
  }

  /// The row's id; for a foreign row that of the returned file.
  public let row: String
  /// What became of it.
  public let kind: Kind
  /// The source.
  public let source: String
  /// The target that was; nil when there was none.
  public let before: String?
  /// The target that the file gives.
  public let after: String?
}

/// What bringing a returned file back did.
public struct ReturnReport: Sendable {
  /// The file that was or would be updated.
  public let path: String
  /// The rows of the stored text.
  public let rows: Int
  /// Rows in which the returned file differs, in order.
  public let changes: [ReturnedChange]
  /// Edits that the stored file could not take.
  public let problems: [CalqueError]
  /// What the memory made of the changed pairs; nil when nothing was stored there.
  public let memory: AdditionReport?

  /// How many rows a kind of change concerns.
  public func count(_ kind: ReturnedChange.Kind) -> Int { changes.count { $0.kind == kind } }
}

extension Project {
  /// Brings a bilingual file that comes back from another tool into the text it was made from.
  ///
  /// Rows are found by their ids and, where a tool gave them new ones, by their sources. A row that is confirmed stays
  /// confirmed; its target changes only when the returned row is confirmed as well, or when `forcing`. A missing or empty
  /// target of the returned file takes nothing away. The name of the original in the returned file is never a path.
  ///
  /// An article of the project is written anew and its changed pairs go into the memory; any other bilingual file is
  /// updated in place.
  /// - Parameters:
  ///   - name: the article, or the bilingual file.
  ///   - returned: the file that came back.
  ///   - forcing: takes what can be taken from a file of another version, and overrules confirmations.
  ///   - isDryRun: compares, writes nothing.
  /// - Returns: what changed.
  /// - Throws: `CalqueError`; `.implausible` for a file of another source version or other languages.
  public func update(
    _ name: String, from returned: String, forcing: Bool = false, isDryRun: Bool = false
  ) throws(CalqueError) -> ReturnReport {
    let path = try bilingualPath(name)
    let bytes = try FileSystem.read(path)
    guard let format = InterchangeFormat.sniff(bytes, fileName: path), InterchangeFormat.updatable.contains(format)
    else {
      throw CalqueError(
        .unsupported, "this is no file that can be updated", at: .init(file: path),
        hint: "These can: \(InterchangeFormat.updatable.map(\.rawValue).joined(separator: ", ")).")
    }
    let stored: [BilingualDocument]
    do throws(CalqueError) {
      stored = try format.read(bytes, file: path, from: sourceLanguage, to: targetLanguage).value
    } catch { throw error.inFile(path) }
    let answers = try returnedDocuments(returned, like: stored)
    try checkOrigin(of: answers, for: stored, file: returned, forcing: forcing)
    var merge = ReturnedMerge(forcing: forcing)
    let updated = merge.merge(answers, into: stored)
    let foreign = merge.changes.count { $0.kind == .foreign }
    guard foreign == 0 || forcing || isDryRun else {
      let first = merge.changes.first { $0.kind == .foreign }?.source.prefix(60) ?? ""
      throw CalqueError(
        .implausible, "\(foreign) of its sources do not occur here, first “\(first)”", at: .init(file: returned),
        hint: "It was made from another version of the text. --force takes the rows that agree; --dry-run shows them.")
    }
    let isArticle = isArticle(path)
    var problems: [CalqueError] = []
    var result: [UInt8] = bytes
    if merge.hasEdits {
      if isArticle, let document = updated.first, updated.count == 1 {
        let writing = XLIFF2.writing(document)
        for loss in writing.losses { notice("\(path): \(loss)") }
        result = Array(writing.text.utf8)
      } else {
        let update = try format.update(
          bytes, with: RowEdit.differences(from: stored, to: updated), file: path, from: sourceLanguage,
          to: targetLanguage)
        for loss in update.losses { notice("\(path): \(loss)") }
        problems = update.problems
        result = update.bytes
      }
    }
    var memoryReport: AdditionReport?
    if !isDryRun, result != bytes {
      if isArticle { try requireClosed(path) }
      try FileSystem.write(result, to: path)
      if isArticle { memoryReport = try remember(merge.changedRows, of: updated, label: FileSystem.name(of: returned)) }
    }
    return ReturnReport(
      path: path, rows: stored.reduce(0) { $0 + $1.segments.count }, changes: merge.changes, problems: problems,
      memory: memoryReport)
  }

  private func returnedDocuments(
    _ path: String, like stored: [BilingualDocument]
  ) throws(CalqueError) -> [BilingualDocument] {
    let bytes = try FileSystem.read(path)
    let shown = Self.shown(path)
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      guard let document = stored.first, stored.count == 1 else {
        throw CalqueError(.unsupported, "a review sheet answers one text", at: .init(file: shown))
      }
      return [try reviewed(bytes, file: shown, like: document)]
    }
    return try bilingualDocuments(
      in: bytes, path: shown, from: stored.first?.sourceLanguage, to: stored.first?.targetLanguage)
  }

  private func checkOrigin(
    of answers: [BilingualDocument], for stored: [BilingualDocument], file: String, forcing: Bool
  ) throws(CalqueError) {
    for answer in answers where answer.name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).contains("..") {
      notice("\(file): its original is called \(answer.name.prefix(80)); that is never used as a path")
      guard forcing else {
        throw CalqueError(
          .implausible, "the name of its original leads out of its folder: \(answer.name.prefix(80))",
          at: .init(file: file), hint: "No file of ours names its original so. Say --force if you trust it.")
      }
    }
    guard !forcing else { return }
    guard answers.count == stored.count || answers.count == 1 || stored.count == 1 else {
      throw CalqueError(
        .implausible, "it holds \(answers.count) texts in place of \(stored.count)", at: .init(file: file),
        hint: "Name the file that it was made from.")
    }
    for (answer, own) in zip(answers, stored) {
      for (given, wanted) in [(answer.sourceLanguage, own.sourceLanguage), (answer.targetLanguage, own.targetLanguage)]
      where given != .undetermined && wanted != .undetermined && !given.sharesLanguage(with: wanted) {
        throw CalqueError(
          .implausible, "it is in \(given.englishName), and \(wanted.englishName) is wanted", at: .init(file: file),
          hint: "Name the file that it was made from.")
      }
    }
  }

  /// Puts the changed pairs of an article into the memory.
  private func remember(
    _ rows: Set<String>, of documents: [BilingualDocument], label: String
  ) throws(CalqueError) -> AdditionReport? {
    let units = documents.flatMap { Self.units(of: $0, origin: .human) }.filter {
      rows.contains($0.provenance.place ?? "")
    }
    guard !units.isEmpty else { return nil }
    return try memory(creating: true).add(units, batch: ImportBatch(label: label, tool: Self.toolName, date: nil))
  }
}

/// Compares a returned file with the text it was made from, and takes over what it may.
struct ReturnedMerge {
  let forcing: Bool
  private(set) var changes: [ReturnedChange] = []
  private(set) var changedRows: Set<String> = []
  /// Whether anything differs that is to be written.
  private(set) var hasEdits = false

  init(forcing: Bool) { self.forcing = forcing }

  /// The stored documents with what the returned ones change.
  mutating func merge(_ answers: [BilingualDocument], into stored: [BilingualDocument]) -> [BilingualDocument] {
    var result = stored
    let isOneToOne = answers.count == stored.count
    for number in stored.indices {
      let rows = isOneToOne ? answers[number].segments : answers.flatMap(\.segments)
      let partners = pair(rows, with: stored[number], isWhole: isOneToOne || stored.count == 1)
      for (unit, position) in stored[number].units.indices.flatMap({ unit in
        stored[number].units[unit].segments.indices.map { (unit, $0) }
      }) {
        let row = stored[number].units[unit].segments[position]
        guard let answer = partners[row.id] else { continue }
        result[number].units[unit].segments[position] = take(answer, into: row)
      }
    }
    return result
  }

  /// Finds for each stored row its answer: by id and source, then by source in order.
  ///
  /// A row is known by its own id and by the one under which it is exported.
  private mutating func pair(
    _ answers: [BilingualSegment], with document: BilingualDocument, isWhole: Bool
  ) -> [String: BilingualSegment] {
    let rows = document.segments
    var result: [String: BilingualSegment] = [:]
    var byID = Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (exported, row) in zip(document.withContentIdentifiers().segments, rows) where byID[exported.id] == nil {
      byID[exported.id] = row
    }
    var rest: [BilingualSegment] = []
    for answer in answers {
      if let row = byID[answer.id], result[row.id] == nil, Self.sameSource(row, answer) {
        result[row.id] = answer
      } else {
        rest.append(answer)
      }
    }
    var waiting: [String: [String]] = [:]
    for row in rows.reversed() where result[row.id] == nil {
      for key in Self.keys(row) { waiting[key, default: []].append(row.id) }
    }
    for answer in rest {
      while let last = waiting[Self.key(answer)]?.last, result[last] != nil { waiting[Self.key(answer)]?.removeLast() }
      if let id = waiting[Self.key(answer)]?.popLast() {
        result[id] = answer
      } else if isWhole, !answer.source.text.isEmpty {
        // What answers a row that has its answer already is a repetition and no other version.
        let isKnown = rows.contains { Self.keys($0).contains(Self.key(answer)) }
        if isKnown { continue }
        changes.append(
          ReturnedChange(
            row: answer.id, kind: .foreign, source: answer.source.text, before: byID[answer.id]?.source.text,
            after: answer.target?.text))
      }
    }
    return result
  }

  private static func key(_ row: BilingualSegment) -> String { row.source.line }

  private static func sameSource(_ left: BilingualSegment, _ right: BilingualSegment) -> Bool {
    left.source.text == right.source.text || keys(left).contains(key(right))
  }

  /// The texts under which a row may come back: plain, and with its codes as their markup (PO).
  private static func keys(_ row: BilingualSegment) -> [String] {
    row.source.codes.isEmpty ? [key(row)] : [key(row), InlineText(row.source.markup).line]
  }

  /// Whether the answer's texts hold the codes of the row as their markup.
  private static func isInMarkup(_ answer: BilingualSegment, _ row: BilingualSegment) -> Bool {
    answer.source.codes.isEmpty && !row.source.codes.isEmpty && key(answer) == keys(row).last && key(answer) != key(row)
  }

  private mutating func take(_ answer: BilingualSegment, into row: BilingualSegment) -> BilingualSegment {
    var result = row
    func change(_ kind: ReturnedChange.Kind) -> ReturnedChange {
      ReturnedChange(
        row: row.id, kind: kind, source: row.source.text, before: row.target?.text, after: answer.target?.text)
    }
    if let target = answer.target, !target.isEmpty {
      let given =
        target.codes.isEmpty && Self.isInMarkup(answer, row)
        ? InlineText(markup: target.text, codes: (row.target ?? row.source).codes) : target
      let fresh = content(given, for: row)
      if fresh != row.target {
        if row.isConfirmed, !answer.isConfirmed, !forcing {
          changes.append(change(.kept))
          return row
        }
        result.targetParts = [.init(fresh, block: row.targetParts.first?.block)]
        result.state = answer.state == .initial ? .translated : answer.state
        if answer.state == .initial, row.target == nil { result.state = .initial }
        result.targetOrigin = answer.targetOrigin
        result.isConfirmed = row.isConfirmed && !forcing || answer.isConfirmed
        result.doubts = []
        changes.append(change(.target))
        changedRows.insert(row.id)
        hasEdits = true
        return result
      }
      if Self.rank(answer.state) > Self.rank(row.state) { result.state = answer.state }
      if answer.isConfirmed { result.isConfirmed = true }
    }
    if result.state != row.state || result.isConfirmed != row.isConfirmed {
      // Whoever took it further has seen that the old translation still answers.
      result.doubts.removeAll { $0 == .sourceChanged }
      changes.append(change(.state))
      changedRows.insert(row.id)
      hasEdits = true
    }
    return result
  }

  /// The returned target with the codes of the row: formats without codes lose none.
  private func content(_ target: InlineText, for row: BilingualSegment) -> InlineText {
    guard let own = row.target else {
      if target.codes.isEmpty { return target }
      return adopt(target, from: row.source)
    }
    if target.codes.isEmpty {
      if own.text == target.text || own.markup == target.text { return own }
      return own.codes.isEmpty ? target : own.carryingCodes(onto: target.text)
    }
    let fresh = adopt(target, from: own, row.source)
    let isSame =
      fresh.text == own.text
      && fresh.codes.map { "\($0.role) \($0.id) \($0.offset)" } == own.codes.map { "\($0.role) \($0.id) \($0.offset)" }
    return isSame ? own : fresh
  }

  /// Codes with what the stored text knows of them, since a format in between may keep their ids only.
  private func adopt(_ target: InlineText, from known: InlineText...) -> InlineText {
    var codes = target.codes
    for index in codes.indices {
      let code = codes[index]
      guard
        var found = known.lazy.flatMap(\.codes).first(where: { $0.id == code.id && $0.role == code.role })
      else { continue }
      found.offset = code.offset
      codes[index] = found
    }
    return InlineText(target.text, codes: codes)
  }

  private static func rank(_ state: BilingualSegment.State) -> Int {
    switch state {
    case .initial: 0
    case .translated: 1
    case .reviewed: 2
    case .final: 3
    }
  }
}
