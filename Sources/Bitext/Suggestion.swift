/// Finds what somebody probably meant.
public enum Suggestion {
  /// The candidate nearest to a word by edit distance, when it is near enough to be a slip; nil otherwise.
  ///
  /// - Complexity: O(candidates × n × m).
  public static func closest(to word: String, among candidates: some Sequence<String>) -> String? {
    let typed = Array(word.utf8)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let distance = editDistance(typed, Array(candidate.utf8))
      if distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    guard let best, best.distance <= max(1, typed.count / 3) else { return nil }
    return best.candidate
  }

  /// `Did you mean …?`, or an empty string.
  public static func question(for word: String, among candidates: some Sequence<String>) -> String {
    closest(to: word, among: candidates).map { "Did you mean \($0)?" } ?? ""
  }

  private static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var previous = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        current.append(min(previous[column] + (byte == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[right.count]
  }
}
