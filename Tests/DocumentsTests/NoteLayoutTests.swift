import Bitext
import Documents
import Testing

/// How programs and plug-ins write notes in a page: a paragraph with one call, and the note.
struct NoteLayout: Sendable, CustomStringConvertible {
  let description: String
  let html: String

  private init(_ description: String, _ html: String) {
    self.description = description
    self.html = html
  }

  static let all = [
    NoteLayout(
      "Easy Footnotes",
      """
      <p>La crue dura<span id="easy-footnote-1-7" class="easy-footnote-margin-adjust"></span><span class="easy-footnote"><a href="#easy-footnote-bottom-1-7" title="Neuf jours."><sup>1</sup></a></span>, puis cessa.</p>
      <ol class="easy-footnotes-wrapper"><li class="easy-footnote-single"><span id="easy-footnote-bottom-1-7" class="easy-footnote-margin-adjust"></span>Neuf jours.<a class="easy-footnote-to-top" href="#easy-footnote-1-7"></a></li></ol>
      """),
    NoteLayout(
      "Modern Footnotes, inside the text",
      """
      <p>La crue dura<sup class="modern-footnotes-footnote" data-mfn="1"><a href="javascript:void(0)" role="button">1</a></sup><span id="mfn-content-1" role="tooltip" class="modern-footnotes-footnote__note" data-mfn="1">Neuf jours.</span>, puis cessa.</p>
      """),
    NoteLayout(
      "footnotes with a table of references",
      """
      <p>La crue dura<span class="footnote_referrer"><a role="button" tabindex="0" onclick="go('x')"><sup id="footnote_plugin_tooltip_1" class="footnote_plugin_tooltip_text">[1]</sup></a></span>, puis cessa.</p>
      <div class="speaker-mute footnotes_reference_container"><div class="footnote_container_prepare"><p><span role="button">References</span></p></div><table class="footnotes_table footnote-reference-container"><tbody><tr class="footnotes_plugin_reference_row"><th scope="row" class="footnote_plugin_index"><a id="footnote_plugin_reference_1" class="footnote_backlink" href="#footnote_plugin_tooltip_1">↑1</a></th><td class="footnote_plugin_text">Neuf jours.</td></tr></tbody></table></div>
      """),
    NoteLayout(
      "Google Docs",
      """
      <p><span>La crue dura</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span>, puis cessa.</span></p>
      <hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Neuf jours.</span></p></div>
      """),
    NoteLayout(
      "LibreOffice",
      """
      <p>La crue dura<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>, puis cessa.</p>
      <div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Neuf jours.</p></div>
      """),
    NoteLayout(
      "Word, filtered",
      """
      <p class=MsoNormal>La crue dura<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a>, puis cessa.</p>
      <div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Neuf jours.</p></div></div>
      """),
    NoteLayout(
      "Pandoc",
      """
      <p>La crue dura<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>, puis cessa.</p>
      <section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr /><ol><li id="fn1"><p>Neuf jours.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>
      """),
    NoteLayout(
      "a margin of side notes",
      """
      <p>La crue dura<label for="sn-1" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-1" class="margin-toggle"/><span class="sidenote">Neuf jours.</span>, puis cessa.</p>
      """),
    NoteLayout(
      "MediaWiki",
      """
      <p>La crue dura<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup>, puis cessa.</p>
      <div class="references-small"><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><a href="#cite_ref-1">↑</a></span> <span class="reference-text">Neuf jours.</span></li></ol></div>
      """),
  ]
}

@Suite("Notes in pages, as the usual programs and plug-ins write them")
struct NoteLayoutTests {
  private static let around = (
    """
    <!DOCTYPE html><html lang="fr"><head><title>La crue</title></head><body><nav><a href="/">Accueil</a></nav><article><h1>La crue</h1>
    <p>On avait vu pire, disaient ceux qui n’avaient rien vu, et les autres montaient les meubles à l’étage sans répondre.</p>
    """,
    """
    <p>Le café rouvrit le premier, avec de l’eau jusqu’aux chevilles et une ardoise neuve où l’on pouvait lire le prix des bottes.</p>
    </article></body></html>
    """
  )

  @Test("the call is a code of the sentence, the note a block of its own, both come back", arguments: NoteLayout.all)
  func note(_ layout: NoteLayout) throws {
    let page = Array((Self.around.0 + layout.html + Self.around.1).utf8)
    let read = try DocumentReader.read(page, fileName: "page.html")
    let sentence = try #require(read.document.blocks.first { $0.content.text.hasPrefix("La crue dura") })
    #expect(sentence.content.text == "La crue dura, puis cessa.")
    #expect(sentence.content.codes.contains { $0.kind == .footnote && $0.role == .standalone })
    let note = try #require(read.document.blocks.first { $0.role == .note })
    #expect(note.content.text.drop { $0.isWhitespace } == "Neuf jours.")
    #expect(read.document.blocks.count == 5)

    // The sentence and its note change together, whichever holds the other.
    let written = try read.replacing([
      sentence.id: InlineText("The flood lasted, then stopped.", codes: Self.moved(sentence.content.codes, to: 16)),
      note.id: InlineText("Nine days.", codes: Self.moved(note.content.codes, to: 0)),
    ])
    let again = try DocumentReader.read(written, fileName: "page.html").document.blocks
    #expect(again.contains { $0.content.text == "The flood lasted, then stopped." })
    #expect(again.first { $0.role == .note }.map { $0.content.text.drop { $0.isWhitespace } } == "Nine days.")
  }

  private static func moved(_ codes: [InlineCode], to offset: Int) -> [InlineCode] {
    codes.map { code in
      var copy = code
      copy.offset = offset
      return copy
    }
  }
}
