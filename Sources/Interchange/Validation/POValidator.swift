import Bitext

extension PO {
  /// Checks a catalogue as `msgfmt -c` does: syntax, header, character set, plural forms, repeated messages, line breaks
  /// at the ends, directives of format strings.
  static func validate(_ bytes: [UInt8], file: String) -> ValidationReport {
    var context = ValidationContext(file: file)
    func fail(_ rule: String, _ message: String, _ line: Int?, _ section: String, _ warning: Bool = false) {
      context.add(
        ValidationFinding(
          rule: rule, severity: warning ? .warning : .error, message: message, position: .init(file: file, line: line),
          section: section))
    }
    do throws(CalqueError) {
      let catalogue = try parse(bytes, file: file)
      let forms = checkHeader(catalogue, fail)
      for line in catalogue.innerComments {
        fail("po.comment", "a comment stands inside an entry", line, "gettext manual, PO Files")
      }
      if catalogue.hasMark {
        fail("po.mark", "a byte order mark stands before the catalogue", 1, "gettext manual, PO Files", true)
      }
      var seen: [String: Int] = [:]
      for entry in catalogue.entries {
        if let first = seen[entry.key] {
          fail(
            "po.duplicate", "the message is defined on line \(first) already", entry.line, "gettext manual, PO Files")
        }
        seen[entry.key] = seen[entry.key] ?? entry.line
        guard !entry.isObsolete, !entry.isHeader, !entry.isFuzzy else { continue }
        let filled = entry.forms.filter { !$0.text.isEmpty }
        if let forms, entry.plural != nil, entry.forms.count != forms.count, !filled.isEmpty {
          fail(
            "po.plural.count", "\(entry.forms.count) forms, and the header says nplurals=\(forms.count)", entry.line,
            "gettext manual, Plural forms")
        }
        guard let source = entry.source else { continue }
        checkLineBreaks(source, entry, filled, fail)
        checkFormat(source, entry, filled, forms, fail)
      }
    } catch {
      fail("po.\(error.code.rawValue)", error.message, error.position?.line, "gettext manual, PO Files")
    }
    return ValidationReport(format: "PO", findings: context.sorted)
  }

  private typealias Report = (String, String, Int?, String, Bool) -> Void

  /// Texts begin and end with a line break, or none does.
  private static func checkLineBreaks(_ source: String, _ entry: Entry, _ filled: [Form], _ fail: Report) {
    let others =
      (entry.plural.map { [("msgid_plural", $0, entry.line)] } ?? []) + filled.map { ("msgstr", $0.text, $0.line) }
    for (name, text, line) in others where !filled.isEmpty {
      for (place, edge) in [("begin", \String.UnicodeScalarView.first), ("end", \String.UnicodeScalarView.last)]
      where (source.unicodeScalars[keyPath: edge] == "\n") != (text.unicodeScalars[keyPath: edge] == "\n") {
        fail("po.newline", "msgid and \(name) do not both \(place) with a line break", line, "msgfmt -c", false)
      }
    }
  }

  /// Directives of the source are in the translation; plural forms answer msgid_plural, and may leave directives out
  /// when they are for few numbers.
  private static func checkFormat(
    _ source: String, _ entry: Entry, _ filled: [Form], _ forms: PluralForms?, _ fail: Report
  ) {
    guard let format = POFormat(flags: entry.flags) else { return }
    for form in filled {
      let isRare = entry.plural != nil && (forms?.isRare(form.index) ?? (form.index == 0))
      if let fault = format.fault(entry.plural ?? source, form.text, mayOmit: isRare) {
        fail("po.format", fault, form.line, "msgfmt -c, \(format.rawValue)-format", false)
      }
    }
  }

  private static func checkHeader(
    _ catalogue: Catalogue, _ fail: (String, String, Int?, String, Bool) -> Void
  ) -> PluralForms? {
    let header = catalogue.entries.first(where: \.isHeader)
    if header == nil {
      fail("po.header", "the catalogue has no header", 1, "gettext manual, Header Entry", false)
    } else {
      for name in ["Content-Type", "Content-Transfer-Encoding", "MIME-Version"] where catalogue.field(name) == nil {
        fail("po.header", "the header has no \(name)", header?.line, "gettext manual, Header Entry", true)
      }
    }
    guard let field = catalogue.field("Plural-Forms"), !field.contains("INTEGER") else {
      if let plural = catalogue.entries.first(where: {
        $0.plural != nil && !$0.isObsolete && $0.forms.contains { !$0.text.isEmpty }
      }) {
        fail(
          "po.plural", "there are plural entries and no Plural-Forms in the header", plural.line,
          "gettext manual, Plural forms", false)
      }
      return nil
    }
    do throws(CalqueError) { return try PluralForms(field) } catch {
      fail("po.plural", error.message, header?.line, "gettext manual, Plural forms", false)
      return nil
    }
  }
}
