import XMLText

extension XLIFF2 {
  /// The native codes of a unit by their ids (`originalData`): looked through while they are few, as in most units.
  struct OriginalData {
    private let node: XMLNode?
    private var table: [String: String]?
    private var isCounted = false
    private static let few = 8

    /// Takes an `originalData` element, which is read when the first code asks for its data.
    init(_ node: XMLNode?) { self.node = node }

    /// The text of a piece of data; where an id stands twice, the last one's.
    subscript(reference: XMLRun) -> String? {
      mutating get {
        guard let node else { return nil }
        if !isCounted { tabulate(node) }
        if let table { return table[reference.string] }
        var found: XMLNode?
        for item in node.elements where item.isNamed(Word.data) {
          if let id = item.run(Word.id), id == reference { found = item }
        }
        return found.map(Self.text)
      }
    }

    /// Makes a table where there are many.
    private mutating func tabulate(_ node: XMLNode) {
      isCounted = true
      var count = 0
      for _ in node.elements { count += 1 }
      guard count > Self.few else { return }
      var texts: [String: String] = [:]
      for item in node.elements where item.isNamed(Word.data) {
        if let id = item[Word.id] { texts[id] = Self.text(item) }
      }
      table = texts
    }

    private static func text(_ item: XMLNode) -> String {
      if let run = item.onlyRun { return run.string }
      var text = ""
      for piece in item.pieces {
        switch piece {
        case .text(let run): text += run.string
        case .element(let inner): if let scalar = inner.codePoint { text.unicodeScalars.append(scalar) }
        default: continue
        }
      }
      return text
    }
  }
}

extension XMLNode {
  /// The character of a `cp` element of XLIFF 2; nil when the number is none.
  var codePoint: Unicode.Scalar? {
    guard isNamed(XLIFF2.Word.cp), let hex = self[XLIFF2.Word.hex], hex.utf8.count <= 8,
      let value = UInt32(hex, radix: 16)
    else { return nil }
    return Unicode.Scalar(value)
  }
}
