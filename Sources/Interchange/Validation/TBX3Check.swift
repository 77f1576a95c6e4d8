import Bitext
import XMLText

/// Checks TBX 3 (ISO 30042:2019) in both styles: the core structure, and the data categories of the public dialects.
struct TBX3Check {
  let root: XMLTree
  private let dialect: String
  private let style: String
  private let categories: [String: TBXCategory]?

  static let namespace = "urn:iso:std:iso:30042:ed-2"
  private static let moduleNamespacePrefix = "http://www.tbxinfo.net/ns/"

  init(root: XMLTree) {
    self.root = root
    dialect = root["type"] ?? ""
    style = root["style"] ?? ""
    categories = TBXCategory.dialects[dialect]
  }

  func run(_ context: inout ValidationContext) {
    if root["type"] == nil {
      context.fail("tbx.type", "<tbx> has no type (the dialect)", at: root, section("tbx"))
    } else if !dialect.hasPrefix("TBX-") || dialect == "TBX-" {
      context.fail("tbx.type", "the type \(dialect.prefix(40)) does not begin with TBX-", at: root, section("tbx"))
    }
    if !["dca", "dct"].contains(style) {
      context.fail("tbx.style", "<tbx> has no style dca or dct", at: root, section("tbx"))
    }
    if root.name.namespace != Self.namespace {
      context.fail("tbx.namespace", "<tbx> is not in the namespace \(Self.namespace)", at: root, section("tbx"))
    }
    check(root, level: "", &context)
  }

  private func section(_ name: String) -> String { "ISO 30042:2019, \(name)" }

  private func check(_ tree: XMLTree, level: String, _ context: inout ValidationContext) {
    let name = tree.name.local
    guard let rule = TBXGrammar.rules[name] else {
      return context.fail(
        "tbx.structure", "TBX has no element <\(name.prefix(60))>", at: tree, section("core structure"))
    }
    checkAttributes(tree, rule, &context)
    for fault in rule.faults(of: tree) {
      let kind =
        switch (fault.kind, fault.child) {
        case (.text, _): "text"
        case (.order, _): "order"
        case (.missing, "langSec"): "language"
        case (_, "term"), (.missing, "termSec"): "term"
        case (.missing, "conceptEntry"): "entry"
        case (.missing, "tbxHeader"), (.missing, "sourceDesc"), (.missing, "fileDesc"): "header"
        case (.missing, "text"), (.missing, "body"): "body"
        case (.foreign, _): style == "dca" ? "style" : "structure"
        default: "structure"
        }
      context.fail("tbx.\(kind)", fault.message, at: fault.place, section(rule.section))
    }
    if name.hasSuffix("Grp") { checkHead(of: tree, &context) }
    checkProse(tree, &context)
    let inner = ["conceptEntry", "langSec", "termSec"].contains(name) ? name : level
    if TBXCategory.carriers.contains(name) { checkCarrier(tree, level: inner, &context) }
    for child in tree.elements {
      if child.name.namespace == tree.name.namespace {
        if rule.children[child.name.local] != nil { check(child, level: inner, &context) }
      } else if rule.foreignPlace != nil {
        checkForeign(child, level: inner, &context)
      }
    }
  }

  private func checkAttributes(_ tree: XMLTree, _ rule: ElementRule, _ context: inout ValidationContext) {
    let element = tree.name.local
    for name in rule.required where tree[name] == nil && element != "tbx" {
      let kind =
        name == "id" ? "id" : TBXCategory.carriers.contains(element) && name == "type" ? "category" : "attribute"
      context.fail("tbx.\(kind)", "<\(element)> has no \(name)", at: tree, section(rule.section))
    }
    for attribute in tree.element.attributes {
      let (name, value) = (attribute.name.local, attribute.value)
      switch attribute.name.namespace {
      case "":
        guard let wanted = rule.attributes[name] else {
          context.fail(
            "tbx.attribute", "<\(element)> has no attribute \(name.prefix(60))", at: tree, section(rule.section))
          continue
        }
        if name == "id", !Self.isIdentifier(value) {
          context.fail("tbx.id", "id=\"\(value.prefix(60))\" is no name as XML has it", at: tree, section("id"))
        } else if element != "tbx", !wanted.accepts(value) {
          context.fail(
            "tbx.value", "\(name)=\"\(value.prefix(60))\" is not \(wanted.words)", at: tree, section(rule.section))
        }
      case XMLName.xmlNamespace:
        if name == "lang", !AttributeValue.isWellFormedLanguage(value) {
          context.fail(
            "tbx.lang", "xml:lang=\"\(value.prefix(40))\" is no language tag", at: tree, section("xml:lang"))
        }
      default: continue
      }
    }
  }

  /// An ID as XML Schema has it: a name without a colon.
  private static func isIdentifier(_ value: String) -> Bool {
    guard AttributeValue.isToken(value), !value.contains(":"), let first = value.first else { return false }
    return !first.isNumber && first != "-" && first != "."
  }

  /// A group begins with the data category that it is about.
  private func checkHead(of tree: XMLTree, _ context: inout ValidationContext) {
    let head = String(tree.name.local.dropLast(3))
    let first = tree.elements.first
    let isHeaded = first?.name.local == head || style != "dca" && first?.name.namespace != tree.name.namespace
    if !isHeaded {
      context.fail("tbx.structure", "<\(head)Grp> does not begin with <\(head)>", at: tree, section("\(head)Grp"))
    }
  }

  private func checkProse(_ tree: XMLTree, _ context: inout ValidationContext) {
    switch tree.name.local {
    case "langSec":
      if tree.element.language == nil {
        context.fail("tbx.lang", "<langSec> has no xml:lang", at: tree, section("langSec"))
      }
    case "conceptEntry":
      var seen: Set<String> = []
      for language in tree.elements where language.name.local == "langSec" {
        if let tag = language.element.language, !seen.insert(tag.lowercased()).inserted {
          context.fail(
            "tbx.language", "the language \(tag.prefix(40)) occurs twice in an entry", at: language,
            section("langSec"))
        }
      }
    case "term":
      if tree.text.allSatisfy(\.isWhitespace) {
        context.fail("tbx.term", "a term is empty", at: tree, section("term"))
      }
    case "date":
      let text = tree.text.trimming
      if !AttributeValue.isDateTime(text) || text.utf8.count < 10 {
        context.fail("tbx.date", "“\(text.prefix(40))” is no date", at: tree, section("date"))
      }
    case "ec":
      if tree["isolated"] == "yes", tree["id"] == nil {
        context.fail("tbx.code", "an isolated <ec> needs id", at: tree, section("ec"))
      }
    default: break
    }
  }

  // MARK: - Data categories

  private func checkCarrier(_ tree: XMLTree, level: String, _ context: inout ValidationContext) {
    guard let category = tree["type"] else { return }
    if style == "dct" {
      return context.fail(
        "tbx.style", "<\(tree.name.local)> with a type stands in a file of style dct", at: tree, section("styles"))
    }
    if category.isEmpty {
      return context.fail(
        "tbx.category", "<\(tree.name.local)> has an empty type", at: tree, section("data categories"))
    }
    check(category, at: tree, level: level, &context)
  }

  /// A data category as a tag.
  private func checkForeign(_ tree: XMLTree, level: String, _ context: inout ValidationContext) {
    guard style == "dct" else {
      return context.fail(
        "tbx.style", "<\(tree.name.local.prefix(60))> of another namespace stands in a file of style dca", at: tree,
        section("styles"))
    }
    check(tree.name.local, at: tree, level: level, &context)
    for child in tree.elements where child.name.namespace == Self.namespace { check(child, level: level, &context) }
  }

  private func check(_ name: String, at tree: XMLTree, level: String, _ context: inout ValidationContext) {
    guard let categories else { return }
    let place = "\(dialect) data categories"
    guard let category = categories[name] else {
      // Samples of the steering committee itself have it, of a draft.
      if name == "usageStatus", !categories.isEmpty {
        return context.warn(
          "tbx.category", "usageStatus is called administrativeStatus in \(dialect)", at: tree.element.place, place)
      }
      return context.fail(
        "tbx.category", "\(name.prefix(60)) is no data category of \(dialect)", at: tree, place)
    }
    if style == "dca", category.carrier != tree.name.local {
      context.fail(
        "tbx.category", "\(name) is a type of <\(category.carrier)>, not of <\(tree.name.local)>", at: tree, place)
    }
    if style == "dct", tree.name.namespace != Self.moduleNamespacePrefix + category.module {
      context.fail(
        "tbx.namespace", "\(name) is in the namespace \(Self.moduleNamespacePrefix)\(category.module)", at: tree, place)
    }
    if !level.isEmpty, !category.levels.contains(level) {
      context.fail(
        "tbx.level", "\(name) stands in \(category.levels.sorted().joined(separator: ", ")), not in \(level)", at: tree,
        place)
    }
    let text = tree.text.trimming
    if !category.values.isEmpty, !category.values.contains(text) {
      context.fail("tbx.picklist", "“\(text.prefix(40))” is no value of \(name)", at: tree, place)
    }
    if ["ref", "xref"].contains(category.carrier), tree["target"] == nil {
      context.fail("tbx.target", "\(name) has no target", at: tree, place)
    }
  }
}

extension String {
  /// Without white space at the ends.
  fileprivate var trimming: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
