import FoundationEssentials

/// A moment in UTC, to the second.
public struct Timestamp: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let secondsSince1970: Int64

  /// Creates a moment.
  public init(secondsSince1970: Int64) { self.secondsSince1970 = secondsSince1970 }

  /// Reads ISO 8601: `2026-03-14`, `2026-03-14T12:30:00Z`, or TMX's basic form `20260314T123000Z`; nil when it is none.
  public init?(_ text: String) {
    var copy = text
    if let seconds = copy.withUTF8(Self.seconds) {
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

  /// Reads the UTF-8 bytes of a moment, as `init(_:)` does.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    if let seconds = Self.seconds(bytes) {
      self.init(secondsSince1970: seconds)
    } else {
      self.init(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The seconds of a text in exactly one of the three forms, by the proleptic Gregorian calendar; nil for any other.
  ///
  /// Foundation's parser takes some 20 µs, and a memory of a million units has two million dates.
  private static func seconds(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    // Where the separators stand, and what they are.
    let separators: StaticString =
      switch bytes.count {
      case 10: "....-..-.."
      case 16: "........T......Z"
      case 20: "....-..-..T..:..:..Z"
      default: ""
      }
    guard separators.utf8CodeUnitCount == bytes.count, !bytes.isEmpty else { return nil }
    var digits: Int64 = 0
    for position in 0..<bytes.count {
      let (byte, separator) = (bytes[position], separators.utf8Start[position])
      if separator == 0x2E {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        digits = digits * 10 + Int64(byte - 0x30)
      } else if byte != separator {
        return nil
      }
    }
    let isDay = bytes.count == 10
    let (date, clock) = isDay ? (digits, 0) : digits.quotientAndRemainder(dividingBy: 1_000_000)
    let (year, month, day) = (date / 10_000, date / 100 % 100, date % 100)
    let (hour, minute, second) = (clock / 10_000, clock / 100 % 100, clock % 100)
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    // Before 1583 Foundation's calendar is another; leap seconds and other oddities are its to judge as well.
    guard year >= 1583, (1...12).contains(month), day >= 1, hour < 24, minute < 60, second < 60 else { return nil }
    let leap: Int64 = isLeap ? 1 : 0
    let length: Int64 = month == 2 ? 28 + leap : [4, 6, 9, 11].contains(month) ? 30 : 31
    guard day <= length else { return nil }
    // Days before the month: 30.6 a month from March on, as in Zeller's congruence.
    let before = month < 3 ? (month - 1) * 31 : (306 * (month + 1)) / 10 - 122 + 59 + leap
    let years = year - 1
    let days = years * 365 + years / 4 - years / 100 + years / 400 + before + day - 1 - 719_162
    return days * 86_400 + hour * 3_600 + minute * 60 + second
  }

  /// `2026-03-14T12:30:00Z`.
  public var description: String { date.formatted(.iso8601) }

  /// `20260314T123000Z`, the form that TMX 1.4b asks for.
  ///
  /// Years that four digits cannot hold are left to Foundation.
  public var basicFormat: String {
    let days = Int((Double(secondsSince1970) / 86_400).rounded(.down))
    let clock = Int(secondsSince1970) - days * 86_400
    // The date of a day's number, by Hinnant's civil_from_days (2013): years that begin in March.
    let shifted = days + 719_468
    guard shifted >= 0, days < 2_932_897 else { return foundationFormat }
    let (era, dayOfEra) = shifted.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    guard year >= 1583 else { return foundationFormat }
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    return String(unsafeUninitializedCapacity: 16) { bytes in
      var rest = (year * 10_000 + month * 100 + day, clock / 3_600 * 10_000 + clock / 60 % 60 * 100 + clock % 60)
      for position in (0..<8).reversed() {
        bytes[position] = UInt8(0x30 + rest.0 % 10)
        rest.0 /= 10
      }
      bytes[8] = 0x54
      for position in (9..<15).reversed() {
        bytes[position] = UInt8(0x30 + rest.1 % 10)
        rest.1 /= 10
      }
      bytes[15] = 0x5A
      return 16
    }
  }

  private var foundationFormat: String {
    date.formatted(
      Date.ISO8601FormatStyle(dateSeparator: .omitted, dateTimeSeparator: .standard, timeSeparator: .omitted))
  }

  /// Order in time.
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.secondsSince1970 < right.secondsSince1970 }

  private var date: Date { Date(timeIntervalSince1970: TimeInterval(secondsSince1970)) }
}
