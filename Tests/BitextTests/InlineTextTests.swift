import Bitext
import Testing

@Suite("InlineText: codes beside the text")
struct InlineTextTests {
  /// `Un <b>mot</b>.[1] Deux.` with codes where the marks stand.
  private let sample = InlineText(pieces: [
    .text("Un "), .code(InlineCode(.opening, id: "1", at: 0, kind: .bold, markup: "<b>")), .text("mot"),
    .code(InlineCode(.closing, id: "1", at: 0, kind: .bold, markup: "</b>")), .text("."),
    .code(InlineCode(.standalone, id: "2", at: 0, kind: .footnote, markup: "[1]")), .text(" Deux."),
  ])

  @Test("the text is plain and the markup whole")
  func textAndMarkup() throws {
    #expect(sample.text == "Un mot. Deux.")
    #expect(sample.markup == "Un <b>mot</b>.[1] Deux.")
    #expect(InlineText(pieces: sample.pieces) == sample)
    try sample.checkInvariants()
  }

  @Test("a footnote reference stays with the sentence it follows")
  func cutKeepsFootnoteLeft() {
    let parts = sample.cut(into: [0..<7, 8..<13])
    #expect(parts.map(\.markup) == ["Un <b>mot</b>.[1]", "Deux."])
  }

  @Test("a span that is cut has isolated codes, which meet again when joined")
  func cutThroughSpan() throws {
    let span = InlineText(pieces: [
      .code(InlineCode(.opening, id: "1", at: 0, kind: .italic, markup: "<i>")), .text("Oui. Non."),
      .code(InlineCode(.closing, id: "1", at: 0, kind: .italic, markup: "</i>")),
    ])
    let parts = span.cut(into: [0..<4, 5..<9])
    #expect(parts.map(\.markup) == ["<i>Oui.", "Non.</i>"])
    #expect(parts.allSatisfy { $0.codes.allSatisfy(\.isIsolated) })
    let joined = InlineText.joined(parts, separator: " ")
    #expect(joined == span)
    try joined.checkInvariants()
  }

  @Test("an opening code between two sentences goes right, a closing one left")
  func codesBetweenSentences() {
    let text = InlineText(pieces: [
      .code(InlineCode(.opening, id: "1", at: 0, kind: .bold, markup: "<b>")), .text("A."),
      .code(InlineCode(.closing, id: "1", at: 0, kind: .bold, markup: "</b>")), .text(" "),
      .code(InlineCode(.opening, id: "2", at: 0, kind: .italic, markup: "<i>")), .text("B."),
      .code(InlineCode(.closing, id: "2", at: 0, kind: .italic, markup: "</i>")),
    ])
    #expect(text.cut(into: [0..<2, 3..<5]).map(\.markup) == ["<b>A.</b>", "<i>B.</i>"])
  }

  @Test("a line has its white space folded, no-break spaces kept, whatever stands beside it", arguments: 1...5)
  func folding(seed: Int) {
    let parts = [
      "a", "é", "Ж", "字", "’", "—", " ", " ", "  ", "\n", "\t", "\r\n", "\u{A0}", "\u{202F}", "\u{2007}", "\u{2003}",
      "\u{85}", "\u{2028}", "\u{3000}", "\u{1680}", "\u{205F}", "\u{301}", "\u{20D7}", "\u{200D}", "🙂", "\u{FE0F}",
    ]
    var state = UInt64(seed)
    for _ in 0..<4_000 {
      var text = ""
      state = state &* 6_364_136_223_846_793_005 &+ 1
      for step in 0..<(1 + Int(state >> 60)) {
        state = state &* 6_364_136_223_846_793_005 &+ UInt64(step) &+ 1
        text += parts[Int((state >> 33) % UInt64(parts.count))]
      }
      let kept: Set<Unicode.Scalar> = ["\u{A0}", "\u{202F}", "\u{2007}"]
      let words = text.unicodeScalars.split { $0.properties.isWhitespace && !kept.contains($0) }
      let expected = words.map { String($0) }.joined(separator: " ")
      #expect(
        Array(InlineText(text).line.unicodeScalars) == Array(expected.unicodeScalars),
        "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  @Test("codes are found again where their markup stands, and what does not stand there is left out")
  func markup() {
    let codes = [
      InlineCode(.opening, id: "1", at: 0, kind: .italic, markup: "*"),
      InlineCode(.closing, id: "1", at: 0, kind: .italic, markup: "*"),
      InlineCode(.standalone, id: "2", at: 0, kind: .image, markup: "![](a.png)"),
      InlineCode(.standalone, id: "3", at: 0, kind: .lineBreak, markup: ""),
    ]
    let text = InlineText(markup: "a *caf\u{E9}* b * c", codes: codes)
    #expect(text.text == "a caf\u{E9} b * c")
    #expect(text.codes.map(\.id) == ["1", "1"] && text.codes.map(\.offset) == [2, 7])
    #expect(text.markup == "a *caf\u{E9}* b * c")
    #expect(InlineText(markup: "no codes", codes: codes) == "no codes")
  }
}
