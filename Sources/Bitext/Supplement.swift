/// What a bilingual file says of a part of itself, a unit, a group or the whole, beside its texts: limits, rules, and what
/// is other tools' affair.
public struct Supplement: Hashable, Sendable, Codable {
  /// By which profiles lengths are limited from here on; nil where nothing is said.
  public var profile: LengthProfile?
  /// How long the targets in it may be, all together.
  public var limits: [LengthLimit]
  /// What its targets must hold; rules of the parts around it count as well.
  public var rules: [TargetRule]
  /// What is kept for other tools, in the order of the file.
  public var foreign: [ForeignContent]

  /// Creates a supplement; by default one that says nothing.
  public init(
    profile: LengthProfile? = nil, limits: [LengthLimit] = [], rules: [TargetRule] = [], foreign: [ForeignContent] = []
  ) {
    self.profile = profile
    self.limits = limits
    self.rules = rules
    self.foreign = foreign
  }

  /// Whether it says nothing.
  public var isEmpty: Bool { profile == nil && limits.isEmpty && rules.isEmpty && foreign.isEmpty }

  /// Follows rows that take other ids.
  public mutating func renameRows(_ names: [String: String]) {
    for index in foreign.indices {
      switch foreign[index].place {
      case .row(let id): foreign[index].place = .row(names[id] ?? id)
      case .target(let id): foreign[index].place = .target(names[id] ?? id)
      default: continue
      }
    }
  }
}

/// The foreign attributes of the codes of a unit.
public struct CodeAttributes: Sendable {
  private struct Key: Hashable {
    var side: Side
    var role: InlineCode.Role
    var id: String
  }
  private var attributes: [Key: [ForeignAttribute]] = [:]

  /// Takes those of a family of formats from what the unit says beside its texts.
  ///
  /// - Complexity: O(n).
  public init(_ supplement: Supplement, of family: ForeignContent.Family) {
    for piece in supplement.foreign where piece.family == family {
      guard case .code(let side, let role, let id) = piece.place, case .attribute(let attribute) = piece.piece else {
        continue
      }
      attributes[Key(side: side, role: role, id: id), default: []].append(attribute)
    }
  }

  /// Those of no code.
  public init() {}

  /// Whether no code has any.
  public var isEmpty: Bool { attributes.isEmpty }

  /// Those of a code; the code of a target has those of its source too, unless it says something else.
  public func attributes(of code: InlineCode, on side: Side) -> [ForeignAttribute] {
    let own = attributes[Key(side: side, role: code.role, id: code.id)] ?? []
    guard side == .target, let source = attributes[Key(side: .source, role: code.role, id: code.id)] else { return own }
    return own + source.filter { given in !own.contains { $0.name == given.name && $0.namespace == given.namespace } }
  }
}

extension BilingualDocument.Unit {
  /// Takes what another form of the unit says beside its texts: its group, switches, terms and supplement.
  mutating func takeWhatStandsBeside(_ known: BilingualDocument.Unit) {
    switches = known.switches
    terms = known.terms
    group = known.group
    supplement = known.supplement
  }
}

extension BilingualDocument {
  /// The document with what another form of it says beside the texts: of the whole, of groups, and of units by their ids.
  ///
  /// - Complexity: O(units).
  public func keepingWhatStandsBeside(_ original: BilingualDocument) -> BilingualDocument {
    var result = self
    result.groups = original.groups
    result.supplement = original.supplement
    let known = Dictionary(original.units.lazy.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for index in result.units.indices {
      if let unit = known[result.units[index].id] { result.units[index].takeWhatStandsBeside(unit) }
    }
    return result
  }
}

extension BilingualDocument {
  /// A group of units as the file has it, which may stand in another one (XLIFF `group`).
  public struct Group: Hashable, Sendable, Codable {
    /// The id; empty for none.
    public var id: String
    /// The group that it stands in, by its place in `groups`, which is before its own; nil for none.
    public var parent: Int?
    /// Notes on it.
    public var notes: [String]
    /// What the file says of it beside.
    public var supplement: Supplement

    /// Creates a group.
    public init(id: String, parent: Int? = nil, notes: [String] = [], supplement: Supplement = .init()) {
      self.id = id
      self.parent = parent
      self.notes = notes
      self.supplement = supplement
    }
  }

  /// The groups that a unit stands in, the outermost first.
  public func groups(around unit: Unit) -> [Int] {
    var path: [Int] = []
    var next = unit.group
    while let group = next, groups.indices.contains(group), path.count <= groups.count {
      path.append(group)
      next = groups[group].parent.flatMap { $0 < group ? $0 : nil }
    }
    return path.reversed()
  }

  /// Whether limits of length or rules hold for any target.
  public var asksOfTargets: Bool {
    func asks(_ supplement: Supplement) -> Bool { !supplement.limits.isEmpty || !supplement.rules.isEmpty }
    return asks(supplement) || groups.contains { asks($0.supplement) }
      || units.indices.contains { units[$0].hasSupplement && asks(units[$0].supplement) }
  }

  /// The rules for the targets of a unit: those of the whole, of its groups and its own.
  public func rules(for unit: Unit) -> [TargetRule] {
    if supplement.rules.isEmpty, groups.isEmpty { return unit.supplement.rules }
    var rules = supplement.rules
    for group in groups(around: unit) { rules = TargetRule.inherited(rules, by: groups[group].supplement.rules) }
    return TargetRule.inherited(rules, by: unit.supplement.rules)
  }
}
