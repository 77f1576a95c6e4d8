/// The ids that blocks had before ids came from the texts: each kind of block was numbered from 1.
///
/// What a person wrote under them, such as corrected roles, still finds its blocks.
struct EarlierIdentifiers: Sendable {
  private var names: [String: String] = [:]
  private var counts: [String: Int] = [:]

  /// Notes the next block of the order.
  mutating func add(_ id: String, prefix: String) {
    let number = counts[prefix, default: 0] + 1
    counts[prefix] = number
    names["\(prefix)\(number)"] = id
  }

  /// The id that a block has now.
  subscript(earlier: String) -> String? { names[earlier] }
}
