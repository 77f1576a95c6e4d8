import FoundationEssentials

/// A moment in UTC, to the second.
public struct Timestamp: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let secondsSince1970: Int64

  /// Creates a moment.
  public init(secondsSince1970: Int64) { self.secondsSince1970 = secondsSince1970 }

  /// Reads ISO 8601: `2026-03-14`, `2026-03-14T12:30:00Z`, or TMX's basic form `20260314T123000Z`; nil when it is none.
  public init?(_ text: String) {
    if let seconds = Self.seconds(text) {
      self.init(secondsSince1970: seconds)
      return
    }
    let styles: [Date.ISO8601FormatStyle] = [
      .iso8601,
      Date.ISO8601FormatStyle(dateSeparator: .omitted, dateTimeSeparator: .standard, timeSeparator: .omitted),
      Date.ISO8601FormatStyle().year().month().day(),
    ]
    for style in styles {
      if let date = try? style.parse(text), style.format(date) == text {
        self.init(secondsSince1970: Int64(date.timeIntervalSince1970))
        return
      }
    }
    return nil
  }

  /// The seconds of a text in exactly one of the three forms, by the proleptic Gregorian calendar; nil for any other.
  ///
  /// Foundation's parser takes some 20 µs, and a memory of a million units has two million dates.
  private static func seconds(_ text: String) -> Int64? {
    var digits: (UInt64, Int) = (0, 0)
    var form: [UInt8] = []
    for (position, byte) in text.utf8.enumerated() {
      guard position < 20 else { return nil }
      if byte >= 0x30, byte <= 0x39 {
        digits = (digits.0 * 10 + UInt64(byte - 0x30), digits.1 + 1)
      } else {
        form += [UInt8(position), byte]
      }
    }
    let isDay = digits.1 == 8 && form == [4, 0x2D, 7, 0x2D]
    let isExtended = digits.1 == 14 && form == [4, 0x2D, 7, 0x2D, 10, 0x54, 13, 0x3A, 16, 0x3A, 19, 0x5A]
    guard isDay || isExtended || (digits.1 == 14 && form == [8, 0x54, 15, 0x5A]) else { return nil }
    let clock = Int64(isDay ? 0 : digits.0 % 1_000_000)
    let date = Int64(isDay ? digits.0 : digits.0 / 1_000_000)
    let (year, month, day) = (date / 10_000, date / 100 % 100, date % 100)
    let (hour, minute, second) = (clock / 10_000, clock / 100 % 100, clock % 100)
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    // Before 1583 Foundation's calendar is another; leap seconds and other oddities are its to judge as well.
    guard year >= 1583, (1...12).contains(month), day >= 1, hour < 24, minute < 60, second < 60 else { return nil }
    let lengths: [Int64] = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[Int(month) - 1] else { return nil }
    let before = lengths[..<(Int(month) - 1)].reduce(0, +)
    let years = year - 1
    let days = years * 365 + years / 4 - years / 100 + years / 400 + before + day - 1 - 719_162
    return days * 86_400 + hour * 3_600 + minute * 60 + second
  }

  /// `2026-03-14T12:30:00Z`.
  public var description: String { date.formatted(.iso8601) }

  /// `20260314T123000Z`, the form that TMX 1.4b asks for.
  public var basicFormat: String {
    date.formatted(
      Date.ISO8601FormatStyle(dateSeparator: .omitted, dateTimeSeparator: .standard, timeSeparator: .omitted))
  }

  /// Order in time.
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.secondsSince1970 < right.secondsSince1970 }

  private var date: Date { Date(timeIntervalSince1970: TimeInterval(secondsSince1970)) }
}
