/// A dictionary that is looked through while it holds few keys, as in most units of most files, and hashes beyond.
struct SmallMap<Key: Hashable, Value> {
  private var entries: [(key: Key, value: Value)] = []
  private var table: [Key: Int] = [:]
  private static var few: Int { 8 }

  /// The value of a key, or nil.
  subscript(key: Key) -> Value? {
    guard let position = position(of: key) else { return nil }
    return entries[position].value
  }

  /// Sets a value.
  ///
  /// - Returns: whether the key was new.
  @discardableResult
  mutating func set(_ key: Key, _ value: Value) -> Bool {
    if let position = position(of: key) {
      entries[position].value = value
      return false
    }
    if entries.count == Self.few {
      for (position, entry) in entries.enumerated() { table[entry.key] = position }
    }
    if entries.count >= Self.few { table[key] = entries.count }
    entries.append((key, value))
    return true
  }

  private func position(of key: Key) -> Int? {
    entries.count <= Self.few ? entries.firstIndex { $0.key == key } : table[key]
  }
}
