import Bitext
import Testing
import TranslationMemory

@Suite("Index: nothing is lost against an exhaustive scan")
struct IndexTests {
  let folder: TemporaryFolder
  let memory: TranslationMemory

  init() throws {
    folder = try TemporaryFolder()
    memory = try TranslationMemory.create(at: folder.file("memory.sqlite"))
  }

  /// A word of a small vocabulary in which few words are frequent, as in life.
  private func word(_ generator: inout SeededGenerator) -> String {
    let rank = Int(1 / Double.random(in: 0.005...1, using: &generator))
    return ["la", "to", "zen", "É", "word", "x1", "42", "https://a.b/c"][rank % 8] + (rank >= 8 ? "\(rank)q" : "")
  }

  private func sentence(_ generator: inout SeededGenerator) -> [String] {
    let count =
      Bool.random(using: &generator)
      ? Int.random(in: 1...4, using: &generator) : Int.random(in: 4...30, using: &generator)
    return (0..<count).map { _ in word(&generator) }
  }

  /// A sentence with some words replaced, dropped, inserted or misspelt.
  private func edited(_ words: [String], _ generator: inout SeededGenerator) -> [String] {
    var result = words
    for _ in 0..<Int.random(in: 0...max(1, words.count / 3), using: &generator) {
      let place = Int.random(in: 0..<max(1, result.count), using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0 where result.indices.contains(place): result[place] = word(&generator)
      case 1 where result.count > 1: result.remove(at: place)
      case 2 where result.indices.contains(place): result[place] += "s"
      default: result.insert(word(&generator), at: min(place, result.count))
      }
    }
    return result
  }

  private func random(_ count: Int, _ generator: inout SeededGenerator) -> [TranslationUnit] {
    let origins: [Provenance.Origin] = [.human, .aligned, .machine]
    return (0..<count).map { number in
      pair(
        InlineText(sentence(&generator).joined(separator: " ")), InlineText("t\(number)"),
        origin: origins.randomElement(using: &generator) ?? .human,
        isConfirmed: Bool.random(using: &generator))
    }
  }

  /// Compares answers of the index with those of a scan.
  private func compare(_ sources: [[String]], _ generator: inout SeededGenerator, metric: LookupQuery.Metric = .words)
    throws
  {
    var found = 0
    for _ in 0..<40 {
      let words = sources.randomElement(using: &generator) ?? []
      var query = asking(
        InlineText(edited(words, &generator).joined(separator: " ")),
        threshold: MatchScore([30, 50, 60, 70, 70, 85].randomElement(using: &generator) ?? 70),
        limit: [1, 3, 5, 20].randomElement(using: &generator) ?? 5)
      query.metric = metric
      let answers = try memory.lookup(query)
      for search in [.boundedScan, .plainScan] as [LookupQuery.Search] {
        query.search = search
        let scanned = try memory.lookup(query)
        #expect(answers == scanned, "\(query.source.text) at \(query.threshold.value)")
      }
      found += answers.count
    }
    #expect(found > 40)
  }

  @Test("on random memories, with units added, deleted and confirmed meanwhile", arguments: [1, 2, 3] as [UInt64])
  func random(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var sources: [[String]] = []
    let batch = ImportBatch(label: "random")
    for size in [4400, 4200, 300] {
      let units = random(size, &generator)
      sources += units.map { $0.variants[0].content.text.split(separator: " ").map(String.init) }
      _ = try memory.add(units, batch: batch)
      try compare(sources, &generator)
      let dead = (0..<50).map { _ in UnitIdentifier(Int64.random(in: 1...Int64(sources.count), using: &generator)) }
      _ = try memory.delete(dead)
      let confirmed = units.prefix(100).map { unit in
        var copy = unit
        copy.isConfirmed = true
        return copy
      }
      _ = try memory.add(confirmed, batch: batch)
      try compare(sources, &generator)
    }
  }

  @Test("by characters as well")
  func characters() throws {
    var generator = SeededGenerator(seed: 9)
    let units = random(5000, &generator)
    _ = try memory.add(units, batch: ImportBatch(label: "random"))
    try compare(
      units.map { $0.variants[0].content.text.split(separator: " ").map(String.init) }, &generator, metric: .characters)
  }

  /// Kinds of text that are folded, cut or compared in ways of their own, as words of small vocabularies.
  static let vocabularies: [(name: String, from: String, separator: String, words: [String])] = [
    (
      "case, width, ligatures and accents", "en", " ",
      [
        "Été", "été", "E\u{301}te\u{301}", "ETE", "Ｆｕｌｌ", "full", "FULL", "ﬁn", "fin", "Straße", "STRASSE", "œuvre",
        "Œuvre", "l’an", "l'an",
      ]
    ),
    (
      "Chinese without spaces", "zh", "",
      ["我们", "今天", "去", "学校", "他", "不", "知道", "中国", "人民", "的", "是", "，", "。", "2024", "年"]
    ),
    ("Japanese without spaces", "ja", "", ["私", "は", "学生", "です", "カメラ", "を", "買う", "東京", "で", "ﾃｽﾄ", "テスト", "。"]),
    ("Thai without spaces", "th", "", ["ฉัน", "รัก", "ภาษา", "ไทย", "และ", "คุณ", "ไป", "โรงเรียน", "วันนี้"]),
    (
      "numbers, addresses and names", "en", " ",
      ["Page", "12", "3.5", "1\u{A0}000", "https://a.org/b", "x@y.org", "Anna", "Berlin", "of", "and", "v2", "10%"]
    ),
    ("short strings", "en", " ", ["Save", "Saved", "Open", "File", "Files", "…", "&Help", "%1", "_Edit", "ok", "OK"]),
    ("characters beyond the first plane", "en", "", ["𝒜", "😀", "👩\u{200D}🔬", "a", "b", "𠮷", "é"]),
  ]

  @Test(
    "in scripts, foldings and lengths of many kinds, at thresholds from 50 to 100, by words and by characters",
    arguments: vocabularies.indices)
  func kinds(number: Int) throws {
    let kind = Self.vocabularies[number]
    let language = try LanguageTag(kind.from)
    let target = try LanguageTag(kind.from == "en" ? "fr" : "en")
    var generator = SeededGenerator(seed: UInt64(100 + number))
    func text(_ most: Int) -> [String] {
      (0..<Int.random(in: 1...most, using: &generator)).map { _ in kind.words.randomElement(using: &generator) ?? "" }
    }
    let sources = (0..<4_400).map { _ in text([2, 4, 8, 24].randomElement(using: &generator) ?? 4) }
    let origins: [Provenance.Origin] = [.human, .aligned, .machine]
    let units = sources.enumerated().map { number, words in
      TranslationUnit(
        variants: [
          .init(language: language, content: InlineText(words.joined(separator: kind.separator))),
          .init(language: target, content: InlineText("t\(number) 12")),
        ], provenance: Provenance(origin: origins.randomElement(using: &generator) ?? .human))
    }
    // A tail, and an image of the first units under it.
    _ = try memory.add(Array(units.prefix(4_200)), batch: ImportBatch(label: "first"))
    _ = try memory.lookup(LookupQuery(source: "x y z a", from: language, to: target))
    _ = try memory.add(Array(units.dropFirst(4_200)), batch: ImportBatch(label: "second"))
    var found = 0
    for round in 0..<24 {
      var words = sources.randomElement(using: &generator) ?? []
      for _ in 0..<Int.random(in: 0...max(1, words.count / 3), using: &generator) {
        let place = Int.random(in: 0..<max(1, words.count), using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0 where words.indices.contains(place): words[place] = kind.words.randomElement(using: &generator) ?? ""
        case 1 where words.count > 1: words.remove(at: place)
        default: words.insert(kind.words.randomElement(using: &generator) ?? "", at: min(place, words.count))
        }
      }
      var query = LookupQuery(
        source: InlineText(words.joined(separator: kind.separator)), from: language, to: target,
        threshold: MatchScore(50 + round % 11 * 5), limit: [1, 5, 10].randomElement(using: &generator) ?? 5)
      query.metric = round.isMultiple(of: 4) ? .characters : .words
      let answers = try memory.lookup(query)
      query.search = .boundedScan
      let scanned = try memory.lookup(query)
      #expect(answers == scanned, "\(kind.name): \(query.source.text) at \(query.threshold.value) by \(query.metric)")
      found += answers.count
    }
    #expect(found > 20)
  }

  @Test("texts of more words than a machine word has bits")
  func longTexts() throws {
    var generator = SeededGenerator(seed: 5)
    let sources = (0..<40).map { _ in (0..<Int.random(in: 60...200, using: &generator)).map { _ in word(&generator) } }
    _ = try memory.add(
      sources.map { pair(InlineText($0.joined(separator: " ")), "x") } + random(5000, &generator),
      batch: ImportBatch(label: "long"))
    try compare(sources, &generator)
  }

  @Test("of many texts that are as near as each other the newest answer, at every place where one can differ")
  func nearEqual() throws {
    let sources = [2, 27, 64, 130].map { length in (0..<length).map { "w\($0)e\(length)" } }
    let units = sources.flatMap { words in
      (0..<1_100).map { number in
        var copy = words
        copy[number % words.count] = "z\(number % 40)"
        if number.isMultiple(of: 7) { copy.insert("y", at: number / 7 % words.count) }
        return pair(InlineText(copy.joined(separator: " ")), InlineText("t\(number)"))
      }
    }
    _ = try memory.add(units, batch: ImportBatch(label: "near"))
    for words in sources {
      for place in [0, words.count - 1] {
        var asked = words
        asked[place] = "q"
        var query = asking(InlineText(asked.joined(separator: " ")), threshold: 30, limit: 4)
        let answers = try memory.lookup(query)
        #expect(answers.count == 4)
        query.search = .boundedScan
        #expect(try memory.lookup(query) == answers, "\(words.count) words, place \(place)")
        #expect(zip(answers, answers.dropFirst()).allSatisfy { ($0.score, $0.unit.id) > ($1.score, $1.unit.id) })
      }
    }
  }
}
