import Bitext

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
    var checksum = Checksum()
    let places = [self.source, self.target].map { $0.map { "\($0.lowerBound)-\($0.upperBound)" } ?? "" }
    for text in [check, source, target] + places {
      checksum.add(text)
      checksum.add(0xFF)
    }
    return checksum.hexadecimal
  }
}
