/// Short lists of numbers by key, without an array for each of them.
///
/// Nearly every list has one number, which stands in the table itself; the others hang on chains in one array. A million
/// keys cost a third of what a dictionary of arrays does.
struct NumberLists<Key: Hashable & Sendable>: Sendable {
  /// The first number of each key, and where the chain of the others begins, -1 when there are none.
  private var heads: [Key: Link] = [:]
  private var links: [Link] = []

  private struct Link {
    var number: Int32
    var next: Int32
  }

  /// Adds a number at the end of a key's list.
  ///
  /// - Complexity: O(1).
  mutating func append(_ number: Int32, to key: Key) {
    guard let head = heads[key] else {
      heads[key] = Link(number: number, next: -1)
      return
    }
    heads[key] = Link(number: head.number, next: Int32(links.count))
    links.append(Link(number: number, next: head.next))
  }

  /// The numbers of a key in the order in which they were added; none for an unknown key.
  subscript(key: Key) -> [Int32] {
    guard let head = heads[key] else { return [] }
    guard head.next >= 0 else { return [head.number] }
    // A chain begins with what was added last.
    var result: [Int32] = []
    var next = head.next
    while next >= 0 {
      result.append(links[Int(next)].number)
      next = links[Int(next)].next
    }
    result.append(head.number)
    result.reverse()
    return result
  }
}
