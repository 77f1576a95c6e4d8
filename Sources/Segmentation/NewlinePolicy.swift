/// What line breaks in a text mean for its segmentation.
///
/// U+000A, U+000D, the pair of both, U+0085 and U+2028 are line breaks; U+2029 is as good as a blank line. A blank line may
/// hold white space.
public enum NewlinePolicy: String, CaseIterable, Sendable {
  /// A blank line ends a segment; a single line break is white space: hard-wrapped text, Markdown.
  case paragraph
  /// Each line break ends a segment, unless the line is plainly wrapped in the middle of its sentence: the next one begins
  /// with a lower-case letter, or this one ends in a comma, a semicolon or a hyphen.
  case sentence
  /// Line breaks are white space, however many.
  case space
  /// A blank line ends a segment and nothing else does: text that is segmented by its paragraphs.
  case blank
}
