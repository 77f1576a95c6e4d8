import Bitext
import Interchange
import Testing

@Suite("Validation against the specifications")
struct ValidationTests {
  private func rules(_ text: String, file: String = "file.xml") throws -> [String] {
    try Validator.validate(Array(text.utf8), file: file).findings.filter { $0.severity == .error }.map(\.rule)
  }

  /// A small file of XLIFF 2 with a unit's content in it.
  private func xliff2(_ unit: String, attributes: String = "", version: String = "2.1") -> String {
    """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"
      xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" version="\(version)" srcLang="en" trgLang="fr">
    <file id="f1"><unit id="u1"\(attributes)>\(unit)</unit></file></xliff>
    """
  }

  @Test(
    "XLIFF 2: each constraint names its rule",
    arguments: [
      ("<segment><source>a</source></segment>", []),
      ("<segment><source>a<ph id=\"1\"/><ph id=\"1\"/></source></segment>", ["xliff2.id.unique"]),
      ("<segment><source>a<ec startRef=\"9\"/></source></segment>", ["xliff2.startRef"]),
      ("<segment><source>a<cp hex=\"0041\"/></source></segment>", ["xliff2.cp"]),
      ("<segment><source>a<ph id=\"1\" dataRef=\"d\"/></source></segment>", ["xliff2.dataRef"]),
      ("<segment state=\"done\"><source>a</source></segment>", ["xliff2.attribute.value"]),
      ("<segment subState=\"a:b\"><source>a</source></segment>", ["xliff2.subState"]),
      ("<segment><source>a</source><target xml:lang=\"de\">a</target></segment>", ["xliff2.xml.lang"]),
      (
        "<segment><source><ph id=\"1\" canDelete=\"no\"/></source><target>x</target></segment>", ["xliff2.canDelete"]
      ),
      ("<segment><target>x</target></segment>", ["xliff2.child.missing"]),
      ("<segment><target>x</target><source>x</source></segment>", ["xliff2.order"]),
      ("<ignorable><source>x</source></ignorable>", ["xliff2.child.missing"]),
      ("<segment><source><mrk id=\"m\" type=\"comment\">x</mrk></source></segment>", ["xliff2.comment"]),
      (
        "<segment><source><mrk id=\"m\" type=\"term\" ref=\"#u=1/f=2/x\">x</mrk></source></segment>",
        ["xliff2.fragment"]
      ),
      ("<segment><source><pc id=\"1\" fs:fs=\"blink\">x</pc></source></segment>", ["xliff2.fs.value"]),
      ("<segment><source><sub>x</sub></source></segment>", ["xliff2.child", "xliff2.element"]),
      (
        "<mtc:matches><mtc:match ref=\"#zz\"><source>x</source><target>y</target></mtc:match></mtc:matches><segment><source>a</source></segment>",
        ["xliff2.mtc.ref"]
      ),
    ])
  func xliff2(unit: String, expected: [String]) throws {
    #expect(try rules(xliff2(unit)) == expected)
  }

  /// A file with one unit, in which the prefixes of all modules are bound; `head` stands in the file before the unit.
  private func withModules(_ unit: String, head: String = "", attributes: String = "") -> String {
    """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"
      xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"
      xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0" xmlns:val="urn:oasis:names:tc:xliff:validation:2.0"
      xmlns:its="http://www.w3.org/2005/11/its" xmlns:itsm="urn:oasis:names:tc:xliff:itsm:2.1" its:version="2.0"
      version="2.1" srcLang="en" trgLang="fr">
    <file id="f1"\(attributes)>\(head)<unit id="u1">\(unit)</unit></file></xliff>
    """
  }

  @Test(
    "XLIFF 2 modules: what their prose asks for is asked for",
    arguments: [
      ("<mda:metadata><mda:metaGroup/></mda:metadata>", ["xliff2.mda.empty"]),
      ("<res:resourceData/>", ["xliff2.res.empty"]),
      ("<res:resourceData><res:resourceItem id=\"r\"/></res:resourceData>", ["xliff2.res.empty"]),
      (
        "<res:resourceData><res:resourceItem><res:source href=\"a.png\"/></res:resourceItem></res:resourceData>",
        ["xliff2.res.mimeType"]
      ),
      (
        "<res:resourceData><res:resourceItem context=\"no\"><res:reference href=\"a.png\"/></res:resourceItem></res:resourceData>",
        ["xliff2.res.source"]
      ),
      (
        "<res:resourceData><res:resourceItem mimeType=\"image/png\"><res:target xml:lang=\"de\" href=\"a.png\"/></res:resourceItem></res:resourceData>",
        []
      ),
      (
        "<res:resourceData><res:resourceItem mimeType=\"image/png\"><res:source xml:lang=\"de\" href=\"a.png\"/></res:resourceItem></res:resourceData>",
        ["xliff2.res.lang"]
      ),
      ("<res:resourceData><res:resourceItemRef ref=\"none\"/></res:resourceData>", []),
      ("<res:resourceData><res:resourceItemRef ref=\"known\"/></res:resourceData>", []),
      (
        "<gls:glossary><gls:glossEntry ref=\"m\"><gls:term>a</gls:term><gls:translation>b</gls:translation></gls:glossEntry></gls:glossary>",
        []
      ),
      (
        "<gls:glossary><gls:glossEntry ref=\"z\"><gls:term>a</gls:term><gls:translation>b</gls:translation></gls:glossEntry></gls:glossary>",
        ["xliff2.gls.ref"]
      ),
      (
        "<gls:glossary><gls:glossEntry><gls:translation>b</gls:translation><gls:term>a</gls:term></gls:glossEntry></gls:glossary>",
        ["xliff2.gls.order"]
      ),
      (
        "<mtc:matches><mtc:match ref=\"#m\"><target>b</target><source>a</source></mtc:match></mtc:matches>",
        ["xliff2.mtc.order"]
      ),
      ("<val:validation><val:rule startsWith=\"a\" occurs=\"2\"/></val:validation>", []),
      ("<its:locQualityIssues xml:id=\"i\"/>", ["xliff2.its.missing"]),
      ("<its:locQualityIssues xml:id=\"i\"><its:locQualityIssue/></its:locQualityIssues>", ["xliff2.its.element"]),
      ("<its:provenanceRecords xml:id=\"i\"><its:provenanceRecord/></its:provenanceRecords>", ["xliff2.its.element"]),
      (
        "<its:provenanceRecords xml:id=\"i\"><its:provenanceRecord person=\"Ana\"/></its:provenanceRecords>", []
      ),
    ])
  func modules(content: String, expected: [String]) throws {
    let head =
      "<res:resourceData><res:resourceItem id=\"known\"><res:reference href=\"a.png\"/></res:resourceItem></res:resourceData>"
    let segment = "<segment><source><mrk id=\"m\" type=\"term\">a</mrk></source></segment>"
    #expect(try rules(withModules(content + segment, head: head)) == expected)
  }

  @Test(
    "XLIFF 2, ITS: values, pairs of attributes and what they refer to",
    arguments: [
      ("its:locQualityIssueType=\"misspelling\" its:locQualityIssueSeverity=\"50.5\"", []),
      ("its:locQualityIssueType=\"typo\"", ["xliff2.its.value"]),
      ("its:locQualityIssueType=\"other\" its:locQualityIssueSeverity=\"101\"", ["xliff2.its.value"]),
      ("itsm:lang=\"no language\"", ["xliff2.its.value"]),
      ("its:taIdent=\"x\"", ["xliff2.its.constraint"]),
      ("its:locQualityRatingScore=\"9\" its:locQualityRatingVote=\"-2\"", ["xliff2.its.constraint"]),
      ("its:locQualityRatingVoteThreshold=\"1\"", ["xliff2.its.constraint"]),
      ("its:mtConfidence=\"0.8\"", ["xliff2.its.constraint"]),
      ("its:mtConfidence=\"0.8\" its:annotatorsRef=\"mt-confidence|http://a.example\"", []),
      ("its:taSource=\"s\" its:taIdent=\"i\" its:taConfidence=\"1\"", []),
      ("its:annotatorsRef=\"spelling|x\"", ["xliff2.its.constraint"]),
      ("its:locQualityIssuesRef=\"#its=i1\"", []),
      ("its:locQualityIssuesRef=\"#its=i2\"", ["xliff2.its.reference"]),
    ])
  func its(attributes: String, expected: [String]) throws {
    let issues =
      "<its:locQualityIssues xml:id=\"i1\"><its:locQualityIssue locQualityIssueComment=\"c\"/></its:locQualityIssues>"
    let segment = "<segment><source><mrk id=\"m\" type=\"its:generic\" \(attributes)>a</mrk></source></segment>"
    let file = withModules(issues + segment, attributes: " its:annotatorsRef=\"text-analysis|http://a.example\"")
    #expect(try rules(file) == expected)
  }

  @Test("a finding has line, column and section")
  func place() throws {
    let report = try Validator.validate(
      Array(xliff2("\n <segment><source>a<cp hex=\"0041\"/></source></segment>").utf8), file: "a.xlf")
    #expect(report.format == "XLIFF 2.1")
    #expect(report.findings.map(\.position.description) == ["a.xlf:4:20"])
    #expect(report.findings.map(\.section) == ["4.3.1.19 hex"])
  }

  @Test(
    "other formats: what is wrong is named",
    arguments: [
      (
        "<xliff version=\"1.2\"><file original=\"a\" source-language=\"en\" datatype=\"plaintext\"><body><trans-unit id=\"1\"><source>a</source><target state=\"odd\">b</target></trans-unit><trans-unit id=\"1\"><source/></trans-unit></body></file></xliff>",
        ["xliff12.value", "xliff12.id.unique"]
      ),
      (
        "<tmx version=\"1.4\"><header creationtool=\"a\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"a\" adminlang=\"en\" srclang=\"en\" datatype=\"x\"/><body><tu><tuv xml:lang=\"en\"><seg>a<bpt i=\"1\"/></seg></tuv><tuv><seg/></tuv></tu></body></tmx>",
        ["tmx.pair", "tmx.lang"]
      ),
      (
        "<tbx xmlns=\"urn:iso:std:iso:30042:ed-2\" type=\"TBX-Min\" style=\"dca\" xml:lang=\"en\"><tbxHeader><fileDesc><sourceDesc><p/></sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry id=\"c\"><langSec xml:lang=\"en\"><termSec><term>a</term><termNote type=\"termType\">acronym</termNote></termSec></langSec></conceptEntry></body></text></tbx>",
        ["tbx.category"]
      ),
      (
        "<srx xmlns=\"http://www.lisa.org/srx20\" version=\"2.0\"><header segmentsubflows=\"yes\" cascade=\"no\"/><body><languagerules><languagerule languagerulename=\"a\"><rule><beforebreak>(</beforebreak></rule></languagerule></languagerules><maprules><languagemap languagepattern=\"x\" languagerulename=\"b\"/></maprules></body></srx>",
        ["srx.pattern", "srx.map"]
      ),
      ("<!DOCTYPE a [<!ENTITY b \"x\">]><a>&b;</a>", ["xml.unsupported"]), ("<tmx", ["xml.malformed"]),
    ])
  func others(text: String, expected: [String]) throws {
    #expect(try rules(text) == expected)
  }

  @Test("PO: repeated messages, unequal line breaks and plural forms")
  func catalogue() throws {
    let text = """
      msgid "a"
      msgstr "b"

      msgid "a"
      msgstr "c"

      msgid "x\\n"
      msgstr "x"

      msgid "one"
      msgid_plural "many"
      msgstr[0] "un"
      """
    #expect(try rules(text, file: "a.po") == ["po.header", "po.duplicate", "po.newline", "po.plural"])
  }

  @Test("nothing is written that the validator refuses", arguments: 0..<120)
  func written(seed: Int) throws {
    var generator = Generator(seed: UInt64(seed))
    let document = generator.document(withControls: true)
    for version in XLIFF2.Version.allCases {
      #expect(try rules(XLIFF2.write(document, version: version)) == [])
    }
    #expect(try rules(XLIFF12.write(document)) == [])
    #expect(try rules(PO.writing(document).text, file: "a.po") == [])
    let units = GoldSamples.units(document)
    #expect(try rules(TMX.writing(units: units, sourceLanguage: .french, toolVersion: "1").text) == [])
    let glossary = generator.glossary()
    // TBX has no glossary without entries.
    if !glossary.concepts.isEmpty { #expect(try rules(TBX.write(glossary)) == []) }
  }
}
