import Bitext
import Interchange
import Testing

@Suite("TMX: structure, attributes and pairs of codes")
struct TMXRuleTests {
  @Test("each rule is named", arguments: RuleCase.cases(in: table, replacing: shorthands, file: "case.tmx"))
  func verdict(rule: RuleCase) throws {
    #expect(try rule.verdict() == rule.expected, "\(rule.content)")
  }

  /// What stands for longer pieces in the table.
  private static let shorthands = [
    (
      #"(header)"#,
      #"<header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" datatype="x"/>"#
    )
  ]

  private static let table = #"""
    valid | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    valid | <tmx version="1.4">(header)<body/></tmx>
    tmx.structure | <tmx version="1.4">(header)</tmx>
    tmx.structure | <tmx version="1.4"><body/></tmx>
    tmx.structure | <tmx version="1.4">(header)<body/><body/></tmx>
    tmx.structure | <tmx version="1.4"><body/>(header)</tmx>
    tmx.version | <tmx version="3">(header)<body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.version | <tmx>(header)<body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.header | <tmx version="1.4"><header creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" datatype="x"/><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.header | <tmx version="1.4"><header creationtool="a" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" datatype="x"/><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.header | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" o-tmf="a" adminlang="en" srclang="en" datatype="x"/><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.header | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" adminlang="en" srclang="en" datatype="x"/><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.header | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" srclang="en" datatype="x"/><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.header | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" datatype="x"/><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.header | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en"/><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.segtype | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="word" o-tmf="a" adminlang="en" srclang="en" datatype="x"/><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    valid | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="*all*" datatype="x"/><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.lang | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="e_n" datatype="x"/><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.lang | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="_" srclang="en" datatype="x"/><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.attribute | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" foo="a" datatype="x"/><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.date | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" creationdate="2020-01-01" datatype="x"/><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    valid | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" creationdate="20200101T000000Z" datatype="x"/><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    valid | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" datatype="x"><note>a</note><prop type="x">b</prop><ude name="u" base="b"><map unicode="#xF8FF" code="#x1"/></ude></header><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.ude | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" datatype="x"><ude name="u"><map unicode="#xF8FF" code="#x1"/></ude></header><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    valid | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" datatype="x"><ude name="u"><map unicode="#xF8FF" ent="x"/></ude></header><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.attribute | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" datatype="x"><ude><map unicode="#xF8FF" ent="x"/></ude></header><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.map | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" datatype="x"><ude name="u"/></header><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.map | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" datatype="x"><ude name="u"><map unicode="F8FF" ent="x"/></ude></header><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.attribute | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" datatype="x"><ude name="u"><map ent="x"/></ude></header><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.attribute | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" datatype="x"><prop>b</prop></header><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.text | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" datatype="x">x</header><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.structure | <tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en" srclang="en" datatype="x"><tu/></header><body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.tuv | <tmx version="1.4">(header)<body><tu></tu></body></tmx>
    tmx.order | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv><prop type="x">a</prop></tu></body></tmx>
    tmx.order | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv><note>a</note></tu></body></tmx>
    valid | <tmx version="1.4">(header)<body><tu><note>a</note><prop type="x">a</prop><note>b</note><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.text | <tmx version="1.4">(header)<body><tu>x<tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.structure | <tmx version="1.4">(header)<body><tu><foo/><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.structure | <tmx version="1.4">(header)<body><tuv xml:lang="en"><seg>a</seg></tuv></body></tmx>
    tmx.attribute | <tmx version="1.4">(header)<body><tu foo="a"><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.attribute | <tmx version="1.4">(header)<body><tu usagecount="many"><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    valid | <tmx version="1.4">(header)<body><tu usagecount="3" lastusagedate="20200101T120000Z"><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.date | <tmx version="1.4">(header)<body><tu changedate="20201301T120000Z"><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.date | <tmx version="1.4">(header)<body><tu changedate="20200101T120000"><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.segtype | <tmx version="1.4">(header)<body><tu segtype="x"><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    valid | <tmx version="1.4">(header)<body><tu srclang="*all*"><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.lang | <tmx version="1.4">(header)<body><tu srclang="e n"><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.inline | <tmx version="1.4">(header)<body><tu><prop type="x"><b/></prop><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.lang | <tmx version="1.4">(header)<body><tu><prop type="x" xml:lang="_">a</prop><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.lang | <tmx version="1.4">(header)<body><tu><tuv><seg>a</seg></tuv></tu></body></tmx>
    valid | <tmx version="1.1">(header)<body><tu><tuv lang="en"><seg>a</seg></tuv></tu></body></tmx>
    tmx.lang | <tmx version="1.4">(header)<body><tu><tuv lang="en"><seg>a</seg></tuv></tu></body></tmx>
    tmx.lang | <tmx version="1.4">(header)<body><tu><tuv xml:lang="_"><seg>a</seg></tuv></tu></body></tmx>
    tmx.seg | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"/></tu></body></tmx>
    tmx.seg | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg>a</seg><seg>b</seg></tuv></tu></body></tmx>
    tmx.order | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg>a</seg><prop type="x">b</prop></tuv></tu></body></tmx>
    tmx.attribute | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en" tuid="a"><seg>a</seg></tuv></tu></body></tmx>
    valid | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    tmx.text | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en">x<seg>a</seg></tuv></tu></body></tmx>
    valid | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><bpt i="1" x="1">a</bpt>b<ept i="1">c</ept></seg></tuv></tu></body></tmx>
    tmx.pair | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><bpt>a</bpt>b<ept i="1">c</ept></seg></tuv></tu></body></tmx>
    tmx.pair | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><bpt i="1">a</bpt></seg></tuv></tu></body></tmx>
    tmx.pair | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><ept i="1">a</ept></seg></tuv></tu></body></tmx>
    tmx.pair | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><ept i="1">a</ept><bpt i="1">a</bpt></seg></tuv></tu></body></tmx>
    tmx.pair | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><bpt i="1">a</bpt><ept i="1">a</ept><bpt i="1">a</bpt><ept i="1">a</ept></seg></tuv></tu></body></tmx>
    tmx.pair | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><bpt i="1">a</bpt><ept i="1">a</ept><ept i="1">a</ept></seg></tuv></tu></body></tmx>
    tmx.attribute | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><bpt i="1">a</bpt><ept i="1" x="1">a</ept></seg></tuv></tu></body></tmx>
    valid | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><bpt i="1">a</bpt><bpt i="2">a</bpt><ept i="1">a</ept><ept i="2">a</ept></seg></tuv></tu></body></tmx>
    tmx.pos | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><it>a</it></seg></tuv></tu></body></tmx>
    tmx.pos | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><it pos="Begin">a</it></seg></tuv></tu></body></tmx>
    valid | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><it pos="begin" x="1">a</it></seg></tuv></tu></body></tmx>
    valid | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><ph assoc="p" x="1" type="image">a</ph></seg></tuv></tu></body></tmx>
    tmx.attribute | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><ph assoc="x">a</ph></seg></tuv></tu></body></tmx>
    tmx.attribute | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><ph i="1">a</ph></seg></tuv></tu></body></tmx>
    valid | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><hi type="x">a<hi>b</hi><ph>c</ph></hi></seg></tuv></tu></body></tmx>
    tmx.sub | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><sub>a</sub></seg></tuv></tu></body></tmx>
    tmx.sub | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><hi><sub>a</sub></hi></seg></tuv></tu></body></tmx>
    valid | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><ph>a<sub datatype="x">b<ph>c</ph></sub></ph></seg></tuv></tu></body></tmx>
    tmx.inline | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><ph><ph/></ph></seg></tuv></tu></body></tmx>
    tmx.inline | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><ph><hi>a</hi></ph></seg></tuv></tu></body></tmx>
    valid | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><ut>a</ut></seg></tuv></tu></body></tmx>
    tmx.inline | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg><b>a</b></seg></tuv></tu></body></tmx>
    tmx.attribute | <tmx version="1.4">(header)<body><tu><tuv xml:lang="en"><seg foo="a">a</seg></tuv></tu></body></tmx>
    tmx.namespace | <tmx xmlns="urn:x" version="1.4">(header)<body><tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="fr"><seg>b</seg></tuv></tu></body></tmx>
    """#
}
