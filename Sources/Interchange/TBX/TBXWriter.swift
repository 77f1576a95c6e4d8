public import Bitext
import XMLText

extension TBX {
  /// Writes a glossary as TBX in canonical form.
  ///
  /// - Parameters:
  ///   - glossary: the concepts in the order in which they are to stand.
  ///   - style: how data categories are written.
  ///   - dialect: which data categories there are.
  /// - Returns: the file's content; read back, TBX-Basic gives an equal glossary when the terms of each language stand
  ///   together, and the other dialects one without what the losses name.
  /// - Complexity: O(n).
  public static func write(_ glossary: Glossary, style: Style = .attributes, dialect: Dialect = .basic) -> String {
    writing(glossary, style: style, dialect: dialect).text
  }

  /// Writes a glossary as `write` does, and says what TBX cannot carry.
  public static func writing(
    _ glossary: Glossary, style: Style = .attributes, dialect: Dialect = .basic
  ) -> InterchangeWriting {
    var writer = Writer(style: style, dialect: dialect)
    writer.write(glossary)
    var losses = writer.tally.lines
    if writer.output.replacedCharacters > 0 {
      losses.append("\(writer.output.replacedCharacters) characters that XML forbids were replaced by U+FFFD")
    }
    return InterchangeWriting(text: writer.output.text, losses: losses)
  }

  private struct Writer {
    let style: Style
    let dialect: Dialect
    var output = XMLWriter()
    var tally = Tally()

    init(style: Style, dialect: Dialect) {
      self.style = style
      self.dialect = style == .martif ? .basic : dialect
    }

    private var isVersion2: Bool { style == .martif }

    mutating func write(_ glossary: Glossary) {
      output.raw(XMLWriter.declaration)
      if isVersion2 {
        output.start("martif", [("type", dialect.rawValue), ("xml:lang", "en")])
      } else {
        output.start(
          "tbx",
          [
            ("type", dialect.rawValue), ("style", style.rawValue), ("xml:lang", "en"), ("xmlns", TBX.namespace),
            ("xmlns:min", style == .elements && dialect != .core ? TBX.minNamespace : nil),
            ("xmlns:basic", style == .elements && dialect == .basic ? TBX.basicNamespace : nil),
          ])
      }
      output.line()
      output.start(isVersion2 ? "martifHeader" : "tbxHeader")
      output.line()
      output.start("fileDesc")
      if !glossary.name.isEmpty {
        output.line()
        output.start("titleStmt")
        output.element("title", glossary.name)
        output.end()
      }
      output.line()
      output.start("sourceDesc")
      output.element("p", TBX.sourceDescription)
      output.end()
      output.endLine()
      if isVersion2 {
        output.line()
        output.start("encodingDesc")
        output.element("p", [("type", "XCSURI")], "TBXBasicXCSV02.xcs")
        output.end()
      }
      output.endLine()
      output.line()
      output.start("text")
      output.line()
      output.start("body")
      var pool = IdentifierPool()
      for concept in glossary.concepts { write(concept, &pool) }
      output.endLine()
      output.endLine()
      output.raw("\n")
      output.end()
      output.raw("\n")
    }

    private mutating func write(_ concept: Concept, _ pool: inout IdentifierPool) {
      let terms = concept.terms.filter { term in
        if term.text.isEmpty { tally.add("an empty term was left out", at: "concept \(concept.id)") }
        return !term.text.isEmpty
      }
      guard !terms.isEmpty else {
        tally.add("a concept without terms was left out", at: concept.id)
        return
      }
      if !concept.scope.isEmpty {
        tally.add("the articles to which a concept is confined have no place in TBX", at: "concept \(concept.id)")
      }
      // An xs:ID begins with a letter.
      let startsWell = concept.id.utf8.first.map { $0 > 0x40 } ?? false
      let id = pool.take(startsWell ? concept.id : "", prefix: "c")
      output.line()
      output.start(isVersion2 ? "termEntry" : "conceptEntry", [("id", id)])
      if dialect != .core {
        category("descrip", "min:subjectField", "subjectField", concept.domain)
      } else if concept.domain != nil {
        tally.add("TBX-Core has no place for subject fields", at: "concept \(concept.id)")
      }
      if dialect == .basic {
        category("descrip", "basic:definition", "definition", concept.definition)
      } else if concept.definition != nil {
        tally.add("\(dialect.rawValue) has no place for definitions", at: "concept \(concept.id)")
      }
      if id != concept.id { note(own: "id \(concept.id)") }
      if concept.isUntranslatable { note(own: "untranslatable yes") }
      note(concept.note)
      var languages: [LanguageTag] = []
      for term in terms where !languages.contains(term.language) { languages.append(term.language) }
      for language in languages {
        output.line()
        output.start(isVersion2 ? "langSet" : "langSec", [("xml:lang", language.identifier)])
        var isFirst = true
        for term in terms where term.language == language {
          write(term, isFirst: isFirst)
          isFirst = false
        }
        output.endLine()
      }
      output.endLine()
    }

    private mutating func write(_ term: Term, isFirst: Bool) {
      output.line()
      output.start(isVersion2 ? "tig" : "termSec")
      output.line()
      output.element("term", term.text)
      let status =
        switch term.status {
        case .preferred: "preferredTerm-admn-sts"
        case .admitted: "admittedTerm-admn-sts"
        case .deprecated, .forbidden: "deprecatedTerm-admn-sts"
        }
      // Notes may only follow all data categories.
      let hasStatus = dialect != .core
      let part = hasStatus ? term.partOfSpeech.map { TBX.partsOfSpeech.contains($0) ? $0 : "other" } : nil
      let gender =
        dialect == .basic ? term.gender.map { own in TBX.genders.first { $0.0 == own }?.1 ?? "other" } : nil
      category("termNote", "min:administrativeStatus", "administrativeStatus", hasStatus ? status : nil)
      category("termNote", "min:partOfSpeech", "partOfSpeech", part)
      category("termNote", "basic:grammaticalGender", "grammaticalGender", gender)
      if let own = term.partOfSpeech, own != part { note(own: "part-of-speech \(own)") }
      if let own = term.gender, gender == nil || gender == "other" { note(own: "gender \(own)") }
      // What a reader assumes of a term without a status.
      let assumed: TermStatus = isFirst ? .preferred : .admitted
      if term.status == .forbidden || !hasStatus && term.status != assumed {
        note(own: "status \(term.status.rawValue)")
      }
      if term.matching != .inflected { note(own: "matching \(term.matching.rawValue)") }
      note(term.note)
      output.endLine()
    }

    private mutating func category(
      _ attributeStyle: StaticString, _ elementStyle: StaticString, _ name: String, _ value: String?
    ) {
      guard let value else { return }
      output.line()
      switch style {
      case .attributes, .martif: output.element(attributeStyle, [("type", name)], value)
      case .elements: output.element(elementStyle, value)
      }
    }

    private mutating func note(own text: String) { note(TBX.notePrefix + text) }

    private mutating func note(_ text: String?) {
      guard let text else { return }
      output.line()
      output.element("note", text)
    }
  }
}
