import Bitext

/// What a translator left out of a paragraph, or put into one, in one bead: several sentences that stand beside each
/// other on one side only are one passage, as those who align by hand take them.
///
/// A paragraph that stands on one side as a whole stays sentence by sentence: a note, a credit, a pull quote, or what is
/// still to be translated.
struct OmittedPassages {
  private let source: SegmentedDocument
  private let target: SegmentedDocument
  /// Longer passages stay as they are.
  private let mostSegments: Int

  init(_ source: SegmentedDocument, _ target: SegmentedDocument, mostSegments: Int) {
    self.source = source
    self.target = target
    self.mostSegments = mostSegments
  }

  /// The beads in order, in groups of those that are one passage; most groups are a bead by itself.
  ///
  /// - Complexity: O(beads).
  func groups(_ beads: [Bead]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for index in beads.indices {
      if let last = result.last, follows(beads[index - 1], beads[index]) {
        result[result.count - 1] = last.lowerBound..<(index + 1)
      } else {
        result.append(index..<(index + 1))
      }
    }
    return result.flatMap { group in
      group.count == 1 || isPassage(beads[group]) ? [group] : group.map { $0..<($0 + 1) }
    }
  }

  /// One bead of a group: as probable as the least probable of them, with the doubts of all.
  func joined(_ group: ArraySlice<Bead>) -> Bead {
    guard var result = group.first else { return Bead(source: 0..<0, target: 0..<0) }
    for bead in group.dropFirst() {
      result.source = result.source.lowerBound..<bead.source.upperBound
      result.target = result.target.lowerBound..<bead.target.upperBound
      result.probability = min(result.probability, bead.probability)
      result.doubts += bead.doubts.filter { !result.doubts.contains($0) }
    }
    return result
  }

  /// Whether a bead goes on where another of the same side alone ends, in the same paragraph.
  private func follows(_ last: Bead, _ bead: Bead) -> Bool {
    guard Self.isFree(last), Self.isFree(bead), last.source.upperBound == bead.source.lowerBound,
      last.target.upperBound == bead.target.lowerBound
    else { return false }
    if last.target.isEmpty, bead.target.isEmpty {
      return source.segments[bead.source.lowerBound - 1].block == source.segments[bead.source.lowerBound].block
    }
    guard last.source.isEmpty, bead.source.isEmpty else { return false }
    return target.segments[bead.target.lowerBound - 1].block == target.segments[bead.target.lowerBound].block
  }

  /// Whether a bead may become a part of another: nobody confirmed it, and no answer was found for it elsewhere.
  private static func isFree(_ bead: Bead) -> Bool {
    (bead.source.isEmpty != bead.target.isEmpty) && bead.state == .proposed
      && bead.doubts.allSatisfy { $0 == .onlyDeletionFits }
  }

  /// Whether a group is short enough, and leaves some of its paragraph to the pairs.
  private func isPassage(_ group: ArraySlice<Bead>) -> Bool {
    guard let first = group.first, let last = group.last else { return false }
    let source = first.source.lowerBound..<last.source.upperBound
    let target = first.target.lowerBound..<last.target.upperBound
    return source.count + target.count <= mostSegments
      && (source.isEmpty ? isPart(target, of: self.target) : isPart(source, of: self.source))
  }

  /// Whether the paragraph of a run of segments reaches beyond it.
  private func isPart(_ run: Range<Int>, of document: SegmentedDocument) -> Bool {
    let block = document.segments[run.lowerBound].block
    return run.lowerBound > 0 && document.segments[run.lowerBound - 1].block == block
      || run.upperBound < document.segments.count && document.segments[run.upperBound].block == block
  }
}
