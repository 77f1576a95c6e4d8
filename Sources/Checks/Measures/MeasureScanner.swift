import Bitext
import UnicodeText

/// Finds the numbers of a text that count something known.
enum MeasureScanner {
  /// The measured numbers in order.
  ///
  /// - Complexity: O(numbers × words nearby).
  static func numbers(in text: CheckedText) -> [MeasuredNumber] {
    guard text.scalars.contains(where: { $0.digitValue != nil }) else { return [] }
    let words = plainWords(of: text)
    return NumberScanner.quantities(in: text).compactMap { quantity in
      guard case .digits = quantity.form else { return nil }
      if let found = before(quantity, in: text) ?? after(quantity, in: text, words) {
        return MeasuredNumber(quantity: quantity, measure: found.measure, range: found.range)
      }
      return nil
    }
  }

  /// All measures that a text names anywhere, beside a number or not.
  static func measures(in text: CheckedText) -> [Measure] {
    let words = plainWords(of: text)
    var result = words.compactMap { MeasureNames.measure(of: $0.lower) }
    for (left, right) in zip(words, words.dropFirst()) {
      if let measure = MeasureNames.measure(of: "\(left.lower) \(right.lower)") { result.append(measure) }
    }
    for scalar in text.scalars where scalar.value > 0x7F || scalar == "%" || scalar == "$" {
      if let measure = MeasureNames.measure(of: String(scalar)) { result.append(measure) }
    }
    return result
  }

  private struct Place {
    var lower: String
    var range: Range<Int>
  }

  /// The words without their elided articles.
  private static func plainWords(of text: CheckedText) -> [Place] {
    text.words.map { word in
      guard FunctionWords.isElided(word.lower),
        let mark = word.lower.firstIndex(where: { $0 == "'" || $0 == "\u{2019}" })
      else { return Place(lower: word.lower, range: word.scalars) }
      let skipped = word.lower.unicodeScalars.distance(from: word.lower.startIndex, to: mark) + 1
      return Place(
        lower: String(word.lower[word.lower.index(after: mark)...]),
        range: word.scalars.lowerBound + skipped..<word.scalars.upperBound)
    }
  }

  /// `€12`, `US$ 12`, `CHF 12`.
  private static func before(_ quantity: Quantity, in text: CheckedText) -> (measure: Measure, range: Range<Int>)? {
    var end = quantity.range.lowerBound
    if end > 0, text.scalars[end - 1].isSpace { end -= 1 }
    guard end > 0 else { return nil }
    if let measure = MeasureNames.measure(of: String(text.scalars[end - 1])), measure.kind == .currency {
      let isUS = end >= 3 && text.string(end - 3..<end - 1) == "US"
      return (
        isUS ? Measure(kind: .currency, keys: ["USD"]) : measure, (isUS ? end - 3 : end - 1)..<quantity.range.upperBound
      )
    }
    guard end >= 3, text.scalar(end - 4)?.isLetter != true else { return nil }
    let code = text.string(end - 3..<end)
    guard code == code.uppercased(), let measure = MeasureNames.measure(of: code.lowercased()),
      measure.kind == .currency
    else { return nil }
    return (measure, end - 3..<quantity.range.upperBound)
  }

  private static let scales: Set<String> = [
    "million", "millions", "milliard", "milliards", "billion", "billions", "trillion", "trillions", "thousand", "mille",
    "hundred", "bn", "md", "mds", "m", "mn", "tn", "k",
  ]
  private static let links: Set<String> = ["de", "d", "of"]

  /// `12 %`, `12 km`, `1,5 million d’euros`, `a 12-year-old`.
  private static func after(
    _ quantity: Quantity, in text: CheckedText, _ words: [Place]
  ) -> (measure: Measure, range: Range<Int>)? {
    var end = quantity.range.upperBound
    var rest = words[...].drop { $0.range.lowerBound < end }
    if let scale = rest.first, scales.contains(scale.lower), isNear(scale.range.lowerBound, end, text) {
      end = scale.range.upperBound
      rest = rest.dropFirst()
      if let link = rest.first, links.contains(link.lower), isNear(link.range.lowerBound, end, text) {
        end = link.range.upperBound
        rest = rest.dropFirst()
      }
    }
    // Signs: "%", "€", "°C", "km²".
    var sign = end
    while sign < text.scalars.count, text.scalars[sign].isSpace, sign - end < 1 { sign += 1 }
    if let scalar = text.scalar(sign), !scalar.isLetter {
      if scalar == "°", let unit = text.scalar(sign + 1), unit == "C" || unit == "F" {
        return MeasureNames.measure(of: "°" + String(unit).lowercased()).map {
          ($0, quantity.range.lowerBound..<sign + 2)
        }
      }
      if let measure = MeasureNames.measure(of: String(scalar)) {
        return (measure, quantity.range.lowerBound..<sign + 1)
      }
    }
    guard let first = rest.first, isNear(first.range.lowerBound, end, text) else { return nil }
    // The longest name first: "kilomètres carrés", "km/h".
    for count in [3, 2] {
      let run = rest.prefix(count)
      guard run.count == count, let last = run.last else { continue }
      let name = run.map(\.lower).joined(separator: " ")
      if let measure = MeasureNames.measure(of: name) {
        return (measure, quantity.range.lowerBound..<last.range.upperBound)
      }
    }
    var name = first.lower
    var stop = first.range.upperBound
    if let next = text.scalar(stop), next == "²" || next == "³" {
      name += String(next)
      stop += 1
    } else if text.scalar(stop) == "/", text.scalar(stop + 1) == "h" {
      name += "/h"
      stop += 2
    }
    return MeasureNames.measure(of: name).map { ($0, quantity.range.lowerBound..<stop) }
  }

  /// Whether at most one space or hyphen stands between.
  private static func isNear(_ start: Int, _ end: Int, _ text: CheckedText) -> Bool {
    let gap = text.scalars[min(end, start)..<start]
    return gap.count <= 1 && gap.allSatisfy { $0.isSpace || $0 == "-" || $0 == "\u{2011}" }
      || (gap.count <= 3 && gap.contains(where: { $0 == "'" || $0 == "\u{2019}" }))
  }
}
