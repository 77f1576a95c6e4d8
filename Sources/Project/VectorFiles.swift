import Alignment
import Bitext

extension Project {
  /// The likeness of segments by the vectors that the settings name; nil when they name none.
  ///
  /// - Throws: `CalqueError` when a file is no matrix or its rows are not as many as the segments.
  func vectors(
    _ settings: AlignmentSettings, _ source: SegmentedDocument, _ target: SegmentedDocument
  ) throws(CalqueError) -> (any SegmentSimilarity)? {
    guard let paths = settings.vectors else { return nil }
    return try VectorSimilarity(
      source: try VectorMatrix(numpy: try FileSystem.read(paths.source), name: Self.shown(paths.source)),
      target: try VectorMatrix(numpy: try FileSystem.read(paths.target), name: Self.shown(paths.target)),
      sourceCount: source.segments.count, targetCount: target.segments.count)
  }
}
