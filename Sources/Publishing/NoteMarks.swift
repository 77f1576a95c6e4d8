import Bitext

/// Numbers the calls of notes through a whole text, where its format begins anew in each paragraph (SPIP, whose notes
/// stand inside the text) or chapter.
enum NoteMarks {
  /// The blocks with calls numbered through, or as they are when their marks tell the notes apart already.
  ///
  /// - Complexity: O(n).
  static func numbered(_ blocks: [Block]) -> [Block] {
    let texts = blocks.lazy.filter { !EditionLayout.isNote($0) }.map(\.content)
    guard beginAnew(in: texts, notes: blocks.count(where: EditionLayout.isNote)) else { return blocks }
    var next = 1
    return blocks.map { block in
      guard !EditionLayout.isNote(block) else { return block }
      var copy = block
      copy.content = numbered(block.content, &next)
      return copy
    }
  }

  /// The document with the calls of each side numbered through, where that is needed.
  ///
  /// - Complexity: O(n).
  static func numbered(_ document: BilingualDocument) -> BilingualDocument {
    var result = document
    number(\.sourceParts, in: &result)
    number(\.targetParts, in: &result)
    return result
  }

  private static func number(
    _ parts: WritableKeyPath<BilingualSegment, [BilingualSegment.Part]>, in document: inout BilingualDocument
  ) {
    let texts = document.units.lazy.filter { !PageRows.isNote($0) }.flatMap {
      $0.segments.lazy.flatMap { $0[keyPath: parts] }
    }
    .map(\.content)
    let notes = document.units.count { unit in
      PageRows.isNote(unit) && unit.segments.contains { !$0[keyPath: parts].isEmpty }
    }
    guard beginAnew(in: texts, notes: notes) else { return }
    var next = 1
    for unit in document.units.indices where !PageRows.isNote(document.units[unit]) {
      for row in document.units[unit].segments.indices {
        for part in document.units[unit].segments[row][keyPath: parts].indices {
          let content = document.units[unit].segments[row][keyPath: parts][part].content
          document.units[unit].segments[row][keyPath: parts][part].content = numbered(content, &next)
        }
      }
    }
  }

  /// Whether one mark means several notes: SPIP's notes, or as many calls as notes with fewer marks.
  private static func beginAnew(in texts: some Sequence<InlineText>, notes: Int) -> Bool {
    guard notes > 0 else { return false }
    var marks: Set<String> = []
    var calls = 0
    for content in texts where !content.codes.isEmpty {
      for code in content.codes where isCall(code) {
        if code.markup.hasPrefix("[[") { return true }
        calls += 1
        marks.insert(code.equivalent)
      }
    }
    return calls == notes && marks.count < notes
  }

  private static func isCall(_ code: InlineCode) -> Bool {
    code.kind == .footnote && code.role == .standalone && !code.equivalent.isEmpty
  }

  private static func numbered(_ content: InlineText, _ next: inout Int) -> InlineText {
    guard content.codes.contains(where: isCall) else { return content }
    var codes = content.codes
    for index in codes.indices where isCall(codes[index]) {
      codes[index].equivalent = "[\(next)]"
      next += 1
    }
    return InlineText(content.text, codes: codes)
  }
}
