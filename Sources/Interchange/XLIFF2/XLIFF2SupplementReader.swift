import Bitext
import XMLText

extension XLIFF2 {
  static let sizeNamespace = "urn:oasis:names:tc:xliff:sizerestriction:2.0"
  static let validationNamespace = "urn:oasis:names:tc:xliff:validation:2.0"

  /// Takes what a file, group or unit says beside its texts.
  struct SupplementReader {
    let stream: XMLStream
    /// Whether it has a place; if not, it is told.
    let carries: Bool

    /// Takes the attributes of an element that the reader does not know.
    @inline(__always)
    func take(
      attributesOf node: XMLNode, at place: @autoclosure () -> ForeignContent.Place, to supplement: inout Supplement,
      _ tally: inout Tally, where words: @autoclosure () -> String
    ) {
      guard node.hasUnknownAttribute else { return }
      guard carries else { return tally.addUnknownAttributes(of: node, in: stream, as: Word.self, at: words()) }
      takeUnknown(stream.element(of: node), place(), to: &supplement)
    }

    /// Takes those attributes of a start tag that the reader does not know.
    func takeUnknown(_ element: XMLElement, _ place: ForeignContent.Place, to supplement: inout Supplement) {
      for attribute in element.attributes where Word.word(for: attribute.name) == .other {
        supplement.foreign.append(
          ForeignContent(
            .xliff2, place,
            .attribute(ForeignAttribute(attribute.name.local, in: attribute.name.namespace, attribute.value))))
      }
    }

    /// Takes the attributes of a note; the category of one of ours names its row, and is none.
    func take(
      note: XMLNode, category: String, isOurs: Bool, to supplement: inout Supplement, _ tally: inout Tally,
      where words: @autoclosure () -> String
    ) {
      let id = note[Word.id]
      guard note.hasUnknownAttribute || id != nil || note.run(Word.ref) != nil || !category.isEmpty && !isOurs else {
        return
      }
      guard carries else {
        if !category.isEmpty, !isOurs { tally.add("the category of a note has no place", at: words()) }
        return tally.addUnknownAttributes(of: note, in: stream, as: Word.self, at: words())
      }
      let place = ForeignContent.Place.note(note.text)
      if let id { supplement.add("id", id, place) }
      if let reference = note[Word.ref] { supplement.add("ref", reference, place) }
      if !category.isEmpty, !isOurs { supplement.add("category", category, place) }
      takeUnknown(stream.element(of: note), place, to: &supplement)
    }

    /// Takes groups of metadata that are not ours.
    func take(
      metadata: XMLNode, to supplement: inout Supplement, _ tally: inout Tally, telling words: String, at place: String
    ) {
      for group in metadata.elements where group.isNamed(Word.metaGroup) {
        if group[Word.category]?.hasPrefix("calque:") == true { continue }
        if carries {
          supplement.foreign.append(ForeignContent(.xliff2, .metadata, .element(ForeignElement(group, in: stream))))
        } else {
          tally.add(words, at: place)
        }
      }
    }

    /// Whether an element is one that something is made of.
    static func isUnderstood(_ name: XMLName) -> Bool {
      name == XMLName("profiles", in: XLIFF2.sizeNamespace)
        || name == XMLName("validation", in: XLIFF2.validationNamespace)
    }

    /// Takes an element of a module or extension: a profile of lengths, rules, or anything else as it is.
    func take(element node: XMLNode, to supplement: inout Supplement, _ tally: inout Tally) {
      let name = stream.name(of: node)
      if name == XMLName("profiles", in: XLIFF2.sizeNamespace), let profile = profile(node) {
        supplement.profile = profile
      } else if name == XMLName("validation", in: XLIFF2.validationNamespace) {
        if node.hasUnknownAttribute {
          tally.addUnknownAttributes(of: node, in: stream, as: Word.self, at: "line \(node.place.line)")
        }
        for rule in node.elements { supplement.rules.append(self.rule(stream.element(of: rule))) }
      } else {
        supplement.foreign.append(ForeignContent(.xliff2, .inside, .element(ForeignElement(node, in: stream))))
      }
    }

    // MARK: - Lengths

    /// The standard profiles that an element selects; nil when it says anything else (XLIFF 2.1, 5.7.6).
    private func profile(_ node: XMLNode) -> LengthProfile? {
      let element = stream.element(of: node)
      var profile = LengthProfile()
      let known = ["generalProfile", "storageProfile"]
      guard element.attributes.allSatisfy({ $0.name.namespace.isEmpty && known.contains($0.name.local) }) else {
        return nil
      }
      switch element["generalProfile"] ?? "" {
      case "": break
      case "xliff:codepoints": profile.countsCodePoints = true
      default: return nil
      }
      switch element["storageProfile"] ?? "" {
      case "": break
      case "xliff:utf8": profile.storage = .utf8
      case "xliff:utf16": profile.storage = .utf16
      case "xliff:utf32": profile.storage = .utf32
      default: return nil
      }
      for child in node.elements {
        let inner = stream.element(of: child)
        guard inner.name == XMLName("normalization", in: XLIFF2.sizeNamespace),
          inner.attributes.allSatisfy({ ["general", "storage"].contains($0.name.local) }),
          let general = TextNormalization(rawValue: inner["general"] ?? "none"),
          let storage = TextNormalization(rawValue: inner["storage"] ?? "none")
        else { return nil }
        profile.normalization = general
        profile.storageNormalization = storage
      }
      return profile
    }

    /// Makes limits of the restrictions that a standard profile explains; what it does not explain stays as it is.
    ///
    /// - Parameters:
    ///   - supplement: what an element says, its profile included.
    ///   - inherited: the profile in force around it.
    /// - Returns: the profile in force inside it.
    static func settle(_ supplement: inout Supplement, in inherited: LengthProfile) -> LengthProfile {
      let selects = supplement.foreign.contains { piece in
        guard case .element(let element) = piece.piece, piece.place == .inside else { return false }
        return element.namespace == XLIFF2.sizeNamespace && element.name == "profiles"
      }
      // The profile of another tool: what its restrictions mean is its affair.
      if selects { return LengthProfile() }
      let profile = supplement.profile ?? inherited
      var limits: [LengthLimit] = []
      supplement.foreign.removeAll { piece in
        guard case .attribute(let attribute) = piece.piece, piece.place == .inside,
          attribute.namespace == XLIFF2.sizeNamespace
        else { return false }
        var limit: LengthLimit?
        switch attribute.name {
        case "sizeRestriction" where profile.countsCodePoints:
          limit = LengthLimit(.codePoints, value: attribute.value, normalization: profile.normalization)
        case "storageRestriction":
          limit = profile.storage.flatMap {
            LengthLimit($0, value: attribute.value, normalization: profile.storageNormalization)
          }
        default: break
        }
        if let limit { limits.append(limit) }
        return limit != nil
      }
      supplement.limits += limits
      return profile
    }

    // MARK: - Rules

    /// A rule; one that is not well made keeps its attributes and asks nothing.
    private func rule(_ element: XMLElement) -> TargetRule {
      var rule = TargetRule(.other)
      var conditions = 0
      for attribute in element.attributes {
        guard attribute.name.namespace.isEmpty else {
          rule.attributes.append(
            ForeignAttribute(attribute.name.local, in: attribute.name.namespace, attribute.value))
          continue
        }
        let value = attribute.value
        var isGood = true
        func truth() -> Bool? {
          isGood = value == "yes" || value == "no"
          return isGood ? value == "yes" : nil
        }
        switch attribute.name.local {
        case "isPresent": rule.condition = .isPresent(value)
        case "isNotPresent": rule.condition = .isNotPresent(value)
        case "startsWith": rule.condition = .startsWith(value)
        case "endsWith": rule.condition = .endsWith(value)
        case "occurs":
          rule.occurrences = LengthLimit.number(value)
          isGood = rule.occurrences.map { $0 > 0 } ?? false
        case "existsInSource": rule.existsInSource = truth()
        case "caseSensitive": rule.isCaseSensitive = truth()
        case "normalization":
          rule.normalization = TextNormalization(rawValue: value)
          isGood = rule.normalization != nil
        case "disabled": rule.isDisabled = truth()
        default: isGood = false
        }
        if ["isPresent", "isNotPresent", "startsWith", "endsWith"].contains(attribute.name.local) { conditions += 1 }
        if !isGood { conditions = .max / 2 }
      }
      if conditions == 1 || conditions == 0 && !rule.attributes.isEmpty { return rule }
      return TargetRule(
        .other,
        attributes: element.attributes.map { ForeignAttribute($0.name.local, in: $0.name.namespace, $0.value) })
    }
  }
}

extension Supplement {
  /// Adds an attribute of XLIFF 2 itself.
  fileprivate mutating func add(_ name: String, _ value: String, _ place: ForeignContent.Place) {
    foreign.append(ForeignContent(.xliff2, place, .attribute(ForeignAttribute(name, value))))
  }

  /// Keeps what an element says of being translated, and its type: codes have one that is understood.
  mutating func keepUsage(of node: XMLNode) {
    guard node.attributeCount > 1 else { return }
    if let value = node[XLIFF2.Word.translate] { add("translate", value, .inside) }
    if let value = node[XLIFF2.Word.type] { add("type", value, .inside) }
  }

  /// Keeps the id of a file, which the writer gives it otherwise.
  mutating func keepFileID(_ id: String?) {
    if let id, id != XLIFF2.fileID, AttributeValue.isToken(id) { add("id", id, .inside) }
  }
}
