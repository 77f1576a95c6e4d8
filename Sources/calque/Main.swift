import ArgumentParser
import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The entry: parses, runs, and turns every outcome into one exit code.
@main
enum Main {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  /// Runs a command line and says how it ended.
  static func run(_ arguments: [String]) -> ExitStatus {
    do {
      try CalqueCommand.requireKnownCommand(arguments.first)
      var command = try CalqueCommand.command(for: arguments)
      try command.run()
      return .done
    } catch let error as CalqueError {
      Messages.error(error)
      return ExitStatus(error.code)
    } catch is OutputClosed {
      return .done
    } catch let status as ExitStatus {
      return status
    } catch {
      return end(of: error)
    }
  }

  /// Help and version are data; a wrong call is a message.
  private static func end(of error: any Error) -> ExitStatus {
    let text = CalqueCommand.fullMessage(for: error)
    guard CalqueCommand.exitCode(for: error) != .success else {
      let output = Output()
      do {
        try output.line(text)
        try output.finish()
        return .done
      } catch let failure as CalqueError {
        Messages.error(failure)
        return .couldNot
      } catch { return .done }
    }
    Messages.write(text.hasSuffix("\n") ? text : text + "\n")
    return .couldNot
  }
}

/// How a run ended, as the shell sees it.
enum ExitStatus: Int32, Error {
  /// Done, or the answer is yes.
  case done = 0
  /// The honest answer is no: findings, no match, records that failed.
  case no = 1
  /// Could not: usage, input, output.
  case couldNot = 2
  /// Somebody else holds the store; try again.
  case busy = 75
  /// Interrupted by the user.
  case interrupted = 130

  /// The one mapping from errors to exit codes.
  init(_ code: CalqueError.Code) {
    switch code {
    case .busy: self = .busy
    case .interrupted: self = .interrupted
    case .implausible: self = .no
    default: self = .couldNot
    }
  }
}
