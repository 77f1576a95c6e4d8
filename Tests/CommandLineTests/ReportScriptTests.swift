import Foundation
import Testing

@Suite("The page of findings: its policy lets its own script run, and nothing else")
struct ReportScriptTests {
  @Test("the policy names the digest of the very script in the page")
  func digest() throws {
    let folder = try TemporaryFolder()
    try folder.write("source\ttarget\nLa ville a 43 ans.\tThe city is 48.\n", to: "a.tsv")
    let page = try Shell.run("calque check a.tsv --from fr --to en --format html", in: folder.path).output
    let script = try #require(page.split(separator: "<script>").last?.split(separator: "</script>").first)
    try folder.write(String(script), to: "script.js")
    let digits = try Shell.run("sha256sum script.js", in: folder.path).output.prefix(64)
    let bytes = stride(from: 0, to: 64, by: 2).compactMap { start -> UInt8? in
      let from = digits.index(digits.startIndex, offsetBy: start)
      return UInt8(digits[from..<digits.index(from, offsetBy: 2)], radix: 16)
    }
    #expect(page.contains("script-src 'sha256-\(Data(bytes).base64EncodedString())'"))
    #expect(page.contains("default-src 'none'"))
  }
}
