import Foundation
import Testing

@testable import CalqueServer

@Suite("What other rooms say, as the editor says it")
struct PhraseTests {
  private let book = PhraseBook.embedded

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  /// Parts of sentences that are put together; the whole is in the book and is tried below.
  private static let parts: Set<String> = [
    "“x1” is x1", "; use “x1”", "; perhaps x1", "which has “x1” instead", "x1 (U+x1)",
    "“x1” stands x1 times in the source and x1 in the target, ", "calque check --fix makes them one",
    "the document mixes apostrophes: x1 rows have “'”, x1 “’”; ", "the quotation marks of the paragraph do not meet: ",
    ", not all of them closed", "x1 bidirectional controls that can reorder what is shownx1",
    "x1 is open in another editorx1", "“x1”",
  ]

  /// The string literals of a file with `x1` for what is put into them, each with the text before it on its line.
  private static func literals(_ file: URL) throws -> [(before: String, text: String)] {
    var result: [(String, String)] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      guard !line.drop(while: \.isWhitespace).hasPrefix("//") else { continue }
      var rest = line[...]
      while let quote = rest.firstIndex(of: "\"") {
        let before = String(line[..<quote])
        var text = ""
        var depth = 0
        var inner = false
        var index = rest.index(after: quote)
        while index < rest.endIndex, depth > 0 || rest[index] != "\"" {
          let isEscape = rest[index] == "\\" && rest.index(after: index) < rest.endIndex
          if depth > 0 {
            if rest[index] == "\"" { inner.toggle() }
            if !inner { depth += rest[index] == "(" ? 1 : rest[index] == ")" ? -1 : 0 }
            if depth == 0 { text += "x1" }
          } else if isEscape, rest[rest.index(after: index)] == "(" {
            depth = 1
            index = rest.index(after: index)
          } else {
            text.append(rest[index])
          }
          index = rest.index(after: index)
        }
        result.append((before, text.replacing("\\\"", with: "\"").replacing("\\u{2019}", with: "’")))
        rest = index < rest.endIndex ? rest[rest.index(after: index)...] : rest[rest.endIndex...]
      }
    }
    return result
  }

  private static func files(_ folder: String) -> [URL] {
    let found = FileManager.default.enumerator(at: sources.appending(path: folder), includingPropertiesForKeys: nil)
    return (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
  }

  @Test("every line of the table says its places in each language")
  func table() {
    #expect(book.phrases.count > 300)
    #expect(Set(book.phrases.map(\.english)).count == book.phrases.count)
    for phrase in book.phrases {
      let places = Set(phrase.english.matches(of: /\{([0-9])\}/).map { String($0.1) })
      guard let french = phrase.patterns[.french] else {
        Issue.record("\(phrase.english) is not said in French")
        continue
      }
      for pattern in phrase.patterns.values {
        #expect(Set(pattern.arguments.map { String($0.prefix(1)) }) == places, "\(phrase.english)")
      }
      #expect(french.arguments.allSatisfy { $0.count == 1 || $0.hasSuffix(".said") || $0.hasSuffix(".list") })
    }
  }

  @Test("every check and every finding is in the book")
  func findings() throws {
    var tried = 0
    for file in Self.files("Checks/Rules") + Self.files("Checks/Measures") {
      for literal in try Self.literals(file)
      where literal.text.contains(/[a-z]{2,} [a-z“]/) || literal.text.hasPrefix("“x1”") {
        guard !Self.parts.contains(literal.text),
          !literal.before.contains(/(separator|of|contains|localized|replacing):? ?\(?$/)
        else { continue }
        tried += 1
        #expect(book.said(literal.text, in: .french) != nil, "\(file.lastPathComponent): \(literal.text)")
      }
    }
    #expect(tried > 90)
  }

  @Test("every loss of reading and of writing is in the book")
  func losses() throws {
    let words = Words(language: .french)
    var tried = 0
    for file in Self.files("Documents") + Self.files("Interchange") + Self.files("Publishing") {
      let isWriter =
        file.path.contains(/\/(Documents|Publishing)\//)
        || file.lastPathComponent.contains(/Writer|DocumentLosses|BilingualTable/)
      guard isWriter else { continue }
      for literal in try Self.literals(file)
      where literal.before.contains(/(losses|remarks|tally|result)\.(append|add)\($/)
        || literal.before.contains(/^ +add\(\.\w+, .*, $/)
      {
        guard literal.text.contains(/[a-z] [a-z(<]/), !Self.parts.contains(literal.text) else { continue }
        tried += 1
        #expect(words.loss(literal.text) != literal.text, "\(file.lastPathComponent): \(literal.text)")
      }
    }
    #expect(tried > 30)
  }

  @Test("every refusal of an operation is in the book")
  func refusals() throws {
    var tried = 0
    for file in Self.files("Bitext/Rows") + Self.files("Project/Editing") + Self.files("CalqueServer") {
      for literal in try Self.literals(file)
      where literal.before.contains(
        /(CalqueError\(\.(usage|notFound|exists|busy), |^ +\.(usage|notFound|exists|busy), |hint: )$/)
      {
        guard !Self.parts.contains(literal.text) else { continue }
        tried += 1
        #expect(book.said(literal.text, in: .french) != nil, "\(file.lastPathComponent): \(literal.text)")
      }
    }
    #expect(tried > 40)
  }

  @Test("places are put in, translated where they are words of ours, and counted")
  func places() {
    let french = Words(language: .french)
    #expect(french.phrase("the code link (<a>) of the source is missing") == "le code lien (<a>) de la source manque")
    #expect(
      french.phrase("“mairie” is forbidden; use “ville”")
        == "«\u{A0}mairie\u{A0}» est interdit\u{202F}; employez «\u{A0}ville\u{A0}»")
    #expect(
      french.phrase("doubtful pair: length ×2.5, number 12 missing on the left")
        == "paire douteuse\u{A0}: longueur ×2.5, le nombre 12 manque à gauche")
    #expect(french.phrase("1 comments are kept in the file and not translated").hasPrefix("1 commentaire est"))
    #expect(french.phrase("3 comments are kept in the file and not translated").hasPrefix("3 commentaires sont"))
    #expect(french.phrase("memory 85%") == "mémoire 85\u{202F}%")
    #expect(Words(language: .english).phrase("memory 85%") == "memory 85 %")
    #expect(french.phrase("nobody ever says this") == "nobody ever says this")
    #expect(
      french.loss("inline codes were left out, 14 times (first at segment r4)")
        == "des codes ont été omis, 14 fois (d’abord\u{A0}: segment r4)")
    #expect(
      french.loss("what a block is has no place (heading, lead, note …), 16 times (first at unit h1)")
        == "la nature des blocs n’a pas de place (titre, chapeau, note…), 16 fois (d’abord\u{A0}: unité h1)")
    #expect(
      Words(language: .english).loss("inline codes were left out, 14 times") == "inline codes were left out, 14 times")
  }

  @Test("a text that looks like a phrase is looked at in time that grows with its length")
  func longTexts() {
    let long = String(repeating: "“a” in the source, ", count: 20_000)
    #expect(book.said(long, in: .french) == nil || book.said(long, in: .french) != "")
  }
}
