import Bitext
import Checks
import Project

/// Findings on the gold pairs, which a careful translator wrote: false alarms, nearly all; and speed.
enum CheckFigures {
  static func measure(_ samples: Samples) throws -> [Figure] {
    let checker = try samples.project.checker(from: .french, to: .english, profile: .standard)
    let rows = samples.pairs.flatMap(\.gold).filter { !$0.source.isEmpty && !$0.target.isEmpty }.map {
      (InlineText($0.source.joined(separator: " ")), InlineText($0.target.joined(separator: " ")))
    }
    var flagged = 0
    let seconds = try Stopwatch.median {
      flagged = 0
      for (source, target) in rows where try !checker.check(source: source, target: target).isEmpty { flagged += 1 }
    }
    return [
      Figure("checks", "clean pairs with a finding", Double(flagged) / Double(rows.count), ""),
      Figure("checks", "all checks, 387 concepts", Double(rows.count) / seconds, "pairs/s"),
    ]
  }
}
