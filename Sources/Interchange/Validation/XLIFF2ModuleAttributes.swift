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
      checkHolder(attribute, tree, &context)
      switch XLIFF2ModuleRules.prefixes[attribute.name.namespace] {
      case "fs":
        switch name {
        case "fs":
          format = value
          if !XLIFF2ModuleRules.formats.contains(value) {
            context.fail(
              "xliff2.fs.value", "fs:fs=\"\(value.prefix(40))\" is no element of HTML on the module's list", at: tree,
              "5.3.5 fs")
          }
        case "subFs":
          hasSubFormat = true
          switch Self.styleList(value) {
          case .good: break
          case .lacksValue:
            context.warn(
              "xliff2.fs.value", "fs:subFs=\"\(value.prefix(60))\" has a name without a value",
              at: tree.element.place, "5.3.5 subFs")
          case .isAmbiguous:
            context.fail(
              "xliff2.fs.value",
              "fs:subFs=\"\(value.prefix(60))\" has a comma in a value without a backslash before it",
              at: tree, "5.3.5 subFs")
          }
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
      context.fail("xliff2.fs.subFs", "fs:subFs stands without fs:fs", at: tree, "5.3.5 subFs")
    }
    if isJoinedEnd, format != nil {
      context.fail("xliff2.fs.ec", "fs:fs stands on an isolated <ec> only", at: tree, "5.3.4")
    }
    if !size.isEmpty { checkSize(size, tree, ancestors, isJoinedEnd, &context) }
  }

  /// Attributes of a module stand only on the elements of the core that take them; which of them stands on which is said
  /// where each is used, and what stands elsewhere is worth a warning.
  private func checkHolder(_ attribute: XMLElement.Attribute, _ tree: XMLTree, _ context: inout ValidationContext) {
    guard tree.name.namespace == core, let prefix = XLIFF2ModuleRules.prefixes[attribute.name.namespace],
      let holders = XLIFF2ModuleRules.holders[prefix]
    else { return }
    let name = attribute.name.local
    let element = tree.name.local
    let all = holders.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    guard !(holders[name] ?? all).contains(element) else { return }
    let chapter = ["fs": "5.3.5", "slr": "5.7.5"][prefix] ?? "5.9.12"
    let section = "\(chapter) \(prefix == "itsm" ? "itsm:" : "")\(name.prefix(60))"
    let rule = "xliff2.\(prefix).place"
    // Issues are never of whole units, says 5.9.6.4.1.
    if !all.contains(element) || name.hasPrefix("locQualityIssue") {
      context.fail(rule, "\(prefix):\(name.prefix(60)) cannot stand on <\(element)>", at: tree, section)
    } else {
      context.warn(
        rule, "\(prefix):\(name.prefix(60)) is not meant for <\(element)>", at: tree.element.place, section)
    }
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
    let profiles = ancestors.lazy.flatMap(\.elements).first { $0.name.local == "profiles" }
    func isStandard(_ name: String) -> Bool {
      let isStorage = name.lowercased().contains("storage")
      return (profiles?[isStorage ? "storageProfile" : "generalProfile"] ?? "").hasPrefix("xliff:")
    }
    for name in ["equivStorage", "sizeInfo"] {
      guard let value = size[name], !AttributeValue.natural.accepts(value), !value.isEmpty else { continue }
      if Double(value) != nil || isStandard(name) {
        context.fail(
          "xliff2.slr.value", "slr:\(name)=\"\(value.prefix(40))\" is no whole number", at: tree,
          "5.7.6 Standard profiles")
      }
    }
    for name in ["sizeRestriction", "storageRestriction"] {
      guard let value = size[name], isStandard(name) else { continue }
      let parts = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let isNumber = { (part: String) in AttributeValue.natural.accepts(part) }
      let isGood =
        parts.count <= 2 && parts.dropLast().allSatisfy(isNumber)
        && (parts.last.map { $0 == "*" || isNumber($0) } ?? false)
      if !isGood {
        context.fail(
          "xliff2.slr.value", "slr:\(name)=\"\(value.prefix(40))\" is no restriction", at: tree,
          "5.7.6 Standard profiles")
      } else if parts.count == 2, let low = Int(parts[0]), let high = Int(parts[1]), low > high {
        context.warn(
          "xliff2.slr.value", "slr:\(name)=\"\(value.prefix(40))\" asks for more than it allows",
          at: tree.element.place,
          "5.7.6 Standard profiles")
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

  /// What is wrong with a list of names and values.
  private enum StyleList {
    case good
    case lacksValue
    case isAmbiguous
  }

  /// Pairs of a name and a value with a comma between them, with backslashes between the pairs; in values both are
  /// written with a backslash before them.
  private static func styleList(_ text: String) -> StyleList {
    var commas = [0]
    var isEscaped = false
    for character in text.utf8 {
      if isEscaped {
        isEscaped = false
        // A backslash before anything else ends a pair.
        if character != 0x2C, character != 0x5C { commas.append(0) }
      } else if character == 0x5C {
        isEscaped = true
      } else if character == 0x2C {
        commas[commas.count - 1] += 1
      }
    }
    if commas.contains(where: { $0 > 1 }) { return .isAmbiguous }
    return commas.contains(0) ? .lacksValue : .good
  }
}
