/// Memory that searches use one after the other, so that a search allocates next to nothing.
///
/// Not to be shared between threads.
final class SearchRoom {
  /// How often each sequence of a block was met; all zero between blocks.
  let counts: UnsafeMutablePointer<UInt8>
  var shorterHashes: [UInt32] = []
  var longerHashes: [UInt32] = []
  var shorterPlan = ReadingPlan()
  var longerPlan = ReadingPlan()
  /// The sequences of a block that were compared.
  var compared: [UInt16] = []

  /// Sequences of a block that are to be looked at further, a few at a time.
  let pending: UnsafeMutablePointer<UInt16>
  /// How many places `pending` has.
  static let mostPending = 256

  init() {
    pending = .allocate(capacity: Self.mostPending)
    pending.initialize(repeating: 0, count: Self.mostPending)
    counts = .allocate(capacity: SequenceImageBuilder.mostInBlock)
    counts.initialize(repeating: 0, count: SequenceImageBuilder.mostInBlock)
  }

  deinit {
    counts.deallocate()
    pending.deallocate()
  }
}
