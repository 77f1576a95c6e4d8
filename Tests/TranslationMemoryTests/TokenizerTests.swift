import Bitext
import Testing
import UnicodeText

@testable import TranslationMemory

@Suite("Tokenizer: plain texts are cut without ICU, and just as ICU cuts them")
struct TokenizerTests {
  /// What random texts are made of: plain characters mostly, and some at which the quick way has to give up.
  private let pieces =
    ["a", "b", "Z", "é", "ß", "œ", "Ž", "x", "1", "42", " ", " ", " ", ".", ",", "'", "’", "-", "\n", "\t"]
    + ["\u{A0}", "\u{2009}", "«", "»", "“", "”", "–", "…", "€", "(", ")", "%", "/", "&", "#", "°", "×", "÷", "²", "½"]
    + [
      "_", ":", ";", "‘", "·", "ª", "µ", "\u{AD}", "\u{202F}", "\u{301}", "中", "あ", "я", "א", "ก", "\u{200D}", "©", "@",
    ]

  private func text(_ pieces: [String], _ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...14, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  @Test(
    "random texts, plain and not, in languages with rules of their own",
    arguments: ["en", "fr", "de", "fi", "sv", "he", "ja", "zh", "th", "el", "pt-BR", "en-US-u-va-posix"])
  func random(language: String) throws {
    let tokenizer = try Tokenizer(language: language)
    var generator = SeededGenerator(seed: language.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    var quick = 0
    for round in 0..<6_000 {
      let text = text(round.isMultiple(of: 3) ? pieces : Array(pieces.prefix(40)), &generator)
      let (tokens, expected, isPlain) = try text.withUTF8Bytes { bytes throws(UnicodeTextError) in
        (
          try tokenizer.tokens(in: bytes),
          try tokenizer.tokensThroughICU(in: bytes, AddressScanner.addresses(in: bytes)),
          PlainTextCutter.tokens(in: bytes) != nil
        )
      }
      #expect(tokens == expected, "\(text.debugDescription) in \(language)")
      quick += isPlain ? 1 : 0
    }
    // Most were not ICU's work.
    #expect(quick > 1_000)
  }

  @Test("numbers, grouped digits, contractions, addresses")
  func examples() throws {
    let tokenizer = try Tokenizer(language: "fr")
    func words(_ text: String) throws -> [String] {
      let bytes = Array(text.utf8)
      return try tokenizer.tokens(in: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }
    #expect(
      try words("L’eau, à 12\u{A0}500,50\u{A0}€ : «\u{A0}oui\u{A0}».") == ["L’eau", "à", "12\u{A0}500,50", "oui"])
    #expect(try words("e.g. 3.14, 2 000 and v2") == ["e.g", "3.14", "2", "000", "and", "v2"])
    #expect(try words("see www.a.fr/b?c=1, ok") == ["see", "www.a.fr/b?c=1", "ok"])
  }

  @Test("the distance by bits is the distance of the table")
  func distance() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<3_000 {
      let length = [5, 12, 70, 150].randomElement(using: &generator) ?? 5
      let left = (0..<Int.random(in: 0...length, using: &generator)).map { _ in Int.random(in: 0..<4, using: &generator)
      }
      var right = left
      for _ in 0..<Int.random(in: 0...length, using: &generator) {
        let place = Int.random(in: 0...right.count, using: &generator)
        if Bool.random(using: &generator) || place == right.count {
          right.insert(Int.random(in: 0..<4, using: &generator), at: place)
        } else {
          right.remove(at: place)
        }
      }
      #expect(EditDistance.distance(left, right) == table(left, right), "\(left) \(right)")
    }
  }

  /// The textbook's table (Wagner & Fischer 1974).
  private func table(_ left: [Int], _ right: [Int]) -> Int {
    var row = Array(0...right.count)
    for (index, symbol) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let value = min(diagonal + (symbol == right[column] ? 0 : 1), row[column] + 1, row[column + 1] + 1)
        diagonal = row[column + 1]
        row[column + 1] = value
      }
    }
    return row[right.count]
  }
}
