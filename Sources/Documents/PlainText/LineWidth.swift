/// Decides whether the lines of a chunk were wrapped at a width; holds nothing for each line.
struct LineWidth {
  /// The longest line, in characters.
  private(set) var widest = 0
  /// How much the least filled line would hold with the first word of the next one.
  private var leastFilled = Int.max
  private var count = 0
  private let bytes: [UInt8]

  /// Widths at which mail programs and terminals wrap.
  private static let usual = 50...100

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Takes in the next line of the chunk.
  mutating func add(_ line: Range<Int>, behind previous: Range<Int>?) {
    widest = max(widest, length(line))
    if let previous { leastFilled = min(leastFilled, filling(previous, with: line)) }
    count += 1
  }

  /// Whether the break before a line is only a wrapped line, when the whole chunk was taken in.
  func isWrapped(between previous: Range<Int>, and line: Range<Int>) -> Bool {
    guard Self.usual.contains(widest), ListMarker.length(in: bytes, line) == nil, !beginsWithSign(line) else {
      return false
    }
    guard filling(previous, with: line) > widest - 10 else { return false }
    let allFilled = count > 2 && leastFilled > widest - 10
    return allFilled || !endsSentence(previous)
  }

  private func length(_ line: Range<Int>) -> Int { bytes[line].count { $0 & 0xC0 != 0x80 } }

  /// How long a line would be with the first word of the next one.
  private func filling(_ line: Range<Int>, with next: Range<Int>) -> Int {
    length(line) + 1 + bytes[next].prefix { $0 != 0x20 }.count { $0 & 0xC0 != 0x80 }
  }

  private func endsSentence(_ line: Range<Int>) -> Bool {
    let tail = bytes.string(max(line.lowerBound, line.upperBound - 4)..<line.upperBound)
    guard let last = tail.last else { return true }
    return ".!?…:;»”\"".contains(last) || last.unicodeScalars.contains(where: Self.isPicture)
  }

  /// Whether a line begins with a picture or a hash tag: what is pasted from a social network is not wrapped there.
  private func beginsWithSign(_ line: Range<Int>) -> Bool {
    guard let first = bytes[line].first, first >= 0xE2 || first == UInt8(ascii: "#") else { return false }
    let head = bytes.string(line.lowerBound..<min(line.upperBound, line.lowerBound + 4))
    return first < 0x80 || head.unicodeScalars.first.map(Self.isPicture) ?? false
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiPresentation || scalar.properties.isEmojiModifier || scalar == "\u{FE0F}"
  }
}
