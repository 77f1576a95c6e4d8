import Bitext
import Project
import TranslationMemory

/// Look-up in a memory of 20,000 units grown from the samples: recall of the best score, and latency.
enum MemoryFigures {
  static func measure(_ samples: Samples) throws -> [Figure] {
    let path = "/tmp/calque-bench-\(ProcessIdentifier.current).sqlite"
    defer { for suffix in ["", "-wal", "-shm"] { remove(path + suffix) } }
    let memory = try TranslationMemory.create(at: path)
    let units = variations(of: samples.pairs.flatMap(\.gold), count: 20_000)
    let insert = try Stopwatch.median(runs: 1) {
      _ = try memory.add(units, batch: ImportBatch(label: "bench", tool: nil, date: nil))
    }
    let queries = units.enumerated().filter { $0.offset.isMultiple(of: 97) }.map {
      LookupQuery(source: edited($0.element), from: .french, to: .english)
    }
    var hits = 0
    _ = try memory.lookup(queries[0])
    let seconds = try Stopwatch.median(runs: 3) {
      hits = 0
      for query in queries where try !memory.lookup(query).isEmpty { hits += 1 }
    }
    return [
      Figure("memory", "edited sentences found at 70 %", Double(hits) / Double(queries.count), ""),
      Figure("memory", "fuzzy look-up, 20,000 units", seconds / Double(queries.count) * 1e6, "µs"),
      Figure("memory", "units known already, checked again", Double(units.count) / insert, "units/s"),
    ]
  }

  /// Units made from the gold sentences by exchanging their words in a fixed pattern.
  private static func variations(of gold: [Samples.GoldBead], count: Int) -> [TranslationUnit] {
    let pairs = gold.filter { !$0.source.isEmpty && !$0.target.isEmpty }
    let words = pairs.flatMap { $0.source.joined(separator: " ").split(separator: " ").map(String.init) }
    var state: UInt64 = 42
    let next = { (bound: Int) -> Int in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    return (0..<count).map { index in
      let pair = pairs[index % pairs.count]
      var source = pair.source.joined(separator: " ").split(separator: " ").map(String.init)
      if index >= pairs.count {
        for _ in 0..<(1 + source.count / 3) { source[next(source.count)] = words[next(words.count)] }
      }
      return TranslationUnit(
        variants: [
          .init(language: .french, content: InlineText(source.joined(separator: " "))),
          .init(language: .english, content: InlineText(pair.target.joined(separator: " "))),
        ], provenance: Provenance(origin: .human, article: "bench"))
    }
  }

  /// The unit's source with one word exchanged.
  private static func edited(_ unit: TranslationUnit) -> InlineText {
    var words = unit.variants[0].content.text.split(separator: " ").map(String.init)
    if words.count > 3 { words[words.count / 2] = "autrement" }
    return InlineText(words.joined(separator: " "))
  }
}
