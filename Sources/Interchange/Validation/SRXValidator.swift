import Bitext
import UnicodeText
import XMLText

/// Checks SRX 1.0 and 2.0 (LISA, 2008): structure, names, and whether the expressions can be compiled.
struct SRXValidator {
  let root: XMLTree

  init(root: XMLTree) { self.root = root }

  func validate(_ context: inout ValidationContext) {
    if !["1.0", "2.0"].contains(root["version"] ?? "") {
      context.fail("srx.version", "version is neither 1.0 nor 2.0", at: root, "srx")
    }
    func child(_ tree: XMLTree, _ name: String) -> XMLTree? { tree.elements.first { $0.name.local == name } }
    guard child(root, "header") != nil, let body = child(root, "body") else {
      context.fail("srx.structure", "<srx> holds one <header> and one <body>", at: root, "srx")
      return
    }
    guard let rules = child(body, "languagerules"), let maps = child(body, "maprules") else {
      context.fail("srx.structure", "<body> holds <languagerules> and <maprules>", at: body, "body")
      return
    }
    var names: Set<String> = []
    for language in rules.elements {
      guard let name = language["languagerulename"] else {
        context.fail("srx.name", "<languagerule> has no languagerulename", at: language, "languagerule")
        continue
      }
      if !names.insert(name).inserted {
        context.fail("srx.name", "two rule sets are called \(name.prefix(60))", at: language, "languagerule")
      }
      for rule in language.elements {
        if let value = rule["break"], value != "yes", value != "no" {
          context.fail("srx.break", "break=\"\(value.prefix(20))\" is neither yes nor no", at: rule, "rule")
        }
        for part in rule.elements {
          guard ["beforebreak", "afterbreak"].contains(part.name.local) else {
            context.fail("srx.structure", "<\(part.name.local.prefix(60))> cannot stand in <rule>", at: part, "rule")
            continue
          }
          check(pattern: part.text, part, &context)
        }
      }
    }
    func visit(_ tree: XMLTree) {
      for map in tree.elements {
        if map.name.local == "languagemap" {
          if let name = map["languagerulename"], !names.contains(name) {
            context.fail("srx.map", "no rule set is called \(name.prefix(60))", at: map, "languagemap")
          }
          if let pattern = map["languagepattern"] {
            check(pattern: pattern, map, &context)
          } else {
            context.fail("srx.map", "<languagemap> has no languagepattern", at: map, "languagemap")
          }
        } else {
          visit(map)
        }
      }
    }
    visit(maps)
  }

  private func check(pattern: String, _ tree: XMLTree, _ context: inout ValidationContext) {
    if pattern.isEmpty { return }
    do { _ = try RegularExpression(pattern) } catch {
      context.fail("srx.pattern", "the expression cannot be used: \(error)", at: tree, "rule")
    }
  }
}
