import Alignment
import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One way to align the documents of a corpus: what the aligner knows.
struct AlignmentSetting {
  /// The dictionaries that are given.
  enum Dictionaries: String {
    case none, seed, all
  }

  var dictionaries: Dictionaries
  var knowsParagraphs: Bool

  var name: String {
    let known =
      switch dictionaries {
      case .none: "no dictionary"
      case .seed: "seed lexicon"
      case .all: "seed and FreeDict"
      }
    return known + (knowsParagraphs ? ", paragraphs" : "")
  }
}

/// Lexicons by setting and pair of languages, each read once.
struct LexiconShelf {
  private var lexicons: [String: BilingualLexicon] = [:]
  /// Where FreeDict lies: the folder that `CALQUE_DICTIONARIES` names, else Debian's.
  static let folder =
    getenv("CALQUE_DICTIONARIES").map { String(cString: $0) } ?? "/usr/share/dictd"

  mutating func lexicon(_ dictionaries: AlignmentSetting.Dictionaries, for document: GoldDocument) throws
    -> BilingualLexicon
  {
    let (source, target) = (document.source.language, document.target.language)
    let key = "\(dictionaries) \(source) \(target)"
    if let known = lexicons[key] { return known }
    var lexicon =
      dictionaries == .none
      ? BilingualLexicon(source: source, target: target) : try .seed(source: source, target: target)
    if dictionaries == .all { try lexicon.addFreeDict(directory: Self.folder) }
    lexicons[key] = lexicon
    return lexicon
  }
}

/// Scores of families of documents, and how well doubt is placed.
struct AlignmentTrial {
  private(set) var families: [(name: String, score: AlignmentScore)] = []
  private(set) var documents: [(name: String, score: AlignmentScore)] = []
  private(set) var doubt = DoubtScore()
  private(set) var total = AlignmentScore()

  mutating func add(_ name: String, family: String, judged: [(bead: Bead, inputs: [Double])], gold: [Bead]) {
    let beads = judged.map(\.bead)
    var score = AlignmentScore()
    score.add(beads, gold: gold)
    documents.append((name, score))
    if !families.contains(where: { $0.name == family }) { families.append((family, AlignmentScore())) }
    if let place = families.firstIndex(where: { $0.name == family }) { families[place].score.add(beads, gold: gold) }
    total.add(beads, gold: gold)
    doubt.add(judged, gold: gold)
  }

  /// Adds the figures of a trial on other documents.
  mutating func merge(_ other: AlignmentTrial) {
    documents += other.documents
    for family in other.families {
      if let place = families.firstIndex(where: { $0.name == family.name }) {
        families[place].score += family.score
      } else {
        families.append(family)
      }
    }
    total += other.total
    doubt.merge(other.doubt)
  }

  /// The score of a family; nil when it has no document.
  func score(_ family: String) -> AlignmentScore? { families.first { $0.name == family }?.score }

  /// Aligns documents with given weights, the program's own when nil.
  static func run(
    _ documents: [GoldDocument], setting: AlignmentSetting, weights: AlignmentWeights?, shelf: inout LexiconShelf,
    options: AlignmentOptions = .init()
  ) throws -> AlignmentTrial {
    var trial = AlignmentTrial()
    for document in documents {
      guard let read = setting.knowsParagraphs ? document.withParagraphs : document else { continue }
      let lexicon = try shelf.lexicon(setting.dictionaries, for: document)
      let aligner = try Aligner(
        source: read.source.language, target: read.target.language, lexicon: lexicon, options: options,
        weights: weights ?? .programs())
      trial.add(
        document.name, family: document.family,
        judged: read.scored(try aligner.judged(read.source, read.target), bead: \.bead), gold: read.gold)
    }
    return trial
  }
}

/// How well the beads that are called doubtful are the wrong ones.
struct DoubtScore {
  private var judged: [(probability: Double, isDoubtful: Bool, isRight: Bool)] = []
  /// What calibration starts from.
  private var inputs: [[Double]] = []

  mutating func add(_ found: [(bead: Bead, inputs: [Double])], gold: [Bead]) {
    let right = Set(gold.map(AlignmentScore.Key.init))
    judged += found.map { ($0.bead.probability.value, !$0.bead.doubts.isEmpty, right.contains(.init($0.bead))) }
    inputs += found.map(\.inputs)
  }

  /// Adds the figures of other documents.
  mutating func merge(_ other: DoubtScore) {
    judged += other.judged
    inputs += other.inputs
  }

  /// The calibration that fits best.
  var calibration: DoubtCalibration { .fitted(inputs, isRight: judged.map(\.isRight)) }

  /// The figures under a calibration.
  func calibrated(_ calibration: DoubtCalibration, threshold: Double) -> DoubtScore {
    var result = self
    for index in judged.indices {
      result.judged[index].probability = calibration.probability(inputs[index])
      result.judged[index].isDoubtful = result.judged[index].probability < threshold
    }
    return result
  }

  private func share(_ part: Int, _ whole: Int) -> Double { Double(part) / Double(max(whole, 1)) }

  /// The part of all beads that are doubtful.
  var doubtful: Double { share(judged.count(where: \.isDoubtful), judged.count) }
  /// The part of wrong beads that are doubtful.
  var recall: Double { share(judged.count { $0.isDoubtful && !$0.isRight }, judged.count { !$0.isRight }) }
  /// The part of sure beads that are right.
  var sureness: Double { share(judged.count { !$0.isDoubtful && $0.isRight }, judged.count { !$0.isDoubtful }) }

  /// The mean distance between probability and frequency, over ten bins of probability, by the beads in them.
  var calibrationError: Double {
    var sums = [(count: Int, probability: Double, right: Int)](repeating: (0, 0, 0), count: 10)
    for bead in judged {
      let bin = min(9, Int(bead.probability * 10))
      sums[bin].count += 1
      sums[bin].probability += bead.probability
      sums[bin].right += bead.isRight ? 1 : 0
    }
    return sums.reduce(0) { $0 + abs($1.probability - Double($1.right)) } / Double(max(judged.count, 1))
  }

  /// The probability under which a part of the beads lies.
  func quantile(_ part: Double) -> Double {
    let sorted = judged.map(\.probability).sorted()
    return sorted.isEmpty ? 1 : sorted[min(sorted.count - 1, Int(part * Double(sorted.count)))]
  }

  /// One line: part doubtful, recall, sureness, calibration error.
  var line: String {
    func percent(_ value: Double) -> String { "\((value * 1000).rounded() / 10) %" }
    return
      "doubtful \(percent(doubtful)) with \(percent(recall)) of wrong beads; sure beads right \(percent(sureness)); "
      + "calibration error \((calibrationError * 1000).rounded() / 1000)"
  }
}
