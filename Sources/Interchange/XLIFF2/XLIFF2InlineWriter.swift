import Bitext
import XMLText

extension XLIFF2.Writer {
  /// Writes a side; `deletable` are the forms of the target, which decide whether the source may forbid deletion.
  mutating func write(
    _ name: StaticString, _ content: InlineText, _ forms: [CodePlan.Form], _ plan: CodePlan,
    deletable target: [CodePlan.Form]?, attributes: [XMLWriter.Attribute] = []
  ) {
    guard !content.isEmpty else {
      output.empty(name, attributes)
      return
    }
    output.start(name, attributes)
    if content.codes.isEmpty {
      output.text(content.text, codePoint: XLIFF2.writeCodePoint)
      output.end()
      return
    }
    var position = 0
    for piece in content.pieces {
      switch piece {
      case .text(let text): output.text(text, codePoint: XLIFF2.writeCodePoint)
      case .code(let code):
        write(code, forms[position], codes: content.codes, plan, target: target)
        position += 1
      }
    }
    output.end()
  }

  private mutating func write(
    _ code: InlineCode, _ form: CodePlan.Form, codes: [InlineCode], _ plan: CodePlan,
    target: [CodePlan.Form]?
  ) {
    let (type, subType) = XLIFF2CodeKind.attributes(of: code.kind)
    let equivalent = code.equivalent.isEmpty ? nil : code.equivalent
    let data = plan.dataID(code.markup)
    // A code that the target lacks cannot be one that must not be deleted.
    let isMissing = form.id.map { id in target.map { !$0.contains { $0.id == id } } ?? false } ?? true
    let canCopy = code.permissions.contains(.copy) ? nil : "no"
    let canDelete = code.permissions.contains(.delete) || isMissing ? nil : "no"
    let canReorder = code.permissions.contains(.reorder) || canCopy == nil || canDelete == nil ? nil : "firstNo"
    switch form {
    case .placeholder(let id):
      write(
        tag: "ph", code,
        [
          ("id", id), ("type", type), ("subType", subType), ("canCopy", canCopy), ("canDelete", canDelete),
          ("canReorder", canReorder), ("equiv", equivalent), ("dataRef", data),
        ])
    case .spanStart(let id, let end):
      let closing = codes[end]
      if closing.kind != code.kind || closing.permissions != code.permissions {
        tally.add("a closing code of another kind than its opening code took the opening code's kind")
      }
      let hasEquivalent = equivalent != nil || !closing.equivalent.isEmpty
      write(
        tag: "pc", code, closing: closing,
        [
          ("id", id), ("type", type), ("subType", subType), ("canCopy", canCopy), ("canDelete", canDelete),
          ("canReorder", canReorder), ("equivStart", hasEquivalent ? code.equivalent : nil),
          ("equivEnd", hasEquivalent ? closing.equivalent : nil), ("dataRefStart", data),
          ("dataRefEnd", plan.dataID(closing.markup)),
        ])
    case .spanEnd: output.end()
    case .start(let id, let isIsolated):
      write(
        tag: "sc", code,
        [
          ("id", id), ("isolated", isIsolated ? "yes" : nil), ("type", type), ("subType", subType),
          ("equiv", equivalent), ("dataRef", data),
        ])
    case .end(let start):
      write(
        tag: "ec", code, isJoined: true, [("startRef", start), ("equiv", equivalent), ("dataRef", data)])
    case .isolatedEnd(let id):
      write(
        tag: "ec", code,
        [
          ("id", id), ("isolated", "yes"), ("type", type), ("subType", subType), ("equiv", equivalent),
          ("dataRef", data),
        ])
    }
  }

  /// Writes the tag of a code with what other tools keep on it.
  ///
  /// The end of a pair has nothing of its own but what is shown for it (XLIFF 2.1, 5.3.4, 5.7.5).
  private mutating func write(
    tag name: StaticString, _ code: InlineCode, closing: InlineCode? = nil, isJoined: Bool = false,
    _ attributes: [XMLWriter.Attribute]
  ) {
    output.begin(name)
    for (key, value) in attributes { output.attribute(key, value) }
    if !codeAttributes.isEmpty {
      var foreign: [ForeignAttribute] = []
      for var attribute in codeAttributes.attributes(of: code, on: side) {
        let isShown = attribute.namespace.isEmpty
        if closing != nil, isShown { attribute.name = "dispStart" }
        if !isJoined || isShown { foreign.append(attribute) }
      }
      if let closing {
        for attribute in codeAttributes.attributes(of: closing, on: side) where attribute.namespace.isEmpty {
          foreign.append(ForeignAttribute("dispEnd", attribute.value))
        }
      }
      write(foreign)
    }
    if closing == nil { output.endEmptyTag() } else { output.endTag() }
  }
}
