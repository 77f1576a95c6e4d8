import Bitext
import Foundation
import Interchange
import Testing

/// A gettext program, run where it is installed.
enum Gettext {
  static let program = ["/usr/bin/msgfmt", "/usr/local/bin/msgfmt"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// What `msgfmt -c` says of a catalogue; empty when it accepts it.
  static func complaints(_ text: String) throws -> String {
    guard let program else { return "" }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).po")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["-c", "-o", "/dev/null", file.path]
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0
      ? "" : String(decoding: said, as: UTF8.self) + " (exit \(process.terminationStatus))"
  }
}

@Suite("gettext catalogues")
struct POTests {
  /// A catalogue with everything that the format knows.
  static let catalogue = #"""
    # Translators of the world.
    msgid ""
    msgstr ""
    "Project-Id-Version: atlas 1\n"
    "PO-Revision-Date: 2026-03-14 12:00+0100\n"
    "Last-Translator: A. B.\n"
    "Language-Team: French\n"
    "Language: fr\n"
    "MIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=UTF-8\n"
    "Content-Transfer-Encoding: 8bit\n"
    "Plural-Forms: nplurals=2; plural=(n > 1);\n"

    # Short, please.
    #. Shown in the menu
    #: src/menu.c:12
    #, c-format
    msgctxt "menu"
    msgid "Open %s"
    msgstr "Ouvrir %s"

    #, fuzzy
    #| msgid "Close it"
    msgid "Close"
    msgstr "Fermer"

    msgid "one file"
    msgid_plural "%d \"files\""
    msgstr[0] "un fichier"
    msgstr[1] ""
    "%d «\302\240fichiers\302\240»\n"
    "de plus\t!"

    #~ msgid "gone"
    #~ msgstr "parti"

    """#

  private func read(_ text: String) throws(CalqueError) -> InterchangeReading<BilingualDocument> {
    try PO.read(Array(text.utf8), file: "atlas.po", from: .english, to: .french)
  }

  @Test("contexts, comments, flags, previous texts, plurals and escapes are understood")
  func everything() throws {
    let reading = try read(Self.catalogue)
    let rows = reading.value.segments
    #expect(rows.map(\.source.text) == ["Open %s", "Close", "one file", "%d \"files\""])
    #expect(
      rows.map { $0.target?.text } == [
        "Ouvrir %s", "Fermer", "un fichier", "%d «\u{A0}fichiers\u{A0}»\nde plus\t!",
      ])
    #expect(rows.map(\.state) == [.translated, .initial, .translated, .translated])
    #expect(
      rows[0].notes == ["msgctxt menu", "# Short, please.", "Shown in the menu", "#: src/menu.c:12", "#, c-format"])
    #expect(rows[1].notes == ["#| msgid Close it"])
    #expect(rows[3].id == rows[2].id.replacing("[0]", with: "[1]"))
    #expect(reading.losses == ["obsolete entries (#~) were left out, 1 of them"])
  }

  @Test("what is read is written so that msgfmt -c accepts it and a second reading is equal")
  func rewritten() throws {
    let first = try read(Self.catalogue).value
    let written = PO.writing(first)
    #expect(try Gettext.complaints(written.text) == "")
    let second = try read(written.text).value
    #expect(second.segments.map(\.notes) == first.segments.map(\.notes))
    #expect(second.segments.map(\.source) == first.segments.map(\.source))
    #expect(second.segments.map(\.target) == first.segments.map(\.target))
    #expect(second.segments.map(\.state) == first.segments.map(\.state))
    #expect(second.notes == first.notes)
  }

  @Test("an article's rows come back with ids and texts, and msgfmt -c accepts the file", arguments: 0..<150)
  func roundTrip(seed: Int) throws {
    var generator = Generator(seed: UInt64(seed))
    let document = generator.document(withControls: true)
    let written = PO.writing(document)
    if seed.isMultiple(of: 10) { #expect(try Gettext.complaints(written.text) == "") }
    let back = try read(written.text).value
    let rows = document.segments.filter { !$0.source.markup.isEmpty }
    #expect(back.segments.map(\.id) == rows.map(\.id))
    #expect(back.segments.map(\.source.text) == rows.map(\.source.markup))
    #expect(back.segments.map { $0.target?.text ?? "" } == rows.map { $0.target?.markup ?? "" })
    #expect(PO.writing(document).text == written.text)
  }

  @Test("an entry keeps its id when others come and go")
  func stableIDs() throws {
    let inserted = Self.catalogue.replacing("#, fuzzy", with: "msgid \"New\"\nmsgstr \"\"\n\n#, fuzzy")
    let before = try read(Self.catalogue).value.segments.map(\.id)
    let after = try read(inserted).value.segments.map(\.id)
    #expect(after.filter(before.contains) == before)
  }

  @Test(
    "what is wrong is refused with its line",
    arguments: [
      ("msgid \"abc\nmsgstr \"x\"\n", 1), ("msgid \"a\"\nmsgid \"b\"\n", 2), ("msgid \"a\"\nmsgstr \"\\q\"\n", 2),
      ("msgid \"a\"\nmsgstr[0] \"b\"\n", 2), ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"b\"\n", 3),
      ("msgid \"a\"\nmsgstr \"b\" c\n", 2), ("\"lonely\"\n", 1), ("msgid \"a\"\n\nmsgid_plural \"b\"\n", 1),
      ("mgsid \"a\"\n", 1), ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[999999999] \"b\"\n", 3),
    ])
  func refused(text: String, line: Int) {
    let error = #expect(throws: CalqueError.self) { try read(text) }
    #expect(error?.code == .malformed)
    #expect(error?.position?.line == line)
  }

  @Test(
    "a plural expression is arithmetic over n and nothing else",
    arguments: [
      "nplurals=2; plural=system(1);", "nplurals=2; plural=n/0;", "nplurals=999999999; plural=0;",
      "nplurals=2; plural=n;",
      "nplurals=2; plural=(n>1", "nplurals=2;", "nplurals=1; plural=\(String(repeating: "(", count: 5_000))0",
    ])
  func plurals(field: String) {
    #expect(throws: CalqueError.self) {
      try read("msgid \"\"\nmsgstr \"Plural-Forms: \(field)\\n\"\n\nmsgid \"a\"\nmsgstr \"b\"\n")
    }
  }

  @Test("a header that lies about the character set is refused; a legacy one is read")
  func charsets() throws {
    let text =
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-15\\n\"\n\nmsgid \"a\"\nmsgstr \"caf@\"\n"
    let latin = Array(text.utf8).map { $0 == 0x40 ? 0xE9 : $0 }
    let reading = try PO.read(latin, file: "x.po", from: .english, to: .french)
    #expect(reading.value.segments[0].target?.text == "caf\u{E9}")
    #expect(throws: CalqueError(.undecodable, "")) { try read(text.replacing("@", with: "\u{E9}")) }
  }

  @Test("an update changes one text and leaves every other byte")
  func update() throws {
    let windows = Self.catalogue.replacing("\n", with: "\r\n")
    for text in [Self.catalogue, windows] {
      let rows = try read(text).value.segments
      let update = try InterchangeFormat.po.update(
        Array(text.utf8),
        with: [
          RowEdit(row: rows[0].id, target: "Ouvrir\u{202F}: %s"), RowEdit(row: rows[1].id, state: .translated),
        ], file: "atlas.po")
      let newline = text == windows ? "\r\n" : "\n"
      let expected = text.replacing("Ouvrir %s", with: "Ouvrir\u{202F}: %s")
        .replacing("#, fuzzy\(newline)#| msgid \"Close it\"\(newline)", with: "")
      #expect(String(decoding: update.bytes, as: UTF8.self) == expected)
      #expect(update.problems.isEmpty)
    }
  }
}
