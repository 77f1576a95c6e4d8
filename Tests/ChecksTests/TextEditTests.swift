import Bitext
import Checks
import Testing

@Suite("TextEdit: changes of text with codes")
struct TextEditTests {
  @Test("codes stay beside the text that surrounds them, overlapping edits are left out")
  func codes() {
    let text = InlineText(
      "un  deux", codes: [InlineCode(.standalone, id: "1", at: 4, kind: .footnote, markup: "*")])
    let changed = text.applying([
      TextEdit(2..<4, " ", reason: "double-space"), TextEdit(3..<5, "X", reason: "overlaps"),
      TextEdit(8..<8, "!", reason: "end"),
    ])
    #expect(changed.text == "un deux!")
    #expect(changed.codes.map(\.offset) == [3])
  }

  @Test("an edit over a code is left out")
  func overCode() {
    let text = InlineText("a  b", codes: [InlineCode(.standalone, id: "1", at: 2, kind: .footnote, markup: "*")])
    #expect(text.applying([TextEdit(1..<3, " ", reason: "double-space")]) == text)
  }
}
