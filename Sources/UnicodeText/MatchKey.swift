/// How two texts are folded before they are compared; the stored text itself is never changed.
public enum MatchKey {
  /// Folds what typography varies freely: canonical equivalents, kinds of white space, apostrophes and quotation marks,
  /// hyphens and dashes of one width; leading and trailing white space is dropped, runs become one space.
  ///
  /// Case and letters stay: this is the key of an exact match.
  /// - Complexity: O(n).
  public static func typographic(_ text: String) -> String {
    quick(text, foldsCase: false) ?? typographicThroughICU(text)
  }

  /// Folds what `typographic` folds, and case, compatibility forms (ligatures, full width) and ignorable characters.
  ///
  /// This is the key for fuzzy comparison.
  /// - Complexity: O(n).
  public static func caseless(_ text: String) -> String {
    quick(text, foldsCase: true) ?? caselessThroughICU(text)
  }

  static func fold(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{2060}" || scalar == "\u{FEFF}" {
        pendingSpace = pendingSpace || (scalar.properties.isWhitespace && !result.isEmpty)
        continue
      }
      if pendingSpace {
        result.append(" ")
        pendingSpace = false
      }
      if scalar == "\u{2026}" {
        result.append(contentsOf: "...".unicodeScalars)
      } else {
        result.append(folded(scalar))
      }
    }
    // A space inside guillemets or before French high punctuation is typography, not text.
    return withoutTypographicSpaces(result)
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2018, 0x2019, 0x201B, 0x2032, 0x02BC: "'"
    case 0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x201F: "\""
    case 0x2010, 0x2011: "-"
    case 0x2012, 0x2013, 0x2014, 0x2015: "\u{2013}"
    default: scalar
    }
  }

  private static func withoutTypographicSpaces(_ scalars: String.UnicodeScalarView) -> String {
    guard scalars.contains(where: { $0 == "\"" || $0 == ";" || $0 == ":" || $0 == "!" || $0 == "?" || $0 == "%" })
    else { return String(scalars) }
    let input = Array(scalars)
    var output = String.UnicodeScalarView()
    var quoteIsOpen = false
    for (index, scalar) in input.enumerated() {
      if scalar == " ", index + 1 < input.count {
        let next = input[index + 1]
        if next == ";" || next == ":" || next == "!" || next == "?" || next == "%" { continue }
        if next == "\"", quoteIsOpen { continue }
        if index > 0, input[index - 1] == "\"", quoteIsOpen { continue }
      }
      if scalar == "\"" { quoteIsOpen.toggle() }
      output.append(scalar)
    }
    return String(output)
  }
}
