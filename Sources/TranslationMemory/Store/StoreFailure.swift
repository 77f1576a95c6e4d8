import Bitext
import GRDB

/// Turns what SQLite reports into the one shape of failures.
enum StoreFailure {
  /// The failure in words.
  ///
  /// - Parameters:
  ///   - error: what was thrown.
  ///   - path: the store's file.
  ///   - operation: what was being done, such as "adding units".
  /// - Returns: the failure with the file as its place.
  static func describe(_ error: any Error, path: String, operation: String) -> CalqueError {
    if let error = error as? CalqueError { return error.position == nil ? error.inFile(path) : error }
    let place = CalqueError.Position(file: path)
    guard let error = error as? DatabaseError else {
      return CalqueError(.defect, "\(operation) failed: \(error)", at: place)
    }
    let reason = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return CalqueError(
        .busy, "the memory is in use by another process (\(operation))", at: place,
        hint: "It stayed locked longer than the waiting time; try again when the other process has finished.")
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      return damaged(path: path, reason: "\(operation): \(reason)")
    case .SQLITE_FULL:
      return CalqueError(
        .unwritable, "the disk is full (\(operation))", at: place,
        hint: "Nothing of this operation was stored; free some space and repeat it.")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      return CalqueError(
        .unwritable, "the memory cannot be written (\(operation))", at: place,
        hint: "Give yourself write permission on the file and its folder, or open it for reading only.")
    case .SQLITE_CANTOPEN, .SQLITE_IOERR:
      return CalqueError(
        .unreadable, "the memory cannot be read or written (\(operation)): \(reason)", at: place,
        hint: "SQLite keeps two files beside the memory (-wal, -shm): check the folder's permissions, space and disk.")
    default:
      return CalqueError(.defect, "\(operation) failed: \(reason)", at: place)
    }
  }

  /// The error for a store of ours with broken content.
  static func damaged(path: String, reason: String) -> CalqueError {
    CalqueError(
      .damagedStore, "the memory is damaged: \(reason)", at: .init(file: path),
      hint: "Keep the file as it is; `calque memory verify` says more, `calque memory salvage FILE -o NEW` rescues.")
  }
}
