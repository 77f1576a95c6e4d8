extension InlineText {
  /// Cuts the text into the given byte ranges (ascending, apart, on character boundaries); what lies between is dropped,
  /// but no code is: each goes to one of the parts.
  ///
  /// An opening code between two parts goes to the right one, a closing code to the left one; a standalone code goes left
  /// when it touches the left part and right otherwise. Rules that say where codes go (`formathandle`) decide in place of
  /// that. A code whose partner lands in another part is marked isolated.
  /// - Parameters:
  ///   - ranges: the parts.
  ///   - handling: what rules say of codes between two parts.
  /// - Returns: a text for each range.
  /// - Complexity: O(n + codes × log parts).
  public func cut(into ranges: [Range<Int>], handling: SegmentationRules.FormatHandling? = nil) -> [InlineText] {
    guard !ranges.isEmpty else { return [] }
    let bytes = Array(text.utf8)
    var buckets = [[InlineCode]](repeating: [], count: ranges.count)
    for code in codes { buckets[Self.part(for: code, among: ranges, handling)].append(code) }
    var partOfOpening: [String: Int] = [:]
    var partOfClosing: [String: Int] = [:]
    for (part, bucket) in buckets.enumerated() {
      for code in bucket where code.role == .opening { partOfOpening[code.id] = part }
      for code in bucket where code.role == .closing { partOfClosing[code.id] = part }
    }
    return ranges.indices.map { part in
      let range = ranges[part]
      let moved = buckets[part].map { code in
        var copy = code
        copy.offset = min(max(0, code.offset - range.lowerBound), range.count)
        switch code.role {
        case .opening: copy.isIsolated = partOfClosing[code.id] != part
        case .closing: copy.isIsolated = partOfOpening[code.id] != part
        case .standalone: break
        }
        return copy
      }
      return InlineText(String(decoding: bytes[range], as: UTF8.self), codes: moved)
    }
  }

  private static func part(
    for code: InlineCode, among ranges: [Range<Int>], _ handling: SegmentationRules.FormatHandling?
  ) -> Int {
    // The first part that ends after the offset is where the text right of the code lies.
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound > code.offset { high = middle } else { low = middle + 1 }
    }
    let right = min(low, ranges.count - 1)
    guard low > 0 else { return 0 }
    if low == ranges.count { return ranges.count - 1 }
    // Inside the right part: no choice.
    if ranges[right].lowerBound < code.offset { return right }
    let touchesLeft = ranges[right - 1].upperBound == code.offset
    let staysLeft =
      switch code.role {
      case .opening: touchesLeft && handling?.includesStart ?? false
      case .closing: handling?.includesEnd ?? true
      case .standalone: touchesLeft && handling?.includesIsolated ?? true
      }
    return staysLeft ? right - 1 : right
  }

  /// The texts one after the other with a separator between them; codes keep their places and partners meet again.
  public static func joined(_ parts: [InlineText], separator: String) -> InlineText {
    if parts.count == 1 { return parts[0].withReunitedPartners() }
    var text = ""
    var codes: [InlineCode] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { text += separator }
      let start = text.utf8.count
      text += part.text
      for code in part.codes {
        codes.append(code)
        codes[codes.count - 1].offset += start
      }
    }
    return InlineText(text, codes: codes).withReunitedPartners()
  }

  /// Below this number of codes, looking through all of them is faster than any table.
  private static let few = 16

  /// The same with `isIsolated` set by whether the partner of each opening and closing code is present.
  func withReunitedPartners() -> InlineText {
    if codes.isEmpty { return self }
    let ids: (opening: Set<String>, closing: Set<String>)? =
      codes.count <= Self.few
      ? nil
      : (
        Set(codes.lazy.filter { $0.role == .opening }.map(\.id)),
        Set(codes.lazy.filter { $0.role == .closing }.map(\.id))
      )
    var result = codes
    for index in codes.indices where codes[index].role != .standalone {
      let code = codes[index]
      let partner: InlineCode.Role = code.role == .opening ? .closing : .opening
      let isThere =
        ids.map { ($0.opening.contains(code.id) && $0.closing.contains(code.id)) }
        ?? codes.contains { $0.role == partner && $0.id == code.id }
      if code.isIsolated == isThere { result[index].isIsolated = !isThere }
    }
    return InlineText(text, codes: result)
  }

  /// The same codes over another text: offsets are mapped proportionally and moved to the nearest word boundary.
  ///
  /// For proposals only; a person or a writer that knows better decides.
  public func carryingCodes(onto other: String) -> InlineText {
    let length = max(1, text.utf8.count)
    let target = Array(other.utf8)
    let moved = codes.map { code in
      var copy = code
      if code.offset == text.utf8.count {
        copy.offset = target.count
      } else {
        var offset = code.offset * target.count / length
        while offset > 0, offset < target.count, target[offset - 1] != 0x20 { offset -= 1 }
        copy.offset = offset
      }
      return copy
    }
    return InlineText(other, codes: moved)
  }
}
