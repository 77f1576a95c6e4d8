import Bitext
import Terminology
import Testing

@Suite("Scope: entries for some articles and domains")
struct ScopeTests {
  private let table = """
    id\tdomain\tfr\ten\tscope
    a\tpolitics\tchambre\tchamber\t
    b\tlaw\tsiège\tbench\t
    c\t\tune\tfront page\tpresse-* ; archives

    """

  @Test("a table confines entries, and keeps that when written")
  func confined() throws {
    let glossary = try GlossaryTable.read(table, name: "t").glossary
    #expect(glossary.concepts.map(\.scope) == [[], [], ["presse-*", "archives"]])
    #expect(glossary.confined(to: "presse-locale").concepts.map(\.id) == ["a", "b", "c"])
    #expect(glossary.confined(to: "archives").concepts.map(\.id) == ["a", "b", "c"])
    #expect(glossary.confined(to: "transport").concepts.map(\.id) == ["a", "b"])
    #expect(glossary.confined(to: "archives", domains: ["Law"]).concepts.map(\.id) == ["b", "c"])
    #expect(try GlossaryTable.read(GlossaryTable.write(glossary), name: "t").glossary == glossary)
  }

  @Test("proposals for a source text: what to write and what not")
  func proposals() throws {
    let glossary = try GlossaryTable.read(
      "fr\ten\ten:admitted\ten:forbidden\nsyndicat\ttrade union\tunion\tsyndicate\n", name: "t"
    ).glossary
    let matcher = try TermMatcher(glossaries: [glossary], source: .french, target: .english)
    let found = try matcher.proposals(for: "Les syndicats et un syndicat.", to: .english)
    #expect(found.count == 1)
    #expect(found.first?.hit.foundAs == "syndicats")
    #expect(found.first?.targets.map(\.text) == ["trade union", "union"])
    #expect(found.first?.avoided.map(\.text) == ["syndicate"])
  }
}
