import Bitext
import Project
import Testing

@Suite("Anchors: beads that a person gives")
struct AnchorTests {
  private let workspace: ProjectWorkspace
  private let source: String
  private let target: String

  init() throws {
    workspace = try ProjectWorkspace()
    source = try workspace.write(
      "Le maire est arrivé à midi.\nLe conseil a voté le budget.\nIl était tard.\nLa pluie tombait.\n", to: "a.fr.txt")
    target = try workspace.write(
      "The mayor arrived at noon.\nThe council passed the budget.\nIt was late.\nIt was raining.\n", to: "a.en.txt")
  }

  private func align(anchors: String, allowsMoves: Bool = false) throws -> [[[Int]]] {
    var settings = AlignmentSettings()
    settings.isSegmented = true
    settings.allowsMoves = allowsMoves
    settings.anchorsPath = try workspace.write(anchors, to: "anchors.tsv")
    return try workspace.project().align(source, target, settings).bitext.beads.map {
      [Array($0.source), Array($0.target)]
    }
  }

  private func failure(_ anchors: String) throws -> CalqueError? {
    do {
      _ = try align(anchors: anchors)
      return nil
    } catch let error as CalqueError { return error }
  }

  @Test("an anchor stands though nothing speaks for it, and the rest is aligned around it")
  func stands() throws {
    #expect(try align(anchors: "# by hand\n1,2\t1\n") == [[[0], [0]], [[1, 2], [1]], [[], [2]], [[3], [3]]])
    #expect(try align(anchors: "[1]:[]\n") == [[[0], [0]], [[1], []], [[], [1]], [[2], [2]], [[3], [3]]])
  }

  @Test("anchored beads are confirmed, and no doubt is said of them")
  func confirmed() throws {
    var settings = AlignmentSettings()
    settings.isSegmented = true
    settings.anchorsPath = try workspace.write("1,2\t1\n", to: "anchors.tsv")
    let beads = try workspace.project().align(source, target, settings).bitext.beads
    #expect(beads.filter { $0.state == .confirmed }.map(\.shape) == ["2:1"])
    #expect(beads.first { $0.state == .confirmed }?.doubts.isEmpty == true)
  }

  @Test(
    "what is wrong is said with its line",
    arguments: [
      ("0\t0\n1\t9\n", 2, "segment 9 of the translation does not exist"),
      ("4\t1\n", 1, "segment 4 of the original does not exist"),
      ("0\t0\n\n0,1\t1\n", 3, "segment 0 of the original stands in the anchor of line 1 already"),
      ("0\t0\n1\t0\n", 2, "segment 0 of the translation stands in the anchor of line 1 already"),
      ("0\t1\n1\t0\n", 2, "this anchor crosses the one of line 1"),
      ("1\t0\n3\t3\n0\t1\n", 3, "this anchor crosses the one of line 1"),
      ("0\t0\n0;1\t1\n", 2, "not a bead: 0;1\t1"), ("0,2\t1\n", 1, "not a bead: 0,2\t1"),
    ])
  func refused(anchors: String, line: Int, message: String) throws {
    let error = try #require(try failure(anchors))
    #expect(error.message == message)
    #expect(error.position?.line == line)
    #expect(error.position?.file?.hasSuffix("anchors.tsv") == true)
  }

  @Test("anchors may cross when moves are allowed")
  func crossing() throws {
    #expect(try align(anchors: "0\t1\n1\t0\n", allowsMoves: true).prefix(2) == [[[0], [1]], [[1], [0]]])
  }
}
