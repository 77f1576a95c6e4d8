import Bitext
import GRDB
import UnicodeText

/// The indices of a memory: one for each pair of languages and metric that was asked for.
struct FuzzyIndexes {
  struct Key: Hashable {
    var from: String
    var to: String
    var metric: LookupQuery.Metric
  }

  private var indexes: [Key: FuzzyIndex] = [:]

  /// The index for a query, brought up to what the database holds at this moment, its generation.
  mutating func current(
    _ key: Key, generation: Int64, _ database: Database, _ memory: TranslationMemory
  ) throws -> FuzzyIndex {
    if let index = indexes[key], index.generation == generation { return index }
    // Taken out so that its arrays are not copied while they grow.
    var index = indexes.removeValue(forKey: key) ?? FuzzyIndex(key)
    do {
      try index.catchUp(database, memory, generation: generation)
    } catch is IndexDamage {
      index = FuzzyIndex(key, ignoresFile: true)
      try index.catchUp(database, memory, generation: generation)
    }
    indexes[key] = index
    return index
  }

  /// Builds an index anew of which a part turned out to be damaged, and replaces its file.
  mutating func rebuilt(
    _ key: Key, generation: Int64, _ database: Database, _ memory: TranslationMemory
  ) throws -> FuzzyIndex {
    indexes[key] = FuzzyIndex(key, ignoresFile: true)
    return try current(key, generation: generation, database, memory)
  }
}

/// All texts of a memory that can be read from one language to another, for comparison by one metric.
struct FuzzyIndex {
  private let key: FuzzyIndexes.Key
  /// Whether the file is damaged.
  private let ignoresFile: Bool
  /// The state of the store that it answers for.
  private(set) var generation: Int64 = 0
  private var nextUnit: Int64 = 1
  private var nextChange: Int64 = 1
  /// Whether the first layers came from a file or went to one.
  private var isSaved = false
  /// Words of every text; or characters of every text when that is the metric.
  private(set) var all: SequenceLayers
  /// Characters of the texts of few words.
  private(set) var short = SequenceLayers(.characters)

  init(_ key: FuzzyIndexes.Key, ignoresFile: Bool = false) {
    self.key = key
    self.ignoresFile = ignoresFile
    all = SequenceLayers(key.metric == .words ? .words : .characters)
  }

  /// Takes in what happened in the store since the last time, in this process or another.
  mutating func catchUp(_ database: Database, _ memory: TranslationMemory, generation: Int64) throws {
    let store = try Counters.value("store", database)
    let units = try Counters.nextUnit(database)
    let changes = try Counters.value("change", database)
    let purged = try Counters.value("purged", database)
    if purged > nextChange { self = FuzzyIndex(key) }
    let path = IndexFile.path(key, of: memory.path)
    // Only a fresh index of a large memory is worth a file.
    if nextUnit == 1, !ignoresFile, units > Self.leastForFile, let saved = IndexFile.read(path, store: store),
      saved.state.nextUnit <= units, saved.state.nextChange <= changes, saved.state.nextChange >= purged
    {
      all.adopt(saved.all)
      short.adopt(saved.short)
      nextUnit = saved.state.nextUnit
      nextChange = saved.state.nextChange
      isSaved = true
    }
    let tokenizer = try Tokenizer(language: key.from)
    var loader = SequenceLoader(key, memory.languages)
    let changed = try changedUnits(database)
    if !changed.isEmpty {
      all.remove(Set(changed))
      short.remove(Set(changed))
      for unit in changed { try loader.load(database, .one(unit), tokenizer) { insert($0, $1, $2) } }
    }
    try loader.load(database, .from(nextUnit), tokenizer) { insert($0, $1, $2) }
    nextUnit = units
    nextChange = changes
    self.generation = generation
    try keep(memory, .init(store: store, nextUnit: units, nextChange: changes), path)
  }

  /// Writes a file when that is worth it, and uses it from then on; otherwise keeps the layers in order.
  private mutating func keep(_ memory: TranslationMemory, _ state: IndexFile.State, _ path: String) throws {
    if memory.mode == .readWrite, isWorthSaving {
      isSaved = true
      try IndexFile.write(path, beside: memory.path, state, [all, short])
      if let saved = IndexFile.read(path, store: state.store), saved.state == state {
        all.adopt(saved.all)
        short.adopt(saved.short)
        return
      }
    }
    try all.settle()
    try short.settle()
  }

  /// How many units a memory has at least before its index is kept in a file.
  static let leastForFile = 5_000

  /// Whether so much is not in the file that the next process would be glad of a new one.
  private var isWorthSaving: Bool {
    let unsaved = isSaved ? all.countBesideFirst : all.count
    return unsaved >= Self.leastForFile && unsaved * 4 >= all.count
  }

  /// The units that were changed or deleted since the last time.
  private func changedUnits(_ database: Database) throws -> [Int64] {
    let statement = try RawStatement(
      database, "SELECT DISTINCT unit FROM change WHERE id >= ? AND unit < ? ORDER BY unit")
    statement.bind(nextChange, at: 1)
    statement.bind(nextUnit, at: 2)
    defer { statement.reset() }
    var result: [Int64] = []
    while try statement.step() { result.append(statement.integer(0)) }
    return result
  }

  private mutating func insert(_ text: String, _ tokens: [Token], _ entry: SequenceEntry) {
    if key.metric == .characters {
      all.append(AnalyzedText.symbols(AnalyzedText.characters(text, tokens)), entry)
      return
    }
    all.append(tokens.map(\.symbol), entry)
    if tokens.count <= AnalyzedText.mostWordsOfShortText {
      short.append(AnalyzedText.symbols(AnalyzedText.characters(text, tokens)), entry)
    }
  }

  /// The best candidates for a text; the bound of each is at least `threshold`.
  ///
  /// Near texts are looked for first: when there are enough of them, nothing farther away is read. Otherwise the search
  /// begins anew with the threshold asked for, beside which the first attempt cost little.
  /// - Throws: `IndexDamage` when a part of the file is not as it was written.
  func search(
    _ text: AnalyzedText, threshold: Int, limit: Int, exhaustively: Bool, in room: SearchRoom
  ) throws(IndexDamage) -> [SequenceCandidate] {
    let near = nearThreshold(text)
    if !exhaustively, threshold + Self.leastStep <= near {
      let found = try searchOnce(text, threshold: near, limit: limit, exhaustively: false, in: room)
      if found.count == limit { return found }
    }
    return try searchOnce(text, threshold: threshold, limit: limit, exhaustively: exhaustively, in: room)
  }

  /// How much higher than the threshold asked for that of a first attempt has to be.
  private static let leastStep = 5

  /// The greatest threshold that lets through a text of the same length in which one word in ten, or one at least, is
  /// another.
  private func nearThreshold(_ text: AnalyzedText) -> Int {
    if key.metric == .characters || text.isShort { return 90 }
    return min(90, 100 * (text.tokens.count - 1) / text.tokens.count)
  }

  private func searchOnce(
    _ text: AnalyzedText, threshold: Int, limit: Int, exhaustively: Bool, in room: SearchRoom
  ) throws(IndexDamage) -> [SequenceCandidate] {
    var best = BestCandidates(limit: limit, threshold: threshold)
    if key.metric == .characters || text.isShort {
      let query = SequenceQuery(
        symbols: AnalyzedText.symbols(text.characters), threshold: threshold, limit: limit)
      try (key.metric == .characters ? all : short).search(query, &best, exhaustively: exhaustively, in: room)
    }
    if key.metric == .words {
      // Two short texts are compared by characters only.
      let query = SequenceQuery(
        symbols: text.tokens.map(\.symbol), threshold: threshold, limit: limit,
        shortest: text.isShort ? AnalyzedText.mostWordsOfShortText + 1 : 0)
      try all.search(query, &best, exhaustively: exhaustively, in: room)
    }
    return best.candidates
  }
}
