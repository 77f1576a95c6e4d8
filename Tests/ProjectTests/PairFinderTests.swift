import Bitext
import Project
import Testing

@Suite("Pairs of a folder: by name, by fields, by content")
struct PairFinderTests {
  private func found(_ files: [String: String]) throws -> (pairs: [String], alone: [String]) {
    let workspace = try ProjectWorkspace()
    for (name, text) in files { try workspace.write(text, to: "Articles/\(name)") }
    let folder = workspace.path + "/Articles"
    let result = try workspace.project().findPairs(in: folder)
    let short = { (path: String) in String(path.dropFirst(folder.count + 1)) }
    return (
      result.pairs.map { "\(short($0.source)) \(short($0.target)) \($0.evidence.rawValue) \($0.name)" },
      result.alone.map(short)
    )
  }

  private static let strike = (
    french:
      "La grève des ouvriers de Valdorne a duré 43 jours en 1953. Le syndicat réclamait 1\u{202F}250 francs. Madeleine Korvat parlait devant l’usine, et les ouvriers qui étaient dans la cour ne voulaient pas rentrer.",
    english:
      "The strike of the Valdorne workers lasted 43 days in 1953. The union asked for 1,250 francs. Madeleine Korvat spoke outside the factory, and the workers who were in the yard did not want to go back in. It was cold, and they had not been paid for weeks."
  )
  private static let river = (
    french:
      "La rivière Sauvre a débordé en mars. Les pompiers de Trébec ont sauvé 17 personnes dans la vallée. L’eau est montée de 3,4 mètres dans les rues, et les habitants qui étaient sur les toits ont attendu avec des lampes.",
    english:
      "The river Sauvre burst its banks in March. The Trébec fire brigade saved 17 people in the valley. The water rose by 3.4 metres in the streets, and the people who were on the roofs waited with lamps for the boats to come."
  )
  private static let school = (
    french:
      "L’école de musique du quartier accueille 260 enfants. Le professeur Ilan Darzi y enseigne le violon et le piano depuis 1998. Les parents ne paient pas les cours, et la ville prête des instruments à ceux qui en veulent pour la maison.",
    english:
      "The music school in the district takes in 260 children. Its teacher Ilan Darzi has taught the violin and the piano there since 1998. Parents do not pay for the lessons, and the town lends instruments to those who want them for the home."
  )

  @Test("names that differ in the language alone")
  func names() throws {
    let result = try found([
      "a.fr.md": "Un texte.", "a.en.html": "<p>A text.</p>", "fr/b.txt": "Un texte.", "en/b.txt": "A text.",
      "c-fr.md": "Un texte.", "c-en.md": "A text.", "d_FR.txt": "Un texte.", "d_EN.txt": "A text.",
      "en-e.md": "A text.", "fr-e.md": "Un texte.", "notes.pdf": "", ".hidden.fr.md": "x", ".hidden.en.md": "x",
    ])
    #expect(
      result.pairs == [
        "a.fr.md a.en.html name a", "c-fr.md c-en.md name c", "d_FR.txt d_EN.txt name d", "fr-e.md en-e.md name e",
        "fr/b.txt en/b.txt name b",
      ])
    #expect(result.alone.isEmpty)
  }

  @Test("one name in several folders gives articles of different names")
  func sameNames() throws {
    let result = try found([
      "2023/intro.fr.md": "Un texte.", "2023/intro.en.md": "A text.", "2024/intro.fr.md": "Un texte.",
      "2024/intro.en.md": "A text.",
    ])
    #expect(
      result.pairs == [
        "2023/intro.fr.md 2023/intro.en.md name 2023-intro", "2024/intro.fr.md 2024/intro.en.md name 2024-intro",
      ])
  }

  @Test("front matter that names the article or its original")
  func fields() throws {
    let result = try found([
      "greve.md": "---\nlang: fr\ntranslationKey: k1\n---\n\nUn texte.",
      "strike.md": "---\nlang: en\ntranslationKey: k1\n---\n\nA text.",
      "riviere.md": "---\nlang: fr\n---\n\nUn texte.",
      "river.md": "---\nlang: en\noriginal: https://example.org/articles/riviere.html\n---\n\nA text.",
    ])
    #expect(result.pairs == ["greve.md strike.md field greve", "riviere.md river.md field riviere"])
  }

  @Test("contents, where names say nothing")
  func contents() throws {
    let result = try found([
      "1.txt": Self.strike.french, "2.txt": Self.river.english, "3.txt": Self.school.french,
      "4.txt": Self.strike.english, "5.txt": Self.school.english, "6.txt": Self.river.french,
    ])
    #expect(result.pairs == ["1.txt 4.txt content 1", "3.txt 5.txt content 3", "6.txt 2.txt content 6"])
    #expect(result.alone.isEmpty)
  }

  @Test("a text without a counterpart stays alone")
  func alone() throws {
    let result = try found([
      "1.txt": Self.strike.french, "2.txt": Self.river.english, "4.txt": Self.strike.english,
      "x.fr.md": Self.school.french,
    ])
    #expect(result.pairs == ["1.txt 4.txt content 1"])
    #expect(result.alone == ["2.txt", "x.fr.md"])
  }
}
