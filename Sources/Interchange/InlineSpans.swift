import Bitext

/// Which codes of a text belong together: what a writer must know before it chooses between paired and lone forms.
struct InlineSpans {
  /// For each code, the position of its partner in the same text; nil for standalone codes and those without partner.
  let partner: [Int?]
  /// For each code, whether it belongs to a pair that nests properly with all other pairs, in no more than `deepest`.
  let isNested: [Bool]

  /// How many pairs may stand in each other that are written as elements around their text.
  ///
  /// Readers have their limits, ours too: deeper ones are written as two marks, which stand side by side.
  static let deepest = 100

  /// Pairs each closing code with the nearest open opening code of its id.
  ///
  /// - Complexity: O(codes²) in the worst case of crossing spans, O(codes) for nested ones.
  init(_ codes: [InlineCode]) {
    var partner = [Int?](repeating: nil, count: codes.count)
    var open: [Int] = []
    for (index, code) in codes.enumerated() {
      switch code.role {
      case .standalone: continue
      case .opening: open.append(index)
      case .closing:
        guard let found = open.lastIndex(where: { codes[$0].id == code.id }) else { continue }
        partner[index] = open[found]
        partner[open[found]] = index
        open.remove(at: found)
      }
    }
    var nested = [Bool](repeating: false, count: codes.count)
    var stack: [Int] = []
    for index in codes.indices {
      guard let other = partner[index] else { continue }
      if other > index {
        stack.append(index)
      } else if stack.last == other {
        stack.removeLast()
        nested[index] = stack.count < Self.deepest
        nested[other] = nested[index]
      } else {
        // The span crosses those that were opened after it: none of the crossing ones is nested.
        stack.removeAll { $0 == other }
      }
    }
    self.partner = partner
    isNested = nested
  }
}

extension InlineText {
  /// The same text with `isIsolated` set on exactly those opening and closing codes whose partner is not in it.
  func settingIsolation() -> InlineText {
    guard !codes.isEmpty else { return self }
    let spans = InlineSpans(codes)
    var settled = codes
    for index in settled.indices where settled[index].role != .standalone {
      settled[index].isIsolated = spans.partner[index] == nil
    }
    return InlineText(text, codes: settled)
  }
}
