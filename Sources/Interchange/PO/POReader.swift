public import Bitext

extension PO {
  /// Reads a catalogue into a document: a unit for each entry that is not obsolete.
  ///
  /// Ids come from context and source, so that an entry keeps its id when others come and go; a file that Calque wrote
  /// keeps the ids of its rows.
  /// - Parameters:
  ///   - bytes: the file, in the character set that its header names.
  ///   - file: its name for messages.
  ///   - source: the language of the sources where the header does not say it (`X-Source-Language`).
  ///   - target: the language of the translations where the header does not say it (`Language`).
  /// - Returns: the document, and what it has no place for.
  /// - Throws: `CalqueError` `.undecodable`; `.malformed` with the line; `.language` when a language is not known.
  /// - Complexity: O(n).
  public static func read(
    _ bytes: [UInt8], file: String, from source: LanguageTag?, to target: LanguageTag?
  ) throws(CalqueError) -> InterchangeReading<BilingualDocument> {
    let catalogue = try parse(bytes, file: file)
    var tally = Tally()
    var warnings = Tally()
    guard let source = catalogue.field("X-Source-Language").flatMap(language) ?? source,
      let target = catalogue.field("Language").flatMap(language) ?? target
    else {
      throw CalqueError(
        .language, "the catalogue does not say its languages", at: .init(file: file), hint: "Say --from en --to fr.")
    }
    try checkPlurals(catalogue, file: file)
    var document = BilingualDocument(
      name: file.split(separator: "/").last.map(String.init) ?? file, sourceLanguage: source, targetLanguage: target,
      format: "po", units: [])
    let isOurs = catalogue.field("X-Generator")?.hasPrefix(generator) == true
    for entry in catalogue.entries where entry.isHeader {
      document.notes += entry.comments
      document.notes += fields(catalogue.header).filter { !ownFields.contains($0.name) }.map {
        "\($0.name): \($0.value)"
      }
    }
    var ids: Set<String> = []
    for (position, id) in rowIDs(of: catalogue, isOurs: isOurs) {
      let entry = catalogue.entries[position]
      if !ids.insert(entry.key).inserted {
        warnings.add("a message is defined twice", at: "line \(entry.line)")
      }
      document.units.append(unit(entry, id: id, isOurs: isOurs))
    }
    let obsolete = catalogue.entries.count { $0.isObsolete }
    if obsolete > 0 { tally.add("obsolete entries (#~) were left out, \(obsolete) of them") }
    return InterchangeReading(document, losses: tally.lines, warnings: warnings.lines)
  }

  /// The entries that become units, by position, with their ids.
  static func rowIDs(of catalogue: Catalogue, isOurs: Bool) -> [(entry: Int, id: String)] {
    var used: Set<String> = []
    return catalogue.entries.indices.compactMap { position in
      let entry = catalogue.entries[position]
      guard !entry.isHeader, !entry.isObsolete else { return nil }
      var id = identifier(entry.key)
      if isOurs, let reference = entry.comments.last, reference.hasPrefix("#: ") {
        id = XLIFF2CodeKind.unescape(reference.dropFirst(3))
      }
      let wanted = id
      var number = 2
      while !used.insert(id).inserted {
        id = "\(wanted)-\(number)"
        number += 1
      }
      return (position, id)
    }
  }

  private static func checkPlurals(_ catalogue: Catalogue, file: String) throws(CalqueError) {
    guard let field = catalogue.field("Plural-Forms"), !field.contains("INTEGER") else { return }
    let forms: PluralForms
    do throws(CalqueError) { forms = try PluralForms(field) } catch { throw error.inFile(file) }
    for entry in catalogue.entries where !entry.isObsolete && entry.forms.count > forms.count && entry.plural != nil {
      throw CalqueError(
        .malformed, "msgstr[\(entry.forms.count - 1)], and the header says nplurals=\(forms.count)",
        at: .init(file: file, line: entry.forms[entry.forms.count - 1].line))
    }
  }

  private static func unit(_ entry: Entry, id: String, isOurs: Bool) -> BilingualDocument.Unit {
    let rows = entry.forms.map { form in
      var row = BilingualSegment(
        id: entry.plural == nil ? id : "\(id)[\(form.index)]",
        sourceParts: [.init(InlineText(form.index == 0 ? entry.source ?? "" : entry.plural ?? ""), block: id)])
      if !form.text.isEmpty {
        row.targetParts = [.init(InlineText(form.text))]
        row.state = entry.isFuzzy ? .initial : .translated
      }
      return row
    }
    var unit = BilingualDocument.Unit(id: id, segments: rows)
    guard !unit.segments.isEmpty else { return unit }
    var notes: [String] = []
    if let context = entry.context, !(isOurs && context == id) { notes.append("msgctxt \(context)") }
    var comments = entry.comments
    // The last reference of a file of ours is the id of its row.
    if isOurs, comments.last?.hasPrefix("#: ") == true { comments.removeLast() }
    notes += comments.map { comment in
      comment.hasPrefix("#.") ? String(comment.dropFirst(comment.hasPrefix("#. ") ? 3 : 2)) : comment
    }
    let flags = entry.flags.filter { $0 != "fuzzy" }
    if !flags.isEmpty { notes.append("#, " + flags.joined(separator: ", ")) }
    for keyword in [Keyword.context, .source, .plural] {
      if let text = entry.previous[keyword] { notes.append("#| \(keyword.rawValue) \(text)") }
    }
    unit.segments[0].notes = notes
    return unit
  }
}
