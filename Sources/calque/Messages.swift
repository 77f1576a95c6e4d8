import Bitext
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is said to a person, on standard error.
enum Messages {
  /// How much is said, and whether in colour; set once from the options.
  private static let settings = Mutex(Settings())

  struct Settings: Sendable {
    var isQuiet = false
    var isVerbose = false
    var hasColor = isatty(STDERR_FILENO) == 1 && getenv("NO_COLOR") == nil
  }

  static func configure(_ change: (inout Settings) -> Void) { settings.withLock { change(&$0) } }

  /// An error: what and where, then why or what next.
  static func error(_ error: CalqueError) {
    let lines = error.description.split(separator: "\n", maxSplits: 1).map { visible(String($0)) }
    var text = emphasised("calque: ", code: "31") + (lines.first ?? "") + "\n"
    if lines.count > 1 { text += "  \(lines[1])\n" }
    write(text)
  }

  /// Something that a person should know.
  static func notice(_ text: String) {
    if settings.withLock({ $0.isQuiet }) { return }
    write("calque: \(visible(text))\n")
  }

  /// A number with its noun, which takes an s.
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// A line of a summary.
  static func summary(_ text: String) {
    if settings.withLock({ $0.isQuiet }) { return }
    write(visible(text) + "\n")
  }

  /// Something for those who asked for more.
  static func detail(_ text: String) {
    if settings.withLock({ $0.isVerbose }) { write(visible(text) + "\n") }
  }

  /// Writes to standard error; a failure there cannot be told to anybody.
  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }

  private static func emphasised(_ text: String, code: String) -> String {
    settings.withLock { $0.hasColor } ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// Control and bidirectional characters of foreign text, escaped so that they cannot act on the terminal.
  static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isDangerous) else { return text }
    return text.unicodeScalars.map {
      isDangerous($0) ? "\\u{\(String($0.value, radix: 16, uppercase: true))}" : String($0)
    }
    .joined()
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

/// Progress on standard error: only on a terminal, only after half a second, cleared at the end.
final class Progress {
  private let start = ContinuousClock.now
  private let isShown = isatty(STDERR_FILENO) == 1
  private var last = ContinuousClock.now
  private var hasShown = false

  /// Says how far the work is.
  func update(_ text: @autoclosure () -> String) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > .milliseconds(500), now - last > .milliseconds(100) else { return }
    last = now
    hasShown = true
    Messages.write("\r\u{1B}[K" + text())
  }

  /// Clears the line.
  func finish() {
    if hasShown { Messages.write("\r\u{1B}[K") }
  }
}
