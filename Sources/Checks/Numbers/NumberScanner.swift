import Bitext
import UnicodeText

/// Finds the numbers of a text: digits in the language's format, times, telephone numbers, number words, Roman numerals.
struct NumberScanner {
  private let text: CheckedText
  private let scalars: [Unicode.Scalar]
  private let isFrench: Bool
  private let decimalIsComma: Bool
  private var found: [Quantity] = []

  /// The numbers of a text in order; web addresses and placeholders are left out.
  static func quantities(in text: CheckedText) -> [Quantity] {
    var scanner = NumberScanner(text)
    scanner.scanDigits()
    return scanner.found + NumberWords.quantities(in: text)
  }

  private init(_ text: CheckedText) {
    self.text = text
    scalars = text.scalars
    isFrench = text.language.language == "fr"
    decimalIsComma = text.decimalIsComma
  }

  private mutating func scanDigits() {
    let skipped = text.addresses + PlaceholderScanner.places(in: scalars)
    var index = 0
    while index < scalars.count {
      if let place = skipped.first(where: { $0.contains(index) }) {
        index = place.upperBound
        continue
      }
      guard scalars[index].digitValue != nil else {
        if let half = Self.fractions[scalars[index]] {
          found.append(
            Quantity(form: .words, values: [half], foreignValues: [], parts: [], range: index..<index + 1))
        }
        index += 1
        continue
      }
      index = scanNumber(at: index)
    }
  }

  private static let fractions: [Unicode.Scalar: Double] = [
    "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1.0 / 3, "⅔": 2.0 / 3, "⅛": 0.125,
  ]

  private func isDigit(_ index: Int) -> Bool { index < scalars.count && scalars[index].digitValue != nil }

  private func digits(from start: Int) -> Int {
    var end = start
    while isDigit(end) { end += 1 }
    return end
  }

  private func value(_ range: Range<Int>) -> Double {
    range.reduce(0) { $0 * 10 + Double(scalars[$1].digitValue ?? 0) }
  }

  /// Reads one number, records it, and returns where it ends.
  private mutating func scanNumber(at start: Int) -> Int {
    if let end = scanChain(at: start) { return end }
    if let end = scanTime(at: start) { return end }
    let number = readNumber(at: start)
    var values = number.values
    var foreign = number.foreignValues
    var end = number.end
    if let scale = readScale(at: end) {
      let scaled = values.map { $0 * scale.factor + scale.addend }
      values = scale.isSure ? scaled : values + scaled
      foreign = scale.isSure ? foreign.map { $0 * scale.factor + scale.addend } : foreign
      end = scale.end
    }
    if let value = values.first {
      values += shortYear(at: start, end: number.end, value: value)
      values += schoolYears(at: start, end: number.end, value: value)
    }
    found.append(
      Quantity(form: .digits, values: values, foreignValues: foreign, parts: number.parts, range: start..<number.end))
    return end
  }

  /// `1914-18`: the second number is a year as well.
  private func shortYear(at start: Int, end: Int, value: Double) -> [Double] {
    guard end - start == 2, start >= 5, ["-", "–", "/", "\u{2010}", "\u{2011}"].contains(scalars[start - 1]),
      (start - 5..<start - 1).allSatisfy({ isDigit($0) }), start == 5 || !isDigit(start - 6)
    else { return decade(at: start, end: end, value: value) }
    let century = (self.value(start - 5..<start - 1) / 100).rounded(.down) * 100
    return [century + value]
  }

  /// `’90s`, `les années 90`: the decade of the twentieth century.
  private func decade(at start: Int, end: Int, value: Double) -> [Double] {
    guard end - start == 2, value >= 10, value.truncatingRemainder(dividingBy: 10) == 0 else { return [] }
    if end < scalars.count, scalars[end] == "s" { return [1900 + value] }
    let before = text.words.last { $0.scalars.upperBound <= start }
    return before?.lower == "années" ? [1900 + value] : []
  }

  /// French classes count down to the baccalauréat, English-speaking ones up from the first: `4e` is `grade 8`, `CM1` is
  /// `grade 4` and `Year 5`.
  private func schoolYears(at start: Int, end: Int, value: Double) -> [Double] {
    if isFrench {
      guard start >= 2, end - start == 1 else { return [] }
      switch text.string(start - 2..<start) {
      case "CE": return [value + 1, value + 2]
      case "CM": return [value + 3, value + 4]
      default: return []
      }
    }
    let before = text.words.last { $0.scalars.upperBound <= start }?.lower
    let after = text.words.first { $0.scalars.lowerBound >= end }?.lower
    if (before == "grade" || after == "grade" || after == "grader"), (6...9).contains(value) { return [12 - value] }
    return before == "year" && (7...10).contains(value) ? [13 - value] : []
  }

  /// What digits with their separators mean.
  private struct Reading {
    var values: [Double]
    var foreignValues: [Double] = []
    var parts: [Double] = []
    var end: Int
  }

  /// Digits with separators: the value in the text's format, in another one, and the parts around a decimal separator.
  private func readNumber(at start: Int) -> Reading {
    let firstEnd = digits(from: start)
    var groups = [start..<firstEnd]
    var separators: [Unicode.Scalar] = []
    var end = firstEnd
    // Groups: a separator and exactly three digits, the same separator throughout.
    while firstEnd - start <= 3, end < scalars.count, isGroupSeparator(scalars[end], at: end),
      separators.isEmpty || separators[0] == scalars[end]
    {
      let next = digits(from: end + 1)
      guard next - end == 4 else { break }
      // An ordinary space after a one- to three-digit number groups only where the language does so.
      if scalars[end] == " ", !isFrench && decimalIsComma == false, !looksGrouped(groups[0], next) { break }
      separators.append(scalars[end])
      groups.append(end + 1..<next)
      end = next
    }
    let whole = groups.reduce(0) { total, range in range.reduce(total) { $0 * 10 + Double(scalars[$1].digitValue ?? 0) }
    }
    // A decimal part.
    if end + 1 < scalars.count, scalars[end] == "," || scalars[end] == ".", isDigit(end + 1),
      separators.isEmpty || separators[0] != scalars[end]
    {
      let fractionEnd = digits(from: end + 1)
      let isEnumeration =
        fractionEnd + 1 < scalars.count && scalars[fractionEnd] == scalars[end] && isDigit(fractionEnd + 1)
      if !isEnumeration {
        let value = joined(whole, end + 1..<fractionEnd)
        let isOwn = (scalars[end] == ",") == decimalIsComma
        let parts = [whole, self.value(end + 1..<fractionEnd)]
        return isOwn
          ? Reading(values: [value], parts: parts, end: fractionEnd)
          : Reading(values: [], foreignValues: [value], parts: parts, end: fractionEnd)
      }
    }
    guard separators.count == 1, let separator = separators.first, separator == "," || separator == "." else {
      return Reading(values: [whole], end: end)
    }
    // One separator and three digits: "1.500" is a thousand and a half in one language, one and a half in the other.
    let decimal = joined(value(groups[0]), groups[1])
    let isDecimal = (separator == ",") == decimalIsComma
    let parts = [value(groups[0]), value(groups[1])]
    return isDecimal
      ? Reading(values: [decimal], foreignValues: [whole], parts: parts, end: end)
      : Reading(values: [whole], foreignValues: [decimal], parts: parts, end: end)
  }

  private func joined(_ whole: Double, _ fraction: Range<Int>) -> Double {
    var view = String.UnicodeScalarView()
    for index in fraction { view.append(contentsOf: String(scalars[index].digitValue ?? 0).unicodeScalars) }
    return Double("\(Int64(min(whole, 9e15))).\(String(view))") ?? whole
  }

  private func isGroupSeparator(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
    switch scalar {
    case " ", "\u{A0}", "\u{202F}", "\u{2009}", ",", ".", "'", "\u{2019}": isDigit(index + 1)
    default: false
    }
  }

  /// In English a space groups digits only in the international style, which has several groups or no other reading.
  private func looksGrouped(_ first: Range<Int>, _ end: Int) -> Bool {
    first.count >= 2 && !(end < scalars.count && scalars[end].digitValue != nil)
  }

  // MARK: Scales

  private struct Scale {
    var factor: Double
    var addend: Double = 0
    /// Whether it can be nothing else: `m` after a number may be metres.
    var isSure: Bool
    var end: Int
  }

  private func readScale(at end: Int) -> Scale? {
    var start = end
    while start < scalars.count, scalars[start].isSpace || scalars[start] == "-", start - end < 2 { start += 1 }
    var stop = start
    while stop < scalars.count, scalars[stop].isLetter { stop += 1 }
    guard stop > start else { return nil }
    let word = text.string(start..<stop)
    guard var scale = Self.scale(word, isFrench: isFrench) else { return nil }
    if scale.isSure == false, stop - start <= 2, start - end > 1 { return nil }
    scale.end = stop
    if isFrench, let half = half(after: stop) {
      scale.addend = scale.factor / 2
      scale.end = half
    }
    return scale
  }

  private static func scale(_ word: String, isFrench: Bool) -> Scale? {
    switch word.lowercased() {
    case "million", "millions": Scale(factor: 1e6, isSure: true, end: 0)
    case "milliard", "milliards": Scale(factor: 1e9, isSure: true, end: 0)
    case "billion", "billions": Scale(factor: isFrench ? 1e12 : 1e9, isSure: true, end: 0)
    case "trillion", "trillions": Scale(factor: isFrench ? 1e18 : 1e12, isSure: true, end: 0)
    case "thousand", "thousands", "mille": Scale(factor: 1e3, isSure: true, end: 0)
    case "hundred", "hundreds": Scale(factor: 1e2, isSure: true, end: 0)
    case "dozen", "douzaine", "douzaines": Scale(factor: 12, isSure: true, end: 0)
    case "bn", "md", "mds", "mrd": Scale(factor: 1e9, isSure: false, end: 0)
    case "tn": Scale(factor: 1e12, isSure: false, end: 0)
    case "m", "mn", "mln": Scale(factor: 1e6, isSure: false, end: 0)
    case "k": Scale(factor: 1e3, isSure: false, end: 0)
    case "b": Scale(factor: 1e9, isSure: false, end: 0)
    default: nil
    }
  }

  /// `… et demi`.
  private func half(after end: Int) -> Int? {
    let next = text.words.filter { $0.scalars.lowerBound >= end }.prefix(2)
    guard next.count == 2, next.first?.lower == "et", let last = next.last, last.lower.hasPrefix("demi"),
      last.scalars.upperBound - end <= 12
    else { return nil }
    return last.scalars.upperBound
  }

  // MARK: Times and chains

  /// `14 h 30`, `14h`, `14:30`, `3.30 pm`, `3 p.m.`.
  private mutating func scanTime(at start: Int) -> Int? {
    let hourEnd = digits(from: start)
    guard hourEnd - start <= 2, value(start..<hourEnd) <= 24 else { return nil }
    let hour = value(start..<hourEnd)
    var minute = 0.0
    var hasMinutes = false
    var end = hourEnd
    var isTime = false
    var position = hourEnd
    while position < scalars.count, scalars[position].isSpace, position - hourEnd < 1 { position += 1 }
    if isFrench, let unit = hourUnit(at: position) {
      isTime = true
      end = unit
      position = end
      while position < scalars.count, scalars[position].isSpace, position - end < 1 { position += 1 }
      let minuteEnd = digits(from: position)
      if minuteEnd - position == 2, value(position..<minuteEnd) < 60 {
        minute = value(position..<minuteEnd)
        hasMinutes = true
        end = minuteEnd
      }
    } else if hourEnd + 2 < scalars.count, scalars[hourEnd] == ":" || scalars[hourEnd] == "." {
      let minuteEnd = digits(from: hourEnd + 1)
      if minuteEnd - hourEnd == 3, value(hourEnd + 1..<minuteEnd) < 60 {
        let isColon = scalars[hourEnd] == ":"
        if isColon || halfOfDay(at: minuteEnd) != nil {
          minute = value(hourEnd + 1..<minuteEnd)
          hasMinutes = true
          end = minuteEnd
          isTime = true
        }
      }
    }
    var minutes = [hour * 60 + minute]
    if let half = halfOfDay(at: end), hour <= 12 {
      isTime = true
      minutes = [(hour.truncatingRemainder(dividingBy: 12) + (half.isAfternoon ? 12 : 0)) * 60 + minute]
      end = half.end
    } else if hour < 12 {
      // Without "a.m." or "p.m." either half may be meant.
      minutes.append((hour + 12) * 60 + minute)
    }
    guard isTime else { return nil }
    found.append(
      Quantity(
        form: .time, values: minutes, foreignValues: [], parts: hasMinutes && minute > 0 ? [hour, minute] : [hour],
        range: start..<end))
    return end
  }

  /// The end of `h`, `heure` or `heures`.
  private func hourUnit(at start: Int) -> Int? {
    var end = start
    while end < scalars.count, scalars[end].isLetter { end += 1 }
    guard end > start, end - start <= 6 else { return nil }
    switch text.string(start..<end) {
    case "h", "H", "heure", "heures": return end
    default: return nil
    }
  }

  private func halfOfDay(at end: Int) -> (isAfternoon: Bool, end: Int)? {
    var start = end
    while start < scalars.count, scalars[start].isSpace, start - end < 1 { start += 1 }
    guard start + 1 < scalars.count else { return nil }
    let letter = scalars[start]
    guard letter == "a" || letter == "p" || letter == "A" || letter == "P" else { return nil }
    var position = start + 1
    if position < scalars.count, scalars[position] == "." { position += 1 }
    guard position < scalars.count, scalars[position] == "m" || scalars[position] == "M" else { return nil }
    position += 1
    if position < scalars.count, scalars[position].isLetter { return nil }
    return (letter == "p" || letter == "P", position)
  }

  /// Telephone numbers and other chains: `+33 1 23 45 67 89`, `01.23.45.67.89`.
  private mutating func scanChain(at start: Int) -> Int? {
    var groups: [Range<Int>] = []
    var end = start
    var position = start
    while true {
      let groupEnd = digits(from: position)
      guard groupEnd > position else { break }
      groups.append(position..<groupEnd)
      end = groupEnd
      guard groupEnd + 1 < scalars.count, [" ", "\u{A0}", "\u{202F}", ".", "-"].contains(scalars[groupEnd]) else {
        break
      }
      position = groupEnd + 1
    }
    let hasPlus = start > 0 && scalars[start - 1] == "+"
    let isFrenchPhone =
      groups.count >= 5 && groups[0].count <= 2 && groups.dropFirst().filter { $0.count == 2 }.count >= 4
    guard hasPlus && groups.count >= 2 || isFrenchPhone else { return nil }
    var string = ""
    for group in groups { for index in group { string += String(scalars[index].digitValue ?? 0) } }
    guard string.utf8.count >= 8 else { return nil }
    found.append(
      Quantity(form: .chain(string), values: [], foreignValues: [], parts: [], range: start..<end))
    return end
  }
}
