import Bitext
import XMLText

extension XLIFF2Validator {
  /// Checks the fragment identifiers of `ref` attributes (XLIFF 2.1, 3).
  func checkReferences(_ tree: XMLTree, _ ancestors: [XMLTree], _ context: inout ValidationContext) {
    if tree.name.local == "skeleton" { return }
    if let reference = tree["ref"],
      tree.name.namespace == core || tree.name.namespace == XLIFF2.matchesNamespace
        || tree.name.namespace == XLIFF2Grammar.fragmentPrefixes["gls"]
    {
      check(reference, at: tree, ancestors, &context)
    }
    let path = ancestors + [tree]
    for child in tree.elements { checkReferences(child, path, &context) }
  }

  private func check(_ reference: String, at tree: XMLTree, _ ancestors: [XMLTree], _ context: inout ValidationContext)
  {
    // Other documents are not looked into, nor opened.
    guard let hash = reference.firstIndex(of: "#"), hash == reference.startIndex else { return }
    let text = String(reference[reference.index(after: hash)...])
    func fail(_ message: String, _ rule: String = "xliff2.fragment") {
      context.fail(rule, "ref=\"\(reference.prefix(80))\": \(message)", at: tree, "3 Fragment Identification")
    }
    let isAbsolute = text.hasPrefix("/")
    let selectors = (isAbsolute ? text.dropFirst() : text[...]).split(separator: "/", omittingEmptySubsequences: false)
    guard !selectors.isEmpty else { return fail("it is empty") }
    let ranks = ["f": 0, "g": 1, "u": 2, "n": 3, "d": 3, "t": 3]
    var rank = -1
    for (number, selector) in selectors.enumerated() {
      let parts = selector.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let prefix = parts.count == 2 ? parts[0] : ""
      guard let id = parts.last, AttributeValue.isToken(id) else {
        return fail("\(selector.prefix(40)) is no selector")
      }
      let isLast = number == selectors.count - 1
      if prefix.isEmpty {
        guard isLast else { return fail("\(selector.prefix(40)) has no prefix and is not the last part") }
        continue
      }
      if let next = ranks[prefix] {
        guard next > rank else {
          return fail("\(prefix)= cannot stand \(next == rank ? "twice" : "after what is inside it")")
        }
        guard next < 3 || isLast else { return fail("\(prefix)= must be the last part") }
        rank = next
        continue
      }
      guard prefix.utf8.count > 1 else {
        return fail("\(prefix)= is no prefix, and those of modules have two letters or more")
      }
      guard XLIFF2Grammar.fragmentPrefixes[prefix] != nil || Self.registeredExtensions.contains(prefix) else {
        return fail("no module or extension is registered as \(prefix)")
      }
      rank = 3
    }
    resolve(selectors.map(String.init), isAbsolute, at: tree, ancestors, fail)
  }

  /// Prefixes of extensions in the registry of the technical committee.
  private static let registeredExtensions: Set<String> = ["tbx", "okp"]

  /// Follows a reference inside its own unit.
  private func resolve(
    _ selectors: [String], _ isAbsolute: Bool, at tree: XMLTree, _ ancestors: [XMLTree],
    _ fail: (String, String) -> Void
  ) {
    guard let unit = ancestors.last(where: { isCore($0, "unit") }), let last = selectors.last else { return }
    guard selectors.count == 1, !isAbsolute else { return }
    let isMatch = tree.name.namespace == XLIFF2.matchesNamespace
    let isTerm = tree.name.namespace != core && !isMatch
    if last.hasPrefix("t=") {
      guard ids(in: unit, "target").contains(String(last.dropFirst(2))) else {
        return fail("no target of the unit has that id", "xliff2.ref")
      }
    } else if !last.contains("=") {
      guard ids(in: unit, "source").contains(last) else {
        return fail("no segment or source of the unit has that id", isMatch ? "xliff2.mtc.ref" : "xliff2.ref")
      }
    } else if isMatch || isTerm, !last.hasPrefix("t=") {
      fail("a match or a term refers to a span of text", isMatch ? "xliff2.mtc.ref" : "xliff2.gls.ref")
    }
  }

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
      if let id = part["id"] { result.insert(id) }
      if let tree = part.first(side, in: core) { visit(tree) }
    }
    return result
  }
}
