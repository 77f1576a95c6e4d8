/// The two usual formats of subtitles.
enum SubtitleDialect: Sendable {
  /// SubRip, as its program wrote it: number, times, text, an empty line.
  case subRip
  /// WebVTT (W3C, 2019).
  case webVTT

  /// The mark between the times of a cue.
  static let arrow = Array("-->".utf8)

  /// Whether a line holds the times of a cue, such as `00:00:01,000 --> 00:00:04,000 X1:40`.
  static func isTiming(_ line: ArraySlice<UInt8>) -> Bool {
    guard let arrow = line.firstOffset(of: arrow) else { return false }
    return isTime(line[..<arrow]) && isTime(line[(arrow + 3)...].drop(while: \.isBlank).prefix { !$0.isBlank })
  }

  /// Digits in two or three groups, a fraction behind the last one.
  private static func isTime(_ text: ArraySlice<UInt8>) -> Bool {
    let groups = text.filter { !$0.isBlank }.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (2...3).contains(groups.count), let last = groups.last else { return false }
    let seconds = last.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    return (1...2).contains(seconds.count)
      && (groups.dropLast() + seconds).allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
  }

  /// The dialect that a text begins like, or nil.
  static func sniff(_ bytes: [UInt8], _ lines: SourceLines) -> SubtitleDialect? {
    if let first = lines.ranges.first, isHeader(bytes[first]) { return .webVTT }
    let head = lines.ranges.drop { bytes.trimmed($0).isEmpty }.prefix(2).map { bytes[bytes.trimmed($0)] }
    guard head.count == 2, head[0].allSatisfy(\.isASCIIDigit), isTiming(head[1]) else { return nil }
    return .subRip
  }

  /// WebVTT's first line: the word alone, or with a remark after a blank.
  private static func isHeader(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "WEBVTT".utf8) else { return false }
    return line.dropFirst(6).first.map(\.isBlank) ?? true
  }
}
