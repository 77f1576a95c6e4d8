import FoundationEssentials

/// A moment in UTC, to the second.
public struct Timestamp: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let secondsSince1970: Int64

  /// Creates a moment.
  public init(secondsSince1970: Int64) { self.secondsSince1970 = secondsSince1970 }

  /// Reads ISO 8601: `2026-03-14`, `2026-03-14T12:30:00Z`, or TMX's basic form `20260314T123000Z`; nil when it is none.
  public init?(_ text: String) {
    let styles: [Date.ISO8601FormatStyle] = [
      .iso8601,
      Date.ISO8601FormatStyle(dateSeparator: .omitted, dateTimeSeparator: .standard, timeSeparator: .omitted),
      Date.ISO8601FormatStyle().year().month().day(),
    ]
    for style in styles {
      if let date = try? style.parse(text), style.format(date).utf8.count == text.utf8.count {
        self.init(secondsSince1970: Int64(date.timeIntervalSince1970))
        return
      }
    }
    return nil
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
