import Bitext
import XMLText

extension XLIFF2Validator {
  /// Checks one unit: ids, codes and annotations of its sources and targets (XLIFF 2.1, 4.7).
  struct UnitCheck {
    let validator: XLIFF2Validator
    let unit: XMLTree
    let names: FileNames
    let language: String?
    private var core: String { validator.core }

    /// A start, an end or a standalone code in the order of reading.
    struct Event: Equatable {
      var id: String
      var part: Int
    }

    /// What one side of the unit holds.
    struct SideContent {
      var codes: [(tree: XMLTree, part: Int)] = []
      var events: [Event] = []
      var marks: [String: XMLTree] = [:]
      var annotations: [String: XMLTree] = [:]
      var starts: [String: XMLTree] = [:]
    }

    init(validator: XLIFF2Validator, unit: XMLTree, names: FileNames, language: String?) {
      self.validator = validator
      self.unit = unit
      self.names = names
      self.language = language
    }

    func run(_ context: inout ValidationContext) {
      let parts = unit.elements.filter { validator.isCore($0, "segment") || validator.isCore($0, "ignorable") }
      checkData(&context)
      var source = SideContent()
      var target = SideContent()
      var ids: Set<String> = []
      var targetIDs: Set<String> = []
      for (number, part) in parts.enumerated() {
        validator.checkUnique(part, "id", &ids, "unit", &context)
        checkState(part, &context)
        if let side = part.first("source", in: core) {
          checkLanguage(side, validator.sourceLanguage, "srcLang", &context)
          collect(side, number, &source, &ids, &context)
        }
        if let side = part.first("target", in: core) {
          if validator.targetLanguage == nil {
            context.fail(
              "xliff2.trgLang", "the file has a <target> and <xliff> has no trgLang", at: side, "4.3.1 trgLang")
          } else {
            checkLanguage(side, validator.targetLanguage, "trgLang", &context)
          }
        }
      }
      let ordered = checkOrder(parts, &context)
      for (number, side) in ordered { collect(side, number, &target, &targetIDs, &context) }
      for content in [source, target] { checkCodes(content, &context) }
      checkShared(source, target, ids, &context)
      checkCorrespondence(source, target, parts, &context)
      checkSequences(source, target, &context)
    }

    // MARK: - Parts

    private func checkState(_ part: XMLTree, _ context: inout ValidationContext) {
      if let subState = part["subState"] {
        if part["state"] == nil {
          context.fail("xliff2.subState", "subState stands without state", at: part, "4.3.1 subState")
        }
        if subState.hasPrefix("xlf:") {
          context.fail("xliff2.subState", "the prefix xlf is reserved", at: part, "4.3.1 subState")
        }
      }
    }

    private func checkLanguage(_ side: XMLTree, _ wanted: String?, _ name: String, _ context: inout ValidationContext) {
      guard let wanted, let own = validator.language(of: side, language) else { return }
      if own.lowercased() != wanted.lowercased() {
        context.fail(
          "xliff2.xml.lang", "xml:lang is \(own.prefix(40)), and \(name) is \(wanted.prefix(40))", at: side,
          "4.3.2 xml:lang")
      }
    }

    /// The targets in their order of reading.
    private func checkOrder(_ parts: [XMLTree], _ context: inout ValidationContext) -> [(Int, XMLTree)] {
      var places: [Int: XMLTree] = [:]
      var result: [(order: Int, part: Int, target: XMLTree)] = []
      for (number, part) in parts.enumerated() {
        guard let target = part.first("target", in: core) else { continue }
        let order = target["order"].flatMap(Int.init) ?? number + 1
        if order > parts.count {
          context.fail(
            "xliff2.order.range", "order=\"\(order)\", and the unit has \(parts.count) segments", at: target,
            "4.3.1 order")
        }
        if places.updateValue(target, forKey: order) != nil {
          context.fail(
            "xliff2.order.unique", "two targets of the unit have the order \(order)", at: target, "4.3.1 order")
        }
        result.append((order, number, target))
      }
      return result.sorted { ($0.order, $0.part) < ($1.order, $1.part) }.map { ($0.part, $0.target) }
    }

    private func checkData(_ context: inout ValidationContext) {
      var ids: Set<String> = []
      for data in unit.first("originalData", in: core)?.elements("data", in: core) ?? [] {
        validator.checkUnique(data, "id", &ids, "originalData", &context)
        for inner in data.elements("cp", in: core) { checkCodePoint(inner, &context) }
      }
    }

    private var dataIDs: Set<String> {
      Set((unit.first("originalData", in: core)?.elements("data", in: core) ?? []).compactMap { $0["id"] })
    }

    // MARK: - Inline

    private func collect(
      _ tree: XMLTree, _ part: Int, _ side: inout SideContent, _ ids: inout Set<String>,
      _ context: inout ValidationContext
    ) {
      for child in tree.elements where child.name.namespace == core {
        switch child.name.local {
        case "cp": checkCodePoint(child, &context)
        case "ph":
          validator.checkUnique(child, "id", &ids, "unit", &context)
          side.codes.append((child, part))
          side.events.append(Event(id: child["id"] ?? "", part: part))
        case "pc":
          validator.checkUnique(child, "id", &ids, "unit", &context)
          side.codes.append((child, part))
          side.events.append(Event(id: child["id"] ?? "", part: part))
          collect(child, part, &side, &ids, &context)
          side.events.append(Event(id: "/" + (child["id"] ?? ""), part: part))
        case "sc":
          validator.checkUnique(child, "id", &ids, "unit", &context)
          side.codes.append((child, part))
          if let id = child["id"] { side.starts[id] = child }
          side.events.append(Event(id: child["id"] ?? "", part: part))
        case "ec":
          if child["isolated"] == "yes" { validator.checkUnique(child, "id", &ids, "unit", &context) }
          side.codes.append((child, part))
          side.events.append(Event(id: child["startRef"].map { "/" + $0 } ?? child["id"] ?? "", part: part))
        case "mrk", "sm":
          validator.checkUnique(child, "id", &ids, "unit", &context)
          checkMark(child, &context)
          if let id = child["id"] {
            side.annotations[id] = child
            if child.name.local == "sm" { side.marks[id] = child }
          }
          if child.name.local == "mrk" { collect(child, part, &side, &ids, &context) }
        case "em":
          if side.marks[child["startRef"] ?? ""] == nil {
            context.fail("xliff2.em", "<em> answers no <sm> before it", at: child, "4.2.3.8 em")
          }
        default: continue
        }
      }
    }

    private func checkCodePoint(_ tree: XMLTree, _ context: inout ValidationContext) {
      guard let hex = tree["hex"] else { return }
      let value = hex.utf8.count.isMultiple(of: 2) && hex.utf8.count <= 6 ? UInt32(hex, radix: 16) : nil
      var isForbidden = false
      if let value {
        isForbidden = value < 0x20 && ![9, 10, 13].contains(value) || value == 0xFFFE || value == 0xFFFF
      }
      if !isForbidden {
        context.fail(
          "xliff2.cp", "hex=\"\(hex.prefix(20))\" is no character that XML forbids", at: tree, "4.3.1 hex")
      }
    }

    private func checkMark(_ mark: XMLTree, _ context: inout ValidationContext) {
      let type = mark["type"] ?? "generic"
      if type == "comment" {
        let reference = mark["ref"]
        if (mark["value"] == nil) == (reference == nil) {
          context.fail(
            "xliff2.comment", "a comment has either value or ref", at: mark, "4.7.3.1.3 Comment Annotation")
        } else if let reference, !pointsToNote(reference) {
          context.fail(
            "xliff2.comment.ref", "ref=\"\(reference.prefix(60))\" points to no note of the unit", at: mark,
            "4.7.3.1.3 Comment Annotation")
        }
      }
      if type.hasPrefix("xlf:") {
        context.fail("xliff2.type.reserved", "the prefix xlf is reserved", at: mark, "4.3.1 type")
      }
    }

    /// Whether a reference points to a note of this unit.
    private func pointsToNote(_ reference: String) -> Bool {
      guard let hash = reference.firstIndex(of: "#") else { return false }
      let notes = Set((unit.first("notes", in: core)?.elements("note", in: core) ?? []).compactMap { $0["id"] })
      let selectors = reference[reference.index(after: hash)...].split(separator: "/")
      guard let last = selectors.last, last.hasPrefix("n="), notes.contains(String(last.dropFirst(2))) else {
        return false
      }
      let above = selectors.dropLast()
      return above.isEmpty || above.last == "u=\(unit["id"] ?? "")"[...]
    }

    // MARK: - Codes

    private func checkCodes(_ side: SideContent, _ context: inout ValidationContext) {
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
        for name in ["subFlows", "subFlowsStart", "subFlowsEnd"] {
          for id in (code[name] ?? "").split(separator: " ") where !names.units.contains(String(id)) {
            context.fail(
              "xliff2.subFlows", "\(name) names \(id.prefix(60)), which is no unit of the file", at: code,
              "4.3.1 \(name)")
          }
        }
        checkType(code, &context)
        checkPermissions(code, &context)
        if let base = code["copyOf"] { checkCopy(code, of: base, known, &context) }
        if code.name.local == "sc" || code.name.local == "ec" { checkSpan(code, side, &context) }
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
      guard let original = known[base] ?? sourceCode(base) else {
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
      return unit.elements.lazy.compactMap { $0.first("source", in: core) }.compactMap(find).first
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
        if name == "canOverlap", code[name] == nil { continue }
        context.fail("xliff2.ec.same", "\(name) differs from that of the <sc>", at: code, "4.3.1 \(name)")
      }
      for name in ["type", "subType", "copyOf"] {
        if let value = code[name], value != start[name] {
          context.fail("xliff2.ec.same", "\(name) differs from that of the <sc>", at: code, "4.3.1 \(name)")
        }
      }
      if start["canReorder"] ?? "yes" != "yes", code["canReorder"] != "no" {
        context.fail(
          "xliff2.ec.same", "the <sc> must not be reordered, so the <ec> needs canReorder=\"no\"", at: code,
          "4.3.1 canReorder")
      }
    }

    // MARK: - Source and target

    /// Ids of targets that stand in the source too must be of the corresponding code or annotation.
    private func checkShared(
      _ source: SideContent, _ target: SideContent, _ sourceIDs: Set<String>, _ context: inout ValidationContext
    ) {
      let originals = Dictionary(
        source.codes.compactMap { code in code.tree["id"].map { ($0, code.tree) } },
        uniquingKeysWith: { first, _ in first })
      for (code, _) in target.codes {
        guard let id = code["id"], sourceIDs.contains(id) else { continue }
        guard let original = originals[id] else {
          context.fail(
            "xliff2.id.shared", "the id \(id.prefix(60)) is that of something else in the source", at: code, "4.3.1 id")
          continue
        }
        let kinds = Set([original.name.local, code.name.local])
        if kinds.contains("ph") && kinds.count > 1 || kinds == ["sc", "ec"] {
          context.fail(
            "xliff2.corresponding", "<\(code.name.local)> \(id.prefix(60)) is <\(original.name.local)> in the source",
            at: code,
            "4.7.2 Inline Codes")
          continue
        }
      }
      for (id, mark) in target.annotations.sorted(by: { $0.key < $1.key }) where sourceIDs.contains(id) {
        guard let original = source.annotations[id] else {
          context.fail(
            "xliff2.id.shared", "the id \(id.prefix(60)) is that of something else in the source", at: mark, "4.3.1 id")
          continue
        }
        for name in ["type", "translate"] where mark[name] != original[name] {
          context.fail(
            "xliff2.corresponding", "\(name) of the annotation \(id.prefix(60)) differs from the source's", at: mark,
            "4.7.3 Annotations")
        }
      }
    }

    /// What must not be deleted stands in a target of the unit, when its own segment has one.
    private func checkCorrespondence(
      _ source: SideContent, _ target: SideContent, _ parts: [XMLTree], _ context: inout ValidationContext
    ) {
      let present = Set(target.codes.compactMap { $0.tree["id"] })
      for (code, part) in source.codes where code["canDelete"] == "no" && code["startRef"] == nil {
        guard let id = code["id"], !present.contains(id), let answer = parts[part].first("target", in: core) else {
          continue
        }
        context.fail(
          "xliff2.canDelete", "the code \(id.prefix(60)) must not be deleted, and no target has it", at: answer,
          "4.3.1 canDelete")
      }
    }

    /// Sequences of codes that must keep their order do so in the target.
    private func checkSequences(_ source: SideContent, _ target: SideContent, _ context: inout ValidationContext) {
      let codes = Dictionary(
        source.codes.compactMap { code in code.tree["id"].map { ($0, code.tree) } },
        uniquingKeysWith: { first, _ in first })
      let events = target.events.map(\.id)
      var index = 0
      let all = source.events.map(\.id)
      while index < all.count {
        guard let first = codes[all[index]], first["canReorder"] == "firstNo" else {
          if let code = codes[all[index]], code["canReorder"] == "no" {
            context.fail(
              "xliff2.canReorder", "a sequence that begins with canReorder=\"no\" has no first code", at: code,
              "4.3.1 canReorder")
            // Said once for the sequence.
            while index < all.count, all[index].hasPrefix("/") || codes[all[index]]?["canReorder"] == "no" {
              index += 1
            }
            continue
          }
          index += 1
          continue
        }
        var members: Set<String> = [all[index]]
        var end = index + 1
        while end < all.count {
          let event = all[end]
          if event.hasPrefix("/") {
            guard members.contains(String(event.dropFirst())) else { break }
          } else {
            guard codes[event]?["canReorder"] == "no" else { break }
            members.insert(event)
          }
          end += 1
        }
        let sequence = Array(all[index..<end])
        if let start = events.firstIndex(of: sequence[0]), Array(events[start...].prefix(sequence.count)) != sequence {
          context.fail(
            "xliff2.canReorder", "the codes \(sequence.joined(separator: " ").prefix(80)) must keep their order",
            at: first,
            "4.7.2 Inline Codes")
        }
        index = end
      }
    }
  }
}
