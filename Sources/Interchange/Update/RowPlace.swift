import Bitext
import XMLText

/// Where an inline code of a row stands in its file.
struct CodePlace {
  let side: Side
  let role: InlineCode.Role
  let id: String
  /// The bytes of its element; for a span that an element encloses, those of the start or the end tag.
  let bytes: Range<Int>
  /// Whether the bytes are one of the two tags of an element.
  let isTag: Bool
}

extension CodePlace {
  /// The place of a code in the element that it was read from, or nil when the one tag of an empty element stands for two.
  ///
  /// - Parameters:
  ///   - code: the code.
  ///   - node: the element.
  ///   - side: the side of the row that it stands on.
  ///   - isTag: whether only one of the element's tags makes the code.
  init?(_ code: InlineCode, of node: XMLNode, side: Side, isTag: Bool) {
    if isTag, node.isEmptyTag { return nil }
    let bytes = !isTag ? node.bytes : code.role == .opening ? node.place.bytes : node.endBytes
    self.init(side: side, role: code.role, id: code.id, bytes: bytes, isTag: isTag)
  }
}

/// Where a row of an XLIFF file stands: what an update in place may change.
struct RowPlace {
  /// Which file of the document, from 0.
  var document: Int
  /// The row's id.
  var row: String
  /// `trans-unit` or `unit`.
  var unit: XMLTree
  /// XLIFF 2: the `segment`.
  var segment: XMLTree?
  /// XLIFF 1.2: the `mid` of the mark, where the unit is segmented.
  var mid: String?
  /// The element that holds the source.
  var source: XMLTree
  /// The element that holds the target, if there is one.
  var target: XMLTree?
  /// XLIFF 1.2: the whole `target` in which `target` is a mark.
  var wholeTarget: XMLTree?
  /// XLIFF 1.2: what the target says now.
  var targetText: InlineText?
  /// The codes of the unit.
  var codes: [CodePlace]
  /// Whether Calque wrote the file.
  var isOurs: Bool
  /// Whether it is XLIFF 2.
  var isVersion2: Bool { segment != nil }
}
