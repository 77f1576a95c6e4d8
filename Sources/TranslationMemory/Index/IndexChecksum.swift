/// The checksum over stretches of an index: 32 bytes a step, so that it costs little beside reading them.
enum IndexChecksum {
  /// The checksum of a stretch, a whole number of 8 bytes long.
  ///
  /// - Complexity: O(n).
  static func of(_ bytes: UnsafeRawBufferPointer) -> Int64 {
    var lanes = SIMD4<UInt64>(1, 2, 3, 4)
    let factor = SIMD4<UInt64>(repeating: 0xD6E8_FEB8_6659_FD93)
    var offset = 0
    while offset + 32 <= bytes.count {
      let block = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
      let mixed = (lanes ^ block) &* factor
      lanes = mixed ^ (mixed &>> 29)
      offset += 32
    }
    var hash = ContentHash()
    for lane in 0..<4 { hash.combine(lanes[lane]) }
    while offset + 8 <= bytes.count {
      hash.combine(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    hash.combine(UInt64(bytes.count))
    return hash.stored
  }

  /// The checksum of numbers.
  static func of(_ numbers: some Sequence<Int64>) -> Int64 {
    var hash = ContentHash()
    for number in numbers { hash.combine(UInt64(bitPattern: number)) }
    return hash.stored
  }
}
