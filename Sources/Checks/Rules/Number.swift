import Bitext
import UnicodeText

/// Numbers by value: what is said in figures on one side must be said on the other, in figures or in words.
///
/// Formats of both languages are read (`1,4 million` is `1.4 million` and 1,400,000; `12 000` is `12,000`; `milliard` is
/// `billion`), ordinals and centuries (`XXe` is `20th`), times (`14 h 30` is `2.30 pm`), number words (`three`,
/// `quatre-vingt-dix`), months (`06` is `June`), telephone numbers with and without their country code. Numbers in words need
/// no answer. A target number whose separators belong to the other language is reported as `number-format` instead. A number that stands several times
/// in the source is missed where a `%` or a sign of currency was left without one. What a translator adds in a note of their own answers to nothing.
enum Number: PairRule {
  static let description = CheckDescription(
    id: "number", summary: "a number is missing, superfluous or changed", defaultSeverity: .error,
    mqmType: "accuracy/mistranslation")

  /// The separators of a number in the target belong to another language.
  static let format = CheckDescription(
    id: "number-format", summary: "a number is written in another language's format", defaultSeverity: .warning,
    mqmType: "locale-conventions/number-format")

  static var descriptions: [CheckDescription] { [description, format] }

  static func check(_ pair: inout CheckedPair) {
    guard hasDigit(pair.source) || hasDigit(pair.target) else { return }
    let source = NumberScanner.quantities(in: pair.source)
    let target = NumberScanner.quantities(in: pair.target)
    let missing = source.indices.filter { source[$0].needsAnswer && !isAnswered(source[$0], by: target) }
    let notes = TranslatorNotes.ranges(in: pair.target)
    let extra = target.indices.filter { index in
      target[index].needsAnswer && !notes.contains { $0.overlaps(target[index].range) }
        && (!isAnswered(target[index], by: source) || isCommaTime(target[index], in: pair.target, of: source))
    }
    var answered: Set<Int> = []
    var pending: [Int] = []
    for index in extra {
      let quantity = target[index]
      let reading = missing.first { candidate in
        !answered.contains(candidate)
          && quantity.foreignValues.contains { value in source[candidate].values.contains { Quantity.same($0, value) } }
          && !isLabel(quantity, in: pair.target)
      }
      if let reading {
        answered.insert(reading)
        reportFormat(&pair, quantity, source[reading])
      } else if let known = source.first(where: { candidate in
        quantity.foreignValues.contains { value in candidate.values.contains { Quantity.same($0, value) } }
      }) {
        if !isLabel(quantity, in: pair.target) { reportFormat(&pair, quantity, known) }
      } else if quantity.values.isEmpty, let time = source.first(where: { $0.isTime && $0.parts == quantity.parts }) {
        reportFormat(&pair, quantity, time)
      } else if let loose = looselyWritten(quantity, in: missing.filter { !answered.contains($0) }, source) {
        answered.insert(loose)
      } else {
        if quantity.values.isEmpty, !isLabel(quantity, in: pair.target), !isList(quantity, in: source) {
          reportFormat(&pair, quantity, nil)
        }
        pending.append(index)
      }
    }
    let unanswered = missing.filter { !answered.contains($0) }
    if unanswered.isEmpty, pending.isEmpty { reportBareSign(&pair, source, target) }
    report(&pair, source, target, unanswered, pending)
  }

  /// A number that the source has several times and the target less often, where a sign waits for it: `about % more`.
  private static func reportBareSign(_ pair: inout CheckedPair, _ source: [Quantity], _ target: [Quantity]) {
    let bare = bareSigns(in: pair.target, target)
    guard let sign = bare.first, bare.count > bareSigns(in: pair.source, source).count else { return }
    let gone = source.indices.last { index in
      guard case .digits = source[index].form else { return false }
      let count = { (all: [Quantity]) in all.count { $0.agrees(with: source[index]) } }
      return count(source) > count(target)
    }
    guard let gone else { return }
    pair.report(
      description,
      "\(pair.source.string(source[gone].range)) is missing before or after “\(pair.target.scalars[sign])”",
      source: source[gone].range, target: sign..<sign + 1)
  }

  private static let signs: Set<Unicode.Scalar> = ["%", "\u{2030}", "€", "£", "$", "¥"]

  /// Signs of per cent and currency between words or at an end, with no number beside them.
  private static func bareSigns(in text: CheckedText, _ quantities: [Quantity]) -> [Int] {
    let scalars = text.scalars
    return scalars.indices.filter { index in
      guard signs.contains(scalars[index]) else { return false }
      var before = index
      while before > 0, scalars[before - 1].isSpace { before -= 1 }
      var after = index + 1
      while after < scalars.count, scalars[after].isSpace { after += 1 }
      // `%s`, `US$`, `{0} %`, `(%)`: a placeholder, a code or a sign that is spoken of.
      if after == index + 1, after < scalars.count, scalars[after].isLetter { return false }
      guard before < index, before > 0, scalars[before - 1].isLetter else { return false }
      return !quantities.contains { $0.range.upperBound == before || $0.range.lowerBound == after }
        && (after == scalars.count || !scalars[after].isDigit)
    }
  }

  /// `6,30` for half past six: where the comma does not stand before decimals, it stands in no time either.
  private static func isCommaTime(_ quantity: Quantity, in text: CheckedText, of source: [Quantity]) -> Bool {
    !text.decimalIsComma && quantity.values.isEmpty && quantity.parts.count == 2
      && source.contains { $0.isTime && $0.parts == quantity.parts }
  }

  /// A source is taken as it is: where its own format gives no sense, what its separators mean elsewhere counts.
  private static func looselyWritten(_ quantity: Quantity, in candidates: [Int], _ source: [Quantity]) -> Int? {
    candidates.first { candidate in
      (quantity.values + quantity.foreignValues).contains { value in
        (source[candidate].values + source[candidate].foreignValues).contains { Quantity.same($0, value) }
      }
    }
  }

  private static func hasDigit(_ text: CheckedText) -> Bool { text.scalars.contains { $0.digitValue != nil } }

  private static func report(
    _ pair: inout CheckedPair, _ source: [Quantity], _ target: [Quantity], _ missing: [Int], _ extra: [Int]
  ) {
    for (position, index) in extra.enumerated() {
      let place = target[index].range
      let found = pair.target.string(place)
      if position < missing.count {
        let wanted = source[missing[position]].range
        pair.report(
          description, "\(pair.source.string(wanted)) in the source, \(found) in the target", source: wanted,
          target: place)
      } else {
        pair.report(description, "\(found) is not in the source", target: place)
      }
    }
    for index in missing.dropFirst(extra.count) {
      let place = source[index].range
      pair.report(description, "\(pair.source.string(place)) is missing", source: place)
    }
  }

  private static func reportFormat(_ pair: inout CheckedPair, _ quantity: Quantity, _ wanted: Quantity?) {
    let written = pair.target.string(quantity.range)
    pair.report(
      format, "\(written) is not written as in \(pair.target.language.englishName)", source: wanted?.range,
      target: quantity.range, suggestion: swapped(written, decimalIsComma: pair.target.decimalIsComma))
  }

  /// Two numbers that the source has apart: "10,12" for pages 10 and 12.
  private static func isList(_ quantity: Quantity, in source: [Quantity]) -> Bool {
    quantity.parts.allSatisfy { hasValue($0, source) }
  }

  /// The number with the separators of the other language.
  private static func swapped(_ number: String, decimalIsComma: Bool) -> String {
    let isFraction = number.contains(decimalIsComma ? "." : ",")
    let groups: [Substring] = number.split { $0 == "," || $0 == "." }
    let isGroup = groups.dropFirst().allSatisfy { $0.count == 3 }
    if decimalIsComma, isGroup, number.contains(",") { return number.replacing(",", with: "\u{202F}") }
    if !decimalIsComma, isGroup, number.contains(".") { return number.replacing(".", with: ",") }
    guard isFraction else { return number }
    return decimalIsComma ? number.replacing(".", with: ",") : number.replacing(",", with: ".")
  }

  /// A version, an article of law, a model: `iOS 12.1`, `article 49.3` keep their point in any language.
  private static func isLabel(_ quantity: Quantity, in text: CheckedText) -> Bool {
    guard let before = text.words.last(where: { $0.scalars.upperBound <= quantity.range.lowerBound }) else {
      return false
    }
    if before.isCapitalized, before.scalars.count > 1, before.scalars.lowerBound > 0 { return true }
    return ["article", "version", "section", "chapitre", "figure", "tableau", "règle", "v", "n", "alinéa"].contains(
      before.lower)
  }

  /// Whether the other side says the number in any way.
  private static func isAnswered(_ quantity: Quantity, by others: [Quantity]) -> Bool {
    if case .chain(let digits) = quantity.form { return isChainAnswered(digits, by: others) }
    if case .time = quantity.form { return isTimeAnswered(quantity, by: others) }
    for other in others {
      switch other.form {
      case .digits, .words: if quantity.agrees(with: other) { return true }
      case .time:
        if let value = quantity.values.first, other.parts.contains(where: { Quantity.same($0, value) }) { return true }
        // "14.30" read as a number answers a time with the same parts.
        if !quantity.parts.isEmpty, quantity.parts == other.parts { return true }
      case .chain(let digits):
        if let value = quantity.values.first, value >= 0, value < 1e9, digits.contains("\(Int(value))") { return true }
      }
    }
    // A decimal number that the other side splits: "49.3" and "49-3".
    if quantity.parts.count == 2, quantity.parts.allSatisfy({ part in hasValue(part, others) }) { return true }
    // The other way round: a part of such a number.
    if let value = quantity.values.first {
      return others.contains { other in other.parts.count == 2 && other.values.isEmpty && other.parts.contains(value) }
    }
    return false
  }

  private static func hasValue(_ value: Double, _ others: [Quantity]) -> Bool {
    others.contains { other in other.values.contains { Quantity.same($0, value) } }
  }

  private static func isTimeAnswered(_ time: Quantity, by others: [Quantity]) -> Bool {
    for other in others {
      switch other.form {
      case .time: if time.agrees(with: other) { return true }
      case .digits, .words: if !time.parts.isEmpty, time.parts == other.parts { return true }
      case .chain: break
      }
    }
    // Hours and minutes in words or as plain numbers; half past and quarter are words of their own.
    let hour = time.parts.first ?? -1
    let hourIsThere =
      hasValue(hour, others) || (hour > 12 && hasValue(hour - 12, others)) || hasValue(hour + 12, others)
    guard hourIsThere else { return false }
    guard time.parts.count == 2 else { return true }
    let minute = time.parts[1]
    return hasValue(minute, others) || (minute == 30 && hasValue(0.5, others))
      || ((minute == 15 || minute == 45) && hasValue(0.25, others))
  }

  private static func isChainAnswered(_ digits: String, by others: [Quantity]) -> Bool {
    let tail = digits.suffix(8)
    for case .chain(let other) in others.map(\.form) where other.hasSuffix(tail) || digits.hasSuffix(other.suffix(8)) {
      return true
    }
    var joined = ""
    for other in others {
      if case .digits = other.form, let value = other.values.first, value < 1e12 { joined += String(Int(value)) }
    }
    return joined.contains(tail.drop { $0 == "0" })
  }
}
