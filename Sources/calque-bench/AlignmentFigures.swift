import Alignment
import Bitext
import Project

/// Beads found in the samples from the raw files against the gold, strict; and speed.
enum AlignmentFigures {
  static func measure(_ samples: Samples) throws -> [Figure] {
    var (right, found, wanted) = (0, 0, 0)
    var bitexts: [Bitext] = []
    // Without a folder: the stored bitexts and the memory must not help.
    let project = Project(folder: nil)
    for pair in samples.pairs {
      let bitext = try project.align(pair.sourcePath, pair.targetPath).bitext
      let beads = Set(
        bitext.beads.map { bead in
          Samples.GoldBead(
            source: bitext.segments(of: bead, on: .source).map(\.content.line),
            target: bitext.segments(of: bead, on: .target).map(\.content.line))
        })
      right += beads.intersection(pair.gold).count
      found += bitext.beads.count
      wanted += pair.gold.count
      bitexts.append(bitext)
    }
    let lexicon = try project.lexicon(from: .french, to: .english)
    let aligner = try Aligner(source: .french, target: .english, lexicon: lexicon)
    let segments = bitexts.reduce(0) { $0 + $1.source.segments.count }
    let seconds = try Stopwatch.median {
      for bitext in bitexts { _ = try aligner.align(bitext.source, bitext.target) }
    }
    return [
      Figure("alignment", "beads equal to gold, strict F1", Score.f1(right: right, found: found, wanted: wanted), ""),
      Figure("alignment", "an article of 100 segments", seconds / Double(segments) * 100 * 1000, "ms"),
    ]
  }
}
