/// The structure of a regular expression, as far as it tells what a match can begin with, end in and be as long as.
///
/// It never decides whether a pattern matches: ICU does. It spares ICU the places where a pattern cannot match, and it
/// shows a reader of rule files what is wrong with a pattern.
indirect enum PatternNode: Hashable {
  /// Nothing.
  case empty
  /// An assertion, such as `\b` or a look-around: takes no character and may say no.
  case assertion
  /// One character.
  case set(PatternSet)
  /// One after the other.
  case sequence([PatternNode])
  /// One or the other.
  case choice([PatternNode])
  /// Again and again; `most` nil for no end; `isFixed` when what was taken is never given back.
  case repeated(PatternNode, least: Int, most: Int?, isFixed: Bool)
  /// Something that was not understood, such as a back reference.
  case unknown
}

extension PatternNode {
  /// Whether it can match no character at all.
  var isNullable: Bool {
    switch self {
    case .empty, .assertion, .unknown: true
    case .set: false
    case .sequence(let parts): parts.allSatisfy(\.isNullable)
    case .choice(let parts): parts.contains(where: \.isNullable)
    case .repeated(let body, let least, _, _): least == 0 || body.isNullable
    }
  }

  /// The most characters of a match; nil when there is no end.
  var longest: Int? {
    switch self {
    case .empty, .assertion: return 0
    case .set: return 1
    case .unknown: return nil
    case .sequence(let parts):
      var sum = 0
      for part in parts {
        guard let length = part.longest else { return nil }
        sum += length
      }
      return sum
    case .choice(let parts):
      var most = 0
      for part in parts {
        guard let length = part.longest else { return nil }
        most = max(most, length)
      }
      return most
    case .repeated(let body, _, let most, _):
      guard let length = body.longest else { return nil }
      if length == 0 { return 0 }
      guard let most, most < 10_000 else { return nil }
      return length * most
    }
  }

  /// What a match can begin with, when it is not empty.
  var first: PatternSet { edge(fromStart: true) }

  /// What a match can end in, when it is not empty.
  var last: PatternSet { edge(fromStart: false) }

  private func edge(fromStart: Bool) -> PatternSet {
    switch self {
    case .empty, .assertion: return .none
    case .unknown: return .unknown
    case .set(let set): return set
    case .sequence(let parts):
      var result = PatternSet.none
      for part in fromStart ? parts : parts.reversed() {
        result.formUnion(part.edge(fromStart: fromStart))
        if !part.isNullable { break }
      }
      return result
    case .choice(let parts): return parts.reduce(.none) { $0.joined($1.edge(fromStart: fromStart)) }
    case .repeated(let body, _, _, _): return body.edge(fromStart: fromStart)
    }
  }

  /// Whether something in it asserts what it does not take, or was not understood.
  var hasConditions: Bool {
    switch self {
    case .empty, .set: false
    case .assertion, .unknown: true
    case .sequence(let parts), .choice(let parts): parts.contains(where: \.hasConditions)
    case .repeated(let body, _, _, let isFixed): isFixed || body.hasConditions
    }
  }
}
