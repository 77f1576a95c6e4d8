import Bitext
import Interchange
import Testing

@Suite("XLIFF 2: structure, ids, notes and states")
struct XLIFF2StructureRuleTests {
  @Test("each constraint names its rule", arguments: XLIFF2RuleCase.cases(in: table))
  func verdict(rule: RuleCase) throws {
    #expect(try rule.verdict() == rule.expected, "\(rule.content)")
  }

  private static let table = #"""
    unit | valid | <segment><source>a</source></segment>
    root | xliff2.child.missing | 
    root | xliff2.extension.element | <my:a/><file id="f1"><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.child | <notes><note>a</note></notes><file id="f1"><unit id="u"><segment><source>a</source></segment></unit></file>
    2.2 root | valid | <notes><note>a</note></notes><file id="f1"><unit id="u"><segment><source>a</source></segment></unit></file>
    2.2 root | valid | <notes><note>a</note></notes><mda:metadata><mda:metaGroup><mda:meta type="a">b</mda:meta></mda:metaGroup></mda:metadata><file id="f1"><unit id="u"><segment><source>a</source></segment></unit></file>
    2.2 root | xliff2.order | <file id="f1"><unit id="u"><segment><source>a</source></segment></unit></file><mda:metadata><mda:metaGroup><mda:meta type="a">b</mda:meta></mda:metaGroup></mda:metadata>
    2.2 root | xliff2.order | <mda:metadata><mda:metaGroup><mda:meta type="a">b</mda:meta></mda:metaGroup></mda:metadata><notes><note>a</note></notes><file id="f1"><unit id="u"><segment><source>a</source></segment></unit></file>
    2.2 root | xliff2.extension.element | <my:a/><file id="f1"><unit id="u"><segment><source>a</source></segment></unit></file>
    2.2 root | xliff2.child.count | <mda:metadata><mda:metaGroup><mda:meta type="a">b</mda:meta></mda:metaGroup></mda:metadata><mda:metadata><mda:metaGroup><mda:meta type="a">b</mda:meta></mda:metaGroup></mda:metadata><file id="f1"><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.text | x<file id="f1"><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.attribute.required | <file><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.attribute.value | <file id="a b"><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.attribute.value | <file id=""><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.id.unique | <file id="f"><unit id="u"><segment><source>a</source></segment></unit></file><file id="f"><unit id="u"><segment><source>a</source></segment></unit></file>
    root | valid | <file id="f"><unit id="u"><segment><source>a</source></segment></unit></file><file id="g"><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.child.missing | <file id="f"></file>
    root | xliff2.child.missing | <file id="f"><notes><note>a</note></notes></file>
    root | xliff2.attribute.value | <file id="f1" canResegment="maybe"><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.attribute.value | <file id="f1" translate="1"><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.attribute.value | <file id="f1" srcDir="up"><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.attribute.unknown | <file id="f1" name="up"><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.order | <file id="f1" ><notes><note>a</note></notes><skeleton href="a"/><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.child.count | <file id="f1" ><skeleton href="a"/><skeleton href="b"/><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.order | <file id="f1" ><my:a/><skeleton href="a"/><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.order | <file id="f1" ><notes><note>a</note></notes><my:a/><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.order | <file id="f1" ><unit id="u"><segment><source>a</source></segment></unit><my:a/></file>
    root | valid | <file id="f1" ><skeleton>x<my:a/></skeleton><my:a/><my:b/><notes><note>a</note></notes><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.skeleton | <file id="f1" ><skeleton/><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.skeleton | <file id="f1" ><skeleton href="a">x</skeleton><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.child | <file id="f1" ><skeleton><notes/></skeleton><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.attribute.unknown | <file id="f1" ><skeleton href="a" id="x"/><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.extension.attribute | <file id="f1" ><skeleton href="a" my:id="x"/><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.child.missing xliff2.child | <file id="f1" ><segment><source>a</source></segment></file>
    root | xliff2.child.missing xliff2.child | <file id="f1" ><source/></file>
    root | xliff2.child.count | <file id="f1" ><mda:metadata><mda:metaGroup><mda:meta type="a">b</mda:meta></mda:metaGroup></mda:metadata><mda:metadata><mda:metaGroup><mda:meta type="a">b</mda:meta></mda:metaGroup></mda:metadata><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.child xliff2.mtc.ref | <file id="f1" ><mtc:matches><mtc:match ref="#a"><source>a</source><target>b</target></mtc:match></mtc:matches><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.child | <file id="f1" ><gls:glossary><gls:glossEntry><gls:term>a</gls:term><gls:translation>b</gls:translation></gls:glossEntry></gls:glossary><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.child | <file id="f1" ><its:locQualityIssues xml:id="i"><its:locQualityIssue locQualityIssueComment="c"/></its:locQualityIssues><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.child.count | <file id="f1" ><val:validation><val:rule isPresent="a"/></val:validation><val:validation><val:rule isPresent="a"/></val:validation><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.child.count | <file id="f1" ><res:resourceData><res:resourceItem id="a"><res:reference href="a"/></res:resourceItem></res:resourceData><res:resourceData><res:resourceItem id="b"><res:reference href="a"/></res:resourceItem></res:resourceData><unit id="u"><segment><source>a</source></segment></unit></file>
    unit | xliff2.child xliff2.mtc.ref | <mtc:match ref="#a"><source>a</source><target>b</target></mtc:match><segment><source>a</source></segment>
    unit | xliff2.child | <gls:glossEntry><gls:term>a</gls:term><gls:translation>b</gls:translation></gls:glossEntry><segment><source>a</source></segment>
    unit | xliff2.child | <mda:meta type="a">b</mda:meta><segment><source>a</source></segment>
    unit | xliff2.child | <val:rule isPresent="a"/><segment><source>a</source></segment>
    root | valid | <file id="f1" ><group id="g1" ></group></file>
    root | xliff2.attribute.required | <file id="f1" ><group></group></file>
    root | xliff2.id.unique | <file id="f1" ><group id="g"/><group id="g"/></file>
    root | xliff2.id.unique | <file id="f1" ><group id="g"><group id="g"/></group></file>
    root | valid | <file id="f1" ><group id="g"><unit id="g"><segment><source>a</source></segment></unit></group></file>
    root | xliff2.attribute.value | <file id="f1" ><group id="g1" type="abc"></group></file>
    root | valid | <file id="f1" ><group id="g1" type="my:abc"></group></file>
    root | xliff2.type.reserved | <file id="f1" ><group id="g1" type="xlf:abc"></group></file>
    root | xliff2.child | <file id="f1" ><group id="g1" ><skeleton href="a"/></group></file>
    root | xliff2.child | <file id="f1" ><group id="g1" ><res:resourceData><res:resourceItem id="a"><res:reference href="a"/></res:resourceItem></res:resourceData></group></file>
    root | xliff2.child | <file id="f1" ><group id="g1" ><slr:profiles generalProfile="xliff:codepoints"/></group></file>
    root | xliff2.child xliff2.mtc.ref | <file id="f1" ><group id="g1" ><mtc:matches><mtc:match ref="#a"><source>a</source><target>b</target></mtc:match></mtc:matches></group></file>
    root | xliff2.child | <file id="f1" ><group id="g1" ><segment><source>a</source></segment></group></file>
    root | xliff2.attribute.unknown | <file id="f1" ><group id="g1" original="x"></group></file>
    root | xliff2.attribute.unknown | <file id="f1" ><group id="g1" state="initial"></group></file>
    root | xliff2.id.unique | <file id="f1" ><group id="g"><unit id="u"><segment><source>a</source></segment></unit></group><unit id="u"><segment><source>a</source></segment></unit></file>
    root | xliff2.attribute.required | <file id="f1" ><unit><segment><source>a</source></segment></unit></file>
    unit | xliff2.child.missing | <ignorable><source> </source></ignorable>
    root | xliff2.attribute.value | <file id="f1" ><unit id="u1" type="abc"><segment><source>a</source></segment></unit></file>
    root | xliff2.type.reserved | <file id="f1" ><unit id="u1" type="xlf:abc"><segment><source>a</source></segment></unit></file>
    unit | xliff2.child.count | <originalData><data id="a">x</data></originalData><originalData><data id="a">x</data></originalData><segment><source>a</source></segment>
    unit | xliff2.order | <originalData><data id="a">x</data></originalData><notes><note>a</note></notes><segment><source>a</source></segment>
    unit | xliff2.order | <segment><source>a</source></segment><originalData><data id="a">x</data></originalData>
    unit | xliff2.order | <notes><note>a</note></notes><my:a/><segment><source>a</source></segment>
    unit | xliff2.child.count | <notes><note>a</note></notes><notes><note>a</note></notes><segment><source>a</source></segment>
    unit | xliff2.text | x<segment><source>a</source></segment>
    unit | xliff2.child | <slr:profiles generalProfile="xliff:codepoints"/><segment><source>a</source></segment>
    root | xliff2.attribute.value | <file id="f1" ><unit id="u1" xml:space="no"><segment><source>a</source></segment></unit></file>
    root | valid | <file id="f1" ><unit id="u1" xml:lang="de"><segment><source xml:lang="en">a</source></segment></unit></file>
    root | xliff2.xml.lang | <file id="f1" ><unit id="u1" xml:lang="de"><segment><source>a</source></segment></unit></file>
    unit | xliff2.attribute.value | <notes><note xml:lang="_x_">a</note></notes><segment><source>a</source></segment>
    unit | xliff2.attribute.value | <segment state="new"><source>a</source></segment>
    unit | xliff2.state.target | <segment state="translated"><source>a</source></segment>
    unit | xliff2.state.target | <segment state="final"><source>a</source></segment>
    unit | valid | <segment state="initial"><source>a</source></segment>
    unit | xliff2.subState | <segment subState="a:b"><source>a</source></segment>
    unit | xliff2.attribute.value | <segment state="initial" subState="ab"><source>a</source></segment>
    unit | xliff2.subState | <segment state="initial" subState="xlf:b"><source>a</source></segment>
    unit | valid | <segment state="initial" subState="a:b"><source>a</source></segment>
    unit | xliff2.attribute.unknown | <segment><source>a</source></segment><ignorable state="initial"><source>a</source></ignorable>
    unit | xliff2.attribute.unknown | <segment><source>a</source></segment><ignorable canResegment="no"><source>a</source></ignorable>
    unit | xliff2.attribute.unknown | <segment name="a"><source>a</source></segment>
    unit | xliff2.fs.place | <segment fs:fs="p"><source>a</source></segment>
    unit | xliff2.attribute.unknown | <segment translate="no"><source>a</source></segment>
    unit | xliff2.child | <segment><note>a</note><source>a</source></segment>
    unit | xliff2.attribute.unknown | <segment xml:space="preserve"><source>a</source></segment>
    unit | xliff2.child.count | <segment><source>a</source><target>b</target><target>c</target></segment>
    unit | xliff2.its.place | <segment its:person="x"><source>a</source></segment>
    unit | xliff2.slr.place | <segment slr:sizeRestriction="5"><source>a</source></segment>
    unit | xliff2.id.unique | <segment id="a"><source>a</source></segment><ignorable id="a"><source> </source></ignorable>
    unit | xliff2.id.unique | <segment id="a"><source>a<ph id="a"/></source></segment>
    unit | xliff2.id.shared | <segment id="a"><source>a</source><target><ph id="a"/></target></segment>
    unit | xliff2.attribute.value | <notes><note priority="0">a</note></notes><segment><source>a</source></segment>
    unit | xliff2.attribute.value | <notes><note priority="11">a</note></notes><segment><source>a</source></segment>
    unit | xliff2.attribute.value | <notes><note priority="high">a</note></notes><segment><source>a</source></segment>
    unit | xliff2.child | <notes><note>a<ph id="1"/></note></notes><segment><source>a</source></segment>
    unit | xliff2.extension.element | <notes><note>a<my:a/></note></notes><segment><source>a</source></segment>
    unit | xliff2.attribute.unknown | <notes id="a"><note>a</note></notes><segment><source>a</source></segment>
    unit | xliff2.extension.element | <notes><my:a/><note>a</note></notes><segment><source>a</source></segment>
    unit | xliff2.id.unique | <notes><note id="a">a</note><note id="a">a</note></notes><segment><source>a</source></segment>
    root | valid | <file id="f1" ><notes><note id="a">a</note></notes><unit id="u"><notes><note id="a">x</note></notes><segment><source>a</source></segment></unit></file>
    unit | xliff2.attribute.unknown xliff2.ref | <notes><note ref="#a">a</note></notes><segment><source>a</source></segment>
    unit | valid | <notes><note my:a="b" fs:fs="p">a</note></notes><segment><source>a</source></segment>
    unit | xliff2.attribute.value | <notes><note id="a/b">a</note></notes><segment><source>a</source></segment>
    unit | xliff2.text | <notes>x<note>a</note></notes><segment><source>a</source></segment>
    2.2 unit | valid | <notes><note ref="#s1">a</note></notes><segment id="s1"><source>a</source></segment>
    2.2 unit | xliff2.ref | <notes><note ref="#s2">a</note></notes><segment id="s1"><source>a</source></segment>
    2.2 root | xliff2.id.unique | <notes><note id="a">a</note><note id="a">a</note></notes><file id="f1"><unit id="u"><segment><source>a</source></segment></unit></file>
    unit | xliff2.attribute.required | <originalData><data>x</data></originalData><segment><source>a</source></segment>
    unit | xliff2.attribute.value | <originalData><data id="d" dir="x">x</data></originalData><segment><source>a</source></segment>
    unit | valid | <originalData><data id="d" dir="rtl">x</data></originalData><segment><source>a</source></segment>
    unit | xliff2.attribute.value | <originalData><data id="d" xml:space="default">x</data></originalData><segment><source>a</source></segment>
    unit | valid | <originalData><data id="d" xml:space="preserve">x</data></originalData><segment><source>a</source></segment>
    unit | xliff2.child | <originalData><data id="d">x<ph id="1"/></data></originalData><segment><source>a</source></segment>
    unit | valid | <originalData><data id="d">x<cp hex="0003"/></data></originalData><segment><source>a</source></segment>
    unit | xliff2.extension.element | <originalData><data id="d">x<my:a/></data></originalData><segment><source>a</source></segment>
    unit | xliff2.id.unique | <originalData><data id="d">x</data><data id="d">y</data></originalData><segment><source>a</source></segment>
    unit | xliff2.extension.attribute | <originalData><data id="d" my:a="b">x</data></originalData><segment><source>a</source></segment>
    unit | xliff2.attribute.unknown | <originalData id="x"><data id="d">a</data></originalData><segment><source>a</source></segment>
    unit | xliff2.attribute.unknown | <originalData><data id="d" xml:lang="en">x</data></originalData><segment><source>a</source></segment>
    """#
}
