import Bitext
import Interchange
import Project
import Testing

@Suite("Versions: an article in French, English and German")
struct VersionTests {
  private let workspace: ProjectWorkspace
  private let paths: [String]

  init() throws {
    workspace = try ProjectWorkspace()
    // What lengths, names and numbers do not tell of French and German, a dictionary does.
    try workspace.write(ThreeLanguageArticle.project, to: "calque.toml")
    try ThreeLanguageArticle.dictionary.write(to: workspace, folder: "words")
    paths = [
      try workspace.write(ThreeLanguageArticle.french, to: "poste.fr.md"),
      try workspace.write(ThreeLanguageArticle.english, to: "poste.en.md"),
      try workspace.write(ThreeLanguageArticle.german, to: "poste.de.md"),
    ]
  }

  private func align() throws -> MultilingualArticle {
    try workspace.project().alignVersions(paths, AlignmentSettings())
  }

  private func lines(_ article: MultilingualArticle) -> [[String]] {
    article.units.map { unit in article.versions.indices.map { article.content(of: unit, in: $0)?.line ?? "" } }
  }

  @Test("what one translation joins or another cuts becomes one unit in all three")
  func closure() throws {
    let lines = try lines(align())
    #expect(lines[0] == ["Le dernier bureau de poste", "The last post office", "Das letzte Postamt"])
    #expect(
      lines.contains([
        "La guichetière connaissait tout le monde. Elle lisait les lettres aux vieilles personnes.",
        "The clerk at the counter knew everybody and read letters to old people.",
        "Die Frau am Schalter kannte alle Leute. Sie las alten Menschen die Briefe vor.",
      ]))
    #expect(
      lines.contains([
        "Depuis la fermeture, les habitants doivent prendre le bus pour retirer un colis, et le bus ne passe que deux fois par jour.",
        "Since the closure, residents have had to take the bus to collect a parcel, and the bus only runs twice a day.",
        "Seit der Schließung müssen die Einwohner mit dem Bus fahren, um ein Paket abzuholen. Der Bus fährt nur zweimal am Tag.",
      ]))
    #expect(
      lines.contains([
        "Le boulanger lui apportait du pain chaque matin.", "The baker brought her bread every morning.", "",
      ]))
  }

  @Test(
    "each segment of each version stands in exactly one unit, with a dictionary and without", arguments: [true, false])
  func partition(hasDictionary: Bool) throws {
    if !hasDictionary { try workspace.write("[dictionaries]\nfolders = []\n", to: "calque.toml") }
    let article = try align()
    #expect(lines(article).last == ["Personne n’a répondu.", "Nobody has answered.", "Niemand hat geantwortet."])
    for version in article.versions.indices {
      let seen = article.units.flatMap { $0.segments[version] }
      #expect(seen.sorted() == Array(article.versions[version].segments.indices))
      #expect(article.units.allSatisfy { $0.segments[version] == $0.segments[version].sorted() })
    }
  }

  @Test("the units have as many variants as versions that have a text")
  func variants() throws {
    let article = try align()
    let units = article.translationUnits()
    #expect(units.first?.variants.map(\.language.identifier) == ["fr", "en", "de"])
    #expect(units.allSatisfy { $0.variants.count >= 2 })
    let text = TMX.writing(units: units, sourceLanguage: .french, toolVersion: "1").text
    var read: [TranslationUnit] = []
    _ = try TMX.read(Array(text.utf8), file: "x") { unit throws(CalqueError) in read.append(unit) }
    #expect(read.map { $0.variants.map(\.content.text) } == units.map { $0.variants.map(\.content.text) })
  }

  @Test("stored: a bitext for each translation, and units that answer between English and German")
  func stored() throws {
    let project = try workspace.project()
    let stored = try project.store(project.alignVersions(paths, AlignmentSettings()))
    #expect(stored.paths.map { FileSystem.name(of: $0) } == ["poste.fr-en.xlf", "poste.fr-de.xlf"])
    let memory = try workspace.project().memoryAsTMX().text
    #expect(memory.components("<tuv xml:lang=\"de\">") >= 8)
    // What the French lacks, the price of the ticket, is a pair of English and German.
    #expect(memory.components("<tuv xml:lang=\"en\">") == memory.components("<tuv xml:lang=\"fr\">") + 1)
    #expect(memory.contains("The ticket costs four euros.") && memory.contains("Die Fahrkarte kostet vier Euro."))
  }

  @Test("two versions in one language are refused, and so are anchors")
  func refused() throws {
    let twice = [paths[0], paths[1], try workspace.write("# A title\n\nIt is the text.", to: "other.en.md")]
    #expect(throws: CalqueError(.language, "")) {
      try workspace.project().alignVersions(twice, AlignmentSettings())
    }
    var settings = AlignmentSettings()
    settings.anchorsPath = "anchors.tsv"
    #expect(throws: CalqueError(.usage, "")) { try workspace.project().alignVersions(paths, settings) }
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
