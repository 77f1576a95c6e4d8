import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs another program with given input and takes its output: for git and hunspell, which Calque uses when they are there.
///
/// No shell is involved; input and output go through unlinked temporary files, so that no pipe can fill up.
enum ChildProcess {
  /// What a program answered.
  struct Answer {
    /// Its exit code; 127 when it was not found.
    var status: Int32
    /// Its standard output.
    var output: [UInt8]
  }

  /// Runs a program that is looked for in `PATH`.
  ///
  /// - Parameters:
  ///   - arguments: the program's name and its arguments.
  ///   - input: its standard input.
  ///   - seconds: how long it may take; then it is killed.
  /// - Returns: the answer, or nil when the program cannot be started.
  /// - Throws: `CalqueError` `.limit` when it takes too long, `.unwritable` when there is no room for temporary files.
  static func run(
    _ arguments: [String], input: [UInt8] = [], seconds: Int = 60
  ) throws(CalqueError) -> Answer? {
    let source = try temporaryFile()
    defer { close(source) }
    let sink = try temporaryFile()
    defer { close(sink) }
    guard FileSystem.writeAll(input, to: source), lseek(source, 0, SEEK_SET) == 0 else {
      throw CalqueError(.unwritable, "no room for a temporary file", hint: "Free some room in the temporary folder.")
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, source, 0)
    posix_spawn_file_actions_adddup2(&actions, sink, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, arguments[0], &actions, nil, &pointers, environ) == 0 else { return nil }
    var status: Int32 = 0
    var waited = 0
    while waitpid(child, &status, WNOHANG) == 0 {
      usleep(2_000)
      waited += 2
      if waited > seconds * 1_000 {
        kill(child, SIGKILL)
        waitpid(child, &status, 0)
        throw CalqueError(.limit, "\(arguments[0]) takes more than \(seconds) seconds", hint: "It was stopped.")
      }
    }
    // Ended by itself: the low seven bits are 0.
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128
    return Answer(status: code, output: readAll(sink))
  }

  private static func temporaryFile() throws(CalqueError) -> Int32 {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/calque-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw CalqueError(.unwritable, "no temporary file can be made", at: .init(file: folder))
    }
    unlink(template)
    return descriptor
  }

  private static func readAll(_ descriptor: Int32) -> [UInt8] {
    lseek(descriptor, 0, SEEK_SET)
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count <= 0 { return result }
      result += buffer[..<count]
    }
  }
}
