import Bitext
import XMLText

/// What surrounds the text of a Word file: relationships and styles (ECMA-376 part 2, 9; part 1, 17.7).
struct WordPackage {
  /// Where a relationship leads.
  struct Relationship {
    let kind: Substring
    let target: String
    let isExternal: Bool
  }

  /// The part that holds the text.
  let mainPart: String
  /// Relationships of the main part, by id.
  let relationships: [String: Relationship]
  let styles: WordStyleSheet
  /// Where the styles say the language of the text, and the part that says it.
  let languageMark: (mark: LanguageMark, bytes: [UInt8])?

  init(_ archive: Archive) throws(CalqueError) {
    let roots = try Self.relationships(of: "", in: archive)
    let main = roots.values.first { $0.kind == "officeDocument" && !$0.isExternal }
    mainPart = main.flatMap { PackagePart.resolve($0.target, from: "") } ?? "word/document.xml"
    relationships = try Self.relationships(of: mainPart, in: archive)
    let sheet = relationships.values.first { $0.kind == "styles" && !$0.isExternal }
    let name = sheet.flatMap { [mainPart] in PackagePart.resolve($0.target, from: mainPart) } ?? "word/styles.xml"
    let tree = try PackagePart.tree(name, in: archive)
    styles = WordStyleSheet(tree)
    if let language = tree?.child("docDefaults")?.child("rPrDefault")?.child("rPr")?.child("lang") {
      let bytes = try PackagePart.bytes(name, in: archive)
      let attribute = WordItems.prefix(of: language, bytes) + "val"
      languageMark = LanguageMark.place(of: attribute, in: language.element.place.bytes, of: bytes).map {
        (LanguageMark(part: name, range: $0), bytes)
      }
    } else {
      languageMark = nil
    }
  }

  /// The part of a kind that belongs to the main part, such as `footnotes`.
  func part(_ kind: String) -> String? {
    relationships.values.first { $0.kind == kind && !$0.isExternal }
      .flatMap { PackagePart.resolve($0.target, from: mainPart) }
  }

  /// The parts of headers and footers, in the order of their names.
  var margins: [String] {
    relationships.values.filter { ($0.kind == "header" || $0.kind == "footer") && !$0.isExternal }
      .compactMap { PackagePart.resolve($0.target, from: mainPart) }.sorted()
  }

  /// The relationships of a part, by id.
  static func relationships(of part: String, in archive: Archive) throws(CalqueError) -> [String: Relationship] {
    let folder = part.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let name = folder + "_rels/" + (part.split(separator: "/").last ?? "") + ".rels"
    guard let tree = try PackagePart.tree(name, in: archive) else { return [:] }
    var result: [String: Relationship] = [:]
    for element in tree.elements {
      guard let id = element.value("Id"), let type = element.value("Type"), let target = element.value("Target") else {
        continue
      }
      result[id] = Relationship(
        kind: type.split(separator: "/").last ?? "", target: target,
        isExternal: element.value("TargetMode") == "External")
    }
    return result
  }
}

/// What a Word style says of a paragraph.
struct WordStyleSheet {
  /// What a paragraph is by its style.
  struct Meaning {
    var kind: BlockKind?
    var role: ArticleRole?
  }

  private var meanings: [String: Meaning] = [:]

  init(_ tree: XMLTree?) {
    var parents: [String: String] = [:]
    for style in tree?.elements ?? [] where style.name.local == "style" {
      guard let id = style.value("styleId") else { continue }
      let name = (style.child("name")?.value("val") ?? id).lowercased()
      var meaning = Self.meaning(of: name)
      if meaning.kind == nil, let level = style.child("pPr")?.child("outlineLvl")?.value("val").flatMap({ Int($0) }),
        (0..<6).contains(level)
      {
        meaning.kind = .heading(level: level + 1)
      }
      meanings[id] = meaning
      if let parent = style.child("basedOn")?.value("val") { parents[id] = parent }
    }
    // A style says what its parent says where it says nothing itself; a circle of parents ends after ten steps.
    for _ in 0..<10 {
      for (id, parent) in parents {
        guard let own = meanings[id], own.kind == nil, own.role == nil, let inherited = meanings[parent] else {
          continue
        }
        meanings[id] = inherited
      }
    }
  }

  /// What a style's id says; an id that the file does not define is taken for a name.
  func meaning(of id: String?) -> Meaning {
    guard let id else { return Meaning() }
    return meanings[id] ?? Self.meaning(of: id.lowercased())
  }

  /// What the name of a style says, in English (the names that Word stores for its own), French and what magazines use.
  static func meaning(of name: String) -> Meaning {
    let words = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let plain = words.joined(separator: " ")
    for start in ["heading ", "titre ", "heading", "titre"] where plain.hasPrefix(start) {
      if let level = Int(plain.dropFirst(start.count)), (1...9).contains(level) {
        return Meaning(kind: .heading(level: min(level, 6)))
      }
    }
    switch plain {
    case "title", "titre", "titre principal", "headline", "grand titre":
      return Meaning(kind: .heading(level: 1), role: .headline)
    case "subtitle", "sous titre", "soustitre", "deck": return Meaning(role: .subtitle)
    case "kicker", "surtitre", "eyebrow", "rubrique": return Meaning(role: .kicker)
    case "chapo", "chapô", "chapeau", "lead", "lede", "standfirst", "introduction", "intro": return Meaning(role: .lead)
    case "byline", "author", "auteur", "signature", "auteurs": return Meaning(role: .byline)
    case "date": return Meaning(role: .date)
    case "quote", "intense quote", "citation", "citation intense", "block text", "quotations", "block quotation":
      return Meaning(kind: .quotation)
    case "caption", "légende", "legende": return Meaning(kind: .caption, role: .caption)
    case "footnote text", "endnote text", "note de bas de page", "footnote", "endnote", "note":
      return Meaning(kind: .note, role: .note)
    case "list paragraph", "list bullet", "list number", "list 1", "list": return Meaning(kind: .listItem)
    case "verse", "vers", "poésie", "poem": return Meaning(kind: .verse)
    default: return Meaning()
    }
  }
}
