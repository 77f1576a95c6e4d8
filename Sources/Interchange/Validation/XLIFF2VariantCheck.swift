import Bitext
import XMLText

extension XLIFF2Validator {
  /// Checks an attribute of the Plural, Gender, and Select module (XLIFF 2.2, part 2, 4.9.5).
  func checkVariant(
    _ name: String, _ value: String, _ tree: XMLTree, _ ancestors: [XMLTree], _ context: inout ValidationContext
  ) {
    guard version == "2.2" else {
      return context.fail(
        "xliff2.pgs.version", "the module pgs belongs to XLIFF 2.2, and this is \(version)",
        at: tree, "4.2.2.6 segment")
    }
    switch name {
    case "switch":
      guard isCore(tree, "unit") else {
        return context.fail(
          "xliff2.pgs.switch", "pgs:switch stands on <unit> only", at: tree, Self.switchSection)
      }
      checkSwitch(value, of: tree, &context)
    case "case":
      guard isCore(tree, "segment") else {
        return context.fail("xliff2.pgs.case", "pgs:case stands on <segment> only", at: tree, Self.caseSection)
      }
      checkCase(value, of: tree, in: ancestors.last, &context)
    default:
      context.fail(
        "xliff2.pgs.attribute", "the module pgs has no attribute \(name.prefix(60))", at: tree,
        "4.9.5 Module Attributes")
    }
  }

  private static let switchSection = "4.9.5.1 switch"
  private static let caseSection = "4.9.5.2 case"
  private static let namespace = XLIFF2.variantNamespace

  private func checkSwitch(_ value: String, of unit: XMLTree, _ context: inout ValidationContext) {
    let items = value.split(whereSeparator: \.isWhitespace)
    if items.isEmpty {
      context.fail("xliff2.pgs.switch", "pgs:switch names nothing to choose by", at: unit, Self.switchSection)
    }
    for item in items where VariantSwitch(item) == nil {
      context.fail(
        "xliff2.pgs.switch", "\(item.prefix(40)) is no plural:, ordinal:, gender: or select: with a variable",
        at: unit, Self.switchSection)
    }
    var cases: Set<[Substring]> = []
    for segment in unit.elements("segment", in: core) {
      guard let value = segment.element["case", in: Self.namespace] else {
        context.warn(
          "xliff2.pgs.case.missing", "the unit is switched, and a segment has no pgs:case", at: segment.element.place,
          Self.caseSection)
        continue
      }
      if !cases.insert(value.split(whereSeparator: \.isWhitespace)).inserted {
        context.warn(
          "xliff2.pgs.case.twice", "two segments are for the case \(value.prefix(60))", at: segment.element.place,
          Self.caseSection)
      }
    }
  }

  private func checkCase(
    _ value: String, of segment: XMLTree, in unit: XMLTree?, _ context: inout ValidationContext
  ) {
    guard let text = unit?.element["switch", in: Self.namespace] else {
      return context.fail(
        "xliff2.pgs.case", "pgs:case stands in a unit without pgs:switch", at: segment, Self.caseSection)
    }
    let switches = text.split(whereSeparator: \.isWhitespace)
    let values = value.split(whereSeparator: \.isWhitespace)
    guard switches.count == values.count else {
      return context.fail(
        "xliff2.pgs.case.count", "pgs:case has \(values.count) values, and pgs:switch \(switches.count) variables",
        at: segment, Self.caseSection)
    }
    for (item, value) in zip(switches, values) {
      guard let item = VariantSwitch(item), !item.accepts(value) else { continue }
      context.fail(
        "xliff2.pgs.case.value", "\(value.prefix(40)) is neither a number nor a category, and \(item) wants one",
        at: segment, Self.caseSection)
    }
  }
}
