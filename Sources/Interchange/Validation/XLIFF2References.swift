import Bitext
import XMLText

/// Checks the fragment identifiers of `ref` attributes (XLIFF 2.1, 3).
struct XLIFF2References {
  private let validator: XLIFF2Validator
  /// What the files hold, by their ids.
  private let files: [String: Container]

  /// The groups and units of a file.
  private struct Container {
    var tree: XMLTree
    var groups: [String: XMLTree] = [:]
    var units: [String: XMLTree] = [:]
  }

  /// What a selector says: a prefix, empty for the source side, and an id.
  private struct Selector {
    var prefix: String
    var id: String
  }

  private static let ranks = ["f": 0, "g": 1, "u": 2, "n": 3, "d": 3, "t": 3]
  /// Prefixes of extensions in the registry of the technical committee.
  private static let registeredExtensions: Set<String> = ["tbx", "okp"]

  init(_ validator: XLIFF2Validator) {
    self.validator = validator
    var files: [String: Container] = [:]
    for file in validator.root.elements("file", in: validator.core) {
      var container = Container(tree: file)
      func collect(_ tree: XMLTree) {
        for child in tree.elements where child.name.namespace == validator.core {
          if child.name.local == "group" {
            container.groups[child["id"] ?? ""] = child
            collect(child)
          } else if child.name.local == "unit" {
            container.units[child["id"] ?? ""] = child
          }
        }
      }
      collect(file)
      files[file["id"] ?? ""] = container
    }
    self.files = files
  }

  /// Checks an element and all that stands in it.
  func check(_ tree: XMLTree, _ ancestors: [XMLTree], _ context: inout ValidationContext) {
    if tree.name.local == "skeleton" { return }
    if let reference = tree["ref"],
      tree.name.namespace == validator.core || tree.name.namespace == XLIFF2.matchesNamespace
        || tree.name.namespace == XLIFF2.glossaryNamespace
    {
      // Other documents are not looked into, nor opened.
      if reference.hasPrefix("#") {
        if let fault = fault(in: String(reference.dropFirst()), of: tree, ancestors) {
          context.fail(
            fault.rule, "ref=\"\(reference.prefix(80))\": \(fault.message)", at: tree,
            fault.rule == "xliff2.fragment" ? "3 Fragment Identification" : section(of: tree))
        }
      }
    }
    let path = ancestors + [tree]
    for child in tree.elements { check(child, path, &context) }
  }

  private func section(of tree: XMLTree) -> String {
    switch tree.name.namespace {
    case XLIFF2.matchesNamespace: "5.1.7 ref"
    case XLIFF2.glossaryNamespace: "5.2.5 ref"
    default: "4.3.1 ref"
    }
  }

  private typealias Fault = (rule: String, message: String)

  private func fault(in text: String, of tree: XMLTree, _ ancestors: [XMLTree]) -> Fault? {
    func broken(_ message: String) -> Fault { ("xliff2.fragment", message) }
    let isAbsolute = text.hasPrefix("/")
    let pieces = (isAbsolute ? text.dropFirst() : text[...]).split(separator: "/", omittingEmptySubsequences: false)
    var selectors: [Selector] = []
    var rank = -1
    for (number, piece) in pieces.enumerated() {
      let parts = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let selector = Selector(prefix: parts.count == 2 ? parts[0] : "", id: parts.last ?? "")
      guard AttributeValue.isToken(selector.id), parts.count == 1 || !selector.prefix.isEmpty else {
        return broken("\(piece.prefix(40)) is no selector")
      }
      let isLast = number == pieces.count - 1
      if let next = Self.ranks[selector.prefix] {
        guard next > rank else {
          return broken("\(selector.prefix)= cannot stand \(next == rank ? "twice" : "after what is inside it")")
        }
        guard next < 3 || isLast else { return broken("\(selector.prefix)= must be the last part") }
        rank = next
      } else {
        guard isLast else { return broken("\(piece.prefix(40)) is not the last part") }
        if !selector.prefix.isEmpty, let fault = unknown(selector.prefix) { return broken(fault) }
      }
      selectors.append(selector)
    }
    return unresolved(selectors, of: tree, ancestors)
  }

  private func unknown(_ prefix: String) -> String? {
    guard prefix.utf8.count > 1 else {
      return "\(prefix)= is no prefix, and those of modules have two letters or more"
    }
    let isKnown = XLIFF2Grammar.fragmentPrefixes[prefix] != nil || Self.registeredExtensions.contains(prefix)
    return isKnown ? nil : "no module or extension is registered as \(prefix)"
  }

  /// What the selectors name, from where the reference stands; the parts that they leave out are those around it (3.3).
  private func unresolved(_ selectors: [Selector], of tree: XMLTree, _ ancestors: [XMLTree]) -> Fault? {
    let isSpan = tree.name.namespace != validator.core
    let rule =
      switch tree.name.namespace {
      case XLIFF2.matchesNamespace: "xliff2.mtc.ref"
      case XLIFF2.glossaryNamespace: "xliff2.gls.ref"
      default: "xliff2.ref"
      }
    let own = { (local: String) in ancestors.last { validator.isCore($0, local) } }
    let given = Dictionary(selectors.map { ($0.prefix, $0.id) }, uniquingKeysWith: { first, _ in first })
    guard let fileID = given["f"] ?? own("file")?["id"] else { return nil }
    guard let file = files[fileID] else { return (rule, "no file has the id \(fileID.prefix(60))") }
    if let id = given["g"], file.groups[id] == nil { return (rule, "no group of the file has the id \(id.prefix(60))") }
    if let id = given["u"], file.units[id] == nil { return (rule, "no unit of the file has the id \(id.prefix(60))") }
    let isElsewhere = given["f"] != nil || given["g"] != nil
    let unit = given["u"].map { file.units[$0] } ?? (isElsewhere ? nil : own("unit"))
    guard let last = selectors.last else { return nil }
    if isSpan {
      guard ["", "t"].contains(last.prefix), let unit, unit["id"] == own("unit")?["id"],
        fileID == own("file")?["id"]
      else {
        return (rule, "it is to name a span of text of the same unit")
      }
    }
    switch last.prefix {
    case "n":
      let holder =
        unit ?? given["g"].flatMap { file.groups[$0] } ?? (given["f"] != nil ? file.tree : own("group") ?? file.tree)
      let notes = holder.first("notes", in: validator.core)?.elements("note", in: validator.core) ?? []
      return notes.contains { $0["id"] == last.id } ? nil : (rule, "no note there has that id")
    case "d":
      let data = unit?.first("originalData", in: validator.core)?.elements("data", in: validator.core) ?? []
      return data.contains { $0["id"] == last.id } ? nil : (rule, "no original data there has that id")
    case "", "t":
      guard let unit else { return (rule, "it says no unit") }
      let side = last.prefix.isEmpty ? "source" : "target"
      return validator.ids(in: unit, side).contains(last.id)
        ? nil : (rule, "nothing in the \(side)s of the unit has that id")
    default: return nil
    }
  }
}

extension XLIFF2Validator {
  /// The ids of segments and of what stands in the sources or targets of a unit.
  func ids(in unit: XMLTree, _ side: String) -> Set<String> {
    var result: Set<String> = []
    func visit(_ tree: XMLTree) {
      for child in tree.elements where child.name.namespace == core {
        if let id = child["id"] { result.insert(id) }
        visit(child)
      }
    }
    for part in unit.elements where isCore(part, "segment") || isCore(part, "ignorable") {
      if side == "source", let id = part["id"] { result.insert(id) }
      if let tree = part.first(side, in: core) { visit(tree) }
    }
    return result
  }
}
