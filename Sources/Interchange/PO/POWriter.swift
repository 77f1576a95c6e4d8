public import Bitext

extension PO {
  /// Writes a document as a catalogue in UTF-8: the same bytes for the same document, accepted by `msgfmt -c`.
  ///
  /// Rows of the state `initial` that have a target are fuzzy. Rows whose source stands in the file already get their id
  /// as context. A unit whose rows are called `id[0]`, `id[1]` … is a plural entry.
  /// - Returns: the file's content and what it cannot carry.
  /// - Complexity: O(n).
  public static func writing(_ document: BilingualDocument) -> InterchangeWriting {
    var writer = Writer()
    writer.tally = document.losses(lacking: [.blocks, .variants, .terms])
    writer.write(document)
    return InterchangeWriting(text: writer.text, losses: writer.tally.lines)
  }

  /// A text as a quoted string, cut after line feeds when it has several lines.
  static func quoted(_ text: String, newline: String = "\n") -> String {
    var lines: [String] = []
    var current = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n":
        lines.append(current + "\\n")
        current = ""
      case "\t": current += "\\t"
      case "\r": current += "\\r"
      case "\"": current += "\\\""
      case "\\": current += "\\\\"
      case "\u{7}": current += "\\a"
      case "\u{8}": current += "\\b"
      case "\u{C}": current += "\\f"
      case "\u{B}": current += "\\v"
      case "\u{1}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 8)
        current += "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
      default: current.unicodeScalars.append(scalar)
      }
    }
    if !current.isEmpty || lines.isEmpty { lines.append(current) }
    guard lines.count > 1 else { return "\"\(lines[0])\"" }
    return (["\"\""] + lines.map { "\"\($0)\"" }).joined(separator: newline)
  }

  private struct Writer {
    var text = ""
    var tally = Tally()
    private var keys: Set<String> = []
    private var forms = 2

    mutating func write(_ document: BilingualDocument) {
      header(document)
      for unit in document.units {
        if isPlural(unit) {
          write(plural: unit)
        } else {
          for row in unit.segments { write(row, unit) }
        }
      }
    }

    private mutating func header(_ document: BilingualDocument) {
      var given: [(name: String, value: String)] = []
      for note in document.notes {
        if let field = PO.fields(note).first, !note.contains("\n"), !note.hasPrefix("#"), isFieldName(field.name) {
          given.append(field)
        } else {
          comment(note, "#")
        }
      }
      func value(_ name: String, _ fallback: String) -> String {
        given.first { $0.name == name }?.value ?? fallback
      }
      var fields = [
        ("Project-Id-Version", value("Project-Id-Version", document.name.replacing("\n", with: " "))),
        ("PO-Revision-Date", value("PO-Revision-Date", "")), ("Last-Translator", value("Last-Translator", "")),
        ("Language-Team", value("Language-Team", "")),
        ("Language", document.targetLanguage.identifier.replacing("-", with: "_")),
        ("X-Source-Language", document.sourceLanguage.identifier), ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"), ("Content-Transfer-Encoding", "8bit"),
      ]
      let hasPlurals = document.units.contains(where: isPlural)
      if let plurals = given.first(where: { $0.name == "Plural-Forms" })?.value {
        fields.append(("Plural-Forms", plurals))
        forms = (try? PluralForms(plurals))?.count ?? 2
      } else if hasPlurals {
        fields.append(("Plural-Forms", "nplurals=2; plural=(n != 1);"))
      }
      let written = Set(fields.map(\.0))
      fields += given.filter { !written.contains($0.name) && !PO.ownFields.contains($0.name) }.map {
        ($0.name, $0.value)
      }
      fields.append(("X-Generator", PO.generator))
      text += "msgid \"\"\nmsgstr \(PO.quoted(fields.map { "\($0.0): \($0.1)\n" }.joined()))\n"
    }

    private func isFieldName(_ name: String) -> Bool {
      name.utf8.first.map { (0x41...0x5A).contains($0) } == true && name.contains("-")
        && name.utf8.allSatisfy {
          $0 == 0x2D || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        }
    }

    private func isPlural(_ unit: BilingualDocument.Unit) -> Bool {
      unit.segments.count > 0
        && unit.segments.enumerated().allSatisfy { $0.element.id == "\(unit.id)[\($0.offset)]" }
    }

    private mutating func comment(_ note: String, _ mark: String) {
      for line in note.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        text += line.hasPrefix("#") && mark == "#" ? "\(line)\n" : line.isEmpty ? "\(mark)\n" : "\(mark) \(line)\n"
      }
    }

    private mutating func write(_ row: BilingualSegment, _ unit: BilingualDocument.Unit) {
      guard !row.source.markup.isEmpty else {
        tally.add("rows without source were left out", at: "row \(row.id)")
        return
      }
      entry([row], id: row.id, plural: nil)
    }

    private mutating func write(plural unit: BilingualDocument.Unit) {
      entry(
        unit.segments, id: unit.id,
        plural: plain(unit.segments.count > 1 ? unit.segments[1].source : unit.segments[0].source))
    }

    private mutating func entry(_ rows: [BilingualSegment], id: String, plural: String?) {
      let source = plain(rows[0].source)
      var targets = rows.map { row in row.target.map { plain($0) } ?? "" }
      if plural != nil { while targets.count < forms { targets.append("") } }
      var flags: [String] = []
      var previous: [String] = []
      var context: String?
      text += "\n"
      for note in rows.flatMap(\.notes) {
        if note.hasPrefix("msgctxt ") {
          context = String(note.dropFirst(8))
        } else if note.hasPrefix("#, ") {
          flags += note.dropFirst(3).split(separator: ",").map { String($0.drop { $0 == " " }) }
        } else if note.hasPrefix("#| "), let space = note.dropFirst(3).firstIndex(of: " ") {
          let keyword = note.dropFirst(3)[..<space]
          previous.append("\(keyword) \(PO.quoted(String(note[note.index(after: space)...])))")
        } else if note.hasPrefix("#") {
          comment(note, "#")
        } else {
          comment(note, "#.")
        }
      }
      text += "#: \(XLIFF2CodeKind.escape(id))\n"
      let isUnfinished = rows.contains { $0.state == .initial && $0.target?.isEmpty == false }
      if isUnfinished || !hasEqualLineEnds([source] + (plural.map { [$0] } ?? []) + targets.filter { !$0.isEmpty }) {
        if !isUnfinished {
          tally.add(
            "a row whose sides differ in the line break at their start or end is marked fuzzy, as msgfmt -c demands",
            at: "row \(id)")
        }
        flags.insert("fuzzy", at: 0)
      }
      if !flags.isEmpty { text += "#, \(flags.joined(separator: ", "))\n" }
      for line in previous { text += "#| \(line.replacing("\n", with: "\n#| "))\n" }
      // The same source twice is no error in an article, and needs a context here.
      if context == nil, keys.contains(source) { context = id }
      var key = (context.map { $0 + "\u{4}" } ?? "") + source
      while !keys.insert(key).inserted {
        context = (context ?? "") + "-" + id
        key = (context ?? "") + "\u{4}" + source
      }
      if let context { text += "msgctxt \(PO.quoted(context))\n" }
      text += "msgid \(PO.quoted(source))\n"
      if let plural {
        text += "msgid_plural \(PO.quoted(plural))\n"
        for (index, target) in targets.enumerated() { text += "msgstr[\(index)] \(PO.quoted(target))\n" }
      } else {
        text += "msgstr \(PO.quoted(targets[0]))\n"
      }
      for row in rows { report(row) }
    }

    private func hasEqualLineEnds(_ texts: [String]) -> Bool {
      Set(texts.map { $0.unicodeScalars.first == "\n" }).count < 2
        && Set(texts.map { $0.unicodeScalars.last == "\n" }).count < 2
    }

    private mutating func report(_ row: BilingualSegment) {
      if !row.proposals.isEmpty { tally.add("proposals of the memory were left out", at: "row \(row.id)") }
      if row.isConfirmed || row.state == .reviewed || row.state == .final {
        tally.add("a confirmation or a state above translated has no place", at: "row \(row.id)")
      }
      if row.isKeptOut { tally.add("that a row is kept out of the memory has no place", at: "row \(row.id)") }
    }

    /// The text as a catalogue holds it: codes as their markup.
    private mutating func plain(_ content: InlineText) -> String {
      if !content.codes.isEmpty { tally.add("inline codes were written as their markup") }
      let markup = content.markup
      guard markup.unicodeScalars.contains("\u{0}") else { return markup }
      tally.add("the character U+0000 was replaced by U+FFFD")
      return markup.replacing("\u{0}", with: "\u{FFFD}")
    }
  }
}
