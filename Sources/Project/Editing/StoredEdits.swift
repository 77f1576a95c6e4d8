import Bitext
import Interchange

/// An article as it lies in the project: its bitext's file and the journal of edits that are not in it yet.
struct StoredEdits {
  /// The bitext's file.
  let path: String
  /// What the file says beside its rows.
  private(set) var document: BilingualDocument
  /// The rows with all edits.
  private(set) var rows: RowSequence
  /// What was done.
  private(set) var history: EditHistory
  /// The journal; nil when nothing was edited since the file was made.
  private(set) var journal: EditJournal?
  /// The number of the next row that is made.
  private(set) var nextRow: Int
  /// The checksum of the file.
  private(set) var checksum: String
  /// Whether there are edits that the file does not have.
  private(set) var isPending = false
  /// What a person should know.
  private(set) var notices: [String] = []

  /// Reads an article.
  ///
  /// - Throws: `CalqueError`: as reading the file does; `.damagedStore` for a journal that contradicts itself.
  init(at path: String) throws(CalqueError) {
    self.path = path
    let bytes = try FileSystem.read(path)
    checksum = EditJournal.checksum(bytes)
    let documents: [BilingualDocument]
    do throws(CalqueError) { documents = try XLIFF2.read(bytes, file: path).value } catch { throw error.inFile(path) }
    document = try Project.only(documents, in: path, hint: "The bitext of an article is one document.")
    rows = RowSequence(document)
    nextRow = Self.nextNumber(after: rows)
    history = EditHistory(firstVersion: 0)
    let file = Self.journalPath(of: path)
    guard FileSystem.exists(file) else { return }
    let stored = try FileSystem.read(file)
    let read: EditJournal?
    do throws(CalqueError) { read = try EditJournal(stored) } catch { throw error.inFile(file) }
    guard let read else { return }
    if read.isDamaged {
      let copy = file + ".damaged"
      try FileSystem.write(stored, to: copy)
      notices.append("\(file): some records are damaged; the edits before them are there, and \(copy) has the whole")
    }
    do throws(CalqueError) { try take(read) } catch { throw error.inFile(file) }
  }

  /// Where the journals of a folder's articles are.
  static func folder(of path: String) -> String { FileSystem.parent(of: path) + "/.editing" }
  /// Where the journal of an article is.
  static func journalPath(of path: String) -> String { "\(folder(of: path))/\(FileSystem.name(of: path)).journal" }
  /// Where the lock of an article is.
  static func lockPath(of path: String) -> String { "\(folder(of: path))/\(FileSystem.name(of: path)).lock" }

  /// Brings the rows to the end of the journal.
  private mutating func take(_ journal: EditJournal) throws(CalqueError) {
    var history = EditHistory(firstVersion: journal.records.first?.version ?? 0)
    var start: Int?
    for (index, record) in journal.records.enumerated() {
      try history.add(record)
      if try EditJournal.file(of: record) == checksum { start = index }
    }
    guard let start else {
      try takeElsewhere(journal, &history)
      return
    }
    for record in journal.records[(start + 1)...] {
      switch record.kind {
      case .edit, .undo, .redo:
        for splice in try history.step(to: record.version).splices { try rows.apply(splice) }
        isPending = true
      case .open, .save: break
      }
    }
    // Rows that are gone may come back by undoing: their numbers are not given again.
    if let last = journal.records.last(where: { $0.kind == .edit }) {
      nextRow = max(nextRow, (try EditJournal.decode(last.payload) as EditJournal.Edit).next)
    }
    self.history = history
    self.journal = journal
  }

  /// The file was written by something else since: takes what the file lacks as far as the rows are the same.
  private mutating func takeElsewhere(_ journal: EditJournal, _ history: inout EditHistory) throws(CalqueError) {
    let last = journal.records.lastIndex { $0.kind == .save || $0.kind == .open } ?? 0
    var (taken, lost) = (0, 0)
    for record in journal.records[(last + 1)...] {
      nextRow = max(nextRow, record.kind == .edit ? try history.edit(record.version).next : 0)
      for splice in try history.step(to: record.version).splices {
        if rows.applyElsewhere(splice) { taken += 1 } else { lost += 1 }
      }
    }
    isPending = taken > 0
    self.history = EditHistory(firstVersion: history.version + 1)
    guard lost > 0 else { return }
    let copy = Self.journalPath(of: path) + ".rejected"
    try FileSystem.write(try FileSystem.read(Self.journalPath(of: path)), to: copy)
    notices.append("\(path): it was written by something else, and \(lost) edits no longer fit; \(copy) has them")
  }

  /// The file's content with all edits, and what it cannot carry.
  var writing: InterchangeWriting { XLIFF2.writing(rows.document(like: document)) }

  /// One more than the highest number of a row `rN`.
  private static func nextNumber(after rows: RowSequence) -> Int {
    rows.rows.reduce(0) { highest, row in
      row.id.first == "r" ? max(highest, Int(row.id.dropFirst()) ?? 0) : highest
    } + 1
  }
}

extension RowSequence {
  /// Applies a splice where its old rows stand now, with the same texts; false when they do not.
  fileprivate mutating func applyElsewhere(_ splice: RowSplice) -> Bool {
    guard let first = splice.old.first, let index = rows.firstIndex(where: { $0.id == first.id }),
      index + splice.old.count <= rows.count
    else { return false }
    let there = Array(rows[index..<(index + splice.old.count)])
    guard
      zip(there, splice.old).allSatisfy({ $0.id == $1.id && $0[.source] == $1[.source] && $0[.target] == $1[.target] })
    else { return false }
    let start = splice.old.first { !$0[.target].isEmpty }?.targetStart ?? 0
    let shift = (there.first { !$0[.target].isEmpty }?.targetStart ?? start) - start
    var moved = splice
    moved.index = index
    moved.old = there
    for place in moved.new.indices { moved.new[place].targetStart += shift }
    var copy = self
    guard (try? copy.apply(moved)) != nil, (try? copy.checkInvariants()) != nil else { return false }
    self = copy
    return true
  }
}
