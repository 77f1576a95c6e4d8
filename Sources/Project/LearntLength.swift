import Bitext
import Checks
import TranslationMemory

extension Project {
  /// How many pairs of the memory teach lengths at most, and at least.
  private static let teachingPairs = 200...5_000

  /// How long targets are beside their sources in the project's memory; nil when there is none, or it has fewer than 200
  /// pairs of these languages.
  ///
  /// What cannot be read is said and teaches nothing: checks go on without a memory.
  /// - Complexity: O(n) in the size of the memory up to 5,000 pairs.
  func learntLength(from source: LanguageTag, to target: LanguageTag) -> LengthModel? {
    struct Enough: Error {}
    var pairs: [(source: String, target: String)] = []
    do {
      guard let memory = try memoryIfPresent() else { return nil }
      try memory.forEachUnit(from: source, to: target, order: .insertion) { stored in
        guard let left = stored.unit.variant(in: source), let right = stored.unit.variant(in: target) else { return }
        pairs.append((left.content.text, right.content.text))
        if pairs.count == Self.teachingPairs.upperBound { throw Enough() }
      }
    } catch is Enough {
      // The first pairs are enough.
    } catch {
      notice("the memory cannot teach how long translations are: \(error)")
      return nil
    }
    guard pairs.count >= Self.teachingPairs.lowerBound else { return nil }
    return LengthModel(learningFrom: pairs, from: source, to: target)
  }
}
