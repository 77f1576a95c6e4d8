import Bitext
import UnicodeText

/// Regular expressions as rule files write them, for Java as a rule, turned into ICU's.
enum RulePattern {
  /// Nothing stands before: the beginning of the text also where a window begins later.
  private static let textStart = "(?<![\\s\\S])"
  /// The longest pattern that is accepted, in bytes.
  static let longest = 65_536

  /// ICU's form of a pattern.
  ///
  /// Possessive quantifiers, `\h`, `\v`, `\R`, `\p{IsLatin}`, `\p{InGreek}` and `\p{javaLowerCase}` are ICU's own. What
  /// differs is changed: the flags `u`, `U` and `d`, which ICU does not know and does not need, are left out.
  ///
  /// - Parameters:
  ///   - pattern: the pattern.
  ///   - isBefore: whether it is asked for at the end of a window into the text: the beginning of the text is then a place
  ///     with nothing before it, and not the beginning of the window.
  /// - Returns: the pattern for ICU.
  static func translated(_ pattern: String, isBefore: Bool = false) -> String {
    let bytes = Array(pattern.utf8)
    var result: [UInt8] = []
    var index = 0
    var isQuoted = false
    var isInSet = 0
    // `(?m)` makes `^` a matter of lines; window and text then agree well enough.
    let isMultiline = pattern.contains("(?m") || pattern.contains("(?im") || pattern.contains("(?um")
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if byte == 0x5C, index + 1 < bytes.count {
        if isQuoted {
          isQuoted = next != 0x45
        } else if next == 0x51 {
          isQuoted = true
        } else if next == 0x41, isInSet == 0, isBefore {
          result += Array(textStart.utf8)
          index += 2
          continue
        }
        result += [byte, next]
        index += 2
        continue
      }
      if !isQuoted {
        if byte == 0x5E, isInSet == 0, isBefore, !isMultiline {
          result += Array(textStart.utf8)
          index += 1
          continue
        }
        if byte == 0x5B { isInSet += 1 }
        if byte == 0x5D, isInSet > 0 { isInSet -= 1 }
        if byte == 0x28, next == 0x3F, isInSet == 0, let end = flagsEnd(bytes, index + 2) {
          appendFlags(bytes[(index + 2)..<end], closing: bytes[end], into: &result)
          index = end + 1
          continue
        }
      }
      result.append(byte)
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The index of the `)` or `:` that ends inline flags, or nil when the group is of another kind.
  private static func flagsEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case 0x61...0x7A, 0x41...0x5A, 0x2D: index += 1
      case 0x29, 0x3A: return index > start ? index : nil
      default: return nil
      }
    }
    return nil
  }

  private static func appendFlags(_ flags: ArraySlice<UInt8>, closing: UInt8, into result: inout [UInt8]) {
    var kept = flags.filter { $0 != 0x75 && $0 != 0x55 && $0 != 0x64 }
    if kept.last == 0x2D { kept.removeLast() }
    if kept.isEmpty, closing == 0x29 { return }
    result += [0x28, 0x3F] + kept + [closing]
  }

  /// Whether a pattern matches the whole of a short text.
  static func matches(_ pattern: String, whole text: String, file: String, line: Int = 0) throws(CalqueError) -> Bool {
    do throws(UnicodeTextError) {
      return try RegularExpression("\\A(?:\(translated(pattern)))\\z").matches(anywhereIn: text)
    } catch {
      throw failure(
        error, pattern, CalqueError.Position(file: file, line: line > 0 ? line : nil), name: "the language map")
    }
  }

  /// The error for a pattern that does not compile or runs into its limits.
  static func failure(
    _ error: UnicodeTextError, _ pattern: String, _ position: CalqueError.Position, name: String
  ) -> CalqueError {
    let short = pattern.utf8.count > 120 ? String(pattern.prefix(120)) + "…" : pattern
    let prefix = name.isEmpty ? "" : "\(name): "
    switch error {
    case .invalidPattern(_, _, let offset, let reason):
      return CalqueError(
        .rule, "\(prefix)not a regular expression (\(words(for: reason)), near character \(offset)): \(short)",
        at: position,
        hint: "Correct the rule, or say --fall-back to go on without it.")
    case .limitReached(_, let reason):
      return CalqueError(
        .limit, "\(prefix)the pattern took too long on this text (\(words(for: reason))): \(short)", at: position,
        hint: "Make it simpler: nested repetitions such as (a+)+ are the usual cause. Or say --fall-back.")
    default:
      return CalqueError(.defect, "\(error)", at: position)
    }
  }

  /// ICU's name of an error in words.
  private static func words(for name: String) -> String {
    switch name {
    case "U_REGEX_MISMATCHED_PAREN": "brackets do not match"
    case "U_REGEX_MISSING_CLOSE_BRACKET": "a set is not closed with ]"
    case "U_REGEX_RULE_SYNTAX": "the syntax is wrong"
    case "U_REGEX_BAD_ESCAPE_SEQUENCE": "an unknown escape"
    case "U_REGEX_PROPERTY_SYNTAX": "an unknown property or class"
    case "U_REGEX_LOOK_BEHIND_LIMIT": "look-behind without a greatest length"
    case "U_REGEX_BAD_INTERVAL", "U_REGEX_MAX_LT_MIN", "U_REGEX_NUMBER_TOO_BIG": "wrong bounds of a repetition"
    case "U_REGEX_INVALID_BACK_REF": "a reference to a group that does not exist"
    case "U_REGEX_INVALID_RANGE", "U_REGEX_SET_CONTAINS_STRING": "a wrong range or set"
    case "U_REGEX_TIME_OUT": "too many steps"
    case "U_REGEX_STACK_OVERFLOW": "too much memory"
    default: name
    }
  }
}
