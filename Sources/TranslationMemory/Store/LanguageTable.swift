import Bitext
import Synchronization

/// Remembers the tags of a memory's languages, which are few and costly to read, and how they write numbers.
final class LanguageTable: Sendable {
  /// Gone through one by one: a memory has a few, and comparing short names is quicker than hashing one.
  private let known = Mutex<[(identifier: String, tag: LanguageTag)]>([])
  private let formats = Mutex<[LanguageTag: Numerals]>([:])

  /// The tag with a stored identifier.
  ///
  /// - Throws: `CalqueError` with code `.language` when it is none, as in a damaged store.
  func tag(_ identifier: String) throws(CalqueError) -> LanguageTag {
    if let tag = known.withLock({ $0.first { $0.identifier == identifier }?.tag }) { return tag }
    let tag = try LanguageTag(identifier)
    known.withLock { $0.append((identifier, tag)) }
    return tag
  }

  /// How a language writes numbers.
  func numerals(_ language: LanguageTag) -> Numerals {
    if let numerals = formats.withLock({ $0[language] }) { return numerals }
    let numerals = Numerals(language)
    formats.withLock { $0[language] = numerals }
    return numerals
  }
}
