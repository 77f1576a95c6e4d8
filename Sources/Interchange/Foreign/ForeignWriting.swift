import Bitext
import XMLText

extension XMLWriter {
  /// Writes attributes into the tag that was begun.
  mutating func write(_ attributes: [ForeignAttribute], _ prefixes: inout ForeignPrefixes) {
    for attribute in attributes {
      attribute.namespace.isEmpty
        ? self.attribute(named: attribute.name, attribute.value)
        : self.attribute(named: prefixes.tag(attribute.name, in: attribute.namespace), attribute.value)
    }
  }

  /// Writes an element on a line, with those of its namespaces that the root does not declare.
  mutating func write(_ element: ForeignElement, _ prefixes: ForeignPrefixes) {
    line()
    raw("<")
    raw(element.tag)
    for declaration in element.declarations where !prefixes.declares(declaration) {
      attribute(named: "xmlns:\(declaration.prefix)", declaration.namespace)
    }
    raw(element.rest)
  }
}

extension Tally {
  /// Notes what is kept for a family of formats and has no place in another format.
  mutating func add(
    foreign supplement: Supplement, of family: ForeignContent.Family, in format: String,
    at place: @autoclosure () -> String
  ) {
    for content in supplement.foreign where content.family == family && !content.isName {
      switch content.piece {
      case .attribute(let attribute):
        add("the attribute \(attribute.name.prefix(60)) has no place in \(format)", at: place())
      case .element(let element): add("<\(element.name.prefix(60))> has no place in \(format)", at: place())
      }
    }
  }
}
