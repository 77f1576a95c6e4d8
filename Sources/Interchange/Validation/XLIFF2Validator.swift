import Bitext
import XMLText

/// Checks XLIFF 2.0, 2.1 and 2.2 against the prose and the constraints of the specification.
struct XLIFF2Validator {
  let root: XMLTree
  let core: String
  let sourceLanguage: String?
  let targetLanguage: String?

  init(root: XMLTree, context: inout ValidationContext) {
    self.root = root
    core = root.name.namespace
    sourceLanguage = root["srcLang"]
    targetLanguage = root["trgLang"]
  }

  func isCore(_ tree: XMLTree, _ local: String) -> Bool { tree.name.local == local && tree.name.namespace == core }

  func validate(_ context: inout ValidationContext) {
    let version = root["version"] ?? ""
    context.section = { XLIFF2Section.numbered($0, version: version) }
    defer { context.section = { $0 } }
    checkVersion(&context)
    checkElement(root, &context)
    var ids: Set<String> = []
    for file in root.elements("file", in: core) {
      checkUnique(file, "id", &ids, "file", &context)
      var names = FileNames()
      collect(file, &names)
      checkContainer(file, names, languages: language(of: file, language(of: root, nil)), &context)
      var units: Set<String> = []
      var groups: Set<String> = []
      checkIDs(file, &units, &groups, &context)
    }
    checkReferences(root, [], &context)
    checkModules(root, &context)
  }

  private func checkVersion(_ context: inout ValidationContext) {
    guard let version = root["version"] else { return }
    let wanted = version == "2.2" ? "urn:oasis:names:tc:xliff:document:2.2" : "urn:oasis:names:tc:xliff:document:2.0"
    if ["2.0", "2.1", "2.2"].contains(version), core != wanted {
      context.fail("xliff2.version", "version \(version) has the namespace \(wanted)", at: root, "4.3.1 version")
    }
  }

  // MARK: - Grammar

  /// Checks an element of the core and all that stands in it.
  private func checkElement(_ tree: XMLTree, _ context: inout ValidationContext) {
    guard let rule = XLIFF2Grammar.rule(tree.name.local, version: root["version"] ?? "") else {
      context.fail("xliff2.element", "the core has no element <\(tree.name.local.prefix(60))>", at: tree, "4.2")
      return
    }
    checkAttributes(tree, rule, &context)
    checkContent(tree, rule, &context)
    for child in tree.elements where child.name.namespace == core && tree.name.local != "skeleton" {
      checkElement(child, &context)
    }
  }

  private func checkAttributes(_ tree: XMLTree, _ rule: ElementRule, _ context: inout ValidationContext) {
    let element = tree.name.local
    for name in rule.required where tree[name] == nil {
      context.fail("xliff2.attribute.required", "<\(element)> has no \(name)", at: tree, rule.section)
    }
    for attribute in tree.element.attributes {
      let (name, value) = (attribute.name.local, attribute.value)
      switch attribute.name.namespace {
      case "":
        guard let wanted = rule.attributes[name] else {
          context.fail(
            "xliff2.attribute.unknown", "<\(element)> has no attribute \(name.prefix(60))", at: tree, rule.section)
          continue
        }
        if !wanted.accepts(value) {
          context.fail(
            "xliff2.attribute.value", "\(name)=\"\(value.prefix(60))\" is not \(wanted.words)", at: tree,
            "4.3.1 \(name)")
        }
      case XMLName.xmlNamespace:
        if name == "space", !["default", "preserve"].contains(value) {
          context.fail(
            "xliff2.attribute.value", "xml:space=\"\(value.prefix(60))\" is neither default nor preserve", at: tree,
            "4.3.2 xml:space")
        }
        if !rule.xmlAttributes.contains(name), !rule.takesForeignAttributes {
          context.fail("xliff2.attribute.unknown", "<\(element)> has no attribute xml:\(name)", at: tree, rule.section)
        }
      case "http://www.w3.org/2001/XMLSchema-instance": continue
      default:
        if !XLIFF2Grammar.moduleNamespaces.contains(attribute.name.namespace), !rule.takesForeignAttributes {
          context.fail(
            "xliff2.extension.attribute", "<\(element)> takes no attribute of an extension (\(name.prefix(60)))",
            at: tree,
            rule.section)
        }
      }
    }
  }

  private func checkContent(_ tree: XMLTree, _ rule: ElementRule, _ context: inout ValidationContext) {
    let element = tree.name.local
    if element == "skeleton" {
      let isEmpty = tree.children.isEmpty
      if isEmpty == (tree["href"] == nil) {
        context.fail(
          "xliff2.skeleton", isEmpty ? "an empty <skeleton> needs href" : "<skeleton> has content and href", at: tree,
          rule.section)
      }
      return
    }
    var counts: [String: Int] = [:]
    var place = 0
    for child in tree.children {
      switch child {
      case .text(let text):
        if !rule.takesText, !text.allSatisfy(\.isWhitespace) {
          context.fail("xliff2.text", "<\(element)> holds no text", at: tree, rule.section)
        }
      case .comment, .instruction: continue
      case .element(let inner):
        let name = inner.name.local
        if inner.name.namespace != core {
          guard let foreign = rule.foreignPlace else {
            context.fail(
              "xliff2.extension.element", "<\(element)> takes no element of a module or extension (\(name.prefix(60)))",
              at: inner, rule.section)
            continue
          }
          if element == "xliff", root["version"] != "2.2" {
            context.fail("xliff2.extension.element", "<xliff> holds only <file>", at: inner, rule.section)
          }
          if foreign < place {
            context.fail(
              "xliff2.order", "<\(name.prefix(60))> must stand further up in <\(element)>", at: inner, rule.section)
          }
          place = max(place, foreign)
          continue
        }
        guard let count = rule.children[name] else {
          context.fail("xliff2.child", "<\(name.prefix(60))> cannot stand in <\(element)>", at: inner, rule.section)
          continue
        }
        counts[name, default: 0] += 1
        if counts[name] == count.upperBound &+ 1, count.upperBound < Int.max {
          context.fail("xliff2.child.count", "<\(element)> holds one <\(name)> only", at: inner, rule.section)
        }
        if let wanted = rule.order[name] {
          if wanted < place {
            context.fail("xliff2.order", "<\(name)> must stand further up in <\(element)>", at: inner, rule.section)
          }
          place = max(place, wanted)
        }
      }
    }
    for (name, count) in rule.children.sorted(by: { $0.key < $1.key }) where counts[name, default: 0] < count.lowerBound
    {
      context.fail("xliff2.child.missing", "<\(element)> has no <\(name)>", at: tree, rule.section)
    }
    if element == "file", counts["unit", default: 0] + counts["group", default: 0] == 0 {
      context.fail("xliff2.child.missing", "<file> has neither <unit> nor <group>", at: tree, rule.section)
    }
  }

  // MARK: - Ids

  func checkUnique(
    _ tree: XMLTree, _ attribute: String, _ used: inout Set<String>, _ scope: String, _ context: inout ValidationContext
  ) {
    guard let id = tree[attribute] else { return }
    if !used.insert(id).inserted {
      context.fail(
        "xliff2.id.unique", "the id \(id.prefix(60)) of <\(tree.name.local)> occurs twice in its \(scope)", at: tree,
        "4.3.1 id")
    }
  }

  private func checkIDs(
    _ tree: XMLTree, _ units: inout Set<String>, _ groups: inout Set<String>, _ context: inout ValidationContext
  ) {
    for child in tree.elements where child.name.namespace == core {
      switch child.name.local {
      case "unit": checkUnique(child, "id", &units, "file", &context)
      case "group":
        checkUnique(child, "id", &groups, "file", &context)
        checkIDs(child, &units, &groups, &context)
      default: continue
      }
    }
  }

  /// The ids that references of a file may point to.
  struct FileNames {
    var units: Set<String> = []
    var notes: Set<String> = []
  }

  private func collect(_ tree: XMLTree, _ names: inout FileNames) {
    for child in tree.elements where child.name.namespace == core {
      if child.name.local == "unit", let id = child["id"] { names.units.insert(id) }
      if child.name.local == "group" { collect(child, &names) }
    }
  }

  // MARK: - Containers

  func language(of tree: XMLTree, _ inherited: String?) -> String? { tree.element.language ?? inherited }

  private func checkContainer(
    _ tree: XMLTree, _ names: FileNames, languages: String?, _ context: inout ValidationContext
  ) {
    checkNotes(tree, &context)
    checkExtensionIDs(tree, &context)
    for child in tree.elements where child.name.namespace == core {
      let inherited = language(of: child, languages)
      if child.name.local == "group" { checkContainer(child, names, languages: inherited, &context) }
      if child.name.local == "unit" {
        checkNotes(child, &context)
        checkExtensionIDs(child, &context)
        UnitCheck(validator: self, unit: child, names: names, language: inherited).run(&context)
      }
    }
  }

  private func checkNotes(_ tree: XMLTree, _ context: inout ValidationContext) {
    var ids: Set<String> = []
    for note in tree.first("notes", in: core)?.elements("note", in: core) ?? [] {
      checkUnique(note, "id", &ids, "notes", &context)
    }
  }

  /// Ids of extension elements are unique in the nearest file, group or unit.
  private func checkExtensionIDs(_ tree: XMLTree, _ context: inout ValidationContext) {
    var ids: Set<String> = []
    func visit(_ element: XMLTree) {
      for attribute in element.element.attributes
      where attribute.name.local == "id"
        && (attribute.name.namespace.isEmpty || attribute.name.namespace == XMLName.xmlNamespace)
      {
        if !ids.insert(attribute.value).inserted {
          context.fail(
            "xliff2.id.extension",
            "the id \(attribute.value.prefix(60)) occurs twice among the extensions of <\(tree.name.local)>",
            at: element, "4.3.1 id")
        }
      }
      for child in element.elements { visit(child) }
    }
    for child in tree.elements
    where child.name.namespace != core && !XLIFF2Grammar.moduleNamespaces.contains(child.name.namespace) {
      visit(child)
    }
  }
}
