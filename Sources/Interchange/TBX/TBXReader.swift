public import Bitext
import XMLText

extension TBX {
  /// Reads TBX 3 in either style, or TBX 2 (`martif`).
  ///
  /// - Parameters:
  ///   - bytes: the file, in any encoding that it declares.
  ///   - file: its name for messages, and the glossary's name where the file has no title.
  /// - Returns: the glossary; what it has no place for; what was left out.
  /// - Throws: `CalqueError` of `XMLStream`; `.malformed` when it is no TBX.
  public static func read(_ bytes: [UInt8], file: String) throws(CalqueError) -> InterchangeReading<Glossary> {
    let stream = XMLStream(bytes, file: file)
    var reader = Reader(stream: stream)
    let glossary = try reader.read()
    return InterchangeReading(
      glossary, losses: reader.tally.lines, warnings: stream.warnings + reader.warnings.lines)
  }

  private struct Reader {
    let stream: XMLStream
    var tally = Tally()
    var warnings = Tally()
    private var ids: Set<String> = []
    /// Whether Calque wrote the file, and its line breaks are the text's own.
    private var isOurs = false

    init(stream: XMLStream) { self.stream = stream }

    mutating func read() throws(CalqueError) -> Glossary {
      guard let root = try stream.nextChild() else {
        throw CalqueError(.malformed, "the file is empty", at: .init(file: stream.file))
      }
      guard ["tbx", "martif"].contains(root.name.local) else {
        throw stream.error(.malformed, "this is <\(root.name.local.prefix(60))> and not TBX", at: root.place)
      }
      var glossary = Glossary(name: "", concepts: [])
      while let event = try stream.next() {
        guard case .start(let element) = event else { continue }
        switch element.name.local {
        case "titleStmt":
          let title = try stream.tree(from: element).elements.first { $0.name.local == "title" }?.text
          if let title, glossary.name.isEmpty { glossary.name = title }
        case "conceptEntry", "termEntry":
          glossary.concepts.append(concept(try stream.tree(from: element), number: glossary.concepts.count + 1))
        case "sourceDesc": isOurs = try stream.tree(from: element).text.trimmed() == TBX.sourceDescription
        case "publicationStmt", "encodingDesc", "revisionDesc", "back":
          let tree = try stream.tree(from: element)
          if !isOurs, !tree.elements.isEmpty {
            tally.add("<\(element.name.local)> has no place", at: "line \(element.place.line)")
          }
        default: continue
        }
      }
      if glossary.name.isEmpty {
        glossary.name = stream.file.split(separator: "/").last.map(String.init) ?? stream.file
      }
      return glossary
    }

    // MARK: - Concepts

    private mutating func concept(_ tree: XMLTree, number: Int) -> Concept {
      var concept = Concept(id: "", terms: [])
      var notes: [String] = []
      var own: [String: String] = [:]
      for child in flattened(tree) {
        switch category(of: child) {
        case "subjectField":
          if concept.domain != nil {
            tally.add("a second subject field has no place", at: "line \(child.element.place.line)")
          }
          concept.domain = concept.domain ?? text(of: child)
        case "definition":
          if concept.definition != nil {
            tally.add("a second definition has no place", at: "line \(child.element.place.line)")
          }
          concept.definition = concept.definition ?? text(of: child)
        case "note":
          if let (name, value) = ownNote(child.text) { own[name] = value } else { notes.append(text(of: child)) }
        case "langSec", "langSet": readLanguage(child, into: &concept)
        case let other: tally.add("\(other) of concepts has no place", at: "line \(child.element.place.line)")
        }
      }
      concept.id = unique(own["id"] ?? tree["id"] ?? "c\(number)")
      concept.isUntranslatable = own["untranslatable"] == "yes"
      concept.note = notes.isEmpty ? nil : notes.joined(separator: "\n")
      return concept
    }

    private mutating func unique(_ id: String) -> String {
      var candidate = id
      var number = 2
      while !ids.insert(candidate).inserted {
        candidate = "\(id)-\(number)"
        number += 1
      }
      if candidate != id { warnings.add("the concept id \(id.prefix(60)) occurs twice") }
      return candidate
    }

    private mutating func readLanguage(_ tree: XMLTree, into concept: inout Concept) {
      let tag = tree.element.language ?? tree["lang"] ?? ""
      guard let language = try? LanguageTag(tag) else {
        warnings.add(
          "terms in “\(tag.prefix(40))”, which is no language tag, were left out", at: "line \(tree.element.place.line)"
        )
        return
      }
      for child in flattened(tree) {
        switch category(of: child) {
        case "termSec", "tig": readTerm(child, language, into: &concept)
        case "ntig":
          if let group = child.elements.first(where: { $0.name.local == "termGrp" }) {
            readTerm(group, language, into: &concept)
          }
        case "definition":
          if concept.definition == nil {
            concept.definition = text(of: child)
          } else {
            tally.add("a second definition has no place", at: "line \(child.element.place.line)")
          }
        case let other: tally.add("\(other) of languages has no place", at: "line \(child.element.place.line)")
        }
      }
    }

    private mutating func readTerm(_ tree: XMLTree, _ language: LanguageTag, into concept: inout Concept) {
      var term = Term(language: language, text: "")
      // A term without a status is one that may be used, unless it is the first of its language.
      term.status = concept.terms.contains { $0.language == language } ? .admitted : .preferred
      var notes: [String] = []
      for child in flattened(tree) {
        switch category(of: child) {
        case "term": term.text = text(of: child)
        case "administrativeStatus", "usageStatus", "normativeAuthorization":
          if let status = status(named: text(of: child).trimmed()) {
            term.status = status
          } else {
            tally.add("the status \(child.text.prefix(40)) has no place", at: "line \(child.element.place.line)")
          }
        case "partOfSpeech": term.partOfSpeech = text(of: child)
        case "grammaticalGender": term.gender = TBX.genders.first { $0.1 == text(of: child) }?.0 ?? text(of: child)
        case "note":
          guard let (name, value) = ownNote(child.text) else {
            notes.append(text(of: child))
            continue
          }
          switch name {
          case "status": term.status = TermStatus(rawValue: value) ?? term.status
          case "matching": term.matching = TermMatching(rawValue: value) ?? term.matching
          case "part-of-speech": term.partOfSpeech = value
          case "gender": term.gender = value
          default: notes.append(text(of: child))
          }
        case let other: tally.add("\(other) of terms has no place", at: "line \(child.element.place.line)")
        }
      }
      term.note = notes.isEmpty ? nil : notes.joined(separator: "\n")
      guard !term.text.isEmpty else {
        warnings.add("an empty term was left out", at: "line \(tree.element.place.line)")
        return
      }
      concept.terms.append(term)
    }

    // MARK: - Data categories

    /// The children, with those of groups (`descripGrp`, `termNoteGrp` …) in their place.
    private func flattened(_ tree: XMLTree) -> [XMLTree] {
      tree.elements.flatMap { child in
        child.name.local.hasSuffix("Grp") && child.name.local != "transacGrp" ? child.elements : [child]
      }
    }

    /// The data category that an element stands for: its type in one style, its name in the other.
    private func category(of tree: XMLTree) -> String {
      switch tree.name.local {
      case "descrip", "termNote", "admin", "ref", "xref": tree["type"] ?? tree.name.local
      default: tree.name.local
      }
    }

    /// The text of an element as it is meant: a line break with an indent after it is one of the file's layout, and a
    /// space in the text.
    private func text(of tree: XMLTree) -> String {
      let text = tree.text
      guard !isOurs, text.contains(where: \.isNewline) else { return text }
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      var result = String(lines[0])
      for line in lines.dropFirst() {
        let rest = line.drop { $0 == " " || $0 == "\t" }
        let isIndented = rest.startIndex > line.startIndex
        if !isIndented { result += "\n" }
        if isIndented, !result.isEmpty, !rest.isEmpty { result = result.trimmingEnd() + " " }
        result += rest
      }
      return result
    }

    private func ownNote(_ text: String) -> (name: String, value: String)? {
      guard text.hasPrefix(TBX.notePrefix) else { return nil }
      let fields = text.dropFirst(TBX.notePrefix.count).split(
        separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      return fields.count == 2 ? (String(fields[0]), String(fields[1])) : nil
    }

    private func status(named name: String) -> TermStatus? {
      switch name {
      case "preferredTerm-admn-sts", "preferredTerm", "preferred", "standardizedTerm": .preferred
      case "admittedTerm-admn-sts", "admittedTerm", "admitted": .admitted
      case "deprecatedTerm-admn-sts", "deprecatedTerm", "supersededTerm-admn-sts", "supersededTerm", "obsolete",
        "notRecommended", "deprecated":
        .deprecated
      default: nil
      }
    }
  }
}
