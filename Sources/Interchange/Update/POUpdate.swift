import Bitext
import UnicodeText

extension PO {
  /// Changes translations and the flag `fuzzy` of entries; every other byte stays.
  static func update(_ bytes: [UInt8], with edits: [RowEdit], file: String) throws(CalqueError) -> FileUpdate {
    let catalogue = try parse(bytes, file: file)
    let original = try encode(catalogue.bytes, as: catalogue, file: file)
    guard original == bytes else {
      throw CalqueError(
        .unsupported, "a catalogue in \(catalogue.charset) cannot be updated in place", at: .init(file: file),
        hint: "Convert it to UTF-8 first (msgconv -t UTF-8).")
    }
    let isOurs = catalogue.field("X-Generator")?.hasPrefix(generator) == true
    var rows: [String: (entry: Int, form: Int)] = [:]
    for (position, id) in rowIDs(of: catalogue, isOurs: isOurs) {
      let entry = catalogue.entries[position]
      for form in entry.forms.indices { rows[entry.plural == nil ? id : "\(id)[\(form)]"] = (position, form) }
    }
    let newline = catalogue.bytes.firstRange(of: [0x0D, 0x0A]) == nil ? "\n" : "\r\n"
    var patches: [BytePatch] = []
    var flagged: Set<Int> = []
    var applied: [RowEdit] = []
    var problems: [CalqueError] = []
    var tally = Tally()
    for edit in edits {
      guard let place = rows[edit.row], edit.document == 0 else {
        problems.append(CalqueError(.notFound, "the file has no row \(edit.row.prefix(60))", at: .init(file: file)))
        continue
      }
      let entry = catalogue.entries[place.entry]
      if let target = edit.target {
        guard (try? TextEncoding.encode(target.markup, charset: catalogue.charset)) != nil else {
          problems.append(
            CalqueError(
              .unsupported, "a character of the new text does not exist in \(catalogue.charset)",
              at: .init(file: file, line: entry.forms[place.form].line),
              hint: "This row was left as it was; convert the catalogue to UTF-8 (msgconv -t UTF-8)."))
          continue
        }
        if !target.codes.isEmpty { tally.add("inline codes were written as their markup") }
        let form = entry.forms[place.form]
        patches.append(BytePatch(range: form.bytes, bytes: Array(quoted(target.markup, newline: newline).utf8)))
      }
      let hasText = edit.target.map { !$0.isEmpty } ?? !entry.forms[place.form].text.isEmpty
      if let state = edit.state, hasText, flagged.insert(place.entry).inserted {
        patches += fuzzyPatches(entry, isFuzzy: state == .initial, in: catalogue, newline)
      }
      if edit.isConfirmed == true { tally.add("a catalogue has no place for confirmations") }
      applied.append(edit)
    }
    let result = BytePatch.apply(patches, to: catalogue.bytes)
    return FileUpdate(
      bytes: try encode(result, as: catalogue, file: file), applied: applied, problems: problems, losses: tally.lines)
  }

  private static func encode(_ bytes: [UInt8], as catalogue: Catalogue, file: String) throws(CalqueError) -> [UInt8] {
    let marks: [String: [UInt8]] = ["UTF-8": [0xEF, 0xBB, 0xBF], "UTF-16LE": [0xFF, 0xFE], "UTF-16BE": [0xFE, 0xFF]]
    let mark = catalogue.hasMark ? marks[catalogue.charset] ?? [] : []
    do throws(UnicodeTextError) {
      return mark + (try TextEncoding.encode(String(decoding: bytes, as: UTF8.self), charset: catalogue.charset))
    } catch {
      throw CalqueError(
        .unsupported, "the text cannot be written in \(catalogue.charset)", at: .init(file: file),
        hint: "Convert the catalogue to UTF-8 first (msgconv -t UTF-8).")
    }
  }

  /// Sets the flag, or takes it away together with the previous texts that go with it.
  private static func fuzzyPatches(
    _ entry: Entry, isFuzzy: Bool, in catalogue: Catalogue, _ newline: String
  ) -> [BytePatch] {
    guard isFuzzy != entry.isFuzzy else { return [] }
    if isFuzzy {
      return [BytePatch(range: entry.start..<entry.start, bytes: Array("#, fuzzy\(newline)".utf8))]
    }
    var patches = entry.previousLines.map { BytePatch(range: $0, bytes: []) }
    for range in entry.flagLines {
      let line = String(decoding: catalogue.bytes[range], as: UTF8.self)
      let flags = line.dropFirst(2).split(separator: ",").map { $0.trimmed() }
      guard flags.contains("fuzzy") else { continue }
      let rest = flags.filter { $0 != "fuzzy" && !$0.isEmpty }
      patches.append(
        BytePatch(range: range, bytes: rest.isEmpty ? [] : Array("#, \(rest.joined(separator: ", "))\(newline)".utf8)))
    }
    return patches
  }
}
