import Bitext
import Testing

@Suite("Moments in time")
struct TimestampTests {
  @Test(
    "the three forms are read to the second",
    arguments: [
      ("1970-01-01", 0), ("1970-01-01T00:00:01Z", 1), ("20260314T123000Z", 1_773_491_400),
      ("2026-03-14T12:30:00Z", 1_773_491_400), ("2000-02-29", 951_782_400), ("1969-12-31T23:59:59Z", -1),
      ("1600-02-29", -11_670_998_400), ("9999-12-31T23:59:59Z", 253_402_300_799),
    ] as [(String, Int64)])
  func forms(text: String, seconds: Int64) {
    #expect(Timestamp(text)?.secondsSince1970 == seconds)
  }

  @Test(
    "a moment comes back from both of its forms",
    arguments: Array(stride(from: -5_000_000_000, to: 9_000_000_000, by: 98_765_431)))
  func roundTrip(seconds: Int64) {
    let moment = Timestamp(secondsSince1970: seconds)
    #expect(Timestamp(moment.description) == moment)
    #expect(Timestamp(moment.basicFormat) == moment)
  }

  @Test(
    "what is no date is nil",
    arguments: ["", "2026", "2026-13-01", "2026-02-30T00:00:00Z", "2026-03-14T12:30:00+01", "20260314T123000Zx"])
  func none(text: String) {
    #expect(Timestamp(text) == nil)
  }
}
