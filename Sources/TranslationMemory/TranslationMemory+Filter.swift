extension TranslationMemory {
  /// The units that a filter means, in order of their numbers.
  ///
  /// - Parameters:
  ///   - filter: which units.
  ///   - body: gets each unit.
  /// - Throws: `.damagedStore`, `.busy`, `.limit`; what `body` throws.
  /// - Complexity: O(n): it reads every unit.
  public func forEachUnit(where filter: UnitFilter, _ body: (StoredUnit) throws -> Void) throws {
    try forEachUnit(order: .insertion) { stored in
      if try filter.matches(stored) { try body(stored) }
    }
  }
}
