/// Section numbers of the specification of XLIFF 2.
///
/// Rules name sections as XLIFF 2.1 (OASIS Standard, 13 February 2018) numbers them, attributes by chapter and name. What
/// is said of a 2.2 file is numbered as in its part 2, where the chapters begin at 3 and change tracking is gone.
enum XLIFF2Section {
  /// The number with which a file of a version is answered.
  ///
  /// - Parameters:
  ///   - section: a section of 2.1: `4.2.2.5 unit`, or a chapter with an attribute: `4.3.1 state`.
  ///   - version: the version that the file names.
  /// - Returns: `4.3.1.31 state` for 2.0 and 2.1, `3.3.1.31 state` for 2.2.
  static func numbered(_ section: String, version: String) -> String {
    let parts = section.split(separator: " ", maxSplits: 1).map(String.init)
    guard let chapter = parts.first else { return section }
    var number = chapter
    if parts.count == 2, let place = attributes[chapter]?.firstIndex(of: parts[1]) { number += ".\(place + 1)" }
    // The module of 2.2 alone is named as 2.2 numbers it.
    if version == "2.2", !chapter.hasPrefix("4.9") { number = renumbered(number) }
    return ([number] + parts.dropFirst()).joined(separator: " ")
  }

  private static func renumbered(_ number: String) -> String {
    var parts = number.split(separator: ".").map(String.init)
    guard let chapter = Int(parts[0]), chapter > 1 else { return number }
    if chapter == 5, parts.count > 1, let module = Int(parts[1]) {
      // Change tracking is an extension now and has no chapter.
      guard module != 6 else { return "5.6 of XLIFF 2.1:" }
      if module > 6 { parts[1] = String(module - 1) }
    }
    parts[0] = String(chapter - 1)
    return parts.joined(separator: ".")
  }

  /// Attributes in the order in which their chapters describe them.
  private static let attributes: [String: [String]] = [
    "4.3.1": [
      "appliesTo", "canCopy", "canDelete", "canOverlap", "canReorder", "canResegment", "category", "copyOf", "dataRef",
      "dataRefEnd", "dataRefStart", "dir", "disp", "dispEnd", "dispStart", "equiv", "equivEnd", "equivStart", "hex",
      "href", "id", "isolated", "name", "order", "original", "priority", "ref", "srcDir", "srcLang", "startRef",
      "state", "subFlows", "subFlowsEnd", "subFlowsStart", "subState", "subType", "trgLang", "translate", "trgDir",
      "type", "value", "version",
    ],
    "4.3.2": ["xml:lang", "xml:space"],
    "5.1.7": [
      "id", "matchQuality", "matchSuitability", "origin", "ref", "reference", "similarity", "subType", "type",
    ],
    "5.2.5": ["id", "ref", "source"],
    "5.3.5": ["fs", "subFs"], "5.4.5": ["appliesTo", "category", "id", "type"],
    "5.5.5": ["id", "xml:lang", "mimeType", "context", "href", "ref"],
    "5.6.5": ["appliesTo", "author", "currentVersion", "datetime", "ref", "property", "version"],
    "5.7.5": [
      "storageProfile", "generalProfile", "storage", "general", "profile", "storageRestriction", "sizeRestriction",
      "equivStorage", "sizeInfo", "sizeInfoRef",
    ],
    "5.8.5": [
      "isPresent", "occurs", "isNotPresent", "startsWith", "endsWith", "existsInSource", "caseSensitive",
      "normalization", "disabled",
    ],
    "5.9.12": [
      "allowedCharacters", "annotatorsRef", "itsm:domains", "xml:id", "itsm:lang", "localeFilterList",
      "localeFilterType", "locQualityIssueComment", "locQualityIssueEnabled", "locQualityIssueProfileRef",
      "locQualityIssuesRef", "locQualityIssueSeverity", "locQualityIssueType", "locQualityRatingProfileRef",
      "locQualityRatingScore", "locQualityRatingScoreThreshold", "locQualityRatingVote",
      "locQualityRatingVoteThreshold", "mtConfidence", "org", "orgRef", "person", "personRef", "provenanceRecordsRef",
      "revOrg", "revOrgRef", "revPerson", "revPersonRef", "revTool", "revToolRef", "taClassRef", "taConfidence",
      "taIdent", "taIdentRef", "taSource", "termConfidence", "tool", "toolRef", "version",
    ],
  ]
}
