public import Bitext

/// The likeness of segments by their vectors: the cosine between the sums of the vectors of two runs.
///
/// The mean of each side is taken off first, so that what all sentences of a language have in common does not count, and
/// each vector gets length 1.
public struct VectorSimilarity: SegmentSimilarity {
  private let source: RunningVectors
  private let target: RunningVectors

  /// Takes a matrix for each side, a row for each segment.
  ///
  /// - Throws: `CalqueError` with code `.usage` when the rows are not as many as the segments, or the two matrices do not
  ///   have as many columns.
  public init(
    source: VectorMatrix, target: VectorMatrix, sourceCount: Int, targetCount: Int
  ) throws(CalqueError) {
    for (matrix, count) in [(source, sourceCount), (target, targetCount)] where matrix.rows != count {
      throw CalqueError(
        .usage, "\(matrix.rows) vectors for \(count) segments", at: .init(file: matrix.name),
        hint: "The file must hold one vector for each segment, in order: calque segment prints them.")
    }
    guard source.columns == target.columns else {
      throw CalqueError(
        .usage, "vectors of \(source.columns) and of \(target.columns) numbers cannot be compared",
        at: .init(file: target.name), hint: "Make both files with one multilingual encoder.")
    }
    self.source = RunningVectors(source)
    self.target = RunningVectors(target)
  }

  /// The cosine of two runs, -1…1; 0 where a vector is zero.
  ///
  /// - Complexity: O(columns).
  public func likeness(_ source: Range<Int>, _ target: Range<Int>) -> Float {
    self.source.cosine(source, self.target, target)
  }
}

/// Running sums of vectors, to have the sum of a run at once.
private struct RunningVectors {
  private let columns: Int
  private var sums: [Float]

  init(_ matrix: VectorMatrix) {
    columns = matrix.columns
    var mean = [Float](repeating: 0, count: columns)
    if matrix.rows >= Self.fewestForMean {
      for row in 0..<matrix.rows {
        for (column, value) in matrix.row(row).enumerated() { mean[column] += value / Float(matrix.rows) }
      }
    }
    sums = [Float](repeating: 0, count: (matrix.rows + 1) * columns)
    for row in 0..<matrix.rows {
      let centred = zip(matrix.row(row), mean).map { $0 - $1 }
      let length = centred.reduce(0) { $0 + $1 * $1 }.squareRoot()
      for column in 0..<columns {
        sums[(row + 1) * columns + column] =
          sums[row * columns + column] + (length > 0 ? centred[column] / length : 0)
      }
    }
  }

  /// Fewer vectors than this have no mean worth taking off.
  private static let fewestForMean = 16

  func cosine(_ run: Range<Int>, _ other: RunningVectors, _ otherRun: Range<Int>) -> Float {
    var dot: Float = 0
    var own: Float = 0
    var others: Float = 0
    sums.withUnsafeBufferPointer { mine in
      other.sums.withUnsafeBufferPointer { theirs in
        let (first, last) = (run.lowerBound * columns, run.upperBound * columns)
        let (otherFirst, otherLast) = (otherRun.lowerBound * columns, otherRun.upperBound * columns)
        for column in 0..<columns {
          let left = mine[last + column] - mine[first + column]
          let right = theirs[otherLast + column] - theirs[otherFirst + column]
          dot += left * right
          own += left * left
          others += right * right
        }
      }
    }
    let product = own * others
    return product > 0 ? dot / product.squareRoot() : 0
  }
}
