import Bitext

/// Gives blocks the roles that their words and their order say, where their styles say nothing.
enum ArticleRoles {
  /// Marks credits and bylines, and the headline: the first heading of level 1, or a short first line without a final
  /// stop before running text.
  static func assign(to entries: inout [BlockCollector.Entry]) {
    assignCredits(to: &entries)
    guard !entries.contains(where: { $0.role == .headline }) else { return }
    if let first = entries.firstIndex(where: { $0.kind == .heading(level: 1) }) {
      entries[first].role = .headline
    } else if entries.count > 1, entries[1].content.text.utf8.count > entries[0].content.text.utf8.count {
      assignHeadlineToFirstLine(of: &entries)
    }
  }

  /// Marks the lines that stand around an article: bylines near its start, credits and licences anywhere.
  static func assignCredits(to entries: inout [BlockCollector.Entry]) {
    for index in entries.indices where entries[index].role == .body && entries[index].kind != .note {
      if let role = CreditLine.role(of: entries[index].content.text, isNearStart: index <= 3) {
        entries[index].role = role
      }
    }
  }

  /// A name that stands alone under the text is its author's, where nothing above says who wrote it.
  static func assignSignature(to entries: inout [BlockCollector.Entry]) {
    guard entries.count > 3, !entries.contains(where: { $0.role == .byline }),
      let last = entries.lastIndex(where: { $0.role == .body }), entries[last].kind == .paragraph,
      CreditLine.isName(entries[last].content.text)
    else { return }
    entries[last].role = .byline
  }

  /// Makes the first block the headline when it is short, does not end as a sentence does and has text to follow.
  static func assignHeadlineToFirstLine(of entries: inout [BlockCollector.Entry]) {
    guard entries.count > 1, entries[0].role == .body, entries[0].kind == .paragraph,
      entries[0].content.text.utf8.count <= 200, let last = entries[0].content.text.last, !".!,;:".contains(last)
    else { return }
    entries[0].markupKind = entries[0].markupKind ?? entries[0].kind
    entries[0].kind = .heading(level: 1)
    entries[0].role = .headline
  }
}
