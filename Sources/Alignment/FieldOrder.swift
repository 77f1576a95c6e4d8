import Bitext

/// Two texts with the fields of their articles in one order, for the search to go through.
///
/// Where a part of an article stands is its system's layout and not the translator's choice: a kicker stands above the
/// headline or behind it in front matter, notes behind their paragraph or at the end. What the other side cannot have at
/// all, such as a translator's credit, is taken out. Only the search sees this order: what it finds is told in the
/// places that the texts have.
struct FieldOrder {
  /// One text in the order of the search.
  struct Arranged {
    let document: SegmentedDocument
    /// The place in the text of each segment of `document`.
    let places: [Int]
    /// The segments that were taken out, in order.
    let alone: [Int]

    /// The place in the text of a run of `document`; nil when it is none there.
    func range(_ run: Range<Int>) -> Range<Int>? {
      guard !run.isEmpty else {
        let place = run.lowerBound == 0 ? 0 : places[run.lowerBound - 1] + 1
        return place..<place
      }
      let first = places[run.lowerBound]
      guard run.allSatisfy({ places[$0] == first + $0 - run.lowerBound }) else { return nil }
      return first..<(first + run.count)
    }
  }

  let source: Arranged
  let target: Arranged

  /// Arranges two texts.
  ///
  /// - Parameters:
  ///   - source: the original.
  ///   - target: the translation.
  ///   - confirmed: beads whose segments are not taken out.
  init(_ source: SegmentedDocument, _ target: SegmentedDocument, confirmed: [Bead]) {
    let (first, second) = FieldRoles.matched(source, target)
    self.source = Self.arranged(source, roles: first, others: Set(second), keeping: confirmed.map(\.source))
    self.target = Self.arranged(target, roles: second, others: Set(first), keeping: confirmed.map(\.target))
  }

  /// The places of a bead's segments in the order of the search; nil when they do not follow each other there.
  func arranged(_ bead: Bead) -> Bead? {
    guard let source = Self.run(bead.source, in: self.source), let target = Self.run(bead.target, in: self.target)
    else {
      return nil
    }
    var result = bead
    result.source = source
    result.target = target
    return result
  }

  private static func run(_ range: Range<Int>, in side: Arranged) -> Range<Int>? {
    guard let first = range.first else { return 0..<0 }
    guard let start = side.places.firstIndex(of: first),
      side.range(start..<min(start + range.count, side.places.count)) == range
    else { return nil }
    return start..<(start + range.count)
  }

  private static func arranged(
    _ document: SegmentedDocument, roles: [ArticleRole], others: Set<ArticleRole>, keeping kept: [Range<Int>]
  ) -> Arranged {
    let own = Set(roles)
    func rank(_ block: Int) -> Int {
      let role = roles[block]
      return own.contains(role) && others.contains(role) ? role.searchRank : ArticleRole.body.searchRank
    }
    // Stable: blocks of one rank stay in the order of the text.
    let order = document.blocks.indices.sorted { (rank($0), $0) < (rank($1), $1) }
    var number = [Int](repeating: 0, count: order.count)
    for (place, block) in order.enumerated() { number[block] = place }
    var blocks = order.map { document.blocks[$0] }
    for (place, block) in order.enumerated() { blocks[place].role = roles[block] }
    let kept = Set(kept.joined())
    let alone = document.segments.indices.filter {
      let role = roles[document.segments[$0].block]
      return role.isOneSided && !others.contains(role) && !kept.contains($0)
    }
    let out = Set(alone)
    let places = document.segments.indices.filter { !out.contains($0) }.sorted {
      (number[document.segments[$0].block], $0) < (number[document.segments[$1].block], $1)
    }
    let segments = places.map { place in
      var segment = document.segments[place]
      segment.block = number[segment.block]
      return segment
    }
    return Arranged(
      document: SegmentedDocument(
        language: document.language, blocks: blocks, segments: segments, ruleSet: document.ruleSet),
      places: places, alone: alone)
  }
}

extension ArticleRole {
  /// Where the role stands in the search, if both sides have it.
  fileprivate var searchRank: Int {
    switch self {
    case .kicker: 0
    case .headline: 1
    case .subtitle: 2
    case .byline: 3
    case .date: 4
    case .summary: 5
    case .lead: 6
    case .note: 8
    case .body, .postscript, .translatorCredit, .sourceURL, .licence, .caption: 7
    }
  }

  /// Whether only a translation or only an original has it.
  fileprivate var isOneSided: Bool { self == .translatorCredit || self == .sourceURL }
}

/// The likeness of segments in the order of the search.
struct ArrangedSimilarity: SegmentSimilarity {
  let original: any SegmentSimilarity
  let order: FieldOrder

  func likeness(_ source: Range<Int>, _ target: Range<Int>) -> Float {
    guard let left = order.source.range(source), let right = order.target.range(target) else {
      // A run over the edge of a field is no bead.
      return -1
    }
    return original.likeness(left, right)
  }
}
