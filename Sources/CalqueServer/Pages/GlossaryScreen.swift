import Bitext
import Hummingbird
import Project
import Terminology

/// The glossaries as one table, with what contradicts itself, and a form to add a concept.
struct GlossaryScreen {
  let project: EditorProject

  func add(to router: Router<EditorContext>) {
    router.get("glossary") { request, context in
      let page = try await self.page(
        context, source: request.query["source"] ?? "", target: request.query["target"] ?? "")
      return page.response(request, context)
    }
    router.post("glossary") { request, context in
      let form = try await request.form(context)
      try await project.addTerm(
        source: form["source"] ?? "", target: form["target"] ?? "", status: form["status"] ?? "",
        note: form["note"] ?? "")
      return Response.seeOther("/glossary?added=1#main")
    }
  }

  private func page(_ context: EditorContext, source: String, target: String) async throws -> Page {
    let words = context.words
    let view = try await project.glossary()
    let names = [view.source, view.target].map(words.name(of:))
    return Page(
      template: "glossary", title: words("screen-glossary"), projectScreen: "glossary",
      model: [
        "sourceName": .text(names[0]), "targetName": .text(names[1]),
        "sourceTag": .text(view.source.identifier), "targetTag": .text(view.target.identifier),
        "sourceDirection": .text(view.source.isRightToLeft ? "rtl" : "ltr"),
        "targetDirection": .text(view.target.isRightToLeft ? "rtl" : "ltr"),
        "newSource": .text(source), "newTarget": .text(target),
        "summary": .text(words("concepts", ["count": view.concepts.count])),
        "statuses": .list(
          TermStatus.allCases.map {
            ["value": .text($0.rawValue), "name": .text(words("status-\($0.rawValue)"))]
          }),
        "hasFindings": .flag(!view.findings.isEmpty), "hasConcepts": .flag(!view.concepts.isEmpty),
        "findings": .list(
          view.findings.map {
            ["text": .text("\($0.glossary): \($0.concepts.joined(separator: ", ")): \(words.phrase($0.message))")]
          }),
        "concepts": .list(
          view.concepts.map { concept in
            [
              "source": .list(terms(concept.terms(in: view.source), words)),
              "target": .list(terms(concept.terms(in: view.target), words)),
              "isUntranslatable": .flag(concept.isUntranslatable),
              "domain": .text(concept.domain ?? ""), "note": .text(concept.note ?? concept.definition ?? ""),
              "t": .words(words),
            ]
          }),
      ])
  }

  private func terms(_ terms: [Term], _ words: Words) -> [Model] {
    terms.map {
      [
        "text": .text($0.text), "status": .text(words("status-\($0.status.rawValue)")),
        "kind": .text($0.status.rawValue),
      ]
    }
  }
}

/// The project's glossaries as they are shown.
struct GlossaryView: Sendable {
  let source: LanguageTag
  let target: LanguageTag
  let concepts: [Concept]
  let findings: [LintFinding]
}

extension EditorProject {
  /// The glossaries with what contradicts itself.
  func glossary() async throws(CalqueError) -> GlossaryView {
    try await refresh()
    let pair = try project.languagePair()
    let glossaries = try project.glossaries()
    return GlossaryView(
      source: pair.source, target: pair.target, concepts: glossaries.flatMap(\.concepts),
      findings: GlossaryLint.findings(for: glossaries))
  }

  /// Adds a concept of two terms to the project's first glossary, or to a new one.
  ///
  /// - Throws: `CalqueError` `.usage` for an empty term, `.unsupported` when the glossary is no TSV table that can be
  ///   written back whole.
  func addTerm(source: String, target: String, status: String, note: String) async throws(CalqueError) {
    let (from, to) = try project.languagePair()
    let texts = [source, target].map { InlineText($0).line }
    guard texts.allSatisfy({ !$0.isEmpty }), let status = TermStatus(rawValue: status) else {
      throw CalqueError(.usage, "a concept needs a term in each language", hint: "Fill in both.")
    }
    let path = try folder.glossaryPaths().first ?? folder.resolve("Glossaries/terms.tsv")
    var glossary = Glossary(name: FileSystem.name(of: path), concepts: [])
    if FileSystem.exists(path) {
      var problems: [String] = []
      guard path.hasSuffix(".tsv") else {
        throw CalqueError(.unsupported, "terms are added to TSV glossaries only", at: .init(file: path))
      }
      glossary = try GlossaryFile.read(path, from: from, to: to) { problems.append($0) }
      guard problems.isEmpty else {
        throw CalqueError(
          .unsupported, "the glossary has rows that cannot be read: \(problems[0])", at: .init(file: path),
          hint: "Correct them first: they would be lost.")
      }
    }
    let used = Set(glossary.concepts.map(\.id))
    let id = (1...).lazy.map { "n\($0)" }.first { !used.contains($0) } ?? "n"
    let cleanNote = InlineText(note).line
    glossary.concepts.append(
      Concept(
        id: id,
        terms: [
          Term(language: from, text: texts[0], status: .preferred), Term(language: to, text: texts[1], status: status),
        ], note: cleanNote.isEmpty ? nil : cleanNote))
    try FileSystem.makeFolder(FileSystem.parent(of: path))
    try FileSystem.write(GlossaryTable.write(glossary), to: path)
    await reopen()
  }
}
