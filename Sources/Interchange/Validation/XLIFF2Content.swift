import Bitext
import XMLText

/// Checks elements of the core and of modules against their rules.
extension XLIFF2Validator {
  /// The name of a rule; those of modules have the module's prefix in it.
  static func ruleName(_ kind: String, _ prefix: String) -> String {
    guard !prefix.isEmpty else { return "xliff2.\(kind)" }
    switch kind {
    case "attribute.required": return "xliff2.\(prefix).required"
    case "attribute.unknown": return "xliff2.\(prefix).attribute"
    case "attribute.value": return "xliff2.\(prefix).value"
    case "child.missing": return "xliff2.\(prefix).missing"
    case "child.count": return "xliff2.\(prefix).count"
    default: return "xliff2.\(prefix).\(kind)"
    }
  }

  /// Checks the attributes of an element of the core, or of the module with a prefix.
  func checkAttributes(_ tree: XMLTree, _ rule: ElementRule, prefix: String = "", _ context: inout ValidationContext) {
    let element = tree.name.local
    func fail(_ kind: String, _ message: String, _ section: String? = nil) {
      context.fail(Self.ruleName(kind, prefix), message, at: tree, section ?? rule.section)
    }
    for name in rule.required where tree[name] == nil { fail("attribute.required", "<\(element)> has no \(name)") }
    for attribute in tree.element.attributes {
      let (name, value) = (attribute.name.local, attribute.value)
      switch attribute.name.namespace {
      case "":
        guard let wanted = rule.attributes[name] else {
          fail("attribute.unknown", "<\(element)> has no attribute \(name.prefix(60))")
          continue
        }
        if !wanted.accepts(value) {
          let chapter = prefix.isEmpty ? "4.3.1" : XLIFF2ModuleRules.attributeChapters[prefix]
          fail(
            "attribute.value", "\(name)=\"\(value.prefix(60))\" is not \(wanted.words)", chapter.map { "\($0) \(name)" }
          )
        }
      case XMLName.xmlNamespace:
        let isAllowed = rule.xmlAttributes.contains(name) || rule.takesForeignAttributes && !rule.refusesXMLAttributes
        if !isAllowed { fail("attribute.unknown", "<\(element)> has no attribute xml:\(name)") }
        checkXMLAttribute(name, value, tree, &context)
      case "http://www.w3.org/2001/XMLSchema-instance": continue
      default:
        // Those of modules have places of their own.
        if prefix.isEmpty, XLIFF2Grammar.moduleNamespaces.contains(attribute.name.namespace) { continue }
        if !rule.takesForeignAttributes {
          fail("extension.attribute", "<\(element)> takes no attribute of an extension (\(name.prefix(60)))")
        }
      }
    }
  }

  private func checkXMLAttribute(
    _ name: String, _ value: String, _ tree: XMLTree, _ context: inout ValidationContext
  ) {
    switch name {
    case "space":
      if !["default", "preserve"].contains(value) {
        context.fail(
          "xliff2.attribute.value", "xml:space=\"\(value.prefix(60))\" is neither default nor preserve", at: tree,
          "4.3.2 xml:space")
      } else if isCore(tree, "data"), value != "preserve" {
        context.fail("xliff2.attribute.value", "xml:space of <data> is preserve", at: tree, "4.2.2.11 data")
      }
    case "lang":
      if !AttributeValue.isWellFormedLanguage(value) {
        context.fail(
          "xliff2.attribute.value", "xml:lang=\"\(value.prefix(60))\" is no well-formed BCP 47 tag", at: tree,
          "4.3.2 xml:lang")
      }
    default: break
    }
  }

  /// What a rule calls a child: the local name in the namespace of its parent, else with the prefix of its module.
  private func key(of child: XMLTree, in tree: XMLTree) -> String? {
    if child.name.namespace == tree.name.namespace { return child.name.local }
    if child.name.namespace == core { return "xlf:\(child.name.local)" }
    return XLIFF2ModuleRules.prefixes[child.name.namespace].map { "\($0):\(child.name.local)" }
  }

  /// Checks which elements stand in an element, in which order and how many, and whether it holds text.
  func checkContent(_ tree: XMLTree, _ rule: ElementRule, prefix: String = "", _ context: inout ValidationContext) {
    let faults = rule.faults(of: tree, key: { key(of: $0, in: tree) }, mayStand: { !isMisplaced($0, in: tree) })
    // Files that are called valid have metadata whose inner elements are in the core's namespace.
    let isLenient = prefix == "mda"
    for fault in faults {
      let kind =
        switch fault.kind {
        case .text: "text"
        case .child: "child"
        case .foreign: "extension.element"
        case .order: "order"
        case .count: "child.count"
        case .missing: "child.missing"
        case .empty: "empty"
        }
      if isLenient, fault.kind == .foreign, fault.place.name.namespace == core {
        context.warn(
          "xliff2.mda.namespace", "<\(fault.child.prefix(60))> of the core's namespace stands in <\(tree.name.local)>",
          at: fault.place.element.place, rule.section)
      } else if !(isLenient && fault.kind == .empty && !tree.elements("meta", in: core).isEmpty) {
        context.fail(Self.ruleName(kind, prefix), fault.message, at: fault.place, rule.section)
      }
    }
    if isCore(tree, "file"), !tree.elements.contains(where: { isCore($0, "unit") || isCore($0, "group") }) {
      context.fail("xliff2.child.missing", "<file> has neither <unit> nor <group>", at: tree, rule.section)
    }
  }

  /// A skeleton is empty and refers, or has content of other namespaces.
  func checkSkeleton(_ tree: XMLTree, _ rule: ElementRule, _ context: inout ValidationContext) {
    let isEmpty = tree.children.isEmpty
    if isEmpty == (tree["href"] == nil) {
      context.fail(
        "xliff2.skeleton", isEmpty ? "an empty <skeleton> needs href" : "<skeleton> has content and href", at: tree,
        rule.section)
    }
    for child in tree.elements where child.name.namespace == core {
      context.fail("xliff2.child", "<\(child.name.local)> cannot stand in <skeleton>", at: child, rule.section)
    }
  }

  /// Whether an element of a module stands in an element of the core that has no place for it.
  private func isMisplaced(_ child: XMLTree, in tree: XMLTree) -> Bool {
    guard tree.name.namespace == core, let prefix = XLIFF2ModuleRules.prefixes[child.name.namespace] else {
      return false
    }
    // Change tracking is no module any more since 2.1.
    return prefix != "ctr" || child.name.local != "changeTrack"
  }
}
