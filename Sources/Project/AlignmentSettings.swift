/// What a caller asks of an alignment.
public struct AlignmentSettings: Sendable, Hashable {
  /// Whether texts that do not look like translations of each other are aligned all the same.
  public var isForcing = false
  /// Whether text that stands elsewhere in the translation is paired across other pairs.
  public var allowsMoves = false
  /// Whether the files hold one segment a line.
  public var isSegmented = false
  /// The article's short name; nil takes it from the original's file.
  public var name: String?
  /// A file of beads that stand as they are: `0,1<TAB>2`, one a line.
  public var anchorsPath: String?
  /// Vectors of the segments, a NumPy file for each side.
  public var vectors: (source: String, target: String)? {
    get { vectorPaths.count == 2 ? (vectorPaths[0], vectorPaths[1]) : nil }
    set { vectorPaths = newValue.map { [$0.source, $0.target] } ?? [] }
  }
  /// Who makes vectors of the segments; nothing is sent anywhere unless a person named it.
  ///
  /// Files of vectors do not count beside it.
  public var endpoint: EmbeddingsEndpoint?
  private var vectorPaths: [String] = []

  /// Asks for nothing special.
  public init() {}
}
