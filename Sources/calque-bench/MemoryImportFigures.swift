import Bitext
import Interchange
import Project
import TranslationMemory
import XMLText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A TMX file read, judged and stored, by the way of the command line.
enum MemoryImportFigures {
  /// Measures the import of a file of so many units into an empty memory, beside reading the same file alone, and of as
  /// many other units into what that made.
  static func measure(_ texts: MemoryTexts, unitCount: Int) throws -> [Figure] {
    let name = "/tmp/calque-bench-import-\(ProcessIdentifier.current)"
    let (file, store) = (name + ".tmx", name + ".sqlite")
    defer {
      unlink(file)
      TranslationMemory.remove(store)
    }
    try write(texts, unitCount, to: file)
    var overrides = Project.Overrides()
    overrides.memoryPath = store
    let project = Project(folder: nil, overrides: overrides)
    Resources.forgetPeak()
    let resident = Resources.resident
    var read = 0
    let seconds = try Stopwatch.once { read = try project.importIntoMemory(file).read }
    let peak = Resources.peakResident - resident
    var alone = 0
    let bare = try Stopwatch.once {
      let source = try pieces(of: file)
      _ = try TMX.read(source, file: file) { _ throws(CalqueError) in alone += 1 }
    }
    let size = Resources.fileSize(file)
    try write(texts, unitCount, from: unitCount, to: file)
    var further = 0
    let later = try Stopwatch.once { further = try project.importIntoMemory(file).read }
    return [
      Figure(
        "memory", "TMX import, all included", Double(read) / seconds, "units/s", peer: "reading alone",
        peerValue: Double(alone) / bare),
      Figure("memory", "TMX import, most memory beside the rest", peak, "MB"),
      Figure("memory", "TMX import into a memory of as many units", Double(further) / later, "units/s"),
      Figure("memory", "TMX file", size, "MB"),
    ]
  }

  /// The bytes of a file, a piece at a time.
  private static func pieces(of path: String) throws -> ByteSource {
    guard let file = fopen(path, "rb") else { throw CalqueError(.unreadable, "cannot be read", at: .init(file: path)) }
    return ByteSource { () throws(CalqueError) in
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = fread(buffer.baseAddress, 1, buffer.count, file)
      }
      guard piece.isEmpty else { return piece[...] }
      fclose(file)
      return nil
    }
  }

  private static func write(_ texts: MemoryTexts, _ count: Int, from first: Int = 0, to path: String) throws {
    guard let file = fopen(path, "wb") else {
      throw CalqueError(.unwritable, "cannot be written", at: .init(file: path))
    }
    defer { fclose(file) }
    fputs(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="calque-bench" creationtoolversion="1" segtype="sentence" o-tmf="calque"
      adminlang="en" srclang="\(texts.from)" datatype="plaintext"/><body>

      """, file)
    for number in first..<(first + count) {
      var line = "<tu>"
      for variant in texts.unit(number).variants {
        line += "<tuv xml:lang=\"\(variant.language)\"><seg>\(escaped(variant.content.text))</seg></tuv>"
      }
      fputs(line + "</tu>\n", file)
    }
    fputs("</body></tmx>\n", file)
  }

  private static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): result += Array("&amp;".utf8)
      case UInt8(ascii: "<"): result += Array("&lt;".utf8)
      case UInt8(ascii: ">"): result += Array("&gt;".utf8)
      case 0x09, 0x0A, 0x20...: result.append(byte)
      default: result.append(0x20)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
