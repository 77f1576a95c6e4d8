import Bitext
import XMLText

extension XLIFF2Validator {
  /// Checks one unit, or one translation candidate of it: ids, codes and annotations of its sources and targets (XLIFF 2.1, 4.7).
  struct UnitCheck {
    let validator: XLIFF2Validator
    let unit: XMLTree
    /// What holds the original data: the unit, or the match that is looked at instead of it.
    let holder: XMLTree
    /// What holds a source and a target each.
    let parts: [XMLTree]
    /// The ids in the file; of a match nothing outside it is looked at.
    let names: FileNames?
    let language: String?
    /// Whether the segments are variants of one message.
    var isVariant: Bool { unit.element["switch", in: XLIFF2.variantNamespace] != nil }
    var core: String { validator.core }

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
      /// The starts of annotations that were ended.
      var ended: Set<String> = []
    }

    init(validator: XLIFF2Validator, unit: XMLTree, names: FileNames, language: String?) {
      self.validator = validator
      self.unit = unit
      self.names = names
      self.language = language
      holder = unit
      parts = unit.elements.filter { validator.isCore($0, "segment") || validator.isCore($0, "ignorable") }
    }

    /// The check of a translation candidate, whose ids are a world of their own (5.1.4).
    init(validator: XLIFF2Validator, match: XMLTree, of unit: XMLTree) {
      self.validator = validator
      self.unit = unit
      holder = match
      parts = [match]
      names = nil
      language = nil
    }

    func run(_ context: inout ValidationContext) {
      guard let names else { return runOnMatch(&context) }
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
      for (number, side) in checkOrder(&context) { collect(side, number, &target, &targetIDs, &context) }
      for content in [source, target] {
        checkCodes(content, &context)
        checkSubFlows(content, names, &context)
      }
      checkShared(source, target, ids, &context)
      checkCorrespondence(source, target, parts, &context)
      checkSequences(source, target, &context)
    }

    private func runOnMatch(_ context: inout ValidationContext) {
      checkData(&context)
      var source = SideContent()
      var target = SideContent()
      var ids: Set<String> = []
      var targetIDs: Set<String> = []
      if let side = holder.first("source", in: core) { collect(side, 0, &source, &ids, &context) }
      if let side = holder.first("target", in: core) { collect(side, 0, &target, &targetIDs, &context) }
      for content in [source, target] {
        checkCodes(content, &context)
        _ = sequences(of: content, &context)
      }
      checkShared(source, target, ids, &context)
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
      if let state = part["state"], ["translated", "reviewed", "final"].contains(state),
        part.first("target", in: core) == nil
      {
        context.fail(
          "xliff2.state.target", "state=\"\(state.prefix(40))\" stands on a segment without <target>", at: part,
          "4.3.1 state")
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
    private func checkOrder(_ context: inout ValidationContext) -> [(Int, XMLTree)] {
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
      for data in holder.first("originalData", in: core)?.elements("data", in: core) ?? [] {
        validator.checkUnique(data, "id", &ids, "originalData", &context)
        for inner in data.elements("cp", in: core) { checkCodePoint(inner, &context) }
      }
    }

    var dataIDs: Set<String> {
      Set((holder.first("originalData", in: core)?.elements("data", in: core) ?? []).compactMap { $0["id"] })
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
          checkUnique(child, part, &ids, &context)
          side.codes.append((child, part))
          side.events.append(Event(id: child["id"] ?? "", part: part))
        case "pc":
          checkUnique(child, part, &ids, &context)
          side.codes.append((child, part))
          side.events.append(Event(id: child["id"] ?? "", part: part))
          collect(child, part, &side, &ids, &context)
          side.events.append(Event(id: "/" + (child["id"] ?? ""), part: part))
        case "sc":
          checkUnique(child, part, &ids, &context)
          side.codes.append((child, part))
          if let id = child["id"] { side.starts[id] = child }
          side.events.append(Event(id: child["id"] ?? "", part: part))
        case "ec":
          if child["isolated"] == "yes" { checkUnique(child, part, &ids, &context) }
          side.codes.append((child, part))
          side.events.append(Event(id: child["startRef"].map { "/" + $0 } ?? child["id"] ?? "", part: part))
        case "mrk", "sm":
          checkUnique(child, part, &ids, &context)
          checkMark(child, &context)
          if let id = child["id"] {
            side.annotations[id] = child
            if child.name.local == "sm" { side.marks[id] = child }
          }
          if child.name.local == "mrk" { collect(child, part, &side, &ids, &context) }
        case "em":
          let start = child["startRef"] ?? ""
          if side.marks[start] == nil {
            context.fail("xliff2.em", "<em> answers no <sm> before it", at: child, "4.2.3.8 em")
          } else if !side.ended.insert(start).inserted {
            context.fail("xliff2.em", "the <sm> \(start.prefix(60)) has two <em>", at: child, "4.2.3.8 em")
          }
        default: continue
        }
      }
    }

    /// Ids are unique in the unit, or in the match; variants of a message repeat them in the specification's own
    /// examples (XLIFF 2.2, 4.9.6), so there it is worth a warning.
    private func checkUnique(
      _ tree: XMLTree, _ part: Int, _ ids: inout Set<String>, _ context: inout ValidationContext
    ) {
      guard isVariant, let id = tree["id"], ids.contains(id), ids.insert("\(part)/\(id)").inserted else {
        validator.checkUnique(tree, "id", &ids, names == nil ? "match" : "unit", &context)
        if isVariant, let id = tree["id"] { ids.insert("\(part)/\(id)") }
        return
      }
      context.warn(
        "xliff2.id.unique", "the id \(id.prefix(60)) occurs in two variants of the unit", at: tree.element.place,
        "4.3.1 id")
    }

    private func checkCodePoint(_ tree: XMLTree, _ context: inout ValidationContext) {
      guard let hex = tree["hex"] else { return }
      let value = hex.utf8.count.isMultiple(of: 2) && hex.utf8.count <= 6 ? UInt32(hex, radix: 16) : nil
      var isForbidden = false
      if let value {
        isForbidden =
          value < 0x20 && ![9, 10, 13].contains(value) || (0xD800...0xDFFF).contains(value) || value == 0xFFFE
          || value == 0xFFFF
      }
      if !isForbidden {
        context.fail(
          "xliff2.cp", "hex=\"\(hex.prefix(20))\" is no character that XML forbids", at: tree, "4.3.1 hex")
      }
    }

    private func checkMark(_ mark: XMLTree, _ context: inout ValidationContext) {
      let type = mark["type"] ?? "generic"
      let isPlain = mark.element.attributes.allSatisfy { $0.name.namespace.isEmpty }
      if type == "generic", mark["translate"] == nil, isPlain {
        context.fail(
          "xliff2.mark.translate", "an annotation of the type generic needs translate", at: mark,
          "4.7.3.1.1 Translate Annotation")
      }
      if type == "mtc:match", mark["ref"] != nil {
        context.fail(
          "xliff2.mtc.annotation", "the annotation of a translation candidate has no ref", at: mark,
          "5.1.5 Translation Candidate Annotation")
      }
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
  }
}
