import Bitext

/// Which note each call of a text belongs to.
///
/// Calls show a mark such as `[3]` or `[garance]`; notes stand in the order of the text's end. Marks that are numbers of
/// notes mean those; all others are counted in the order in which they first appear.
struct NoteNumbers: Hashable, Sendable {
  private let numbers: [String: Int]
  /// How many notes there are.
  let count: Int

  /// Finds the calls in a text's contents, those of the notes themselves left out.
  ///
  /// - Parameters:
  ///   - contents: the text in reading order, without the notes.
  ///   - notes: how many notes there are.
  /// - Complexity: O(n).
  init(calledIn contents: some Sequence<InlineText>, notes: Int) {
    var marks: [String] = []
    var seen: Set<String> = []
    for content in contents {
      for code in content.codes where code.kind == .footnote && code.role == .standalone && !code.equivalent.isEmpty {
        if seen.insert(code.equivalent).inserted { marks.append(code.equivalent) }
      }
    }
    let values = marks.map { Int($0.dropFirst().dropLast()) }
    let areNumbers = values.allSatisfy { $0.map { (1...max(1, notes)).contains($0) } ?? false }
    var result: [String: Int] = [:]
    for (index, mark) in marks.enumerated() {
      if let number = areNumbers ? values[index] : index + 1, number <= notes { result[mark] = number }
    }
    numbers = result
    count = notes
  }

  /// The number of the note that a code calls, from 1; nil when it calls none.
  subscript(code: InlineCode) -> Int? {
    code.kind == .footnote && code.role == .standalone ? numbers[code.equivalent] : nil
  }

  /// Whether anything calls a note.
  func isCalled(_ number: Int) -> Bool { numbers.values.contains(number) }
}
