import Alignment
import Bitext
import FoundationEssentials

/// Shows what made the scores of beads: for people, or as records.
struct ExplanationReport {
  let bitext: Bitext

  /// Terms that belong together, as one line.
  struct Line {
    let name: String
    var contribution: Double
    var remark: String
  }

  // MARK: - Text

  /// A bead with its segments, its terms and their sum.
  func text(of explanation: BeadExplanation, at index: Int) -> String {
    let bead = bitext.beads[index]
    var head = "bead \(index + 1)  \(bead.shape)  probability \(Self.decimal(bead.probability.value, places: 2))"
    if bead.state == .confirmed { head += "  confirmed" }
    if !bead.doubts.isEmpty { head += "  doubtful: " + bead.doubts.map(\.description).joined(separator: "; ") }
    var result = head + "\n"
    for side in Side.allCases {
      for segment in bead[side] {
        let line = bitext[side].segments[segment].content.line
        result += "  \(bitext[side].language) \(segment)  \(line.count > 160 ? line.prefix(160) + "…" : line)\n"
      }
    }
    for line in lines(of: explanation, bead: bead) {
      let number = Self.signed(line.contribution)
      result += "  \(line.name.padded(to: 12))\(String(repeating: " ", count: max(1, 8 - number.count)))\(number)"
      result += line.remark.isEmpty ? "\n" : "  \(line.remark)\n"
    }
    let sum = Self.signed(explanation.score)
    return Messages.visibleLines(
      result + "  \("sum".padded(to: 12))\(String(repeating: " ", count: max(1, 8 - sum.count)))\(sum)\n")
  }

  /// The terms, those of one kind summed; words fall apart by how they are known.
  func lines(of explanation: BeadExplanation, bead: Bead) -> [Line] {
    var result: [Line] = []
    var gain = 0.0
    func add(_ name: String, _ contribution: Double, _ remark: String = "") {
      if let place = result.firstIndex(where: { $0.name == name }) {
        result[place].contribution += contribution
      } else {
        result.append(Line(name: name, contribution: contribution, remark: remark))
      }
    }
    for term in explanation.terms {
      let name = Self.group(of: term.name)
      if name == "words" { gain += term.contribution } else { add(name, term.contribution, remark(name, bead)) }
    }
    result += wordLines(explanation.words, gain: gain, bead)
    return result.sorted { ($0.contribution.magnitude, $1.name) > ($1.contribution.magnitude, $0.name) }
  }

  /// What the words say, divided among the ways in which they are known.
  private func wordLines(_ words: [BeadExplanation.WordPair], gain: Double, _ bead: Bead) -> [Line] {
    let total = words.reduce(0) { $0 + $1.evidence }
    guard total > 0 else { return gain == 0 ? [] : [Line(name: "words", contribution: gain, remark: "none in common")] }
    let surfaces = Side.allCases.map { SurfaceWords(bitext.segments(of: bead, on: $0).map(\.text)) }
    return WordLinkKind.allCases.compactMap { kind in
      let pairs = words.filter { $0.kind == kind }
      guard !pairs.isEmpty else { return nil }
      let evidence = pairs.reduce(0) { $0 + $1.evidence }
      let best = Self.oneToOne(words).filter { $0.kind == kind }
      var shown = best.prefix(Self.mostPairs).map { pair in
        let (left, right) = (surfaces[0].word(for: pair.source), surfaces[1].word(for: pair.target))
        return left == right ? left : "\(left) = \(right)"
      }
      if best.count > Self.mostPairs { shown.append("and \(best.count - Self.mostPairs) more") }
      return Line(
        name: Self.name(of: kind), contribution: gain * evidence / total, remark: shown.joined(separator: ", "))
    }
  }

  /// The pairs that say most, each word once.
  private static func oneToOne(_ words: [BeadExplanation.WordPair]) -> [BeadExplanation.WordPair] {
    var sources: Set<String> = []
    var targets: Set<String> = []
    let sorted = words.sorted { ($1.evidence, $0.source, $0.target) < ($0.evidence, $1.source, $1.target) }
    return sorted.filter { pair in
      guard !sources.contains(pair.source), !targets.contains(pair.target) else { return false }
      sources.insert(pair.source)
      targets.insert(pair.target)
      return true
    }
  }

  private static let mostPairs = 8

  private func remark(_ name: String, _ bead: Bead) -> String {
    func characters(_ side: Side) -> Int {
      bitext.segments(of: bead, on: side).reduce(0) { $0 + $1.content.line.count }
    }
    switch name {
    case "shape": return bead.shape
    case "length": return "\(characters(.source)) and \(characters(.target)) characters"
    case "embeddings": return "likeness of the vectors"
    default: return ""
    }
  }

  // MARK: - Records

  private struct Record: Encodable {
    struct Feature: Encodable {
      let name: String
      let value: Double
      let contribution: Double
    }
    struct Link: Encodable {
      let source: String
      let target: String
      let kind: String
      let probability: Double
    }
    let bead: Int
    let source: [Int]
    let target: [Int]
    let score: Double
    let doubt: [String]
    let sum: Double
    let terms: [String: Double]
    let features: [Feature]
    let words: [Link]
  }

  /// A bead as a line of JSON.
  func record(of explanation: BeadExplanation, at index: Int) throws -> [UInt8] {
    let bead = bitext.beads[index]
    let record = Record(
      bead: index + 1, source: Array(bead.source), target: Array(bead.target),
      score: BeadLines.rounded(bead.probability), doubt: bead.doubts.map(\.description),
      sum: Self.rounded(explanation.score),
      terms: Dictionary(
        lines(of: explanation, bead: bead).map { ($0.name, Self.rounded($0.contribution)) }, uniquingKeysWith: +),
      features: explanation.terms.map {
        .init(name: $0.name, value: Self.rounded($0.value), contribution: Self.rounded($0.contribution))
      },
      words: explanation.words.map {
        .init(
          source: $0.source, target: $0.target, kind: $0.kind.rawValue, probability: BeadLines.rounded($0.probability))
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(record)) + [0x0A]
  }

  // MARK: - Names

  /// The line that a feature belongs to, by the beginning of its name.
  static func group(of feature: String) -> String {
    switch feature.prefix(while: { $0 != "-" }) {
    case "shape": "shape"
    case "single": feature == "single-length" ? "length" : "structure"
    case "length": "length"
    case "lexical": "words"
    case "corner": feature.hasSuffix("soft") ? "sentences" : "paragraphs"
    case "inside": "paragraphs"
    case "end", "speech": "punctuation"
    case "kind", "role": "structure"
    case "code": "markup"
    case let other: String(other)
    }
  }

  private static func name(of kind: WordLinkKind) -> String {
    switch kind {
    case .number: "numbers"
    case .lexicon: "lexicon"
    case .cognate: "alike"
    case .text: "learnt"
    }
  }

  /// A value with three decimals, never minus zero.
  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 + 0 }

  private static func signed(_ value: Double) -> String {
    (value < 0 ? "-" : "+") + decimal(value.magnitude, places: 2)
  }

  private static func decimal(_ value: Double, places: Int) -> String {
    let hundredths = Int((min(value, 1e9) * 100).rounded())
    let digits = String(hundredths % 100)
    return "\(hundredths / 100)." + String(repeating: "0", count: places - digits.count) + digits
  }
}

extension Messages {
  /// Lines of foreign text without what could act on the terminal; their ends stay.
  static func visibleLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }.joined(separator: "\n")
  }
}
