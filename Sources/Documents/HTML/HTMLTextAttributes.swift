import Bitext

/// Attributes that hold words for a reader beside alternative texts: tooltips, what stands in an empty field, what is read
/// aloud.
enum HTMLTextAttributes {
  private static let names: Set<String> = ["title", "placeholder", "aria-label"]

  /// Whether the markup of an element holds such words, so that they can be written apart from it.
  static func isHost(_ node: Int, _ page: HTMLPage) -> Bool {
    page.attributes[page.nodes[node].attributes].contains { names.contains($0.name) && hasWords($0.value) }
  }

  /// The words as fields, of all elements that are read.
  static func entries(in page: HTMLPage, isLeftOut: [Bool]) -> [BlockCollector.Entry] {
    var result: [BlockCollector.Entry] = []
    for node in page.nodes.indices where page.nodes[node].isElement && !isLeftOut[node] && !page.nodes[node].isMadeUp {
      // The addresses of style sheets have titles too.
      guard page.nodes[node].name != "link", page.nodes[node].name != "style" else { continue }
      for attribute in page.attributes[page.nodes[node].attributes] where names.contains(attribute.name) {
        guard hasWords(attribute.value), let range = attribute.valueRange else { continue }
        let place = HTMLAttributeStyle.place(of: range, in: page.bytes)
        result.append(
          .init(
            kind: .field, role: .summary, content: InlineText(attribute.value), range: place.range,
            style: HTMLAttributeStyle(quote: place.quote)))
      }
    }
    return result
  }

  private static func hasWords(_ value: String) -> Bool { value.unicodeScalars.contains { $0.properties.isAlphabetic } }
}
