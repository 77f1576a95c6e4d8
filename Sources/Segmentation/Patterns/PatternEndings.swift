/// What the texts that a pattern matches end in, written as short strings of folded characters.
///
/// White space at the very end is left out, ASCII letters are lower case, and white space inside is one space.
struct PatternEndings {
  /// How many characters of an ending are kept.
  static let length = 4
  /// How many endings a pattern may have before it counts as having none.
  private static let most = 400

  /// The endings; nil when nothing is known of some of them.
  let keys: [[UInt32]]?

  private struct Ending: Hashable {
    /// From the last character to the first.
    var scalars: [UInt32] = []
    /// Whether what stands before is still exactly known.
    var isOpen = true
  }

  init(of node: PatternNode) {
    var endings: Set<Ending> = [Ending()]
    endings = Self.extend(endings, by: node)
    let keys = endings.map(\.scalars)
    self.keys = keys.contains(where: \.isEmpty) ? nil : keys.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The form in which characters are compared.
  @inline(__always)
  static func folded(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 {
      if scalar >= 0x41, scalar <= 0x5A { return scalar + 0x20 }
      return isSpace(scalar) ? 0x20 : scalar
    }
    return isSpace(scalar) ? 0x20 : scalar
  }

  /// Unicode's White_Space.
  @inline(__always)
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x9...0xD, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func closed(_ endings: Set<Ending>) -> Set<Ending> {
    Set(endings.map { Ending(scalars: $0.scalars, isOpen: false) })
  }

  private static func isSpaceOnly(_ node: PatternNode) -> Bool {
    guard case .set(let set) = node, let scalars = set.scalars(atMost: 40) else { return false }
    return scalars.allSatisfy(isSpace)
  }

  private static func extend(_ endings: Set<Ending>, by node: PatternNode) -> Set<Ending> {
    guard endings.contains(where: \.isOpen) else { return endings }
    var result: Set<Ending>
    switch node {
    case .empty, .assertion: return endings
    case .unknown: result = closed(endings)
    case .set(let set): result = extend(endings, by: set)
    case .sequence(let parts): result = parts.reversed().reduce(endings) { extend($0, by: $1) }
    case .choice(let parts): result = parts.reduce(into: []) { $0.formUnion(extend(endings, by: $1)) }
    case .repeated(let body, let least, let most, _):
      if isSpaceOnly(body), endings.allSatisfy({ $0.scalars.isEmpty }) { return endings }
      result = extend(endings, by: body)
      if most != 1 { result = closed(result) }
      if least == 0 { result.formUnion(endings) }
    }
    return result.count > most ? closed(endings) : result
  }

  private static func extend(_ endings: Set<Ending>, by set: PatternSet) -> Set<Ending> {
    let scalars = set.scalars(atMost: 40)
    var result: Set<Ending> = []
    for ending in endings {
      guard ending.isOpen, ending.scalars.count < length, let scalars else {
        result.insert(Ending(scalars: ending.scalars, isOpen: false))
        continue
      }
      for scalar in scalars {
        let folded = folded(scalar)
        // White space at the end is passed over in the text as well.
        if folded == 0x20, ending.scalars.isEmpty {
          result.insert(ending)
        } else {
          result.insert(Ending(scalars: ending.scalars + [folded]))
        }
      }
    }
    return result
  }
}
