public import Alignment
public import Bitext

extension Project {
  /// The likeness of segments by the vectors that the settings name: files, or what an endpoint makes; nil when they name
  /// none.
  ///
  /// - Throws: `CalqueError` when a file is no matrix or its rows are not as many as the segments, or the endpoint fails.
  func vectors(
    _ settings: AlignmentSettings, _ source: SegmentedDocument, _ target: SegmentedDocument
  ) throws(CalqueError) -> (any SegmentSimilarity)? {
    if let endpoint = settings.endpoint { return try vectors(from: endpoint, source, target) }
    guard let paths = settings.vectors else { return nil }
    return try VectorSimilarity(
      source: try VectorMatrix(numpy: try FileSystem.read(paths.source), name: Self.shown(paths.source)),
      target: try VectorMatrix(numpy: try FileSystem.read(paths.target), name: Self.shown(paths.target)),
      sourceCount: source.segments.count, targetCount: target.segments.count)
  }

  /// The likeness of segments by the vectors that an endpoint makes of them.
  ///
  /// - Throws: `CalqueError` as the endpoint's client does.
  public func vectors(
    from endpoint: EmbeddingsEndpoint, _ source: SegmentedDocument, _ target: SegmentedDocument
  ) throws(CalqueError) -> (any SegmentSimilarity)? {
    guard !source.segments.isEmpty, !target.segments.isEmpty else { return nil }
    if !endpoint.isLocal {
      notice("\(endpoint.address) is not this machine: the texts go there unencrypted")
    }
    let client = EmbeddingsClient(endpoint: endpoint)
    let texts = (source.segments + target.segments).map(\.content.line)
    let vectors = try client.vectors(of: texts) { onProgress("\(Int($0 * 100)) % of the vectors") }
    return try VectorSimilarity(
      source: try VectorMatrix(Array(vectors[..<source.segments.count]), name: endpoint.address),
      target: try VectorMatrix(Array(vectors[source.segments.count...]), name: endpoint.address),
      sourceCount: source.segments.count, targetCount: target.segments.count)
  }
}
