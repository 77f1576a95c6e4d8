import Bitext

/// Reads the text of a cue: tags, WebVTT's voices, times and character references, SubRip's `{\an8}`.
enum SubtitleInline {
  /// The lines of a cue as one text; a line break is a space unless it is kept.
  static func read(
    _ bytes: [UInt8], _ lines: [Range<Int>], _ dialect: SubtitleDialect, keepsLines: Bool
  ) -> InlineText {
    var builder = InlineBuilder()
    for (number, line) in lines.enumerated() {
      if number > 0 { if keepsLines { builder.breakLine() } else { builder.append(" ") } }
      var index = line.lowerBound
      while index < line.upperBound {
        index = step(bytes, index, line.upperBound, dialect, &builder)
      }
    }
    return builder.finish()
  }

  /// The longest `{\an8}` or `<00:00:01.000>` that is looked for, in bytes.
  private static let longestMark = 200

  /// Whether a line is a speaker's: it begins with a dash, tags before it left out.
  static func beginsWithDash(_ line: ArraySlice<UInt8>) -> Bool {
    var rest = line
    while let close = [UInt8(ascii: "<"): UInt8(ascii: ">"), UInt8(ascii: "{"): UInt8(ascii: "}")][rest.first ?? 0],
      let end = rest.firstIndex(of: close)
    {
      rest = rest[(end + 1)...].drop(while: \.isBlank)
    }
    return ["-", "–", "—", "‐"].contains { rest.starts(with: $0.utf8) }
  }

  /// Reads what stands at an offset and gives the offset after it.
  private static func step(
    _ bytes: [UInt8], _ index: Int, _ end: Int, _ dialect: SubtitleDialect, _ builder: inout InlineBuilder
  ) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "<"):
      if let after = tag(bytes, index, end, dialect, &builder) { return after }
    case UInt8(ascii: "{") where dialect == .subRip && index + 1 < end && bytes[index + 1] == UInt8(ascii: "\\"):
      if let close = bytes[index..<min(end, index + longestMark)].firstIndex(of: UInt8(ascii: "}")) {
        builder.standalone(.other("position"), markup: bytes.string(index..<(close + 1)))
        return close + 1
      }
    case UInt8(ascii: "&") where dialect == .webVTT:
      if let reference = CharacterReference.decode(bytes, at: index), index + reference.length <= end {
        builder.append(reference.text)
        return index + reference.length
      }
    default: break
    }
    builder.append(CollectionOfOne(bytes[index]))
    return index + 1
  }

  private static func tag(
    _ bytes: [UInt8], _ index: Int, _ end: Int, _ dialect: SubtitleDialect, _ builder: inout InlineBuilder
  ) -> Int? {
    if dialect == .webVTT, index + 1 < end, bytes[index + 1].isASCIIDigit,
      let close = bytes[index..<min(end, index + longestMark)].firstIndex(of: UInt8(ascii: ">"))
    {
      builder.standalone(.other("time"), markup: bytes.string(index..<(close + 1)))
      return close + 1
    }
    guard let tag = MarkupTag(bytes, at: index, before: end), dialect == .webVTT || subRipTags.contains(tag.name) else {
      return nil
    }
    let markup = bytes.string(index..<tag.end)
    if tag.isClosing {
      if !builder.close(tag.name, markup: markup) {
        builder.standalone(MarkupTag.kind(of: tag.name), markup: markup)
      }
    } else if tag.name == "br" {
      builder.standalone(.other("br"), markup: markup)
    } else {
      builder.open(MarkupTag.kind(of: tag.name), markup: markup, name: tag.name)
    }
    return tag.end
  }

  /// The tags that players of SubRip files know; anything else between angle brackets is text.
  private static let subRipTags: Set<String> = ["b", "i", "u", "s", "font", "br"]
}
