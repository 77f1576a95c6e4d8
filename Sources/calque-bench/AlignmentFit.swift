import Alignment
import Bitext

/// Fits the aligner's weights to documents with gold alignments, and tells what they are worth on documents that were
/// not fitted to.
///
/// 1. The documents are dealt into five folds, family by family; of a family of one document each fold gets a fifth of
///    the gold beads. Weights are fitted to four folds and scored on the fifth, five times.
/// 2. The weights that are written are fitted to all documents; their calibration to the folds, where each bead was
///    found with weights that had not seen it.
///
/// Each document is taken with both dictionaries, with the seed lexicon and with none, and with and without paragraphs, so that
/// one set of weights serves whatever is known.
/// The objective is concave and the search deterministic: the same documents give the same weights.
struct AlignmentFit {
  /// What each document is fitted with, and how much it counts so.
  static let settings: [(setting: AlignmentSetting, weight: Double)] = [
    (.init(dictionaries: .all, knowsParagraphs: false), 1),
    (.init(dictionaries: .all, knowsParagraphs: true), 0.7),
    (.init(dictionaries: .seed, knowsParagraphs: false), 0.5),
    (.init(dictionaries: .none, knowsParagraphs: false), 0.5),
    (.init(dictionaries: .none, knowsParagraphs: true), 0.3),
  ]

  /// How much the beads of a family count: hand-made alignments of real translations more than made ones.
  static func weight(ofFamily family: String) -> Double {
    switch family {
    case "novels": 1.5
    case "text+berg": 2
    default: 0.6
    }
  }

  /// Features that no gold alignment shows: set by judgement, left as they are.
  static let judged: Set<AlignmentFeature> = [
    .kindDiffers, .roleDiffers, .roleSame, .singleRole, .codeDifference, .repeatedPlace,
  ]

  var regularization = 5.0
  var iterations = 200
  /// How often features are computed anew with the weights found.
  var rounds = 4
  var settings = AlignmentFit.settings
  /// Features that are left out.
  var left: Set<AlignmentFeature> = []
  var report: (String) -> Void = { _ in }

  /// Into how many folds documents are dealt.
  static let foldCount = 5

  /// For each fold, the documents to learn from and those to be scored on.
  static func folds(_ documents: [GoldDocument]) -> [(learnt: [GoldDocument], scored: [GoldDocument])] {
    var families: [String] = []
    for document in documents where !families.contains(document.family) { families.append(document.family) }
    return (0..<foldCount).map { fold in
      var result: (learnt: [GoldDocument], scored: [GoldDocument]) = ([], [])
      for family in families {
        let members = documents.filter { $0.family == family }
        if members.count == 1 {
          var parts = members[0].parts(foldCount)
          result.scored.append(members[0].knowing([parts.remove(at: fold)]))
          result.learnt.append(members[0].knowing(parts))
        } else {
          for (number, document) in members.enumerated() {
            if number % foldCount == fold { result.scored.append(document) } else { result.learnt.append(document) }
          }
        }
      }
      return result
    }
  }

  /// Fits to documents, from given weights on.
  func fit(_ documents: [GoldDocument], from start: AlignmentWeights, shelf: inout LexiconShelf) throws
    -> AlignmentWeights
  {
    var weights = start
    for feature in left { weights.values[feature.rawValue] = 0 }
    var last = ""
    for round in 1...rounds {
      let fitting = try fitting(documents, weights: weights, isSecondPass: false, shelf: &shelf)
      weights.values = fitting.fit(from: weights.values, iterations: iterations) { step, value, slope in
        last = "step \(step), objective \(value), gradient \(slope)"
      }
      report("round \(round): \(last)")
    }
    let second = try fitting(documents, weights: weights, isSecondPass: true, shelf: &shelf)
    for feature in left { weights.secondValues[feature.rawValue] = 0 }
    weights.secondValues = second.fit(from: weights.secondValues, iterations: iterations) { step, value, slope in
      last = "step \(step), objective \(value), gradient \(slope)"
    }
    report("second pass: \(last)")
    return weights
  }

  /// The possible beads of documents, with the features that given weights lead to.
  private func fitting(
    _ documents: [GoldDocument], weights: AlignmentWeights, isSecondPass: Bool, shelf: inout LexiconShelf
  ) throws -> WeightFitting {
    var fitting = WeightFitting()
    fitting.isSecondPass = isSecondPass
    fitting.regularization = regularization
    fitting.fixed = Self.judged.union(left)
    if !isSecondPass { fitting.fixed.formUnion(AlignmentFeature.ofSecondPass) }
    for (setting, weight) in settings {
      for document in documents {
        guard let read = setting.knowsParagraphs ? document.withParagraphs : document else { continue }
        try fitting.add(
          source: read.source, target: read.target, lexicon: shelf.lexicon(setting.dictionaries, for: document),
          gold: read.gold, weights: weights, options: .init(),
          weight: weight * Self.weight(ofFamily: document.family))
      }
    }
    return fitting
  }

  /// The mean logarithm of the likelihood of a gold bead under given weights.
  func likelihood(of documents: [GoldDocument], under weights: AlignmentWeights, shelf: inout LexiconShelf) throws
    -> Double
  {
    try fitting(documents, weights: weights, isSecondPass: true, shelf: &shelf).likelihood(
      under: weights.secondValues)
  }
}
