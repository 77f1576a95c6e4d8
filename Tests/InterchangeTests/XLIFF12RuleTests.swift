import Bitext
import Interchange
import Testing

@Suite("XLIFF 1.2: structure, attributes, values and references")
struct XLIFF12RuleTests {
  @Test("each rule is named", arguments: RuleCase.cases(in: table, replacing: shorthands, file: "case.xlf"))
  func verdict(rule: RuleCase) throws {
    #expect(try rule.verdict() == rule.expected, "\(rule.content)")
  }

  /// What stands for longer pieces in the table: the root with one file, and its end; a file's start tag; a unit.
  private static let shorthands = [
    ("(in)", "(root)<file (named)><body>"), ("(out)", "</body></file></xliff>"),
    ("(root)", #"<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">"#),
    ("(named)", #"original="a" source-language="en" target-language="fr" datatype="plaintext""#),
    ("(unit)", #"<trans-unit id="1"><source>a</source></trans-unit>"#),
  ]

  private static let table = #"""
    valid | (in)(unit)(out)
    valid | (in)(out)
    xliff12.version | <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2"><file (named)><body/></file></xliff>
    xliff12.file | (root)</xliff>
    xliff12.child | (root)<body/><file (named)><body/></file></xliff>
    xliff12.order | (root)<file (named)><body/></file><t:after xmlns:t="urn:t"/></xliff>
    valid | (root)<t:before xmlns:t="urn:t"/><file (named)><body/></file></xliff>
    xliff12.required | (root)<file original="a" source-language="en"><body/></file></xliff>
    xliff12.required | (root)<file source-language="en" datatype="xml"><body/></file></xliff>
    xliff12.language | (root)<file original="a" source-language="e_n" datatype="xml"><body/></file></xliff>
    xliff12.value | (root)<file original="a" source-language="en" datatype="word"><body/></file></xliff>
    valid | (root)<file original="a" source-language="en" datatype="x-word"><body/></file></xliff>
    xliff12.value | (root)<file (named) date="yesterday"><body/></file></xliff>
    valid | (root)<file (named) date="2020-02-29T12:00:00Z" category="news"><body/></file></xliff>
    xliff12.attribute | (root)<file (named) content="a"><body/></file></xliff>
    valid | (root)<file (named) t:content="a" xmlns:t="urn:t"><body/></file></xliff>
    xliff12.body | (root)<file (named)><header/></file></xliff>
    xliff12.order | (root)<file (named)><body/><header/></file></xliff>
    xliff12.count | (root)<file (named)><body/><body/></file></xliff>
    valid | (root)<file (named)><header><skl><external-file href="a"/></skl><phase-group><phase phase-name="a" process-name="b"/></phase-group><note>x</note></header><body/></file></xliff>
    xliff12.order | (root)<file (named)><header><note>x</note><skl><external-file href="a"/></skl></header><body/></file></xliff>
    xliff12.child | (root)<file (named)><header><skl/></header><body/></file></xliff>
    xliff12.required | (root)<file (named)><header><skl><external-file/></skl></header><body/></file></xliff>
    xliff12.required | (root)<file (named)><header><phase-group><phase phase-name="a"/></phase-group></header><body/></file></xliff>
    xliff12.phase | (root)<file (named)><header><phase-group/></header><body/></file></xliff>
    xliff12.reference | (root)<file (named) tool-id="t"><body/></file></xliff>
    valid | (root)<file (named) tool-id="t"><header><tool tool-id="t" tool-name="T"/></header><body/></file></xliff>
    xliff12.reference | (in)<trans-unit id="1"><source>a</source><alt-trans tool-id="t"><target>b</target></alt-trans></trans-unit>(out)
    xliff12.id.unique | (root)<file (named)><header><tool tool-id="t" tool-name="T"/><tool tool-id="t" tool-name="U"/></header><body/></file></xliff>
    xliff12.child | (in)<note>x</note>(out)
    xliff12.id.unique | (in)(unit)(unit)(out)
    xliff12.id.unique | (in)(unit)<bin-unit id="1" mime-type="image/png"><bin-source><external-file href="a"/></bin-source></bin-unit>(out)
    xliff12.id.unique | (in)<group id="g"/><group id="g"/>(out)
    xliff12.required | (in)<trans-unit><source>a</source></trans-unit>(out)
    xliff12.required | (in)<bin-unit id="1"><bin-source><external-file href="a"/></bin-source></bin-unit>(out)
    xliff12.value | (in)<bin-unit id="1" mime-type="picture"><bin-source><external-file href="a"/></bin-source></bin-unit>(out)
    xliff12.child | (in)<bin-unit id="1" mime-type="image/png"><bin-source/></bin-unit>(out)
    xliff12.source | (in)<trans-unit id="1"><target>a</target></trans-unit>(out)
    xliff12.count | (in)<trans-unit id="1"><source>a</source><source>a</source></trans-unit>(out)
    xliff12.order | (in)<trans-unit id="1"><target>a</target><source>a</source></trans-unit>(out)
    xliff12.order | (in)<trans-unit id="1"><source>a</source><note>n</note><target>a</target></trans-unit>(out)
    xliff12.value | (in)<trans-unit id="1" approved="maybe"><source>a</source></trans-unit>(out)
    xliff12.value | (in)<trans-unit id="1" restype="knob"><source>a</source></trans-unit>(out)
    xliff12.value | (in)<trans-unit id="1" coord="1;2;3"><source>a</source></trans-unit>(out)
    valid | (in)<trans-unit id="1" coord="1;#;-3;4" restype="x-knob" size-unit="char" maxwidth="9"><source>a</source></trans-unit>(out)
    xliff12.value | (in)<trans-unit id="1"><source>a</source><target state="done">b</target></trans-unit>(out)
    xliff12.value | (in)<trans-unit id="1"><source>a</source><target state-qualifier="guess">b</target></trans-unit>(out)
    xliff12.text | (in)<trans-unit id="1">x<source>a</source></trans-unit>(out)
    xliff12.foreign | (in)<trans-unit id="1"><source>a<t:b xmlns:t="urn:t"/></source></trans-unit>(out)
    xliff12.order | (in)<group><trans-unit id="1"><source>a</source></trans-unit><note>x</note></group>(out)
    xliff12.target | (in)<trans-unit id="1"><source>a</source><alt-trans><source>a</source></alt-trans></trans-unit>(out)
    xliff12.required | (in)<trans-unit id="1"><source>a<g>b</g></source></trans-unit>(out)
    xliff12.required | (in)<trans-unit id="1"><source>a<it id="1">b</it></source></trans-unit>(out)
    xliff12.value | (in)<trans-unit id="1"><source>a<it id="1" pos="left">b</it></source></trans-unit>(out)
    xliff12.required | (in)<trans-unit id="1"><source>a<mrk>b</mrk></source></trans-unit>(out)
    xliff12.value | (in)<trans-unit id="1"><source>a<mrk mtype="thing">b</mrk></source></trans-unit>(out)
    xliff12.inline | (in)<trans-unit id="1"><source>a<sub>b</sub></source></trans-unit>(out)
    xliff12.inline | (in)<trans-unit id="1"><source>a<ph id="1"><g id="2"/></ph></source></trans-unit>(out)
    valid | (in)<trans-unit id="1"><source>a<ph id="1"><sub>b <g id="2">c</g></sub></ph></source></trans-unit>(out)
    xliff12.attribute | (in)<trans-unit id="1"><source>a<x id="1" x="2"/></source></trans-unit>(out)
    xliff12.value | (in)<trans-unit id="1"><source>a<x id="1" ctype="bold"/></source></trans-unit>(out)
    xliff12.value | (in)<trans-unit id="1"><source>a</source><note priority="11">n</note></trans-unit>(out)
    xliff12.required | (in)<trans-unit id="1"><source>a</source><count-group/></trans-unit>(out)
    xliff12.required | (in)<trans-unit id="1"><source>a</source><context-group><context>c</context></context-group></trans-unit>(out)
    valid | (in)<trans-unit id="1"><source>a</source><context-group purpose="location x-own"><context context-type="x-own">c</context></context-group></trans-unit>(out)
    xliff12.value | (in)<trans-unit id="1"><source>a</source><context-group purpose="place"><context context-type="sourcefile">c</context></context-group></trans-unit>(out)
    valid | (in)<trans-unit id="1" ts="old"><source>a</source><prop-group><prop prop-type="a">b</prop></prop-group></trans-unit>(out)
    valid | <xliff version="1.0"><file (named) tool="t"><header/><body><trans-unit id="1" foo="b"><source>a</source></trans-unit></body></file></xliff>
    """#
}
