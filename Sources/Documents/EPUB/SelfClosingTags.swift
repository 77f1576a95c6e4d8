/// XHTML as an HTML parser can read it: `<a id="x"/>` becomes `<a id="x"></a>`, with a map back to the source.
struct SelfClosingTags {
  /// The text with end tags.
  let bytes: [UInt8]
  /// Offsets in `bytes` after each insertion, with what is to be subtracted from there on.
  private let shifts: [(offset: Int, inserted: Int, total: Int)]

  /// - Complexity: O(n).
  init(_ source: [UInt8]) {
    var result: [UInt8] = []
    result.reserveCapacity(source.count + source.count / 50)
    var shifts: [(offset: Int, inserted: Int, total: Int)] = []
    var total = 0
    var index = 0
    while index < source.count {
      guard source[index] == UInt8(ascii: "<") else {
        result.append(source[index])
        index += 1
        continue
      }
      if let end = Self.literalEnd(source, index) {
        result += source[index..<end]
        index = end
      } else if let tag = MarkupTag(source, at: index, before: source.count) {
        let isOpen = tag.isSelfClosing && !tag.isClosing && !MarkupTag.isVoid(tag.name)
        if isOpen {
          // The slash must go too, or the parser sees it as an attribute's; a space keeps the length.
          result += source[index..<(tag.end - 2)]
          result += " >".utf8
          let closing = Array("</\(Self.writtenName(source, index))>".utf8)
          total += closing.count
          shifts.append((result.count, closing.count, total))
          result += closing
        } else {
          result += source[index..<tag.end]
        }
        index = tag.end
      } else {
        result.append(source[index])
        index += 1
      }
    }
    bytes = result
    self.shifts = shifts
  }

  /// Comments and CDATA sections hold no tags.
  private static func literalEnd(_ source: [UInt8], _ index: Int) -> Int? {
    for (start, end) in [("<!--", "-->"), ("<![CDATA[", "]]>")] where source[index...].starts(with: start.utf8) {
      return source.firstOffset(of: end, from: index).map { $0 + end.utf8.count } ?? source.count
    }
    return nil
  }

  private static func writtenName(_ source: [UInt8], _ index: Int) -> String {
    String(
      decoding: source[(index + 1)...].prefix {
        !$0.isASCIISpace && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">")
      },
      as: UTF8.self)
  }

  /// The offset in the source of an offset in `bytes`.
  ///
  /// - Complexity: O(log n).
  func sourceOffset(_ offset: Int) -> Int {
    var low = 0
    var high = shifts.count
    while low < high {
      let middle = (low + high) / 2
      if shifts[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    let shift = shifts[low - 1]
    let before = shift.total - shift.inserted
    return offset - before - min(shift.inserted, offset - shift.offset)
  }

  /// The range in the source of a range in `bytes`.
  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    sourceOffset(range.lowerBound)..<sourceOffset(range.upperBound)
  }
}
