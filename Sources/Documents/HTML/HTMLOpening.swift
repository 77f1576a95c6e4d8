import Bitext

/// Gives the lines around a headline the roles that their order says, where neither names nor words do: what stands above
/// it, between it and the byline, and between it and the text.
enum HTMLOpening {
  /// Assigns kicker, subtitle, lead, byline and date among the blocks before the running text.
  ///
  /// - Complexity: O(n) in the number of blocks.
  static func assign(to entries: inout [BlockCollector.Entry]) {
    guard let headline = entries.firstIndex(where: { $0.role == .headline }) else { return }
    let end = endOfOpening(after: headline, entries)
    assignCredits(from: max(0, headline - 4), to: headline, in: &entries)
    assignCredits(from: headline + 1, to: end, in: &entries)
    assignKicker(before: headline, in: &entries)
    assignSummary(after: headline, to: end, in: &entries)
    assignBoldLead(from: headline + 1, in: &entries)
  }

  private static func assignKicker(before headline: Int, in entries: inout [BlockCollector.Entry]) {
    guard headline > 0, !entries.contains(where: { $0.role == .kicker }) else { return }
    let entry = entries[headline - 1]
    guard entry.role == .body, isLine(entry), entry.content.text.utf8.count <= 60, isOpen(entry.content.text),
      !entries[..<headline].contains(where: isProse)
    else { return }
    entries[headline - 1].role = .kicker
  }

  /// The first block of the running text; at most eight blocks are looked at.
  private static func endOfOpening(after headline: Int, _ entries: [BlockCollector.Entry]) -> Int {
    var credits = 0
    for index in (headline + 1)..<min(entries.count, headline + 9) {
      let entry = entries[index]
      if entry.role != .body, entry.role != .caption { credits = index }
      if entry.role == .body, isProse(entry), !isFollowedByCredit(index, entries) { return index }
      if case .heading = entry.kind, entry.role == .body, index > headline + 2 { return index }
    }
    return min(entries.count, max(credits + 1, headline + 1))
  }

  /// Whether a byline or a date stands among the next two blocks.
  private static func isFollowedByCredit(_ index: Int, _ entries: [BlockCollector.Entry]) -> Bool {
    entries[(index + 1)..<min(entries.count, index + 3)].contains {
      $0.role == .byline || $0.role == .date || $0.role == .translatorCredit
        || $0.role == .body && CreditLine.role(of: $0.content.text, isNearStart: true) != nil || isLinkedName($0)
    }
  }

  private static func assignCredits(from start: Int, to end: Int, in entries: inout [BlockCollector.Entry]) {
    for index in start..<max(start, end) where entries[index].role == .body && entries[index].kind != .caption {
      let next = index + 1 < entries.count ? entries[index + 1] : nil
      let dateFollows =
        next.map { $0.role == .date || CreditLine.role(of: $0.content.text, isNearStart: true) == .date } ?? false
      if let role = CreditLine.role(of: entries[index].content.text, isNearStart: true) {
        entries[index].role = role
      } else if isLinkedName(entries[index]) || dateFollows && CreditLine.isName(entries[index].content.text) {
        entries[index].role = .byline
      }
    }
  }

  /// What stands between the headline and the credits: a subtitle when it is no sentence, else the lead.
  private static func assignSummary(after headline: Int, to end: Int, in entries: inout [BlockCollector.Entry]) {
    let credits: Set<ArticleRole> = [.byline, .date, .translatorCredit, .lead]
    guard let credit = entries[headline..<max(headline, end)].firstIndex(where: { credits.contains($0.role) }),
      credit - headline <= 3
    else { return }
    for index in (headline + 1)..<credit where entries[index].role == .body && isLine(entries[index]) {
      let text = entries[index].content.text
      let isSubtitle = isOpen(text) && text.utf8.count <= 200
      let role: ArticleRole = isSubtitle ? .subtitle : .lead
      guard text.utf8.count <= 900, isSubtitle ? !entries.contains(where: { $0.role == .subtitle }) : true else {
        continue
      }
      entries[index].role = role
    }
  }

  /// A first paragraph that is bold from end to end, where the next one is not.
  private static func assignBoldLead(from start: Int, in entries: inout [BlockCollector.Entry]) {
    guard !entries.contains(where: { $0.role == .lead }),
      let first = entries[start...].firstIndex(where: { $0.role == .body && $0.kind == .paragraph }),
      isWholly(.bold, entries[first].content), entries[first].content.text.utf8.count >= 100,
      let last = entries[first].content.text.last, !"?:".contains(last)
    else { return }
    let next = entries[(first + 1)...].first { $0.role == .body && $0.kind == .paragraph }
    if let next, !isWholly(.bold, next.content) { entries[first].role = .lead }
  }

  private static func isLine(_ entry: BlockCollector.Entry) -> Bool {
    switch entry.kind {
    case .paragraph, .heading, .tableCell: entry.style is HTMLStyle
    default: false
    }
  }

  private static func isLinkedName(_ entry: BlockCollector.Entry) -> Bool {
    entry.role == .body && entry.kind == .paragraph && isWholly(.link, entry.content)
      && CreditLine.isName(entry.content.text)
  }

  /// Whether a text does not end as a sentence does.
  private static func isOpen(_ text: String) -> Bool { text.last.map { !".!…,;:".contains($0) } ?? false }

  private static func isProse(_ entry: BlockCollector.Entry) -> Bool {
    guard entry.kind == .paragraph || entry.kind == .quotation || entry.kind == .tableCell else { return false }
    return entry.content.text.utf8.count >= 60 && !isOpen(entry.content.text)
  }

  private static func isWholly(_ kind: InlineCode.Kind, _ content: InlineText) -> Bool {
    guard let opening = content.codes.first(where: { $0.role == .opening && $0.kind == kind }), opening.offset == 0
    else { return false }
    return content.codes.contains {
      $0.role == .closing && $0.id == opening.id && $0.offset == content.text.utf8.count
    }
  }
}
