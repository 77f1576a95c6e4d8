import Bitext
import Checks
import Testing

@Suite("CheckProfile: which checks are on")
struct CheckProfileTests {
  @Test("every check has an id of its own and a summary")
  func descriptions() {
    let ids = Checker.checks.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Checker.checks.allSatisfy { !$0.summary.isEmpty && !$0.mqmType.isEmpty })
  }

  @Test("a check that is off is silent, and a severity can be changed")
  func settings() throws {
    var profile = CheckProfile.standard
    try profile.set("double-space", enabled: false)
    try profile.set("doubled-word", severity: .info)
    let checker = try Checker(source: .french, target: .english, profile: profile)
    let found = try checker.check(source: "La ville paie.", target: "The town  pays pays.")
    #expect(found.map(\.check) == ["doubled-word"])
    #expect(found.first?.severity == .info)
  }

  @Test("an unknown check is refused with the nearest name")
  func unknown() {
    let error = #expect(throws: CalqueError.self) { try CheckProfile.only(["numbers"]) }
    #expect(error?.hint == "Did you mean “number”?")
  }
}
