import Bitext
import Interchange
import Testing

@Suite("SRX: structure, names and patterns")
struct SRXRuleTests {
  @Test("each rule is named", arguments: RuleCase.cases(in: table, replacing: shorthands, file: "case.srx"))
  func verdict(rule: RuleCase) throws {
    #expect(try rule.verdict() == rule.expected, "\(rule.content)")
  }

  /// What stands for longer pieces in the table.
  private static let shorthands = [
    (
      #"(header)"#,
      #"<header segmentsubflows="yes" cascade="no"/>"#
    ),
    (
      #"(rules)"#,
      #"<languagerules><languagerule languagerulename="a"><rule break="no"><beforebreak>x</beforebreak><afterbreak>y</afterbreak></rule></languagerule></languagerules>"#
    ),
    (
      #"(maps)"#,
      #"<maprules><languagemap languagepattern="fr.*" languagerulename="a"/></maprules>"#
    ),
  ]

  private static let table = #"""
    valid | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body>(rules)(maps)</body></srx>
    srx.namespace | <srx version="2.0">(header)<body>(rules)(maps)</body></srx>
    srx.version | <srx version="3.0">(header)<body>(rules)(maps)</body></srx>
    srx.version | <srx xmlns="http://www.lisa.org/srx20">(header)<body>(rules)(maps)</body></srx>
    srx.structure | <srx xmlns="http://www.lisa.org/srx20" version="2.0"><body>(rules)(maps)</body></srx>
    srx.attribute | <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header cascade="no"/><body>(rules)(maps)</body></srx>
    srx.attribute | <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes"/><body>(rules)(maps)</body></srx>
    srx.attribute | <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="maybe"/><body>(rules)(maps)</body></srx>
    srx.attribute | <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header x="y" segmentsubflows="yes" cascade="no"/><body>(rules)(maps)</body></srx>
    valid | <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"><formathandle type="start" include="no"/><formathandle type="end" include="yes"/></header><body>(rules)(maps)</body></srx>
    srx.attribute | <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"><formathandle type="middle" include="no"/></header><body>(rules)(maps)</body></srx>
    srx.attribute | <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"><formathandle type="start"/></header><body>(rules)(maps)</body></srx>
    srx.structure | <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"><formathandle type="start" include="no"/><formathandle type="start" include="no"/><formathandle type="start" include="no"/><formathandle type="start" include="no"/></header><body>(rules)(maps)</body></srx>
    valid | <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"><o:options xmlns:o="urn:o"/></header><body>(rules)(maps)</body></srx>
    srx.structure | <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"><o:options xmlns:o="urn:o"/><formathandle type="start" include="no"/></header><body>(rules)(maps)</body></srx>
    srx.structure srx.map | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body>(maps)</body></srx>
    srx.structure | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body>(rules)</body></srx>
    srx.structure | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body>(maps)(rules)</body></srx>
    srx.structure srx.map | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body><languagerules/>(maps)</body></srx>
    srx.structure | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body>(rules)<maprules/></body></srx>
    srx.structure | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body><languagerules><languagerule languagerulename="a"/></languagerules>(maps)</body></srx>
    srx.name srx.map | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body><languagerules><languagerule><rule break="no"><beforebreak>x</beforebreak><afterbreak>y</afterbreak></rule></languagerule></languagerules>(maps)</body></srx>
    srx.name | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body><languagerules><languagerule languagerulename="a"><rule break="no"><beforebreak>x</beforebreak><afterbreak>y</afterbreak></rule></languagerule><languagerule languagerulename="a"><rule/></languagerule></languagerules>(maps)</body></srx>
    srx.break | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body><languagerules><languagerule languagerulename="a"><rule break="nein"><beforebreak>x</beforebreak><afterbreak>y</afterbreak></rule></languagerule></languagerules>(maps)</body></srx>
    valid | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body><languagerules><languagerule languagerulename="a"><rule><beforebreak>x</beforebreak><afterbreak>y</afterbreak></rule></languagerule></languagerules>(maps)</body></srx>
    srx.structure | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body><languagerules><languagerule languagerulename="a"><rule break="no"><afterbreak>y</afterbreak><beforebreak>x</beforebreak></rule></languagerule></languagerules>(maps)</body></srx>
    srx.structure | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body><languagerules><languagerule languagerulename="a"><rule break="no"><beforebreak>x</beforebreak><beforebreak>x</beforebreak><afterbreak>y</afterbreak></rule></languagerule></languagerules>(maps)</body></srx>
    srx.pattern | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body><languagerules><languagerule languagerulename="a"><rule break="no"><beforebreak>(</beforebreak><afterbreak>y</afterbreak></rule></languagerule></languagerules>(maps)</body></srx>
    srx.map | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body>(rules)<maprules><languagemap languagepattern="fr.*" languagerulename="b"/></maprules></body></srx>
    srx.map | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body>(rules)<maprules><languagemap languagerulename="a"/></maprules></body></srx>
    srx.pattern | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body>(rules)<maprules><languagemap languagepattern="fr(" languagerulename="a"/></maprules></body></srx>
    srx.structure | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body>(rules)<maprules><maprule maprulename="d"><languagemap languagepattern="fr.*" languagerulename="a"/></maprule></maprules></body></srx>
    valid | <srx version="1.0"><header segmentsubflows="yes"/><body>(rules)<maprules><maprule maprulename="d"><languagemap languagepattern="fr.*" languagerulename="a"/></maprule></maprules></body></srx>
    srx.text | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body>x(rules)(maps)</body></srx>
    srx.structure | <srx xmlns="http://www.lisa.org/srx20" version="2.0">(header)<body><languagerules><languagerule languagerulename="a"><rule break="no"><beforebreak><b/></beforebreak><afterbreak>y</afterbreak></rule></languagerule></languagerules>(maps)</body></srx>
    """#
}
