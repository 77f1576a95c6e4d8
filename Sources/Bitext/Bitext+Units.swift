extension Bitext {
  /// The pairs of the bitext as translation units, in order, with neighbours and provenance; one-sided beads and those
  /// kept out give none.
  ///
  /// - Parameters:
  ///   - author: who made the translation.
  ///   - date: when, if it is known (the article's own date).
  ///   - tool: the program and its version.
  /// - Returns: a unit for each pair.
  /// - Complexity: O(segments).
  public func units(author: String? = nil, date: Timestamp? = nil, tool: String? = nil) -> [TranslationUnit] {
    beads.compactMap { bead in
      guard bead.isPair, !bead.isKeptOut else { return nil }
      let previous = bead.source.lowerBound > 0 ? source.segments[bead.source.lowerBound - 1].text : nil
      let next = bead.source.upperBound < source.segments.count ? source.segments[bead.source.upperBound].text : nil
      let place = source.segments[bead.source].map(\.id).joined(separator: " ")
      return TranslationUnit(
        variants: [
          .init(language: source.language, content: content(of: bead, on: .source)),
          .init(language: target.language, content: content(of: bead, on: .target)),
        ],
        provenance: Provenance(
          origin: .aligned, article: name, place: place, author: author, tool: tool),
        isConfirmed: bead.state == .confirmed, context: .init(previous: previous, next: next),
        created: date.map { .init(date: $0, person: author) })
    }
  }
}
