import Bitext
import XMLText

extension Supplement {
  /// Keeps the attributes of a start tag, but for those of XLIFF 1.2 that something is made of, and those of XML itself.
  mutating func take(_ element: XMLElement, except known: Set<String>, _ place: ForeignContent.Place) {
    for attribute in element.attributes where attribute.name.namespace != XMLName.xmlNamespace {
      let isCore = XLIFF12.isCore(attribute.name)
      if isCore, known.contains(attribute.name.local) { continue }
      if XLIFF12.isUnderstood(attribute.name) { continue }
      foreign.append(
        ForeignContent(
          .xliff1, place,
          .attribute(
            ForeignAttribute(attribute.name.local, in: isCore ? "" : attribute.name.namespace, attribute.value))))
    }
  }

  /// Keeps an element.
  mutating func take(element node: XMLNode, _ place: ForeignContent.Place, in stream: XMLStream) {
    let name = stream.name(of: node)
    let core = XLIFF12.isCore(name) ? name.namespace : nil
    foreign.append(ForeignContent(.xliff1, place, .element(ForeignElement(node, in: stream, core: core))))
  }

  /// Keeps the attributes of a `trans-unit`, and makes limits of those that count characters or bytes.
  mutating func take(unit element: XMLElement, row: String) {
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
    take(element, except: known, .row(row))
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

  /// The type of data that a document of a format is said to be.
  static func dataType(_ format: String) -> String {
    switch format {
    case "html": "html"
    case "text", "plaintext", "plain-text", "": "plaintext"
    default: isPlainIdentifier(format) ? "x-\(format)" : "plaintext"
    }
  }
}
