import Bitext

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

  /// What is said of an issue, beside its type and its comment.
  static let issueDetails = ["locQualityIssueSeverity", "locQualityIssueProfileRef", "locQualityIssueEnabled"]

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

  private static func values(_ names: [String]) -> [String: AttributeValue] {
    Dictionary(uniqueKeysWithValues: (names + ["version"]).map { ($0, attributes[$0] ?? .text) })
  }

  /// The elements that stand beside the text (5.9.11); what they say has no prefix.
  static let elements: [String: ElementRule] = [
    "locQualityIssues": ElementRule(
      attributes: values([]), xmlAttributes: ["id"], children: ["locQualityIssue": 1...Int.max],
      section: "5.9.11.3 locQualityIssues"),
    "locQualityIssue": ElementRule(
      attributes: values(issueDetails + ["locQualityIssueType", "locQualityIssueComment"]),
      section: "5.9.11.2 locQualityIssue"),
    "provenanceRecords": ElementRule(
      attributes: values([]), xmlAttributes: ["id"], children: ["provenanceRecord": 1...Int.max],
      section: "5.9.11.5 provenanceRecords"),
    "provenanceRecord": ElementRule(attributes: values(agents), section: "5.9.11.4 provenanceRecord"),
  ]

  /// On which elements of the core each attribute may stand.
  static func holders(_ containers: Set<String>, _ marks: Set<String>) -> [String: Set<String>] {
    let everywhere = containers.union(marks)
    var result: [String: Set<String>] = [:]
    for name in attributes.keys {
      let isWide =
        name.hasPrefix("locQualityRating") || agents.contains(name)
        || ["annotatorsRef", "provenanceRecordsRef"].contains(name)
      result[name] = name == "version" ? everywhere.union(["xliff"]) : isWide ? everywhere : marks
    }
    return result
  }

  /// What makes an annotation one of this module: its type is its:generic, or is not said.
  static let generic: Set<String> = [
    "locQualityIssuesRef", "locQualityIssueType", "locQualityIssueComment", "locQualityRatingScore",
    "locQualityRatingVote", "taIdentRef", "taSource", "taIdent", "taClassRef", "mtConfidence", "provenanceRecordsRef",
    "allowedCharacters", "localeFilterList",
  ]

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
