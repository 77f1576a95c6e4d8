import Foundation

/// Runs shell commands with the built `calque` first in the path.
enum Shell {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Hostile files of the development data, which may be beside the repository.
  static let hostile = root.deletingLastPathComponent().appending(path: "shared/data/hostile").path

  struct Outcome {
    let output: String
    let errors: String
    let status: Int32

    /// The outcome as transcripts write it.
    var transcript: String {
      let status = status == 0 ? "" : "? \(status)\n"
      return Self.lines(output, prefix: "") + Self.lines(errors, prefix: "! ") + status
    }

    private static func lines(_ text: String, prefix: String) -> String {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      if lines.last?.isEmpty == true { lines.removeLast() }
      return lines.map { prefix + $0 + "\n" }.joined()
    }
  }

  /// The folder of the built products: where the test bundle lies.
  static var products: URL {
    for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
      return URL(filePath: argument).deletingLastPathComponent()
    }
    return URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  }

  static func run(
    _ command: String, in folder: String, environment extra: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    // The servers that other tests start make this process deaf to SIGPIPE, and its children would inherit that.
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["--default-signal=PIPE", "/bin/sh", "-c", command]
    process.currentDirectoryURL = URL(filePath: folder)
    var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("CALQUE_") }
    environment["PATH"] = products.path + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
    environment["CALQUE_ROOT"] = root.path
    environment["LC_ALL"] = "C.UTF-8"
    // What a machine has installed must not change what is seen.
    environment["CALQUE_DICTIONARIES"] = ""
    process.environment = environment.merging(extra) { $1 }
    // Files, not pipes: a full pipe that nobody reads would stop the command.
    let captured = try TemporaryFolder()
    let outputFile = captured.path + "/output"
    let errorFile = captured.path + "/errors"
    for file in [outputFile, errorFile] { try Data().write(to: URL(filePath: file)) }
    process.standardOutput = FileHandle(forWritingAtPath: outputFile)
    process.standardError = FileHandle(forWritingAtPath: errorFile)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let read = { (file: String) in
      String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
        .replacing(folder, with: "$PWD").replacing(root.path, with: "$CALQUE_ROOT")
    }
    return Outcome(output: read(outputFile), errors: read(errorFile), status: process.terminationStatus)
  }
}

/// A folder that is gone when the test is.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "calque-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: path + "/" + name, atomically: false, encoding: .utf8)
  }
}
