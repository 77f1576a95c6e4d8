public import Bitext
import XMLText

extension TMX {
  /// Writes units as TMX 1.4b level 2 in canonical form: one attribute order, no clock, the same bytes for the same units.
  ///
  /// - Parameters:
  ///   - units: the units in the order in which they are to stand.
  ///   - sourceLanguage: the language of the originals.
  ///   - toolVersion: Calque's version, for the header.
  /// - Returns: the file's content.
  /// - Complexity: O(n).
  public static func write(
    units: some Sequence<TranslationUnit>, sourceLanguage: LanguageTag, toolVersion: String
  ) -> String {
    writing(units: units, sourceLanguage: sourceLanguage, toolVersion: toolVersion).text
  }

  /// Writes units as `write` does, and says what TMX cannot carry.
  public static func writing(
    units: some Sequence<TranslationUnit>, sourceLanguage: LanguageTag, toolVersion: String
  ) -> InterchangeWriting {
    var writer = Writer(sourceLanguage: sourceLanguage, toolVersion: toolVersion)
    for unit in units { writer.append(unit) }
    writer.finish()
    return InterchangeWriting(text: String(decoding: writer.take(), as: UTF8.self), losses: writer.losses)
  }

  /// Writes units into a sink as they come, in bounded memory.
  ///
  /// - Parameters:
  ///   - units: the units in the order in which they are to stand.
  ///   - sourceLanguage: the language of the originals.
  ///   - toolVersion: Calque's version, for the header.
  ///   - sink: takes the bytes, about 64 KiB at a time.
  /// - Returns: what TMX cannot carry, in words.
  /// - Throws: what the sink throws.
  public static func write(
    units: some Sequence<TranslationUnit>, sourceLanguage: LanguageTag, toolVersion: String,
    into sink: ([UInt8]) throws(CalqueError) -> Void
  ) throws(CalqueError) -> [String] {
    var writer = Writer(sourceLanguage: sourceLanguage, toolVersion: toolVersion)
    for unit in units {
      writer.append(unit)
      if writer.byteCount > 1 << 16 { try sink(writer.take()) }
    }
    writer.finish()
    try sink(writer.take())
    return writer.losses
  }

  /// Writes a TMX file unit by unit.
  public struct Writer: Sendable {
    private var output = XMLWriter()
    private let sourceLanguage: LanguageTag
    private var tally = Tally()

    /// Begins a file.
    ///
    /// - Parameters:
    ///   - sourceLanguage: the language of the originals.
    ///   - toolVersion: Calque's version.
    public init(sourceLanguage: LanguageTag, toolVersion: String) {
      self.sourceLanguage = sourceLanguage
      output.raw(XMLWriter.declaration)
      output.raw("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n")
      output.start("tmx", [("version", "1.4")])
      output.line()
      output.empty(
        "header",
        [
          ("creationtool", "Calque"), ("creationtoolversion", toolVersion.isEmpty ? "0" : toolVersion),
          ("segtype", "sentence"), ("o-tmf", "calque"), ("adminlang", "en"), ("srclang", sourceLanguage.identifier),
          ("datatype", "plaintext"),
        ])
      output.line()
      output.start("body")
    }

    /// How many bytes wait to be taken.
    public var byteCount: Int { output.bytes.count }

    /// What could not be carried so far, in words.
    public var losses: [String] {
      var lines = tally.lines
      if output.replacedCharacters > 0 {
        lines.append("\(output.replacedCharacters) characters that XML forbids were replaced by U+FFFD")
      }
      return lines
    }

    /// Gives away what was written so far.
    public mutating func take() -> [UInt8] { output.take() }

    /// Ends the file.
    public mutating func finish() {
      output.endLine()
      output.raw("\n")
      output.end()
      output.raw("\n")
    }

    /// Writes a unit; one without variants is left out and reported.
    public mutating func append(_ unit: TranslationUnit) {
      guard let first = unit.variants.first else {
        tally.add("a unit without any language was left out")
        return
      }
      output.line()
      output.begin("tu")
      output.attribute("tuid", unit.id)
      output.attribute("creationdate", unit.created?.date?.basicFormat)
      output.attribute("creationid", unit.created?.person)
      output.attribute("changedate", unit.changed?.date?.basicFormat)
      output.attribute("changeid", unit.changed?.person)
      // The original stands first; where that is another language than the file's, the unit says so itself.
      output.attribute("srclang", first.language == sourceLanguage ? nil : first.language.identifier)
      output.endTag()
      for note in unit.notes {
        output.line()
        output.element("note", note)
      }
      writeProperties(of: unit)
      let numbers = CodeNumbers(unit)
      for variant in unit.variants {
        output.line()
        output.begin("tuv")
        output.attribute("xml:lang", variant.language.identifier)
        output.endTag()
        output.start("seg")
        write(variant.content, numbers)
        output.end()
        output.end()
      }
      output.endLine()
    }

    private mutating func writeProperties(of unit: TranslationUnit) {
      write(property: PropertyName.origin, unit.provenance.origin.rawValue)
      write(property: PropertyName.article, unit.provenance.article)
      write(property: PropertyName.place, unit.provenance.place)
      write(property: PropertyName.author, unit.provenance.author)
      write(property: PropertyName.tool, unit.provenance.tool)
      if unit.isConfirmed { write(property: PropertyName.confirmed, "yes") }
      if unit.context.isKnown {
        if unit.context.previous == nil || unit.context.next == nil { write(property: PropertyName.context, "known") }
        write(property: PropertyName.previous, unit.context.previous)
        write(property: PropertyName.next, unit.context.next)
      }
      write(property: PropertyName.domain, unit.domain)
      for property in unit.properties { write(property: property.name, property.value) }
    }

    private mutating func write(property name: String, _ value: String?) {
      guard let value else { return }
      output.line()
      output.begin("prop")
      output.attribute("type", name)
      guard !value.isEmpty else { return output.endEmptyTag() }
      output.endTag()
      output.text(value)
      output.end()
    }

    private mutating func write(_ content: InlineText, _ numbers: CodeNumbers) {
      guard !content.codes.isEmpty else {
        output.text(content.text)
        return
      }
      let spans = InlineSpans(content.codes)
      var pairNumber: [Int: Int] = [:]
      var position = 0
      for piece in content.pieces {
        switch piece {
        case .text(let text): output.text(text)
        case .code(let code):
          let type = TMXCodeKind.type(of: code.kind)
          let x = numbers[code]
          switch code.role {
          case .standalone: output.element("ph", [("x", x), ("type", type)], code.markup)
          case .opening:
            if let partner = spans.partner[position] {
              let number = pairNumber.count + 1
              pairNumber[partner] = number
              output.element("bpt", [("i", String(number)), ("x", x), ("type", type)], code.markup)
            } else {
              output.element("it", [("pos", "begin"), ("x", x), ("type", type)], code.markup)
            }
          case .closing:
            if let number = pairNumber[position] {
              output.element("ept", [("i", String(number))], code.markup)
            } else {
              output.element("it", [("pos", "end"), ("x", x), ("type", type)], code.markup)
            }
          }
          if !code.equivalent.isEmpty { tally.add("TMX has no place for a code's equivalent text") }
          if code.permissions != .all { tally.add("TMX has no place for what may be done with a code") }
          position += 1
        }
      }
    }
  }

  /// The numbers under which the codes of a unit match across languages (`x`): ids that are numbers are kept.
  private struct CodeNumbers {
    private var numbers: [String: String] = [:]

    init(_ unit: TranslationUnit) {
      if unit.variants.allSatisfy(\.content.codes.isEmpty) { return }
      var used: Set<String> = []
      var named: [String] = []
      for variant in unit.variants {
        for code in variant.content.codes {
          if let number = Int32(code.id), number > 0, String(number) == code.id {
            used.insert(code.id)
          } else if !named.contains(code.id) {
            named.append(code.id)
          }
        }
      }
      var next = 1
      for name in named {
        while used.contains(String(next)) { next += 1 }
        used.insert(String(next))
        numbers[name] = String(next)
      }
    }

    subscript(code: InlineCode) -> String { numbers[code.id] ?? code.id }
  }
}

extension XMLWriter {
  /// Writes an element with text only and no attributes.
  mutating func element(_ name: StaticString, _ content: String) { element(name, [], content) }
}
