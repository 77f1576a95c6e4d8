public import Bitext

/// Segmentation rules as SRX 2.0 has them: rules for break and no break by regular expressions before and after a place,
/// grouped by name and mapped to languages.
///
/// A reader of SRX files constructs these values; `Segmenter` applies them over Calque's own rules.
public struct SegmentationRules: Hashable, Sendable {
  /// One rule: between text that `before` matches and text that `after` matches there is a break, or there is none.
  public struct Rule: Hashable, Sendable {
    /// Whether the rule makes a break (`break="yes"`) or forbids one.
    public var isBreak: Bool
    /// What stands before the place: a regular expression, empty for anything.
    public var before: String
    /// What stands behind it.
    public var after: String
    /// The line in the rule file; 0 when it comes from none.
    public var line: Int

    /// Creates a rule.
    public init(isBreak: Bool, before: String, after: String, line: Int = 0) {
      self.isBreak = isBreak
      self.before = before
      self.after = after
      self.line = line
    }
  }

  /// The rules under one name (`languagerule`).
  public struct Group: Hashable, Sendable {
    /// The name that maps refer to.
    public var name: String
    /// The rules in order: the first that matches at a place decides there.
    public var rules: [Rule]

    /// Creates a group.
    public init(name: String, rules: [Rule]) {
      self.name = name
      self.rules = rules
    }
  }

  /// Which languages a group is for (`languagemap`).
  public struct Map: Hashable, Sendable {
    /// A regular expression that the whole language tag must match, such as `[Ff][Rr].*`.
    public var languagePattern: String
    /// The name of the group.
    public var groupName: String

    /// Creates a map entry.
    public init(languagePattern: String, groupName: String) {
      self.languagePattern = languagePattern
      self.groupName = groupName
    }
  }

  /// To which side of a break inline codes go (`formathandle`): true keeps the code in the segment before.
  public struct FormatHandling: Hashable, Sendable {
    /// Opening codes; they go to the right unless set.
    public var includesStart = false
    /// Closing codes; they go to the left unless unset.
    public var includesEnd = true
    /// Codes that stand alone; they go to the right unless set.
    public var includesIsolated = false

    /// SRX's defaults.
    public init() {}
  }

  /// Whether all map entries that match a language count, in order, or only the first.
  public var cascades: Bool
  /// Whether text inside codes, such as a footnote's, is segmented too (`segmentsubflows`).
  public var segmentsSubflows: Bool
  /// Where inline codes at a break go.
  public var formatHandling: FormatHandling
  /// The rules by name.
  public var groups: [Group]
  /// Which languages they are for, in order.
  public var maps: [Map]
  /// The file they come from, for errors and explanations.
  public var file: String

  /// Creates rules.
  public init(
    groups: [Group], maps: [Map], cascades: Bool = false, segmentsSubflows: Bool = true,
    formatHandling: FormatHandling = FormatHandling(), file: String = ""
  ) {
    self.groups = groups
    self.maps = maps
    self.cascades = cascades
    self.segmentsSubflows = segmentsSubflows
    self.formatHandling = formatHandling
    self.file = file
  }

  /// The rules for a language, in the order in which they are tried.
  ///
  /// - Parameter language: the language of the text.
  /// - Returns: the rules of the first map entry that matches, or of all of them when the rules cascade.
  /// - Throws: `CalqueError` with code `.rule` when a map's pattern is wrong or names a group that does not exist.
  public func rules(for language: LanguageTag) throws(CalqueError) -> [Rule] {
    var result: [Rule] = []
    for map in maps {
      guard try RulePattern.matches(map.languagePattern, whole: language.identifier, file: file) else { continue }
      guard let group = groups.first(where: { $0.name == map.groupName }) else {
        throw CalqueError(
          .rule, "no rules are named \(map.groupName)", at: CalqueError.Position(file: file),
          hint: "The language map names them; add a languagerule with that name.")
      }
      result.append(contentsOf: group.rules)
      if !cascades { break }
    }
    return result
  }
}
