import Bitext
import Checks
import Terminology
import Testing

@Suite("terminology: the glossary in the target")
struct TerminologyRuleTests {
  private struct Row {
    var verdict: String
    var source: String
    var target: String
  }

  private func rows() -> [Row] {
    TerminologySet.rows.split(separator: "\n").map { line in
      let cells = line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
      return Row(verdict: cells[0], source: cells[1], target: cells[2])
    }
  }

  private func checker() throws -> Checker {
    let reading = try GlossaryTable.read(TerminologySet.glossary, name: "set", options: .strict)
    return try Checker(
      source: .french, target: .english, glossaries: [reading.glossary], profile: .only(["terminology"]))
  }

  /// What the check says of a row, in the words of the verdicts.
  private func verdict(_ row: Row, by checker: Checker) throws -> String {
    let findings = try checker.check(source: InlineText(row.source), target: InlineText(row.target))
    guard let first = findings.first(where: { $0.severity != .info }) ?? findings.first else { return "ok" }
    if first.message.contains("is forbidden") { return "forbidden" }
    return first.message.contains("is deprecated") ? "deprecated" : "missing"
  }

  @Test("the hand-made set: recall at least 0.95, false alarms at most 2 %, at least 300 rows")
  func labelledSet() throws {
    let rows = rows()
    let checker = try checker()
    var hits = 0
    var alarms = 0
    var wrong: [String] = []
    for row in rows {
      let verdict = try verdict(row, by: checker)
      if verdict == row.verdict {
        hits += row.verdict == "ok" ? 0 : 1
      } else {
        alarms += row.verdict == "ok" ? 1 : 0
        wrong.append("\(row.verdict) taken for \(verdict): \(row.source) | \(row.target)")
      }
    }
    let faulty = rows.count { $0.verdict != "ok" }
    let clean = rows.count - faulty
    #expect(rows.count >= 300, "\(rows.count) rows")
    #expect(Double(hits) >= 0.95 * Double(faulty), "\(hits) of \(faulty): \(wrong.joined(separator: "\n"))")
    #expect(Double(alarms) <= 0.02 * Double(clean), "\(alarms) of \(clean): \(wrong.joined(separator: "\n"))")
  }

  @Test("a finding names both places and what to write")
  func places() throws {
    let found = try checker().check(source: "L’État a vu la grève.", target: "The state saw the walkout.")
    #expect(found.map(\.message) == ["“grève” is not translated by “strike”"])
    #expect(found.first?.source == 18..<24)
    #expect(found.first?.suggestion == "strike")
    let forbidden = try checker().check(source: "L’ONU condamne.", target: "The ONU condemns it.")
    #expect(forbidden.map(\.message) == ["“ONU” is forbidden; use “UN”"])
    #expect(forbidden.first?.severity == .error)
    #expect(forbidden.first?.target == 4..<7)
  }

  @Test("what is not to be translated stays as it is")
  func untranslatable() throws {
    let glossary = Glossary(
      name: "names",
      concepts: [
        Concept(
          id: "crs", terms: [Term(language: .french, text: "CRS", matching: .caseSensitive)], isUntranslatable: true)
      ])
    let checker = try Checker(source: .french, target: .english, glossaries: [glossary])
    #expect(try checker.check(source: "Les CRS sont là.", target: "The CRS are there.").isEmpty)
    #expect(
      try checker.check(source: "Les CRS sont là.", target: "The riot police are there.").map(\.check) == [
        "terminology"
      ])
  }

  @Test(
    "where the name beside it says it all, a common term may go",
    arguments: [
      ("Il vit dans la ville de Brézanne.", "He lives in Brézanne."),
      ("Il vit dans la ville d’Aubrac.", "He lives in Aubrac."),
      ("C’est l’œuvre du Pays de Galles.", "It is the work of Wales."),
      ("La Seconde Guerre mondiale a duré.", "The last great conflict went on."),
      ("Vers 1492, année où tout change.", "Around 1492, when everything changes."),
      ("Tout le monde le sait.", "Everybody knows."),
    ])
  func names(source: String, target: String) throws {
    let words = [("ville", "city"), ("pays", "country"), ("guerre", "war"), ("année", "year"), ("monde", "world")]
    let glossary = Glossary(
      name: "common",
      concepts: words.map {
        Concept(id: $0.0, terms: [Term(language: .french, text: $0.0), Term(language: .english, text: $0.1)])
      })
    let checker = try Checker(source: .french, target: .english, glossaries: [glossary])
    #expect(try checker.check(source: InlineText(source), target: InlineText(target)).map(\.message) == [])
    // Another term of the glossary in its place is a finding all the same.
    let swapped = target.replacing(/Brézanne|Aubrac|Wales|conflict|when|Everybody/) { "\($0.output) government" }
    let government = Concept(
      id: "gov", terms: [Term(language: .french, text: "gouvernement"), Term(language: .english, text: "government")])
    let wider = try Checker(
      source: .french, target: .english,
      glossaries: [Glossary(name: "common", concepts: glossary.concepts + [government])])
    let found = try wider.check(source: InlineText(source), target: InlineText(swapped))
    #expect(source.hasPrefix("Tout") ? found.isEmpty : found.map(\.check) == ["terminology"])
  }
}
