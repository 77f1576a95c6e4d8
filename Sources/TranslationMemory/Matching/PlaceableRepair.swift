import Bitext
import UnicodeText

/// Puts numbers and addresses of the query in place of those of the stored source, in the stored target.
struct PlaceableRepair {
  /// The target after the repair.
  private(set) var target: InlineText
  /// What was replaced.
  private(set) var replacements: [MemoryMatch.Replacement] = []
  /// What differs and could not be put right: the query's forms.
  private(set) var unresolved: [String] = []

  /// Repairs a target.
  ///
  /// A placeable of the stored source that stands where the query has another is looked for in the target; it is
  /// replaced when the target has it as often as the source.
  /// - Parameters:
  ///   - query: the text to be translated.
  ///   - source: the stored source.
  ///   - content: the stored target.
  ///   - from: how the source language writes numbers.
  ///   - to: how the target language writes them.
  ///   - analyze: prepares the target when there is anything to put right.
  /// - Throws: what `analyze` throws.
  /// - Complexity: O(query × source) in tokens.
  init(
    query: AnalyzedText, source: AnalyzedText, target content: InlineText, from: Numerals, to: Numerals,
    analyze: (InlineText) throws(UnicodeTextError) -> AnalyzedText
  ) throws(UnicodeTextError) {
    target = content
    let placeables = source.placeables
    if query.placeables == placeables, placeables.allSatisfy({ $0 == placeables[0] }) { return }
    let pairs = EditDistance.equalPairs(query.tokens.map(\.hash), source.tokens.map(\.hash))
    let differing = pairs.filter { pair in
      let (asked, stored) = (query.tokens[pair.left], source.tokens[pair.right])
      return asked.placeable != nil && query.string(asked) != source.string(stored)
        && Self.value(query, asked, from).canonical != Self.value(source, stored, from).canonical
    }
    guard !differing.isEmpty else { return }
    let target = try analyze(content)
    var edits: [(range: Range<Int>, new: String)] = []
    for pair in differing {
      let (asked, stored) = (query.tokens[pair.left], source.tokens[pair.right])
      let old = Self.value(source, stored, from)
      let new = Self.value(query, asked, from)
      let same = source.tokens.indices.filter {
        source.tokens[$0].placeable == stored.placeable && Self.value(source, source.tokens[$0], from) == old
      }
      let places = target.tokens.filter { $0.placeable == stored.placeable && Self.value(target, $0, to) == old }
      guard places.count == same.count, let rank = same.firstIndex(of: pair.right) else {
        unresolved.append(query.string(asked))
        continue
      }
      let text = asked.placeable == .number ? to.string(new) : new.canonical
      edits.append((places[rank].range, text))
      replacements.append(.init(old: target.string(places[rank]), new: text))
    }
    self.target = Self.apply(edits, to: target.content)
  }

  private static func value(_ text: AnalyzedText, _ token: Token, _ numerals: Numerals) -> Numerals.Value {
    let string = text.string(token)
    return token.placeable == .number
      ? numerals.value(string) : .init(canonical: string, isGrouped: false, isNumber: false)
  }

  /// Replaces stretches of a text; codes move with it, those inside a stretch go to its end.
  private static func apply(_ edits: [(range: Range<Int>, new: String)], to text: InlineText) -> InlineText {
    guard !edits.isEmpty else { return text }
    let sorted = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let bytes = Array(text.text.utf8)
    var result = ""
    var position = 0
    for edit in sorted {
      result += String(decoding: bytes[position..<edit.range.lowerBound], as: UTF8.self) + edit.new
      position = edit.range.upperBound
    }
    result += String(decoding: bytes[position...], as: UTF8.self)
    let codes = text.codes.map { code in
      var moved = code
      var shift = 0
      for edit in sorted where edit.range.lowerBound < code.offset {
        shift += edit.new.utf8.count - edit.range.count
        if code.offset < edit.range.upperBound { moved.offset = edit.range.upperBound }
      }
      moved.offset += shift
      return moved
    }
    return InlineText(result, codes: codes)
  }
}
