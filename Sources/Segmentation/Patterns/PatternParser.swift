/// Reads a regular expression in Java's or ICU's notation into its structure.
///
/// What it does not understand becomes `.unknown`; errors are left to ICU, which compiles the pattern.
struct PatternParser {
  private let bytes: [Unicode.Scalar]
  private var index = 0
  private var ignoresCase = false
  private var depth = 0
  private var isLost = false

  /// How deep groups may nest.
  static let deepest = 200

  private init(_ pattern: String) { bytes = Array(pattern.unicodeScalars) }

  /// The structure of a pattern; nil when its groups nest too deeply.
  static func parse(_ pattern: String) -> PatternNode? {
    var depth = 0
    var deepest = 0
    var isEscaped = false
    for byte in pattern.utf8 {
      if isEscaped {
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else if byte == 0x28 || byte == 0x5B {
        depth += 1
        deepest = max(deepest, depth)
      } else if byte == 0x29 || byte == 0x5D {
        depth = max(0, depth - 1)
      }
    }
    guard deepest <= Self.deepest else { return nil }
    var parser = PatternParser(pattern)
    let node = parser.alternatives()
    return parser.isLost || parser.index < parser.bytes.count ? .unknown : node
  }

  private var next: Unicode.Scalar? { index < bytes.count ? bytes[index] : nil }

  private func peek(_ distance: Int) -> Unicode.Scalar? {
    index + distance < bytes.count ? bytes[index + distance] : nil
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    index += 1
    return true
  }

  private mutating func alternatives() -> PatternNode {
    let outer = ignoresCase
    var branches = [sequence()]
    while take("|") { branches.append(sequence()) }
    ignoresCase = outer
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() -> PatternNode {
    var parts: [PatternNode] = []
    while let scalar = next, scalar != "|", scalar != ")", !isLost {
      guard let atom = atom() else { continue }
      switch quantified(atom) {
      case .empty: break
      case .sequence(let inner): parts += inner
      case let part: parts.append(part)
      }
    }
    return parts.isEmpty ? .empty : parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func quantified(_ atom: PatternNode) -> PatternNode {
    var node = atom
    while let scalar = next {
      let range: (Int, Int?)
      switch scalar {
      case "?": range = (0, 1)
      case "*": range = (0, nil)
      case "+": range = (1, nil)
      case "{":
        guard let found = bounds() else { return node }
        range = found
        index -= 1
      default: return node
      }
      index += 1
      var isFixed = false
      if take("+") { isFixed = true } else { _ = take("?") }
      if case .empty = node { continue }
      if case .assertion = node {
        if range.0 == 0 { node = .empty }
        continue
      }
      node = .repeated(node, least: range.0, most: range.1, isFixed: isFixed)
    }
    return node
  }

  /// `{2}`, `{2,}`, `{2,5}`: reads it and leaves the index behind it; nil when it is something else.
  private mutating func bounds() -> (Int, Int?)? {
    var end = index + 1
    while end < bytes.count, bytes[end] != "}" { end += 1 }
    guard end < bytes.count else {
      isLost = true
      return nil
    }
    let fields = String(String.UnicodeScalarView(bytes[(index + 1)..<end])).split(
      separator: ",", omittingEmptySubsequences: false
    ).map { $0.filter { $0 != " " } }
    guard let least = fields.first.flatMap({ Int($0) }), fields.count <= 2 else {
      isLost = true
      return nil
    }
    index = end + 1
    if fields.count == 1 { return (least, least) }
    return (least, fields[1].isEmpty ? nil : Int(fields[1]))
  }

  private func one(_ scalar: UInt32) -> PatternNode { .set(cased(PatternSet(scalar))) }

  private func cased(_ set: PatternSet) -> PatternSet { ignoresCase ? set.ignoringCase : set }

  private mutating func atom() -> PatternNode? {
    guard let scalar = next else { return nil }
    index += 1
    switch scalar {
    case "(": return group()
    case "[": return .set(cased(bracket()))
    // Line ends are not told apart: too much is allowed.
    case ".": return .set(.any)
    case "^", "$": return .assertion
    case "\\": return escape()
    default: return one(scalar.value)
    }
  }

  private mutating func group() -> PatternNode? {
    depth += 1
    defer { depth -= 1 }
    guard take("?") else { return closing(alternatives()) }
    guard let kind = next else {
      isLost = true
      return nil
    }
    index += 1
    switch kind {
    case ":": return closing(alternatives())
    case ">":
      let body = closing(alternatives())
      return .repeated(body, least: 1, most: 1, isFixed: true)
    case "=", "!":
      _ = closing(alternatives())
      return .assertion
    case "#":
      while let scalar = next, scalar != ")" {
        _ = scalar
        index += 1
      }
      return closing(.empty)
    case "<":
      if take("=") || take("!") {
        _ = closing(alternatives())
        return .assertion
      }
      while let scalar = next, scalar != ">" {
        _ = scalar
        index += 1
      }
      index += 1
      return closing(alternatives())
    default:
      index -= 1
      return flags()
    }
  }

  private mutating func closing(_ node: PatternNode) -> PatternNode {
    if !take(")") { isLost = true }
    return node
  }

  /// `(?i)` and `(?i:…)`; with `x`, white space would mean nothing, and the pattern is given up.
  private mutating func flags() -> PatternNode? {
    var isOn = true
    let outer = ignoresCase
    while let scalar = next {
      index += 1
      switch scalar {
      case "-": isOn = false
      case "i": ignoresCase = isOn
      case "x": isLost = isLost || isOn
      case "s", "m", "u", "U", "d", "w": break
      case ")": return .empty
      case ":":
        let node = closing(alternatives())
        ignoresCase = outer
        return node
      default:
        isLost = true
        return nil
      }
    }
    isLost = true
    return nil
  }

  private mutating func escape() -> PatternNode {
    guard let scalar = next else {
      isLost = true
      return .unknown
    }
    if let set = classEscape() { return .set(cased(set)) }
    switch scalar {
    case "b", "B", "A", "Z", "z", "G":
      index += 1
      return .assertion
    case "Q":
      index += 1
      var parts: [PatternNode] = []
      while let quoted = next, !(quoted == "\\" && peek(1) == "E") {
        parts.append(one(quoted.value))
        index += 1
      }
      index = min(bytes.count, index + 2)
      return .sequence(parts)
    case "E":
      index += 1
      return .empty
    case "R":
      index += 1
      return .choice([.sequence([one(0xD), one(0xA)]), .set(.verticalSpace)])
    case "X", "k", "1"..."9":
      index += 1
      if scalar == "k" {
        while let inner = next, inner != ">" { index += 1; _ = inner }; index = min(bytes.count, index + 1)
      }
      while scalar != "X", scalar != "k", let digit = next, ("0"..."9").contains(digit) { index += 1 }
      return .unknown
    default:
      guard let value = characterEscape() else { return .unknown }
      return one(value)
    }
  }

  /// `\d`, `\p{…}` and their like, in and outside of brackets.
  private mutating func classEscape() -> PatternSet? {
    guard let scalar = next else { return nil }
    let sets: [Unicode.Scalar: PatternSet] = [
      "d": .digits, "w": .word, "s": .whiteSpace, "h": .horizontalSpace, "v": .verticalSpace,
    ]
    if let set = sets[scalar] {
      index += 1
      return set
    }
    if let lower = Unicode.Scalar(scalar.value | 0x20), scalar.value < 0x60, let set = sets[lower] {
      index += 1
      return set.inverted
    }
    guard scalar == "p" || scalar == "P" else { return nil }
    index += 1
    var name = ""
    if take("{") {
      while let inner = next, inner != "}" {
        name.unicodeScalars.append(inner)
        index += 1
      }
      index += 1
    } else if let short = next {
      name.unicodeScalars.append(short)
      index += 1
    }
    var isInverted = scalar == "P"
    if name.hasPrefix("^") {
      name.removeFirst()
      isInverted.toggle()
    }
    guard let set = PatternSet.property(name) else { return .unknown }
    return isInverted ? set.inverted : set
  }

  /// `\t`, `\x41`, `\u00A0`, `\.`: the character; the index is behind the backslash.
  private mutating func characterEscape() -> UInt32? {
    guard let scalar = next else { return nil }
    index += 1
    switch scalar {
    case "t": return 0x9
    case "n": return 0xA
    case "r": return 0xD
    case "f": return 0xC
    case "a": return 0x7
    case "e": return 0x1B
    case "x": return hexadecimal(2)
    case "u": return hexadecimal(4)
    case "U": return hexadecimal(8)
    case "0", "c", "N":
      isLost = true
      return nil
    default: return scalar.value
    }
  }

  private mutating func hexadecimal(_ count: Int) -> UInt32? {
    var text = ""
    if take("{") {
      while let digit = next, digit != "}" {
        text.unicodeScalars.append(digit)
        index += 1
      }
      index += 1
    } else {
      for _ in 0..<count {
        guard let digit = next else { break }
        text.unicodeScalars.append(digit)
        index += 1
      }
    }
    guard let value = UInt32(text, radix: 16) else {
      isLost = true
      return nil
    }
    return value
  }

  /// What stands in brackets; the index is behind the opening one.
  private mutating func bracket() -> PatternSet {
    depth += 1
    defer { depth -= 1 }
    let isInverted = take("^")
    var result = PatternSet.none
    var isFirst = true
    while let scalar = next {
      if scalar == "]", !isFirst {
        index += 1
        return isInverted ? result.inverted : result
      }
      isFirst = false
      if scalar == "[" {
        index += 1
        if next == ":" {
          result.formUnion(posixClass())
        } else {
          result.formUnion(bracket())
        }
        continue
      }
      if scalar == "&", peek(1) == "&" {
        index += 2
        result = result.intersection(rest())
        continue
      }
      if scalar == "-", peek(1) == "-" || peek(1) == "[" {
        index += peek(1) == "-" ? 2 : 1
        // What is taken away leaves too much, not too little.
        _ = rest()
        result = result.approximate
        continue
      }
      if scalar == "\\" {
        index += 1
        if let set = classEscape() {
          result.formUnion(set)
          continue
        }
        if next == "Q" {
          isLost = true
          return .unknown
        }
        guard let low = characterEscape() else { return .unknown }
        addRange(from: low, to: &result)
        continue
      }
      index += 1
      addRange(from: scalar.value, to: &result)
    }
    isLost = true
    return .unknown
  }

  /// What stands up to the bracket that closes the present set, which is left.
  private mutating func rest() -> PatternSet {
    var result = PatternSet.none
    var inner = self
    let saved = index
    // Read as if it were a set of its own; its closing bracket is ours.
    result = inner.bracket()
    if inner.isLost { isLost = true }
    index = max(saved, inner.index - 1)
    return result
  }

  private mutating func addRange(from low: UInt32, to result: inout PatternSet) {
    guard next == "-", let after = peek(1), after != "]", after != "[", after != "-" else {
      result.insert(low)
      return
    }
    index += 1
    var high: UInt32? = after.value
    if after == "\\" {
      index += 1
      high = characterEscape()
    } else {
      index += 1
    }
    guard let high, low <= high else {
      isLost = true
      return
    }
    result.insert(low...high)
  }

  private mutating func posixClass() -> PatternSet {
    var name = ""
    index += 1
    while let scalar = next, scalar != ":" {
      name.unicodeScalars.append(scalar)
      index += 1
    }
    index += 2
    return PatternSet.property(name) ?? .unknown
  }
}
