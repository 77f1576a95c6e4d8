import XMLText

/// The names of elements and attributes that a reader knows, as small numbers in place of strings.
protocol XMLVocabulary: RawRepresentable<Int32>, CaseIterable, Sendable {
  /// Every name that is not known.
  static var other: Self { get }
  /// What a name of the file is.
  static func word(for name: XMLName) -> Self
}

extension Tally {
  /// Notes the attributes of an element that its reader does not know, each by its name.
  @inline(__always)
  mutating func addUnknownAttributes<Word: XMLVocabulary>(
    of node: XMLNode, in stream: XMLStream, as vocabulary: Word.Type, at place: @autoclosure () -> String
  ) {
    guard node.hasUnknownAttribute else { return }
    let element = stream.element(of: node)
    for attribute in element.attributes where Word.word(for: attribute.name) == Word.other {
      add(
        "the attribute \(attribute.name.local.prefix(60)) of <\(element.name.local.prefix(60))> has no place",
        at: place())
    }
  }
}

extension XMLNode {
  /// The value of an attribute as text; nil without one.
  @inline(__always)
  subscript<Word: XMLVocabulary>(_ word: Word) -> String? { value(word.rawValue)?.string }

  /// The bytes of an attribute's value; nil without one.
  @inline(__always)
  func run<Word: XMLVocabulary>(_ word: Word) -> XMLRun? { value(word.rawValue) }

  /// The first child element of a name.
  @inline(__always)
  func first<Word: XMLVocabulary>(_ word: Word) -> XMLNode? { first(word.rawValue) }

  /// Whether the element has a name.
  @inline(__always)
  func isNamed<Word: XMLVocabulary>(_ word: Word) -> Bool { self.word == word.rawValue }

  /// The element's name among those of a vocabulary.
  @inline(__always)
  func name<Word: XMLVocabulary>(in vocabulary: Word.Type) -> Word { Word(rawValue: word) ?? .other }
}
