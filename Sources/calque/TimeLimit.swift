import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ends the program after a while, before anything is stored.
enum TimeLimit {
  private static let longest = 30 * 86_400

  /// Starts the clock; when it runs out the program ends with exit code 2.
  ///
  /// - Throws: `CalqueError` `.usage` for a time that is none.
  static func start(seconds: Int) throws(CalqueError) {
    guard (1...longest).contains(seconds) else {
      throw CalqueError(.usage, "--time-limit cannot be \(seconds)", hint: "Say a number of seconds from 1 on.")
    }
    signal(SIGALRM) { _ in
      // Only calls that are safe inside a signal handler.
      let words: StaticString =
        "calque: the time limit is over\n  Nothing was stored. Give it more time, or align parts of the text.\n"
      _ = write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
      _exit(ExitStatus.couldNot.rawValue)
    }
    alarm(UInt32(seconds))
  }

  /// Stops the clock: what follows must not be cut off.
  static func stop() { alarm(0) }
}
