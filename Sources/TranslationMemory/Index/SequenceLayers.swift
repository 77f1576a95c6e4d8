/// An index that grows: immutable images, each at least twice as large as the next, and the newest texts in a tail.
///
/// A text that is removed from an image is only marked; the next merge leaves it out.
struct SequenceLayers {
  /// How many texts the tail may hold before it becomes an image.
  static let longestTail = 4096

  private struct Layer {
    var image: SequenceImage
    var dead: Set<Int64> = []
  }

  private let sizes: GramSizes
  private var layers: [Layer] = []
  private var tail = SequenceTail()

  init(_ sizes: GramSizes) { self.sizes = sizes }

  /// How many texts there are, those that are only marked as removed included.
  var count: Int { layers.reduce(tail.count) { $0 + $1.image.count } }

  /// How many texts are not in the first image.
  var countBesideFirst: Int { count - (layers.first?.image.count ?? 0) }

  /// Takes an image as the first layer of an empty index.
  mutating func adopt(_ image: SequenceImage) { layers = [Layer(image: image)] }

  /// Merges everything into one image.
  ///
  /// - Returns: the image.
  mutating func compact() -> SequenceImage {
    if layers.count == 1, let only = layers.first, only.dead.isEmpty, tail.count == 0 { return only.image }
    var merged = SequenceTail()
    for layer in layers { Self.append(layer, to: &merged) }
    for index in 0..<tail.count { merged.append(tail.sequence(index), tail.entry(index)) }
    tail = SequenceTail()
    let image = SequenceImageBuilder.build(merged, sizes)
    layers = [Layer(image: image)]
    return image
  }

  private static func append(_ layer: Layer, to merged: inout SequenceTail) {
    for index in 0..<layer.image.count {
      let entry = layer.image.entry(index)
      if !layer.dead.contains(entry.unit) { merged.append(layer.image.sequence(index), entry) }
    }
  }

  /// Adds a text.
  mutating func append(_ sequence: [UInt32], _ entry: SequenceEntry) { tail.append(sequence, entry) }

  /// Removes the texts of units.
  mutating func remove(_ units: Set<Int64>) {
    tail.remove(units)
    for index in layers.indices { layers[index].dead.formUnion(units) }
  }

  /// Turns a long tail into an image, and merges images that are no longer much larger than the next.
  ///
  /// - Complexity: O(n) for a merge, so that each text is moved O(log n) times in its life.
  mutating func settle() {
    guard tail.count > Self.longestTail else { return }
    var merged = tail
    tail = SequenceTail()
    while let last = layers.last, last.image.count < merged.count * 2 {
      layers.removeLast()
      Self.append(last, to: &merged)
    }
    layers.append(Layer(image: SequenceImageBuilder.build(merged, sizes)))
  }

  /// Offers every text that is like enough.
  func search(_ query: SequenceQuery, _ best: inout BestCandidates, exhaustively: Bool) {
    let pattern = SequencePattern(query.symbols)
    for layer in layers {
      layer.image.search(query, pattern, dead: layer.dead, &best, exhaustively: exhaustively)
    }
    tail.search(query, pattern, &best)
  }
}
