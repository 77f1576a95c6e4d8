extension Finding {
  /// What the finding is about, independent of row numbers and of the words of the message: the check, both texts and both
  /// places.
  ///
  /// The same fault in the same pair has the same identity wherever the row moves; it changes when either text changes, for
  /// then the judgement must be made anew.
  /// - Parameters:
  ///   - source: the text of the row's source.
  ///   - target: the text of its target.
  /// - Returns: 16 hexadecimal digits: FNV-1a, 64 bits.
  /// - Complexity: O(n) in the length of the texts.
  public func identity(source: String, target: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    mix(check.utf8)
    mix(source.utf8)
    mix(target.utf8)
    mix("\(self.source.map { "\($0.lowerBound)-\($0.upperBound)" } ?? "")".utf8)
    mix("\(self.target.map { "\($0.lowerBound)-\($0.upperBound)" } ?? "")".utf8)
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
