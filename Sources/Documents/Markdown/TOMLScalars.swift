import Bitext

/// Reads the top-level strings of TOML: one-line basic and literal strings (TOML 1.0); other values are kept as they are.
struct TOMLScalars {
  private(set) var scalars: [FrontMatterScalar] = []

  init(_ bytes: [UInt8], _ lines: [Range<Int>]) {
    for line in lines {
      let part = bytes.trimmed(line)
      guard let first = bytes[part].first else { continue }
      // A table ends the top level.
      if first == UInt8(ascii: "[") { return }
      guard first != UInt8(ascii: "#"), let sign = bytes[part].firstIndex(of: UInt8(ascii: "=")) else { continue }
      let name = bytes.string(bytes.trimmed(part.lowerBound..<sign))
      let value = bytes.trimmed((sign + 1)..<part.upperBound)
      scalars.append(Self.scalar(name, bytes, value))
    }
  }

  private static func scalar(_ name: String, _ bytes: [UInt8], _ value: Range<Int>) -> FrontMatterScalar {
    let raw = bytes.string(value)
    let verbatim = FrontMatterScalar(name: name, text: nil, raw: raw, range: value, style: nil)
    guard let quote = bytes[value].first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      !bytes[value].dropFirst().starts(with: [quote, quote])
    else { return verbatim }
    var text = ""
    var index = value.lowerBound + 1
    var run = index
    while index < value.upperBound, bytes[index] != quote {
      if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        guard let escape = EscapeSequence(bytes, at: index, before: value.upperBound) else { return verbatim }
        text += bytes.string(run..<index) + escape.text
        index = escape.end
        run = index
      } else {
        index += 1
      }
    }
    guard index < value.upperBound else { return verbatim }
    text += bytes.string(run..<index)
    return FrontMatterScalar(
      name: name, text: text, raw: raw, range: value.lowerBound..<(index + 1),
      style: quote == UInt8(ascii: "'") ? .tomlLiteral : .tomlBasic)
  }
}
