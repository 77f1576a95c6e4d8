import Bitext
import Checks
import Testing

@Suite("calendar-case: days, months, nationalities")
struct CalendarCaseTests {
  @Test(
    "faults are found",
    arguments: [
      ("Elle part lundi.", "She leaves on monday."),
      ("Elle part le 5 mai.", "She leaves on may 5."),
      ("Un écrivain français.", "A french writer."),
      ("En août, tout ferme.", "In august everything closes."),
    ])
  func faults(source: String, target: String) throws {
    #expect(try findings(source, target) == ["calendar-case"])
  }

  @Test(
    "what is right is left alone",
    arguments: [
      ("Elle part lundi.", "She leaves on Monday."),
      ("Il se peut qu’elle parte.", "She may leave."),
      ("Des frites, encore.", "More french fries."),
    ])
  func quiet(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }

  @Test(
    "French writes them small",
    arguments: [
      ("She leaves on Monday.", "Elle part Lundi.", 1), ("She leaves in April.", "Elle part en Avril.", 1),
      ("From April to June.", "D’avril à Juin 2020.", 1), ("Bastille Day ball", "Bal du 14 Juillet", 0),
      ("Monday is far.", "Lundi est loin.", 0),
    ])
  func french(source: String, target: String, count: Int) throws {
    let found = try findings(source, target, from: .english, to: .french)
    #expect(found.filter { $0 == "calendar-case" }.count == count)
  }
}
