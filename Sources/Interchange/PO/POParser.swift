import Bitext
import UnicodeText

extension PO {
  /// A catalogue taken apart, with the decoded bytes that its places refer to.
  struct Catalogue {
    var entries: [Entry] = []
    /// The file in UTF-8, without byte order mark.
    var bytes: [UInt8]
    /// The character set of the file.
    var charset: String
    /// How many bytes of mark stand before the text.
    var hasMark = false
    /// The lines of comments inside entries, which other readers refuse.
    var innerComments: [Int] = []

    /// The header's text; empty without one.
    var header: String { entries.first { $0.isHeader }?.forms.first?.text ?? "" }

    /// The header's field of a name.
    func field(_ name: String) -> String? {
      PO.fields(header).first { $0.name.lowercased() == name.lowercased() }?.value
    }
  }

  /// Takes a catalogue apart.
  ///
  /// - Throws: `CalqueError` `.undecodable` when the bytes are not of the character set that the header names;
  ///   `.malformed` with the line.
  /// - Complexity: O(n).
  static func parse(_ bytes: [UInt8], file: String) throws(CalqueError) -> Catalogue {
    var catalogue = try decode(bytes, file: file)
    var parser = Parser(bytes: catalogue.bytes, charset: catalogue.charset, file: file)
    catalogue.entries = try parser.entries()
    catalogue.innerComments = parser.innerComments
    return catalogue
  }

  private static func decode(_ bytes: [UInt8], file: String) throws(CalqueError) -> Catalogue {
    func utf8(_ text: String, _ charset: String, mark: Bool = false) -> Catalogue {
      Catalogue(bytes: Array(text.utf8), charset: charset, hasMark: mark)
    }
    let isUTF8 = TextEncoding.firstInvalidUTF8(bytes[...]) == nil
    let declared = declaredCharset(bytes)
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    let name = declared?.uppercased() ?? ""
    let isUnsaid = declared == nil || name == "CHARSET"
    do throws(UnicodeTextError) {
      if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xEF, 0xBB, 0xBF])
      {
        let decoded = try TextEncoding.decode(bytes)
        return utf8(decoded.text, decoded.charset, mark: true)
      }
      if isASCII, !name.hasPrefix("UTF-16"), !name.hasPrefix("UTF-7") {
        return utf8(String(decoding: bytes, as: UTF8.self), "UTF-8")
      }
      if name == "UTF-8" || name == "UTF8" || (isUnsaid && isUTF8) {
        guard isUTF8 else {
          throw UnicodeTextError.undecodable(charset: "UTF-8", offset: TextEncoding.firstInvalidUTF8(bytes[...]) ?? 0)
        }
        return utf8(String(decoding: bytes, as: UTF8.self), "UTF-8")
      }
      if let declared, !isUnsaid, isUTF8 {
        // Text in a legacy character set is hardly ever well-formed UTF-8 by chance.
        throw UnicodeTextError.undecodable(charset: declared, offset: bytes.firstIndex { $0 >= 0x80 } ?? 0)
      }
      let decoded = try TextEncoding.decode(bytes, charset: isUnsaid ? nil : declared)
      return utf8(decoded.text, decoded.charset)
    } catch {
      var offset: Int?
      if case .undecodable(_, let place) = error { offset = place }
      let said =
        isUnsaid ? "no known character set" : "the character set \(declared?.prefix(40) ?? "") that its header names"
      throw CalqueError(
        .undecodable, "the catalogue is not text in \(said)",
        at: .init(file: file, line: offset.map { bytes.prefix($0).count { $0 == 0x0A } + 1 }, byteOffset: offset),
        hint: isUTF8
          ? "It is UTF-8: correct charset= in the header." : "Correct charset= in the header, or convert the file.")
    }
  }

  /// The character set that the header names, found without decoding; nil when it names none.
  private static func declaredCharset(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(65_536)
    let key = Array("charset=".utf8)
    guard let start = head.firstRange(of: key) else { return nil }
    let name = head[start.upperBound...].prefix { $0 > 0x20 && $0 < 0x7F && $0 != 0x5C && $0 != 0x22 && $0 != 0x3B }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  private struct Parser {
    let bytes: [UInt8]
    let charset: String
    let file: String
    var line = 0
    /// What a lone string goes on: the keyword, whether it is a previous text.
    private var open: (keyword: Keyword, isPrevious: Bool)?
    /// The line of a keyword whose text begins on the next line.
    private var lonelyKeyword: Int?
    private var entry = Entry()
    private var result: [Entry] = []
    /// The lines of comments inside entries.
    private(set) var innerComments: [Int] = []

    init(bytes: [UInt8], charset: String, file: String) {
      self.bytes = bytes
      self.charset = charset
      self.file = file
    }

    mutating func entries() throws(CalqueError) -> [Entry] {
      var position = 0
      while position < bytes.count {
        line += 1
        let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
        try read(position..<end, lineEnd: min(end + 1, bytes.count))
        position = end + 1
      }
      try close()
      return result
    }

    private func failure(_ message: String) -> CalqueError {
      CalqueError(.malformed, message, at: .init(file: file, line: line))
    }

    private func refuseLonelyKeyword() throws(CalqueError) {
      guard let line = lonelyKeyword else { return }
      throw CalqueError(
        .malformed, "\(open?.keyword.rawValue ?? "a keyword") has no text", at: .init(file: file, line: line))
    }

    private mutating func close() throws(CalqueError) {
      try refuseLonelyKeyword()
      defer {
        entry = Entry()
        open = nil
      }
      guard entry.source != nil else {
        guard entry.context == nil, entry.forms.isEmpty else { throw failure("an entry has no msgid") }
        return
      }
      guard !entry.forms.isEmpty else {
        throw CalqueError(.malformed, "the msgid has no msgstr", at: .init(file: file, line: entry.line))
      }
      result.append(entry)
    }

    private mutating func read(_ range: Range<Int>, lineEnd: Int) throws(CalqueError) {
      var position = range.lowerBound
      func skipSpace() { while position < range.upperBound, isSpace(bytes[position]) { position += 1 } }
      skipSpace()
      guard position < range.upperBound else { return }
      if bytes[position] == 0x23 {  // #
        let mark = position + 1 < range.upperBound ? bytes[position + 1] : 0x20
        switch mark {
        case 0x7E:  // #~
          position += 2
          var isPrevious = false
          if position < range.upperBound, bytes[position] == 0x7C {
            position += 1
            isPrevious = true
          }
          skipSpace()
          if position < range.upperBound {
            try statement(position..<range.upperBound, range, lineEnd, isPrevious: isPrevious, isObsolete: true)
          }
        case 0x7C:  // #|
          try beginIfComplete()
          position += 2
          skipSpace()
          if position < range.upperBound {
            try statement(position..<range.upperBound, range, lineEnd, isPrevious: true, isObsolete: false)
          }
        case 0x2C, 0x3D:  // #, #=
          try beginIfComplete()
          entry.flagLines.append(range.lowerBound..<lineEnd)
          entry.flags += text((position + 2)..<range.upperBound).split(separator: ",").map {
            $0.trimmed()
          }.filter { !$0.isEmpty }
        default:
          try beginIfComplete()
          entry.comments.append(text(position..<range.upperBound).trimmingEnd())
        }
        return
      }
      try statement(position..<range.upperBound, range, lineEnd, isPrevious: false, isObsolete: false)
    }

    /// A comment after a translation belongs to the next entry.
    private mutating func beginIfComplete() throws(CalqueError) {
      if !entry.forms.isEmpty {
        try close()
      } else if entry.source != nil || entry.context != nil {
        innerComments.append(line)
      }
    }

    private mutating func statement(
      _ range: Range<Int>, _ whole: Range<Int>, _ lineEnd: Int, isPrevious: Bool, isObsolete: Bool
    ) throws(CalqueError) {
      if isPrevious { entry.previousLines.append(whole.lowerBound..<lineEnd) }
      if bytes[range.lowerBound] == 0x22 {
        guard let open, open.isPrevious == isPrevious else { throw failure("a text stands alone") }
        let value = try strings(range)
        append(value.text, value.bytes, to: open.keyword, isPrevious: isPrevious)
        lonelyKeyword = nil
        return
      }
      try refuseLonelyKeyword()
      let wordEnd = bytes[range].firstIndex { isSpace($0) || $0 == 0x22 || $0 == 0x5B } ?? range.upperBound
      let word = text(range.lowerBound..<wordEnd)
      var position = wordEnd
      var index: Int?
      if position < range.upperBound, bytes[position] == 0x5B {  // [
        guard let end = bytes[position..<range.upperBound].firstIndex(of: 0x5D),
          let number = Int(text((position + 1)..<end))
        else { throw failure("the number of a plural form cannot be read") }
        guard (0..<PO.formLimit).contains(number) else {
          throw failure(
            "the plural form \(text((position + 1)..<end).prefix(20)) is beyond the limit of \(PO.formLimit)")
        }
        index = number
        position = end + 1
      }
      while position < range.upperBound, isSpace(bytes[position]) { position += 1 }
      if word == "domain" { return }
      guard let keyword = Keyword(rawValue: word) else { throw failure("\(word.prefix(40)) is no keyword") }
      guard index == nil || keyword == .translation else { throw failure("\(word) has no plural forms") }
      guard position == range.upperBound || bytes[position] == 0x22 else { throw failure("\(word) has no text") }
      let value = try strings(position..<range.upperBound)
      // Set last, so that it is not held against the entry before.
      defer { if position == range.upperBound { lonelyKeyword = line } }
      open = (keyword, isPrevious)
      if isPrevious {
        entry.previous[keyword] = value.text
        return
      }
      switch keyword {
      case .context, .source:
        if !entry.forms.isEmpty { try closeKeepingOpen(keyword) }
        if keyword == .source {
          guard entry.source == nil else { throw failure("two msgid without a msgstr between them") }
          entry.source = value.text
        } else {
          guard entry.context == nil, entry.source == nil else { throw failure("msgctxt stands after msgid") }
          entry.context = value.text
        }
        if entry.line == 0 {
          entry.line = line
          entry.start = whole.lowerBound
        }
        entry.isObsolete = isObsolete
      case .plural:
        guard entry.source != nil, entry.plural == nil, entry.forms.isEmpty else {
          throw failure("msgid_plural must stand between msgid and msgstr[0]")
        }
        entry.plural = value.text
      case .translation:
        guard entry.source != nil else { throw failure("a msgstr stands before any msgid") }
        guard (index != nil) == (entry.plural != nil) else {
          throw failure(index == nil ? "a plural entry needs msgstr[0]" : "msgstr[\(index ?? 0)] without msgid_plural")
        }
        guard (index ?? 0) == entry.forms.count else {
          throw failure(
            entry.plural == nil
              ? "a second msgstr" : "msgstr[\(index ?? 0)] stands where msgstr[\(entry.forms.count)] should")
        }
        entry.forms.append(Form(index: index ?? 0, text: value.text, bytes: value.bytes, line: line))
      }
    }

    private mutating func closeKeepingOpen(_ keyword: Keyword) throws(CalqueError) {
      try close()
      open = (keyword, false)
    }

    private mutating func append(_ text: String, _ place: Range<Int>, to keyword: Keyword, isPrevious: Bool) {
      if isPrevious {
        entry.previous[keyword, default: ""] += text
        return
      }
      switch keyword {
      case .context: entry.context = (entry.context ?? "") + text
      case .source: entry.source = (entry.source ?? "") + text
      case .plural: entry.plural = (entry.plural ?? "") + text
      case .translation:
        guard let last = entry.forms.indices.last else { return }
        entry.forms[last].text += text
        let start = entry.forms[last].bytes.isEmpty ? place.lowerBound : entry.forms[last].bytes.lowerBound
        entry.forms[last].bytes = start..<place.upperBound
      }
    }

    // MARK: - Texts

    /// One or more quoted texts on a line.
    private func strings(_ range: Range<Int>) throws(CalqueError) -> (text: String, bytes: Range<Int>) {
      var collected: [UInt8] = []
      /// Bytes given as numbers are of the file's character set and not of ours.
      var numbers: [UInt8] = []
      func settle() throws(CalqueError) {
        guard !numbers.isEmpty else { return }
        guard let text = try? TextEncoding.decode(numbers, charset: charset).text, !text.contains("\u{FFFD}") else {
          throw failure("the escaped bytes are no text in \(charset)")
        }
        collected += Array(text.utf8)
        numbers = []
      }
      var position = range.lowerBound
      var end = position
      while position < range.upperBound {
        if isSpace(bytes[position]) {
          position += 1
          continue
        }
        guard bytes[position] == 0x22 else { throw failure("something stands after the closing quote") }
        position += 1
        while true {
          guard position < range.upperBound else { throw failure("the text is not closed by a quote") }
          let byte = bytes[position]
          position += 1
          if byte == 0x22 { break }
          guard byte == 0x5C else {
            try settle()
            guard byte != 0 else { throw failure("the text holds the character U+0000") }
            collected.append(byte)
            continue
          }
          guard position < range.upperBound else { throw failure("the text is not closed by a quote") }
          let escape = bytes[position]
          position += 1
          if let simple = Self.escapes[escape] {
            try settle()
            collected.append(simple)
          } else if (0x30...0x37).contains(escape) {
            var value = Int(escape - 0x30)
            var count = 1
            while count < 3, position < range.upperBound, (0x30...0x37).contains(bytes[position]) {
              value = value * 8 + Int(bytes[position] - 0x30)
              position += 1
              count += 1
            }
            guard value > 0, value < 256 else {
              throw failure("the escape \\\(String(value, radix: 8)) is no byte of a text")
            }
            numbers.append(UInt8(value))
          } else if escape == 0x78 {
            var digits = ""
            while digits.utf8.count < 2, position < range.upperBound,
              Character(Unicode.Scalar(bytes[position])).isHexDigit
            {
              digits.unicodeScalars.append(Unicode.Scalar(bytes[position]))
              position += 1
            }
            guard let value = UInt8(digits, radix: 16), value > 0 else {
              throw failure("the escape \\x\(digits) is no byte of a text")
            }
            numbers.append(value)
          } else {
            throw failure("\\\(String(decoding: [escape], as: UTF8.self)) is no escape")
          }
        }
        try settle()
        end = position
      }
      return (String(decoding: collected, as: UTF8.self), range.lowerBound..<end)
    }

    private static let escapes: [UInt8: UInt8] = [
      0x6E: 0x0A, 0x74: 0x09, 0x72: 0x0D, 0x22: 0x22, 0x5C: 0x5C, 0x61: 0x07, 0x62: 0x08, 0x66: 0x0C, 0x76: 0x0B,
    ]

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0C }
  }
}
