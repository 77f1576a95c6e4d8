import Bitext

extension PO {
  /// Checks a catalogue as `msgfmt -c` does: syntax, header, character set, plural forms, repeated messages, line breaks
  /// at the ends.
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
      var seen: [String: Int] = [:]
      for entry in catalogue.entries where !entry.isObsolete && !entry.isHeader {
        if let first = seen[entry.key] {
          fail(
            "po.duplicate", "the message is defined on line \(first) already", entry.line, "gettext manual, PO Files")
        }
        seen[entry.key] = seen[entry.key] ?? entry.line
        let filled = entry.forms.filter { !$0.text.isEmpty }
        if let forms, entry.plural != nil, entry.forms.count != forms, !filled.isEmpty {
          fail(
            "po.plural.count", "\(entry.forms.count) forms, and the header says nplurals=\(forms)", entry.line,
            "gettext manual, Plural forms")
        }
        guard !entry.isFuzzy, let source = entry.source else { continue }
        for form in filled {
          for (place, edge) in [("begin", \String.UnicodeScalarView.first), ("end", \String.UnicodeScalarView.last)] {
            if (source.unicodeScalars[keyPath: edge] == "\n") != (form.text.unicodeScalars[keyPath: edge] == "\n") {
              fail("po.newline", "msgid and msgstr do not both \(place) with a line break", form.line, "msgfmt -c")
            }
          }
        }
      }
    } catch {
      fail("po.\(error.code.rawValue)", error.message, error.position?.line, "gettext manual, PO Files")
    }
    return ValidationReport(format: "PO", findings: context.sorted)
  }

  private static func checkHeader(
    _ catalogue: Catalogue, _ fail: (String, String, Int?, String, Bool) -> Void
  ) -> Int? {
    let header = catalogue.entries.first(where: \.isHeader)
    if header == nil {
      fail("po.header", "the catalogue has no header", 1, "gettext manual, Header Entry", true)
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
    do throws(CalqueError) { return try PluralForms(field).count } catch {
      fail("po.plural", error.message, header?.line, "gettext manual, Plural forms", false)
      return nil
    }
  }
}
