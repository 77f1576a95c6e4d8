import Bitext
import Foundation
import Interchange
import Testing

/// A Python with the Translate Toolkit: the one that `CALQUE_FOREIGN_PYTHON` names, or the system's.
enum ForeignReader {
  static let python: String? = {
    let named = ProcessInfo.processInfo.environment["CALQUE_FOREIGN_PYTHON"].map { [$0] } ?? []
    return (named + ["/usr/bin/python3"]).first { path in
      (try? run(path, ["-c", "import translate.storage.factory"], "")) != nil
    }
  }()

  /// The pairs that the toolkit reads from a file, source and target.
  static func pairs(_ text: String, fileName: String) throws -> [[String]] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "calque-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: fileName)
    try Data(text.utf8).write(to: file)
    let script = """
      import sys, json
      from translate.storage import factory
      store = factory.getobject(sys.argv[1])
      print(json.dumps([[str(u.source), str(u.target or "")] for u in store.units if u.source and not u.isheader()]))
      """
    let said = try run(python ?? "", ["-c", script, file.path], "")
    return try JSONDecoder().decode([[String]].self, from: Data(said.utf8))
  }

  /// Which files the toolkit reads without complaint and finds a unit in; nil without the toolkit.
  static func readable(_ paths: [String]) -> Set<String>? {
    guard let python else { return nil }
    let script = """
      import sys, warnings
      warnings.filterwarnings("ignore")
      from translate.storage import factory, xliff, xliff2
      for path in sys.argv[1:]:
        try:
          head = open(path, "rb").read(4000)
          if b"xliff:document:2" in head: store = xliff2.Xliff2File.parsefile(path)
          elif b"<xliff" in head: store = xliff.xlifffile.parsefile(path)
          else: store = factory.getobject(path)
          if any(not u.isheader() for u in store.units): print("READ " + path)
        except Exception: pass
      """
    guard let said = try? run(python, ["-c", script] + paths, "") else { return nil }
    return Set(said.split(separator: "\n").filter { $0.hasPrefix("READ ") }.map { String($0.dropFirst(5)) })
  }

  static func run(_ program: String, _ arguments: [String], _ input: String, in folder: URL? = nil) throws -> String {
    let process = Process()
    if let folder { process.currentDirectoryURL = folder }
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw CalqueError(.malformed, String(decoding: complaint.suffix(2_000), as: UTF8.self))
    }
    return String(decoding: said, as: UTF8.self)
  }
}

@Suite(
  "What is written, read by a foreign reader",
  .enabled(if: ForeignReader.python != nil, "no Python with the Translate Toolkit (set CALQUE_FOREIGN_PYTHON)"))
struct ForeignReaderTests {
  /// What formats stumble over, a pair each.
  static let texts = [
    "no-break\u{A0}and\u{202F}narrow", "l\u{2019}\u{153}uvre", "astral \u{1F600}\u{10FFFD}", "line\nfeed", "tab\there",
    "  spaces around  ", "<b>bold</b> & &amp; &#65;", "]]> <!-- x --> <?pi?>", "quotes \" ' \\ \\n \\t %s %%",
    "e\u{301} \u{5E9}\u{5DC}\u{5D5}\u{5DD}", "=1+1", "a,b;c", "\u{200B}zero\u{FEFF}", "\u{2028}separator",
    "\u{A0}edges\u{202F}", "carriage\rreturn\r\nand feed",
  ]

  static func document() -> BilingualDocument {
    BilingualDocument(
      name: "matrix", sourceLanguage: .french, targetLanguage: .english,
      units: texts.enumerated().map { number, text in
        .init(
          id: "b\(number + 1)",
          segments: [
            BilingualSegment(
              id: "r\(number + 1)", sourceParts: [.init(InlineText(text), block: "b\(number + 1)")],
              targetParts: [.init(InlineText("\(text) \u{2192} \(text)"))], state: .translated)
          ])
      })
  }

  /// The Translate Toolkit's own losses: it strips white space of XLIFF texts.
  private func expect(_ written: String, _ fileName: String, folding: (String) -> String = { $0 }) throws {
    let wanted = Self.document().segments.map { [folding($0.source.text), folding($0.target?.text ?? "")] }
    let pairs = try ForeignReader.pairs(written, fileName: fileName)
    #expect(pairs.count == wanted.count)
    for (pair, expected) in zip(pairs, wanted) {
      #expect(pair.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) })
    }
  }

  @Test("XLIFF 1.2") func xliff12() throws { try expect(XLIFF12.write(Self.document()), "m.xlf") }
  @Test("PO") func catalogue() throws { try expect(PO.writing(Self.document()).text, "m.po") }
  @Test("TMX") func memory() throws {
    let units = GoldSamples.units(Self.document())
    try expect(TMX.writing(units: units, sourceLanguage: .french, toolVersion: "1").text, "m.tmx")
  }
}
