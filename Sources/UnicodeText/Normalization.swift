import CICU

/// The normalisation forms of Unicode Standard Annex #15, and the case-folding one of the Unicode Standard, 3.13.
public enum NormalizationForm: Int32, Sendable {
  /// Canonical composition.
  case nfc = 0
  /// Canonical decomposition.
  case nfd = 1
  /// Compatibility composition.
  case nfkc = 2
  /// Compatibility decomposition.
  case nfkd = 3
  /// Compatibility composition with full case folding and default ignorable characters removed.
  case nfkcCaseFold = 4
}

/// The case mappings of the Unicode Standard, 3.13.
public enum CaseMapping: Int32, Sendable {
  /// Full case folding, for comparison.
  case fold = 0
  /// Lower case by the language's rules.
  case lower = 1
  /// Upper case by the language's rules.
  case upper = 2
  /// Title case by the language's rules.
  case title = 3
}

extension String {
  /// Whether every byte is ASCII.
  ///
  /// - Complexity: O(n).
  public var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }

  /// The string in a normalisation form; ASCII text is returned as it is for the four standard forms.
  ///
  /// - Complexity: O(n).
  public func normalized(_ form: NormalizationForm) -> String {
    if form != .nfkcCaseFold, isASCII { return self }
    return mapped { bytes, length, destination, capacity, status in
      cicu_normalize(form.rawValue, bytes, length, destination, capacity, &status)
    }
  }

  /// The string with its case mapped by ICU.
  ///
  /// - Parameters:
  ///   - mapping: which mapping.
  ///   - language: decides special cases (Turkish dotless i, Dutch ij); folding ignores it.
  /// - Returns: the mapped string.
  /// - Complexity: O(n).
  public func mapped(to mapping: CaseMapping, language: String = "") -> String {
    mapped { bytes, length, destination, capacity, status in
      cicu_case_map(mapping.rawValue, language, bytes, length, destination, capacity, &status)
    }
  }

  /// Runs one of ICU's buffer-filling functions; a failure (only memory can fail here) gives the text unchanged.
  private func mapped(
    _ call: (UnsafePointer<CChar>, Int32, UnsafeMutablePointer<CChar>, Int32, inout Int32) -> Int32
  ) -> String {
    if isEmpty { return self }
    let result = withUTF8Bytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { source in
        guard let base = source.baseAddress else { return String?.none }
        return try? withGrowingBuffer(startingAt: source.count + source.count / 2, "mapping text") {
          destination, capacity, status in
          call(base, Int32(source.count), destination, capacity, &status)
        }
      }
    }
    return result ?? self
  }
}
