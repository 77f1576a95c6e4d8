import Bitext
import XMLText

extension XLIFF2Validator {
  /// Checks the attributes of modules on an element of any kind.
  func checkModuleAttributes(_ tree: XMLTree, _ ancestors: [XMLTree], _ context: inout ValidationContext) {
    var size: [String: String] = [:]
    var format: String?
    var hasSubFormat = false
    for attribute in tree.element.attributes {
      let (name, value) = (attribute.name.local, attribute.value)
      switch XLIFF2ModuleRules.prefixes[attribute.name.namespace] {
      case "fs":
        switch name {
        case "fs":
          format = value
          if !XLIFF2ModuleRules.formats.contains(value) {
            context.fail(
              "xliff2.fs.value", "fs:fs=\"\(value.prefix(40))\" is no element of HTML on the module's list", at: tree,
              "5.3.5.1 fs")
          }
        case "subFs": hasSubFormat = true
        default:
          context.fail("xliff2.fs.attribute", "the module fs has no attribute \(name.prefix(60))", at: tree, "5.3.4")
        }
      case "slr": size[name] = value
      case "pgs": checkVariant(name, value, tree, ancestors, &context)
      case "mtc", "gls", "mda", "res", "ctr", "val":
        if tree.name.namespace == core {
          context.fail(
            "xliff2.module.attribute", "no attribute \(name.prefix(60)) of this module stands on elements of the core",
            at: tree, "5")
        }
      default: continue
      }
    }
    let isJoinedEnd = isCore(tree, "ec") && tree["isolated"] != "yes"
    if hasSubFormat, format == nil {
      context.fail("xliff2.fs.subFs", "fs:subFs stands without fs:fs", at: tree, "5.3.5.2 subFs")
    }
    if isJoinedEnd, format != nil {
      context.fail("xliff2.fs.ec", "fs:fs stands on an isolated <ec> only", at: tree, "5.3.4")
    }
    if !size.isEmpty { checkSize(size, tree, ancestors, isJoinedEnd, &context) }
  }

  private func checkSize(
    _ size: [String: String], _ tree: XMLTree, _ ancestors: [XMLTree], _ isJoinedEnd: Bool,
    _ context: inout ValidationContext
  ) {
    let known: Set<String> = ["storageRestriction", "sizeRestriction", "equivStorage", "sizeInfo", "sizeInfoRef"]
    for name in size.keys.sorted() where !known.contains(name) {
      context.fail("xliff2.slr.attribute", "the module slr has no attribute \(name.prefix(60))", at: tree, "5.7.5")
    }
    if isJoinedEnd {
      for name in ["equivStorage", "sizeInfo", "sizeInfoRef"] where size[name] != nil {
        context.fail("xliff2.slr.ec", "slr:\(name) stands on an isolated <ec> only", at: tree, "5.7.5 \(name)")
      }
    }
    if size["sizeInfo"] != nil, size["sizeInfoRef"] != nil {
      context.fail("xliff2.slr.sizeInfo", "sizeInfo and sizeInfoRef exclude each other", at: tree, "5.7.5 sizeInfo")
    }
    // The standard profiles count in whole numbers; what other profiles write is theirs.
    let profile = ancestors.lazy.flatMap(\.elements).first { $0.name.local == "profiles" }?["generalProfile"] ?? ""
    for name in ["equivStorage", "sizeInfo"] {
      guard let value = size[name] else { continue }
      let looksNumeric = Double(value) != nil
      let isStandard = profile.hasPrefix("xliff:")
      if !AttributeValue.natural.accepts(value), looksNumeric || isStandard {
        context.fail("xliff2.slr.value", "slr:\(name)=\"\(value.prefix(40))\" is no whole number", at: tree, "5.7.6")
      }
    }
    for name in ["sizeRestriction", "storageRestriction"] {
      guard let value = size[name], profile.hasPrefix("xliff:") || profile.isEmpty else { continue }
      let parts = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let isNumber = { (part: String) in AttributeValue.natural.accepts(part) }
      let isGood =
        value == "*" || parts.count == 1 && isNumber(value)
        || parts.count == 2 && isNumber(parts[0]) && (isNumber(parts[1]) || parts[1] == "*")
      if !isGood {
        context.fail("xliff2.slr.value", "slr:\(name)=\"\(value.prefix(40))\" is no restriction", at: tree, "5.7.6")
      }
    }
    if let reference = size["sizeInfoRef"] {
      let data = (ancestors + [tree]).flatMap(\.elements).filter {
        $0.name.local == "data" && $0.name.namespace == XLIFF2Grammar.fragmentPrefixes["slr"]
      }
      func holds(_ tree: XMLTree) -> Bool { tree["id"] == reference || tree.elements.contains(where: holds) }
      if !data.contains(where: holds) {
        context.fail(
          "xliff2.slr.sizeInfoRef", "sizeInfoRef=\"\(reference.prefix(60))\" points to no size data", at: tree,
          "5.7.5 sizeInfoRef")
      }
    }
  }
}
