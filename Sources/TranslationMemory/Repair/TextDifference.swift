public import UnicodeText

/// What differs between two texts, word by word, for display.
///
/// Kinds of white space, apostrophes and quotation marks are no difference: they are set by policy. A stretch that is
/// equal may therefore be written otherwise in the two texts.
public struct TextDifference: Hashable, Sendable {
  /// A stretch of the two texts.
  public struct Operation: Hashable, Sendable {
    /// What happens to the stretch.
    public enum Kind: String, Hashable, Sendable, Codable {
      /// It is in both.
      case equal
      /// It is only in the old text.
      case deletion = "delete"
      /// It is only in the new text.
      case insertion = "insert"
      /// The old one stands where the new one stands.
      case replacement = "replace"
    }

    /// What happens to it.
    public var kind: Kind
    /// The old stretch.
    public var old: String
    /// The new stretch.
    public var new: String
    /// The place of the old stretch, in UTF-8 bytes.
    public var oldRange: Range<Int>
    /// The place of the new stretch, in UTF-8 bytes.
    public var newRange: Range<Int>
  }

  /// The stretches in order: together they are both texts.
  public private(set) var operations: [Operation] = []

  /// Compares two texts.
  ///
  /// - Parameters:
  ///   - old: the one text, such as the stored source.
  ///   - new: the other, such as the query.
  ///   - language: decides where words end.
  /// - Throws: `UnicodeTextError` when ICU has no word rules.
  /// - Complexity: O(old × new) in words and separators; beyond 4,000,000 pairs the middle is one replacement.
  public init(from old: String, to new: String, language: String) throws(UnicodeTextError) {
    try self.init(from: old, to: new, try WordSplitter(language: language))
  }

  /// Compares two texts of the splitter's language.
  init(from old: String, to new: String, _ splitter: borrowing WordSplitter) throws(UnicodeTextError) {
    let left = try Self.pieces(old, splitter)
    let right = try Self.pieces(new, splitter)
    var start = 0
    while start < min(left.count, right.count), left[start].key == right[start].key { start += 1 }
    var tail = 0
    while tail < min(left.count, right.count) - start,
      left[left.count - 1 - tail].key == right[right.count - 1 - tail].key
    { tail += 1 }
    let middle = (left[start..<(left.count - tail)], right[start..<(right.count - tail)])
    var pairs = (0..<start).map { ($0, $0) }
    if middle.0.count * middle.1.count <= 4_000_000 {
      let numbers = Self.numbered(middle.0, middle.1)
      pairs += EditDistance.equalPairs(numbers.0, numbers.1).map { ($0.left + start, $0.right + start) }
    }
    pairs += (0..<tail).map { (left.count - tail + $0, right.count - tail + $0) }
    // White space alone between two changes is a part of the change.
    pairs = Self.withoutIslands(pairs, left)
    var (nextLeft, nextRight) = (0, 0)
    for pair in pairs + [(left.count, right.count)] {
      append(left[nextLeft..<pair.0], right[nextRight..<pair.1], old.utf8.count, new.utf8.count)
      if pair.0 < left.count { appendEqual(left[pair.0], right[pair.1]) }
      (nextLeft, nextRight) = (pair.0 + 1, pair.1 + 1)
    }
  }

  private typealias Piece = (text: String, key: String, range: Range<Int>)

  private static func pieces(_ text: String, _ splitter: borrowing WordSplitter) throws(UnicodeTextError) -> [Piece] {
    let bytes = Array(text.utf8)
    // ICU joins words at U+202F (UAX #29, ExtendNumLet); a thin space has as many bytes and parts them as any other does.
    let parted = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{202F}" ? "\u{2009}" : $0 }))
    return try splitter.words(in: parted, includingSeparators: true).map {
      let text = String(decoding: bytes[$0.range], as: UTF8.self)
      let key = MatchKey.typographic(text)
      return (text, key.isEmpty ? " " : key, $0.range)
    }
  }

  /// Equal texts as equal numbers, which are quicker to compare.
  private static func numbered(_ left: ArraySlice<Piece>, _ right: ArraySlice<Piece>) -> ([Int], [Int]) {
    var numbers: [String: Int] = [:]
    func number(_ piece: Piece) -> Int {
      if let known = numbers[piece.key] { return known }
      numbers[piece.key] = numbers.count
      return numbers.count - 1
    }
    return (left.map(number), right.map(number))
  }

  private static func withoutIslands(_ pairs: [(Int, Int)], _ left: [Piece]) -> [(Int, Int)] {
    pairs.indices.filter { index in
      let isSpace = left[pairs[index].0].text.allSatisfy(\.isWhitespace)
      let joinsBefore = index > 0 && pairs[index - 1] == (pairs[index].0 - 1, pairs[index].1 - 1)
      let joinsAfter = index + 1 < pairs.count && pairs[index + 1] == (pairs[index].0 + 1, pairs[index].1 + 1)
      return !isSpace || joinsBefore || joinsAfter
    }.map { pairs[$0] }
  }

  private mutating func append(_ old: ArraySlice<Piece>, _ new: ArraySlice<Piece>, _ oldEnd: Int, _ newEnd: Int) {
    guard !old.isEmpty || !new.isEmpty else { return }
    let oldStart = operations.last?.oldRange.upperBound ?? 0
    let newStart = operations.last?.newRange.upperBound ?? 0
    operations.append(
      Operation(
        kind: old.isEmpty ? .insertion : new.isEmpty ? .deletion : .replacement, old: old.map(\.text).joined(),
        new: new.map(\.text).joined(), oldRange: oldStart..<(old.last?.range.upperBound ?? oldStart),
        newRange: newStart..<(new.last?.range.upperBound ?? newStart)))
  }

  private mutating func appendEqual(_ old: Piece, _ new: Piece) {
    if let last = operations.indices.last, operations[last].kind == .equal {
      operations[last].old += old.text
      operations[last].new += new.text
      operations[last].oldRange = operations[last].oldRange.lowerBound..<old.range.upperBound
      operations[last].newRange = operations[last].newRange.lowerBound..<new.range.upperBound
    } else {
      operations.append(
        Operation(kind: .equal, old: old.text, new: new.text, oldRange: old.range, newRange: new.range))
    }
  }
}
