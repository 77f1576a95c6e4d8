import Bitext
import Testing

@Suite("Ids that come from the texts")
struct ContentIdentifierTests {
  /// A document of paragraphs, each with a row for each sentence, under the ids that readers and the aligner give.
  private func document(_ paragraphs: [[String]]) -> BilingualDocument {
    var number = 0
    let units = paragraphs.enumerated().map { index, sentences in
      BilingualDocument.Unit(
        id: "p\(index + 1)",
        segments: sentences.map { sentence in
          number += 1
          return BilingualSegment(
            id: "r\(number)", sourceParts: [.init(InlineText(sentence), block: "p\(index + 1)")],
            targetParts: [.init(InlineText("<\(sentence)>"), block: "p\(index + 2)")])
        })
    }
    return BilingualDocument(
      name: "article", sourceLanguage: .french, targetLanguage: .english, format: "markdown", ruleSet: "1", units: units
    )
  }

  /// The ids by what they name: units by their text, rows by theirs.
  private func ids(_ paragraphs: [[String]]) -> [String: [String]] {
    var result: [String: [String]] = [:]
    for unit in document(paragraphs).withContentIdentifiers().units {
      result["unit \(unit.segments.map(\.source.text).joined())", default: []].append(unit.id)
      for row in unit.segments { result["row \(row.source.text)", default: []].append(row.id) }
    }
    return result
  }

  private func paragraphs(_ random: inout some RandomNumberGenerator, count: Int, from first: Int) -> [[String]] {
    (0..<count).map { number in
      (0...Int.random(in: 0...3, using: &random)).map { "Sentence \($0) of paragraph \(first + number)." }
    }
  }

  @Test("insert, delete or move paragraphs: all others keep their ids", arguments: 1...60 as ClosedRange<UInt64>)
  func stability(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let old = paragraphs(&random, count: Int.random(in: 1...12, using: &random), from: 1)
    var new = old
    for step in 0..<Int.random(in: 1...5, using: &random) {
      let place = Int.random(in: 0...new.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: new.insert(contentsOf: paragraphs(&random, count: 1, from: 100 + step), at: place)
      case 1 where place < new.count: new.remove(at: place)
      case 2 where place < new.count:
        let moved = new.remove(at: place)
        new.insert(moved, at: Int.random(in: 0...new.count, using: &random))
      default: break
      }
    }
    let (before, after) = (ids(old), ids(new))
    for (name, id) in before { if let now = after[name] { #expect(now == id, "\(name)") } }
  }

  @Test("a repeated text keeps its id while its neighbours stay") func repetition() {
    let old = [["One."], ["Again."], ["Two."], ["Three."], ["Again."], ["Four."]]
    let new = [["New."]] + old + [["Last."]]
    #expect(ids(old)["row Again."] == ids(new)["row Again."])
    #expect(Set(ids(old)["row Again."] ?? []).count == 2)
  }

  @Test("no two are alike, and each is a name for XML", arguments: 1...20 as ClosedRange<UInt64>)
  func uniqueness(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let texts = (0..<200).map { _ in String(repeating: "a", count: Int.random(in: 0...4, using: &random)) }
    let names = ContentIdentifier.names(of: texts)
    #expect(Set(names).count == texts.count)
    let document = document(texts.map { [$0] }).withContentIdentifiers()
    for id in document.units.map(\.id) + document.segments.map(\.id) {
      #expect(id.utf8.first.map { (0x61...0x7A).contains($0) } == true)
      #expect(id.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) })
    }
    #expect(Set(document.units.map(\.id)).count == texts.count)
    #expect(Set(document.segments.map(\.id)).count == texts.count)
  }

  @Test("ids from the texts are the same when taken again, and the document is the same but for them")
  func idempotence() throws {
    let own = document([["A.", "B."], ["C."], ["A."], ["A."]])
    let named = own.withContentIdentifiers()
    #expect(named.withContentIdentifiers() == named)
    #expect(named.segments.map(\.source) == own.segments.map(\.source))
    #expect(named.segments.map(\.target) == own.segments.map(\.target))
    let bitext = try named.bitext()
    #expect(bitext.source.blocks.map(\.id) == named.units.map(\.id))
  }

  @Test("every white space of Unicode is none, and nothing else is")
  func blanks() {
    for value in (0...0x33FF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isSame = ContentIdentifier.names(of: ["a\(scalar)b"]) == ContentIdentifier.names(of: ["ab"])
      #expect(isSame == scalar.properties.isWhitespace, "U+\(String(value, radix: 16))")
    }
  }

  @Test("white space does not count, and names of fields stay") func exceptions() {
    #expect(ContentIdentifier.names(of: ["a b\u{A0}c"]) == ContentIdentifier.names(of: ["abc"]))
    var own = document([["A headline"], ["Text."]])
    own.units[0].id = "headline"
    own.units[0].segments[0].sourceParts[0].block = "headline"
    let named = own.withContentIdentifiers()
    #expect(named.units[0].id == "headline")
    #expect(named.units[0].segments[0].sourceParts[0].block == "headline")
  }
}

/// SplitMix64 (Steele, Lea and Flood, 2014): texts that are the same in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
