#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One figure, with what it is to be compared with.
struct Figure: Encodable {
  let stage: String
  let name: String
  let value: Double
  let unit: String
  /// What the value is compared with, in words, and its value in the same run; nil when there is none.
  let peer: String?
  let peerValue: Double?

  init(_ stage: String, _ name: String, _ value: Double, _ unit: String, peer: String? = nil, peerValue: Double? = nil)
  {
    self.stage = stage
    self.name = name
    self.value = value
    self.unit = unit
    self.peer = peer
    self.peerValue = peerValue
  }

  /// A table for people.
  static func table(_ figures: [Figure], machine: Machine) -> String {
    var lines = [
      "calque \(machine.calque)\(machine.commit.isEmpty ? "" : " (\(machine.commit))"), ICU \(machine.icu), \(machine.processor), \(machine.cores) cores",
      "",
    ]
    for figure in figures {
      var line = pad(figure.stage, 14) + pad(figure.name, 40) + "\(rounded(figure.value)) \(figure.unit)"
      if let peer = figure.peer, let value = figure.peerValue {
        line = pad(line, 76) + "\(peer): \(rounded(value)), ratio \(rounded(figure.value / value))"
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private static func rounded(_ value: Double) -> String {
    if value >= 100 { return String(Int(value.rounded())) }
    let thousandths = (value * 1000).rounded() / 1000
    return "\(thousandths)"
  }
}

/// CPU time of this thread.
enum Stopwatch {
  /// The median CPU seconds of repeated runs of `body`, after one that does not count.
  static func median(runs: Int = 5, _ body: () throws -> Void) rethrows -> Double {
    try body()
    var times: [Double] = []
    for _ in 0..<runs {
      let start = now()
      try body()
      times.append(now() - start)
    }
    return times.sorted()[runs / 2]
  }

  /// The CPU seconds of one run of `body`.
  static func once(_ body: () throws -> Void) rethrows -> Double {
    let start = now()
    try body()
    return now() - start
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
