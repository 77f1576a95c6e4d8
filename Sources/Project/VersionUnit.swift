public import Bitext

/// What belongs together in several versions of an article: the segments of each version.
public struct VersionUnit: Sendable, Hashable {
  /// For each version, in the order of the versions, its segments in reading order; empty where it has none.
  public var segments: [[Int]]
  /// The least probability of the beads that it is made of.
  public var probability: Similarity
  /// Reasons to look again, each once.
  public var doubts: [Doubt]

  /// How many versions have a text here.
  public var versionCount: Int { segments.count { !$0.isEmpty } }
}

/// Several versions of one article, aligned by way of the first.
public struct MultilingualArticle: Sendable {
  /// The article's short name.
  public let name: String
  /// The versions; the first is the pivot.
  public let versions: [SegmentedDocument]
  /// The units in the order of the pivot; each segment of each version stands in exactly one.
  public let units: [VersionUnit]
  /// The alignment of the pivot with each other version.
  public let alignments: [AlignedArticle]

  /// The text of a unit in one version; nil where it has none.
  public func content(of unit: VersionUnit, in version: Int) -> InlineText? {
    guard !unit.segments[version].isEmpty else { return nil }
    let language = versions[version].language.language
    let separator = ["zh", "ja", "th", "lo", "km", "my"].contains(language) ? "" : " "
    return .joined(unit.segments[version].map { versions[version].segments[$0].content }, separator: separator)
  }

  /// The units with a text in at least two versions as translation units with as many variants.
  ///
  /// - Parameters:
  ///   - author: who made the translations.
  ///   - date: when, if it is known.
  ///   - tool: the program and its version.
  /// - Returns: a unit for each unit of at least two versions, in order.
  /// - Complexity: O(segments).
  public func translationUnits(
    author: String? = nil, date: Timestamp? = nil, tool: String? = nil
  ) -> [TranslationUnit] {
    units.filter { $0.versionCount >= 2 }.map { unit in
      let variants = versions.indices.compactMap { version in
        content(of: unit, in: version).map {
          TranslationUnit.Variant(language: versions[version].language, content: $0)
        }
      }
      let first = versions.indices.first { !unit.segments[$0].isEmpty } ?? 0
      let segments = versions[first].segments
      let own = unit.segments[first]
      let previous = own.first.flatMap { $0 > 0 ? segments[$0 - 1].text : nil }
      let next = own.last.flatMap { $0 + 1 < segments.count ? segments[$0 + 1].text : nil }
      return TranslationUnit(
        variants: variants,
        provenance: Provenance(
          origin: .aligned, article: name, place: own.map { segments[$0].id }.joined(separator: " "), author: author,
          tool: tool),
        context: .init(previous: previous, next: next), created: date.map { .init(date: $0, person: author) })
    }
  }
}
