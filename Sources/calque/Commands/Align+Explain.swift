import Alignment
import Bitext
import Project

extension Align {
  /// Prints what made the scores of beads.
  func writeExplanations(of aligned: AlignedArticle, in project: Project) throws {
    let bitext = aligned.bitext
    let indices = try chosenBeads(in: bitext)
    let report = ExplanationReport(bitext: bitext)
    let explanations = zip(indices, try project.explain(aligned, at: indices))
    switch format ?? "text" {
    case "text":
      let text = explanations.map { report.text(of: $1, at: $0) }.joined(separator: "\n")
      try output.write(Array(text.utf8))
    case "jsonl":
      var bytes: [UInt8] = []
      for (index, explanation) in explanations { bytes += try report.record(of: explanation, at: index) }
      try output.write(bytes)
    case let other:
      throw CalqueError(
        .usage, "explanations cannot be written as \(other)", hint: "Use --format text or --format jsonl.")
    }
    Self.summarise(bitext)
  }

  /// The beads that `--beads` names, from 0; all when it is not said.
  private func chosenBeads(in bitext: Bitext) throws(CalqueError) -> [Int] {
    guard let beads else { return Array(bitext.beads.indices) }
    if beads == "all" { return Array(bitext.beads.indices) }
    if beads == "doubtful" {
      return bitext.beads.indices.filter { !bitext.beads[$0].doubts.isEmpty && bitext.beads[$0].state != .confirmed }
    }
    var result: Set<Int> = []
    for field in beads.split(separator: ",") {
      let ends = field.split(separator: "-", omittingEmptySubsequences: false).map { part in
        Int(part.first == "r" ? part.dropFirst() : part)
      }
      guard ends.count <= 2, let first = ends[0], let last = ends[ends.count - 1], first >= 1, first <= last else {
        throw CalqueError(.usage, "--beads cannot be \(beads)", hint: "Use numbers such as 3,7-9, or doubtful.")
      }
      guard last <= bitext.beads.count else {
        throw CalqueError(.usage, "there is no bead \(last)", hint: "The alignment has \(bitext.beads.count) beads.")
      }
      result.formUnion((first - 1)...(last - 1))
    }
    return result.sorted()
  }
}
