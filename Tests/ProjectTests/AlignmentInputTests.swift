import Bitext
import Project
import Testing

@Suite("Alignment: input that cannot be right")
struct AlignmentInputTests {
  private static let french =
    "Le maire de la ville est arrivé à la gare. Les enfants sont dans la rue avec les parents. Il ne pleut pas sur le marché. Nous avons des pommes et du pain. La fête est pour tous ceux qui viennent."
  private static let english =
    "The mayor of the town has arrived at the station. The children are in the street with their parents. It is not raining on the market. We have apples and bread. The party is for all of those who come."

  private func failure(_ left: String, _ right: String, forcing: Bool = false) throws -> CalqueError? {
    let workspace = try ProjectWorkspace()
    let source = try workspace.write(left, to: "a.fr.txt")
    let target = try workspace.write(right, to: "a.en.txt")
    do {
      let project = try workspace.project()
      _ = try project.store(project.align(source, target, forcing: forcing), forcing: forcing)
      #expect(FileSystem.exists(workspace.path + "/Memory/articles/a.fr-en.xlf"))
      return nil
    } catch let error as CalqueError {
      #expect(!FileSystem.exists(workspace.path + "/Memory"))
      return error
    }
  }

  @Test("the same text twice")
  func same() throws {
    #expect(try failure(Self.french, Self.french)?.message.hasPrefix("this is the same text as ") == true)
    #expect(try failure(Self.french, Self.french)?.code == .implausible)
    #expect(try failure(Self.french, Self.french, forcing: true) == nil)
  }

  @Test("both texts in one language, whatever their names say")
  func oneLanguage() throws {
    let other = Self.french + " Le soir, les gens de la ville sont dans les cafés."
    #expect(try failure(Self.french, other)?.message == "both texts look French")
    #expect(try failure(Self.english + " And it is late.", Self.english)?.message == "both texts look English")
    #expect(try failure(Self.french, Self.english) == nil)
  }

  @Test("an empty side gives nothing to store, unless forced")
  func empty() throws {
    #expect(try failure(Self.french, "")?.message == "a: there is no pair to store")
    #expect(try failure("", "")?.code == .implausible)
    #expect(try failure(Self.french, "", forcing: true) == nil)
  }

  @Test("texts that are no translations of each other")
  func unrelated() throws {
    let cooking =
      "Add two eggs and stir slowly. Let the dough rest for an hour. Bake until golden, then cool on a rack. Serve with cream or fresh berries. Any leftover pastry keeps for days in a tin. Never open the oven early."
    #expect(try failure(Self.french, cooking)?.message == "these do not look like translations of each other")
    #expect(try failure(Self.french, cooking, forcing: true) == nil)
  }

  @Test("a side ten times as long is named")
  func lopsided() throws {
    let workspace = try ProjectWorkspace()
    let source = try workspace.write(Self.french, to: "a.fr.txt")
    let target = try workspace.write(
      Self.english + (1...60).map { " Chapter \($0) tells of other things than the one before." }.joined(),
      to: "a.en.txt")
    let project = try workspace.project()
    _ = try project.align(source, target, forcing: true)
    #expect(project.takeNotices().contains { $0.contains("times as long as") && $0.contains("a.en.txt") })
  }

  @Test("a wrong byte in a file of segments is named with its line")
  func undecodable() throws {
    let workspace = try ProjectWorkspace()
    let path = workspace.path + "/a.fr.txt"
    try FileSystem.write(Array("un\ndeux\n".utf8) + [0xC3, 0x28, 0x80, 0x81, 0x0A], to: path)
    do {
      _ = try SegmentLines.read(path)
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.code == .undecodable)
      #expect(error.position?.line == 3)
    }
  }
}
