import Bitext
import XMLText

extension XLIFF2Validator.UnitCheck {
  /// Ids of targets that stand in the source too must be of the corresponding code or annotation.
  func checkShared(
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
          "4.7.2.2 Usage of <pc> and <sc>/<ec>")
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
  func checkCorrespondence(
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
  func checkSequences(_ source: SideContent, _ target: SideContent, _ context: inout ValidationContext) {
    let events = target.events.map(\.id)
    for (first, sequence) in sequences(of: source, &context) {
      if let start = events.firstIndex(of: sequence[0]), Array(events[start...].prefix(sequence.count)) != sequence {
        context.fail(
          "xliff2.canReorder", "the codes \(sequence.joined(separator: " ").prefix(80)) must keep their order",
          at: first, "4.7.2.6 Editing Hints")
      }
    }
    _ = sequences(of: target, &context)
  }

  /// The sequences that must keep their order, with the first code of each; those without one are spoken of.
  func sequences(of side: SideContent, _ context: inout ValidationContext) -> [(first: XMLTree, ids: [String])] {
    let codes = Dictionary(
      side.codes.compactMap { code in code.tree["id"].map { ($0, code.tree) } },
      uniquingKeysWith: { first, _ in first })
    let all = side.events.map(\.id)
    var result: [(first: XMLTree, ids: [String])] = []
    var index = 0
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
      result.append((first, Array(all[index..<end])))
      index = end
    }
    return result
  }
}
