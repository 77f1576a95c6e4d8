/// A place in a text at which a sentence may end.
struct Site {
  /// What the terminators are.
  enum Kind {
    /// One `.`
    case stop
    /// `…` or two stops and more.
    case ellipsis
    /// `?`, `!`, alone or with stops.
    case mark
    /// `。`, `।` and their like.
    case fullStop
  }

  /// The first terminator.
  var start: Int
  /// Behind the last terminator.
  var end: Int
  var kind: Kind
  /// Behind the closing quotation marks, brackets and notes that belong to it: where the text would be cut.
  var close: Int
  /// Whether a closing quotation mark stands between `end` and `close`.
  var closesQuotation = false
  /// Whether a closing bracket stands between `end` and `close`; its place.
  var bracket: Int?
  /// Whether a terminator stands behind a closing mark, as in `(31.).`.
  var isRepeated = false
  /// Whether a note or an emoji stands between `end` and `close`.
  var hasNote = false
  /// The first character behind `close` that is not white space.
  var next: Int
  /// Line breaks between `close` and `next`; 2 and more make a blank line.
  var lineBreaks = 0
}

extension Site {
  /// Whether white space separates it from what follows.
  var hasSpace: Bool { next > close }
}
