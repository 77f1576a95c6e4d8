import Bitext

/// The names by which calls and notes of one language find each other on a page.
struct NoteAnchors {
  private let numbers: NoteNumbers
  private let tag: String
  private var called: Set<Int> = []
  /// Whether what is rendered is a note itself: what stands there for the way back is left out.
  var isInNote = false
  private let isBook: Bool

  /// Anchors for the notes of a text.
  ///
  /// - Parameters:
  ///   - language: the language, which is a part of the names: both sides have notes.
  ///   - numbers: which note each call belongs to.
  ///   - isBook: whether calls say their kind as EPUB does.
  init(language: LanguageTag, numbers: NoteNumbers = NoteNumbers(calledIn: [], notes: 0), isBook: Bool = false) {
    self.numbers = numbers
    self.isBook = isBook
    tag = HTMLText(escaping: language.identifier).html
  }

  /// A call: a link to its note, or its mark where there is none.
  mutating func call(_ code: InlineCode, isXML: Bool) -> String {
    guard !isInNote, !code.equivalent.isEmpty else { return "" }
    guard let number = numbers[code] else {
      return "<sup class=\"call\">\(HTMLText(escaping: code.equivalent).html)</sup>"
    }
    let name = called.insert(number).inserted ? " id=\"call-\(tag)-\(number)\"" : ""
    let kind = isBook ? " epub:type=\"noteref\"" : ""
    return
      "<sup class=\"call\"><a href=\"#note-\(tag)-\(number)\"\(name)\(kind) role=\"doc-noteref\">\(number)</a></sup>"
  }

  /// The name of a note.
  func name(of number: Int) -> String { "note-\(tag)-\(number)" }

  /// The link from a note back to its call; empty when nothing calls it.
  func back(from number: Int, label: String) -> String {
    guard numbers.isCalled(number) else { return "" }
    let words = HTMLText(escaping: label).html
    let attributes = "class=\"back\" href=\"#call-\(tag)-\(number)\" role=\"doc-backlink\" aria-label=\"\(words)\""
    return " <a \(attributes)>↩\u{FE0E}</a>"
  }
}
