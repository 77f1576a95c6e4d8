import Bitext
import Interchange
import Project
import Testing
import TranslationMemory

@Suite("Bilingual files as documents: read, cut, translated, written back into their rows")
struct RowSourceTests {
  private static let catalogue = """
    # Le site
    msgid ""
    msgstr ""
    "Content-Type: text/plain; charset=UTF-8\\n"
    "Language: en\\n"
    "X-Source-Language: fr\\n"

    #: page.html:3
    msgctxt "titre"
    msgid "Le jardin partagé"
    msgstr ""

    msgid "Il est ouvert. Entrée libre."
    msgstr ""

    msgid "Merci."
    msgstr "Thank you."

    """

  private static func workspace() throws -> ProjectWorkspace {
    let workspace = try ProjectWorkspace()
    let pairs = [("Le jardin partagé", "The shared garden"), ("Il est ouvert.", "It is open.")]
    let units = try pairs.map { source, target in
      TranslationUnit(
        variants: [
          .init(language: try LanguageTag("fr"), content: InlineText(source)),
          .init(language: try LanguageTag("en"), content: InlineText(target)),
        ], provenance: Provenance(origin: .human), isConfirmed: true)
    }
    _ = try workspace.project().memory(creating: true).add(units, batch: .init(label: "test", tool: nil, date: nil))
    return workspace
  }

  @Test("a catalogue's messages are blocks, cut into sentences; what is translated already stays whole")
  func catalogueAsDocument() throws {
    let workspace = try Self.workspace()
    let path = try workspace.write(Self.catalogue, to: "site.po")
    let article = try workspace.project().article(at: path, language: nil)
    #expect(
      article.segmented.segments.map(\.text) == ["Le jardin partagé", "Il est ouvert.", "Entrée libre.", "Merci."])
    #expect(article.reading.formatName == "po")
    let (document, summary) = try workspace.project().pretranslate(path, threshold: 75)
    #expect(summary.exact + summary.inContext == 2 && summary.new == 1 && summary.known == 1)
    #expect(document.segments.map { $0.target?.text } == ["The shared garden", "It is open.", nil, "Thank you."])
  }

  @Test("merge writes the translations into the catalogue and leaves every other byte")
  func catalogueMerged() throws {
    let workspace = try Self.workspace()
    let path = try workspace.write(Self.catalogue, to: "site.po")
    var (document, _) = try workspace.project().pretranslate(path, threshold: 75)
    // By way of a file, as a translator gets it.
    let file = workspace.path + "/site.xlf"
    try FileSystem.write(try workspace.project().bytes(of: document, as: .interchange(.xliff21)), to: file)
    document = try #require(try workspace.project().bilingualDocuments(file).first)
    let half = try workspace.project().merge(document, into: path)
    #expect(
      String(decoding: half.bytes, as: UTF8.self).contains("#, fuzzy\nmsgid \"Il est ouvert. Entrée libre.\""))
    for unit in document.units.indices {
      for row in document.units[unit].segments.indices where document.units[unit].segments[row].target == nil {
        document.units[unit].segments[row].targetParts = [.init("Free entry.")]
        document.units[unit].segments[row].state = .translated
      }
    }
    let merged = try workspace.project().merge(document, into: path)
    #expect(
      String(decoding: merged.bytes, as: UTF8.self)
        == Self.catalogue.replacing("partagé\"\nmsgstr \"\"", with: "partagé\"\nmsgstr \"The shared garden\"")
        .replacing("libre.\"\nmsgstr \"\"", with: "libre.\"\nmsgstr \"It is open. Free entry.\""))
  }

  @Test("an XLIFF job of another tool, codes and all", arguments: ["1.2", "2.0"])
  func job(version: String) throws {
    let workspace = try Self.workspace()
    let old = """
      <?xml version="1.0"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.html" source-language="fr" target-language="en" datatype="html"><body>
      <trans-unit id="t 1" approved="no"><source>Il est <g id="1">ouvert</g>.</source></trans-unit>
      <trans-unit id="2"><source>Merci.</source><target state="final">Thank you.</target></trans-unit>
      </body></file></xliff>

      """
    let new = """
      <?xml version="1.0"?>
      <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="fr" trgLang="en"><file id="f">
      <unit id="t1"><segment id="s1"><source>Il est <pc id="1">ouvert</pc>.</source></segment></unit>
      <unit id="t2"><segment id="s2" state="final"><source>Merci.</source><target>Thank you.</target></segment></unit>
      </file></xliff>

      """
    let text = version == "1.2" ? old : new
    let path = try workspace.write(text, to: "job.xlf")
    var (document, _) = try workspace.project().pretranslate(path, threshold: 75)
    #expect(document.segments.first?.target?.text == "It is open.")
    var codes = try #require(document.segments.first?.source.codes)
    codes[0].offset = 6
    codes[1].offset = 10
    document.units[0].segments[0].targetParts = [.init(InlineText("It is open.", codes: codes))]
    let file = workspace.path + "/next.xlf"
    try FileSystem.write(try workspace.project().bytes(of: document, as: .interchange(.xliff21)), to: file)
    let back = try #require(try workspace.project().bilingualDocuments(file).first)
    let merged = String(decoding: try workspace.project().merge(back, into: path).bytes, as: UTF8.self)
    let tag = version == "1.2" ? "g" : "pc"
    #expect(merged.contains("<target") && merged.contains("It is <\(tag) id=\"1\">open</\(tag)>."))
    #expect(
      merged.contains(version == "1.2" ? "<target state=\"final\">Thank you.</target>" : "<target>Thank you.</target>"))
    #expect(merged.hasPrefix(String(text.prefix(80))))
  }
}
