import Bitext

/// Where a block's text stands in the source, and how a text is written there.
struct Slot: Sendable {
  /// The block's id.
  var block: String
  /// The part of an archive that it stands in; empty for a file that is a text.
  var part = ""
  /// Byte range in the decoded text.
  var range: Range<Int>
  /// How a text is written there.
  var style: any SlotStyle
  /// Places of those inline codes whose markup holds blocks of its own, such as a note or an alternative text.
  var hostedCodes: [String: Range<Int>] = [:]
}

/// How a format writes a text with its codes.
protocol SlotStyle: Sendable {
  /// The source form of a content; its codes have the markup that is to be written.
  func source(of content: InlineText) -> String
  /// The form of a character that the file's charset lacks, or nil when there is none.
  func reference(to scalar: Unicode.Scalar) -> String?
}

extension SlotStyle {
  func reference(to scalar: Unicode.Scalar) -> String? { nil }
}
