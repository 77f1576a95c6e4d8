import Bitext
import XMLText

extension XLIFF2Validator.UnitCheck {
  /// Checks what the codes of a side say, each by itself and with its partner.
  func checkCodes(_ side: SideContent, _ context: inout ValidationContext) {
    let data = dataIDs
    let known = Dictionary(
      side.codes.compactMap { code in code.tree["id"].map { ($0, code.tree) } },
      uniquingKeysWith: { first, _ in first })
    for (code, _) in side.codes {
      for name in ["dataRef", "dataRefStart", "dataRefEnd"] {
        if let reference = code[name], !data.contains(reference) {
          context.fail(
            "xliff2.dataRef", "\(name)=\"\(reference.prefix(60))\" points to no <data> of the unit", at: code,
            "4.3.1 \(name)")
        }
      }
      checkType(code, &context)
      checkPermissions(code, &context)
      if let base = code["copyOf"] { checkCopy(code, of: base, known, &context) }
      if code.name.local == "sc" || code.name.local == "ec" { checkSpan(code, side, &context) }
    }
    checkPairs(side, &context)
  }

  /// Checks that sub-flows are units of the same file.
  func checkSubFlows(_ side: SideContent, _ names: XLIFF2Validator.FileNames, _ context: inout ValidationContext) {
    for (code, _) in side.codes {
      for name in ["subFlows", "subFlowsStart", "subFlowsEnd"] {
        for id in (code[name] ?? "").split(separator: " ") where !names.units.contains(String(id)) {
          context.fail(
            "xliff2.subFlows", "\(name) names \(id.prefix(60)), which is no unit of the file", at: code,
            "4.3.1 \(name)")
        }
      }
    }
  }

  /// Ends stand after their starts, one for each; annotations are ended.
  private func checkPairs(_ side: SideContent, _ context: inout ValidationContext) {
    var opened: Set<String> = []
    var closed: Set<String> = []
    for (code, _) in side.codes {
      if code.name.local == "sc", let id = code["id"] { opened.insert(id) }
      guard code.name.local == "ec", code["isolated"] != "yes", let start = code["startRef"],
        side.starts[start] != nil
      else { continue }
      if !opened.contains(start) {
        context.fail(
          "xliff2.startRef", "<ec> stands before the <sc> \(start.prefix(60)) that it ends", at: code, "4.3.1 startRef")
      } else if !closed.insert(start).inserted, !isVariant {
        context.fail("xliff2.startRef", "the <sc> \(start.prefix(60)) has two <ec>", at: code, "4.3.1 startRef")
      }
    }
    for (id, mark) in side.marks.sorted(by: { $0.key < $1.key }) where !side.ended.contains(id) {
      context.fail("xliff2.sm", "<sm> \(id.prefix(60)) has no <em> in the unit", at: mark, "4.2.3.7 sm")
    }
  }

  private func checkType(_ code: XMLTree, _ context: inout ValidationContext) {
    guard let subType = code["subType"] else { return }
    guard let type = code["type"] else {
      context.fail("xliff2.subType", "subType stands without type", at: code, "4.3.1 subType")
      return
    }
    guard subType.hasPrefix("xlf:") else { return }
    let wanted = ["xlf:lb": "fmt", "xlf:pb": "fmt", "xlf:b": "fmt", "xlf:i": "fmt", "xlf:u": "fmt", "xlf:var": "ui"][
      subType]
    if wanted != type {
      context.fail(
        "xliff2.subType", "subType=\"\(subType.prefix(40))\" does not go with type=\"\(type.prefix(40))\"", at: code,
        "4.3.1 subType")
    }
  }

  private func checkPermissions(_ code: XMLTree, _ context: inout ValidationContext) {
    let reorder = code["canReorder"] ?? "yes"
    guard reorder != "yes", code.name.local != "ec" || code["isolated"] == "yes" else { return }
    if code["canCopy"] != "no" || code["canDelete"] != "no" {
      context.fail(
        "xliff2.canReorder", "canReorder=\"\(reorder)\" needs canCopy=\"no\" and canDelete=\"no\"", at: code,
        "4.3.1 canReorder")
    }
  }

  private func checkCopy(
    _ code: XMLTree, of base: String, _ known: [String: XMLTree], _ context: inout ValidationContext
  ) {
    let section = "4.3.1 copyOf"
    guard base != code["id"], let original = known[base] ?? sourceCode(base) else {
      context.fail("xliff2.copyOf", "copyOf=\"\(base.prefix(60))\" points to no code of the unit", at: code, section)
      return
    }
    if original["canCopy"] == "no" {
      context.fail("xliff2.copyOf", "the code \(base.prefix(60)) must not be copied", at: code, section)
    }
    let hasData = ["dataRef", "dataRefStart", "dataRefEnd"].contains { original[$0] != nil || code[$0] != nil }
    if hasData {
      context.fail("xliff2.copyOf", "copyOf is for codes without original data only", at: code, section)
    }
  }

  private func sourceCode(_ id: String) -> XMLTree? {
    func find(_ tree: XMLTree) -> XMLTree? {
      for child in tree.elements {
        if ["ph", "pc", "sc", "ec"].contains(child.name.local), child["id"] == id { return child }
        if let found = find(child) { return found }
      }
      return nil
    }
    return parts.lazy.compactMap { $0.first("source", in: core) }.compactMap(find).first
  }

  private func checkSpan(_ code: XMLTree, _ side: SideContent, _ context: inout ValidationContext) {
    let isIsolated = code["isolated"] == "yes"
    if code.name.local == "sc" {
      let id = code["id"] ?? ""
      let isAnswered = side.codes.contains { $0.tree.name.local == "ec" && $0.tree["startRef"] == id }
      if isIsolated == isAnswered {
        context.fail(
          "xliff2.isolated",
          isAnswered
            ? "an isolated <sc> has its <ec> in the unit" : "<sc> has no <ec> in the unit and is not isolated",
          at: code,
          "4.3.1 isolated")
      }
      return
    }
    let section = "4.2.3.5 ec"
    if isIsolated {
      if code["id"] == nil { context.fail("xliff2.ec", "an isolated <ec> needs id", at: code, section) }
      if code["startRef"] != nil { context.fail("xliff2.ec", "an isolated <ec> has no startRef", at: code, section) }
      return
    }
    if code["id"] != nil {
      context.fail("xliff2.ec", "an <ec> with id is isolated, and must say so", at: code, section)
    }
    if code["dir"] != nil { context.fail("xliff2.ec", "dir stands on an isolated <ec> only", at: code, section) }
    guard let reference = code["startRef"] else {
      context.fail("xliff2.ec", "<ec> has no startRef and is not isolated", at: code, section)
      return
    }
    guard let start = side.starts[reference] else {
      context.fail(
        "xliff2.startRef", "startRef=\"\(reference.prefix(60))\" points to no <sc> of the unit", at: code,
        "4.3.1 startRef")
      return
    }
    for name in ["canCopy", "canDelete", "canOverlap"] where (code[name] ?? "yes") != (start[name] ?? "yes") {
      context.fail("xliff2.ec.same", "\(name) differs from that of the <sc>", at: code, "4.3.1 \(name)")
    }
    for name in ["type", "subType", "copyOf"] {
      if let value = code[name], value != start[name] {
        context.fail("xliff2.ec.same", "\(name) differs from that of the <sc>", at: code, "4.3.1 \(name)")
      }
    }
    let reorder = start["canReorder"] ?? "yes"
    let wanted = reorder == "firstNo" ? "no" : reorder
    if code["canReorder"] ?? "yes" != wanted {
      context.fail(
        "xliff2.ec.same",
        "the <sc> has canReorder=\"\(reorder.prefix(20))\", so the <ec> needs \"\(wanted.prefix(20))\"",
        at: code, "4.3.1 canReorder")
    }
  }
}
