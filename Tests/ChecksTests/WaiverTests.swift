import Bitext
import Checks
import Testing

@Suite("Waivers: accepted by content")
struct WaiverTests {
  private let finding = Finding(
    check: "number", severity: .error, message: "43 in the source, 48 in the target", source: 1..<3, target: 4..<6,
    segmentID: "r7")

  @Test("an identity does not know the row, and changes with either text")
  func identity() {
    var moved = finding
    moved.segmentID = "r9"
    moved.message = "otherwise said"
    #expect(finding.identity(source: "a", target: "b") == moved.identity(source: "a", target: "b"))
    #expect(finding.identity(source: "a", target: "b") != finding.identity(source: "a", target: "c"))
    #expect(finding.identity(source: "a", target: "b") != finding.identity(source: "ab", target: ""))
    #expect(finding.identity(source: "a", target: "b").utf8.count == 16)
  }

  @Test("a list comes back from its text, sorted, one line a waiver")
  func list() throws {
    var list = WaiverList()
    list.add(Waiver(id: "ffffffffffffffff", check: "number", document: "b", reason: "a\tjoke\n", message: "x"))
    list.add(Waiver(id: "0000000000000001", check: "length", document: "b", reason: "short", message: "y"))
    list.add(Waiver(id: "00000000000000aa", check: "length", document: "a", reason: "so", message: "z"))
    let text = list.text
    #expect(
      text.split(separator: "\n").dropFirst().map { $0.split(separator: "\t")[0] } == [
        "00000000000000aa", "0000000000000001", "ffffffffffffffff",
      ])
    #expect(text.contains("\ta joke\tx\n"))
    #expect(try WaiverList(parsing: text, file: "w").text == text)
    #expect(list.stale(in: "b", identities: ["0000000000000001"]).map(\.id) == ["ffffffffffffffff"])
  }

  @Test("a line that is no waiver is named")
  func malformed() {
    let error = #expect(throws: CalqueError.self) {
      try WaiverList(parsing: "# ok\n\nabc\tnumber\n", file: "waivers.tsv")
    }
    #expect(error?.position == .init(file: "waivers.tsv", line: 3))
  }
}
