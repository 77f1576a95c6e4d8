import UnicodeText

/// Looks for patterns that do not compile, match everywhere, or take too long.
enum PatternLint {
  /// What is wrong with a pattern, or nil.
  ///
  /// Whether a pattern explodes is tried out, with limits, on texts made of its own letters: nested repetitions show
  /// themselves on a run of what they repeat that ends otherwise.
  static func fault(of pattern: String) -> (kind: LintFinding.Kind, message: String)? {
    let shown = String(pattern.prefix(80))
    let expression: RegularExpression
    do {
      expression = try RegularExpression(
        pattern, options: [.caseInsensitive], limits: .init(time: 40, stack: 1 << 20))
    } catch { return (.pattern, "the pattern “\(shown)” does not compile") }
    for text in trials(of: pattern) {
      do {
        let matches = try expression.matches(in: text, limit: 3)
        if text == ".", matches.contains(where: \.range.isEmpty) {
          return (.emptyPattern, "the pattern “\(shown)” matches nothing at all, everywhere")
        }
      } catch { return (.explodingPattern, "the pattern “\(shown)” takes too long on some texts") }
    }
    return nil
  }

  private static func trials(of pattern: String) -> [String] {
    var letters: [Unicode.Scalar] = []
    for scalar in pattern.unicodeScalars.prefix(200) where scalar.properties.isAlphabetic && !letters.contains(scalar) {
      letters.append(scalar)
    }
    let runs = (letters.prefix(12) + ["a", "1", " "]).map { String(repeating: Character($0), count: 48) + "\u{7F}" }
    let words = String(repeating: "word and ", count: 12) + "\u{7F}"
    let mixed =
      String(
        repeating: String(String.UnicodeScalarView(letters.prefix(6))), count: 24) + "\u{7F}"
    return ["."] + runs + [words, mixed]
  }
}
