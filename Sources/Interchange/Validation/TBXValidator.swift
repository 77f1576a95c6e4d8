import Bitext
import XMLText

/// Checks the structure of TBX 3 (ISO 30042:2019) in both styles, and of TBX 2 (martif), with the data categories of the
/// dialects Core, Min and Basic.
struct TBXValidator {
  let root: XMLTree

  init(root: XMLTree) { self.root = root }

  private static let namespace = "urn:iso:std:iso:30042:ed-2"
  /// Values of pick lists that Min and Basic share.
  private static let picklists: [String: Set<String>] = [
    "administrativeStatus": [
      "admittedTerm-admn-sts", "deprecatedTerm-admn-sts", "preferredTerm-admn-sts", "supersededTerm-admn-sts",
    ],
    "partOfSpeech": ["adjective", "noun", "other", "verb", "adverb", "properNoun"],
    "grammaticalGender": ["masculine", "feminine", "neuter", "other"],
    "grammaticalNumber": ["single", "plural", "mass", "singular", "dual", "other"],
    "termType": [
      "fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase",
    ],
    "termLocation": [
      "menuItem", "dialogBox", "groupBox", "textBox", "comboBox", "comboBoxElement", "checkBox", "tab", "pushButton",
      "radioButton", "spinBox", "progressBar", "slider", "informativeMessage", "interactiveMessage", "toolTip",
      "tableText", "userDefinedType",
    ],
  ]
  private static let allowed: [String: Set<String>] = [
    "TBX-Core": [],
    "TBX-Min": ["administrativeStatus", "customerSubset", "partOfSpeech", "subjectField"],
    "TBX-Basic": [
      "administrativeStatus", "context", "crossReference", "customerSubset", "definition", "externalCrossReference",
      "figure", "xGraphic", "geographicalUsage", "grammaticalGender", "grammaticalNumber", "partOfSpeech",
      "projectSubset",
      "responsibility", "source", "subjectField", "termLocation", "termType", "transactionType",
    ],
  ]

  func validate(_ context: inout ValidationContext) {
    let isVersion3 = root.name.local == "tbx"
    guard root.name.local != "TBX" else {
      context.fail("tbx.root", "<TBX> is the old TBX-Min and no TBX 3", at: root, "ISO 30042:2019, 6")
      return
    }
    let type = root["type"]
    if isVersion3 {
      if type == nil { context.fail("tbx.type", "<tbx> has no type (the dialect)", at: root, "ISO 30042:2019, 6") }
      if !["dca", "dct"].contains(root["style"] ?? "") {
        context.fail("tbx.style", "<tbx> has no style dca or dct", at: root, "ISO 30042:2019, 6")
      }
      if root.name.namespace != Self.namespace {
        context.fail("tbx.namespace", "<tbx> is not in the namespace \(Self.namespace)", at: root, "ISO 30042:2019, 6")
      }
    } else if type != nil, type?.hasPrefix("TBX") != true {
      context.fail(
        "tbx.type", "the type \(type?.prefix(40) ?? "") is no dialect of TBX", at: root, "ISO 30042:2008, martif")
    }
    if root.element.language == nil {
      context.fail("tbx.lang", "<\(root.name.local)> has no xml:lang", at: root, "ISO 30042:2019, 6")
    }
    let header = isVersion3 ? "tbxHeader" : "martifHeader"
    if !root.elements.contains(where: { $0.name.local == header }) {
      context.fail("tbx.header", "there is no <\(header)>", at: root, "ISO 30042:2019, 6")
    } else if !contains(root, "sourceDesc") {
      context.fail("tbx.header", "the header has no <sourceDesc>", at: root, "ISO 30042:2019, 6")
    }
    guard
      let body = root.elements.first(where: { $0.name.local == "text" })?.elements.first(where: {
        $0.name.local == "body"
      })
    else {
      context.fail("tbx.body", "there is no <text> with a <body>", at: root, "ISO 30042:2019, 6")
      return
    }
    let names = isVersion3 ? ("conceptEntry", "langSec", "termSec") : ("termEntry", "langSet", "tig")
    var ids: Set<String> = []
    var references: [(XMLTree, String)] = []
    collect(root, &ids, &references, &context)
    for (tree, target) in references where !ids.contains(target) && !target.contains(":") && !target.contains("/") {
      context.fail(
        "tbx.target", "target=\"\(target.prefix(60))\" points to no id of the file", at: tree, "ISO 30042:2019, target")
    }
    let entries = body.elements
    if entries.isEmpty { context.fail("tbx.entry", "<body> has no <\(names.0)>", at: body, "ISO 30042:2019, body") }
    for entry in entries {
      guard entry.name.local == names.0 else {
        context.fail(
          "tbx.structure", "<\(entry.name.local.prefix(60))> cannot stand in <body>", at: entry, "ISO 30042:2019, body")
        continue
      }
      if isVersion3, entry["id"] == nil {
        context.fail("tbx.id", "<conceptEntry> has no id", at: entry, "ISO 30042:2019, conceptEntry")
      }
      check(entry: entry, names, &context)
    }
    if isVersion3 { checkCategories(body, dialect: type ?? "", style: root["style"] ?? "", &context) }
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

  private func check(entry: XMLTree, _ names: (String, String, String), _ context: inout ValidationContext) {
    let languages = entry.elements.filter { $0.name.local == names.1 }
    if languages.isEmpty {
      context.fail("tbx.language", "<\(names.0)> has no <\(names.1)>", at: entry, "ISO 30042:2019, \(names.0)")
    }
    var seen: Set<String> = []
    for language in languages {
      if let tag = language.element.language {
        if !AttributeValue.isWellFormedLanguage(tag) {
          context.fail(
            "tbx.lang", "xml:lang=\"\(tag.prefix(40))\" is no language tag", at: language, "ISO 30042:2019, xml:lang")
        }
        if !seen.insert(tag.lowercased()).inserted {
          context.fail(
            "tbx.language", "the language \(tag.prefix(40)) occurs twice in an entry", at: language,
            "ISO 30042:2019, langSec")
        }
      } else {
        context.fail("tbx.lang", "<\(names.1)> has no xml:lang", at: language, "ISO 30042:2019, langSec")
      }
      let terms = language.elements.filter { [names.2, "ntig"].contains($0.name.local) }
      if terms.isEmpty {
        context.fail("tbx.term", "<\(names.1)> has no <\(names.2)>", at: language, "ISO 30042:2019, langSec")
      }
      for term in terms where term.name.local == names.2 {
        let words = term.elements.filter { $0.name.local == "term" }
        if words.count != 1 {
          context.fail("tbx.term", "<\(names.2)> has \(words.count) <term>", at: term, "ISO 30042:2019, termSec")
        } else if words[0].text.allSatisfy(\.isWhitespace) {
          context.fail("tbx.term", "a term is empty", at: words[0], "ISO 30042:2019, term")
        }
      }
    }
  }

  /// Data categories that the dialect has, with their pick lists.
  private func checkCategories(_ tree: XMLTree, dialect: String, style: String, _ context: inout ValidationContext) {
    let carriers: Set<String> = [
      "admin", "adminNote", "descrip", "descripNote", "termNote", "transac", "transacNote", "ref", "xref",
    ]
    for child in tree.elements {
      let isCarrier = carriers.contains(child.name.local)
      let isForeign = child.name.namespace != Self.namespace
      if style == "dca", isForeign {
        context.fail(
          "tbx.style", "<\(child.name.local.prefix(60))> of another namespace stands in a file of style dca", at: child,
          "ISO 30042:2019, styles")
      }
      if style == "dct", isCarrier, child["type"] != nil {
        context.fail(
          "tbx.style", "<\(child.name.local)> with a type stands in a file of style dct", at: child,
          "ISO 30042:2019, styles")
      }
      let category = isCarrier ? child["type"] : isForeign ? child.name.local : nil
      if style == "dca", isCarrier, category == nil {
        context.fail("tbx.category", "<\(child.name.local)> has no type", at: child, "ISO 30042:2019, data categories")
      }
      if let category {
        if let known = Self.allowed[dialect], !known.contains(category) {
          context.fail(
            "tbx.category", "\(category.prefix(60)) is no data category of \(dialect)", at: child,
            "\(dialect) data categories")
        } else if Self.allowed[dialect] != nil, let values = Self.picklists[category], !values.contains(child.text) {
          context.fail(
            "tbx.picklist", "“\(child.text.prefix(40))” is no value of \(category)", at: child,
            "\(dialect) data categories")
        }
      }
      checkCategories(child, dialect: dialect, style: style, &context)
    }
  }
}
