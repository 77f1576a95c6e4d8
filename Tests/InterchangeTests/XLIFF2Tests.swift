import Bitext
import Interchange
import Testing

@Suite("XLIFF 2: bilingual documents out and in")
struct XLIFF2Tests {
  @Test("what is written reads back equal, whatever the document holds", arguments: XLIFF2.Version.allCases)
  func roundTrip(version: XLIFF2.Version) throws {
    for seed in 0..<400 {
      var generator = Generator(seed: UInt64(seed))
      let whole = generator.document(withControls: true)
      let document = generator.placed(whole)
      let written = XLIFF2.write(document, version: version)
      let back = try XLIFF2.read(Array(written.utf8), file: "seed \(seed)")
      guard back.value == [document] else {
        Issue.record("seed \(seed) differs:\n\(difference(document, back.value.first))\n\(written)")
        return
      }
      #expect(XLIFF2.write(document, version: version) == written)
    }
  }
}

/// The first row or field in which two documents differ, for messages.
func difference(_ left: BilingualDocument, _ right: BilingualDocument?) -> String {
  guard let right else { return "nothing was read" }
  for (one, other) in zip(left.units, right.units) where one != other {
    for (row, rowBack) in zip(one.segments, other.segments) where row != rowBack {
      return "unit \(one.id)\nexpected \(row)\nread     \(rowBack)"
    }
    return
      "unit \(one.id) \(one.kind) \(one.role) \(one.segments.count) rows | \(other.id) \(other.kind) \(other.role) \(other.segments.count) rows"
  }
  return
    "\(left.units.count) units, \(right.units.count) read; \(left.name.debugDescription) \(right.name.debugDescription) \(left.format) \(right.format) \(left.ruleSet.debugDescription) \(right.ruleSet.debugDescription) \(left.notes) \(right.notes)"
}
