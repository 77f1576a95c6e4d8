import Bitext
import Segmentation
import Testing

@Suite("Abbreviations proposed from texts")
struct AbbreviationLearnerTests {
  /// Made-up abbreviations of three kinds among ordinary sentences: `vrb.` before numbers, `kolt.` before names, `zé.g.`
  /// inside sentences.
  private static let text: String = {
    let sentences = [
      "Le rapport cite la vrb. 12 du registre.", "On lit à la vrb. 48 une autre histoire.",
      "La vrb. 7 ne dit rien de la grève.", "Le public applaudit la kolt. Marin sans réserve.",
      "Nous avons vu la kolt. Duval hier au syndicat.", "Hier la kolt. Marin parlait de la grève.",
      "Il faut des preuves, zé.g. un registre ou une lettre.", "Elle voulait autre chose, zé.g. une réserve.",
      "Tout le monde, zé.g. le public, savait.", "Le soir tombe sur le port.", "Le public quitte le port.",
      "Personne ne parle sur le port.", "Marin et Duval quittent la salle.", "Voilà Marin, et Duval avec lui.",
      "Elle dort.", "Le chat dort.", "Personne ne dort.", "Tout le monde dort.",
    ]
    return (0..<6).map { round in
      sentences.indices.map { sentences[($0 * 5 + round) % sentences.count] }.joined(separator: " ")
    }.joined(separator: "\n\n")
  }()

  @Test("what always has a stop inside sentences is found, with the type its neighbours suggest")
  func found() throws {
    var learner = try AbbreviationLearner(language: .french)
    try learner.read(Self.text)
    let proposals = learner.proposals()
    #expect(Set(proposals.map(\.text)) == ["vrb", "kolt", "zé.g"])
    let types = Dictionary(uniqueKeysWithValues: proposals.map { ($0.text, $0.type) })
    #expect(types["vrb"] == .number)
    #expect(types["kolt"] == .title)
    #expect(types["zé.g"] == .never)
    for proposal in proposals {
      #expect(proposal.score >= AbbreviationLearner.threshold)
      #expect(proposal.evidence.contains { $0.contains(proposal.text + ".") })
      #expect(try Abbreviation(parsing: proposal.line)?.text == proposal.text)
    }
  }

  @Test("words that happen to end sentences are none, nor is what is known")
  func notFound() throws {
    var learner = try AbbreviationLearner(language: .french, own: [Abbreviation("vrb", type: .number)])
    try learner.read(Self.text)
    #expect(Set(learner.proposals().map(\.text)) == ["kolt", "zé.g"])
    var ordinary = try AbbreviationLearner(language: .french)
    try ordinary.read(String(repeating: "Elle dort. Le chat dort. La nuit vient sur le port. Il rit. ", count: 50))
    #expect(ordinary.proposals().isEmpty)
    var known = try AbbreviationLearner(language: .french)
    try known.read(String(repeating: "Voir p. 12 et art. 3, etc. avec Mme Durand. ", count: 50))
    #expect(known.proposals().isEmpty)
  }

  @Test("what it proposes mends the segmentation")
  func mends() throws {
    var learner = try AbbreviationLearner(language: .french)
    try learner.read(Self.text)
    var options = SegmentationOptions()
    #expect(try cut("Hier la kolt. Weber parlait. Fin.", "fr", options) == "Hier la kolt. | Weber parlait. | Fin.")
    options.abbreviations = try Abbreviation.parse(
      contentsOf: learner.proposals().map(\.line).joined(separator: "\n"), file: "abbreviations.fr.txt")
    try expectCuts("Hier la kolt. Weber parlait. | Fin.", "fr", options)
  }

  @Test("nothing, numbers and signs alone give nothing", arguments: ["", "...", "12. 13. 14.", ". . .", "\u{0}", "a"])
  func empty(text: String) throws {
    var learner = try AbbreviationLearner(language: .french)
    try learner.read(text)
    #expect(learner.proposals().isEmpty)
  }
}
