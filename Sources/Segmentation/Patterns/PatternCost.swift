extension PatternNode {
  /// A repetition in which the same text can be divided in many ways, such as `(a+)+`, `(\w+\s?)+` or `(a|a)*`: on text
  /// that does not match in the end, all of them are tried.
  ///
  /// A static look at the pattern: it does not prove that a text exists on which the cost explodes.
  var hasAmbiguousRepetition: Bool {
    switch self {
    case .empty, .assertion, .set, .unknown: return false
    case .sequence(let parts), .choice(let parts): return parts.contains(where: \.hasAmbiguousRepetition)
    case .repeated(let body, _, let most, let isFixed):
      if isFixed { return false }
      if body.hasAmbiguousRepetition { return true }
      guard most.map({ $0 > 10 }) ?? true else { return false }
      return body.canBeDividedAnew
    }
  }

  /// Whether two rounds of this body can take what one round takes.
  private var canBeDividedAnew: Bool {
    switch self {
    case .choice(let branches):
      for (index, branch) in branches.enumerated() {
        if branch.canBeDividedAnew { return true }
        for other in branches[(index + 1)...]
        where branch == other || branch.longest == 1 && other.longest == 1 && branch.first.overlaps(other.first) {
          if !branch.hasConditions, !other.hasConditions { return true }
        }
      }
      return false
    case .repeated(_, _, let most, let isFixed): return !isFixed && (most.map { $0 > 10 } ?? true)
    case .sequence(let parts):
      for (index, part) in parts.enumerated() {
        guard case .repeated(let inner, _, let most, false) = part, most.map({ $0 > 10 }) ?? true else { continue }
        let others = parts.enumerated().filter { $0.offset != index }.map(\.element)
        if others.allSatisfy({ $0.isNullable || $0.longest == 1 && $0.first.overlaps(inner.first) }) { return true }
      }
      return false
    default: return false
    }
  }
}

extension PatternNode {
  /// The parts of a sequence, from left to right.
  private var parts: [PatternNode] {
    switch self {
    case .empty: []
    case .sequence(let parts): parts
    default: [self]
    }
  }

  /// Whether every text that ends in a match of `other` ends in a match of this pattern.
  ///
  /// True is certain; false means that it is not known.
  func coversEndings(of other: PatternNode) -> Bool {
    Self.covers(Array(Self.loosened(parts.reversed())), Array(other.parts.reversed()))
  }

  /// Whether every text that begins with a match of `other` begins with a match of this pattern.
  func coversBeginnings(of other: PatternNode) -> Bool {
    Self.covers(Self.loosened(parts), other.parts)
  }

  /// The parts without those at the far end that need not be there, and with one in place of one or more.
  private static func loosened(_ parts: [PatternNode]) -> [PatternNode] {
    var parts = parts
    while let last = parts.last {
      if case .assertion = last { break }
      if last.isNullable, !last.hasConditions {
        parts.removeLast()
      } else if case .repeated(let body, 1, _, false) = last, case .set = body {
        parts[parts.count - 1] = body
        break
      } else {
        break
      }
    }
    return parts
  }

  /// Whether the parts of one pattern stand, from the near end on, for those of the other and more.
  private static func covers(_ general: [PatternNode], _ special: [PatternNode]) -> Bool {
    guard general.count <= special.count else { return false }
    for (index, part) in general.enumerated() {
      let other = special[index]
      if part == other, part != .unknown { continue }
      switch (part, other) {
      case (.set(let wide), .set(let narrow)) where narrow.isSubset(of: wide): continue
      // One or more of the narrow set end in one of the wide set, when nothing else is asked for.
      case (.set(let wide), .repeated(.set(let narrow), let least, _, _))
      where least >= 1 && index == general.count - 1 && narrow.isSubset(of: wide):
        continue
      default: return false
      }
    }
    return true
  }
}
