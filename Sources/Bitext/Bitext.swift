/// Two segmentations and a partition of their segments into beads.
public struct Bitext: Hashable, Sendable, Codable {
  /// The article's short name, as in its file name.
  public var name: String
  /// The original.
  public internal(set) var source: SegmentedDocument
  /// The translation.
  public internal(set) var target: SegmentedDocument
  /// The beads in source order; beads without source segments stand where their target order puts them.
  public internal(set) var beads: [Bead]

  /// Creates a bitext.
  ///
  /// - Throws: `CalqueError` with code `.defect` when the beads are not a partition of the segments.
  public init(
    name: String, source: SegmentedDocument, target: SegmentedDocument, beads: [Bead]
  ) throws(CalqueError) {
    self.name = name
    self.source = source
    self.target = target
    self.beads = beads
    try checkInvariants()
  }

  /// One side.
  public subscript(side: Side) -> SegmentedDocument { side == .source ? source : target }

  /// The segments of a bead on one side.
  public func segments(of bead: Bead, on side: Side) -> ArraySlice<Segment> { self[side].segments[bead[side]] }

  /// The text of a bead on one side: its segments joined by a space, or by nothing in scripts written without spaces.
  public func content(of bead: Bead, on side: Side) -> InlineText {
    let separator = ["zh", "ja", "th", "lo", "km", "my"].contains(self[side].language.language) ? "" : " "
    return InlineText.joined(segments(of: bead, on: side).map(\.content), separator: separator)
  }

  /// How many beads carry a doubt and are not confirmed.
  public var doubtfulCount: Int { beads.count { !$0.doubts.isEmpty && $0.state != .confirmed } }
}
