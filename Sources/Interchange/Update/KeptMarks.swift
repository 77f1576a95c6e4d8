import Bitext
import XMLText

/// Annotations (`mrk`) of a target that is replaced: those whose text stands once in the new text as well are kept.
///
/// Ranges that memoQ marks, comments of Trados Studio on a stretch of text, and terms are such.
struct KeptMarks {
  /// A stretch of plain text with the tags around it.
  private struct Mark {
    var text: String
    var opening: Range<Int>
    var closing: Range<Int>
  }

  private var marks: [Mark] = []
  /// How many annotations the old target has, and how many were put into the new one.
  private let total: Int
  private var kept = 0

  /// Takes the annotations of a target; those that hold codes or other annotations are not kept.
  init(of target: XMLTree?) {
    var marks: [Mark] = []
    var total = 0
    func visit(_ tree: XMLTree) {
      for child in tree.elements {
        if child.name.local == "sm" { total += 1 }
        if child.name.local == "mrk", child["mtype"] != "seg" {
          total += 1
          let isPlain = child.children.allSatisfy { if case .text = $0 { true } else { false } }
          if isPlain, !child.text.isEmpty, !child.isEmptyTag {
            marks.append(Mark(text: child.text, opening: child.element.place.bytes, closing: child.end))
          }
        }
        visit(child)
      }
    }
    if let target { visit(target) }
    self.marks = marks
    self.total = total
  }

  /// Whether an annotation got lost.
  var isLossy: Bool { kept < total }

  /// Leaves out the marks whose text the new target does not have exactly once.
  mutating func choose(for target: InlineText) {
    let pieces = target.pieces.compactMap { piece -> String? in
      if case .text(let string) = piece { string } else { nil }
    }
    marks = marks.filter { mark in
      pieces.reduce(0) { $0 + $1.ranges(of: mark.text).count } == 1
        && marks.count { $0.text.contains(mark.text) || mark.text.contains($0.text) } == 1
    }
  }

  /// A piece of text taken apart at the marks: each part with the tags to write around it.
  mutating func parts(of text: String) -> [(text: String, tags: (opening: Range<Int>, closing: Range<Int>)?)] {
    var found = marks.compactMap { mark in text.firstRange(of: mark.text).map { (range: $0, mark: mark) } }
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
    var result: [(text: String, tags: (opening: Range<Int>, closing: Range<Int>)?)] = []
    var position = text.startIndex
    for (range, mark) in found where range.lowerBound >= position {
      if position < range.lowerBound { result.append((String(text[position..<range.lowerBound]), nil)) }
      result.append((mark.text, (mark.opening, mark.closing)))
      position = range.upperBound
      kept += 1
    }
    if position < text.endIndex { result.append((String(text[position...]), nil)) }
    return result
  }
}
