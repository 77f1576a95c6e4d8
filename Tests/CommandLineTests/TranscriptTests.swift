import Foundation
import Testing

/// The command line's surface as golden transcripts: `Transcripts/*.txt`.
///
/// A transcript is a shell session: `$ ` begins a command, lines after it are its standard output, lines with `! ` its
/// standard error, `? N` its exit code when it is not 0. Lines before the first command are a comment. Each transcript
/// runs in an empty folder of its own. `CALQUE_UPDATE_TRANSCRIPTS=1 swift test` writes what was seen.
@Suite("Command line: golden transcripts")
struct TranscriptTests {
  @Test("a transcript gives what it says", arguments: Transcript.names)
  func transcript(name: String) throws {
    let transcript = try Transcript(name: name)
    let folder = try TemporaryFolder()
    var seen = transcript.comment
    for command in transcript.commands {
      seen += "$ \(command)\n" + (try Shell.run(command, in: folder.path).transcript)
    }
    if ProcessInfo.processInfo.environment["CALQUE_UPDATE_TRANSCRIPTS"] != nil {
      try seen.write(to: transcript.url, atomically: true, encoding: .utf8)
    }
    #expect(seen == transcript.text, "\(name) differs; update with CALQUE_UPDATE_TRANSCRIPTS=1 and read the diff")
  }
}
