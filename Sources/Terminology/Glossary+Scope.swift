public import Bitext

extension Glossary {
  /// The concepts that count for an article: those confined to it or to none, of the domains asked for or of none.
  ///
  /// - Parameters:
  ///   - article: the article's name.
  ///   - domains: subject fields; empty for all.
  /// - Returns: a glossary with those concepts alone.
  /// - Complexity: O(concepts).
  public func confined(to article: String, domains: [String] = []) -> Glossary {
    let wanted = Set(domains.map { $0.lowercased() })
    guard !wanted.isEmpty || concepts.contains(where: { !$0.scope.isEmpty }) else { return self }
    return Glossary(
      name: name,
      concepts: concepts.filter { concept in
        if let domain = concept.domain, !wanted.isEmpty, !wanted.contains(domain.lowercased()) { return false }
        return concept.scope.isEmpty
          || concept.scope.contains { pattern in
            pattern.hasSuffix("*") ? article.hasPrefix(pattern.dropLast()) : article == pattern
          }
      })
  }
}
