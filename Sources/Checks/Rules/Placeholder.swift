import Bitext

/// Placeholders and tags that stand in the text itself: `{0}`, `{name}`, `%s`, `%1$d`, `<b>`.
///
/// Each must stand in the target as often as in the source. Tags must also nest as before; placeholders without a number
/// (`%s %d`) must keep their order, for they are filled by position.
enum Placeholder: PairRule {
  static let description = CheckDescription(
    id: "placeholder", summary: "a placeholder or tag in the text is missing, superfluous or out of order",
    defaultSeverity: .error, mqmType: "accuracy/mistranslation")

  static func check(_ pair: inout CheckedPair) {
    let source = PlaceholderScanner.places(in: pair.source.scalars)
    let target = PlaceholderScanner.places(in: pair.target.scalars)
    guard !source.isEmpty || !target.isEmpty else { return }
    var remaining: [String: Int] = [:]
    for place in target { remaining[pair.target.string(place), default: 0] += 1 }
    var isComplete = true
    for place in source {
      let text = pair.source.string(place)
      if let count = remaining[text], count > 0 {
        remaining[text] = count - 1
      } else {
        isComplete = false
        pair.report(description, "\(text) is missing", source: place)
      }
    }
    for place in target.reversed() {
      let text = pair.target.string(place)
      guard let count = remaining[text], count > 0 else { continue }
      remaining[text] = count - 1
      isComplete = false
      pair.report(description, "\(text) is not in the source", target: place)
    }
    if isComplete { checkOrder(&pair, source, target) }
  }

  private static func checkOrder(_ pair: inout CheckedPair, _ source: [Range<Int>], _ target: [Range<Int>]) {
    let wanted = source.map { pair.source.string($0) }
    let found = target.map { pair.target.string($0) }
    guard wanted != found, let index = found.indices.first(where: { wanted[$0] != found[$0] }) else { return }
    let isPositional = found.contains { $0.hasPrefix("%") && !$0.contains("$") && $0.utf8.count <= 2 }
    let isMisnested = !PlaceholderScanner.isNested(found) && PlaceholderScanner.isNested(wanted)
    let severity: Severity = isMisnested || isPositional ? .error : .info
    pair.report(
      description, "\(found[index]) stands in another order than in the source", target: target[index],
      severity: severity)
  }
}

/// Finds placeholders and tags in text.
enum PlaceholderScanner {
  /// Their places in order.
  static func places(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    guard scalars.contains(where: { $0 == "{" || $0 == "%" || $0 == "<" }) else { return [] }
    var result: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      let end: Int?
      switch scalars[index] {
      case "{": end = braced(from: index, in: scalars)
      case "%": end = percent(from: index, in: scalars)
      case "<": end = tag(from: index, in: scalars)
      default: end = nil
      }
      if let end { result.append(index..<end) }
      index = end ?? index + 1
    }
    return result
  }

  /// `{0}`, `{name}`, `{{name}}`.
  private static func braced(from start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var index = start
    while index < scalars.count, scalars[index] == "{" { index += 1 }
    let depth = index - start
    let name = index
    while index < scalars.count, isNameScalar(scalars[index]) { index += 1 }
    guard index > name, index + depth <= scalars.count, scalars[index..<index + depth].allSatisfy({ $0 == "}" }) else {
      return nil
    }
    return index + depth
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || scalar == "_" || scalar == "." || scalar == "-" || (scalar.isLetter && scalar.value < 0x80)
  }

  /// `%s`, `%d`, `%1$s`; not the sign after a number (`5 %s`).
  private static func percent(from start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    if start > 0, scalars[start - 1].isDigit || scalars[start - 1].isNoBreakSpace { return nil }
    if start > 1, scalars[start - 1] == " ", scalars[start - 2].isDigit { return nil }
    var index = start + 1
    while index < scalars.count, scalars[index].isDigit { index += 1 }
    if index > start + 1 {
      guard index < scalars.count, scalars[index] == "$" else { return nil }
      index += 1
    }
    guard index < scalars.count, ["s", "d", "@", "i", "f", "u", "x"].contains(scalars[index]) else { return nil }
    if index + 1 < scalars.count, scalars[index + 1].isLetter { return nil }
    return index + 1
  }

  /// `<b>`, `</a>`, `<br/>`, `<a href="…">`.
  private static func tag(from start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var index = start + 1
    if index < scalars.count, scalars[index] == "/" { index += 1 }
    guard index < scalars.count, scalars[index].value < 0x80, scalars[index].isLetter else { return nil }
    while index < scalars.count, index - start < 2_000 {
      if scalars[index] == ">" { return index + 1 }
      if scalars[index] == "<" { return nil }
      index += 1
    }
    return nil
  }

  /// Whether tags close in the reverse order of opening.
  static func isNested(_ marks: [String]) -> Bool {
    var open: [Substring] = []
    for mark in marks where mark.hasPrefix("<") && !mark.hasSuffix("/>") {
      let name = mark.dropFirst(mark.hasPrefix("</") ? 2 : 1).prefix { $0.isLetter || $0.isNumber }
      if ["br", "img", "hr", "x", "ph"].contains(name) { continue }
      if mark.hasPrefix("</") {
        guard open.last == name else { return false }
        open.removeLast()
      } else {
        open.append(name)
      }
    }
    return open.isEmpty
  }
}
