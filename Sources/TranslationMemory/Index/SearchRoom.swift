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

  /// Sequences of a block that are to be looked at further, a few at a time; `mostPending` places.
  let pending: UnsafeMutablePointer<UInt16>
  /// How many numbers of a list are read at a time.
  static let mostRead = 256
  /// How many sequences wait at least, unless there are no more, until they are compared: enough that memory brings the
  /// next while one is compared, and few, for what is found narrows what is still to be compared.
  static let mostWaiting = 64
  /// Behind those that wait there is room for what is read next.
  private static let mostPending = mostWaiting + mostRead

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
