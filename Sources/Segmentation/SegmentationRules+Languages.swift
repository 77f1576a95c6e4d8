public import Bitext

extension SegmentationRules {
  /// The rules for a language, in the order in which they are tried, each with its name.
  ///
  /// - Parameter language: the language of the text.
  /// - Returns: the rules of the first map entry that matches, or of all of them when the rules cascade; a group counts
  ///   once, where it is mapped first.
  /// - Throws: `CalqueError` with code `.rule` when a map's pattern is wrong or names a group that does not exist.
  public func rules(for language: LanguageTag) throws(CalqueError) -> [Rule] {
    var result: [Rule] = []
    var used: Set<String> = []
    for map in maps {
      guard try RulePattern.matches(map.languagePattern, whole: language.identifier, file: file, line: map.line) else {
        continue
      }
      guard let group = groups.first(where: { $0.name == map.groupName }) else {
        throw CalqueError(
          .rule, "no rules are named \(map.groupName)",
          at: CalqueError.Position(file: file, line: map.line > 0 ? map.line : nil),
          hint: "The language map names them; add a languagerule with that name.")
      }
      if used.insert(group.name).inserted { result.append(contentsOf: group.namedRules) }
      if !cascades { break }
    }
    return result
  }
}

extension SegmentationRules.Group {
  /// The rules, those without a name named after their place: `rule 3 of “French”`.
  var namedRules: [SegmentationRules.Rule] {
    rules.enumerated().map { number, rule in
      var rule = rule
      if rule.name.isEmpty { rule.name = "rule \(number + 1) of “\(name)”" }
      return rule
    }
  }
}
