/// Abbreviations by their last word, matched backwards from a stop.
struct AbbreviationTable: Sendable {
  /// An abbreviation as found in a text.
  struct Found {
    let type: AbbreviationType
    /// Index into `files`.
    let file: Int
    /// Where it starts in the text.
    let start: Int
  }

  private struct Entry: Sendable {
    /// The words before the last one, each followed by a space.
    let prefix: [UInt8]
    let type: AbbreviationType
    let file: Int
  }

  private struct Lead: Sendable {
    let prefix: [UInt8]
    /// What must follow behind the white space, its stop included.
    let suffix: [UInt8]
    let file: Int
  }

  private var table = WordTable<[Entry]>()
  /// The words before an inner stop of abbreviations of several words, by the last of them: `v` of `v. Chr`.
  private var leads = WordTable<[Lead]>()
  /// The names of the files that the entries come from.
  private(set) var files: [String] = []

  /// Puts in the users' abbreviations, then the built-in ones, then those that all languages share: the first entry for a spelling stays, and those with a
  /// capital come before those that match any capitalisation.
  init(own: [Abbreviation], builtIn: [Abbreviation], shared: [Abbreviation]) {
    for group in [own, builtIn, shared] {
      for abbreviation in group where abbreviation.hasCapital { insert(abbreviation.text, abbreviation) }
      for abbreviation in group where !abbreviation.hasCapital {
        insert(abbreviation.text, abbreviation)
        let text = abbreviation.text
        if let first = text.first {
          let capital = String(first).uppercased()
          if capital != String(first) { insert(capital + text.dropFirst(), abbreviation) }
        }
      }
      // Titles in headings set in capitals; other words would be taken for acronyms.
      for abbreviation in group where abbreviation.type == .title && abbreviation.text.utf8.count > 1 {
        insert(abbreviation.text.uppercased(), abbreviation)
      }
    }
  }

  private mutating func insert(_ spelling: String, _ abbreviation: Abbreviation) {
    let bytes = Array(spelling.utf8)
    let lastSpace = bytes.lastIndex(of: 0x20)
    let key = lastSpace.map { bytes[($0 + 1)...] } ?? bytes[...]
    let prefix = lastSpace.map { Array(bytes[...$0]) } ?? []
    let entry = Entry(prefix: prefix, type: abbreviation.type, file: fileIndex(abbreviation.file))
    if lastSpace != nil { insertLeads(bytes, file: entry.file) }
    table.update(key, initial: []) { entries in
      guard !entries.contains(where: { $0.prefix == prefix }) else { return }
      entries.append(entry)
      // The longest first.
      entries.sort { $0.prefix.count > $1.prefix.count }
    }
  }

  /// Enters the inner stops of an abbreviation of several words.
  private mutating func insertLeads(_ bytes: [UInt8], file: Int) {
    for space in bytes.indices where bytes[space] == 0x20 && space > 0 && bytes[space - 1] == 0x2E {
      let before = bytes[..<(space - 1)]
      let lastSpace = before.lastIndex(of: 0x20)
      let lead = Lead(
        prefix: lastSpace.map { Array(before[...$0]) } ?? [], suffix: Array(bytes[(space + 1)...]) + [0x2E], file: file)
      leads.update(lastSpace.map { before[($0 + 1)...] } ?? before, initial: []) { $0.append(lead) }
    }
  }

  /// The abbreviation of several words that has an inner stop at `stop`, behind `word`.
  func findLead(_ word: Range<Int>, stop: Int, in text: TextBytes) -> Found? {
    guard let candidates = leads.find(word, in: text) else { return nil }
    let (space, next) = text.scalar(at: stop + 1)
    guard space == 0x20 || space == 0xA0 || space == 0x202F else { return nil }
    for lead in candidates {
      var position = next
      var isMatch = true
      for byte in lead.suffix {
        let (scalar, behind) = text.scalar(at: position)
        if byte == 0x20, scalar == 0xA0 || scalar == 0x202F {
          position = behind
        } else if text.byte(position) == byte {
          position += 1
        } else {
          isMatch = false
          break
        }
      }
      guard isMatch else { continue }
      if lead.prefix.isEmpty { return Found(type: .never, file: lead.file, start: word.lowerBound) }
      if let start = Self.match(lead.prefix, before: word.lowerBound, in: text) {
        return Found(type: .never, file: lead.file, start: start)
      }
    }
    return nil
  }

  private mutating func fileIndex(_ name: String) -> Int {
    if let found = files.lastIndex(of: name) { return found }
    files.append(name)
    return files.count - 1
  }

  /// The abbreviation whose last word is `word`, with the words it needs before it.
  @inline(__always)
  func find(_ word: Range<Int>, in text: TextBytes) -> Found? {
    guard let entries = table.find(word, in: text) else { return nil }
    for entry in entries {
      if entry.prefix.isEmpty { return Found(type: entry.type, file: entry.file, start: word.lowerBound) }
      if let start = Self.match(entry.prefix, before: word.lowerBound, in: text) {
        return Found(type: entry.type, file: entry.file, start: start)
      }
    }
    return nil
  }

  /// Where a prefix starts that ends at `end`; its spaces match U+0020, U+00A0 and U+202F.
  private static func match(_ prefix: [UInt8], before end: Int, in text: TextBytes) -> Int? {
    var position = end
    for byte in prefix.reversed() {
      if byte == 0x20 {
        let (scalar, start) = text.scalar(before: position)
        guard scalar == 0x20 || scalar == 0xA0 || scalar == 0x202F else { return nil }
        position = start
      } else {
        position -= 1
        guard position >= 0, text.bytes[position] == byte else { return nil }
      }
    }
    if position > 0, CharacterClasses.shared[text.scalar(before: position).value].isLetter { return nil }
    return position
  }
}

extension Abbreviation {
  fileprivate var hasCapital: Bool { text.unicodeScalars.contains { $0.properties.isUppercase } }
}
