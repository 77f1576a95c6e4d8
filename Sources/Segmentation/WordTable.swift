/// A hash table from byte strings to values, looked up in place in a text without making strings.
struct WordTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let start: Int
    let length: Int
    let hash: UInt32
    var value: Value
  }

  private var entries: [Entry] = []
  private var blob: [UInt8] = []
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  init() {}

  /// FNV-1a, 32 bits.
  static var seed: UInt32 { 2_166_136_261 }

  @inline(__always)
  static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

  /// The number of words.
  var count: Int { entries.count }

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 { bytes.reduce(seed, step) }

  private func index(of word: some Collection<UInt8>, hash: UInt32) -> Int? {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, entry.length == word.count,
        blob[entry.start..<(entry.start + entry.length)].elementsEqual(word)
      {
        return Int(slots[slot])
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The value of a word of the text.
  @inline(__always)
  func find(_ range: Range<Int>, in text: TextBytes) -> Value? {
    guard !range.isEmpty, !entries.isEmpty else { return nil }
    var hash = Self.seed
    for offset in range { hash = Self.step(hash, text.bytes[offset]) }
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, entry.length == range.count {
        var position = 0
        while position < entry.length, blob[entry.start + position] == text.bytes[range.lowerBound + position] {
          position += 1
        }
        if position == entry.length { return entry.value }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The value of a word.
  func find(_ word: String) -> Value? {
    let bytes = Array(word.utf8)
    return index(of: bytes, hash: Self.hash(bytes)).map { entries[$0].value }
  }

  /// Changes the value of a word, putting in `initial` first when the word is new.
  mutating func update(_ word: some Collection<UInt8>, initial: Value, _ change: (inout Value) -> Void = { _ in }) {
    let hash = Self.hash(word)
    if let found = index(of: word, hash: hash) {
      change(&entries[found].value)
      return
    }
    var value = initial
    change(&value)
    entries.append(Entry(start: blob.count, length: word.count, hash: hash, value: value))
    blob.append(contentsOf: word)
    if entries.count * 2 > slots.count {
      slots = Array(repeating: -1, count: slots.count * 2)
      for number in entries.indices { place(number) }
    } else {
      place(entries.count - 1)
    }
  }

  private mutating func place(_ number: Int) {
    let mask = slots.count - 1
    var slot = Int(entries[number].hash) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(number)
  }
}
