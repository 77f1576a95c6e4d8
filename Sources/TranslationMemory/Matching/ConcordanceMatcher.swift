import Bitext
import UnicodeText

/// Finds a pattern in texts, seeing through the differences that the search allows.
///
/// Each text is folded scalar by scalar with a map of places, so that the ranges of hits are those of the stored text.
struct ConcordanceMatcher {
  private let expression: RegularExpression
  private let folds: Bool
  private let keepsDiacritics: Bool

  /// Prepares a search.
  ///
  /// - Throws: `.rule` when the pattern is empty or is no regular expression.
  init(_ query: ConcordanceQuery) throws(CalqueError) {
    guard !query.pattern.isEmpty else {
      throw CalqueError(.rule, "the pattern of the search is empty", hint: "Give at least one character.")
    }
    keepsDiacritics = query.matchesDiacritics
    folds = query.syntax == .literal || !query.matchesDiacritics
    var pattern = query.pattern
    if query.syntax == .literal {
      pattern = Self.escaped(Self.fold(pattern, keepsDiacritics: keepsDiacritics).text)
    } else if !query.matchesDiacritics {
      pattern = Self.fold(pattern, keepsDiacritics: false).text
    }
    if query.wholeWords { pattern = "\\b(?:\(pattern))\\b" }
    do {
      var options: RegularExpression.Options = query.matchesCase ? [] : .caseInsensitive
      if query.wholeWords { options.insert(.unicodeWordBoundaries) }
      expression = try RegularExpression(pattern, options: options)
    } catch {
      guard case .invalidPattern(_, let line, let offset, let reason) = error else {
        throw CalqueError(.rule, "the pattern cannot be used: \(error)")
      }
      throw CalqueError(
        .rule, "the pattern is no regular expression: \(reason)", at: .init(line: line, column: offset + 1),
        hint: "Search literally, or put \\ before characters such as ( [ * + ? . |")
    }
  }

  /// The places of the pattern in a text, in bytes; empty matches do not count.
  ///
  /// - Throws: `.limit` when the pattern is too costly for this text.
  func ranges(in text: String) throws(CalqueError) -> [Range<Int>] {
    do {
      guard folds else { return try expression.matches(in: text).map(\.range).filter { !$0.isEmpty } }
      let folded = Self.fold(text, keepsDiacritics: keepsDiacritics)
      return try expression.matches(in: folded.text).compactMap { match in
        match.range.isEmpty ? nil : folded.offsets[match.range.lowerBound]..<folded.ends[match.range.upperBound - 1]
      }
    } catch {
      throw CalqueError(
        .limit, "the pattern takes too long on a text of \(text.utf8.count) bytes",
        hint: "Make it simpler: repeated groups inside repeated groups are the usual reason.")
    }
  }

  /// A text in which the kinds of white space, apostrophes and quotation marks are one, and accents are gone when asked.
  ///
  /// - Returns: the folded text; for each of its bytes where the character that it comes from starts and ends.
  private static func fold(
    _ text: String, keepsDiacritics: Bool
  ) -> (text: String, offsets: [Int], ends: [Int]) {
    var result = ""
    var offsets: [Int] = []
    var ends: [Int] = []
    var position = 0
    for scalar in text.unicodeScalars {
      let length = scalar.utf8.count
      defer { position += length }
      let replacement = Self.fold(scalar, keepsDiacritics: keepsDiacritics)
      if replacement.isEmpty, let last = ends.indices.last {
        // A mark belongs to the letter before it.
        let start = offsets[last]
        for index in ends.indices.reversed() {
          guard offsets[index] == start else { break }
          ends[index] = position + length
        }
      }
      result += replacement
      for _ in 0..<replacement.utf8.count {
        offsets.append(position)
        ends.append(position + length)
      }
    }
    return (result, offsets, ends)
  }

  private static func fold(_ scalar: Unicode.Scalar, keepsDiacritics: Bool) -> String {
    switch scalar.value {
    case 0..<0x80: return String(Character(scalar))
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: return " "
    case 0x2018, 0x2019, 0x201B, 0x2032, 0x02BC: return "'"
    case 0x201C, 0x201D, 0x201E, 0x201F: return "\""
    case 0x2010, 0x2011: return "-"
    default: break
    }
    if keepsDiacritics { return String(Character(scalar)) }
    var bare = String.UnicodeScalarView()
    for part in String(Character(scalar)).normalized(.nfd).unicodeScalars where !isMark(part) { bare.append(part) }
    return String(bare)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  /// A text as a regular expression that finds it literally.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if "\\^$.|?*+()[]{}-&#~@=:!<>/\"'".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
