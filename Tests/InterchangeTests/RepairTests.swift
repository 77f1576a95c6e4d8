import Bitext
import Interchange
import Testing

@Suite("Repair of broken bytes")
struct RepairTests {
  /// XML with `@` where the bytes go.
  private func xml(_ bytes: [UInt8], declaration: String = "") -> [UInt8] {
    let parts = "\(declaration)<a>x@y</a>".utf8.split(separator: UInt8(ascii: "@"))
    return Array(parts[0]) + bytes + Array(parts[1])
  }

  @Test("what is in order comes out as it went in, whatever the pieces")
  func untouched() {
    let files =
      [
        Array(UpdateFixtures.xliff12.utf8), UpdateFixtures.utf16(UpdateFixtures.studio),
        Array("a,\u{1F600}\r\n&#1;".utf8),
      ]
      + [xml(Array("\u{FEFF}\u{D7FF}\u{E000}\u{10FFFF}&amp;&#x10FFFF;&#9;&x;&#;&#xZ;& &#".utf8))]
    for file in files {
      for size in [1, 2, 3, 7, file.count] {
        var repair = ByteRepair(head: file[...])
        var result: [UInt8] = []
        for start in stride(from: 0, to: file.count, by: size) {
          result += repair.take(file[start..<min(file.count, start + size)], isLast: false)
        }
        result += repair.take([], isLast: true)
        #expect(result == file)
        #expect(repair.report.isEmpty)
      }
    }
  }

  @Test(
    "UTF-8: overlong forms, surrogates, what is cut off, controls and their references, with their places",
    arguments: [
      (
        [0xC0, 0x80], "\u{FFFD}\u{FFFD}",
        "repaired: what is not text in the file's encoding, 2 times, is U+FFFD now (byte 4, 5)"
      ),
      (
        [0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}",
        "repaired: what is not text in the file's encoding, 3 times, is U+FFFD now (byte 4, 5, 6)"
      ),
      (
        [0xF0, 0x9F, 0x98], "\u{FFFD}",
        "repaired: what is not text in the file's encoding, once, is U+FFFD now (byte 4)"
      ),
      ([0xFF], "\u{FFFD}", "repaired: what is not text in the file's encoding, once, is U+FFFD now (byte 4)"),
      ([0x00], "\u{FFFD}", "repaired: control character, once, is U+FFFD now (byte 4)"),
      ([0x1F], "\u{FFFD}", "repaired: control character, once, is U+FFFD now (byte 4)"),
      ([0xEF, 0xBF, 0xBF], "\u{FFFD}", "repaired: character that XML forbids, once, is U+FFFD now (byte 4)"),
      (
        Array("&#x1;".utf8), "&#xFFFD;",
        "repaired: reference to a character that XML forbids, once, is U+FFFD now (byte 4)"
      ),
      (
        Array("&#55296;".utf8), "&#xFFFD;",
        "repaired: reference to a character that XML forbids, once, is U+FFFD now (byte 4)"
      ),
    ] as [([UInt8], String, String)])
  func utf8(bytes: [UInt8], becomes: String, report: String) {
    let file = xml(bytes)
    for size in [1, 2, file.count] {
      var repair = ByteRepair(head: file[...])
      var result: [UInt8] = []
      for start in stride(from: 0, to: file.count, by: size) {
        result += repair.take(file[start..<min(file.count, start + size)], isLast: false)
      }
      result += repair.take([], isLast: true)
      #expect(String(decoding: result, as: UTF8.self) == "<a>x\(becomes)y</a>")
      #expect(repair.report == [report])
    }
  }

  @Test("UTF-16: surrogates without partner, controls, a byte too many")
  func utf16() {
    var file = UpdateFixtures.utf16("<a>x\u{1}y</a>")
    file.replaceSubrange(8..<8, with: [0x3D, 0xD8, 0x00, 0xDE])
    file.replaceSubrange(8..<8, with: [0x00, 0xDC])
    let result = ByteRepair.repair(file + [0x20])
    #expect(UpdateFixtures.text(result.bytes) == "<a>\u{FFFD}\u{1F600}x\u{FFFD}y</a>\u{FFFD}")
    #expect(
      result.report == [
        "repaired: what is not text in the file's encoding, 2 times, is U+FFFD now (byte 8, 28)",
        "repaired: control character, once, is U+FFFD now (byte 16)",
      ])
  }

  @Test("a one-byte encoding keeps its bytes; what cannot be written is a reference")
  func legacy() {
    let file = xml([0x93, 0x01], declaration: "<?xml version=\"1.0\" encoding=\"windows-1252\"?>")
    let result = ByteRepair.repair(file)
    #expect(
      result.bytes
        == xml([0x93] + Array("&#xFFFD;".utf8), declaration: "<?xml version=\"1.0\" encoding=\"windows-1252\"?>"))
  }

  @Test("a file that was refused for its bytes, with their place, is read after repair")
  func readers() throws {
    let text = UpdateFixtures.tmx
    for broken in [[0xC3], [0x08], [0xED, 0xA0, 0x80]] as [[UInt8]] {
      var bytes = Array(text.utf8)
      let place = try #require(bytes.firstRange(of: Array("Three".utf8))).lowerBound + 2
      bytes.insert(contentsOf: broken, at: place)
      var failure: CalqueError?
      do throws(CalqueError) { _ = try TMX.document(bytes, file: "a.tmx") } catch { failure = error }
      #expect(failure?.position?.byteOffset == place)
      #expect(failure?.message.contains("byte \(place)") == true, "\(failure?.message ?? "read")")
      let rows = try TMX.document(ByteRepair.repair(bytes).bytes, file: "a.tmx", to: .french).value.segments
      #expect(rows[1].source.text.hasPrefix("Th\u{FFFD}"))
    }
  }
}
