import Bitext
import Checks
import FoundationEssentials

extension EditJournal {
  /// The payload of `open`.
  struct Opening: Codable {
    static let mark = "edit-journal"
    var calque = Opening.mark
    var format = EditJournal.format
    var article: String
    var base: String
  }

  /// The payload of `edit`.
  struct Edit: Codable {
    /// What was asked.
    var operation: EditOperation
    /// What was said of it.
    var message: EditMessage
    /// What it changed.
    var splices: [RowSplice]
    /// The number of the next row that is made.
    var next: Int
    /// The finding that it waived.
    var waiver: WaivedFinding?

    /// The ids of the rows that it changed, made or removed.
    var rows: Set<String> { Set(splices.flatMap { $0.old.map(\.id) + $0.new.map(\.id) }) }
    /// What takes it back.
    var inverse: [RowSplice] { splices.reversed().map(\.inverse) }
  }

  /// The payload of `undo` and `redo`.
  struct Reference: Codable {
    var of: Int
  }

  /// The payload of `save`.
  struct Saving: Codable {
    var file: String
  }

  /// A waiver as the journal has it.
  struct WaivedFinding: Codable {
    var id: String
    var check: String
    var document: String
    var reason: String
    var message: String

    init(_ waiver: Waiver) {
      (id, check, document, reason, message) =
        (waiver.id, waiver.check, waiver.document, waiver.reason, waiver.message)
    }

    var waiver: Waiver { Waiver(id: id, check: check, document: document, reason: reason, message: message) }
  }

  static func encode(_ value: some Encodable) throws(CalqueError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do { return Array(try encoder.encode(value)) } catch {
      throw CalqueError(.defect, "a record of the journal cannot be written: \(error)")
    }
  }

  static func decode<Value: Decodable>(_ bytes: ArraySlice<UInt8>) throws(CalqueError) -> Value {
    do { return try JSONDecoder().decode(Value.self, from: Data(bytes)) } catch {
      throw CalqueError(.damagedStore, "a record of the journal of edits cannot be read: \(error)")
    }
  }
}
