import Bitext

/// Reads the top-level strings of a YAML mapping: plain, quoted and block scalars (YAML 1.2 chapters 7 and 8).
struct YAMLScalars {
  private(set) var scalars: [FrontMatterScalar] = []
  private let bytes: [UInt8]
  private let lines: [Range<Int>]

  init(_ bytes: [UInt8], _ lines: [Range<Int>]) {
    self.bytes = bytes
    self.lines = lines
    var index = 0
    while index < lines.count {
      guard let key = Self.key(bytes, lines[index]) else {
        index += 1
        continue
      }
      var next = index + 1
      while next < lines.count, isContinuation(lines[next]) { next += 1 }
      scalars.append(scalar(key.name, from: key.value, line: index, next: next))
      index = next
    }
  }

  /// Name and value's start of a line `name: …` at column 0.
  static func key(_ bytes: [UInt8], _ line: Range<Int>) -> (name: String, value: Int)? {
    var index = line.lowerBound
    while index < line.upperBound,
      bytes[index].isASCIILetter || bytes[index].isASCIIDigit || bytes[index] >= 0x80
        || bytes[index] == UInt8(ascii: "_") || bytes[index] == UInt8(ascii: "-")
    {
      index += 1
    }
    let nameEnd = index
    while index < line.upperBound, bytes[index].isBlank { index += 1 }
    guard nameEnd > line.lowerBound, index < line.upperBound, bytes[index] == UInt8(ascii: ":"),
      index + 1 == line.upperBound || bytes[index + 1].isBlank
    else { return nil }
    index += 1
    while index < line.upperBound, bytes[index].isBlank { index += 1 }
    return (bytes.string(line.lowerBound..<nameEnd), index)
  }

  private func isContinuation(_ line: Range<Int>) -> Bool {
    line.isEmpty || bytes[line.lowerBound].isBlank || bytes[line].starts(with: "- ".utf8)
  }

  private func scalar(_ name: String, from start: Int, line: Int, next: Int) -> FrontMatterScalar {
    let end = lines[next - 1].upperBound
    let whole = bytes.trimmed(start..<max(start, end))
    let raw = bytes.string(whole)
    func verbatim(isSpecial: Bool = false) -> FrontMatterScalar {
      FrontMatterScalar(name: name, text: nil, raw: raw, range: whole, style: nil, isSpecial: isSpecial)
    }
    guard start < lines[line].upperBound else {
      return whole.isEmpty
        ? FrontMatterScalar(name: name, text: "", raw: "", range: whole, style: .yamlPlain) : verbatim()
    }
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let text = quoted(whole) else { return verbatim() }
      let style = bytes[start] == UInt8(ascii: "'") ? FrontMatterStyle.yamlSingleQuoted : .yamlDoubleQuoted
      return FrontMatterScalar(name: name, text: text.value, raw: raw, range: text.range, style: style)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return block(name, raw, Array(lines[(line + 1)..<next]), isFolded: bytes[start] == UInt8(ascii: ">"))
        ?? verbatim()
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"): return verbatim(isSpecial: true)
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"):
      return verbatim()
    default: return plain(name, raw, start, Array(lines[line..<next])) ?? verbatim()
    }
  }

  /// A quoted scalar; folded when it runs over lines.
  private func quoted(_ whole: Range<Int>) -> (value: String, range: Range<Int>)? {
    let quote = bytes[whole.lowerBound]
    var value: [UInt8] = []
    var index = whole.lowerBound + 1
    while index < whole.upperBound {
      let byte = bytes[index]
      let next = index + 1 < whole.upperBound ? bytes[index + 1] : 0
      if byte == quote {
        if quote == UInt8(ascii: "'"), next == quote {
          value.append(quote)
          index += 2
          continue
        }
        // Only a comment may follow.
        let rest = bytes.trimmed((index + 1)..<whole.upperBound)
        guard rest.isEmpty || bytes[rest.lowerBound] == UInt8(ascii: "#") else { return nil }
        return (String(decoding: value, as: UTF8.self), whole.lowerBound..<(index + 1))
      }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        guard let escape = EscapeSequence(bytes, at: index, before: whole.upperBound) else { return nil }
        value += escape.text.utf8
        index = escape.end
      } else if byte == 0x0A || byte == 0x0D {
        while value.last?.isBlank == true { value.removeLast() }
        while index < whole.upperBound, bytes[index].isASCIISpace { index += 1 }
        value.append(0x20)
      } else {
        value.append(byte)
        index += 1
      }
    }
    return nil
  }

  private func block(_ name: String, _ raw: String, _ lines: [Range<Int>], isFolded: Bool) -> FrontMatterScalar? {
    let filled = lines.filter { !bytes.trimmed($0).isEmpty }
    guard let first = filled.first, let last = filled.last else { return nil }
    let indent = bytes[first].prefix(while: \.isBlank).count
    guard indent > 0, filled.allSatisfy({ bytes[$0].prefix(indent).allSatisfy(\.isBlank) }) else { return nil }
    var text = ""
    for line in lines where line.lowerBound <= last.lowerBound {
      let content = bytes.string(min(line.lowerBound + indent, line.upperBound)..<line.upperBound)
      if !text.isEmpty { text += isFolded && !content.isEmpty && !text.hasSuffix("\n") ? " " : "\n" }
      text += content
    }
    return FrontMatterScalar(
      name: name, text: text, raw: raw, range: (first.lowerBound + indent)..<last.upperBound,
      style: .yamlBlock(indent: indent))
  }

  private func plain(_ name: String, _ raw: String, _ start: Int, _ lines: [Range<Int>]) -> FrontMatterScalar? {
    var parts: [String] = []
    var end = start
    for (index, line) in lines.enumerated() {
      let from = index == 0 ? start : line.lowerBound
      var part = bytes.trimmed(from..<line.upperBound)
      if part.isEmpty { continue }
      if index > 0, bytes[part].starts(with: "- ".utf8) { return nil }
      var isCut = false
      if let comment = bytes[part].firstOffset(of: " #") {
        part = bytes.trimmed(part.lowerBound..<comment)
        isCut = true
      }
      parts.append(bytes.string(part))
      end = part.upperBound
      if isCut { break }
    }
    guard !parts.contains(where: { $0.contains(": ") }) || parts.count == 1 else { return nil }
    return FrontMatterScalar(
      name: name, text: parts.joined(separator: " "), raw: raw, range: start..<end, style: .yamlPlain)
  }
}

/// A backslash escape of YAML and TOML strings.
struct EscapeSequence {
  let text: String
  let end: Int

  init?(_ bytes: [UInt8], at start: Int, before limit: Int) {
    guard start + 1 < limit else { return nil }
    let simple: [UInt8: String] = [
      UInt8(ascii: "n"): "\n", UInt8(ascii: "t"): "\t", UInt8(ascii: "r"): "\r", UInt8(ascii: "\""): "\"",
      UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: " "): " ", UInt8(ascii: "_"): "\u{A0}",
      UInt8(ascii: "e"): "\u{1B}", UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}",
    ]
    if let known = simple[bytes[start + 1]] {
      text = known
      end = start + 2
      return
    }
    let lengths: [UInt8: Int] = [UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8]
    guard let length = lengths[bytes[start + 1]], start + 2 + length <= limit,
      let value = UInt32(bytes.string((start + 2)..<(start + 2 + length)), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    text = String(Character(scalar))
    end = start + 2 + length
  }
}
