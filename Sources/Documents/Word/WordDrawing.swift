import XMLText

/// What a drawing in a Word run says to readers: the paragraphs of its text boxes and its alternative texts.
///
/// ECMA-376 part 1, 20.4.2.5 and 20.4.2.38; VML in part 4, 19.1. A drawing that is written twice, once for older programs
/// (part 3, 10.2.1), counts once, with the places of its copies.
struct WordDrawing {
  /// A paragraph of a text box.
  struct Paragraph {
    let tree: XMLTree
    /// The same paragraph as older programs read it.
    var copies: [XMLTree] = []
  }

  /// The text that describes an image to those who do not see it.
  struct Alternative {
    let text: String
    /// Where it stands, without quotation marks; the first place is the drawing's own.
    var ranges: [Range<Int>]
    /// The relationship that leads to the image.
    var image: String?
  }

  private(set) var paragraphs: [Paragraph] = []
  private(set) var alternatives: [Alternative] = []
  /// The relationships that lead to images without words, in order.
  private(set) var images: [String] = []

  /// Looks through a drawing.
  ///
  /// - Complexity: O(n) in the size of the drawing.
  init(_ tree: XMLTree, _ bytes: [UInt8]) {
    if tree.name.local == "AlternateContent", let choice = tree.child("Choice") {
      read(choice, bytes)
      for fallback in tree.elements where fallback.name.local == "Fallback" {
        var older = WordDrawing()
        older.read(fallback, bytes)
        if older.paragraphs.count == paragraphs.count {
          for index in paragraphs.indices { paragraphs[index].copies.append(older.paragraphs[index].tree) }
        }
        for alternative in older.alternatives { add(alternative) }
        if images.isEmpty { images = older.images }
      }
    } else {
      read(tree, bytes)
    }
    // The words of a drawing are those of its image; of several, the first has them.
    if !images.isEmpty, !alternatives.isEmpty { alternatives[0].image = images.removeFirst() }
  }

  private init() {}

  private mutating func read(_ tree: XMLTree, _ bytes: [UInt8]) {
    var open = [tree]
    while let next = open.popLast() {
      switch next.name.local {
      case "txbxContent": open += next.elements.reversed()
      case "p" where Self.isParagraph(next): paragraphs.append(Paragraph(tree: next))
      case "docPr", "cNvPr":
        readAlternative("descr", of: next, bytes)
        open += next.elements.reversed()
      case "shape", "rect":
        readAlternative("alt", of: next, bytes)
        open += next.elements.reversed()
      // DrawingML (20.1.8.13) and VML (19.1.2.11).
      case "blip": images += next.value("embed").map { [$0] } ?? []
      case "imagedata": images += next.value("id").map { [$0] } ?? []
      // A choice inside a text box: one of its forms is enough.
      case "AlternateContent": open += (next.child("Choice") ?? next.child("Fallback")).map { [$0] } ?? []
      default: open += next.elements.reversed()
      }
    }
  }

  /// Whether an element named `p` is Word's own and not DrawingML's, whose text is that of charts and diagrams.
  private static func isParagraph(_ tree: XMLTree) -> Bool {
    ["wordprocessingml/2006/main", "wordprocessingml/main"].contains { tree.name.namespace.hasSuffix($0) }
  }

  private mutating func readAlternative(_ attribute: String, of tree: XMLTree, _ bytes: [UInt8]) {
    guard let text = tree.element.attributes.first(where: { $0.name.local == attribute })?.value,
      text.utf8.contains(where: { !$0.isASCIISpace }),
      let range = LanguageMark.place(of: attribute, in: tree.element.place.bytes, of: bytes)
    else { return }
    add(Alternative(text: text, ranges: [range]))
  }

  private mutating func add(_ alternative: Alternative) {
    if let known = alternatives.firstIndex(where: { $0.text == alternative.text }) {
      alternatives[known].ranges += alternative.ranges
    } else {
      alternatives.append(alternative)
    }
  }
}
