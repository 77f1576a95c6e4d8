import Bitext
import Project
import TranslationMemory

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A memory of any size: building, opening, look-up against a scan of everything, in one process.
struct MemoryFigures {
  private let texts: MemoryTexts
  private let questions: [LookupQuery]
  private let unitCount: Int
  private let path: String
  private var figures: [Figure] = []

  /// Measures with units made from the samples.
  static func measure(_ samples: Samples) throws -> [Figure] {
    let texts = MemoryTexts(samples: samples)
    return try measure(texts, questions: texts.questions(200, table: nil), unitCount: 20_000)
  }

  /// Measures a memory of `unitCount` units, or one that is there already: that is read only, and no text is stored.
  static func measure(
    _ texts: MemoryTexts, questions: [String], unitCount: Int, existing: String? = nil
  ) throws -> [Figure] {
    let path = existing ?? "/tmp/calque-bench-\(ProcessIdentifier.current).sqlite"
    defer { if existing == nil { removeFiles(path) } }
    var figures = MemoryFigures(
      texts: texts,
      questions: questions.map { LookupQuery(source: InlineText($0), from: texts.from, to: texts.to) },
      unitCount: unitCount, path: path, figures: [])
    if existing == nil { try figures.fill() }
    try figures.open()
    try figures.lookUp()
    if existing == nil { try figures.single() }
    return figures.figures
  }

  private mutating func note(_ name: String, _ value: Double, _ unit: String, peer: (String, Double)? = nil) {
    figures.append(Figure("memory", name, value, unit, peer: peer?.0, peerValue: peer?.1))
  }

  /// Stores all units, then builds the index.
  private mutating func fill() throws {
    let memory = try TranslationMemory.create(at: path)
    let seconds = try store(0..<unitCount, in: memory)
    note("units", Double(unitCount), "")
    note("units stored, as one import", Double(unitCount) / seconds, "units/s")
    Resources.forgetPeak()
    let resident = Resources.resident
    let before = Resources.processorSeconds
    _ = try memory.lookup(questions[0])
    let building = Resources.processorSeconds - before
    note("index built", building, "s")
    note("index built, most memory beside the store's", Resources.peakResident - resident, "MB")
    note("stored and indexed", Double(unitCount) / (seconds + building), "units/s")
    note("index on disk", indexFiles().reduce(0) { $0 + Resources.fileSize($1) }, "MB")
    note("store on disk", Resources.fileSize(path), "MB")
  }

  /// Stores units as one import; returns the CPU seconds that it took, without the making of the units.
  private func store(_ numbers: Range<Int>, in memory: TranslationMemory) throws -> Double {
    var making = 0.0
    let before = Resources.processorSeconds
    _ = try memory.add(batch: ImportBatch(label: "bench", tool: nil, date: nil)) { add throws(CalqueError) in
      for start in stride(from: numbers.lowerBound, to: numbers.upperBound, by: 10_000) {
        let beforeMaking = Resources.processorSeconds
        let units = (start..<min(numbers.upperBound, start + 10_000)).map(texts.unit)
        making += Resources.processorSeconds - beforeMaking
        for unit in units { try add(unit) }
      }
    }
    return Resources.processorSeconds - before - making
  }

  private func indexFiles() -> [String] {
    let parts = path.split(separator: "/")
    let folder = "/" + parts.dropLast().joined(separator: "/")
    let prefix = String(parts[parts.count - 1]) + "-"
    return ((try? FileSystem.names(in: folder)) ?? []).filter { $0.hasPrefix(prefix) && $0.contains("index") }
      .map { folder + "/" + $0 }
  }

  /// Opens the memory anew; what the first look-up takes longer than the same one again is the opening of the index.
  private mutating func open() throws {
    var opening: [Double] = []
    var first: [Double] = []
    for _ in 0..<5 {
      var memory: TranslationMemory?
      opening.append(try Stopwatch.once { memory = try TranslationMemory(openingAt: path) })
      first.append(try Stopwatch.once { _ = try memory?.lookup(questions[0]) })
    }
    note("store opened", opening.sorted()[2] * 1000, "ms")
    note("store opened, first fuzzy look-up", (opening.sorted()[2] + first.sorted()[2]) * 1000, "ms")
  }

  private mutating func lookUp() throws {
    let memory = try TranslationMemory(openingAt: path)
    var answers: [[MemoryMatch]] = []
    for question in questions { answers.append(try memory.lookup(question)) }
    var times: [Double] = []
    var totals: [Double] = []
    for _ in 0..<5 {
      var total = 0.0
      for question in questions {
        let seconds = try Stopwatch.once { _ = try memory.lookup(question) }
        times.append(seconds)
        total += seconds
      }
      totals.append(total)
    }
    times.sort()
    let each = totals.sorted()[2] / Double(questions.count)
    let plain = try scan(.plainScan, memory, answers)
    let bounded = try scan(.boundedScan, memory, answers)
    note("fuzzy look-ups, threshold 70, best 5", 1 / each, "/s", peer: ("whole distance to every text", plain.rate))
    note("the same beside a scan with bounds", 1 / each, "/s", peer: ("lengths and cut-off", bounded.rate))
    note("fuzzy look-up, median", times[times.count / 2] * 1e6, "µs")
    note("fuzzy look-up, 99th percentile", times[times.count * 99 / 100] * 1e6, "µs")
    note("answers equal to the plain scan's", plain.same, "")
    note("answers equal to the bounded scan's", bounded.same, "")
    note(
      "questions with an answer", Double(answers.count { !$0.isEmpty }) / Double(questions.count), "")
    try lookUpExactly(memory)
  }

  /// Asks some of the questions by a scan: how many a second, and the share of answers that are the index's.
  ///
  /// A scan takes long: as many questions as are needed for a fair mean.
  private func scan(
    _ search: LookupQuery.Search, _ memory: TranslationMemory, _ answers: [[MemoryMatch]]
  ) throws -> (rate: Double, same: Double) {
    var seconds = 0.0
    var same = 0
    var asked = 0
    for number in stride(from: 0, to: questions.count, by: max(1, questions.count / 40)) {
      var question = questions[number]
      question.search = search
      var scanned: [MemoryMatch] = []
      seconds += try Stopwatch.once { scanned = try memory.lookup(question) }
      asked += 1
      if scanned == answers[number] { same += 1 }
    }
    return (Double(asked) / seconds, Double(same) / Double(asked))
  }

  /// Texts of the memory asked for again and again, and more of them than are kept decoded, so that each is read anew.
  private mutating func lookUpExactly(_ memory: TranslationMemory) throws {
    for (name, count) in [("exact look-up", 1_000), ("exact look-up, unit not met lately", min(unitCount, 50_000))] {
      let exact = (0..<count).map { number in
        var question = questions[0]
        question.source = texts.unit(number * (unitCount / count)).variants[0].content
        question.exactOnly = true
        return question
      }
      var hits = 0
      let seconds = try Stopwatch.median {
        for question in exact { hits += try memory.lookup(question).isEmpty ? 0 : 1 }
      }
      note(name, seconds / Double(exact.count) * 1e6, "µs")
      note("exact look-ups answered", Double(hits) / Double(exact.count * 6), "")
    }
  }

  /// One unit more in a transaction of its own, then the look-up that finds it.
  private mutating func single() throws {
    let memory = try TranslationMemory(openingAt: path)
    _ = try memory.lookup(questions[0])
    var seconds: [Double] = []
    var found = 0
    for number in 0..<20 {
      var unit = texts.unit(unitCount + number)
      unit.variants[0].content = InlineText("zzz\(number) yyy\(number) xxx\(number) www\(number) vvv\(number)")
      var question = questions[0]
      question.source = InlineText("zzz\(number) yyy\(number) xxx\(number) www\(number) uuu\(number)")
      seconds.append(
        try Stopwatch.once {
          _ = try memory.add([unit], batch: ImportBatch(label: "single", tool: nil, date: nil))
          found += try memory.lookup(question).count
        })
    }
    note("a unit stored for good, then found", seconds.sorted()[10] * 1000, "ms")
    note("of 20 such found at once", Double(found), "")
    let further = 20_000
    let more = try store((unitCount + 20)..<(unitCount + 20 + further), in: memory)
    note("units stored in addition, as one import", Double(further) / more, "units/s")
  }

  private static func removeFiles(_ path: String) {
    let parts = path.split(separator: "/")
    let folder = "/" + parts.dropLast().joined(separator: "/")
    for name in (try? FileSystem.names(in: folder)) ?? [] where name.hasPrefix(String(parts[parts.count - 1])) {
      unlink(folder + "/" + name)
    }
  }
}
