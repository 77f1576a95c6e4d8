import Bitext

/// Writes the text of a cue: in as many lines of even length as it needs, a speaker a line.
struct SubtitleStyle: SlotStyle {
  let dialect: SubtitleDialect
  /// How many lines the cue had.
  let lines: Int
  /// The longest of them, in characters.
  let width: Int
  /// Whether each line is another speaker's.
  let isDialogue: Bool

  /// The longest line that is usual on a screen, in characters.
  static let usualWidth = 42

  func reference(to scalar: Unicode.Scalar) -> String? { dialect == .webVTT ? "&#\(scalar.value);" : nil }

  func source(of content: InlineText) -> String {
    var paragraphs: [[Word]] = [[]]
    for word in words(of: content) {
      if word.beginsLine, !(paragraphs.last?.isEmpty ?? true) { paragraphs.append([]) }
      paragraphs[paragraphs.count - 1].append(word)
    }
    return paragraphs.map { isDialogue ? Self.line($0) : wrapped($0) }.joined(separator: "\n")
  }

  /// A word with the markup that hangs on it.
  private struct Word {
    var source = ""
    var text = ""
    var beginsLine = false
  }

  private func words(of content: InlineText) -> [Word] {
    var result: [Word] = [Word()]
    for piece in content.pieces {
      switch piece {
      case .code(let code): result[result.count - 1].source += code.markup
      case .text(let text):
        for character in text {
          if character == " " || character.isNewline || character == "\t" {
            result.append(Word(beginsLine: character.isNewline))
          } else {
            result[result.count - 1].source += escaped(character)
            result[result.count - 1].text.append(character)
          }
        }
      }
    }
    for index in result.indices.dropFirst() where isDialogue && Self.dashes.contains(result[index].text) {
      if let last = result[index - 1].text.last, ".!?…»\"”".contains(last) { result[index].beginsLine = true }
    }
    return result.filter { !$0.source.isEmpty }
  }

  private static let dashes: Set<String> = ["-", "–", "—"]

  private func escaped(_ character: Character) -> String {
    guard dialect == .webVTT else { return String(character) }
    switch character {
    case "&": return "&amp;"
    case "<": return "&lt;"
    case ">": return "&gt;"
    default: return String(character)
    }
  }

  private static func line(_ words: some Sequence<Word>) -> String {
    words.map(\.source).joined(separator: " ")
  }

  /// The words in as few lines as fit, none longer than the balance of them needs.
  private func wrapped(_ words: [Word]) -> String {
    let widest = max(width, Self.usualWidth)
    let total = words.reduce(0) { $0 + $1.text.count + 1 } - 1
    let few = Self.broken(words, at: widest).count
    let wanted = lines > 1 && total > Self.usualWidth ? max(few, min(lines, 2)) : few
    var low = words.map(\.text.count).max() ?? 0
    var high = max(widest, low)
    while low < high {
      let middle = (low + high) / 2
      if Self.broken(words, at: middle).count <= wanted { high = middle } else { low = middle + 1 }
    }
    return Self.broken(words, at: low).map { Self.line($0) }.joined(separator: "\n")
  }

  /// The words in lines of at most a number of characters, each as full as it can be.
  private static func broken(_ words: [Word], at width: Int) -> [ArraySlice<Word>] {
    var result: [ArraySlice<Word>] = []
    var start = 0
    var length = 0
    for index in words.indices {
      let count = words[index].text.count
      // A dash at the head of a line would be another speaker.
      if index > start, length + 1 + count > width, !dashes.contains(words[index].text) {
        result.append(words[start..<index])
        start = index
        length = count
      } else {
        length += count + (index > start ? 1 : 0)
      }
    }
    result.append(words[start...])
    return result
  }
}
