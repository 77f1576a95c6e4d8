import Bitext
import Interchange
import Testing

/// What belongs to other tools is written again where it stood.
@Suite("What a file keeps for other tools")
struct ForeignContentTests {
  static let version2 = """
    <?xml version="1.0" encoding="UTF-8"?>
    <x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"
      xmlns:val="urn:oasis:names:tc:xliff:validation:2.0" xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.0"
      xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0"
      xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" xmlns:a="urn:example:acme" xmlns:b="urn:example:acme"
      version="2.1" srcLang="en" trgLang="fr">
    <x:file id="original" fs:fs="html">
      <x:skeleton>head &amp; <a:slot n="1"/>tail</x:skeleton>
      <res:resourceData><res:resourceItem id="r1" mimeType="text/xml" context="no"><res:source href="a.xml"/>
        </res:resourceItem></res:resourceData>
      <val:validation><val:rule isPresent="store" occurs="2"/></val:validation>
      <x:notes><x:note id="n1" priority="3">On the whole</x:note></x:notes>
      <x:group id="g1" name="menu" fs:fs="ul">
        <mda:metadata><mda:metaGroup category="screen"><mda:meta type="x">10</mda:meta></mda:metaGroup></mda:metadata>
        <x:notes><x:note>On the group</x:note></x:notes>
        <x:unit id="u1" type="acme:button" name="open" fs:fs="p" fs:subFs="class,big" b:flag="1" translate="yes">
          <mda:metadata><mda:metaGroup category="row" appliesTo="source"><mda:metaGroup><mda:meta type="key">a &lt; b
          </mda:meta></mda:metaGroup></mda:metaGroup></mda:metadata>
          <res:resourceData><res:resourceItemRef id="i1" ref="r1"/></res:resourceData>
          <ctr:changeTrack><ctr:revisions appliesTo="note" ref="n2" currentVersion="v1"><ctr:revision author="A"
            version="v1"><ctr:item property="content">Before</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>
          <tool xmlns="urn:example:tools:one" a:b="2" z="1"><deep xmlns=""><b:er/></deep>]]&gt;&#13;&#10;</tool>
          <x:notes><x:note id="n2" category="comment" appliesTo="source">Short</x:note></x:notes>
          <x:originalData><x:data id="d1">[b]</x:data><x:data id="d2">[/b]</x:data></x:originalData>
          <x:segment id="1" canResegment="no"><x:source>Open <x:pc id="c1" dataRefStart="d1" dataRefEnd="d2"
            dispStart="&lt;" dispEnd="&gt;" fs:fs="b" slr:equivStorage="7">it</x:pc></x:source><x:target>Ouvrir
            <x:pc id="c1" dataRefStart="d1" dataRefEnd="d2" fs:fs="b">le</x:pc></x:target></x:segment>
        </x:unit>
        <x:group id="empty"><a:only/></x:group>
      </x:group>
      <x:unit id="u2"><val:validation><val:rule isPresent="store" disabled="yes"/><val:rule a:own="x"/></val:validation>
        <ctr:changeTrack><ctr:revisions appliesTo="segment" ref="1" currentVersion="v1"><ctr:revision version="v1"
            ><ctr:item property="state">initial</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>
        <x:segment id="1" state="translated"><x:source>Store</x:source><x:target>Boutique</x:target></x:segment></x:unit>
    </x:file></x:xliff>
    """

  @Test("XLIFF 2: everything is there again, and valid", arguments: XLIFF2.Version.allCases)
  func roundTrip(version: XLIFF2.Version) throws {
    let reading = try XLIFF2.read(Array(Self.version2.utf8), file: "a.xlf")
    #expect(reading.losses == [])
    let writing = XLIFF2.writing(reading.value[0], version: version)
    #expect(writing.losses == [])
    let text = writing.text
    for piece in [
      "<file id=\"original\" xml:space=\"preserve\" fs:fs=\"html\">", "xmlns:acme=\"urn:example:acme\"",
      "<skeleton>head &amp; <acme:slot n=\"1\"/>tail</skeleton>",
      "<res:source href=\"a.xml\"/>", "<res:resourceItemRef id=\"i1\" ref=\"r1\"/>",
      "<val:rule isPresent=\"store\" occurs=\"2\"/>", "<val:rule isPresent=\"store\" disabled=\"yes\"/>",
      "<val:rule acme:own=\"x\"/>",
      "<note id=\"n1\" priority=\"3\">On the whole</note>", "<note>On the group</note>",
      "<group id=\"g1\" name=\"menu\" fs:fs=\"ul\">", "<mda:metaGroup category=\"screen\">",
      " name=\"open\" fs:fs=\"p\" fs:subFs=\"class,big\" acme:flag=\"1\" translate=\"yes\" type=\"acme:button\">",
      "<mda:metaGroup appliesTo=\"source\" category=\"row\"><mda:metaGroup><mda:meta type=\"key\">a &lt; b",
      "<note id=\"n2\" category=\"comment\" appliesTo=\"source\">Short</note>",
      "<ctr:revisions appliesTo=\"note\" currentVersion=\"v1\" ref=\"n2\">",
      "<one:tool z=\"1\" acme:b=\"2\"><deep xmlns=\"\"><acme:er/></deep>]]&gt;&#13;\n</one:tool>",
      "<segment id=\"1\" state=\"initial\" canResegment=\"no\">", "<segment id=\"1\" state=\"translated\">",
      " dispStart=\"&lt;\" fs:fs=\"b\" slr:equivStorage=\"7\" dispEnd=\"&gt;\"", "<group id=\"empty\">",
    ] {
      #expect(text.contains(piece), "\(piece)")
    }
    let again = try XLIFF2.read(Array(text.utf8), file: "a.xlf")
    #expect(again.losses == [])
    #expect(XLIFF2.write(again.value[0], version: version) == text)
    #expect(
      again.value[0].units.map { Set($0.supplement.foreign) }
        == reading.value[0].units.map { Set($0.supplement.foreign) })
    #expect(again.value[0].segments == reading.value[0].segments)
    let findings = try Validator.validate(Array(text.utf8), file: "a.xlf").findings.filter { $0.severity == .error }
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test("a format of another family says what it has no place for")
  func otherFamily() throws {
    let document = try XLIFF2.read(Array(Self.version2.utf8), file: "a.xlf").value[0]
    let losses = XLIFF12.writing(document).losses
    for words in [
      "<skeleton> has no place in XLIFF 1.2 (the file)", "<tool> has no place in XLIFF 1.2 (unit u1)",
      "rules for targets have no place, 2 times",
    ] {
      #expect(losses.contains { $0.hasPrefix(words) }, "\(words) in \(losses)")
    }
    #expect(
      BilingualTable.write(document, as: .tsv).losses.contains {
        $0.hasPrefix("what the file keeps for other tools has no place")
      })
  }

  static let version12 = """
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:t="urn:example:tool">
    <t:before/><file original="a.properties" source-language="en" target-language="fr" datatype="javapropertyresourcebundle"
      product-name="P" t:build="3" tool-id="x">
    <header><skl><internal-file form="text">a=&lt;1&gt;</internal-file></skl>
      <phase-group><phase phase-name="one" process-name="translation"/></phase-group>
      <note from="boss">On the whole</note><tool tool-id="x" tool-name="X"/><t:after>z</t:after></header>
    <body><group id="g" resname="menu" restype="menu"><context-group name="place"><context context-type="sourcefile">m.c
      </context></context-group><note>On the group</note><t:in/>
      <trans-unit id="1" resname="open" restype="button" translate="no" t:key="k" help-id="h"><source>Open
        <g id="1" t:c="7">it</g></source><target phase-name="one" state="translated">Ouvrir <g id="1" t:c="7">le</g></target>
        <note from="a" annotates="source">N</note><context-group><context context-type="linenumber">7</context></context-group>
        <count-group name="c"><count unit="word">2</count></count-group><t:last/></trans-unit></group>
      <bin-unit id="b" mime-type="image/png"><bin-source><external-file href="a.png"/></bin-source></bin-unit>
    </body></file></xliff>
    """

  @Test("XLIFF 1.2: what is the format’s own is there again, what is not has no place in the strict schema")
  func version12() throws {
    let reading = try XLIFF12.read(Array(Self.version12.utf8), file: "a.xlf")
    #expect(reading.losses == [])
    let writing = XLIFF12.writing(reading.value[0])
    for words in [
      "<before> has no place in strict XLIFF 1.2 (the file)",
      "the attribute build has no place in strict XLIFF 1.2 (the file)",
      "<after> has no place in strict XLIFF 1.2 (the file)", "<in> has no place in strict XLIFF 1.2 (group g)",
      "<last> has no place in strict XLIFF 1.2", "the attribute key has no place in strict XLIFF 1.2",
      "the attribute c has no place in strict XLIFF 1.2",
    ] {
      #expect(writing.losses.contains { $0.hasPrefix(words) }, "\(words) in \(writing.losses)")
    }
    for piece in [
      "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">",
      "datatype=\"javapropertyresourcebundle\"", "product-name=\"P\" tool-id=\"x\"",
      "<skl><internal-file form=\"text\">a=&lt;1&gt;</internal-file></skl>", "<phase phase-name=\"one\"",
      "<note from=\"boss\">On the whole</note>", "<tool tool-id=\"x\" tool-name=\"X\"/>",
      "<group id=\"g\" restype=\"menu\" resname=\"menu\">", "<context-group name=\"place\">",
      "<note>On the group</note>", "resname=\"open\" restype=\"button\" translate=\"no\"",
      "phase-name=\"one\"", "<note from=\"a\" annotates=\"source\">N</note>",
      "<context context-type=\"linenumber\">7</context>", "<count unit=\"word\">2</count>",
      "<bin-unit id=\"b\" mime-type=\"image/png\">",
    ] {
      #expect(writing.text.contains(piece), "\(piece)")
    }
    #expect(!writing.text.contains("urn:example:tool"))
    let again = try XLIFF12.read(Array(writing.text.utf8), file: "a.xlf")
    #expect(again.losses == [])
    #expect(XLIFF12.write(again.value[0]) == writing.text)
    let findings = try Validator.validate(Array(writing.text.utf8), file: "a.xlf").findings.filter {
      $0.severity == .error
    }
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test("namespaces: a prefix that stands for two things, one thing under two prefixes, none at all")
  func prefixes() throws {
    let unit = """
      <p:a xmlns:p="urn:one:thing" xmlns:q="urn:two:thing"><q:b p:x="1" q:x="2"><p:c xmlns:p="urn:two:thing"/></q:b>
      <r:d xmlns:r="urn:one:thing"/><xml-like xmlns="urn:xmlish"/></p:a><p:a xmlns:p="urn:two:thing"/>
      """
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en"><file id="f1"><unit id="u1">\(unit)
      <segment id="s"><source>a</source></segment></unit></file></xliff>
      """
    let document = try XLIFF2.read(Array(text.utf8), file: "a").value[0]
    let written = XLIFF2.write(document)
    #expect(
      written.contains("<thing:a><thing2:b thing:x=\"1\" thing2:x=\"2\"><thing2:c/></thing2:b>\n<thing:d/>"),
      "\(written)")
    #expect(written.contains("<thing:a xmlns:thing=\"urn:two:thing\"/>"), "\(written)")
    let again = try XLIFF2.read(Array(written.utf8), file: "a").value[0]
    #expect(again.units == document.units)
    #expect(XLIFF2.write(again) == written)
  }

  @Test("what stands on a translation candidate or beside the files, and is not read, is told")
  func told() throws {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"
        xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.2" srcLang="en" trgLang="fr">
      <notes><note id="n1">On all files</note></notes><file id="f1"><unit id="u1">
      <mtc:matches><mtc:match ref="#s" matchSuitability="80" similarity="70"><mda:metadata><mda:metaGroup category="who">
      <mda:meta type="name">A</mda:meta></mda:metaGroup></mda:metadata><source>a</source><target>b</target>
      <t:more xmlns:t="urn:t"/></mtc:match></mtc:matches>
      <segment id="s"><source>a</source></segment></unit></file></xliff>
      """
    #expect(
      Set(try XLIFF2.read(Array(text.utf8), file: "a.xlf").losses) == [
        "<notes> has no place (line 3)", "the attribute matchSuitability of <match> has no place (unit u1)",
        "metadata of a translation candidate has no place (unit u1)", "<more> has no place (unit u1)",
      ])
  }

  @Test("what was kept and breaks a rule is not exported: from its unit, the groups or the file, and nothing else")
  func screened() throws {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0"
        xmlns:t="urn:example:tool" version="2.1" srcLang="en" trgLang="fr"><file id="f1" t:a="1">
      <group id="g1" t:b="2"><unit id="u1" fs:subFs="class,big" t:c="3"><segment id="s1"><source>a</source></segment>
      </unit><unit id="u2" t:d="4"><segment id="s2"><source>b</source></segment></unit></group></file></xliff>
      """
    let document = try XLIFF2.read(Array(text.utf8), file: "a.xlf").value[0]
    let writing = XLIFF2.exporting(document)
    #expect(
      writing.losses == [
        "what the file keeps for other tools breaks the rules and was left out (fs:subFs stands without fs:fs)"
      ])
    #expect(["tool:a=", "tool:b=", "tool:d="].allSatisfy(writing.text.contains))
    #expect(!writing.text.contains("tool:c=") && !writing.text.contains("subFs"))
    #expect(try Validator.validate(Array(writing.text.utf8), file: "a.xlf").isValid)
    #expect(XLIFF2.write(document).contains("fs:subFs"))
  }

  @Test("what nests without end is refused, and much that does not nest is kept")
  func large() throws {
    func file(_ content: String) -> [UInt8] {
      Array(
        """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:p="urn:p" version="2.1" srcLang="en"><file id="f1">
        <p:top>\(content)</p:top><unit id="u1"><segment id="s"><source>a</source></segment></unit></file></xliff>
        """.utf8)
    }
    let count = 100_000
    let deep = String(repeating: "<p:a>", count: count) + String(repeating: "</p:a>", count: count)
    #expect(throws: CalqueError.self) { try XLIFF2.read(file(deep), file: "a") }
    let wide = String(repeating: "<p:a/>", count: count)
    let document = try XLIFF2.read(file(wide), file: "a").value[0]
    #expect(XLIFF2.write(document).contains("<p:a/><p:a/>"))
    let depth = 1_000
    let nested = String(repeating: "<p:a>", count: depth) + String(repeating: "</p:a>", count: depth)
    #expect(XLIFF2.write(try XLIFF2.read(file(nested), file: "a").value[0]).contains("<p:a/></p:a>"))
  }
}
