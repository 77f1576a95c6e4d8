import Project

extension Words {
  /// A reason to look again, in the person's language, with its figure where it has one.
  func doubt(_ doubt: EditingDoubt) -> String {
    switch doubt.name {
    case "length": self("doubt-length", ["ratio": figure(of: doubt.words, after: "×", before: nil)])
    case "number":
      self(
        doubt.words.hasSuffix("left") ? "doubt-number-left" : "doubt-number-right",
        ["number": figure(of: doubt.words, after: "number ", before: " missing")])
    case "few-shared-words", "only-deletion-fits", "close-alternative", "crossing", "end-punctuation", "structure",
      "source-changed":
      self("doubt-\(doubt.name)")
    default: doubt.words
    }
  }

  private func figure(of text: String, after start: String, before end: String?) -> String {
    guard let from = text.firstRange(of: start)?.upperBound else { return text }
    let rest = text[from...]
    return String(end.flatMap { rest.firstRange(of: $0)?.lowerBound }.map { rest[..<$0] } ?? rest)
  }
}
