import Bitext
import XMLText

/// Checks TBX 3 (ISO 30042:2019) and the structure of TBX 2 (martif).
struct TBXValidator {
  let root: XMLTree

  init(root: XMLTree) { self.root = root }

  func validate(_ context: inout ValidationContext) {
    let isVersion3 = root.name.local == "tbx"
    guard root.name.local != "TBX" else {
      context.fail("tbx.root", "<TBX> is the old TBX-Min and no TBX 3", at: root, "ISO 30042:2019, 6")
      return
    }
    let type = root["type"]
    if !isVersion3, type != nil, type?.hasPrefix("TBX") != true {
      context.fail(
        "tbx.type", "the type \(type?.prefix(40) ?? "") is no dialect of TBX", at: root, "ISO 30042:2008, martif")
    }
    if root.element.language == nil {
      context.fail("tbx.lang", "<\(root.name.local)> has no xml:lang", at: root, "ISO 30042:2019, 6")
    }
    var ids: Set<String> = []
    var references: [(XMLTree, String)] = []
    collect(root, &ids, &references, &context)
    for (tree, target) in references where !ids.contains(target) {
      // Version 3 has addresses of the web only; before it any address would do.
      let isAddress =
        isVersion3
        ? target.hasPrefix("http://") || target.hasPrefix("https://") : target.contains(":") || target.contains("/")
      if !isAddress {
        context.fail(
          "tbx.target", "target=\"\(target.prefix(60))\" points to no id of the file", at: tree,
          "ISO 30042:2019, target")
      }
    }
    if isVersion3 { TBX3Check(root: root).run(&context) } else { validateVersion2(&context) }
  }

  private func validateVersion2(_ context: inout ValidationContext) {
    if !root.elements.contains(where: { $0.name.local == "martifHeader" }) {
      context.fail("tbx.header", "there is no <martifHeader>", at: root, "ISO 30042:2008, martif")
    } else if !contains(root, "sourceDesc") {
      context.fail("tbx.header", "the header has no <sourceDesc>", at: root, "ISO 30042:2008, fileDesc")
    }
    guard
      let body = root.elements.first(where: { $0.name.local == "text" })?.elements.first(where: {
        $0.name.local == "body"
      })
    else {
      context.fail("tbx.body", "there is no <text> with a <body>", at: root, "ISO 30042:2008, martif")
      return
    }
    if body.elements.isEmpty {
      context.fail("tbx.entry", "<body> has no <termEntry>", at: body, "ISO 30042:2008, body")
    }
    for entry in body.elements {
      guard entry.name.local == "termEntry" else {
        context.fail(
          "tbx.structure", "<\(entry.name.local.prefix(60))> cannot stand in <body>", at: entry, "ISO 30042:2008, body")
        continue
      }
      check(entry: entry, &context)
    }
  }

  private func contains(_ tree: XMLTree, _ name: String) -> Bool {
    tree.name.local == name || tree.elements.contains { contains($0, name) }
  }

  private func collect(
    _ tree: XMLTree, _ ids: inout Set<String>, _ references: inout [(XMLTree, String)],
    _ context: inout ValidationContext
  ) {
    if let id = tree["id"], !ids.insert(id).inserted {
      context.fail("tbx.id.unique", "the id \(id.prefix(60)) occurs twice", at: tree, "ISO 30042:2019, id")
    }
    if let target = tree["target"], !target.isEmpty { references.append((tree, target)) }
    for child in tree.elements { collect(child, &ids, &references, &context) }
  }

  private func check(entry: XMLTree, _ context: inout ValidationContext) {
    let languages = entry.elements.filter { $0.name.local == "langSet" }
    if languages.isEmpty {
      context.fail("tbx.language", "<termEntry> has no <langSet>", at: entry, "ISO 30042:2008, termEntry")
    }
    var seen: Set<String> = []
    for language in languages {
      if let tag = language.element.language {
        if !AttributeValue.isWellFormedLanguage(tag) {
          context.fail(
            "tbx.lang", "xml:lang=\"\(tag.prefix(40))\" is no language tag", at: language, "ISO 30042:2008, xml:lang")
        }
        if !seen.insert(tag.lowercased()).inserted {
          context.fail(
            "tbx.language", "the language \(tag.prefix(40)) occurs twice in an entry", at: language,
            "ISO 30042:2008, langSet")
        }
      } else {
        context.fail("tbx.lang", "<langSet> has no xml:lang", at: language, "ISO 30042:2008, langSet")
      }
      let terms = language.elements.filter { ["tig", "ntig"].contains($0.name.local) }
      if terms.isEmpty {
        context.fail("tbx.term", "<langSet> has no <tig>", at: language, "ISO 30042:2008, langSet")
      }
      for term in terms where term.name.local == "tig" {
        let words = term.elements.filter { $0.name.local == "term" }
        if words.count != 1 {
          context.fail("tbx.term", "<tig> has \(words.count) <term>", at: term, "ISO 30042:2008, tig")
        } else if words[0].text.allSatisfy(\.isWhitespace) {
          context.fail("tbx.term", "a term is empty", at: words[0], "ISO 30042:2008, term")
        }
      }
    }
  }
}
