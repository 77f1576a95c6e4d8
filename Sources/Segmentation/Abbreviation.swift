public import Bitext

/// What an abbreviation tells of the stop behind it.
public enum AbbreviationType: String, CaseIterable, Sendable {
  /// It never ends a sentence: `cf.`, `p. ex.`
  case never
  /// It may end a sentence, and does when a word follows that begins sentences: `etc.`, `U.S.`
  case starter
  /// It ends a sentence before a capital, unless the word is one that may go on with it: `p.m.`, `av. J.-C.`, `Ph.D.`
  case capital
  /// It does not end a sentence before a number, Roman numerals and forms like `1er` included: `p.`, `art.`
  case number
  /// It does not end a sentence before a name: `Mme`, `Dr.`
  case title
}

/// A word whose stop does not always end a sentence.
public struct Abbreviation: Hashable, Sendable {
  /// The abbreviation without its final stop; inner spaces stand for any of U+0020, U+00A0, U+202F.
  ///
  /// In lower case it matches with a capital first letter too; with a capital in it, as written.
  public var text: String
  /// What its stop means.
  public var type: AbbreviationType
  /// The file it comes from, for explanations; empty when it comes from none.
  public var file: String = ""
  /// Its line there, from 1; 0 when it comes from none.
  public var line = 0

  /// Creates an abbreviation; a final stop in the text is left off.
  public init(_ text: String, type: AbbreviationType = .starter) {
    self.text = text.hasSuffix(".") ? String(text.dropLast()) : text
    self.type = type
  }

  /// Reads a line of an abbreviation file: the abbreviation with or without its final stop, and after a tab an optional
  /// type (`never`, `starter`, `capital`, `number`, `title`; `starter` when it is missing) and an optional note.
  ///
  /// The result is nil for a blank line or a comment (`#`).
  ///
  /// - Parameters:
  ///   - line: the line without its line break.
  ///   - position: where the line stands, for the error.
  /// - Throws: `CalqueError` with code `.rule` when the type is unknown, the abbreviation is empty or longer than 200 bytes.
  public init?(parsing line: String, at position: CalqueError.Position? = nil) throws(CalqueError) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map { $0.trimmingSpaces }
    guard let first = fields.first, !(first.isEmpty && fields.count == 1), !first.hasPrefix("#") else { return nil }
    let text = first.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let bare = text.hasSuffix(".") ? String(text.dropLast()) : text
    guard !bare.isEmpty, bare.utf8.count <= 200 else {
      throw CalqueError(
        .rule, bare.isEmpty ? "an abbreviation without letters" : "an abbreviation of more than 200 bytes",
        at: position, hint: "Write one abbreviation a line, then a tab and its type.")
    }
    let name = fields.count > 1 ? fields[1] : ""
    guard let type = name.isEmpty ? .starter : AbbreviationType(rawValue: name) else {
      throw CalqueError(
        .rule, "unknown abbreviation type \(String(name.prefix(40)))", at: position,
        hint: "Types are never, starter, capital, number and title.")
    }
    self.init(bare, type: type)
    file = position?.file ?? ""
    self.line = position?.line ?? 0
  }

  /// Reads a whole abbreviation file.
  ///
  /// - Parameters:
  ///   - contents: the text of the file.
  ///   - file: its name, for errors.
  /// - Returns: the abbreviations in file order.
  /// - Throws: `CalqueError` with code `.rule` and the line at the first line that is wrong.
  /// - Complexity: O(n).
  public static func parse(contentsOf contents: String, file: String) throws(CalqueError) -> [Abbreviation] {
    var result: [Abbreviation] = []
    var number = 0
    for line in contents.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let position = CalqueError.Position(file: file, line: number)
      if let abbreviation = try Abbreviation(parsing: String(line), at: position) {
        result.append(abbreviation)
      }
    }
    return result
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var rest = self
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
