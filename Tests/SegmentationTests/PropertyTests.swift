import Bitext
import Segmentation
import Testing

@Suite("Promises that hold for any text")
struct PropertyTests {
  static let languages = ["fr", "en", "de", "da", "ja", "hy", "el", "ar", "cy"]

  private func isWhiteSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.value == 0xFEFF || $0.value == 0x200B
    }
  }

  @Test("Segments and the white space between them are the text", arguments: 0..<20)
  func partition(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    for language in Self.languages {
      for policy in NewlinePolicy.allCases {
        var options = SegmentationOptions()
        options.newlines = policy
        let segmenter = try Segmenter(language: LanguageTag(language), options: options)
        let text = randomText(&generator, pieces: 60)
        let bytes = Array(text.utf8)
        var end = 0
        for range in try segmenter.segments(in: text) {
          #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= bytes.count)
          #expect(isWhiteSpace(bytes[end..<range.lowerBound]))
          #expect(!isWhiteSpace(bytes[range].prefix(1)))
          #expect(bytes[range.lowerBound] & 0xC0 != 0x80)
          end = range.upperBound
        }
        #expect(isWhiteSpace(bytes[end...]))
      }
    }
  }

  @Test("Decisions come in order, and their breaks are those between the segments", arguments: 0..<20)
  func decisions(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed &+ 77)
    for language in Self.languages {
      let segmenter = try Segmenter(language: LanguageTag(language))
      let text = randomText(&generator, pieces: 60)
      let decisions = try segmenter.decisions(in: text)
      #expect(decisions.map(\.offset) == decisions.map(\.offset).sorted())
      let ranges = try segmenter.segments(in: text)
      let breaks = decisions.filter(\.isBreak).map(\.offset)
      for (left, right) in zip(ranges, ranges.dropFirst()) {
        #expect(breaks.contains { $0 >= left.upperBound && $0 <= right.lowerBound })
      }
    }
  }

  @Test("Adding a paragraph does not change the others", arguments: 0..<20)
  func paragraphs(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed &+ 500)
    var options = SegmentationOptions()
    options.newlines = .paragraph
    let segmenter = try Segmenter(language: .french, options: options)
    for _ in 0..<20 {
      let first = "Le " + randomText(&generator, pieces: 20) + " fin"
      let second = "Le " + randomText(&generator, pieces: 20) + " fin"
      let together = first + "\n\n" + second
      let offset = first.utf8.count + 2
      let expected =
        try segmenter.segments(in: first)
        + segmenter.segments(in: second).map { $0.lowerBound + offset..<$0.upperBound + offset }
      #expect(try segmenter.segments(in: together) == expected, "\(together.debugDescription)")
    }
  }

  @Test(
    "A segment is not cut again", .enabled(if: !SharedData.texts.isEmpty, "no development data beside the repository"))
  func idempotence() throws {
    for name in SharedData.texts {
      let segmenter = try Segmenter(language: LanguageTag(String(name.prefix(2))))
      let text = SharedData.text(name)
      let bytes = Array(text.utf8)
      var cutAgain = 0
      let ranges = try segmenter.segments(in: text)
      for range in ranges where try segmenter.segments(in: String(decoding: bytes[range], as: UTF8.self)).count > 1 {
        cutAgain += 1
      }
      #expect(cutAgain == 0, "\(name): \(cutAgain) of \(ranges.count)")
    }
  }

  @Test("Of the segments of senseless texts, fewer than one in a hundred is cut again", arguments: 0..<20)
  func idempotenceOfMadeTexts(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed &+ 9_000)
    let pieces = [
      "Le", "ministre", "a", "parlé", "M.", "Mme", "Durand", "J.-P.", "Weil", "art.", "L.", "12", "3,5", "n°", "5",
      "etc.",
      "U.S.", "Inc.", "The", "court", "held", "Officials", "said", "410", "F.", "Supp.", "2d", "(1973)", "IV", "XVIII",
      "«", "»", "«\u{A0}Oui\u{A0}!\u{A0}»", "“Go!”", "dit-il", "he", "said", "fini.", "fini…", "quoi ?", "non !", "[4]",
      "(voir", "p.", "45)", "1.", "a)", "–", ":", ";", ",", "p.m.", "av.", "J.-C.", "lemonde.fr", "...", "\n",
    ]
    var (count, cutAgain) = (0, 0)
    for language in ["fr", "en", "de"] {
      let segmenter = try Segmenter(language: LanguageTag(language))
      for _ in 0..<40 {
        let text = (0..<40).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined(separator: " ")
        let bytes = Array(text.utf8)
        for range in try segmenter.segments(in: text) {
          let segment = String(decoding: bytes[range], as: UTF8.self)
          count += 1
          if try segmenter.segments(in: segment) != [0..<segment.utf8.count] { cutAgain += 1 }
        }
      }
    }
    #expect(cutAgain * 100 < count, "\(cutAgain) of \(count)")
  }

  @Test(
    "Long runs of one thing",
    arguments: [".", "(", "a.", "1. ", "« ", "\"", "\n", "[[", ":-) ", "=", "M. ", "? ", "。", "\u{301}"])
  func runs(piece: String) throws {
    let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
    for policy in NewlinePolicy.allCases {
      var options = SegmentationOptions()
      options.newlines = policy
      let ranges = try Segmenter(language: .french, options: options).segments(in: text)
      #expect(ranges.allSatisfy { $0.upperBound <= text.utf8.count })
    }
  }
}
