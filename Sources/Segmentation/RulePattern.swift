import Bitext
import UnicodeText

/// Regular expressions as rule files write them, for Java as a rule, turned into ICU's.
enum RulePattern {
  /// The longest pattern that is accepted, in bytes.
  static let longest = 65_536

  /// ICU's form of a pattern.
  ///
  /// Possessive quantifiers, `\h`, `\v`, `\R`, `\p{IsLatin}`, `\p{InGreek}` and `\p{javaLowerCase}` are ICU's own. What
  /// differs is changed: the flags `u`, `U` and `d`, which ICU does not know and does not need, are left out, and a group
  /// reference `\1` is shifted when the pattern is put behind other groups.
  static func translated(_ pattern: String, shiftingGroupsBy shift: Int = 0) -> String {
    let bytes = Array(pattern.utf8)
    var result: [UInt8] = []
    var index = 0
    var isQuoted = false
    var isInSet = 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if byte == 0x5C, index + 1 < bytes.count {
        if isQuoted {
          isQuoted = next != 0x45
        } else if next == 0x51 {
          isQuoted = true
        } else if next >= 0x31, next <= 0x39, isInSet == 0, shift > 0 {
          index = shiftReference(bytes, index + 1, shift, into: &result)
          continue
        }
        result += [byte, next]
        index += 2
        continue
      }
      if !isQuoted {
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

  private static func shiftReference(_ bytes: [UInt8], _ start: Int, _ shift: Int, into result: inout [UInt8]) -> Int {
    var end = start
    var number = 0
    while end < bytes.count, bytes[end] >= 0x30, bytes[end] <= 0x39, end - start < 2 {
      number = number * 10 + Int(bytes[end]) - 0x30
      end += 1
    }
    result.append(0x5C)
    result += Array(String(number + shift).utf8)
    return end
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

  /// The number of capturing groups in a pattern, near enough: unescaped `(` that `?` does not follow, and named groups.
  static func groupCount(_ pattern: String) -> Int {
    let bytes = Array(pattern.utf8)
    var count = 0
    var index = 0
    var isInSet = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x5C: index += 1
      case 0x5B: isInSet += 1
      case 0x5D: isInSet = max(0, isInSet - 1)
      case 0x28 where isInSet == 0:
        let isPlain = index + 1 >= bytes.count || bytes[index + 1] != 0x3F
        let isNamed =
          index + 3 < bytes.count && bytes[index + 1] == 0x3F && bytes[index + 2] == 0x3C && bytes[index + 3] != 0x3D
          && bytes[index + 3] != 0x21
        if isPlain || isNamed { count += 1 }
      default: break
      }
      index += 1
    }
    return count
  }

  /// Whether a pattern matches the whole of a short text.
  static func matches(_ pattern: String, whole text: String, file: String) throws(CalqueError) -> Bool {
    do throws(UnicodeTextError) {
      return try RegularExpression("\\A(?:\(translated(pattern)))\\z").matches(anywhereIn: text)
    } catch {
      throw failure(error, pattern, CalqueError.Position(file: file))
    }
  }

  /// The error for a pattern that does not compile or runs into its limits.
  static func failure(
    _ error: UnicodeTextError, _ pattern: String, _ position: CalqueError.Position
  ) -> CalqueError {
    let short = pattern.utf8.count > 120 ? String(pattern.prefix(120)) + "…" : pattern
    switch error {
    case .invalidPattern(_, _, let offset, let reason):
      return CalqueError(
        .rule, "not a regular expression (\(reason) near character \(offset)): \(short)", at: position,
        hint: "Correct the rule; the built-in rules alone work without the file.")
    case .limitReached(_, let reason):
      return CalqueError(
        .limit, "a rule took too long on this text (\(reason)): \(short)", at: position,
        hint: "Make the pattern simpler: nested repetitions such as (a+)+ are the usual cause.")
    default:
      return CalqueError(.defect, "\(error)", at: position)
    }
  }
}
