import Alignment
import Bitext

/// What each group of features is worth: weights fitted anew without it on all folds of the documents but one, scored on
/// that one, for each.
enum AlignmentAblation {
  private static let groups: [(name: String, features: Set<AlignmentFeature>)] = [
    ("nothing left out", []),
    ("lengths", [.lengthDeviation, .lengthDeviationSquared, .lengthRatio, .lengthDeviationMany]),
    ("words that are explained", [.lexicalGain, .lexicalGainRoot, .lexicalDensity]),
    ("words that are not", [.lexicalLoss, .lexicalLossRoot, .lexicalLossDensity]),
    ("the weakest segment", [.weakestDensity, .weakestLoss]),
    ("directions that differ", [.densityDiffers, .lossDiffers]),
    ("first and last words", [.edgeGain, .edgeGainMany]),
    ("order of words", [.orderedGain, .orderedGainMany]),
    ("loose ends", [.looseEnds]),
    ("what stands outside", [.outsideGain, .outsideDensity, .outsideGainMany]),
    ("what stands beside single segments", [.singleNeighbour]),
    ("final punctuation", [.endSame, .endQuestion, .endDiffers, .endWeak, .endNone]),
    ("speech", [.cornerBothSpeech, .cornerOneSpeech, .insideSpeech]),
    ("small letters", [.cornerOneSoft, .cornerBothSoft]),
    ("abbreviations and brackets", [.cornerOneBroken, .cornerBothBroken]),
    ("outsides of single segments", [.singleLength, .singleWeakEnd, .singleNoEnd, .singleAfterWeak]),
  ]

  static func lines(_ documents: [GoldDocument], _ shelf: inout LexiconShelf) throws -> [String] {
    let folds = AlignmentFit.folds(documents)
    var fit = AlignmentFit()
    fit.settings = Array(AlignmentFit.settings.prefix(1))
    fit.rounds = 1
    var lines: [String] = []
    for group in groups {
      fit.left = group.features
      var trial = AlignmentTrial()
      for fold in folds {
        let weights = try fit.fit(fold.learnt, from: .programs(), shelf: &shelf)
        trial.merge(
          try AlignmentTrial.run(fold.scored, setting: fit.settings[0].setting, weights: weights, shelf: &shelf))
      }
      lines.append(line(group.name, trial))
    }
    var options = AlignmentOptions()
    options.rounds = 1
    for (name, dictionaries) in [("learning from the texts", AlignmentSetting.Dictionaries.all)] {
      let setting = AlignmentSetting(dictionaries: dictionaries, knowsParagraphs: false)
      lines.append(
        line(name, try AlignmentTrial.run(documents, setting: setting, weights: nil, shelf: &shelf, options: options)))
    }
    return lines
  }

  private static func line(_ name: String, _ trial: AlignmentTrial) -> String {
    AlignmentReport.pad(name)
      + trial.families.map { "\($0.name) \(AlignmentReport.three($0.score.strict))" }.joined(separator: "  ")
      + "  all \(AlignmentReport.three(trial.total.strict))"
  }
}
