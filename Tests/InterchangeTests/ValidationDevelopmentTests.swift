import Bitext
import Foundation
import Interchange
import Testing

@Suite("Validation of the conformance suites", .enabled(if: SharedData.isPresent, "the shared data is not there"))
struct ValidationDevelopmentTests {
  /// Files whose own suite calls them valid and which cannot be: they are not well-formed XML.
  static let illFormed: Set<String> = ["Good-pgs_plural.xlf"]

  @Test("every invalid file is refused and every valid one accepted", arguments: ["xliff2", "tbx", "srx"])
  func verdicts(kind: String) throws {
    var wrong: [String] = []
    var counts: [String: (right: Int, all: Int)] = [:]
    for row in try SharedData.table("formats/INDEX.tsv") where row["split"] == "dev" && row["kind"] == kind {
      guard let path = row["path"], let expect = row["expect"], ["valid", "invalid"].contains(expect) else { continue }
      guard !Self.illFormed.contains(String(path.split(separator: "/").last ?? "")) else { continue }
      let report = try Validator.validate(try SharedData.bytes("formats/\(path)"), file: path)
      counts[expect, default: (0, 0)].all += 1
      if report.isValid == (expect == "valid") {
        counts[expect, default: (0, 0)].right += 1
      } else {
        let reasons = report.findings.filter { $0.severity == .error }.prefix(3).map {
          "\($0.rule) \($0.position.line ?? 0): \($0.message)"
        }
        wrong.append("\(expect) \(path): \(reasons.joined(separator: " | "))")
      }
    }
    for (expect, count) in counts.sorted(by: { $0.key < $1.key }) {
      print("VALIDATION \(kind) \(expect): \(count.right) of \(count.all)")
    }
    #expect(wrong.isEmpty, "\(wrong.count):\n\(wrong.joined(separator: "\n"))")
  }
}
