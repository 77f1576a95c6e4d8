import Alignment
import Bitext
import Project

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The aligner's tables.
///
/// `calque-bench alignment DATA`: scores by family, growth of time and memory, and what each group of features is worth.
/// `calque-bench fit-alignment DATA [-o weights.tsv]`: fits the weights, see `AlignmentFit`.
enum AlignmentReport {
  /// Prints the tables.
  static func run(_ root: String) throws {
    let documents = try GoldDocument.all(in: root)
    guard !documents.isEmpty else {
      throw CalqueError(.notFound, "no documents with gold alignments", at: .init(file: root))
    }
    var shelf = LexiconShelf()
    for (setting, _) in AlignmentFit.settings {
      let trial = try AlignmentTrial.run(documents, setting: setting, weights: nil, shelf: &shelf)
      print("\(setting.name): strict and lax F1 of the program's weights")
      print(table(trial))
    }
    print("growth: segments, CPU seconds, peak memory so far in MB")
    for line in try growth(root, &shelf) { print("  \(line)") }
    print(
      "without one group of features, fitted anew on the other folds, strict F1; \(AlignmentFit.settings[0].setting.name)"
    )
    for line in try AlignmentAblation.lines(documents, &shelf) { print("  \(line)") }
  }

  /// Fits, prints what the folds are worth, and writes the weights fitted to all documents.
  static func fit(_ root: String, output: String?) throws {
    let documents = try GoldDocument.all(in: root)
    let options = AlignmentOptions()
    var shelf = LexiconShelf()
    let fit = AlignmentFit(report: { fputs("\($0)\n", stderr()) })
    var start = try AlignmentWeights.programs()
    start.calibration = .none
    let folds = AlignmentFit.folds(documents)
    let weightsOfFolds = try folds.map { try fit.fit($0.learnt, from: start, shelf: &shelf) }
    let likelihoods = try zip(folds, weightsOfFolds).map {
      try fit.likelihood(of: $0.scored, under: $1, shelf: &shelf)
    }
    let likelihood = likelihoods.reduce(0, +) / Double(likelihoods.count)
    print("log-likelihood of a gold bead of each fold under the weights of the others: \(three(likelihood))")
    var doubt = DoubtScore()
    var doubtByKnowledge = [false: DoubtScore(), true: DoubtScore()]
    for (setting, _) in AlignmentFit.settings {
      var trial = AlignmentTrial()
      for (fold, weights) in zip(folds, weightsOfFolds) {
        trial.merge(try AlignmentTrial.run(fold.scored, setting: setting, weights: weights, shelf: &shelf))
      }
      print("\(setting.name): strict and lax F1 of each fold under the weights of the others")
      print(table(trial))
      doubt.merge(trial.doubt)
      doubtByKnowledge[setting.knowsParagraphs]?.merge(trial.doubt)
    }
    let calibration = doubt.calibration
    print("doubt, calibrated on the folds")
    for (name, doubt, threshold) in [
      ("all", doubt, nil), ("paragraphs", doubtByKnowledge[true], options.doubtThreshold(knowsParagraphs: true)),
      ("no paragraphs", doubtByKnowledge[false], options.doubtThreshold(knowsParagraphs: false)),
    ] {
      guard let doubt else { continue }
      let bounds = [0.1, 0.125, 0.15, 0.175, 0.2].map { doubt.calibrated(calibration, threshold: 0).quantile($0) }
      for bound in (threshold.map { [$0] } ?? []) + bounds {
        print("  \(name), below \(three(bound)): \(doubt.calibrated(calibration, threshold: bound).line)")
      }
    }
    var weights = try fit.fit(documents, from: start, shelf: &shelf)
    weights.calibration = calibration
    let lines = """
      # Written by calque-bench fit-alignment: name, tab, value. What each feature is: AlignmentFeature.swift.
      # kind-differs, role-differs, role-same, single-role, code-difference and repeated-place are set by judgement: no gold
      # alignment shows them.

      """
    if let output {
      try FileSystem.write(Array((lines + weights.table).utf8), to: output)
    } else {
      print(weights.table)
    }
  }

  private static func stderr() -> UnsafeMutablePointer<FILE>? { fdopen(dup(STDERR_FILENO), "w") }

  private static func table(_ trial: AlignmentTrial) -> String {
    var lines = trial.families.map { "  \(pad($0.name))\(three($0.score.strict)) \(three($0.score.lax))" }
    lines.append("  \(pad("all"))\(three(trial.total.strict)) \(three(trial.total.lax))")
    return (lines + ["  \(trial.doubt.line)"]).joined(separator: "\n")
  }

  /// The texts for speed, and the larger one repeated ten times.
  private static func growth(_ root: String, _ shelf: inout LexiconShelf) throws -> [String] {
    var lines: [String] = []
    for (name, times) in [("1k", 1), ("10k", 1), ("10k", 10)] where FileSystem.exists("\(root)/\(name)/gold.tsv") {
      let document = try GoldDocument(folder: "\(root)/\(name)")
      let aligner = try Aligner(
        source: .french, target: .english, lexicon: try shelf.lexicon(.all, for: document))
      let sides = [document.source, document.target].map { side in
        SegmentedDocument(
          lines: (0..<times).flatMap { _ in side.segments.map(\.text) }, language: side.language)
      }
      let seconds = try Stopwatch.once { _ = try aligner.align(sides[0], sides[1]) }
      lines.append("\(sides[0].segments.count)  \(three(seconds))  \(peakMemory() / 1000)")
    }
    return lines
  }

  /// The most memory that the process has held, in kilobytes; 0 where the system does not tell.
  static func peakMemory() -> Int {
    let status = (try? FileSystem.read("/proc/self/status")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return Int(line.filter(\.isNumber)) ?? 0
  }

  static func pad(_ text: String) -> String { text + String(repeating: " ", count: max(1, 28 - text.count)) }

  static func three(_ value: Double) -> String {
    if value < 0 { return "-" + three(-value) }
    let digits = String(Int((value * 1000).rounded()))
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "\(padded.dropLast(3)).\(padded.suffix(3))"
  }
}
