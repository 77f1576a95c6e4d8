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

  @Test("codes nested deeper than readers allow are written as marks side by side, and come back")
  func deepNesting() throws {
    for depth in [99, 100, 101, 128, 129, 400] {
      let opening = (0..<depth).map { InlineCode(.opening, id: "\($0)", at: 3, kind: .bold, markup: "<b>") }
      let closing = (0..<depth).reversed().map { InlineCode(.closing, id: "\($0)", at: 6, kind: .bold, markup: "</b>") }
      let text = InlineText("Un mot ici.", codes: opening + closing)
      let document = BilingualDocument(
        name: "deep", sourceLanguage: .french, targetLanguage: .english,
        units: [
          .init(id: "u", segments: [BilingualSegment(id: "s", sourceParts: [.init(text)], targetParts: [.init(text)])])
        ])
      for version in XLIFF2.Version.allCases {
        let written = XLIFF2.write(document, version: version)
        #expect(written.matches(of: #/<pc /#).count == 2 * min(depth, 100))
        let back = try XLIFF2.read(Array(written.utf8), file: "deep").value
        #expect(back.first?.segments.first?.source == text)
        #expect(back.first?.segments.first?.target == text)
        #expect(try Validator.validate(Array(written.utf8), file: "deep.xlf").findings.isEmpty)
      }
      let written = XLIFF12.write(document)
      let back = try XLIFF12.read(Array(written.utf8), file: "deep").value
      #expect(back.first?.segments.first?.source == text)
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
