import Bitext
import XMLText

extension XLIFF2.Writer {
  /// Chooses the prefixes that the root declares.
  mutating func declare(_ document: BilingualDocument) {
    _ = prefixes.prefix(of: XLIFF2.metadataNamespace)
    _ = prefixes.prefix(of: XLIFF2.matchesNamespace)
    if document.units.contains(where: { !$0.terms.isEmpty }) { _ = prefixes.prefix(of: XLIFF2.glossaryNamespace) }
    if writesVariants(of: document) { _ = prefixes.prefix(of: XLIFF2.variantNamespace) }
    prefixes.declare(document, of: .xliff2)
  }

  // MARK: - Foreign content

  /// Writes attributes into the tag that was begun.
  mutating func write(_ attributes: [ForeignAttribute]) { output.write(attributes, &prefixes) }

  /// Writes elements, each on a line.
  mutating func write(_ elements: [ForeignElement]) {
    for element in elements { output.write(element, prefixes) }
  }

  /// Notes what comes from a family of formats that has other places.
  mutating func tellForeign(_ supplement: Supplement, _ place: String) {
    tally.add(foreign: supplement, of: .xliff1, in: "XLIFF 2", at: place)
  }

  /// The attributes of a note that the version has.
  mutating func noteAttributes(_ attributes: [ForeignAttribute]) -> [ForeignAttribute] {
    guard version != .v22 else { return attributes }
    return attributes.filter { attribute in
      let isLater = attribute.namespace.isEmpty && attribute.name == "ref"
      if isLater { tally.add("what a note refers to (ref) has no place before XLIFF 2.2") }
      return !isLater
    }
  }

  // MARK: - Groups

  mutating func begin(group index: Int, of document: BilingualDocument, isNew: Bool) {
    let group = document.groups[index]
    output.line()
    output.begin("group")
    output.attribute("id", groupID(group.id))
    guard isNew else { return output.endTag() }
    let foreign = ForeignIndex(group.supplement, of: .xliff2)
    write(limitsOf: group.supplement)
    write(foreign.attributes(.inside))
    output.endTag()
    writeMetadata([], foreign)
    write(rules: group.supplement.rules)
    write(foreign.elements(.inside))
    write(notes: group.notes.map { ($0, nil) }, foreign)
    tellForeign(group.supplement, "group \(group.id)")
  }

  mutating func endGroup() { output.endLine() }

  mutating func write(_ unit: BilingualDocument.Unit) { write(unit, id: unitIDs.take(unit.id, prefix: "u")) }

  private mutating func groupID(_ wanted: String) -> String {
    if AttributeValue.isToken(wanted), groupIDs.insert(wanted).inserted { return wanted }
    var number = 1
    while !groupIDs.insert("g\(number)").inserted { number += 1 }
    return "g\(number)"
  }

  // MARK: - Lengths

  /// Writes the limits of an element into its tag: those that the profile of the file explains.
  mutating func write(limitsOf supplement: Supplement) {
    for (storage, name) in [(false, "sizeRestriction"), (true, "storageRestriction")] {
      let limits = supplement.limits.filter { $0.measure.isStorage == storage }
      guard let limit = limits.first(where: profile.explains) else {
        if !limits.isEmpty { tally.add("a limit of length in another form or encoding than the file’s has no place") }
        continue
      }
      output.attribute(named: "slr:\(name)", limit.value)
      if limits.count > 1 { tally.add("a second limit of length of one kind has no place") }
    }
  }

  /// What the limits of a document need: what it says of itself, else what its first limits of each kind do.
  static func profile(of document: BilingualDocument) -> LengthProfile {
    var profile = document.supplement.profile ?? usualProfile(of: document)
    for limit in document.supplement.limits { profile.adopt(limit) }
    return profile
  }

  /// Writes the profile of the file, the one place that has one (XLIFF 2.1, 4.2.2.2), when there is something to explain.
  mutating func writeProfile(isWanted: Bool) {
    guard isWanted || profile != LengthProfile() else { return }
    output.line()
    output.begin("slr:profiles")
    output.attribute("generalProfile", profile.countsCodePoints ? "xliff:codepoints" : nil)
    output.attribute("storageProfile", profile.storage.map { "xliff:\($0.rawValue)" })
    if profile.normalization == .none, profile.storageNormalization == .none { return output.endEmptyTag() }
    output.endTag()
    output.line()
    output.empty(
      "slr:normalization",
      [("general", profile.normalization.rawValue), ("storage", profile.storageNormalization.rawValue)])
    output.endLine()
  }

  /// What the first limits of each kind need.
  private static func usualProfile(of document: BilingualDocument) -> LengthProfile {
    var profile = LengthProfile()
    func look(_ supplement: Supplement) {
      guard supplement.profile == nil else { return }
      for limit in supplement.limits
      where limit.measure.isStorage ? profile.storage == nil : !profile.countsCodePoints { profile.adopt(limit) }
    }
    for group in document.groups { look(group.supplement) }
    for index in document.units.indices where document.units[index].hasSupplement {
      look(document.units[index].supplement)
    }
    return profile
  }

  // MARK: - Rules

  /// Writes the rules of an element.
  mutating func write(rules: [TargetRule]) {
    guard !rules.isEmpty else { return }
    output.line()
    output.start("val:validation")
    for rule in rules {
      output.line()
      output.begin("val:rule")
      switch rule.condition {
      case .isPresent(let text): output.attribute("isPresent", text)
      case .isNotPresent(let text): output.attribute("isNotPresent", text)
      case .startsWith(let text): output.attribute("startsWith", text)
      case .endsWith(let text): output.attribute("endsWith", text)
      case .other: break
      }
      func word(_ value: Bool?) -> String? { value.map { $0 ? "yes" : "no" } }
      output.attribute("occurs", rule.occurrences.map(String.init))
      output.attribute("existsInSource", word(rule.existsInSource))
      output.attribute("caseSensitive", word(rule.isCaseSensitive))
      output.attribute("normalization", rule.normalization?.rawValue)
      output.attribute("disabled", word(rule.isDisabled))
      write(rule.attributes)
      output.endEmptyTag()
    }
    output.endLine()
  }
}
