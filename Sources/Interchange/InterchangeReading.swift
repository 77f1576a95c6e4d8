public import Bitext

/// What a reader made of a file.
public struct InterchangeReading<Value: Sendable>: Sendable {
  /// The content.
  public var value: Value
  /// What the file holds and the value has no place for, in words, one line each.
  public var losses: [String]
  /// What is odd about the file and did not keep it from being read, in words, one line each.
  public var warnings: [String]
  /// Parts that cannot be used and are not in the value, each with its place.
  public var leftOut: [CalqueError]

  /// Creates a reading.
  public init(_ value: Value, losses: [String] = [], warnings: [String] = [], leftOut: [CalqueError] = []) {
    self.value = value
    self.losses = losses
    self.warnings = warnings
    self.leftOut = leftOut
  }

  /// All that there is to say, in words: what was left out for one reason in one line.
  public var remarks: [String] {
    var tally = Tally()
    for part in leftOut { tally.add(part.message, at: part.position?.line.map { "line \($0)" }) }
    return losses + warnings + tally.lines
  }
}

/// What a writer made of a value.
public struct InterchangeWriting: Sendable {
  /// The file's content.
  public var text: String
  /// What the format cannot carry, in words, one line each.
  public var losses: [String]

  /// Creates a result.
  public init(text: String, losses: [String] = []) {
    self.text = text
    self.losses = losses
  }
}

/// Counts things that are worth one line together, in order of first occurrence.
struct Tally {
  private var order: [String] = []
  private var counts: [String: Int] = [:]
  private var firstPlaces: [String: String] = [:]

  /// How many kinds are told apart; a file that makes up names without end must not fill the memory.
  private static let most = 1_000
  private static let others = "other things of this file have no place"

  /// Notes one more of a kind; the first place is kept for the message.
  mutating func add(_ what: String, at place: @autoclosure () -> String? = nil) {
    if let count = counts[what] {
      counts[what] = count + 1
    } else if order.count < Self.most || what == Self.others {
      order.append(what)
      counts[what] = 1
      firstPlaces[what] = place()
    } else {
      add(Self.others, at: place())
    }
  }

  /// Whether nothing was noted.
  var isEmpty: Bool { order.isEmpty }

  /// One line a kind: what, where first, how often.
  var lines: [String] {
    order.map { what in
      let count = counts[what] ?? 1
      let first = firstPlaces[what].map { count == 1 ? " (\($0))" : " (first at \($0))" } ?? ""
      return count == 1 ? what + first : "\(what), \(count) times\(first)"
    }
  }

  /// Adds what another tally counted.
  mutating func merge(_ other: Tally) {
    if other.order.isEmpty { return }
    for what in other.order {
      let count = other.counts[what] ?? 1
      add(what, at: other.firstPlaces[what])
      if counts[what] != nil { counts[what, default: 0] += count - 1 }
    }
  }
}
