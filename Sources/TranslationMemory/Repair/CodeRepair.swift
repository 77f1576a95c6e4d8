import Bitext

/// Puts the inline codes of the query in place of those of the stored source, in the stored target.
enum CodeRepair {
  /// Repairs the target of a match whose codes are not the query's.
  ///
  /// Three cases are certain: the query has none, so the target gets none; the query has as many of the same roles in the
  /// same order, and each of the stored source's codes occurs in the target; the query's codes stand around the whole
  /// text and the stored unit has none. In all others the target stays as it is.
  /// - Returns: whether the target now has the query's codes.
  static func repair(_ match: inout MemoryMatch, for asked: InlineText) -> Bool {
    let stored = match.source.codes
    let target = match.target
    if asked.codes.isEmpty {
      guard target.codes.count == stored.count else { return false }
      match.target = InlineText(target.text)
      return true
    }
    if stored.isEmpty, target.codes.isEmpty { return wrap(&match, asked) }
    guard asked.codes.map(\.role) == stored.map(\.role), target.codes.count == stored.count else { return false }
    var left = Array(zip(stored, asked.codes))
    var codes: [InlineCode] = []
    for code in target.codes {
      guard let index = left.firstIndex(where: { $0.0.role == code.role && $0.0.markup == code.markup }) else {
        return false
      }
      var replaced = left.remove(at: index).1
      replaced.offset = code.offset
      codes.append(replaced)
    }
    match.target = InlineText(target.text, codes: codes)
    let changes = zip(stored, asked.codes).filter { $0.markup != $1.markup }
    match.replacements += changes.map { .init(old: $0.markup, new: $1.markup) }
    return true
  }

  /// Puts codes that stand before and after the whole text around the whole target.
  private static func wrap(_ match: inout MemoryMatch, _ asked: InlineText) -> Bool {
    let end = asked.text.utf8.count
    guard asked.codes.allSatisfy({ $0.offset == 0 && $0.role == .opening || $0.offset == end && $0.role == .closing })
    else { return false }
    let codes = asked.codes.map { code in
      var moved = code
      moved.offset = code.offset == 0 ? 0 : match.target.text.utf8.count
      return moved
    }
    match.target = InlineText(match.target.text, codes: codes)
    return true
  }
}
