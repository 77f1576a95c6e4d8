import Bitext
import Foundation
import Project
import Testing

@Suite("FileSystem: whole or not at all, and one clear error for each way to fail")
struct FileSystemTests {
  /// A folder of its own for each test.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "calque-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test("what is written is read, and nothing else is left in the folder")
  func roundTrip() throws {
    try withFolder { folder in
      try FileSystem.write("été\n", to: folder + "/a.txt")
      try FileSystem.write("hiver\n", to: folder + "/a.txt")
      #expect(try FileSystem.read(folder + "/a.txt") == Array("hiver\n".utf8))
      #expect(try FileSystem.names(in: folder) == ["a.txt"])
    }
  }

  @Test("failures have their codes")
  func failures() throws {
    try withFolder { folder in
      #expect(throws: CalqueError(.notFound, "")) { try FileSystem.read(folder + "/none") }
      #expect(throws: CalqueError(.unreadable, "")) { try FileSystem.read(folder) }
      #expect(throws: CalqueError(.unwritable, "")) { try FileSystem.write("x", to: folder + "/none/a.txt") }
      #expect(throws: CalqueError(.unwritable, "")) { try FileSystem.write("x", to: folder) }
      #expect(throws: CalqueError(.unwritable, "")) { try FileSystem.write("x", to: "/dev/full") }
      try FileSystem.write("x", to: folder + "/a.txt")
      #expect(throws: CalqueError(.exists, "")) {
        try FileSystem.write("y", to: folder + "/a.txt", overwriting: false)
      }
      #expect(try FileSystem.read(folder + "/a.txt") == Array("x".utf8))
    }
  }

  @Test(
    "an article's name is safe and has no language or extension",
    arguments: [
      ("Samples/transport-gratuit.fr.md", "transport-gratuit"), ("a.b.en-GB.html", "a.b"), ("x", "x"),
      ("../..", "article"), ("/tmp/a b;rm.txt", "a-b-rm"), ("été.fr.txt", "été"), (".hidden", "hidden"),
    ])
  func articleNames(path: String, name: String) {
    #expect(ArticleName.from(path: path) == name)
  }
}
