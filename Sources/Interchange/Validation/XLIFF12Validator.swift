import Bitext
import XMLText

/// Checks XLIFF 1.0 to 1.2: structure, ids, and the codes of a target against those of its source (XLIFF 1.2, 2).
struct XLIFF12Validator {
  let root: XMLTree
  private var core: String { root.name.namespace }

  init(root: XMLTree) { self.root = root }

  func validate(_ context: inout ValidationContext) {
    // Earlier versions have attributes and elements that are not in the table.
    let isCurrent = root["version"] == "1.2"
    checkGrammar(root, isCurrent: isCurrent, &context)
    if let last = root.elements.last, isCurrent, last.name.namespace != core {
      context.fail("xliff12.order", "nothing can stand behind the last <file>", at: last, "2.1 xliff")
    }
    for file in root.elements("file", in: core) {
      var ids = Identifiers()
      var tools = Set<String>()
      for header in file.elements("header", in: core) {
        for tool in header.elements("tool", in: core) {
          if let id = tool["tool-id"], !tools.insert(id).inserted {
            context.fail(
              "xliff12.id.unique", "two tools have the id \(id.prefix(60))", at: tool, "2.2 tool, tool-id")
          }
        }
      }
      if isCurrent { checkTools(of: file, tools, &context) }
      for body in file.elements("body", in: core) { check(container: body, &ids, &context) }
    }
  }

  // MARK: - Attributes and contents

  private func checkGrammar(_ tree: XMLTree, isCurrent: Bool, _ context: inout ValidationContext) {
    var open = [tree]
    while let tree = open.popLast() {
      let name = tree.name.local
      guard let rule = XLIFF12Grammar.rules[name] else { continue }
      if isCurrent, XLIFF12Grammar.deprecatedElements.contains(name) {
        context.warn("xliff12.deprecated", "<\(name)> is deprecated", at: tree.element.place, rule.section)
      }
      for fault in XLIFF12Grammar.faults(of: tree.element) {
        let section = rule.section + (fault.kind == .missing ? "" : ", \(fault.name.prefix(40))")
        switch fault.kind {
        case .missing where name == "xliff": context.fail("xliff12.version", fault.message, at: tree, section)
        case .missing: context.fail("xliff12.required", fault.message, at: tree, section)
        case .value where name == "xliff": context.fail("xliff12.version", fault.message, at: tree, section)
        case .value:
          context.fail(
            fault.name.hasSuffix("language") ? "xliff12.language" : "xliff12.value", fault.message, at: tree, section)
        case .unknown where isCurrent, .foreign where isCurrent:
          context.fail("xliff12.attribute", fault.message, at: tree, section)
        case .unknown, .foreign: continue
        }
      }
      let core = core
      for fault in rule.faults(of: tree, key: { $0.name.namespace == core ? $0.name.local : nil }) {
        let kind: String
        switch fault.kind {
        case .text: kind = "text"
        case .child: kind = rule.takesText ? "inline" : "child"
        case .foreign: kind = "foreign"
        case .order: kind = "order"
        case .count: kind = "count"
        case .missing, .empty: kind = fault.child.isEmpty ? "child" : fault.child
        }
        // What is no element of the table may be one of an earlier version.
        if !isCurrent, fault.kind == .child, XLIFF12Grammar.rules[fault.child] == nil { continue }
        context.fail("xliff12.\(kind)", fault.message, at: fault.place, rule.section)
      }
      open += tree.elements.reversed().filter { $0.name.namespace == core }
    }
  }

  /// What names a tool must name one of the header (the schema's keys).
  private func checkTools(of file: XMLTree, _ tools: Set<String>, _ context: inout ValidationContext) {
    var open = [file]
    while let tree = open.popLast() {
      if let id = tree["tool-id"], tree.name.local != "tool", !tools.contains(id) {
        context.fail(
          "xliff12.reference", "the header has no <tool> \(id.prefix(60))", at: tree, "2.2 tool, tool-id")
      }
      open += tree.elements.reversed().filter {
        $0.name.namespace == core && !["source", "seg-source", "target"].contains($0.name.local)
      }
    }
  }

  // MARK: - Units

  /// The ids of a file.
  private struct Identifiers {
    var units: Set<String> = []
    var groups: Set<String> = []
  }

  private func check(container: XMLTree, _ ids: inout Identifiers, _ context: inout ValidationContext) {
    for child in container.elements where child.name.namespace == core {
      switch child.name.local {
      case "trans-unit", "bin-unit":
        if let id = child["id"], !ids.units.insert(id).inserted {
          context.fail(
            "xliff12.id.unique", "two units of the file have the id \(id.prefix(60))", at: child, "2.3 trans-unit, id")
        }
        child.name.local == "bin-unit" ? check(container: child, &ids, &context) : check(unit: child, &context)
      case "group":
        if let id = child["id"], !ids.groups.insert(id).inserted {
          context.fail(
            "xliff12.id.unique", "two groups of the file have the id \(id.prefix(60))", at: child, "2.3 group, id")
        }
        check(container: child, &ids, &context)
      default: continue
      }
    }
  }

  private func check(unit: XMLTree, _ context: inout ValidationContext) {
    guard let source = unit.first("source", in: core) else { return }
    var codes: Set<String> = []
    check(inline: source, &codes, &context)
    guard let target = unit.first("target", in: core) else { return }
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
