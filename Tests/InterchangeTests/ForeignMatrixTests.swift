import Bitext
import Foundation
import Interchange
import Testing

/// Programs of others, found in the usual places.
enum ForeignTool {
  static func path(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static let xmllint = path("xmllint")
  static let msgfmt = path("msgfmt")
  static let python = path("python3")
  static let omegaT = path("omegat")
}

/// Pairs of everything that formats stumble over, written in each format and read again by somebody else: equal code point
/// by code point.
@Suite("Every format, read by a foreign reader")
struct ForeignMatrixTests {
  private static let document = ForeignReaderTests.document()
  private static let wanted = document.segments.map { [$0.source.text, $0.target?.text ?? ""] }

  /// Runs `body` in a folder of its own that holds one file.
  private func inFolder<T>(_ name: String, _ content: String, _ body: (URL, String) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "calque-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try Data(content.utf8).write(to: file)
    return try body(folder, file.path)
  }

  private func expect(_ pairs: [[String]], _ wanted: [[String]] = Self.wanted) {
    #expect(pairs.count == wanted.count)
    for (pair, expected) in zip(pairs, wanted) {
      #expect(pair.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) })
    }
  }

  /// The string values of nodes, as libxml2 sees them.
  private func xmlStrings(_ content: String, _ paths: [String]) throws -> [String] {
    let (separator, end) = ("\u{E000}", "\u{E001}")
    let expression =
      "concat(" + paths.map { "string(\($0))" }.joined(separator: ",'\(separator)',") + ",'\(end)')"
    return try inFolder("m.xml", content) { _, path in
      let said = try ForeignReader.run(
        ForeignTool.xmllint ?? "", ["--nonet", "--huge", "--xpath", expression, path], "")
      return said.prefix { String($0) != end }.split(separator: Character(separator), omittingEmptySubsequences: false)
        .map(String.init)
    }
  }

  private func pairs(_ strings: [String]) -> [[String]] {
    stride(from: 0, to: strings.count - 1, by: 2).map { [strings[$0], strings[$0 + 1]] }
  }

  @Test(
    "XLIFF 1.2, 2.0, 2.1 and 2.2 by libxml2", .enabled(if: ForeignTool.xmllint != nil, "no xmllint"),
    arguments: ["1.2", "2.0", "2.1", "2.2"])
  func xliff(version: String) throws {
    let text =
      XLIFF2.Version(rawValue: version).map { XLIFF2.write(Self.document, version: $0) } ?? XLIFF12.write(Self.document)
    let unit = version == "1.2" ? "trans-unit" : "segment"
    let paths = (1...Self.wanted.count).flatMap { number in
      ["source", "target"].map { "(//*[local-name()='\(unit)'])[\(number)]/*[local-name()='\($0)']" }
    }
    expect(pairs(try xmlStrings(text, paths)))
  }

  @Test("TMX by libxml2", .enabled(if: ForeignTool.xmllint != nil, "no xmllint"))
  func memory() throws {
    let text = TMX.writing(
      units: GoldSamples.units(Self.document), sourceLanguage: .french, toolVersion: "1"
    ).text
    let paths = (1...Self.wanted.count).flatMap { number in (1...2).map { "(//tu)[\(number)]/tuv[\($0)]/seg" } }
    expect(pairs(try xmlStrings(text, paths)))
  }

  @Test(
    "TBX by libxml2: terms have no line ends and no spaces around",
    .enabled(if: ForeignTool.xmllint != nil, "no xmllint"))
  func terms() throws {
    let texts = Self.wanted.filter { pair in
      !pair.contains { $0.contains(where: \.isNewline) || $0.hasPrefix(" ") || $0.hasSuffix(" ") }
    }
    let glossary = Glossary(
      name: "m",
      concepts: texts.enumerated().map { number, pair in
        Concept(
          id: "c\(number)",
          terms: [Term(language: .french, text: pair[0]), Term(language: .english, text: pair[1])])
      })
    let paths = (1...texts.count).flatMap { number in
      (1...2).map { "((//*[local-name()='conceptEntry'])[\(number)]//*[local-name()='term'])[\($0)]" }
    }
    expect(pairs(try xmlStrings(TBX.writing(glossary).text, paths)), texts)
  }

  /// What a Python script prints as JSON.
  private func python(_ script: String, _ name: String, _ content: String) throws -> [[String]] {
    try inFolder(name, content) { _, path in
      let said = try ForeignReader.run(ForeignTool.python ?? "", ["-c", script, path], "")
      return try JSONDecoder().decode([[String]].self, from: Data(said.utf8))
    }
  }

  @Test("CSV by Python's csv module", .enabled(if: ForeignTool.python != nil, "no python3"))
  func commaSeparated() throws {
    let text = BilingualTable.write(Self.document, as: .csv).text
    let script = """
      import csv, json, sys
      rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8", newline="")))
      print(json.dumps([[row["source"], row["target"]] for row in rows]))
      """
    // A cell that begins with an apostrophe before what looks like a formula would be the only one to differ.
    expect(try python(script, "m.csv", text))
  }

  @Test("TSV by splitting at line feeds and tabs", .enabled(if: ForeignTool.python != nil, "no python3"))
  func tabSeparated() throws {
    let text = BilingualTable.write(Self.document, as: .tsv).text
    let script = #"""
      import json, re, sys
      lines = open(sys.argv[1], encoding="utf-8", newline="").read().split("\n")
      back = {"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}
      cell = lambda text: re.sub(r"\\(.)", lambda match: back[match.group(1)], text)
      print(json.dumps([[cell(c) for c in line.split("\t")[1:3]] for line in lines[1:] if line]))
      """#
    expect(try python(script, "m.tsv", text))
  }

  @Test("JSONL by Python's json module, line by line", .enabled(if: ForeignTool.python != nil, "no python3"))
  func jsonLines() throws {
    let text = BilingualTable.write(Self.document, as: .jsonl).text
    let script = """
      import json, sys
      records = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8").read().splitlines()]
      print(json.dumps([[record["source"], record["target"]] for record in records]))
      """
    expect(try python(script, "m.jsonl", text))
  }

  @Test(
    "PO by msgfmt and Python's gettext module",
    .enabled(if: ForeignTool.msgfmt != nil && ForeignTool.python != nil, "no msgfmt, or no python3"))
  func catalogue() throws {
    try inFolder("m.po", PO.writing(Self.document).text) { folder, path in
      let compiled = folder.appending(path: "m.mo").path
      _ = try ForeignReader.run(ForeignTool.msgfmt ?? "", ["-c", "--use-fuzzy", "-o", compiled, path], "")
      let script = """
        import gettext, json, sys
        catalogue = gettext.GNUTranslations(open(sys.argv[1], "rb"))._catalog
        pairs = [[key.split("\\4")[-1], value] for key, value in catalogue.items() if key]
        print(json.dumps(pairs))
        """
      let said = try ForeignReader.run(ForeignTool.python ?? "", ["-c", script, compiled], "")
      let pairs = try JSONDecoder().decode([[String]].self, from: Data(said.utf8))
      // Python joins line ends of neither side; the catalogue is sorted by source.
      #expect(
        Set(pairs.map { $0.map { Array($0.unicodeScalars) } })
          == Set(Self.wanted.map { $0.map { Array($0.unicodeScalars) } }))
    }
  }

  @Test(
    "Moses pairs by lines: a line break inside a text is a space", .enabled(if: ForeignTool.python != nil, "no python3")
  )
  func moses() throws {
    let pair = MosesPair.write(Self.document)
    let script = """
      import json, sys
      print(json.dumps([[line] for line in open(sys.argv[1], encoding="utf-8", newline="\\n").read().split("\\n")[:-1]]))
      """
    let left = try python(script, "m.fr", pair.source)
    let right = try python(script, "m.en", pair.target)
    let breaks: Set<Unicode.Scalar> = ["\n", "\r", "\u{2028}"]
    let flat = Self.wanted.map {
      $0.map { text in
        String(String.UnicodeScalarView(text.unicodeScalars.map { breaks.contains($0) ? " " : $0 }))
      }
    }
    expect(zip(left, right).map { $0 + $1 }, flat)
    #expect(pair.losses.contains { $0.hasPrefix("a line break inside a segment became a space") })
  }

  @Test(
    "OmegaT translates from a memory of ours, character by character",
    .enabled(
      if: ForeignTool.omegaT != nil && ProcessInfo.processInfo.environment["CALQUE_SOAK"] != nil,
      "no omegat, or no CALQUE_SOAK: it takes a while"))
  func omegaT() throws {
    // A line of a text file is a segment for OmegaT, without the white space around it.
    let rows = Self.document.segments.filter { row in
      !row.source.text.contains(where: \.isNewline) && !row.source.text.hasPrefix(" ")
        && !row.source.text.contains("\t")
        && !row.source.text.hasPrefix("\u{A0}") && !row.source.text.hasPrefix("\u{200B}")
    }
    var document = Self.document
    document.units = rows.map { .init(id: $0.id, segments: [$0]) }
    let memory = TMX.writing(units: GoldSamples.units(document), sourceLanguage: .french, toolVersion: "1").text
    let project = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
      <tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>
      <source_lang>FR</source_lang><target_lang>EN</target_lang><sentence_seg>false</sentence_seg>
      <support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>
      """
    try inFolder("omegat.project", project) { folder, path in
      for name in ["source", "target", "tm/auto", "glossary", "omegat", "settings"] {
        try FileManager.default.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
      }
      try Data(memory.utf8).write(to: folder.appending(path: "tm/auto/calque.tmx"))
      let text = rows.map { $0.source.text + "\n\n" }.joined()
      try Data(text.utf8).write(to: folder.appending(path: "source/texts.utf8"))
      _ = try ForeignReader.run(
        ForeignTool.omegaT ?? "",
        [folder.path, "--mode=console-translate", "--config-dir=\(folder.appending(path: "settings").path)"], "")
      let said = try String(contentsOf: folder.appending(path: "target/texts.utf8"), encoding: .utf8)
      let lines = said.split(separator: "\n").map(String.init)
      #expect(lines == rows.map { $0.target?.text ?? "" })
    }
  }
}
