/// Tells a caller how far an alignment is: rounds over regions over rows.
final class AlignmentProgress {
  private let report: ((Double) -> Void)?
  private var base = 0.0
  private var share = 1.0
  private var rows = 1

  init(_ report: ((Double) -> Void)? = nil) { self.report = report }

  /// A region is begun at a row in one of the rounds.
  func begin(round: Int, of rounds: Int, row: Int, rows: Int) {
    guard report != nil else { return }
    share = 1 / Double(max(rounds, 1))
    base = Double(round) * share
    self.rows = max(rows, 1)
    advance(row: row)
  }

  /// The round has come to a row.
  func advance(row: Int) { report?(base + share * min(1, Double(row) / Double(rows))) }
}
