/// The intertitles and containers of a SPIP text, found in one pass, so that no mark is searched for twice.
struct SPIPBlockMarks {
  enum Kind: String, CaseIterable {
    case quote, blockquote, poesie, poetry, code, cadre, pre, script, style
    /// An intertitle between `{{{` and `}}}`.
    case heading
  }

  struct Mark {
    let kind: Kind
    let inner: Range<Int>
    let end: Int
  }

  /// A mark in few bytes, since a text may have one for every ten of its own; a file has less than 2³¹ bytes.
  private struct Place {
    let start: Int32
    let innerEnd: Int32
    let kind: Kind
  }

  /// In the order of where they begin.
  private var places: [Place] = []

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var open = [[Int]](repeating: [], count: Kind.allCases.count)
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
          add(.heading, start, index)
          heading = nil
          index += 3
          continue
        }
      case UInt8(ascii: "<"): tag(bytes, index, range.upperBound, &open)
      default: break
      }
      index += 1
    }
    places.sort { $0.start < $1.start }
  }

  private mutating func add(_ kind: Kind, _ start: Int, _ innerEnd: Int) {
    places.append(Place(start: Int32(start), innerEnd: Int32(innerEnd), kind: kind))
  }

  private mutating func tag(_ bytes: [UInt8], _ index: Int, _ limit: Int, _ open: inout [[Int]]) {
    var start = index + 1
    let isClosing = start < limit && bytes[start] == UInt8(ascii: "/")
    if isClosing { start += 1 }
    var end = start
    while end < limit, bytes[end].isASCIILetter, end - start <= 10 { end += 1 }
    guard end < limit, bytes[end] == UInt8(ascii: ">"),
      let number = Self.names.firstIndex(where: {
        $0.utf8.count == end - start && bytes[start..<end].startsCaseInsensitively(with: $0)
      })
    else { return }
    if !isClosing {
      open[number].append(index)
    } else if let opening = open[number].popLast() {
      add(Kind.allCases[number], opening, index)
    }
  }

  /// The names of the containers, in the order of their kinds.
  private static let names = Kind.allCases.filter { $0 != .heading }.map(\.rawValue)

  /// The mark that begins at an offset.
  ///
  /// - Complexity: O(log n).
  subscript(start: Int) -> Mark? {
    let index = firstIndex(from: start)
    guard index < places.count, places[index].start == start else { return nil }
    let (kind, innerEnd) = (places[index].kind, Int(places[index].innerEnd))
    if kind == .heading { return Mark(kind: kind, inner: (start + 3)..<innerEnd, end: innerEnd + 3) }
    let length = kind.rawValue.utf8.count
    return Mark(kind: kind, inner: (start + length + 2)..<innerEnd, end: innerEnd + length + 3)
  }

  /// Whether a quotation is among them.
  var hasQuotation: Bool { places.contains { $0.kind == .quote || $0.kind == .blockquote } }

  /// The first mark that begins inside a range.
  ///
  /// - Complexity: O(log n).
  func first(in range: Range<Int>) -> Int? {
    let index = firstIndex(from: range.lowerBound)
    return index < places.count && places[index].start < range.upperBound ? Int(places[index].start) : nil
  }

  /// The index of the first mark at or behind an offset.
  private func firstIndex(from offset: Int) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
