import Bitext
import XMLText

/// Checks TMX 1.1 to 1.4b (LISA, 2005): the content models of its document type and the rules of the prose.
struct TMXValidator {
  /// The start tag of `tmx`.
  let root: XMLElement

  init(root: XMLElement) { self.root = root }

  private static let headerAttributes = [
    "creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype",
  ]

  /// Checks what follows the start tag, unit by unit, up to the end tag.
  func validate(_ stream: XMLStream, _ context: inout ValidationContext) throws(CalqueError) {
    guard let version = root["version"] else {
      context.fail("tmx.version", "<tmx> has no version", at: root, "tmx")
      return try stream.skip()
    }
    if !["1.1", "1.2", "1.3", "1.4"].contains(version) {
      context.fail("tmx.version", "version=\"\(version.prefix(20))\" is none of 1.1 to 1.4", at: root, "tmx, version")
    }
    // Three names are enough to see that they are not the right two.
    var names: [String] = []
    var sourceLanguage: String?
    while let child = try stream.nextChild() {
      if names.count < 3 { names.append(child.name.local) }
      if child.name.local == "header" {
        sourceLanguage = child["srclang"]
        for name in Self.headerAttributes where child[name] == nil {
          context.fail("tmx.header", "<header> has no \(name)", at: child, "header")
        }
        if let kind = child["segtype"], !["block", "paragraph", "sentence", "phrase"].contains(kind) {
          context.fail("tmx.segtype", "segtype=\"\(kind.prefix(40))\" is no kind of segment", at: child, "segtype")
        }
        try stream.skip()
      } else if child.name.local == "body" {
        while let tag = try stream.nextChild() {
          guard tag.name.local == "tu" else {
            context.fail("tmx.structure", "<\(tag.name.local.prefix(60))> cannot stand in <body>", at: tag, "body")
            try stream.skip()
            continue
          }
          let unit = try stream.tree(from: tag)
          check(unit: unit, sourceLanguage: unit["srclang"] ?? sourceLanguage, version, &context)
        }
      } else {
        try stream.skip()
      }
    }
    if names != ["header", "body"] {
      context.fail("tmx.structure", "<tmx> holds one <header> and then one <body>", at: root, "tmx")
    }
  }

  private func check(unit: XMLTree, sourceLanguage: String?, _ version: String, _ context: inout ValidationContext) {
    var sides = 0
    var hasSource = false
    for date in ["creationdate", "changedate", "lastusagedate"] {
      if let value = unit[date], !isDate(value) {
        context.fail("tmx.date", "\(date)=\"\(value.prefix(40))\" is not YYYYMMDDThhmmssZ", at: unit, date)
      }
    }
    for child in unit.elements {
      switch child.name.local {
      case "note", "prop":
        if sides > 0 { context.fail("tmx.order", "<\(child.name.local)> must stand before <tuv>", at: child, "tu") }
      case "tuv":
        sides += 1
        let tag = child.element.language ?? (version == "1.4" ? nil : child["lang"])
        if let tag {
          if !AttributeValue.isWellFormedLanguage(tag) {
            context.fail("tmx.lang", "xml:lang=\"\(tag.prefix(40))\" is no language tag", at: child, "xml:lang")
          }
          if let sourceLanguage, tag.lowercased() == sourceLanguage.lowercased() { hasSource = true }
        } else {
          context.fail("tmx.lang", "<tuv> has no xml:lang", at: child, "tuv")
        }
        let segments = child.elements.filter { $0.name.local == "seg" }
        if segments.count != 1 { context.fail("tmx.seg", "<tuv> has \(segments.count) <seg>", at: child, "tuv") }
        for segment in segments { check(segment: segment, &context) }
      default: context.fail("tmx.structure", "<\(child.name.local.prefix(60))> cannot stand in <tu>", at: child, "tu")
      }
    }
    if sides == 0 { context.fail("tmx.tuv", "<tu> has no <tuv>", at: unit, "tu") }
    if sides > 0, !hasSource, let sourceLanguage, sourceLanguage != "*all*" {
      context.warn(
        "tmx.srclang", "no <tuv> is in the source language \(sourceLanguage.prefix(40))", at: unit.element.place,
        "srclang")
    }
  }

  private func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[8] == 0x54, bytes[15] == 0x5A else { return false }
    return (bytes[..<8] + bytes[9..<15]).allSatisfy { (0x30...0x39).contains($0) }
  }

  private func check(segment: XMLTree, _ context: inout ValidationContext) {
    var begins: [String: Int] = [:]
    var ends: [String: Int] = [:]
    func visit(_ tree: XMLTree, insideCode: Bool) {
      for child in tree.elements {
        let name = child.name.local
        switch name {
        case "bpt", "ept":
          if let number = child["i"] {
            if name == "bpt" { begins[number, default: 0] += 1 } else { ends[number, default: 0] += 1 }
            if name == "ept", begins[number] == nil {
              context.fail("tmx.pair", "<ept i=\"\(number.prefix(20))\"> stands before its <bpt>", at: child, "ept")
            }
          } else {
            context.fail("tmx.pair", "<\(name)> has no i", at: child, name)
          }
        case "it":
          if !["begin", "end"].contains(child["pos"] ?? "") {
            context.fail("tmx.pos", "<it> has no pos begin or end", at: child, "it")
          }
        case "ph", "hi", "ut": break
        case "sub":
          if !insideCode { context.fail("tmx.sub", "<sub> stands in codes only", at: child, "sub") }
        default:
          context.fail("tmx.inline", "<\(name.prefix(60))> cannot stand in a segment", at: child, "Content Markup")
          continue
        }
        if insideCode, name != "sub" {
          context.fail(
            "tmx.inline", "<\(name)> stands inside a code, where only <sub> may", at: child, "Content Markup")
        }
        visit(child, insideCode: ["bpt", "ept", "it", "ph", "ut"].contains(name))
      }
    }
    visit(segment, insideCode: false)
    for (number, count) in begins.sorted(by: { $0.key < $1.key }) {
      if count > 1 { context.fail("tmx.pair", "two <bpt> have i=\"\(number.prefix(20))\"", at: segment, "i") }
      if ends[number] == nil {
        context.fail("tmx.pair", "<bpt i=\"\(number.prefix(20))\"> has no <ept>", at: segment, "bpt")
      }
    }
  }
}
