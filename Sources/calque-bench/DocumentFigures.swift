import Bitext
import Documents
import Project

/// Documents read and written back unchanged: files that are byte-identical, and speed.
enum DocumentFigures {
  static func measure(_ samples: Samples) throws -> [Figure] {
    let files = try samples.pairs.flatMap { [$0.sourcePath, $0.targetPath] }.map { ($0, try FileSystem.read($0)) }
    var identical = 0
    let seconds = try Stopwatch.median {
      identical = 0
      for (path, bytes) in files {
        let reading = try DocumentReader.read(bytes, fileName: path)
        if try reading.replacing([:]) == bytes { identical += 1 }
      }
    }
    let megabytes = Double(files.reduce(0) { $0 + $1.1.count }) / 1e6
    return [
      Figure("documents", "files written back byte-identical", Double(identical) / Double(files.count), ""),
      Figure("documents", "read and written back", megabytes / seconds, "MB/s"),
    ]
  }
}
