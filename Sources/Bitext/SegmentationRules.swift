/// Segmentation rules as SRX 2.0 has them: rules for break and no break by regular expressions before and after a place,
/// grouped by name and mapped to languages.
///
/// `SRX` in Interchange reads and writes them as files; `Segmenter` in Segmentation applies them over Calque's own rules.
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
    /// What messages and explanations call it, such as `rule 3 of “French”`; empty when it has no name.
    public var name = ""

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
    /// The line in the rule file; 0 when it comes from none.
    public var line: Int

    /// Creates a map entry.
    public init(languagePattern: String, groupName: String, line: Int = 0) {
      self.languagePattern = languagePattern
      self.groupName = groupName
      self.line = line
    }
  }

  /// To which side of a break the inline codes go that stand at it (`formathandle`): true keeps the code in the segment
  /// before.
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
  /// Where inline codes at a break go; nil when the rules do not say it.
  public var formatHandling: FormatHandling?
  /// The rules by name.
  public var groups: [Group]
  /// Which languages they are for, in order.
  public var maps: [Map]
  /// The file they come from, for errors and explanations.
  public var file: String

  /// Creates rules.
  public init(
    groups: [Group], maps: [Map], cascades: Bool = false, segmentsSubflows: Bool = true,
    formatHandling: FormatHandling? = nil, file: String = ""
  ) {
    self.groups = groups
    self.maps = maps
    self.cascades = cascades
    self.segmentsSubflows = segmentsSubflows
    self.formatHandling = formatHandling
    self.file = file
  }
}
