import Bitext
import Interchange
import Testing

@Suite("XLIFF 2: codes, annotations and references")
struct XLIFF2InlineRuleTests {
  @Test("each constraint names its rule", arguments: XLIFF2RuleCase.cases(in: table))
  func verdict(rule: RuleCase) throws {
    #expect(try rule.verdict() == rule.expected, "\(rule.content)")
  }

  private static let table = #"""
    unit | xliff2.attribute.unknown | <segment><source id="a">a</source></segment>
    unit | xliff2.attribute.unknown | <segment><source dir="ltr">a</source></segment>
    unit | xliff2.extension.attribute | <segment><source my:a="b">a</source></segment>
    unit | xliff2.fs.place | <segment><source fs:fs="p">a</source></segment>
    unit | xliff2.its.place | <segment><source its:person="p">a</source></segment>
    unit | xliff2.xml.lang | <segment><source xml:lang="de">a</source></segment>
    unit | xliff2.attribute.unknown | <segment><source order="1">a</source></segment>
    unit | xliff2.xml.lang | <segment><source>a</source><target xml:lang="en">a</target></segment>
    unit | valid | <segment><source xml:lang="EN">a</source></segment>
    unit | xliff2.xml.lang | <segment><source xml:lang="en-GB">a</source></segment>
    unit | xliff2.attribute.value | <segment><source>a</source><target order="0">a</target></segment>
    unit | xliff2.order.range | <segment><source>a</source><target order="2">a</target></segment>
    unit | xliff2.attribute.value | <segment><source>a</source><target order="x">a</target></segment>
    unit | xliff2.order.unique | <segment><source>a</source><target>a</target></segment><segment><source>a</source><target order="1">a</target></segment>
    unit | valid | <segment><source>a</source><target order="2">a</target></segment><segment><source>a</source><target order="1">a</target></segment>
    unit | valid | <segment><source>a</source></segment><segment><source>a</source><target order="1">a</target></segment>
    unit | xliff2.extension.element | <segment><source><my:a/></source></segment>
    unit | xliff2.child xliff2.element | <segment><source><g id="1">a</g></source></segment>
    unit | xliff2.child | <segment><source><source/></source></segment>
    unit | valid | <segment><source>a<cp hex="0003"/></source></segment>
    unit | valid | <segment><source>a<cp hex="0000"/></source></segment>
    unit | valid | <segment><source>a<cp hex="001A"/></source></segment>
    unit | valid | <segment><source>a<cp hex="001F"/></source></segment>
    unit | xliff2.cp | <segment><source>a<cp hex="0009"/></source></segment>
    unit | xliff2.cp | <segment><source>a<cp hex="000A"/></source></segment>
    unit | xliff2.cp | <segment><source>a<cp hex="000D"/></source></segment>
    unit | valid | <segment><source>a<cp hex="FFFE"/></source></segment>
    unit | valid | <segment><source>a<cp hex="FFFF"/></source></segment>
    unit | valid | <segment><source>a<cp hex="D800"/></source></segment>
    unit | valid | <segment><source>a<cp hex="DFFF"/></source></segment>
    unit | xliff2.cp | <segment><source>a<cp hex="007F"/></source></segment>
    unit | xliff2.cp | <segment><source>a<cp hex="0085"/></source></segment>
    unit | xliff2.cp | <segment><source>a<cp hex="0080"/></source></segment>
    unit | valid | <segment><source>a<cp hex="03"/></source></segment>
    unit | xliff2.cp | <segment><source>a<cp hex="3"/></source></segment>
    unit | xliff2.cp | <segment><source>a<cp hex="00003"/></source></segment>
    unit | xliff2.cp | <segment><source>a<cp hex=""/></source></segment>
    unit | valid | <segment><source>a<cp hex="000003"/></source></segment>
    unit | xliff2.cp | <segment><source>a<cp hex=" 0003"/></source></segment>
    unit | xliff2.text | <segment><source><cp hex="0003">x</cp></source></segment>
    unit | xliff2.attribute.unknown | <segment><source><cp hex="0003" id="a"/></source></segment>
    unit | xliff2.attribute.required | <segment><source><cp/></source></segment>
    unit | xliff2.extension.attribute | <segment><source><cp hex="0003" my:a="b"/></source></segment>
    unit | xliff2.fs.place | <segment><source><cp hex="0003" fs:fs="b"/></source></segment>
    unit | xliff2.attribute.required | <segment><source><ph/></source></segment>
    unit | xliff2.text | <segment><source><ph id="1">x</ph></source></segment>
    unit | xliff2.child | <segment><source><ph id="1"><cp hex="0003"/></ph></source></segment>
    unit | xliff2.attribute.value | <segment><source><ph id="1" type="bold"/></source></segment>
    unit | xliff2.attribute.unknown | <segment><source><ph id="1" canOverlap="yes"/></source></segment>
    unit | xliff2.attribute.unknown | <segment><source><ph id="1" dir="ltr"/></source></segment>
    unit | xliff2.attribute.unknown | <segment><source><ph id="1" isolated="no"/></source></segment>
    unit | xliff2.extension.attribute | <segment><source><ph id="1" my:a="b"/></source></segment>
    unit | valid | <segment><source><ph id="1" fs:fs="br"/></source></segment>
    unit | valid | <segment><source><ph id="1" slr:equivStorage="1"/></source></segment>
    unit | xliff2.its.place | <segment><source><ph id="1" its:person="x"/></source></segment>
    unit | xliff2.itsm.place | <segment><source><ph id="1" itsm:lang="en"/></source></segment>
    unit | xliff2.its.place | <segment><source><pc id="1" its:person="x">a</pc></source></segment>
    unit | xliff2.attribute.unknown | <segment><source><ph id="1" xml:space="preserve"/></source></segment>
    unit | xliff2.attribute.unknown | <segment><source><pc id="1" xml:lang="fr">a</pc></source></segment>
    unit | xliff2.pgs.version | <segment><source><ph id="1" pgs:case="a"/></source></segment>
    unit | xliff2.attribute.unknown xliff2.dataRef | <segment><source><ph id="1" dataRefStart="a"/></source></segment>
    unit | xliff2.subType | <segment><source><ph id="1" subType="a:b"/></source></segment>
    unit | xliff2.attribute.value | <segment><source><ph id="1" type="fmt" subType="b"/></source></segment>
    unit | xliff2.subType | <segment><source><ph id="1" type="ui" subType="xlf:b"/></source></segment>
    unit | xliff2.subType | <segment><source><ph id="1" type="fmt" subType="xlf:var"/></source></segment>
    unit | xliff2.subType | <segment><source><ph id="1" type="fmt" subType="xlf:zz"/></source></segment>
    unit | valid | <segment><source><ph id="1" type="fmt" subType="xlf:pb"/></source></segment>
    unit | valid | <segment><source><ph id="1" type="ui" subType="xlf:var"/></source></segment>
    unit | xliff2.attribute.value | <segment><source><ph id="1" type="fmt" subType="a b:c"/></source></segment>
    unit | xliff2.attribute.value | <segment><source><ph id="1" type="fmt" subType="a: b"/></source></segment>
    unit | xliff2.attribute.value | <segment><source><ph id="1" type="fmt" subType="a:b:c"/></source></segment>
    unit | xliff2.attribute.value xliff2.canReorder | <segment><source><ph id="1" canReorder="never"/></source></segment>
    unit | xliff2.canReorder | <segment><source><ph id="1" canReorder="firstNo"/></source></segment>
    unit | xliff2.canReorder | <segment><source><ph id="1" canReorder="firstNo" canCopy="no"/></source></segment>
    unit | valid | <segment><source><ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/></source></segment>
    unit | xliff2.canReorder | <segment><source><ph id="1" canReorder="no" canCopy="no" canDelete="no"/></source></segment>
    unit | valid | <segment><source><ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/><ph id="2" canReorder="no" canCopy="no" canDelete="no"/></source></segment>
    unit | xliff2.canReorder | <segment><source><ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/><ph id="3"/><ph id="2" canReorder="no" canCopy="no" canDelete="no"/></source></segment>
    unit | xliff2.canReorder | <segment ><source>a</source><target><ph id="2" canReorder="no" canCopy="no" canDelete="no"/></target></segment>
    unit | xliff2.canReorder | <segment ><source><ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/><ph id="2" canReorder="no" canCopy="no" canDelete="no"/></source><target><ph id="2" canReorder="no" canCopy="no" canDelete="no"/><ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/></target></segment>
    unit | valid | <segment ><source><ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/><ph id="2" canReorder="no" canCopy="no" canDelete="no"/></source><target>x<ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/> y <ph id="2" canReorder="no" canCopy="no" canDelete="no"/></target></segment>
    unit | xliff2.canReorder | <segment ><source><ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/><ph id="2" canReorder="no" canCopy="no" canDelete="no"/></source><target><ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/><ph id="9"/><ph id="2" canReorder="no" canCopy="no" canDelete="no"/></target></segment>
    unit | xliff2.canReorder xliff2.canDelete | <segment ><source><ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/><ph id="2" canReorder="no" canCopy="no" canDelete="no"/></source><target><ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/></target></segment>
    unit | valid | <segment><source><pc id="1" canReorder="firstNo" canCopy="no" canDelete="no">a<ph id="2" canReorder="no" canCopy="no" canDelete="no"/></pc></source></segment>
    unit | valid | <segment><source><sc id="1" canReorder="firstNo" canCopy="no" canDelete="no"/>a<ec startRef="1" canReorder="no" canCopy="no" canDelete="no"/></source></segment>
    unit | xliff2.id.unique | <segment><source><ph id="1"/><ph id="1"/></source></segment>
    unit | xliff2.id.unique | <segment><source><ph id="1"/></source></segment><segment><source><ph id="1"/></source></segment>
    unit | xliff2.id.unique | <segment ><source>a</source><target><ph id="1"/><ph id="1"/></target></segment>
    unit | xliff2.corresponding | <segment ><source><ph id="1"/></source><target><pc id="1">a</pc></target></segment>
    unit | valid | <segment ><source><pc id="1">a</pc></source><target><sc id="1"/>a<ec startRef="1"/></target></segment>
    root | valid | <file id="f1" ><unit id="a"><segment><source><ph id="1"/></source></segment></unit><unit id="b"><segment><source><ph id="1"/></source></segment></unit></file>
    unit | xliff2.id.unique | <segment><source>a<ph id="1"/></source><target><ph id="1"/></target></segment><segment><source>b</source><target><ph id="1"/></target></segment>
    unit | valid | <segment><source>a<ph id="1"/></source><target>x</target></segment><segment><source>b</source><target><ph id="1"/></target></segment>
    unit | xliff2.dataRef | <segment><source><ph id="1" dataRef="d"/></source></segment>
    unit | xliff2.dataRef | <segment><source><pc id="1" dataRefEnd="d">a</pc></source></segment>
    root | xliff2.dataRef | <file id="f1" ><unit id="a"><originalData><data id="d">x</data></originalData><segment><source>a</source></segment></unit><unit id="b"><segment><source><ph id="1" dataRef="d"/></source></segment></unit></file>
    unit | valid | <originalData><data id="d">x</data></originalData><segment><source><pc id="1" dataRefStart="d">a</pc></source></segment>
    unit | xliff2.subFlows | <segment><source><ph id="1" subFlows="zz"/></source></segment>
    root | valid | <file id="f1" ><unit id="a"><segment><source>a</source></segment></unit><unit id="b"><segment><source><ph id="1" subFlows="a"/></source></segment></unit></file>
    root | xliff2.subFlows | <file id="f"><unit id="a"><segment><source>a</source></segment></unit></file><file id="g"><unit id="b"><segment><source><ph id="1" subFlows="a"/></source></segment></unit></file>
    unit | xliff2.attribute.value | <segment><source><ph id="1" subFlows=""/></source></segment>
    unit | xliff2.attribute.unknown | <segment><source><ph id="1" subFlowsStart="u1"/></source></segment>
    unit | xliff2.subFlows | <segment><source><pc id="1" subFlowsStart="u1" subFlowsEnd="q">a</pc></source></segment>
    unit | xliff2.copyOf | <segment ><source><ph id="1"/></source><target><ph id="2" copyOf="9"/></target></segment>
    unit | valid | <segment ><source><ph id="1"/></source><target><ph id="1"/><ph id="2" copyOf="1"/></target></segment>
    unit | xliff2.copyOf | <segment ><source><ph id="1" canCopy="no"/></source><target><ph id="1" canCopy="no"/><ph id="2" copyOf="1"/></target></segment>
    unit | xliff2.copyOf | <segment ><source><ph id="1"/></source><target><ph id="2" copyOf="2"/></target></segment>
    unit | xliff2.attribute.required | <segment><source><pc>a</pc></source></segment>
    unit | xliff2.attribute.unknown xliff2.dataRef | <segment><source><pc id="1" dataRef="a">a</pc></source></segment>
    unit | xliff2.attribute.unknown | <segment><source><pc id="1" disp="a">a</pc></source></segment>
    unit | xliff2.attribute.unknown | <segment><source><pc id="1" isolated="yes">a</pc></source></segment>
    unit | xliff2.attribute.value | <segment><source><pc id="1" dir="up">a</pc></source></segment>
    unit | valid | <segment><source><pc id="1" equivStart="">a</pc></source></segment>
    unit | valid | <segment><source><pc id="1" canOverlap="yes">a<sc id="2"/></pc>b<ec startRef="2"/></source></segment>
    unit | xliff2.attribute.value | <segment><source><pc id="1" canOverlap="x">a</pc></source></segment>
    unit | xliff2.isolated | <segment><source><sc id="1"/></source></segment>
    unit | xliff2.isolated | <segment><source><sc id="1" isolated="no"/></source></segment>
    unit | valid | <segment><source><sc id="1" isolated="yes"/></source></segment>
    unit | xliff2.isolated | <segment><source><sc id="1" isolated="yes"/>a<ec startRef="1"/></source></segment>
    unit | valid | <segment><source><sc id="1"/>a<ec startRef="1"/></source></segment>
    unit | xliff2.startRef | <segment><source><ec startRef="1"/>a<sc id="1"/></source></segment>
    unit | xliff2.startRef | <segment><source><ec startRef="1"/></source></segment>
    unit | xliff2.ec | <segment><source><ec/></source></segment>
    unit | valid | <segment><source><ec id="1" isolated="yes"/></source></segment>
    unit | xliff2.ec | <segment><source><ec startRef="1" isolated="yes"/></source></segment>
    unit | xliff2.ec | <segment><source><sc id="1"/><ec id="2" startRef="1"/></source></segment>
    unit | xliff2.isolated xliff2.ec | <segment><source><sc id="1" isolated="yes"/><ec id="2" startRef="1" isolated="yes"/></source></segment>
    unit | xliff2.ec | <segment><source><ec id="1"/></source></segment>
    unit | xliff2.ec | <segment><source><ec isolated="yes"/></source></segment>
    unit | xliff2.ec | <segment><source><sc id="1"/><ec startRef="1" dir="ltr"/></source></segment>
    unit | valid | <segment><source><ec id="1" dir="ltr" isolated="yes"/></source></segment>
    unit | xliff2.startRef | <segment><source><ph id="1"/><ec startRef="1"/></source></segment>
    unit | xliff2.startRef | <segment><source><sm id="1" translate="no"/><ec startRef="1"/><em startRef="1"/></source></segment>
    unit | xliff2.startRef | <segment><source><sc id="1"/>a<ec startRef="1"/><ec startRef="1"/></source></segment>
    unit | xliff2.isolated xliff2.startRef | <segment ><source><sc id="1"/></source><target><ec startRef="1"/></target></segment>
    unit | valid | <segment><source><sc id="1"/>a</source></segment><segment><source>b<ec startRef="1"/></source></segment>
    root | xliff2.isolated xliff2.startRef | <file id="f1" ><unit id="a"><segment><source><sc id="1"/>a</source></segment></unit><unit id="b"><segment><source>b<ec startRef="1"/></source></segment></unit></file>
    unit | xliff2.id.unique | <segment><source><ec id="1" isolated="yes"/><ph id="1"/></source></segment>
    unit | xliff2.text | <segment><source><sc id="1" isolated="yes">a</sc></source></segment>
    unit | xliff2.attribute.unknown | <segment><source><ec id="1" isolated="yes" equivStart="a"/></source></segment>
    unit | xliff2.attribute.unknown | <segment><source><sc id="1" startRef="1" isolated="yes"/></source></segment>
    unit | xliff2.ec.same | <segment><source><sc id="1" canCopy="no"/>a<ec startRef="1"/></source></segment>
    unit | xliff2.ec.same | <segment><source><sc id="1"/>a<ec startRef="1" canCopy="no"/></source></segment>
    unit | valid | <segment><source><sc id="1" canCopy="no"/>a<ec startRef="1" canCopy="no"/></source></segment>
    unit | xliff2.ec.same | <segment><source><sc id="1" canDelete="no"/>a<ec startRef="1"/></source></segment>
    unit | xliff2.ec.same | <segment><source><sc id="1"/>a<ec startRef="1" canDelete="no"/></source></segment>
    unit | valid | <segment><source><sc id="1" canDelete="no"/>a<ec startRef="1" canDelete="no"/></source></segment>
    unit | xliff2.ec.same | <segment><source><sc id="1" canOverlap="no"/>a<ec startRef="1" canOverlap="yes"/></source></segment>
    unit | xliff2.ec.same | <segment><source><sc id="1"/>a<ec startRef="1" canOverlap="no"/></source></segment>
    unit | xliff2.ec.same | <segment><source><sc id="1" canOverlap="no"/>a<ec startRef="1"/></source></segment>
    unit | xliff2.copyOf xliff2.ec.same | <segment><source><sc id="1" copyOf="7"/>a<ec startRef="1" copyOf="8"/></source></segment>
    unit | xliff2.ec.same | <segment><source><sc id="1" type="fmt" subType="a:b"/>a<ec startRef="1" type="fmt" subType="a:c"/></source></segment>
    unit | xliff2.attribute.required | <segment><source><mrk translate="no">a</mrk></source></segment>
    unit | xliff2.attribute.value | <segment><source><mrk id="1" type="bold">a</mrk></source></segment>
    unit | valid | <segment><source><mrk id="1" type="my:bold">a</mrk></source></segment>
    unit | xliff2.mark.translate | <segment><source><mrk id="1">a</mrk></source></segment>
    unit | xliff2.mark.translate | <segment><source><mrk id="1" type="generic">a</mrk></source></segment>
    unit | xliff2.attribute.value | <segment><source><mrk id="1" translate="maybe">a</mrk></source></segment>
    unit | xliff2.comment | <segment><source><mrk id="1" type="comment">a</mrk></source></segment>
    unit | xliff2.comment | <notes><note id="n">x</note></notes><segment><source><mrk id="1" type="comment" value="x" ref="#n=n">a</mrk></source></segment>
    unit | valid | <notes><note id="n">x</note></notes><segment><source><mrk id="1" type="comment" ref="#n=n">a</mrk></source></segment>
    root | xliff2.comment.ref xliff2.ref | <file id="f1" ><notes><note id="n">x</note></notes><unit id="u"><segment><source><mrk id="1" type="comment" ref="#n=n">a</mrk></source></segment></unit></file>
    unit | valid | <notes><note id="n">x</note></notes><segment><source><mrk id="1" type="comment" ref="#/f=f1/u=u1/n=n">a</mrk></source></segment>
    root | xliff2.comment.ref | <file id="f1" ><unit id="u2"><notes><note id="n">x</note></notes><segment><source>a</source></segment></unit><unit id="u"><segment><source><mrk id="1" type="comment" ref="#/f=f1/u=u2/n=n">a</mrk></source></segment></unit></file>
    unit | xliff2.mtc.annotation xliff2.ref | <segment><source><mrk id="1" type="mtc:match" ref="#x">a</mrk></source></segment>
    unit | xliff2.attribute.unknown | <segment><source><mrk id="1" translate="no" xml:lang="fr">a</mrk></source></segment>
    unit | xliff2.attribute.unknown | <segment><source><mrk id="1" translate="no" xml:space="preserve">a</mrk></source></segment>
    unit | xliff2.attribute.unknown | <segment><source><sm id="1" translate="no" xml:lang="fr"/>a<em startRef="1"/></source></segment>
    unit | valid | <segment><source><mrk id="1" translate="no" my:a="b">a</mrk></source></segment>
    unit | xliff2.attribute.unknown | <segment><source><mrk id="1" translate="no" subType="a:b">a</mrk></source></segment>
    unit | xliff2.extension.element | <segment><source><mrk id="1" translate="no"><my:a/></mrk></source></segment>
    unit | valid | <segment><source><mrk id="1" type="term" ref="http://a.example/b" value="x">a</mrk></source></segment>
    unit | xliff2.sm | <segment><source><sm id="1" translate="no"/>a</source></segment>
    unit | xliff2.em | <segment><source>a<em startRef="1"/></source></segment>
    unit | xliff2.em xliff2.sm | <segment><source><em startRef="1"/>a<sm id="1" translate="no"/></source></segment>
    unit | xliff2.sm xliff2.attribute.required xliff2.em | <segment><source><sm id="1" translate="no"/><em/></source></segment>
    unit | xliff2.attribute.unknown | <segment><source><sm id="1" translate="no"/><em startRef="1" id="2"/></source></segment>
    unit | xliff2.em | <segment><source><sm id="1" translate="no"/><em startRef="1"/><em startRef="1"/></source></segment>
    unit | xliff2.em | <segment><source><mrk id="1" translate="no">a</mrk><em startRef="1"/></source></segment>
    unit | xliff2.em | <segment><source><sc id="1"/>a<ec startRef="1"/><em startRef="1"/></source></segment>
    unit | valid | <segment><source><sm id="1" translate="no"/>a</source></segment><segment><source>b<em startRef="1"/></source></segment>
    unit | xliff2.extension.attribute | <segment><source><sm id="1" translate="no"/><em startRef="1" my:a="b"/></source></segment>
    unit | xliff2.text | <segment><source><sm id="1" translate="no">a</sm><em startRef="1"/></source></segment>
    unit | xliff2.corresponding | <segment ><source><mrk id="1" type="term">a</mrk></source><target><mrk id="1" type="my:x">a</mrk></target></segment>
    unit | valid | <segment ><source><mrk id="1" type="term">a</mrk></source><target><sm id="1" type="term"/>a<em startRef="1"/></target></segment>
    unit | xliff2.id.shared | <segment ><source><mrk id="1" type="term">a</mrk></source><target><ph id="1"/></target></segment>
    unit | xliff2.fragment | <segment><source><mrk id="1" type="term" ref="#a/">a</mrk></source></segment>
    unit | xliff2.fragment | <segment><source><mrk id="1" type="term" ref="#n=1/t=1">a</mrk></source></segment>
    unit | xliff2.fragment | <segment><source><mrk id="1" type="term" ref="#u=1/f=1">a</mrk></source></segment>
    unit | valid | <segment><source><mrk id="1" type="term" ref="#/f=f1">a</mrk></source></segment>
    unit | xliff2.ref | <segment><source><mrk id="1" type="term" ref="#/f=f9">a</mrk></source></segment>
    unit | xliff2.ref | <segment><source><mrk id="1" type="term" ref="#/f=f1/u=u9">a</mrk></source></segment>
    unit | xliff2.ref | <segment><source><mrk id="1" type="term" ref="#g=g9">a</mrk></source></segment>
    unit | xliff2.fragment | <segment><source><mrk id="1" type="term" ref="#u=u 1">a</mrk></source></segment>
    unit | xliff2.canDelete | <segment ><source><ph id="1" canDelete="no"/></source><target>b</target></segment>
    unit | xliff2.canDelete | <segment state="final"><source><ph id="1" canDelete="no"/></source><target>b</target></segment>
    unit | valid | <segment><source><ph id="1" canDelete="no"/></source></segment>
    unit | xliff2.canDelete | <segment ><source><pc id="1" canDelete="no">a</pc></source><target>b</target></segment>
    """#
}
