import Bitext
import XMLText

/// The attributes and elements of the ITS module (XLIFF 2.1, 5.9, after ITS 2.0 of the W3C).
enum XLIFF2ITSRules {
  static let namespace = "http://www.w3.org/2005/11/its"
  static let ownNamespace = "urn:oasis:names:tc:xliff:itsm:2.1"

  /// The kinds of issues (ITS 2.0, 8.18).
  private static let issues = [
    "terminology", "mistranslation", "omission", "untranslated", "addition", "duplication", "inconsistency", "grammar",
    "legal", "register", "locale-specific-content", "locale-violation", "style", "characters", "misspelling",
    "typographical", "formatting", "inconsistent-entities", "numbers", "markup", "pattern-problem", "whitespace",
    "internationalization", "length", "non-conformance", "uncategorized", "other",
  ]

  /// Who made or revised a translation: at least one of them stands on a provenance record.
  static let agents = ["", "Ref"].flatMap { end in
    ["org", "person", "tool", "revOrg", "revPerson", "revTool"].map { $0 + end }
  }

  /// The attributes with their values.
  static let attributes: [String: AttributeValue] = {
    var result: [String: AttributeValue] = [
      "version": .oneOf(["2.0"]), "annotatorsRef": .text, "allowedCharacters": .text, "localeFilterList": .text,
      "localeFilterType": .oneOf(["include", "exclude"]), "locQualityIssueType": .oneOf(issues),
      "locQualityIssueComment": .text, "locQualityIssueSeverity": .percent, "locQualityIssueProfileRef": .text,
      "locQualityIssueEnabled": .yesNo, "locQualityIssuesRef": .text, "locQualityRatingScore": .percent,
      "locQualityRatingScoreThreshold": .percent, "locQualityRatingVote": .integer,
      "locQualityRatingVoteThreshold": .integer, "locQualityRatingProfileRef": .text, "mtConfidence": .fraction,
      "taConfidence": .fraction, "termConfidence": .fraction, "taClassRef": .text, "taIdent": .text,
      "taIdentRef": .text, "taSource": .text, "provenanceRecordsRef": .text,
    ]
    for agent in agents { result[agent] = .text }
    return result
  }()

  /// Which tool must be named in scope for a confidence.
  static let confidences = [
    "mtConfidence": "mt-confidence", "taConfidence": "text-analysis", "termConfidence": "terminology",
  ]

  /// The data categories that `annotatorsRef` may name.
  static let categories: Set<String> = [
    "allowed-characters", "directionality", "domain", "elements-within-text", "external-resource", "id-value",
    "language-information", "locale-filter", "localization-note", "localization-quality-issue",
    "localization-quality-rating", "mt-confidence", "preserve-space", "provenance", "storage-size", "target-pointer",
    "terminology", "text-analysis", "translate",
  ]
}

extension XLIFF2Validator {
  /// Checks what an element says in the ITS module's attributes, and the module's own elements.
  func checkITS(_ tree: XMLTree, _ ancestors: [XMLTree], _ context: inout ValidationContext) {
    let isStandOff = tree.name.namespace == XLIFF2ITSRules.namespace
    var values: [String: String] = [:]
    for attribute in tree.element.attributes {
      let (name, value) = (attribute.name.local, attribute.value)
      let isITS = attribute.name.namespace == XLIFF2ITSRules.namespace
      if attribute.name.namespace == XLIFF2ITSRules.ownNamespace, name == "lang",
        !AttributeValue.isWellFormedLanguage(value)
      {
        context.fail("xliff2.its.value", "itsm:lang=\"\(value.prefix(60))\" is no BCP 47 tag", at: tree, "5.9 lang")
      }
      // Elements beside the text carry the same attributes without a prefix.
      guard isITS || isStandOff && attribute.name.namespace.isEmpty else { continue }
      values[name] = value
      guard let rule = XLIFF2ITSRules.attributes[name] else {
        if isITS {
          context.warn(
            "xliff2.its.attribute", "the ITS module has no attribute \(name.prefix(60))", at: tree.element.place, "5.9")
        }
        continue
      }
      if !rule.accepts(value) {
        context.fail(
          "xliff2.its.value", "its:\(name)=\"\(value.prefix(60))\" is not \(rule.words)", at: tree, "5.9 \(name)")
      }
    }
    if !values.isEmpty { checkITS(values, tree, ancestors, &context) }
    if isStandOff { checkStandOff(values, tree, &context) }
  }

  private func checkITS(
    _ values: [String: String], _ tree: XMLTree, _ ancestors: [XMLTree], _ context: inout ValidationContext
  ) {
    func inherited(_ name: String) -> Bool {
      values[name] != nil || ancestors.contains { $0[name, in: XLIFF2ITSRules.namespace] != nil }
    }
    func fail(_ message: String, _ name: String) {
      context.fail("xliff2.its.constraint", message, at: tree, "5.9 \(name)")
    }
    if (values["taIdent"] == nil) != (values["taSource"] == nil) {
      fail("its:taIdent and its:taSource stand together", "taIdent")
    }
    if values["locQualityRatingScore"] != nil, values["locQualityRatingVote"] != nil {
      fail("a rating is a score or a vote, not both", "locQualityRatingScore")
    }
    for name in ["locQualityRatingScore", "locQualityRatingVote"]
    where values[name + "Threshold"] != nil && !inherited(name) {
      fail("its:\(name)Threshold stands without its:\(name)", name + "Threshold")
    }
    if let text = values["annotatorsRef"] {
      var seen: Set<String> = []
      for triple in text.split(whereSeparator: \.isWhitespace) {
        let parts = triple.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        if parts.count < 2 || parts[1].isEmpty || !XLIFF2ITSRules.categories.contains(parts[0]) {
          fail("annotatorsRef: \(triple.prefix(60)) is not a data category, | and an IRI", "annotatorsRef")
        } else if !seen.insert(parts[0]).inserted {
          fail("annotatorsRef names \(parts[0]) twice", "annotatorsRef")
        }
      }
    }
    for (name, category) in XLIFF2ITSRules.confidences.sorted(by: { $0.key < $1.key }) where values[name] != nil {
      let scopes = (ancestors + [tree]).compactMap { $0["annotatorsRef", in: XLIFF2ITSRules.namespace] }
      if !scopes.contains(where: { $0.split(separator: " ").contains { $0.hasPrefix(category + "|") } }) {
        fail("its:\(name) needs an its:annotatorsRef in scope that names \(category)", name)
      }
    }
    checkStandOffReference(values, "locQualityIssuesRef", "locQualityIssues", tree, ancestors, &context)
    checkStandOffReference(values, "provenanceRecordsRef", "provenanceRecords", tree, ancestors, &context)
  }

  /// What a reference to a list beside the text names must be there: in the same unit, or with what holds it.
  private func checkStandOffReference(
    _ values: [String: String], _ attribute: String, _ element: String, _ tree: XMLTree, _ ancestors: [XMLTree],
    _ context: inout ValidationContext
  ) {
    // Other documents are not looked into.
    guard let reference = values[attribute], reference.hasPrefix("#") else { return }
    let id = reference.split(whereSeparator: { "#=/".contains($0) }).last.map(String.init) ?? ""
    let holders = (ancestors + [tree]).filter {
      element != "locQualityIssues" || !["file", "group"].contains($0.name.local)
    }
    let lists = holders.flatMap { $0.elements(element, in: XLIFF2ITSRules.namespace) }
    if !lists.contains(where: { $0["id", in: XMLName.xmlNamespace] == id }) {
      context.fail(
        "xliff2.its.reference", "its:\(attribute)=\"\(reference.prefix(60))\" points to no <\(element)>", at: tree,
        "5.9 \(attribute)")
    }
  }

  private func checkStandOff(_ values: [String: String], _ tree: XMLTree, _ context: inout ValidationContext) {
    let name = tree.name.local
    func fail(_ message: String) { context.fail("xliff2.its.element", message, at: tree, "5.9 \(name)") }
    switch name {
    case "locQualityIssues", "provenanceRecords":
      if tree["id", in: XMLName.xmlNamespace] == nil { fail("<\(name)> has no xml:id") }
      let item = String(name.dropLast())
      if tree.elements(item, in: XLIFF2ITSRules.namespace).isEmpty { fail("<\(name)> has no <\(item)>") }
    case "locQualityIssue":
      if values["locQualityIssueType"] == nil, values["locQualityIssueComment"] == nil {
        fail("a <locQualityIssue> has neither a type nor a comment")
      }
    case "provenanceRecord":
      if XLIFF2ITSRules.agents.allSatisfy({ values[$0] == nil }) { fail("a <provenanceRecord> names nobody") }
    default: fail("the ITS module has no element <\(name.prefix(60))>")
    }
  }
}
