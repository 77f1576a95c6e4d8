import Alignment
import Bitext
import Project
import Testing

/// Which dictionaries count: the caller's folders, then the project's, then the system's for those who ask.
@Suite("Dictionaries: found where they are said to be, and nowhere else")
struct DictionaryFolderTests {
  private let workspace: ProjectWorkspace

  private static let dictionary = DictdDictionary(
    name: "freedict-fra-eng", entries: [("gribouche", "hammerhead"), ("flandrin", "longfellow")])

  init() throws { workspace = try ProjectWorkspace() }

  private func addDictionary(to folder: String) throws { try Self.dictionary.write(to: workspace, folder: folder) }

  private func project(_ change: (inout Project.Overrides) -> Void = { _ in }) throws -> Project {
    var overrides = Project.Overrides()
    change(&overrides)
    return Project(folder: try ProjectFolder(at: workspace.path), overrides: overrides)
  }

  /// How many pairs of words the lexicon knows beyond those that are part of the program.
  private func added(_ project: Project) throws -> Int {
    let plain = Project(folder: nil)
    return try project.lexicon(from: .french, to: .english).pairCount
      - plain.lexicon(from: .french, to: .english).pairCount
  }

  @Test("who names no folder has no dictionary, whatever the machine has")
  func none() throws {
    #expect(try project().dictionaryFolders == [])
    #expect(try added(project()) == 0)
    #expect(try project { $0.usesSystemDictionaries = true }.dictionaryFolders == DictionaryFolders.system)
  }

  @Test("the project names folders relative to itself, and the caller's stand before them")
  func precedence() throws {
    try workspace.write("[dictionaries]\nfolders = [\"words\", \"/nowhere\"]\n", to: "calque.toml")
    try addDictionary(to: "words")
    #expect(try project().dictionaryFolders == [workspace.path + "/words", "/nowhere"])
    #expect(try added(project { $0.usesSystemDictionaries = true }) > 0)
    #expect(try added(project { $0.dictionaryFolders = [] }) == 0)
    try workspace.write("[dictionaries]\nfolders = []\n", to: "calque.toml")
    #expect(try project { $0.usesSystemDictionaries = true }.dictionaryFolders == [])
  }

  @Test("a list of folders is separated by colons; an empty one names none")
  func list() {
    #expect(DictionaryFolders.listed(in: "") == [])
    #expect(DictionaryFolders.listed(in: "/a:/b c:") == ["/a", "/b c"])
  }

  @Test("a damaged dictionary is said with its file")
  func damaged() throws {
    try addDictionary(to: "words")
    try workspace.write("no gzip", to: "words/freedict-fra-eng.dict.dz")
    let project = try project { $0.dictionaryFolders = [workspace.path + "/words"] }
    let error = #expect(throws: CalqueError.self) { try project.lexicon(from: .french, to: .english) }
    #expect(error?.position?.file?.hasSuffix("freedict-fra-eng.dict.dz") == true)
  }

  @Test("doctor says which dictionaries the project's languages have")
  func doctor() throws {
    let without = try project().diagnose().first { $0.subject == "FreeDict" }
    #expect(without?.state == .advice)
    #expect(
      without?.detail
        == "no folder is named; alignment uses the built-in lexicon (apt-get install dict-freedict-fra-eng, or name folders in CALQUE_DICTIONARIES)"
    )
    try addDictionary(to: "words")
    let with = try project { $0.dictionaryFolders = [workspace.path + "/words"] }.diagnose()
    #expect(with.first { $0.subject == "FreeDict" }?.detail == workspace.path + "/words/freedict-fra-eng")
    #expect(with.first { $0.subject == "hunspell" }?.state == .advice)
  }
}
