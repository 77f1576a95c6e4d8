public import Bitext
import XMLText

/// Glossaries that SDL MultiTerm exports as XML (`mtf`), in any encoding that it declares, UTF-16 for the most part.
public enum MultiTerm {
  /// Whether a root element is that of MultiTerm.
  public static func isMultiTerm(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(4_096).filter { $0 != 0 }, as: UTF8.self)
    return head.contains("<mtf")
  }

  /// Reads a glossary: a concept for each `conceptGrp`.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - file: its name, which becomes the glossary's.
  /// - Returns: the glossary, what it has no place for, and what was left out.
  /// - Throws: `CalqueError` of `XMLStream`; `.malformed` when it is no export of MultiTerm.
  /// - Complexity: O(n).
  public static func read(_ bytes: [UInt8], file: String) throws(CalqueError) -> InterchangeReading<Glossary> {
    let stream = XMLStream(bytes, file: file)
    guard let root = try stream.nextChild(), root.name.local == "mtf" else {
      throw CalqueError(.malformed, "this is no export of MultiTerm", at: .init(file: file))
    }
    var reader = Reader()
    while let child = try stream.nextChild() {
      if child.name.local == "conceptGrp" {
        reader.add(try stream.tree(from: child))
      } else {
        try stream.skip()
      }
    }
    while try stream.next() != nil {}
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return InterchangeReading(
      Glossary(name: name, concepts: reader.concepts), losses: reader.losses.lines,
      warnings: stream.warnings + reader.warnings.lines)
  }

  private struct Reader {
    var concepts: [Concept] = []
    var losses = Tally()
    var warnings = Tally()
    private var ids: Set<String> = []

    init() {}

    mutating func add(_ tree: XMLTree) {
      var id = tree.elements.first { $0.name.local == "concept" }?.text ?? ""
      if id.isEmpty || !ids.insert(id).inserted { id = "c\(concepts.count + 1)-multiterm" }
      var concept = Concept(id: id, terms: [])
      for child in tree.elements {
        switch child.name.local {
        case "concept", "system", "transacGrp": continue
        case "languageGrp": addLanguage(child, to: &concept)
        case "descripGrp": describe(child, &concept)
        default: losses.add("<\(child.name.local.prefix(40))> of concepts has no place")
        }
      }
      concepts.append(concept)
    }

    private mutating func describe(_ group: XMLTree, _ concept: inout Concept) {
      for field in group.elements where field.name.local == "descrip" {
        switch (field["type"] ?? "").lowercased() {
        case "definition": if concept.definition == nil { concept.definition = field.text }
        case "subject", "subject field", "domain": if concept.domain == nil { concept.domain = field.text }
        case "note", "comment": concept.note = concept.note.map { "\($0)\n\(field.text)" } ?? field.text
        case let other: losses.add("the field \(other.prefix(40)) has no place")
        }
      }
    }

    private mutating func addLanguage(_ tree: XMLTree, to concept: inout Concept) {
      let tag = tree.elements.first { $0.name.local == "language" }.flatMap { $0["lang"] ?? $0["type"] } ?? ""
      guard let language = try? LanguageTag(tag.replacing("_", with: "-")) else {
        warnings.add("terms in “\(tag.prefix(40))”, which is no language tag, were left out")
        return
      }
      for child in tree.elements {
        switch child.name.local {
        case "language": continue
        case "descripGrp": describe(child, &concept)
        case "termGrp":
          guard let text = child.elements.first(where: { $0.name.local == "term" })?.text, !text.isEmpty else {
            warnings.add("an empty term was left out", at: "line \(child.element.place.line)")
            continue
          }
          let isFirst = !concept.terms.contains { $0.language == language }
          var term = Term(language: language, text: text, status: isFirst ? .preferred : .admitted)
          describe(child, &term)
          concept.terms.append(term)
        default: losses.add("<\(child.name.local.prefix(40))> of languages has no place")
        }
      }
    }

    private mutating func describe(_ tree: XMLTree, _ term: inout Term) {
      for field in tree.elements.filter({ $0.name.local == "descripGrp" }).flatMap(\.elements)
      where field.name.local == "descrip" {
        let value = field.text.lowercased()
        switch (field["type"] ?? "").lowercased() {
        case "status", "usage status":
          switch value {
          case "preferred", "approved", "valid": term.status = .preferred
          case "admitted", "allowed", "proposed": term.status = .admitted
          case "deprecated", "obsolete": term.status = .deprecated
          case "forbidden", "rejected", "do not use": term.status = .forbidden
          default: losses.add("the status \(value.prefix(40)) has no place")
          }
        case "part of speech", "pos", "wordclass": term.partOfSpeech = value
        case "gender": term.gender = ["masculine": "m", "feminine": "f", "neuter": "n"][value] ?? value
        case "note", "comment": term.note = field.text
        case let other: losses.add("the field \(other.prefix(40)) has no place")
        }
      }
    }
  }
}
