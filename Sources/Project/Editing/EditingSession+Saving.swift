public import Bitext
import Interchange
public import TranslationMemory

/// What saving an article did.
public struct EditingSave: Sendable {
  /// The version that the bitext's file holds now.
  public let version: Int
  /// Whether the file was written; false when it had everything.
  public let isWritten: Bool
  /// What the memory made of the confirmed pairs; nil when there was nothing to tell it, or it could not be written.
  public let memory: AdditionReport?
  /// How many units of this article the memory no longer has, since the article no longer has them.
  public let removed: Int
  /// Why the memory was not told; the file is written all the same, and the next `save` tries again.
  public let memoryFailure: CalqueError?
}

extension EditingSession {
  /// Writes the bitext's file with all edits, whole or not at all, and tells the memory what was confirmed.
  ///
  /// Nothing depends on it but what other programs see: call it when nobody has typed for a moment, and at the end.
  /// Confirmed pairs go into the memory, those that are kept out never. A pair of this article that is no longer there,
  /// or is kept out now, is deleted from the memory; `calque memory undo` brings it back.
  /// - Throws: `CalqueError` `.unwritable` when the file cannot be written; the journal still has everything. `.busy`
  ///   after `close`.
  /// - Complexity: O(rows).
  @discardableResult
  public func save() throws(CalqueError) -> EditingSave {
    guard lock != nil else { throw CalqueError(.busy, "\(name) was closed", hint: "Open it again.") }
    let isWritten = savedVersion != history.version
    if isWritten {
      let writing = XLIFF2.writing(bilingualDocument)
      for loss in writing.losses { notices.append("\(path): \(loss)") }
      let bytes = Array(writing.text.utf8)
      let sum = EditJournal.checksum(bytes)
      // First the journal: a file whose checksum it has not heard of would be somebody else's.
      try write(.save, version: history.version, EditJournal.Saving(file: sum))
      try FileSystem.write(bytes, to: path)
      checksum = sum
      savedVersion = history.version
    }
    var update = MemoryUpdate(article: name, from: remembered, to: sequence, like: document)
    do throws(CalqueError) {
      let report = try update.tell(project)
      remembered = sequence
      return EditingSave(
        version: savedVersion, isWritten: isWritten, memory: report, removed: update.removed, memoryFailure: nil)
    } catch {
      return EditingSave(
        version: savedVersion, isWritten: isWritten, memory: nil, removed: 0, memoryFailure: error)
    }
  }

  /// Saves and lets the article go.
  ///
  /// Every later call of `apply` and `save` throws `.busy`; closing twice is fine.
  /// - Throws: as `save`; the article is let go all the same.
  public func close() throws(CalqueError) {
    guard lock != nil else { return }
    defer {
      file = nil
      lock = nil
    }
    try save()
  }
}

extension EditingSession {
  /// Lets the article go without saving, as the end of the process does: the journal has everything.
  public func abandon() {
    file = nil
    lock = nil
  }
}

/// What the memory is to learn of an article's edits.
struct MemoryUpdate {
  private let article: String
  private let confirmed: BilingualDocument
  /// Pairs that the article had and has no longer.
  private let gone: [(source: InlineText, target: InlineText)]
  private(set) var removed = 0

  private struct Pair: Hashable {
    var source: String
    var target: String
  }

  init(article: String, from old: RowSequence, to new: RowSequence, like document: BilingualDocument) {
    self.article = article
    confirmed = new.document(like: document)
    func pairs(_ rows: RowSequence) -> [(pair: Pair, row: RowSequence.Row)] {
      rows.rows.filter { $0.isPair && !$0.segment.isKeptOut }.map {
        (Pair(source: $0.segment.source.text, target: $0.segment.target?.text ?? ""), $0)
      }
    }
    let now = Set(pairs(new).map(\.pair))
    gone = pairs(old).filter { !now.contains($0.pair) }.map {
      ($0.row.segment.source, $0.row.segment.target ?? InlineText(""))
    }
  }

  /// Adds the confirmed pairs, and deletes those that are gone; nil when there is neither.
  mutating func tell(_ project: Project) throws(CalqueError) -> AdditionReport? {
    let (from, to) = (confirmed.sourceLanguage, confirmed.targetLanguage)
    let units = try confirmedUnits(project)
    guard !units.isEmpty || !gone.isEmpty else { return nil }
    let path = try project.memoryPath()
    guard !units.isEmpty || FileSystem.exists(path) else { return nil }
    let memory = try project.memory(creating: true)
    var stale: [UnitIdentifier] = []
    for pair in gone {
      var query = LookupQuery(source: pair.source, from: from, to: to, threshold: 1, limit: 50, exactOnly: true)
      query.context = .unknown
      for match in try memory.lookup(query)
      where match.storedTarget.text == pair.target.text && match.source.text == pair.source.text
        && match.unit.comes(onlyFrom: article)
      { stale.append(match.unit.id) }
    }
    if !stale.isEmpty {
      removed = try memory.delete(
        stale, reason: "\(article): no longer in the article", date: nil, person: project.configuration.translator)
    }
    guard !units.isEmpty else { return nil }
    return try memory.add(
      units,
      batch: ImportBatch(
        label: article, tool: Project.toolName, date: nil, person: project.configuration.translator))
  }

  /// The confirmed pairs as units, with their neighbours.
  private func confirmedUnits(_ project: Project) throws(CalqueError) -> [TranslationUnit] {
    let bitext = try confirmed.bitext()
    let pairs = confirmed.segments.filter { !$0.sourceParts.isEmpty && !$0.targetParts.isEmpty && !$0.isKeptOut }
    let units = bitext.units(author: project.configuration.translator, tool: Project.toolName)
    return zip(units, pairs).compactMap { unit, row in
      guard row.isConfirmed else { return nil }
      var unit = unit
      unit.provenance.article = article
      // What a person put together or wrote was not made by an aligner.
      if row.probability == nil { unit.provenance.origin = .human }
      return unit
    }
  }
}

extension StoredUnit {
  /// Whether no other article or file is known to have the pair.
  func comes(onlyFrom article: String) -> Bool {
    unit.provenance.article == article && occurrences.allSatisfy { $0.article == nil || $0.article == article }
  }
}
