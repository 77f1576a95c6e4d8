import Foundation
import Testing

/// A file of a gigabyte that breaks off in its middle: run by `make soak`; `CALQUE_SOAK_BYTES` makes it smaller.
@Suite(
  "Soak: a large file that breaks off comes in as far as the option says",
  .enabled(if: ProcessInfo.processInfo.environment["CALQUE_SOAK"] != nil, "only in make soak"))
struct LargeImportTests {
  private static let size =
    ProcessInfo.processInfo.environment["CALQUE_SOAK_BYTES"].flatMap { Int($0) } ?? 1_000_000_000
  /// In KiB: the release build keeps to 64 MB, and what a debug build is made of comes on top of it.
  private static let mostMemory = 112_000

  /// Writes the file; the number of units before the error and the byte where it is.
  private func write(to path: String) throws -> (units: Int, byte: Int) {
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let file = try #require(FileHandle(forWritingAtPath: path))
    defer { try? file.close() }
    var text = #"""
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="test" creationtoolversion="1" segtype="sentence" o-tmf="test"
      adminlang="en" srclang="en" datatype="plaintext"/><body>

      """#
    var written = 0
    var units = 0
    var broken: (units: Int, byte: Int)?
    while written + text.utf8.count < Self.size {
      if broken == nil, written + text.utf8.count >= Self.size / 2 {
        text += "<tu><tuv xml:lang=\"en\"><seg>Here it breaks</"
        broken = (units, written + text.utf8.count)
        text += "tuv></tu>\n"
      }
      units += 1
      text += """
        <tu><tuv xml:lang="en"><seg>Sentence \(units) speaks of the \(units * 7919 % 10_007) ships that left.</seg></tuv>\
        <tuv xml:lang="fr"><seg>La phrase \(units) parle des \(units * 7919 % 10_007) navires partis.</seg></tuv></tu>

        """
      if text.utf8.count > 1 << 20 {
        try file.write(contentsOf: Data(text.utf8))
        written += text.utf8.count
        text = ""
      }
    }
    try file.write(contentsOf: Data((text + "</body></tmx>\n").utf8))
    return try #require(broken)
  }

  @Test("all out, or all that came before the error; the byte is named, and memory stays bounded")
  func breaksOff() throws {
    let folder = try TemporaryFolder()
    let broken = try write(to: folder.path + "/big.tmx")
    for (option, status, units) in [("", 2, 0), ("--all-or-nothing", 2, 0), ("--keep-valid", 1, broken.units)] {
      let outcome = try Shell.run(
        """
        calque memory import \(option) --from en --to fr --memory m.sqlite big.tmx & number=$!
        peak=0
        while kill -0 $number 2>/dev/null; do
          now=$(sed -n 's/^VmHWM:[^0-9]*\\([0-9]*\\) kB$/\\1/p' /proc/$number/status 2>/dev/null)
          [ -n "$now" ] && peak=$now
          sleep 0.2
        done
        wait $number; echo "status $?"; echo "peak $peak"
        calque memory stats --json --from en --to fr --memory m.sqlite; calque memory verify --memory m.sqlite
        """, in: folder.path)
      #expect(outcome.output.contains("status \(status)\n"), "\(option): \(outcome.output)\(outcome.errors)")
      #expect(outcome.errors.contains("The error is at byte \(broken.byte)."), "\(option): \(outcome.errors)")
      #expect(outcome.output.contains("\"units\":\(units)}"), "\(option): \(outcome.output)")
      let peak = outcome.output.firstMatch(of: /peak (\d+)/).flatMap { Int($0.1) }
      #expect(try #require(peak) < Self.mostMemory, "\(option): \(outcome.output)")
    }
  }
}
