import Bitext
import Foundation
import Testing

@testable import Project

@Suite("The list of articles is made anew where a file has changed, and only there")
struct ArticleListTests {
  private static let glossary = "id\tfr\ten\nn1\tmairie\ttown hall\n"

  /// A project with two articles, of which the first has a file.
  private func workspace() throws -> ProjectWorkspace {
    let workspace = try ProjectWorkspace()
    // Lengths are learnt from the memory, which changes with every article that is saved.
    let languages = "[project]\nsource-language = \"fr\"\ntarget-language = \"en\"\n"
    try workspace.write(languages + "[checks]\nskip = [\"length\"]\n", to: "calque.toml")
    for (name, french, english) in [
      ("a", "La mairie refuse.\n\nIl reste 3 bus.\n", "The town hall refuses.\n\n3 buses remain.\n"),
      ("b", "La ville attend.\n", "The town is waiting.\n"),
    ] {
      _ = try workspace.project().createArticle(
        name, from: BroughtText(bytes: Array(french.utf8), fileName: "\(name).fr.txt"),
        and: BroughtText(bytes: Array(english.utf8), fileName: "\(name).en.txt"), forcing: true)
    }
    try workspace.write(Self.glossary, to: "Glossaries/terms.tsv")
    settle()
    return workspace
  }

  /// Lets the files grow old enough to be known by their stamps.
  private func settle() { Thread.sleep(forTimeInterval: 0.05) }

  /// What the list says now, and how many articles were looked at for it; tools that are outdated are made anew.
  private func look(_ list: inout ArticleList, _ workspace: ProjectWorkspace) throws -> (words: [String], made: Int) {
    let before = list.made
    let entries = try list.entries(of: workspace.project())
    let words = entries.map { entry in
      switch entry.outcome {
      case .success(let overview): "\(entry.name): \(overview.words)"
      case .failure(let error): "\(entry.name): \(error.message)"
      }
    }
    settle()
    return (words, list.made - before)
  }

  @Test("a second look costs nothing, and says the same")
  func unchanged() throws {
    let workspace = try workspace()
    var list = ArticleList()
    let first = try look(&list, workspace)
    #expect(first.made == 2)
    #expect(first.words.count == 2 && first.words[0].hasPrefix("a: 0 of 2 confirmed"))
    let second = try look(&list, workspace)
    #expect(second.words == first.words && second.made == 0)
  }

  @Test("an edit, a changed original, a waiver, a glossary and a new article are seen at once")
  func changed() async throws {
    let workspace = try workspace()
    var list = ArticleList()
    _ = try look(&list, workspace)
    let session = try EditingSession(article: "a", in: ProjectFolder(at: workspace.path))
    guard case .done = try await session.apply(.confirm(row: await session.rows[0].id), at: 0) else {
      Issue.record("a conflict")
      return
    }
    settle()
    // What is only in the journal counts as well.
    let edited = try look(&list, workspace)
    #expect(edited.made == 1 && edited.words[0].hasPrefix("a: 1 of 2 confirmed"))
    #expect(try look(&list, workspace).made == 0)
    try await session.close()
    settle()
    #expect(try look(&list, workspace).made == 1)
    // The original is written in place, with as many bytes as before.
    try workspace.write("La mairie refuse.\n\nIl reste 4 bus.\n", to: "Articles/a.fr.txt")
    settle()
    let stale = try look(&list, workspace)
    #expect(stale.made == 1 && stale.words[0].contains("1 stale"))
    // What all share concerns all.
    try workspace.write(Self.glossary.replacing("town hall", with: "city hall"), to: "Glossaries/terms.tsv")
    settle()
    let (isOutdated, isOutdatedStill) = (
      try list.isOutdated(for: workspace.project()), try list.isOutdated(for: workspace.project())
    )
    #expect(isOutdated && !isOutdatedStill)
    #expect(try look(&list, workspace).made == 2)
    try workspace.write("", to: "Memory/waivers.tsv")
    settle()
    #expect(try look(&list, workspace).made == 2)
    // Articles come and go.
    try FileManager.default.removeItem(atPath: workspace.path + "/Memory/articles/b.fr-en.xlf")
    let fewer = try look(&list, workspace)
    #expect(fewer.words.count == 1 && fewer.made == 0)
  }

  @Test("a file that was just written is looked at again: a write in the same moment might leave the same stamp")
  func young() throws {
    let workspace = try workspace()
    var list = ArticleList()
    _ = try list.entries(of: workspace.project())
    let path = workspace.path + "/Memory/articles/a.fr-en.xlf"
    // A machine that is busy may let a file grow old before it is looked at; not every time.
    let wasLookedAtAgain = try (0..<100).contains { _ in
      try FileSystem.write(try FileSystem.read(path), to: path)
      _ = try list.entries(of: workspace.project())
      let before = list.made
      _ = try list.entries(of: workspace.project())
      return list.made == before + 1
    }
    #expect(wasLookedAtAgain)
  }

  @Test("what is wrong with one article is said of that one, and the others are listed")
  func damaged() throws {
    let workspace = try workspace()
    try workspace.write("<xliff", to: "Memory/articles/a.fr-en.xlf")
    settle()
    var list = ArticleList()
    let seen = try look(&list, workspace)
    #expect(seen.words.count == 2 && seen.words[1].hasPrefix("b: 0 of 1 confirmed"))
    #expect(!seen.words[0].contains("confirmed"))
    #expect(try look(&list, workspace).made == 0)
  }
}
