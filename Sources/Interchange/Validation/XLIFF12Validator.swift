import Bitext
import XMLText

/// Checks XLIFF 1.0 to 1.2: structure, ids, and the codes of a target against those of its source (XLIFF 1.2, 2).
struct XLIFF12Validator {
  let root: XMLTree
  private var core: String { root.name.namespace }

  init(root: XMLTree) { self.root = root }

  private static let inline: Set<String> = ["g", "x", "bx", "ex", "bpt", "ept", "ph", "it", "sub", "mrk"]
  private static let states: Set<String> = [
    "final", "needs-adaptation", "needs-l10n", "needs-review-adaptation", "needs-review-l10n",
    "needs-review-translation", "needs-translation", "new", "signed-off", "translated",
  ]

  func validate(_ context: inout ValidationContext) {
    if root["version"] == nil {
      context.fail("xliff12.version", "<xliff> has no version", at: root, "2.1 xliff")
    } else if let version = root["version"], !["1.0", "1.1", "1.2"].contains(version) {
      context.fail(
        "xliff12.version", "version=\"\(version.prefix(20))\" is none of 1.0, 1.1, 1.2", at: root, "2.1 xliff")
    }
    let files = root.elements("file", in: core)
    if files.isEmpty { context.fail("xliff12.file", "<xliff> has no <file>", at: root, "2.1 xliff") }
    for child in root.elements where child.name.namespace == core && child.name.local != "file" {
      context.fail("xliff12.child", "<\(child.name.local.prefix(60))> cannot stand in <xliff>", at: child, "2.1 xliff")
    }
    for file in files { check(file: file, &context) }
  }

  private func check(file: XMLTree, _ context: inout ValidationContext) {
    for name in ["original", "source-language", "datatype"] where file[name] == nil {
      context.fail("xliff12.required", "<file> has no \(name)", at: file, "2.2 file")
    }
    for name in ["source-language", "target-language"] {
      if let tag = file[name], !AttributeValue.isWellFormedLanguage(tag) {
        context.fail("xliff12.language", "\(name)=\"\(tag.prefix(40))\" is no language tag", at: file, "2.2 file")
      }
    }
    let bodies = file.elements("body", in: core)
    if bodies.count != 1 { context.fail("xliff12.body", "<file> has \(bodies.count) <body>", at: file, "2.2 file") }
    if let header = file.elements.firstIndex(where: { $0.name.local == "header" }),
      let body = file.elements.firstIndex(where: { $0.name.local == "body" }), header > body
    {
      context.fail("xliff12.order", "<header> must stand before <body>", at: file.elements[header], "2.2 file")
    }
    var ids: Set<String> = []
    for body in bodies { check(container: body, &ids, &context) }
  }

  private func check(container: XMLTree, _ ids: inout Set<String>, _ context: inout ValidationContext) {
    for child in container.elements where child.name.namespace == core {
      switch child.name.local {
      case "trans-unit":
        if let id = child["id"] {
          if !ids.insert(id).inserted {
            context.fail(
              "xliff12.id.unique", "two units of the file have the id \(id.prefix(60))", at: child, "2.3 trans-unit, id"
            )
          }
        } else {
          context.fail("xliff12.required", "<trans-unit> has no id", at: child, "2.3 trans-unit")
        }
        check(unit: child, &context)
      case "bin-unit":
        for name in ["id", "mime-type"] where child[name] == nil {
          context.fail("xliff12.required", "<bin-unit> has no \(name)", at: child, "2.3 bin-unit")
        }
      case "group": check(container: child, &ids, &context)
      case "context-group", "count-group", "prop-group", "note":
        if container.name.local == "body" {
          context.fail("xliff12.child", "<\(child.name.local)> cannot stand in <body>", at: child, "2.3 body")
        }
      default:
        context.fail(
          "xliff12.child", "<\(child.name.local.prefix(60))> cannot stand in <\(container.name.local)>", at: child,
          "2.3")
      }
    }
  }

  private func check(unit: XMLTree, _ context: inout ValidationContext) {
    let sources = unit.elements("source", in: core)
    if sources.count != 1 {
      context.fail("xliff12.source", "<trans-unit> has \(sources.count) <source>", at: unit, "2.3 trans-unit")
    }
    let places = ["source": 0, "seg-source": 1, "target": 2]
    var place = -1
    for child in unit.elements where child.name.namespace == core {
      let next = places[child.name.local] ?? 3
      if next < place {
        context.fail("xliff12.order", "<\(child.name.local)> must stand further up", at: child, "2.3 trans-unit")
      }
      if next == place, next < 3 {
        context.fail("xliff12.count", "<trans-unit> has two <\(child.name.local)>", at: child, "2.3 trans-unit")
      }
      place = max(place, next)
    }
    for name in ["approved", "translate"] {
      if let value = unit[name], value != "yes", value != "no" {
        context.fail(
          "xliff12.value", "\(name)=\"\(value.prefix(40))\" is neither yes nor no", at: unit, "2.3 trans-unit")
      }
    }
    guard let source = sources.first else { return }
    var codes: Set<String> = []
    check(inline: source, &codes, &context)
    guard let target = unit.first("target", in: core) else { return }
    if let state = target["state"], !Self.states.contains(state), !state.hasPrefix("x-") {
      context.fail("xliff12.value", "state=\"\(state.prefix(40))\" is no state", at: target, "2.3 target, state")
    }
    if let qualifier = target["state-qualifier"], !XLIFF12.qualifiers.contains(qualifier), !qualifier.hasPrefix("x-") {
      context.fail(
        "xliff12.value", "state-qualifier=\"\(qualifier.prefix(40))\" is none", at: target,
        "2.3 target, state-qualifier")
    }
    var answers: Set<String> = []
    check(inline: target, &answers, &context)
    for id in answers.subtracting(codes).sorted() {
      context.warn(
        "xliff12.codes", "the target has the code \(id.prefix(60)), and the source has not", at: target.element.place,
        "2.4")
    }
    for id in codes.subtracting(answers).sorted() where !target.children.isEmpty {
      context.warn("xliff12.codes", "the target lacks the code \(id.prefix(60))", at: target.element.place, "2.4")
    }
  }

  private func check(inline tree: XMLTree, _ codes: inout Set<String>, _ context: inout ValidationContext) {
    for child in tree.elements where child.name.namespace == core {
      let name = child.name.local
      guard Self.inline.contains(name) else {
        context.fail("xliff12.inline", "<\(name.prefix(60))> cannot stand in text", at: child, "2.4 Inline Elements")
        continue
      }
      let needs: String? = name == "mrk" ? "mtype" : name == "sub" ? nil : "id"
      if let needs, child[needs] == nil {
        context.fail("xliff12.required", "<\(name)> has no \(needs)", at: child, "2.4 \(name)")
      }
      if name == "it", child["pos"] != "open", child["pos"] != "close" {
        context.fail("xliff12.required", "<it> has no pos open or close", at: child, "2.4 it")
      }
      if name == "sub", !["bpt", "ept", "ph", "it"].contains(tree.name.local) {
        context.fail("xliff12.inline", "<sub> stands in native codes only", at: child, "2.4 sub")
      }
      if name != "mrk", name != "sub", let id = child["id"] {
        let key = "\(name) \(id)"
        if !codes.insert(key).inserted {
          context.warn(
            "xliff12.id.inline", "the code \(id.prefix(60)) occurs twice in a text", at: child.element.place, "2.4")
        }
      }
      check(inline: child, &codes, &context)
    }
  }
}
