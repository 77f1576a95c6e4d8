extension StringProtocol {
  /// The text without white space at its ends.
  package func trimmed() -> String { String(drop(while: \.isWhitespace)).trimmingEnd() }

  /// The text without white space at its end.
  package func trimmingEnd() -> String {
    var view = self[...]
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }
}
