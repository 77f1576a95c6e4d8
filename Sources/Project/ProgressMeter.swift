/// Says how fast work goes and how long it will take, from the bytes that are done.
struct ProgressMeter {
  private let total: Int
  private let start = ContinuousClock.now

  /// Starts now.
  init(total: Int) { self.total = total }

  /// Such as `12000 units/s, 40 s left`.
  func words(done: Int, units: Int) -> String {
    let duration = (ContinuousClock.now - start).components
    let seconds = Double(duration.seconds) + Double(duration.attoseconds) / 1e18
    guard seconds > 0.2, done > 0 else { return "\(100 * done / max(1, total)) %" }
    let left = seconds * Double(total - done) / Double(done)
    return "\(Int(Double(units) / seconds)) units/s, \(Int(left.rounded(.up))) s left"
  }
}
