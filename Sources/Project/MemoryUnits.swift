import Bitext
import TranslationMemory

extension TranslationMemory {
  /// Calls `body` with each unit in canonical order, with this package's error type.
  ///
  /// - Throws: `CalqueError` of the store or of `body`.
  func visitUnits(_ body: (StoredUnit) throws(CalqueError) -> Void) throws(CalqueError) {
    do {
      try forEachUnit { try body($0) }
    } catch let error as CalqueError { throw error } catch {
      throw CalqueError(.defect, "the memory cannot be read: \(error)")
    }
  }
}
