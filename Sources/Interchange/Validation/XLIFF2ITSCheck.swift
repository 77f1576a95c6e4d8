import Bitext
import XMLText

extension XLIFF2Validator {
  /// Checks what an element says in the ITS module's attributes, and the module's own elements.
  func checkITS(_ tree: XMLTree, _ ancestors: [XMLTree], _ context: inout ValidationContext) {
    let isStandOff = tree.name.namespace == XLIFF2ITSRules.namespace
    var values: [String: String] = [:]
    var isUsed = false
    for attribute in tree.element.attributes {
      let (name, value) = (attribute.name.local, attribute.value)
      let isITS = attribute.name.namespace == XLIFF2ITSRules.namespace
      if attribute.name.namespace == XLIFF2ITSRules.ownNamespace {
        isUsed = true
        values["itsm:\(name)"] = value
        if !["lang", "domains"].contains(name) {
          context.fail(
            "xliff2.its.attribute", "the ITS module has no attribute itsm:\(name.prefix(60))", at: tree, "5.9.12")
        } else if name == "lang", !AttributeValue.isWellFormedLanguage(value) {
          context.fail(
            "xliff2.its.value", "itsm:lang=\"\(value.prefix(60))\" is no BCP 47 tag", at: tree, "5.9.12 itsm:lang")
        }
      }
      // Elements beside the text carry the same attributes without a prefix.
      guard isITS || isStandOff && attribute.name.namespace.isEmpty else { continue }
      isUsed = isUsed || isITS
      values[name] = value
      guard isITS else { continue }
      guard let rule = XLIFF2ITSRules.attributes[name] else {
        context.warn(
          "xliff2.its.attribute", "the ITS module has no attribute \(name.prefix(60))", at: tree.element.place,
          "5.9.12")
        continue
      }
      if !rule.accepts(value) {
        context.fail(
          "xliff2.its.value", "its:\(name)=\"\(value.prefix(60))\" is not \(rule.words)", at: tree, "5.9.12 \(name)")
      }
    }
    if isUsed, !(ancestors + [tree]).contains(where: { $0["version", in: XLIFF2ITSRules.namespace] != nil }) {
      context.warn(
        "xliff2.its.version", "ITS is used where no its:version is in scope", at: tree.element.place,
        "5.9.12 version")
    }
    if !values.isEmpty { checkITS(values, tree, ancestors, &context) }
    if ["mrk", "sm"].contains(where: { isCore(tree, $0) }) { checkITSAnnotation(values, tree, &context) }
    if isStandOff { checkStandOff(values, tree, &context) }
  }

  /// The usage descriptions of annotations (5.9.6 and 5.9.7).
  private func checkITSAnnotation(
    _ values: [String: String], _ tree: XMLTree, _ context: inout ValidationContext
  ) {
    func fail(_ message: String, _ section: String) {
      context.fail("xliff2.its.annotation", message, at: tree, section)
    }
    let type = tree["type"]
    for name in values.keys.sorted() where XLIFF2ITSRules.generic.contains(name) || name.hasPrefix("itsm:") {
      // Drafts of the module had its:any.
      guard let type, !type.hasPrefix("its:") else { continue }
      let shown = name.hasPrefix("itsm:") ? name : "its:\(name)"
      fail("\(shown) makes an annotation whose type is its:generic, not \(type.prefix(40))", "5.9.12 \(name)")
      break
    }
    if values["termConfidence"] != nil || type == "its:term-no" {
      if type != "term", type != "its:term-no" {
        fail("its:termConfidence stands on a type that is neither term nor its:term-no", "5.9.12 termConfidence")
      }
      if tree["value"] != nil, tree["ref"] != nil {
        fail("a term of ITS has value or ref, not both", "5.9.7.2.3 ITS Terminology Annotation")
      }
    }
    if values["localeFilterType"] != nil, values["localeFilterList"] == nil {
      fail("its:localeFilterType stands without its:localeFilterList", "5.9.12 localeFilterType")
    }
    let isIssue = values["locQualityIssueType"] != nil || values["locQualityIssueComment"] != nil
    let details = XLIFF2ITSRules.issueDetails.filter { values[$0] != nil }
    if values["locQualityIssuesRef"] != nil, isIssue || !details.isEmpty {
      fail("its:locQualityIssuesRef stands without other attributes of issues", "5.9.12 locQualityIssuesRef")
    } else if let detail = details.first, !isIssue {
      fail("its:\(detail) stands without a type or a comment of the issue", "5.9.12 \(detail)")
    }
    let isIdentified = ["taClassRef", "taIdent", "taIdentRef"].contains { values[$0] != nil }
    if values["taConfidence"] != nil, !isIdentified {
      fail("its:taConfidence stands without what was found", "5.9.12 taConfidence")
    }
  }

  private func checkITS(
    _ values: [String: String], _ tree: XMLTree, _ ancestors: [XMLTree], _ context: inout ValidationContext
  ) {
    func inherited(_ name: String) -> Bool {
      values[name] != nil || ancestors.contains { $0[name, in: XLIFF2ITSRules.namespace] != nil }
    }
    func fail(_ message: String, _ name: String) {
      context.fail("xliff2.its.constraint", message, at: tree, "5.9.12 \(name)")
    }
    if (values["taIdent"] == nil) != (values["taSource"] == nil) {
      fail("its:taIdent and its:taSource stand together", "taIdent")
    }
    if values["taIdentRef"] != nil, values["taIdent"] != nil || values["taSource"] != nil {
      fail("its:taIdentRef stands without its:taIdent and its:taSource", "taIdentRef")
    }
    if values["provenanceRecordsRef"] != nil, XLIFF2ITSRules.agents.contains(where: { values[$0] != nil }) {
      fail("its:provenanceRecordsRef stands without names of persons, tools or organisations", "provenanceRecordsRef")
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
        "5.9.12 \(attribute)")
    }
  }

  private func checkStandOff(_ values: [String: String], _ tree: XMLTree, _ context: inout ValidationContext) {
    let name = tree.name.local
    func fail(_ message: String) {
      context.fail("xliff2.its.element", message, at: tree, XLIFF2ITSRules.elements[name]?.section ?? "5.9.11")
    }
    switch name {
    case "locQualityIssues", "provenanceRecords":
      guard let id = tree["id", in: XMLName.xmlNamespace] else { return fail("<\(name)> has no xml:id") }
      if !AttributeValue.isToken(id) || id.contains(":") || id.first.map({ $0.isNumber || "-.".contains($0) }) ?? true {
        fail("xml:id=\"\(id.prefix(60))\" is no name without a colon")
      }
    case "locQualityIssue":
      if values["locQualityIssueType"] == nil, values["locQualityIssueComment"] == nil {
        fail("a <locQualityIssue> has neither a type nor a comment")
      }
    case "provenanceRecord":
      if XLIFF2ITSRules.agents.allSatisfy({ values[$0] == nil }) { fail("a <provenanceRecord> names nobody") }
    default: break
    }
  }
}
