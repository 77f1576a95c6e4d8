import Bitext

/// The journal of an article's edits: what was acknowledged, in order, in a file that only grows.
///
/// UTF-8, one record a line, ended by U+000A:
///
///     CHECKSUM KIND VERSION PAYLOAD
///
/// `CHECKSUM` is FNV-1a (64 bits, 16 hexadecimal digits) over the checksum of the line before (sixteen zeros for the
/// first line) and what follows it in its own line, the space included. `KIND` is one of
///
/// | kind | payload (JSON) | meaning |
/// |---|---|---|
/// | `open` | `{"article","base","calque":"edit-journal","format":1}` | first line; `base` is the checksum of the bitext's file |
/// | `edit` | `{"message","next","operation","splices","waiver"}` | an operation, with the rows before and after it |
/// | `undo` | `{"of"}` | takes the edit of that version back |
/// | `redo` | `{"of"}` | does it again |
/// | `save` | `{"file"}` | the bitext's file is about to hold this version; its checksum |
///
/// `VERSION` is that of the article after the record: one more for each `edit`, `undo` and `redo`. The state is the
/// bitext's file with the records after the one whose checksum the file has. A last line that is cut short, or whose
/// checksum is wrong, was never acknowledged and is cut off.
struct EditJournal {
  /// What a record says.
  enum Kind: String {
    case open, edit, undo, redo, save
  }

  /// One line.
  struct Record {
    let kind: Kind
    let version: Int
    let payload: ArraySlice<UInt8>
  }

  /// The version of the format.
  static let format = 1

  /// The records; the first is `open`.
  private(set) var records: [Record] = []
  /// How many bytes the records take.
  private(set) var length = 0
  /// Whether whole lines stand behind them that are no records: the file was damaged.
  private(set) var isDamaged = false
  private var checksum = EditJournal.origin

  private static let origin = String(repeating: "0", count: 16)

  /// The journal in the bytes of a file; nil when it has no first line.
  ///
  /// - Throws: `CalqueError` `.foreignStore` for a journal of a newer format.
  /// - Complexity: O(n).
  init?(_ bytes: [UInt8]) throws(CalqueError) {
    var start = 0
    while start < bytes.count, let end = bytes[start...].firstIndex(of: 0x0A) {
      guard let (record, sum) = Self.record(bytes[start..<end], after: checksum),
        record.kind == .open ? records.isEmpty : !records.isEmpty
      else {
        isDamaged = true
        break
      }
      records.append(record)
      checksum = sum
      start = end + 1
    }
    length = start
    guard let first = records.first else { return nil }
    let opening: Opening = try Self.decode(first.payload)
    guard opening.calque == Opening.mark, opening.format <= Self.format else {
      throw CalqueError(.foreignStore, "the journal of edits is of a newer Calque", hint: "Use that version.")
    }
  }

  private init() {}

  /// A new journal and its first line.
  ///
  /// - Parameters:
  ///   - article: the article's name.
  ///   - base: the checksum of its bitext's file.
  ///   - version: the version that the file holds.
  /// - Returns: the journal, and the line to be written.
  /// - Throws: `CalqueError` `.defect`.
  static func begin(
    article: String, base: String, version: Int
  ) throws(CalqueError) -> (journal: EditJournal, line: [UInt8]) {
    var journal = EditJournal()
    let line = try journal.add(.open, version, Opening(article: article, base: base))
    return (journal, line)
  }

  /// Adds a record.
  ///
  /// - Returns: the line, which is to be written before anybody relies on it.
  /// - Throws: `CalqueError` `.defect` when the payload cannot be encoded.
  mutating func add(_ kind: Kind, _ version: Int, _ payload: some Encodable) throws(CalqueError) -> [UInt8] {
    let json = try Self.encode(payload)
    let body = Array(" \(kind.rawValue) \(version) ".utf8) + json
    let sum = Self.sum(body[...], after: checksum)
    let line = Array(sum.utf8) + body + [0x0A]
    records.append(Record(kind: kind, version: version, payload: json[...]))
    checksum = sum
    length += line.count
    return line
  }

  /// The checksum of the bitext's file that a record of kind `open` or `save` names; nil for others.
  static func file(of record: Record) throws(CalqueError) -> String? {
    switch record.kind {
    case .open: (try decode(record.payload) as Opening).base
    case .save: (try decode(record.payload) as Saving).file
    case .edit, .undo, .redo: nil
    }
  }

  /// The checksum of a file's bytes, as the journal names it.
  static func checksum(_ bytes: [UInt8]) -> String {
    var checksum = Checksum()
    for byte in bytes { checksum.add(byte) }
    return checksum.hexadecimal
  }

  private static func record(_ line: ArraySlice<UInt8>, after previous: String) -> (Record, String)? {
    guard line.count > 17, line[line.startIndex + 16] == 0x20 else { return nil }
    let body = line[(line.startIndex + 16)...]
    let sum = sum(body, after: previous)
    guard line.prefix(16).elementsEqual(sum.utf8) else { return nil }
    let fields = body.dropFirst().split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
    guard fields.count == 3, let kind = Kind(rawValue: String(decoding: fields[0], as: UTF8.self)),
      let version = Int(String(decoding: fields[1], as: UTF8.self))
    else { return nil }
    return (Record(kind: kind, version: version, payload: fields[2]), sum)
  }

  private static func sum(_ body: ArraySlice<UInt8>, after previous: String) -> String {
    var checksum = Checksum()
    checksum.add(previous)
    for byte in body { checksum.add(byte) }
    return checksum.hexadecimal
  }
}
