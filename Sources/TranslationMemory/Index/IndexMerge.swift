import Synchronization

/// An index that is written into its file in the background, while look-ups go on with the layers in memory.
///
/// The file appears whole under its name or not at all, so that the process may end at any moment.
final class IndexMerge: Sendable {
  /// How it ended.
  enum Outcome {
    /// The file is in place.
    case written
    /// The file could not be written.
    case failed
    /// A part of the earlier file is not as it was written.
    case damaged
  }

  private let state = Mutex<Outcome?>(nil)

  /// How it ended; nil as long as it goes on.
  var outcome: Outcome? { state.withLock { $0 } }

  /// Begins to write what an index holds at this moment.
  init(_ index: FuzzyIndex, _ memory: TranslationMemory) {
    let store = memory.path
    Task.detached(priority: .utility) { [self] in
      let outcome: Outcome
      do throws(IndexDamage) {
        outcome = try index.write(beside: store) ? .written : .failed
      } catch {
        outcome = .damaged
      }
      state.withLock { $0 = outcome }
    }
  }
}
