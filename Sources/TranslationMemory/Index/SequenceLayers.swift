/// An index that grows: the newest texts in a tail.
struct SequenceLayers {
  private var tail = SequenceTail()

  /// Adds a text.
  mutating func append(_ sequence: [UInt32], _ entry: SequenceEntry) { tail.append(sequence, entry) }

  /// Removes the texts of a unit.
  mutating func remove(_ unit: Int64) { tail.remove(unit) }

  /// Brings the layers into good order after texts were added.
  mutating func settle() {}

  /// Offers every text that is like enough.
  func search(_ query: SequenceQuery, _ best: inout BestCandidates, exhaustively: Bool) {
    var pattern = SequencePattern(query.symbols)
    tail.search(query, &pattern, &best)
  }
}
