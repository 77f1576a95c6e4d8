import CICU

/// The Unicode property Sentence_Break (UAX #29, table 4) as ICU has it.
public enum SentenceBreakProperty: UInt8, Sendable {
  /// None of the others.
  case other = 0
  /// A full stop: it may end a sentence and may belong to an abbreviation or a number.
  case ambiguousTerminator = 1
  /// Closing or opening punctuation: brackets and quotation marks.
  case close = 2
  /// Invisible format characters.
  case format = 3
  /// A lower-case letter.
  case lower = 4
  /// A digit.
  case numeric = 5
  /// A letter without case.
  case otherLetter = 6
  /// NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR.
  case separator = 7
  /// White space.
  case space = 8
  /// A mark that always may end a sentence, such as `?`, `!`, `。`.
  case terminator = 9
  /// An upper-case or title-case letter.
  case upper = 10
  /// CARRIAGE RETURN.
  case carriageReturn = 11
  /// A combining mark.
  case extend = 12
  /// LINE FEED.
  case lineFeed = 13
  /// Punctuation after which a sentence goes on: comma, colon, dash.
  case continuation = 14
}

extension Unicode.Scalar {
  /// The property Sentence_Break of UAX #29.
  public var sentenceBreak: SentenceBreakProperty {
    SentenceBreakProperty(rawValue: UInt8(clamping: cicu_sentence_break(value))) ?? .other
  }

  /// Whether it is shown as an emoji by default (the Unicode property Emoji_Presentation).
  public var isEmojiPresentation: Bool { cicu_is_emoji_presentation(value) }
}
