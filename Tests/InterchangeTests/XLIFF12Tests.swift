import Bitext
import Interchange
import Testing

@Suite("XLIFF 1.2: bilingual documents out and in")
struct XLIFF12Tests {
  @Test("what is written reads back equal, but for the equivalents of codes that stand in the target alone")
  func roundTrip() throws {
    for seed in 0..<400 {
      var generator = Generator(seed: UInt64(seed))
      let whole = generator.document(withControls: false)
      let document = generator.placed(whole)
      let writing = XLIFF12.writing(document)
      let back = try XLIFF12.read(Array(writing.text.utf8), file: "seed \(seed)")
      guard writing.losses.isEmpty else { continue }
      guard back.value == [document] else {
        Issue.record("seed \(seed) differs:\n\(difference(document, back.value.first))\n\(writing.text)")
        return
      }
    }
  }
}
