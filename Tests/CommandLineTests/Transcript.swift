import Foundation

/// A golden transcript.
struct Transcript {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Transcripts")

  static var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted()
  }

  let url: URL
  let text: String
  let comment: String
  let commands: [String]

  init(name: String) throws {
    url = Self.folder.appending(path: name)
    text = try String(contentsOf: url, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    comment = lines.prefix { !$0.hasPrefix("$ ") }.map { $0 + "\n" }.joined()
    commands = lines.filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
  }
}
