public import Bitext

/// A change of a text.
public struct TextEdit: Hashable, Sendable {
  /// What is replaced, in UTF-8 bytes of the plain text.
  public var range: Range<Int>
  /// What stands there instead.
  public var replacement: String
  /// The check or the rule of typography that asks for it.
  public var reason: String

  /// Creates an edit.
  public init(_ range: Range<Int>, _ replacement: String, reason: String) {
    self.range = range
    self.replacement = replacement
    self.reason = reason
  }
}

extension InlineText {
  /// The text with edits applied; codes keep their places beside the text that surrounds them.
  ///
  /// An edit that overlaps an earlier one in the list, or that has a code inside it, is left out.
  /// - Complexity: O(n + edits log edits).
  public func applying(_ edits: [TextEdit]) -> InlineText {
    var chosen: [TextEdit] = []
    for edit in edits where edit.range.upperBound <= text.utf8.count {
      if chosen.contains(where: { Self.meet($0.range, edit.range) }) { continue }
      if codes.contains(where: { $0.offset > edit.range.lowerBound && $0.offset < edit.range.upperBound }) { continue }
      chosen.append(edit)
    }
    guard !chosen.isEmpty else { return self }
    chosen.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var moved = codes
    var position = 0
    var shift = 0
    var next = 0
    func moveCodes(upTo end: Int) {
      while next < moved.count, codes[next].offset <= end {
        moved[next].offset = codes[next].offset + shift
        next += 1
      }
    }
    for edit in chosen {
      moveCodes(upTo: edit.range.lowerBound)
      result += bytes[position..<edit.range.lowerBound]
      result += edit.replacement.utf8
      shift += edit.replacement.utf8.count - edit.range.count
      position = edit.range.upperBound
    }
    moveCodes(upTo: bytes.count)
    result += bytes[position...]
    return InlineText(String(decoding: result, as: UTF8.self), codes: moved)
  }

  /// Whether two ranges overlap, or are both insertions at one place.
  private static func meet(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.overlaps(right) || left == right
      || (left.isEmpty && left.lowerBound > right.lowerBound && left.lowerBound < right.upperBound)
      || (right.isEmpty && right.lowerBound > left.lowerBound && right.lowerBound < left.upperBound)
  }
}
