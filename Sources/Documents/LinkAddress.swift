/// Finds the address of a link in its markup, whatever format wrote it, and says whether a page may offer it.
public enum LinkAddress {
  /// The address in a link's codes: HTML's `href`, what Markdown has in brackets, what SPIP has after the arrow.
  ///
  /// - Parameters:
  ///   - opening: the markup that opens the link.
  ///   - closing: the markup that closes it.
  ///   - text: the text between, which is the address of a Markdown autolink.
  /// - Returns: the address as written, references decoded; nil when there is none.
  public static func address(opening: String, closing: String, text: String = "") -> String? {
    let start = Array(opening.utf8)
    let end = Array(closing.utf8)
    if start.startsCaseInsensitively(with: "<a") || start.starts(with: "<text:a ".utf8) {
      return hypertextReference(start)
    }
    if start == Array("<".utf8), end == Array(">".utf8) {
      return text.contains("@") && !text.contains(":") ? "mailto:" + text : text
    }
    if let arrow = end.firstOffset(of: "->"), end.last == UInt8(ascii: "]") {
      return end.string(end.trimmed((arrow + 2)..<(end.count - 1)))
    }
    if end.starts(with: "](".utf8), end.last == UInt8(ascii: ")") { return inline(end) }
    return nil
  }

  /// The bytes that a part of an address stands for: `%20` and its like are one each (RFC 3986, 2.1).
  ///
  /// - Parameter part: a step of a path; what only looks like an escape stays.
  /// - Returns: the bytes, which may be no UTF-8.
  /// - Complexity: O(n).
  public static func unescaped(_ part: some StringProtocol) -> [UInt8] {
    var result: [UInt8] = []
    var rest = Array(part.utf8)[...]
    while let first = rest.first {
      if first == UInt8(ascii: "%"), rest.count > 2,
        let value = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)
      {
        result.append(value)
        rest = rest.dropFirst(3)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// Whether a page may link to an address: only `http`, `https` and `mailto`, and nothing that hides another scheme.
  public static func isSafe(_ address: String) -> Bool {
    let bytes = Array(address.utf8)
    guard !bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else { return false }
    return ["http://", "https://", "mailto:"].contains {
      bytes.startsCaseInsensitively(with: $0) && bytes.count > $0.utf8.count
    }
  }

  private static func hypertextReference(_ tag: [UInt8]) -> String? {
    var index = 2
    while let found = tag.map(\.asciiLowercased).firstOffset(of: "href", from: index) {
      index = found + 4
      guard [UInt8(ascii: "/"), UInt8(ascii: ":")].contains(tag[found - 1]) || tag[found - 1].isASCIISpace else {
        continue
      }
      var place = index
      while place < tag.count, tag[place].isASCIISpace { place += 1 }
      guard place < tag.count, tag[place] == UInt8(ascii: "=") else { continue }
      place += 1
      while place < tag.count, tag[place].isASCIISpace { place += 1 }
      guard place < tag.count else { return nil }
      let quote = tag[place]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        let end = tag[(place + 1)...].firstIndex(of: quote) ?? tag.count
        return decoded(tag, (place + 1)..<end)
      }
      let end = tag[place...].firstIndex { $0.isASCIISpace || $0 == UInt8(ascii: ">") } ?? tag.count
      return decoded(tag, place..<end)
    }
    return nil
  }

  private static func inline(_ tail: [UInt8]) -> String? {
    let inner = tail.trimmed(2..<(tail.count - 1))
    guard let first = tail[inner].first else { return nil }
    if first == UInt8(ascii: "<") {
      let end = tail[inner].firstIndex(of: UInt8(ascii: ">")) ?? inner.upperBound
      return decoded(tail, (inner.lowerBound + 1)..<end)
    }
    let end = tail[inner].firstIndex { $0.isASCIISpace } ?? inner.upperBound
    return decoded(tail, inner.lowerBound..<end)
  }

  private static func decoded(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var result: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let reference = CharacterReference.decode(bytes, at: index), index + reference.length <= range.upperBound {
        result += reference.text.utf8
        index += reference.length
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
