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
  /// Files that are being written in the background.
  private var merges: [Key: IndexMerge] = [:]
  /// Whether a file is being written in the background.
  var isMerging: Bool { merges.values.contains { $0.outcome == nil } }

  /// The index for a query, brought up to what the database holds at this moment, its generation.
  mutating func current(
    _ key: Key, generation: Int64, _ database: Database, _ memory: TranslationMemory
  ) throws -> FuzzyIndex {
    takeMerged(key, database, memory)
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
    if memory.mergesInBackground, merges[key] == nil, index.isWorthSaving { merges[key] = IndexMerge(index, memory) }
    return index
  }

  /// Uses a file that was written in the background; what happened since it was begun is read from the store.
  private mutating func takeMerged(_ key: Key, _ database: Database, _ memory: TranslationMemory) {
    guard let outcome = merges[key]?.outcome else { return }
    switch outcome {
    case .written:
      var merged = FuzzyIndex(key)
      if merged.readFile(database, memory) { indexes[key] = merged }
      merges[key] = nil
    case .damaged:
      // A part of the old file is not as it was written: everything is read from the store again.
      indexes[key] = nil
      merges[key] = nil
    case .failed:
      // Such as a full disk: the layers in memory answer as well, and another attempt would fare no better.
      break
    }
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
  /// How many texts the file held when it was read or written.
  private var savedCount = 0
  /// What a file of the index would stand for.
  private var state = IndexFile.State(store: 0, nextUnit: 1, nextChange: 1)
  /// Words of every text; or characters of every text when that is the metric.
  private(set) var all: SequenceLayers
  /// Characters of the texts of few words.
  private(set) var short = SequenceLayers(.characters)

  init(_ key: FuzzyIndexes.Key, ignoresFile: Bool = false) {
    self.key = key
    self.ignoresFile = ignoresFile
    all = SequenceLayers(key.metric == .words ? .words : .characters)
  }

  /// Begins with what the file holds, when there is one for this store and nothing that it says is too old or too new.
  ///
  /// - Returns: whether it was used; if not, nothing has changed.
  @discardableResult
  mutating func readFile(_ database: Database, _ memory: TranslationMemory) -> Bool {
    guard let store = try? Counters.value("store", database), let units = try? Counters.nextUnit(database),
      let changes = try? Counters.value("change", database), let purged = try? Counters.value("purged", database),
      let saved = IndexFile.read(IndexFile.path(key, of: memory.path), store: store), saved.state.nextUnit <= units,
      saved.state.nextChange <= changes, saved.state.nextChange >= purged
    else { return false }
    all.adopt(saved.all)
    short.adopt(saved.short)
    nextUnit = saved.state.nextUnit
    nextChange = saved.state.nextChange
    isSaved = true
    savedCount = all.count
    return true
  }

  /// Takes in what happened in the store since the last time, in this process or another.
  mutating func catchUp(_ database: Database, _ memory: TranslationMemory, generation: Int64) throws {
    let store = try Counters.value("store", database)
    let units = try Counters.nextUnit(database)
    let changes = try Counters.value("change", database)
    if try Counters.value("purged", database) > nextChange { self = FuzzyIndex(key) }
    // Only a fresh index of a large memory is worth a file.
    if nextUnit == 1, !ignoresFile, units > Self.leastForFile { readFile(database, memory) }
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
    state = .init(store: store, nextUnit: units, nextChange: changes)
    try keep(memory)
  }

  /// Writes a file when that is worth it, and uses it from then on; otherwise keeps the layers in order.
  ///
  /// In a memory that merges in the background only the first file is written here, and only small layers are merged.
  private mutating func keep(_ memory: TranslationMemory) throws {
    let waits = memory.mergesInBackground && isSaved
    if !waits, isWorthSaving {
      isSaved = true
      // Also when it fails, such as on a full disk: then the next attempt waits until there is as much again.
      savedCount = all.count
      try write(beside: memory.path)
      if let saved = IndexFile.read(IndexFile.path(key, of: memory.path), store: state.store), saved.state == state {
        all.adopt(saved.all)
        short.adopt(saved.short)
        return
      }
    }
    let most = memory.mergesInBackground ? Self.mostMergedAtOnce : Int.max
    try all.settle(mostMerged: most)
    try short.settle(mostMerged: most)
  }

  /// Writes all that the index holds into its file.
  ///
  /// - Returns: whether the file is in place.
  /// - Throws: `IndexDamage` when a part of the earlier file is not as it was written.
  @discardableResult
  func write(beside store: String) throws(IndexDamage) -> Bool {
    try IndexFile.write(IndexFile.path(key, of: store), beside: store, state, [all, short])
  }

  /// How many texts a look-up merges at most when large merges are done in the background: some hundredths of a second.
  private static let mostMergedAtOnce = 1 << 15

  /// How many units a memory has at least before its index is kept in a file.
  static let leastForFile = 5_000

  /// Whether so much is not in the file that the next process would be glad of a new one.
  var isWorthSaving: Bool {
    let unsaved = max(0, all.count - savedCount)
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
    _ text: AnalyzedText, threshold: Int, limit: Int, _ search: LookupQuery.Search, in room: SearchRoom
  ) throws(IndexDamage) -> [SequenceCandidate] {
    let near = nearThreshold(text)
    if search == .index, threshold + Self.leastStep <= near {
      let found = try searchOnce(text, threshold: near, limit: limit, .index, in: room)
      if found.count == limit { return found }
    }
    return try searchOnce(text, threshold: threshold, limit: limit, search, in: room)
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
    _ text: AnalyzedText, threshold: Int, limit: Int, _ search: LookupQuery.Search, in room: SearchRoom
  ) throws(IndexDamage) -> [SequenceCandidate] {
    var best = BestCandidates(limit: limit, threshold: threshold)
    if key.metric == .characters || text.isShort {
      let query = SequenceQuery(
        symbols: AnalyzedText.symbols(text.characters), threshold: threshold, limit: limit)
      try (key.metric == .characters ? all : short).search(query, &best, search, in: room)
    }
    if key.metric == .words {
      // Two short texts are compared by characters only.
      let query = SequenceQuery(
        symbols: text.tokens.map(\.symbol), threshold: threshold, limit: limit,
        shortest: text.isShort ? AnalyzedText.mostWordsOfShortText + 1 : 0)
      try all.search(query, &best, search, in: room)
    }
    return best.candidates
  }
}
