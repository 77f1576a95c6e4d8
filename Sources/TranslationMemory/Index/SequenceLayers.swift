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

  let sizes: GramSizes
  private var layers: [Layer] = []
  private var tail: SequenceTail

  init(_ sizes: GramSizes) {
    self.sizes = sizes
    tail = SequenceTail(sizes)
  }

  /// How many texts there are, those that are only marked as removed included.
  var count: Int { layers.reduce(tail.count) { $0 + $1.image.count } }

  /// Takes an image as the only layer.
  mutating func adopt(_ image: SequenceImage) {
    layers = [Layer(image: image)]
    tail = SequenceTail(sizes)
  }

  /// Gives all texts to a builder in order of length.
  ///
  /// - Throws: `IndexDamage`, or what the builder's sink throws.
  func write(into builder: inout SequenceImageBuilder) throws {
    try Self.merge(layers[...], tail, into: &builder)
  }

  private static func merge(
    _ layers: ArraySlice<Layer>, _ tail: SequenceTail, into builder: inout SequenceImageBuilder
  ) throws {
    let order = tail.orderByLength()
    var next = 0
    var runs = try layers.map { try RunCursor($0.image) }
    while true {
      var length = runs.compactMap(\.length).min()
      if next < order.count {
        let ofTail = tail.sequence(Int(order[next])).count
        length = min(length ?? ofTail, ofTail)
      }
      guard let length else { return }
      for (number, layer) in layers.enumerated() {
        while runs[number].length == length {
          try runs[number].forEach { sequence, entry in
            if layer.dead.isEmpty || !layer.dead.contains(entry.unit) { try builder.append(sequence, entry) }
          }
          try runs[number].advance()
        }
      }
      while next < order.count, tail.sequence(Int(order[next])).count == length {
        try tail.withSequence(Int(order[next])) { try builder.append($0, tail.entry(Int(order[next]))) }
        next += 1
      }
    }
  }

  /// Goes through the runs of lengths of an image.
  private struct RunCursor {
    private let image: SequenceImage
    private var block = 0
    private var run = 0
    /// The current block, or nil at the end.
    private var content: BlockContent?

    init(_ image: SequenceImage) throws(IndexDamage) {
      self.image = image
      try enter()
    }

    /// The length of the current run, or nil at the end.
    var length: Int? { content.map { Int($0.runs[run].length) } }

    func forEach(_ body: (UnsafeBufferPointer<UInt16>, SequenceEntry) throws -> Void) rethrows {
      guard let content else { return }
      for index in content.sequences(ofRun: run) {
        try body(content.sequence(index, in: content.runs[run]), content.entry(index))
      }
    }

    mutating func advance() throws(IndexDamage) {
      run += 1
      guard run == content?.runs.count else { return }
      run = 0
      block += 1
      try enter()
    }

    private mutating func enter() throws(IndexDamage) {
      content = block < image.layouts.count ? try image.content(of: block) : nil
    }
  }

  /// Adds a text.
  mutating func append(_ sequence: [UInt16], _ entry: SequenceEntry) { tail.append(sequence, entry) }

  /// Removes the texts of units.
  mutating func remove(_ units: Set<Int64>) {
    tail.remove(units)
    for index in layers.indices { layers[index].dead.formUnion(units) }
  }

  /// Turns a long tail into an image, and merges images that are no longer much larger than the next.
  ///
  /// - Complexity: O(n) for a merge, so that each text is moved O(log n) times in its life.
  /// - Parameter mostMerged: how many texts may be merged at once; larger layers stay as they are.
  /// - Throws: `IndexDamage`.
  mutating func settle(mostMerged: Int) throws {
    guard tail.count > Self.longestTail else { return }
    var first = layers.count
    var merged = tail.count
    while first > 0, layers[first - 1].image.count < merged * 2, merged + layers[first - 1].image.count <= mostMerged {
      first -= 1
      merged += layers[first].image.count
    }
    let image = try SequenceImageBuilder.image(sizes) { builder in
      try Self.merge(layers[first...], tail, into: &builder)
    }
    layers.removeSubrange(first...)
    layers.append(Layer(image: image))
    tail = SequenceTail(sizes)
  }

  /// Offers every text that is like enough.
  ///
  /// - Throws: `IndexDamage`.
  func search(
    _ query: SequenceQuery, _ best: inout BestCandidates, _ way: LookupQuery.Search, in room: SearchRoom
  ) throws(IndexDamage) {
    let search = SequenceSearch(query, sizes: sizes, best: best, in: room)
    for layer in layers { try search.run(layer.image, dead: layer.dead, way) }
    search.run(tail, way)
    best = search.best
  }
}
