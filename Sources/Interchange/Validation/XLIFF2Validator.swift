import Bitext
import XMLText

/// Checks XLIFF 2.0, 2.1 and 2.2 against the prose and the constraints of the specification.
struct XLIFF2Validator {
  let root: XMLTree
  let core: String
  /// The version whose rules hold: that of the namespace of 2.2, else what the file says.
  let version: String
  let sourceLanguage: String?
  let targetLanguage: String?

  init(root: XMLTree, context: inout ValidationContext) {
    self.root = root
    core = root.name.namespace
    version = core == XLIFF2.Version.v22.namespace ? "2.2" : root["version"] ?? ""
    sourceLanguage = root["srcLang"]
    targetLanguage = root["trgLang"]
  }

  func isCore(_ tree: XMLTree, _ local: String) -> Bool { tree.name.local == local && tree.name.namespace == core }

  func validate(_ context: inout ValidationContext) {
    let version = version
    context.section = { XLIFF2Section.numbered($0, version: version) }
    defer { context.section = { $0 } }
    checkVersion(&context)
    checkElement(root, &context)
    checkNotes(root, &context)
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
    XLIFF2References(self).check(root, [], &context)
    checkModules(root, &context)
  }

  /// The namespace of 2.2 takes the versions before it too, as its 3.3.1.42 says.
  private func checkVersion(_ context: inout ValidationContext) {
    guard let version = root["version"] else { return }
    if version == "2.2", core != XLIFF2.Version.v22.namespace {
      context.fail(
        "xliff2.version", "version \(version) has the namespace \(XLIFF2.Version.v22.namespace)", at: root,
        "4.3.1 version")
    } else if ![XLIFF2.Version.v20.namespace, XLIFF2.Version.v22.namespace].contains(core) {
      context.fail("xliff2.version", "the namespace \(core.prefix(60)) is of no version", at: root, "4.3.1 version")
    }
  }

  // MARK: - Grammar

  /// Checks an element of the core and all that stands in it.
  func checkElement(_ tree: XMLTree, _ context: inout ValidationContext) {
    guard let rule = XLIFF2Grammar.rule(tree.name.local, version: version) else {
      context.fail("xliff2.element", "the core has no element <\(tree.name.local.prefix(60))>", at: tree, "4.2")
      return
    }
    checkAttributes(tree, rule, &context)
    if tree.name.local == "skeleton" { return checkSkeleton(tree, rule, &context) }
    checkContent(tree, rule, &context)
    if let type = tree["type"], ["group", "unit"].contains(tree.name.local), type.hasPrefix("xlf:") {
      context.fail("xliff2.type.reserved", "the prefix xlf is reserved", at: tree, "4.3.1 type")
    }
    for child in tree.elements where child.name.namespace == core { checkElement(child, &context) }
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

  /// Ids of extension elements are NMTOKENs, and unique in the nearest file, group or unit (4.9.2).
  private func checkExtensionIDs(_ tree: XMLTree, _ context: inout ValidationContext) {
    var ids: Set<String> = []
    func visit(_ element: XMLTree) {
      for attribute in element.element.attributes
      where attribute.name.local == "id"
        && (attribute.name.namespace.isEmpty || attribute.name.namespace == XMLName.xmlNamespace)
      {
        let id = attribute.value
        if !AttributeValue.isToken(id) {
          context.fail(
            "xliff2.id.extension", "the id \"\(id.prefix(60))\" of an extension is no NMTOKEN", at: element,
            "4.9.2 Constraints")
        }
        if !ids.insert(id).inserted {
          context.fail(
            "xliff2.id.extension",
            "the id \(id.prefix(60)) occurs twice among the extensions of <\(tree.name.local)>", at: element,
            "4.9.2 Constraints")
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
