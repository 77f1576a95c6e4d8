import Bitext

/// Gives blocks the roles that their words and their order say, where their styles say nothing.
enum ArticleRoles {
  /// Marks credits and bylines, and the headline: the first heading of level 1, or a short first line without a final
  /// stop before running text.
  static func assign(to entries: inout [BlockCollector.Entry]) {
    for index in entries.indices where entries[index].role == .body && entries[index].kind != .note {
      if let role = CreditLine.role(of: entries[index].content.text, isNearStart: index <= 3) {
        entries[index].role = role
      }
    }
    guard !entries.contains(where: { $0.role == .headline }) else { return }
    if let first = entries.firstIndex(where: { $0.kind == .heading(level: 1) }) {
      entries[first].role = .headline
      return
    }
    guard entries.count > 1, entries[0].role == .body, entries[0].kind == .paragraph,
      entries[0].content.text.utf8.count <= 200, let last = entries[0].content.text.last, !".!,;:".contains(last),
      entries[1].content.text.utf8.count > entries[0].content.text.utf8.count
    else { return }
    entries[0].kind = .heading(level: 1)
    entries[0].role = .headline
  }
}
