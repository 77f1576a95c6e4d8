/// The intertitles and containers of a SPIP text, found in one pass, so that no mark is searched for twice.
struct SPIPBlockMarks {
  struct Mark {
    let name: String
    let inner: Range<Int>
    let end: Int
  }

  /// By the offset where they begin.
  private(set) var marks: [Int: Mark] = [:]
  private var starts: [Int] = []

  private static let names = ["quote", "blockquote", "poesie", "poetry", "code", "cadre", "pre", "script", "style"]

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var open: [String: [Int]] = [:]
    var heading: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "{") where bytes[index..<range.upperBound].starts(with: "{{{".utf8):
        if heading == nil { heading = index }
        index += 3
        continue
      case UInt8(ascii: "}") where bytes[index..<range.upperBound].starts(with: "}}}".utf8):
        if let start = heading {
          marks[start] = Mark(name: "heading", inner: (start + 3)..<index, end: index + 3)
          heading = nil
          index += 3
          continue
        }
      case UInt8(ascii: "<"): tag(bytes, index, range, &open)
      default: break
      }
      index += 1
    }
    starts = marks.keys.sorted()
  }

  private mutating func tag(_ bytes: [UInt8], _ index: Int, _ range: Range<Int>, _ open: inout [String: [Int]]) {
    let rest = bytes[index..<range.upperBound]
    for name in Self.names {
      if rest.startsCaseInsensitively(with: "<\(name)>") {
        open[name, default: []].append(index)
      } else if rest.startsCaseInsensitively(with: "</\(name)>"), let start = open[name]?.popLast() {
        marks[start] = Mark(
          name: name, inner: (start + name.utf8.count + 2)..<index, end: index + name.utf8.count + 3)
      }
    }
  }

  /// The first mark that begins inside a range.
  ///
  /// - Complexity: O(log n).
  func first(in range: Range<Int>) -> Int? {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < starts.count && starts[low] < range.upperBound ? starts[low] : nil
  }
}
