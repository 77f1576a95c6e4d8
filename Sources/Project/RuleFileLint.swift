public import Bitext
public import Segmentation

extension Project {
  /// The project's own rule files: its rules and its lists of abbreviations, by language.
  public var ruleFiles: [String] {
    let lists = configuration.abbreviations.sorted { $0.key < $1.key }.compactMap { folder?.resolve($0.value) }
    return (segmentationRulesPath.map { [$0] } ?? []) + lists
  }

  /// Finds faults in a rule file; what is no XML at all is a finding too.
  ///
  /// - Parameters:
  ///   - path: rules (SRX) or a list of abbreviations.
  ///   - language: the language of the abbreviations; nil asks the configuration and the file's name.
  /// - Returns: what was found, in the order of the lines.
  /// - Throws: `CalqueError` when the file cannot be read, or the language of a list is not known.
  public func findings(inRuleFile path: String, language: LanguageTag?) throws(CalqueError) -> [RuleFinding] {
    guard try !RuleFile.isSRX(path) else {
      let rules: SegmentationRules
      do throws(CalqueError) {
        rules = try RuleFile.rules(path) { notice($0) }
      } catch {
        guard ![.notFound, .unreadable].contains(error.code) else { throw error }
        return [
          RuleFinding(
            file: path, line: error.position?.line ?? 0, severity: .error, kind: .syntax, message: error.message)
        ]
      }
      return RuleLint.findings(in: rules)
    }
    guard let language = language ?? configuredLanguage(ofList: path) ?? ArticleName.language(inPath: path) else {
      throw CalqueError(
        .language, "the language of the list is not known", at: .init(file: path),
        hint: "Say --lang fr, or call the file abbreviations.fr.txt.")
    }
    return try AbbreviationLint.findings(in: try RuleFile.text(of: path), file: path, language: language)
  }

  private func configuredLanguage(ofList path: String) -> LanguageTag? {
    configuration.abbreviations.first { folder?.resolve($0.value) == path }.flatMap { try? LanguageTag($0.key) }
  }
}
