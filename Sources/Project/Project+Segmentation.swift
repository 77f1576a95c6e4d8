public import Bitext
import Interchange
public import Segmentation

/// The users' rule file, read once for all languages.
struct LoadedRules {
  /// Nil when there is none, or when it is wrong and the built-in rules take over.
  let rules: SegmentationRules?
}

extension Project {
  /// The segmenter of a language, with the users' own abbreviations and rules.
  ///
  /// - Throws: `CalqueError` when a file of theirs is wrong or cannot be read; with `fall-back` set, the built-in rules
  ///   take over with a notice.
  public func segmenter(for language: LanguageTag) throws(CalqueError) -> Segmenter {
    if let segmenter = segmenters[language] { return segmenter }
    var options = SegmentationOptions()
    if let newlines = try newlinePolicy() { options.newlines = newlines }
    options.fallsBack = fallsBack
    do throws(CalqueError) {
      if let path = abbreviationsPath(for: language) { options.abbreviations = try RuleFile.abbreviations(path) }
    } catch {
      guard fallsBack else { throw error }
      noticeFailure(error)
    }
    options.srx = try segmentationRules()
    if overrides.usesRulesOnly ?? configuration.usesRulesOnly {
      guard options.srx != nil || fallsBack else {
        throw CalqueError(
          .usage, "only the users' rules are to be used, and there are none",
          hint: "Name a rule file with --srx, or set segmentation.srx in calque.toml.")
      }
      if options.srx != nil { options.builtIn = .none }
    }
    let segmenter = try Segmenter(language: language, options: options)
    if let failure = segmenter.failure {
      noticeFailure(failure)
      // Without the users' rules, somebody else must cut.
      if options.builtIn == .none { return try builtInSegmenter(for: language, options) }
    }
    for fault in segmenter.droppedRules {
      let place = fault.position.map { "\($0): " } ?? ""
      notice("\(place)\(fault.message); this rule was left out, the others are used")
    }
    segmenter.onFailure = { [unowned self] in self.noticeFailure($0) }
    segmenters[language] = segmenter
    return segmenter
  }

  private func builtInSegmenter(
    for language: LanguageTag, _ options: SegmentationOptions
  ) throws(CalqueError) -> Segmenter {
    var options = options
    options.srx = nil
    options.builtIn = .calque
    let segmenter = try Segmenter(language: language, options: options)
    segmenters[language] = segmenter
    return segmenter
  }

  private var fallsBack: Bool { overrides.fallsBack ?? configuration.fallsBack }

  private func noticeFailure(_ error: CalqueError) {
    let place = error.position.map { "\($0): " } ?? ""
    notice("\(place)\(error.message); the built-in rules go on without it")
  }

  private func newlinePolicy() throws(CalqueError) -> NewlinePolicy? {
    if let newlines = overrides.newlines { return newlines }
    guard let name = configuration.newlines else { return nil }
    guard let policy = NewlinePolicy(rawValue: name) else {
      throw CalqueError(
        .configuration, "segmentation.newlines cannot be \(name)",
        hint: "Use one of \(NewlinePolicy.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    return policy
  }

  /// The file of the users' abbreviations for a language: flag, then configuration; nil without one.
  public func abbreviationsPath(for language: LanguageTag) -> String? {
    if let path = overrides.abbreviationsPath { return path }
    let files = configuration.abbreviations
    return (files[language.identifier] ?? files[language.language]).flatMap { folder?.resolve($0) }
  }

  /// The file of the users' rules: flag, then configuration; nil without one.
  public var segmentationRulesPath: String? {
    overrides.srxPath ?? configuration.srx.flatMap { folder?.resolve($0) }
  }

  private func segmentationRules() throws(CalqueError) -> SegmentationRules? {
    if let loadedRules { return loadedRules.rules }
    var rules: SegmentationRules?
    if let path = segmentationRulesPath {
      do throws(CalqueError) {
        rules = try RuleFile.rules(path) { self.notice($0) }
      } catch {
        guard fallsBack else { throw error }
        noticeFailure(error)
      }
    }
    loadedRules = LoadedRules(rules: rules)
    return rules
  }
}
