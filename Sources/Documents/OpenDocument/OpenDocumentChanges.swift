import XMLText

/// The changes that an OpenDocument text keeps track of (ISO/IEC 26300-1, 5.5): regions with their kinds; deleted text
/// stands in them, inserted text in the paragraphs between two marks.
struct OpenDocumentChanges {
  /// The text of deletions, by the id of their region; its paragraphs are joined by a space.
  private(set) var deletions: [String: String] = [:]
  /// The ids of insertions.
  private(set) var insertions: Set<String> = []

  /// Adds the regions of a `text:tracked-changes`.
  mutating func add(_ tree: XMLTree) {
    for region in tree.elements where region.name.local == "changed-region" {
      guard let id = region.value("id") else { continue }
      if region.child("insertion") != nil {
        insertions.insert(id)
      } else if let deletion = region.child("deletion") {
        let paragraphs = deletion.elements.filter { $0.name.local == "p" || $0.name.local == "h" }
        deletions[id] = paragraphs.map { Self.text(of: $0) }.joined(separator: " ")
      }
    }
  }

  /// The text of a paragraph with its spans, without what stands in notes and frames.
  private static func text(of tree: XMLTree) -> String {
    tree.children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element):
        switch element.name.local {
        case "s": String(repeating: " ", count: min(Int(element.value("c") ?? "") ?? 1, 100))
        case "tab", "line-break": " "
        case "span", "a": text(of: element)
        default: ""
        }
      case .comment, .instruction: ""
      }
    }.joined()
  }
}
