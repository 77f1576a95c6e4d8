import Bitext

extension BilingualDocument {
  /// The document with the block ids of a source: files carry ids that come from the texts, readers number blocks.
  ///
  /// A block keeps an id that the source has. Others are found by their text, white space aside, the first that is still
  /// free; what is left between two that were found takes the blocks between those, where there are as many.
  /// - Complexity: O(n).
  func adoptingBlocks(of source: Document) -> BilingualDocument {
    var order: [String] = []
    var texts: [String: String] = [:]
    for unit in units {
      for part in unit.segments.flatMap(\.sourceParts) {
        let id = part.block ?? unit.id
        if texts[id] == nil { order.append(id) }
        texts[id, default: ""] += Project.compact(part.content.text)
      }
    }
    let numbers = Dictionary(
      source.blocks.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    guard order.contains(where: { numbers[$0] == nil }) else { return self }
    var free: [String: [Int]] = [:]
    let known = Set(order)
    for (number, block) in source.blocks.enumerated().reversed() where !known.contains(block.id) {
      free[Project.compact(block.content.text), default: []].append(number)
    }
    var found = order.map { numbers[$0] ?? free[texts[$0] ?? ""]?.popLast() }
    fillGaps(in: &found, count: source.blocks.count)
    var names: [String: String] = [:]
    for (id, number) in zip(order, found) { names[id] = number.map { source.blocks[$0].id } }
    return renamingBlocks(names)
  }

  /// Gives what was not found between two neighbours the blocks between them.
  private func fillGaps(in found: inout [Int?], count: Int) {
    let taken = Set(found.compactMap { $0 })
    var start = 0
    while start < found.count {
      guard found[start] == nil else {
        start += 1
        continue
      }
      let end = found[start...].firstIndex { $0 != nil } ?? found.count
      let low = start == 0 ? 0 : (found[start - 1] ?? 0) + 1
      let high = end == found.count ? count : found[end] ?? count
      let between = low < high ? (low..<high).filter { !taken.contains($0) } : []
      if between.count == end - start {
        for (offset, number) in between.enumerated() { found[start + offset] = number }
      }
      start = end
    }
  }

  private func renamingBlocks(_ names: [String: String]) -> BilingualDocument {
    var result = self
    for unit in result.units.indices {
      let old = result.units[unit].id
      if let name = names[old] { result.units[unit].id = name }
      for row in result.units[unit].segments.indices {
        for part in result.units[unit].segments[row].sourceParts.indices {
          let block = result.units[unit].segments[row].sourceParts[part].block
          result.units[unit].segments[row].sourceParts[part].block = block.map { names[$0] ?? $0 }
        }
      }
    }
    return result
  }
}
