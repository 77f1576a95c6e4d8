import Bitext
import XMLText

extension Supplement {
  /// Keeps the attributes of a start tag, but for those that something is made of, and those of XML itself.
  ///
  /// What XLIFF 1.2 does not have, and what is part of a tool's own format (`XLIFF12.isPartOfOther`), is told.
  mutating func take(
    _ element: XMLElement, except known: Set<String>, _ place: ForeignContent.Place, _ tally: inout Tally
  ) {
    for attribute in element.attributes where attribute.name.namespace != XMLName.xmlNamespace {
      let name = attribute.name
      let isCore = XLIFF12.isCore(name)
      if isCore ? known.contains(name.local) : XLIFF12.isUnderstood(name) { continue }
      let isKept =
        isCore
        ? XLIFF12.allows(name.local, attribute.value, on: element.name.local) : !XLIFF12.isPartOfOther(name.namespace)
      guard isKept else {
        tally.add(
          "the attribute \(name.local.prefix(60)) of <\(element.name.local.prefix(60))> has no place",
          at: "line \(element.place.line)")
        continue
      }
      foreign.append(
        ForeignContent(
          .xliff1, place, .attribute(ForeignAttribute(name.local, in: isCore ? "" : name.namespace, attribute.value))))
    }
  }

  /// Keeps an element, unless it is part of a tool's own format.
  mutating func take(
    element node: XMLNode, _ place: ForeignContent.Place, in stream: XMLStream, _ tally: inout Tally
  ) {
    let name = stream.name(of: node)
    if XLIFF12.isPartOfOther(name.namespace) {
      return tally.add("<\(name.local.prefix(60))> of another tool has no place", at: "line \(node.place.line)")
    }
    var builder = XLIFF12.foreignBuilder(name)
    builder.add(node, in: stream)
    take(builder, of: name, place, &tally, line: node.place.line)
  }

  /// Keeps the element that was built, if XLIFF 1.2 has such a one.
  mutating func take(
    _ builder: ForeignElementBuilder, of name: XMLName, _ place: ForeignContent.Place, _ tally: inout Tally, line: Int
  ) {
    let shown = name.local.prefix(60)
    if builder.isTooLarge {
      tally.add("<\(shown)> is larger than 64 MiB and was left out", at: "line \(line)")
    } else if !builder.isSound {
      tally.add("<\(shown)> is not as XLIFF 1.2 has it and was left out", at: "line \(line)")
    } else {
      foreign.append(ForeignContent(.xliff1, place, .element(builder.element)))
    }
  }

  /// Keeps the attributes of a `trans-unit`, and makes limits of those that count characters or bytes.
  mutating func take(unit element: XMLElement, row: String, _ tally: inout Tally) {
    var known: Set<String> = ["id", "approved"]
    if let limit = LengthLimit(
      .codePoints, element["minwidth"], element["maxwidth"]), element["size-unit"] == "char"
    {
      limits.append(limit)
      known.formUnion(["size-unit", "maxwidth", "minwidth"])
    }
    if let limit = LengthLimit(.utf8, element["minbytes"], element["maxbytes"]) {
      limits.append(limit)
      known.formUnion(["maxbytes", "minbytes"])
    }
    take(element, except: known, .row(row), &tally)
  }
}

extension LengthLimit {
  /// A limit from two attributes, one of which may be missing; nil when a value is no number.
  fileprivate init?(_ measure: Measure, _ least: String?, _ most: String?) {
    if least == nil, most == nil { return nil }
    guard let minimum = least.map({ LengthLimit.number($0) }) ?? 0 else { return nil }
    let maximum = most.flatMap { LengthLimit.number($0) }
    guard maximum != nil || most == nil else { return nil }
    self.init(measure, minimum: minimum, maximum: maximum)
  }

  /// The limit as a context of XLIFF 1.2 holds it: `codePoints nfc 10,40`.
  var fileText: String { "\(measure.rawValue) \(normalization.rawValue) \(value)" }

  /// Reads such a text; nil when it is none.
  init?(fileText: String) {
    let parts = fileText.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let measure = Measure(rawValue: parts[0]),
      let normalization = TextNormalization(rawValue: parts[1])
    else { return nil }
    self.init(measure, value: parts[2], normalization: normalization)
  }
}

extension XLIFF12 {
  /// Whether an attribute in a namespace is one that something is made of.
  static func isUnderstood(_ name: XMLName) -> Bool {
    !name.namespace.isEmpty && !isCore(name) && Word.word(for: name) != .other
  }

  /// Whether a namespace is that of a tool which makes a format of its own of XLIFF: what it says of segments that are
  /// units of their own here would mislead it.
  static func isPartOfOther(_ namespace: String) -> Bool {
    namespace == sdlNamespace || namespace == memoQNamespace
  }

  /// Builds an element that is kept: where it is one of the format itself, it and those in it must be as 1.2 has them.
  static func foreignBuilder(_ name: XMLName) -> ForeignElementBuilder {
    isCore(name)
      ? ForeignElementBuilder(core: name.namespace, accepts: XLIFF12Grammar.isSound) : ForeignElementBuilder()
  }

  /// Whether XLIFF 1.2 has an attribute with a value on an element (2.2 to 2.4).
  static func allows(_ name: String, _ value: String, on element: String) -> Bool {
    XLIFF12Grammar.rules[element]?.attributes[name]?.accepts(value) ?? false
  }

  /// The type of data that a document of a format is said to be.
  static func dataType(_ format: String) -> String {
    switch format {
    case "html": "html"
    case "text", "plaintext", "plain-text", "": "plaintext"
    default: isPlainIdentifier(format) ? "x-\(format)" : "plaintext"
    }
  }
}
