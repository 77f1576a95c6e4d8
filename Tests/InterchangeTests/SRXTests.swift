import Bitext
import Interchange
import Testing

@Suite("SRX")
struct SRXTests {
  private func read(_ text: String) throws -> InterchangeReading<SegmentationRules> {
    try SRX.read(Array(text.utf8), file: "rules.srx")
  }

  static let version2 = """
    <?xml version="1.0"?>
    <srx xmlns="http://www.lisa.org/srx20" xmlns:o="http://okapi.sf.net/srx-extensions" version="2.0">
    <header segmentsubflows="no" cascade="yes">
    <formathandle type="start" include="yes"/>
    <formathandle type="isolated" include="yes"/>
    <o:options trimLeadingWhitespaces="no"/>
    </header>
    <body><languagerules>
    <languagerule languagerulename="French">
    <rule break="no">
    <beforebreak>\\b&#x50;rof\\.<!-- not me --></beforebreak>
    <afterbreak>[&lt;&amp;]</afterbreak>
    </rule>
    <rule><beforebreak>\\.</beforebreak></rule>
    </languagerule>
    </languagerules><maprules>
    <languagemap languagepattern="[Ff][Rr].*" languagerulename="French"/>
    </maprules></body></srx>
    """

  @Test("2.0: cascade, subflows, format handling, rules with their lines, maps")
  func version2() throws {
    let reading = try read(Self.version2)
    let rules = reading.value
    #expect(rules.cascades)
    #expect(!rules.segmentsSubflows)
    #expect(rules.formatHandling?.includesStart == true)
    #expect(rules.formatHandling?.includesEnd == true)
    #expect(rules.formatHandling?.includesIsolated == true)
    #expect(rules.groups.map(\.name) == ["French"])
    #expect(rules.groups[0].rules.map(\.isBreak) == [false, true])
    #expect(rules.groups[0].rules.map(\.before) == ["\\bProf\\.", "\\."])
    #expect(rules.groups[0].rules.map(\.after) == ["[<&]", ""])
    #expect(rules.groups[0].rules.map(\.line) == [10, 14])
    #expect(rules.maps.map(\.languagePattern) == ["[Ff][Rr].*"])
    #expect(rules.maps.map(\.line) == [17])
    #expect(reading.warnings == [])
    #expect(reading.losses == ["elements of http://okapi.sf.net/srx-extensions were passed over"])
  }

  @Test("1.0: no namespace, grouped maps, no cascade")
  func version1() throws {
    let rules = try read(
      """
      <srx version="1.0"><header segmentsubflows="yes"/><body>
      <languagerules><languagerule languagerulename="A"><rule break="yes"><afterbreak>\\n</afterbreak></rule></languagerule></languagerules>
      <maprules><maprule maprulename="Default"><languagemap languagepattern=".*" languagerulename="A"/></maprule></maprules>
      </body></srx>
      """
    ).value
    #expect(!rules.cascades)
    #expect(rules.groups[0].rules[0].after == "\\n")
    #expect(rules.maps.map(\.groupName) == ["A"])
    #expect(rules.formatHandling == nil)
  }

  @Test("a header that says nothing is read as tools read it, with a warning")
  func emptyHeader() throws {
    let reading = try read("<srx version='2.0'><header/><body><languagerules/><maprules/></body></srx>")
    #expect(reading.value.cascades && reading.value.segmentsSubflows)
    #expect(reading.warnings == ["the header does not say whether rules cascade: read as yes (line 1)"])
  }

  @Test(
    "what is wrong is named with its line",
    arguments: [
      ("<tmx/>", 1, CalqueError.Code.malformed), ("<srx version='3.0'/>", 1, .unsupported),
      ("<srx version='2.0'>\n</srx>", 1, .malformed),
      ("<srx><body><languagerules>\n<languagerule><rule/></languagerule></languagerules></body></srx>", 2, .malformed),
      (
        "<srx><body><languagerules><languagerule languagerulename='a'>\n\n<rule break='perhaps'/></languagerule></languagerules></body></srx>",
        3, .malformed
      ),
      ("<srx><body><maprules>\n<languagemap languagepattern='fr'/></maprules></body></srx>", 2, .malformed),
      ("<srx>\n<body>", 2, .malformed),
      ("<!DOCTYPE srx [<!ENTITY a 'b'>]><srx><body>&a;</body></srx>", 1, .unsupported),
    ])
  func errors(text: String, line: Int, code: CalqueError.Code) {
    let error = #expect(throws: CalqueError.self) { try read(text) }
    #expect(error?.code == code)
    #expect(error?.position?.line == line)
    #expect(error?.position?.file == "rules.srx")
  }

  @Test("what is written reads back equal")
  func roundTrip() throws {
    var rules = try read(Self.version2).value
    let text = SRX.write(rules, comment: "What SRX cannot say -- is left out.")
    #expect(
      text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- What SRX cannot say - - is left out. -->\n<srx ")
    )
    var again = try read(text).value
    for group in rules.groups.indices {
      for rule in rules.groups[group].rules.indices {
        rules.groups[group].rules[rule].line = 0
        again.groups[group].rules[rule].line = 0
      }
    }
    for map in rules.maps.indices {
      rules.maps[map].line = 0
      again.maps[map].line = 0
    }
    #expect(again == rules)
  }
}
