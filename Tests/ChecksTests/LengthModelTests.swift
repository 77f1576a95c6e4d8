import Bitext
import Checks
import Testing

@Suite("LengthModel: how long translations are")
struct LengthModelTests {
  private let source = String(repeating: "mot ", count: 20)

  @Test("learnt from the pairs, not from outliers, and never far from experience")
  func learning() {
    let usual = LengthModel(from: .french, to: .english)
    let shorter = (0..<40).map { _ in (source: source, target: String(source.prefix(64))) }
    let learnt = LengthModel(
      learningFrom: shorter + [(source: source, target: "x")], from: .french, to: .english)
    #expect(learnt.factor == 0.8)
    #expect(learnt.spread < usual.spread)
    let nonsense = LengthModel(
      learningFrom: (0..<40).map { _ in (source: source, target: "x") }, from: .french, to: .english)
    #expect(nonsense.factor == usual.factor * 0.75)
    #expect(LengthModel(learningFrom: shorter.prefix(5), from: .french, to: .english) == usual)
  }
}
